"""The pool by popularity: asked for when wanted, told by whom, or why not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.songs import PoolSong, PopularSong
from setlist_desktop.storage.ingest import ingest_tracks
from setlist_desktop.ui.panes.setlist.pool.model import PoolModel, PoolOrder
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.ui.conftest import Opened, until


async def _show_of(opened: Opened, name: str, mbid: str | None, titles: list[str]) -> None:
    artist_id = await opened.add_artist(name, **({"mbid": mbid} if mbid else {}))
    tracks = [TrackRecord(title) for title in titles]
    await opened.online.database.write(lambda write: ingest_tracks(write, artist_id, tracks))
    show = await opened.services.shows.add(NewShow(artist_id, date(2099, 5, 1), "Velodrom"))
    opened.window.context.selection.choose_artist(artist_id)
    opened.window.context.selection.choose_show(show.id)
    await until(lambda: opened.window.setlist.pool.model.rowCount() == len(titles))


async def test_the_popular_come_first_and_their_source_is_told(opened: Opened) -> None:
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    top = [track["title"] for track in act.top]
    await _show_of(opened, act.name, act.mbid, ["Never Heard Of", *reversed(top)])
    pool = opened.window.setlist.pool
    assert opened.standin.count("deezer") == 0, "nothing is asked before it is wanted"
    pool._on_order_chosen(PoolOrder.POPULAR)
    await until(lambda: "by Deezer" in pool.note.text())
    assert [song.title for song in pool.model.songs()] == [*top, "Never Heard Of"]
    assert "number 1 of the popular songs at Deezer" in pool.model.index(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    pool._on_order_chosen(PoolOrder.TITLE)
    assert pool.note.isHidden()
    await opened.settled()


async def test_what_nobody_knows_is_said_to_be_unavailable(opened: Opened) -> None:
    await _show_of(opened, "Nobody Known At All", None, ["A Song"])
    pool = opened.window.setlist.pool
    pool._on_order_chosen(PoolOrder.POPULAR)
    await until(lambda: "Popularity is unavailable: neither" in pool.note.text())
    await opened.settled()


async def test_what_cannot_be_asked_offline_is_said_to_be_so(opened: Opened) -> None:
    await _show_of(opened, "Nobody Known At All", None, ["A Song"])
    opened.online.providers.go_offline(True)
    pool = opened.window.setlist.pool
    pool._on_order_chosen(PoolOrder.POPULAR)
    await until(lambda: "offline" in pool.note.text())
    await opened.settled()


def test_a_pool_that_changes_keeps_its_ranks(qtmodeltester) -> None:
    model = PoolModel()
    songs = [PoolSong(1, "A", plays=9, rate=0.9), PoolSong(2, "B"), PoolSong(3, "C")]
    model.show(songs, set())
    model.sort_by(PoolOrder.POPULAR)
    assert model.rank([PopularSong("c", 1, "deezer"), PopularSong("B (Live)", 2, "deezer")]) == 2
    assert [song.id for song in model.songs()] == [3, 2, 1]
    model.show([*songs, PoolSong(4, "D", plays=1, rate=0.1)], {3})
    assert [song.id for song in model.songs()] == [3, 2, 1, 4]
    qtmodeltester.check(model)
    assert model.rank(()) == 0
    assert [song.id for song in model.songs()] == [1, 4, 2, 3]
