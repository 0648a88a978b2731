"""The status bar: dots with words, the running import, messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect

from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.services import Service, ServiceState, ServiceStatus
from setlist_desktop.domain.sync import Connection
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.status_bar import StatusBar, words_of


@pytest.fixture
def bar(qtbot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(1200, 36)
    made.show()
    return made


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (ServiceStatus(Service.MUSICBRAINZ, ServiceState.READY), ""),
        (
            ServiceStatus(
                Service.SETLISTFM, ServiceState.READY, budget_left=1312, budget_limit=1440
            ),
            "1\u202f312 of 1\u202f440 left today",
        ),
        (ServiceStatus(Service.TICKETMASTER, ServiceState.NO_KEY), "add a free key"),
        (ServiceStatus(Service.SETLISTFM, ServiceState.KEY_REFUSED), "key refused"),
        (ServiceStatus(Service.DEEZER, ServiceState.UNREACHABLE, "down since 9"), "down since 9"),
        (ServiceStatus(Service.DEEZER, ServiceState.LIMITED), "limited"),
        (
            ServiceStatus(
                Service.DEEZER, ServiceState.UNREACHABLE, "Deezer cannot be reached: cut off."
            ),
            "cannot be reached: cut off",
        ),
    ],
)
def test_a_service_says_what_is_worth_saying(status, words):
    assert words_of(status) == words


def test_where_there_is_little_room_the_count_of_the_day_is_said_in_short(bar):
    left = ServiceStatus(Service.SETLISTFM, ServiceState.READY, budget_left=1312, budget_limit=1440)
    refused = ServiceStatus(Service.TICKETMASTER, ServiceState.KEY_REFUSED)
    bar.show_services((left, refused))
    dot, other = bar._dots["setlistfm"], bar._dots["ticketmaster"]
    short = "setlist.fm · 1\u202f312"
    room = dot.fontMetrics().horizontalAdvance(short)
    assert dot.shown(2000) == dot.text()
    assert dot.shown(room) == short
    assert dot.shown(room - 1) == "setlist.fm"
    assert other.shown(room).endswith("…")  # a refusal is not passed over


def test_an_import_gets_the_room_that_counts_can_do_without(bar):
    left = ServiceStatus(Service.SETLISTFM, ServiceState.READY, budget_left=1312, budget_limit=1440)
    bar.show_services((left,))
    dot = bar._dots["setlistfm"]
    whole = dot.sizeHint().width()
    bar.tell("Importing " + "a long name " * 20)
    assert dot.sizeHint().width() < whole
    bar.tell("Done.")
    assert dot.sizeHint().width() == whole
    bar.resize(whole - 10, 36)
    assert dot.sizeHint().width() < whole


def test_dots_lead_to_the_cards_and_are_named(bar, qtbot):
    bar.show_services((ServiceStatus(Service.TICKETMASTER, ServiceState.NO_KEY),))
    dot = bar._dots["ticketmaster"]
    assert dot.accessibleName() == "Ticketmaster · add a free key, no key"
    with qtbot.waitSignal(bar.services_clicked):
        dot.click()


def test_each_state_has_a_shape_of_its_own(bar):
    """Without colour, too: the dots are compared as they look in black on white."""
    looks = {}
    for state in ServiceState:
        bar.show_services((ServiceStatus(Service.DEEZER, state, "Deezer"),))
        picture = bar._dots["deezer"].grab(QRect(0, 0, 18, 40)).toImage()
        ground = picture.pixelColor(0, 0)
        looks[state] = tuple(
            picture.pixelColor(x, y) != ground
            for x in range(picture.width())
            for y in range(picture.height())
        )
    waits = looks.pop(ServiceState.LIMITED), looks.pop(ServiceState.UNREACHABLE)
    assert waits[0] == waits[1] != looks[ServiceState.READY]
    assert len(set(looks.values())) == len(looks)


def test_services_that_are_not_in_use_take_no_room(bar):
    bar.show_services(tuple(ServiceStatus(s, ServiceState.UNTRIED) for s in Service))
    assert set(bar._dots) == {"musicbrainz", "setlistfm", "ticketmaster", "deezer"}
    bar.show_services((ServiceStatus(Service.LASTFM, ServiceState.KEY_REFUSED),))
    assert bar._dots["lastfm"].text() == "Last.fm · key refused"


def test_offline_is_a_badge_with_since_when(bar):
    assert not bar._offline.isVisible()
    since = datetime.now(UTC)
    bar.show_connection(Connection(online=False, since=since, words="No service can be reached."))
    assert bar._offline.isVisible()
    assert bar._offline.text() == f"Offline since {clock_time(since)}"
    yesterday = since - timedelta(days=1)
    bar.show_connection(Connection(online=False, words="No service can be reached."), yesterday)
    assert bar._offline.text() == "Offline · updated yesterday"
    assert bar._offline.toolTip() == "No service can be reached."
    bar.show_connection(Connection(online=True))
    assert not bar._offline.isVisible()


def test_an_import_has_words_a_bar_and_a_way_out(bar, qtbot):
    status = ImportStatus(7, "Glass Orchard", ImportStage.FETCHING_SHOWS, 42, "shows 84 of 312")
    bar.show_import(status, others=1)
    assert bar.message() == "Importing Glass Orchard (and 1 more) · shows 84 of 312"
    assert bar._bar.value() == 42
    with qtbot.waitSignal(bar.cancel_clicked) as cancelled:
        bar._cancel.click()
    assert cancelled.args == [7]
    bar.show_import(None)
    assert not bar._bar.isVisible()
    assert bar.message() == ""


def test_a_message_passes_and_the_import_stands_again(bar):
    bar.show_import(ImportStatus(7, "Glass Orchard", ImportStage.INITIALIZING, 10))
    bar.tell("Saved.")
    assert bar.message() == "Saved."
    bar._clear.timeout.emit()
    assert bar.message() == "Importing Glass Orchard · initializing"
