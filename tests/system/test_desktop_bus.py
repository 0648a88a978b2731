"""What the system tells over a real message bus of this test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from setlist_desktop.system.desktop_bus import (
    has_session_bus,
    is_metered,
    reduces_motion,
    runs_on_battery,
)
from tests.support.desktop import Desktop, message_bus_in

PORTAL = "org.freedesktop.portal.Desktop"
NETWORK_MANAGER, UPOWER = "org.freedesktop.NetworkManager", "org.freedesktop.UPower"


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with message_bus_in(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.mark.parametrize(("told", "metered"), [(0, False), (1, True), (2, False), (3, True)])
def test_network_manager_tells_whether_the_connection_is_metered(
    bus: str, told: int, metered: bool
) -> None:
    with Desktop(bus, NETWORK_MANAGER, {"Get": ("v", (("u", told),))}) as desktop:
        assert is_metered() is metered
    assert desktop.of("Get") == [(NETWORK_MANAGER, "Metered")]


@pytest.mark.parametrize("told", [True, False])
def test_in_a_sandbox_the_portal_tells_whether_the_connection_is_metered(
    bus: str, told: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'not-seen'}")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with Desktop(bus, PORTAL, {"GetMetered": ("b", (told,))}) as desktop:
        assert is_metered() is told
    assert desktop.of("GetMetered") == [()]
    assert not is_metered()


@pytest.mark.parametrize("told", [True, False])
def test_upower_tells_whether_a_battery_feeds_the_computer(bus: str, told: bool) -> None:
    with Desktop(bus, UPOWER, {"Get": ("v", (("b", told),))}) as desktop:
        assert runs_on_battery() is told
    assert desktop.of("Get") == [(UPOWER, "OnBattery")]


@pytest.mark.parametrize(
    ("told", "reduced"),
    [(("v", ("u", 1)), True), (("u", 1), True), (("u", 0), False), (("s", "no"), False)],
)
def test_the_portal_tells_whether_motion_is_to_be_reduced(
    bus: str, told: tuple[str, object], reduced: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with Desktop(bus, PORTAL, {"Read": ("v", (told,))}) as desktop:
        assert reduces_motion() is reduced
    assert desktop.of("Read")[0] == ("org.freedesktop.appearance", "reduced-motion")


def test_gnomes_own_switch_of_animations_counts(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with Desktop(bus, PORTAL, {"Read": ("v", (("b", False),))}) as desktop:
        assert reduces_motion()
    assert desktop.of("Read")[1] == ("org.gnome.desktop.interface", "enable-animations")
    assert not reduces_motion({})


def test_who_refuses_answers_otherwise_or_is_not_there_tells_nothing(bus: str) -> None:
    assert runs_on_battery() is None
    with Desktop(bus, UPOWER, {}):
        assert runs_on_battery() is None
    with Desktop(bus, UPOWER, {"Get": ("v", (("s", "on mains"),))}):
        assert runs_on_battery() is None
    assert not is_metered()


def test_nothing_is_asked_where_there_is_no_bus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not has_session_bus({})
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path / 'gone'}")
    assert not is_metered()
    assert runs_on_battery() is None
