"""What Linux desktops tell and take over D-Bus: notifications, whether the network is metered.

Every function here may block for some seconds, so call it off the GUI thread. Where there is no
bus, or nobody answers on it, that is simply told; nothing is started to find out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jeepney import Message

TIMEOUT_S = 3.0
SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")
_SHOWN_MS = 10_000
_METERED = {1, 3}
"""NetworkManager's "yes" and "guess: yes"."""


def has_session_bus(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the desktop has a message bus that can be asked."""
    return sys.platform == "linux" and bool(environment.get("DBUS_SESSION_BUS_ADDRESS"))


def send_notification(title: str, text: str) -> bool:
    """Hand a message to the desktop's notification service; whether it took it."""
    if not has_session_bus():
        return False
    arguments: tuple[Any, ...] = (
        "Setlist Desktop", 0, "setlist-desktop", title, _plain(text), [], {}, _SHOWN_MS
    )  # fmt: skip
    reply = _asked(
        "SESSION",
        "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications",
        "Notify",
        "susssasa{sv}i",
        arguments,
    )
    return reply is not None


def is_metered(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether NetworkManager takes the connection to be paid by volume; False where none tells."""
    if sys.platform != "linux":
        return False
    if not environment.get("DBUS_SYSTEM_BUS_ADDRESS") and not SYSTEM_SOCKET.exists():
        return False
    reply = _asked(
        "SYSTEM",
        "/org/freedesktop/NetworkManager",
        "org.freedesktop.NetworkManager",
        "Get",
        "ss",
        ("org.freedesktop.NetworkManager", "Metered"),
        interface="org.freedesktop.DBus.Properties",
    )
    return reply is not None and isinstance(reply[0], tuple) and reply[0][1] in _METERED


def _asked(
    bus: str,
    path: str,
    name: str,
    method: str,
    signature: str,
    arguments: tuple[Any, ...],
    interface: str = "",
) -> tuple[Any, ...] | None:
    """Call a method and return what it gives; None where nobody answers, or with an error."""
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress(path, bus_name=name, interface=interface or name)
    try:
        with open_dbus_connection(bus=bus) as connection:
            call = new_method_call(address, method, signature, arguments)
            reply: Message = connection.send_and_get_reply(call, timeout=TIMEOUT_S)
    except (OSError, ValueError, KeyError, RuntimeError, EOFError):
        # No bus, another protocol than ours, nobody there in time: all the same to us.
        return None
    if reply.header.message_type is not MessageType.method_return:
        return None
    return tuple(reply.body)


def _plain(text: str) -> str:
    """Return the text so that a service that reads marks shows it as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
