"""Predict where no setlist is known: by what is popular, without percentages, and said so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.storage.ingest import ingest_artist
from tests.standin.catalogue import Act
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.ui.conftest import Opened, until


@pytest.fixture
def act(opened: Opened) -> Act:
    return fictional(opened.online.clock.now().date()).named(CARTOGRAPHERS)


async def upcoming(opened: Opened, record: ArtistRecord) -> int:
    """Add an artist with nothing but a show to come, and choose it."""
    artist_id = await opened.online.database.write(lambda write: ingest_artist(write, record))
    on = opened.online.clock.now().date() + timedelta(days=9)
    show = await opened.services.shows.add(NewShow(artist_id, on, "Velodrom"))
    opened.window.context.selection.choose_artist(artist_id)
    await opened.settled()
    opened.window.context.selection.choose_show(show.id)
    await opened.settled()
    return show.id


async def test_popular_songs_stand_in_for_a_prediction(opened: Opened, act: Act) -> None:
    ids = {Service.DEEZER.value: str(act.deezer_id)}
    show_id = await upcoming(opened, ArtistRecord(act.name, act.mbid, external_ids=ids))
    opened.window.context.actions["setlist.predict"].trigger()
    await opened.settled()
    setlist = await opened.services.setlists.of_show(show_id, SetlistKind.PREDICTED)
    assert setlist is not None
    items = list(setlist.items())
    assert items[0].title == act.top[0]["title"]
    assert {item.probability for item in items} == {None}
    pane = opened.window.setlist
    await until(lambda: pane.basis.isVisible())
    assert "Without percentages" in pane.basis.accessibleName()
    assert "no setlist being known" in pane.basis.accessibleName()


async def test_where_nobody_knows_it_says_what_to_do(opened: Opened) -> None:
    show_id = await upcoming(opened, ArtistRecord("Nobody Known At All"))
    opened.window.context.actions["setlist.predict"].trigger()
    await opened.settled()
    banner = opened.window.setlist.banner.text()
    assert "No setlist played before this show is known" in banner
    assert "Import the artist" in banner
    assert await opened.services.setlists.of_show(show_id, SetlistKind.PREDICTED) is None
