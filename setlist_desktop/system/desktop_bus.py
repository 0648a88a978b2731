"""What Linux tells over D-Bus: a metered network, a battery in use, no wish for motion.

Every function here may block for some seconds, so call it off the GUI thread. Where there is no
bus, or nobody answers on it, that is simply told; nothing is started to find out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jeepney import Message

TIMEOUT_S = 3.0
SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")

_METERED = {1, 3}
"""NetworkManager's "yes" and "guess: yes"."""


class _Place(NamedTuple):
    """Whom to ask: on which bus, which object of which name, by which interface."""

    bus: str
    path: str
    name: str
    interface: str


_PORTAL = _Place(
    "SESSION",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.portal.Settings",
)
_NETWORK = _PORTAL._replace(interface="org.freedesktop.portal.NetworkMonitor")


def has_session_bus(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the desktop has a message bus that can be asked."""
    return sys.platform == "linux" and bool(environment.get("DBUS_SESSION_BUS_ADDRESS"))


def is_metered(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the connection is taken to be paid by volume; False where nobody tells.

    NetworkManager tells it, and the desktop's portal to who does not see that, as in Flatpak.
    """
    told = _property("NetworkManager", "Metered", environment)
    if told is None and has_session_bus(environment):
        return _asked(_NETWORK, "GetMetered") == (True,)
    return told in _METERED


def runs_on_battery(environment: Mapping[str, str] = os.environ) -> bool | None:
    """Whether UPower says that a battery alone feeds the computer; None where it tells nothing."""
    told = _property("UPower", "OnBattery", environment)
    return told if isinstance(told, bool) else None


def reduces_motion(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the desktop is set to show no animations; False where nobody tells."""
    if not has_session_bus(environment):
        return False
    wanted = _setting("org.freedesktop.appearance", "reduced-motion")
    return wanted == 1 or _setting("org.gnome.desktop.interface", "enable-animations") is False


def _setting(area: str, name: str) -> Any:  # noqa: ANN401 - of whatever type the setting is
    """Return a setting of the desktop from its portal; None where nobody tells."""
    reply = _asked(_PORTAL, "Read", (area, name))
    told: Any = reply[0] if reply else None
    while isinstance(told, tuple):  # a variant, and in older portals one inside another
        told = told[1]
    return told


def _property(service: str, name: str, environment: Mapping[str, str]) -> Any:  # noqa: ANN401
    """Return a property of a service of the system, of whatever type; None where nobody tells."""
    if sys.platform != "linux":
        return None
    if not environment.get("DBUS_SYSTEM_BUS_ADDRESS") and not SYSTEM_SOCKET.exists():
        return None
    interface = f"org.freedesktop.{service}"
    properties = "org.freedesktop.DBus.Properties"
    place = _Place("SYSTEM", f"/org/freedesktop/{service}", interface, properties)
    reply = _asked(place, "Get", (interface, name))
    return reply[0][1] if reply is not None and isinstance(reply[0], tuple) else None


def _asked(place: _Place, method: str, arguments: tuple[str, ...] = ()) -> tuple[Any, ...] | None:
    """Return what is answered; None where nobody answers, or with an error."""
    from jeepney import DBusAddress, MessageFlag, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    address = DBusAddress(place.path, bus_name=place.name, interface=place.interface)
    try:
        with open_dbus_connection(bus=place.bus) as connection:
            call = new_method_call(address, method, "s" * len(arguments) or None, arguments)
            call.header.flags = MessageFlag.no_auto_start
            reply: Message = connection.send_and_get_reply(call, timeout=TIMEOUT_S)
    except (OSError, ValueError, KeyError, RuntimeError, EOFError):
        # No bus, another protocol than ours, nobody there in time: all the same to us.
        return None
    if reply.header.message_type is not MessageType.method_return:
        return None
    return tuple(reply.body)
