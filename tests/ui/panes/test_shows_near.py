"""Near me: home asked for, shows of all artists by distance, chosen without leaving the list."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import update

from setlist_desktop.domain.shows import NewShow, Show
from setlist_desktop.storage.rows import VenueRow
from setlist_desktop.ui.panes.shows.dialogs import HomeDialog
from setlist_desktop.ui.panes.shows.near_rows import NearModel
from setlist_desktop.ui.panes.shows.pane import NEAR
from tests.ui.conftest import Opened, until

PLACES = {"Velodrom": (52.53, 13.45), "Lindenpark": (52.40, 13.10)}


async def add_show(opened: Opened, artist: str, venue: str, city: str) -> tuple[int, int]:
    """Add an artist with a show to come; return the ids of both."""
    artist_id = await opened.add_artist(artist)
    on = date.today() + timedelta(days=30)  # noqa: DTZ011 - as the window says it
    show = await opened.services.shows.add(NewShow(artist_id, on, venue, city, "Germany"))
    north, east = PLACES[venue]
    place = update(VenueRow).where(VenueRow.name == venue).values(latitude=north, longitude=east)
    await opened.online.database.write(lambda write: write.session.execute(place))
    return artist_id, show.id


@pytest.fixture
async def two(opened: Opened) -> tuple[tuple[int, int], tuple[int, int]]:
    near = await add_show(opened, "Velvet Meridian", "Velodrom", "Berlin")
    farther = await add_show(opened, "Glass Orchard", "Lindenpark", "Potsdam")
    return near, farther


def rows(opened: Opened, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = opened.window.shows.near
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


async def choose_home(opened: Opened, place: str, radius_km: int) -> None:
    dialog = await opened.asked(HomeDialog)
    dialog.place.setText(place)
    dialog.radius.setValue(radius_km)
    dialog.submit.click()
    await until(lambda: not opened.dialog(HomeDialog))


async def test_home_is_asked_for_and_the_nearest_show_stands_first(opened: Opened, two):
    pane = opened.window.shows
    pane.tabs.choose(NEAR)
    await until(lambda: pane.empty.title() == "Where is home?")
    pane.empty.buttons()[0].click()
    await choose_home(opened, "Berlin", 100)
    await until(lambda: pane.near.total == 2)
    assert rows(opened) == [
        "Up to 10 km away", "Velvet Meridian", "Up to 50 km away", "Glass Orchard",
    ]  # fmt: skip
    said = rows(opened, Qt.ItemDataRole.AccessibleTextRole)[3]
    assert said.startswith("Glass Orchard, ")
    assert "Lindenpark" in said
    assert said.endswith("28 km")
    assert "Within 100 km of Berlin" in pane.place.text()


async def test_choosing_a_show_nearby_chooses_its_artist_and_stays_in_the_list(opened: Opened, two):
    (_, _), (artist_id, show_id) = two
    pane, selection = opened.window.shows, opened.window.context.selection
    await opened.services.library.nearby.choose("Berlin", 100)
    pane.tabs.choose(NEAR)
    await until(lambda: pane.near.total == 2)
    pane.views[NEAR].setCurrentIndex(pane.near.index_of(show_id))
    assert (selection.artist_id, selection.show_id) == (artist_id, show_id)
    await opened.settled()
    assert pane.tabs.current() == NEAR
    assert selection.show_id == show_id
    selection.choose_artist(two[0][0])
    await until(lambda: pane.tabs.current() == 0)


async def test_near_me_stays_while_an_artist_is_still_being_read(opened: Opened, two):
    pane, selection = opened.window.shows, opened.window.context.selection
    await opened.services.library.nearby.choose("Berlin", 100)
    selection.choose_artist(two[1][0])
    pane.tabs.choose(NEAR)
    await opened.settled()
    assert pane.tabs.current() == NEAR
    assert pane.near.total == 2


async def test_nothing_near_says_whom_it_could_not_ask(opened: Opened, two):
    pane = opened.window.shows
    await opened.services.library.nearby.choose("48.85, 2.35", 50)
    pane.tabs.choose(NEAR)
    await until(lambda: pane.empty.title().startswith("No show to come is known within 50 km"))
    assert pane.empty.text() == "The shows of artists in your library are looked at."
    assert pane.empty.buttons()[-1].text() == "Another place or radius…"
    pane.empty.buttons()[-1].click()
    await choose_home(opened, "Potsdam", 10)
    await until(lambda: pane.near.total == 1)


async def test_what_is_typed_finds_artists_there_too(opened: Opened, two):
    pane = opened.window.shows
    await opened.services.library.nearby.choose("Berlin", 100)
    pane.tabs.choose(NEAR)
    await until(lambda: pane.near.total == 2)
    pane.filter.setText("orchard")
    assert rows(opened) == ["Up to 50 km away", "Glass Orchard"]


def test_a_show_that_moves_nearer_moves_in_the_list(qtmodeltester):
    model = NearModel()
    qtmodeltester.check(model)
    shows = [Show(n, 1, f"Artist {n}", date(2027, 1, n), "Hall") for n in range(1, 5)]
    model.show_near([(show, 5.0 * show.id) for show in shows])
    assert model.rowCount() == 6
    model.show_near([(shows[3], 1.0), *((show, 5.0 * show.id) for show in shows[:3])])
    first = model.index(1, 0).data(Qt.ItemDataRole.UserRole)
    assert (first.show.id, first.km) == (4, 1.0)
