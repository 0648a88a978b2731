"""Filters of the show list: year, tour, city, venue, with a setlist; alone, together and typed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from setlist_desktop.domain.shows import NewShow, Show
from setlist_desktop.ui.panes.shows.filters import ANY, FilterPanel, ShowFilter
from setlist_desktop.ui.panes.shows.model import ShowsModel
from setlist_desktop.ui.panes.shows.rows import ShowRow
from tests.ui.conftest import Opened, until

CITIES = ("Berlin", "Paris", "Oslo")
TOURS = ("Lantern Tour", "")


@pytest.fixture
def listed() -> list[Show]:
    """Return shows of three years in three cities, every second with a setlist."""
    return [
        Show(
            id=nth,
            artist_id=1,
            artist_name="Velvet Meridian",
            date=date(2026, 6, 1) - timedelta(days=97 * nth),
            venue=f"Hall {nth % 4}",
            city=city,
            tour=tour,
            has_setlist=bool(nth % 2),
        )
        for nth, (city, tour, _again) in enumerate(product(CITIES, TOURS, range(2)), start=1)
    ]


def ids(model: ShowsModel) -> list[int]:
    rows = (model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount()))
    return [row.show.id for row in rows if isinstance(row, ShowRow)]


@pytest.mark.parametrize(
    "wanted",
    [
        ShowFilter(year=2025),
        ShowFilter(tour="Lantern Tour"),
        ShowFilter(city="Paris"),
        ShowFilter(venue="Hall 2"),
        ShowFilter(with_setlist=True),
        ShowFilter(2024, "Lantern Tour", "Oslo", None, with_setlist=True),
        ShowFilter(year=1999),
    ],
)
def test_a_filter_leaves_exactly_what_fits(listed, wanted, qtmodeltester):
    model = ShowsModel()
    qtmodeltester.check(model)
    model.show_shows(listed)
    model.narrow_to(wanted)
    assert ids(model) == [
        show.id
        for show in listed
        if wanted.year in {None, show.date.year}
        and wanted.tour in {None, show.tour}
        and wanted.city in {None, show.city}
        and wanted.venue in {None, show.venue}
        and (show.has_setlist or not wanted.with_setlist)
    ]
    model.narrow_to(ANY)
    assert len(ids(model)) == len(listed)


def test_what_is_typed_is_looked_for_among_what_fits(listed):
    model = ShowsModel()
    model.show_shows(listed)
    model.filter_by("hall 1")
    typed = ids(model)
    model.narrow_to(ShowFilter(city="Paris"))
    both = ids(model)
    assert both == [one for one in typed if listed[one - 1].city == "Paris"]
    assert 0 < len(both) < len(typed)
    model.show_shows(listed[1:], same_artist=True)
    assert ids(model) == [one for one in both if one != 1]
    model.filter_by("")
    assert {listed[one - 1].city for one in ids(model)} == {"Paris"}


def test_the_panel_offers_what_there_is_and_keeps_what_is_chosen(qtbot, listed):
    panel = FilterPanel()
    qtbot.addWidget(panel)
    panel.offer(listed)
    years = [panel.year.itemText(at) for at in range(panel.year.count())]
    assert years == ["Any year", "2026", "2025", "2024", "2023"]
    assert panel.tour.count() == 2, "shows without a tour make no entry"
    panel.city.setCurrentText("Paris")
    panel.city.activated.emit(panel.city.currentIndex())
    assert panel.wanted() == ShowFilter(city="Paris")
    panel.offer(listed)
    assert panel.wanted() == ShowFilter(city="Paris")
    panel.offer([show for show in listed if show.city != "Paris"])
    assert panel.wanted() == ANY


async def test_the_filters_narrow_the_list_by_keyboard_and_can_be_cleared(opened: Opened):
    artist_id = await opened.add_artist("Velvet Meridian")
    soon = date.today() + timedelta(days=30)  # noqa: DTZ011 - as the window says it
    for days, city in ((0, "Berlin"), (1, "Paris"), (2, "Berlin")):
        new = NewShow(artist_id, soon + timedelta(days=days), "Velodrom", city, "Somewhere")
        await opened.services.shows.add(new)
    pane = opened.window.shows
    await until(lambda: pane.models[0].total == 3)
    pane.filters_button.click()
    assert pane.filters.isVisible()
    assert pane.filters.year.hasFocus()
    pane.filters.city.setFocus()
    QTest.keyClicks(pane.filters.city, "Ber")
    await until(lambda: pane.models[0].found == 2)
    assert pane.tabs.text(0) == "Upcoming 2"
    pane.filters.with_setlist.click()
    assert pane.is_empty()
    assert pane.empty.title() == "No show fits the filters"
    pane.empty.buttons()[0].click()
    assert pane.models[0].found == 3
    pane.filters_button.click()
    assert not pane.filters.isVisible()
