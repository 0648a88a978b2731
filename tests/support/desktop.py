"""A message bus of the test's own, and somebody on it who answers in the place of a desktop."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.threading import DBusConnection, DBusRouter, ReceiveStopped, open_dbus_connection

CONFIG = """<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/>
<allow eavesdrop="false"/></policy></busconfig>"""
NOTIFICATIONS = "org.freedesktop.Notifications"

Answer = tuple[str, tuple[Any, ...]]


@contextmanager
def message_bus_in(folder: Path) -> Iterator[str]:
    """Start a bus and give its address; skips where no bus can be started."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon")
    config, path = folder / "bus.conf", folder / "bus"
    config.write_text(CONFIG.format(path=path))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Desktop:
    """Bears a name on the bus and answers calls by their member; keeps what it was asked.

    A member without an answer is refused. `notified` is set by each message it is to show.
    """

    def __init__(self, address: str, name: str, answers: Mapping[str, Answer]) -> None:
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.notified = threading.Event()
        self._name = name
        self._answers = answers
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        with DBusRouter(self._connection) as router:
            router.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def __enter__(self) -> Desktop:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._connection.interrupt()
        self._thread.join()
        self._connection.close()

    def of(self, member: str) -> list[tuple[Any, ...]]:
        """Return with what a member was called."""
        return [body for called, body in self.asked if called == member]

    def tell(self, member: str, signature: str, *body: object) -> None:
        """Send a signal to whoever listens."""
        emitter = DBusAddress("/" + self._name.replace(".", "/"), self._name, self._name)
        self._connection.send(new_signal(emitter, member, signature, body))

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    member = message.header.fields[HeaderFields.member]
                    self.asked.append((member, tuple(message.body)))
                    if member in self._answers:
                        self._connection.send(new_method_return(message, *self._answers[member]))
                    else:
                        self._connection.send(new_error(message, "org.example.No"))
                    if member == "Notify":
                        self.notified.set()
        except (ReceiveStopped, OSError):
            pass


def notification_service(address: str, *, actions: bool = True) -> Desktop:
    """Return a desktop that shows every message, under the number 7."""
    can = ["body", "actions"] if actions else ["body"]
    return Desktop(
        address, NOTIFICATIONS, {"Notify": ("u", (7,)), "GetCapabilities": ("as", (can,))}
    )
