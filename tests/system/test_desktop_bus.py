"""Notifications and metering over a real message bus of this test's own."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from setlist_desktop.system.desktop_bus import has_session_bus, is_metered, send_notification

pytestmark = pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="needs dbus-daemon")

CONFIG = """<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/>
<allow eavesdrop="false"/></policy></busconfig>"""


class Desktop:
    """Answers on a bus in the place of a desktop; keeps what it was asked."""

    def __init__(self, address: str, name: str, answer: tuple[str, tuple] | None) -> None:
        self.asked: list[tuple] = []
        self._answer = answer
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            message: Message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            if message.header.fields[HeaderFields.member] == "Stop":
                return
            self.asked.append(message.body)
            if self._answer is None:
                self._connection.send(new_error(message, "org.example.No"))
            else:
                self._connection.send(new_method_return(message, *self._answer))

    def close(self, address: str, name: str) -> None:
        from jeepney import DBusAddress, new_method_call

        with open_dbus_connection(bus=address) as other:
            other.send(new_method_call(DBusAddress("/", bus_name=name, interface=name), "Stop"))
        self._thread.join()
        self._connection.close()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    config, path = tmp_path / "bus.conf", tmp_path / "bus"
    config.write_text(CONFIG.format(path=path))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_a_message_reaches_the_notification_service(bus: str) -> None:
    name = "org.freedesktop.Notifications"
    desktop = Desktop(bus, name, ("u", (7,)))
    try:
        assert send_notification("Setlist posted", "Ash & <Ember> in Hull.")
    finally:
        desktop.close(bus, name)
    [(program, replaced, _icon, title, text, actions, hints, shown_ms)] = desktop.asked
    assert (program, replaced, title, actions) == ("Setlist Desktop", 0, "Setlist posted", [])
    assert text == "Ash &amp; &lt;Ember&gt; in Hull."
    assert (hints, shown_ms > 0) == ({}, True)


def test_a_service_that_refuses_or_is_not_there_is_told(bus: str) -> None:
    assert not send_notification("a", "b")
    name = "org.freedesktop.Notifications"
    desktop = Desktop(bus, name, None)
    try:
        assert not send_notification("a", "b")
    finally:
        desktop.close(bus, name)


@pytest.mark.parametrize(("told", "metered"), [(0, False), (1, True), (2, False), (3, True)])
def test_network_manager_tells_whether_the_connection_is_metered(
    bus: str, told: int, metered: bool
) -> None:
    name = "org.freedesktop.NetworkManager"
    desktop = Desktop(bus, name, ("v", (("u", told),)))
    try:
        assert is_metered() is metered
    finally:
        desktop.close(bus, name)


def test_nothing_is_asked_where_there_is_no_bus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not has_session_bus({})
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'gone'}")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'gone'}")
    assert not send_notification("a", "b")
    assert not is_metered()
