"""A preview is asked for when it is wanted, and opened in the browser."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind, SetPart
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.ui.panes.setlist.sharing import listening
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.ui.conftest import Opened, until


async def test_the_current_song_is_heard_or_said_to_be_missing(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(listening, "open_page", pages.append)
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    artist_id = await opened.add_artist(act.name, mbid=act.mbid)
    show = await opened.services.shows.add(NewShow(artist_id, date(2099, 5, 1), "Velodrom"))
    setlist = await opened.services.setlists.begin(show.id, SetlistKind.PREDICTED)
    titles = (act.top[0]["title"], "A song that nobody has")
    items = tuple(Item(songs=(ItemSong(title),)) for title in titles)
    await opened.services.setlists.edit(setlist.id, ReplaceSets((SetPart(items=items),)), "Begin")
    opened.window.context.selection.choose_artist(artist_id)
    opened.window.context.selection.choose_show(show.id)
    pane, action = opened.window.setlist, opened.window.context.actions["setlist.preview"]
    await until(lambda: pane.model.rowCount() == 3)
    await opened.settled()
    pane.view.setCurrentIndex(pane.model.index(0, 0))
    assert not action.isEnabled()  # it is the heading of the set
    pane.view.setCurrentIndex(pane.model.index(1, 0))
    await until(action.isEnabled)
    action.trigger()
    await until(lambda: pages)
    assert pages == [act.top[0]["preview"]]
    await opened.settled()
    pane.view.setCurrentIndex(pane.model.index(2, 0))
    assert action.isEnabled()
    action.trigger()
    await until(pane.banner.isVisible)
    assert "Deezer has no preview of “A song that nobody has”" in pane.banner.text()
    await opened.settled()
