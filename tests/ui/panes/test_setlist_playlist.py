"""A setlist made a playlist: signed in by the browser, looked through, chosen, made, told."""

from __future__ import annotations

import asyncio
from datetime import date

import httpx
import pytest
from PySide6.QtWidgets import QComboBox

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind, SetPart
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.spotify import (
    PlaylistPlan,
    SpotifyTrack,
    Sureness,
    TrackChoice,
    WantedTrack,
)
from setlist_desktop.ui.panes.setlist.sharing import playlist
from setlist_desktop.ui.panes.setlist.sharing.playlist_dialog import LEAVE_OUT, PlaylistDialog
from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.ui.conftest import Opened, until


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Pages opened, each visited as a browser does."""
    opened: list[str] = []
    visits = []

    async def visit(address: str) -> None:
        async with httpx.AsyncClient(follow_redirects=True, trust_env=False) as client:
            await client.get(address)

    def open_page(address: str) -> None:
        opened.append(address)
        visits.append(asyncio.ensure_future(visit(address)))

    monkeypatch.setattr(playlist, "open_page", open_page)
    return opened


async def _with_setlist(opened: Opened, titles: list[str]) -> None:
    """Choose a show that has a played setlist of these songs."""
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    artist_id = await opened.add_artist(act.name, mbid=act.mbid)
    show = await opened.services.shows.add(
        NewShow(artist_id, date(2099, 5, 1), "Velodrom", "Berlin")
    )
    setlist = await opened.services.setlists.begin(show.id, SetlistKind.PREDICTED)
    items = tuple(Item(songs=(ItemSong(title),)) for title in titles)
    command = ReplaceSets((SetPart(items=items),))
    await opened.services.setlists.edit(setlist.id, command, "Begin")
    opened.window.context.selection.choose_artist(artist_id)
    opened.window.context.selection.choose_show(show.id)
    await opened.settled()


def _titles(count: int) -> list[str]:
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    return list(dict.fromkeys(row["title"] for row in act.recordings))[:count]


async def test_from_the_menu_to_the_playlist(opened: Opened, browser: list[str]) -> None:
    titles = _titles(3)
    await _with_setlist(opened, [*titles, "A song that nobody has"])
    action = opened.window.context.actions["setlist.spotify"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked(PlaylistDialog)
    assert isinstance(dialog, PlaylistDialog)
    await until(dialog.sign_in.isVisible)
    assert not dialog.make.isEnabled()

    dialog.sign_in.click()
    await until(dialog.make.isEnabled)
    assert browser[0].startswith(opened.standin.environ()["SETLIST_DESKTOP_SPOTIFY_ACCOUNTS_URL"])
    assert dialog.table.item(3, 2).text() == "✕ not found"
    assert "1 not at Spotify" in dialog.state.text()
    assert "open.spotify.com/track/" in dialog.page.text()
    dialog.name.setText("Tonight")
    dialog.make.click()
    await until(dialog.outcome.isVisible)
    assert "“Tonight” is made, with 3 tracks." in dialog.outcome.text()
    assert "https://open.spotify.com/playlist/" in dialog.outcome.text()
    (made,) = opened.standin.standin.accounts.playlists.values()
    assert len(made["uris"]) == 3
    dialog.reject()
    await opened.settled()


async def test_a_failure_keeps_what_was_found_and_goes_on(
    opened: Opened, browser: list[str]
) -> None:
    await _with_setlist(opened, _titles(3))
    action = opened.window.context.actions["setlist.spotify"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked(PlaylistDialog)
    assert isinstance(dialog, PlaylistDialog)
    await until(dialog.sign_in.isVisible)
    opened.standin.fail("html", "spotify", path="search", skip=1, count=1)
    dialog.sign_in.click()
    await until(dialog.banner.isVisible)
    assert dialog.found == 1
    dialog.banner.retry_requested.emit()
    await until(dialog.make.isEnabled)
    assert dialog.found == 3
    dialog.reject()
    await opened.settled()


def _track(title: str, number: int) -> SpotifyTrack:
    return SpotifyTrack(
        str(number),
        f"u:{number}",
        title,
        ("A",),
        200,
        url=f"https://open.spotify.com/track/{number}",
    )


async def test_what_is_unsure_is_chosen_or_left_out_by_the_user(qtbot, qapp) -> None:
    wanted = WantedTrack("Ink", "A")
    dialog = PlaylistDialog(PlaylistPlan("P", (wanted,)))
    qtbot.addWidget(dialog)
    choice = TrackChoice(wanted, (_track("Ink", 1), _track("Ink (Live)", 2)), Sureness.UNSURE)
    dialog.show_choice(choice)
    dialog.show_all_found()
    assert dialog.table.item(0, 2).text() == "? please check"
    assert "1 to check" in dialog.state.text()
    box = dialog.table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    assert box.accessibleName() == "Track for Ink"
    box.setCurrentIndex(1)
    assert dialog.chosen() == [(choice, choice.tracks[1])]
    assert dialog.table.item(0, 2).text() == "✓ as you choose"
    assert "track/2" in dialog.page.text()
    box.setCurrentIndex(box.findText(LEAVE_OUT))
    assert dialog.chosen() == []
    assert not dialog.make.isEnabled()
