"""Messages and the clicks on them, over a real message bus of this test's own."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from setlist_desktop.system.notifications import Notifications
from tests.support.desktop import NOTIFICATIONS, Desktop, message_bus_in, notification_service


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus_in(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def clicked() -> queue.Queue[int]:
    return queue.Queue()


@pytest.fixture
def notifications(clicked: queue.Queue[int]) -> Iterator[Notifications]:
    made = Notifications(clicked.put)
    yield made
    made.close()


def test_a_message_reaches_the_notification_service(bus: str, notifications: Notifications) -> None:
    with notification_service(bus) as desktop:
        assert notifications.send("Setlist posted", "Ash & <Ember> in Hull.")
    [(program, replaced, _icon, title, text, actions, hints, shown_ms)] = desktop.of("Notify")
    assert (program, replaced, title, actions) == ("Setlist Desktop", 0, "Setlist posted", [])
    assert text == "Ash &amp; &lt;Ember&gt; in Hull."
    assert (hints, shown_ms > 0) == ({}, True)


def test_a_click_tells_what_the_message_was_about(
    bus: str, notifications: Notifications, clicked: queue.Queue[int]
) -> None:
    with notification_service(bus) as desktop:
        assert notifications.send("New show", "In Hull.", 42, "Open")
        assert desktop.of("Notify")[0][5] == ["default", "Open"]
        desktop.tell("ActionInvoked", "us", 8, "default")  # another program's
        desktop.tell("ActionInvoked", "us", 7, "settings")
        desktop.tell("ActionInvoked", "us", 7, "default")
        assert clicked.get() == 42
        desktop.tell("NotificationClosed", "uu", 7, 2)
        desktop.tell("ActionInvoked", "us", 7, "default")
        assert notifications.send("New show", "In Hull.", 43, "Open")  # all before it is heard
        assert clicked.empty()


def test_a_service_that_takes_no_clicks_is_given_none(
    bus: str, notifications: Notifications
) -> None:
    with notification_service(bus, actions=False) as desktop:
        assert notifications.send("New show", "In Hull.", 42, "Open")
    assert desktop.of("Notify")[0][5] == []


def test_a_service_that_refuses_or_is_not_there_is_told(
    bus: str, notifications: Notifications
) -> None:
    assert not notifications.send("a", "b")
    with Desktop(bus, NOTIFICATIONS, {}):
        assert not notifications.send("a", "b")
    with notification_service(bus):
        assert notifications.send("a", "b")


def test_a_bus_that_is_gone_and_comes_again(
    tmp_path: Path, notifications: Notifications, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        with message_bus_in(folder) as address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            with notification_service(address):
                assert notifications.send("a", "b", 1, "Open")
    assert not notifications.send("a", "b")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert not notifications.send("a", "b")
