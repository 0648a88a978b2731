"""Messages through the desktop's notification service, and the clicks on them.

https://specifications.freedesktop.org/notification-spec/latest/. The connection stays open: only
who is connected hears of clicks, and some desktops take back the messages of one who has left.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from setlist_desktop.system.desktop_bus import TIMEOUT_S, has_session_bus
from setlist_desktop.system.packaging import desktop_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from jeepney import Message
    from jeepney.io.threading import DBusConnection

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
OPEN = "default"
"""The action that a click on the message itself stands for."""

_SHOWN_MS = 10_000


class Notifications:
    """Hands messages to the desktop. `on_clicked` hears, on another thread, what one was about.

    `send` may block for some seconds: call it off the GUI thread.
    """

    def __init__(self, on_clicked: Callable[[int], None]) -> None:
        self._on_clicked = on_clicked
        self._line: _Line | None = None
        self._opening = threading.Lock()
        self._about: dict[int, int] = {}

    def send(self, title: str, text: str, about: int = 0, action: str = "") -> bool:
        """Hand over a message, with the name of what a click on it does; whether it was taken."""
        if not has_session_bus():
            return False
        try:
            with self._opening:
                if self._line is None or not self._line.alive:
                    self._line = _Line(self._on_signal)
                return self._notify(self._line, title, text, about, action)
        except (OSError, ValueError, KeyError, RuntimeError, EOFError):
            # No bus, another protocol than ours, nobody there in time: all the same to us.
            return False

    def close(self) -> None:
        """Leave the bus; what is shown stays."""
        with self._opening:
            line, self._line = self._line, None
        if line is not None:
            line.close()

    def _notify(self, line: _Line, title: str, text: str, about: int, action: str) -> bool:
        clickable = bool(action) and line.takes_clicks
        arguments: tuple[Any, ...] = (
            "Setlist Desktop", 0, desktop_entry(), title, _plain(text),
            [OPEN, action] if clickable else [], {}, _SHOWN_MS,
        )  # fmt: skip
        reply = line.ask("Notify", "susssasa{sv}i", arguments)
        if reply is None:
            return False
        if clickable:
            self._about[int(reply[0])] = about
        return True

    def _on_signal(self, member: str, body: tuple[Any, ...]) -> None:
        if member == "ActionInvoked" and body[1] == OPEN and body[0] in self._about:
            self._on_clicked(self._about[body[0]])
        elif member == "NotificationClosed":
            self._about.pop(body[0], None)


class _Line:
    """A connection to the notification service, with a thread that listens. Raises OSError."""

    def __init__(self, on_signal: Callable[[str, tuple[Any, ...]], None]) -> None:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus
        from jeepney.io.threading import open_dbus_connection

        self._on_signal = on_signal
        self._replies: dict[int, Future[Message]] = {}
        self._connection: DBusConnection = open_dbus_connection(bus="SESSION")
        self._thread = threading.Thread(target=self._listen, name="notifications", daemon=True)
        self._thread.start()
        try:
            rule = MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH)
            self._called(message_bus.AddMatch(rule))
            told = self.ask("GetCapabilities")
        except BaseException:
            self.close()
            raise
        self.takes_clicks = told is not None and "actions" in told[0]

    @property
    def alive(self) -> bool:
        """Whether the bus is still there."""
        return self._thread.is_alive()

    def ask(
        self, method: str, signature: str | None = None, arguments: tuple[Any, ...] = ()
    ) -> tuple[Any, ...] | None:
        """Call the service; None where it refuses. Raises OSError where nobody answers in time."""
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        reply = self._called(new_method_call(address, method, signature, arguments))
        return tuple(reply.body) if reply.header.message_type is MessageType.method_return else None

    def close(self) -> None:
        """Close the connection and end the thread."""
        self._connection.interrupt()
        self._thread.join()

    def _called(self, message: Message) -> Message:
        serial = next(self._connection.outgoing_serial)
        reply = self._replies[serial] = Future()
        try:
            self._connection.send(message, serial=serial)
            return reply.result(TIMEOUT_S)
        finally:
            del self._replies[serial]

    def _listen(self) -> None:
        from jeepney.io.threading import ReceiveStopped

        try:
            while True:
                self._take(self._connection.receive())
        except (ReceiveStopped, OSError, ValueError, EOFError):
            pass  # the window closes, or the desktop's session ends
        finally:
            self._connection.close()

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType

        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            if fields.get(HeaderFields.interface) == NAME:
                self._on_signal(fields[HeaderFields.member], tuple(message.body))
        elif waiting := self._replies.get(fields.get(HeaderFields.reply_serial, -1)):
            waiting.set_result(message)


def _plain(text: str) -> str:
    """Return the text so that a service that reads marks shows it as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
