"""Tools ▸ Review matches in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from setlist_desktop.domain.records import TrackRecord
from setlist_desktop.domain.titles import title_key
from setlist_desktop.storage.ingest import ingest_tracks
from setlist_desktop.storage.matches import songs_proper
from setlist_desktop.ui.matches_dialog import NONE_OF_KIND, NOTHING, MatchesDialog

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


async def opened_dialog(opened: Opened) -> MatchesDialog:
    opened.window.context.actions["tools.matches"].trigger()
    dialog = await opened.asked(MatchesDialog)
    await opened.settled()
    assert isinstance(dialog, MatchesDialog)
    return dialog


async def test_a_version_is_called_a_song_and_that_is_taken_back(opened: Opened) -> None:
    artist = await opened.add_artist("The Gulls")
    clock = opened.online.clock

    def take_in(write) -> None:
        tracks = [TrackRecord("Lantern"), TrackRecord("Lantern (Acid Remix)")]
        ingest_tracks(write, artist, songs_proper(write, artist, tracks, clock.now()))

    await opened.online.database.write(take_in)
    dialog = await opened_dialog(opened)
    assert dialog.table.figures_model.sentence(0) == (
        "Lantern (Acid Remix), other a remix, artist The Gulls, kind version, state undecided"
    )
    assert dialog.same_button.text() == "Leave out"
    assert dialog.different_button.accessibleName() == "A song of its own: Lantern (Acid Remix)"
    assert not dialog.undo_button.isEnabled()
    dialog.different_button.click()
    await opened.settled()
    assert dialog.empty.words() == NOTHING
    assert not dialog.table.isVisible()
    assert await keys(opened) == {"lantern", title_key("Lantern (Acid Remix)")}
    dialog.choice.setCurrentIndex(4)
    dialog.choice.activated.emit(4)
    assert dialog.table.isVisible()
    assert dialog.undo_button.isEnabled()
    assert not dialog.different_button.isEnabled()
    dialog.undo_button.click()
    await opened.settled()
    assert await keys(opened) == {"lantern"}
    dialog.choice.setCurrentIndex(3)
    dialog.choice.activated.emit(3)
    assert dialog.empty.words() == NONE_OF_KIND  # not that nothing is unsure: a version is
    dialog.reject()


async def test_pairs_are_decided_on_one_after_the_other_by_keyboard(opened: Opened) -> None:
    artist = await opened.add_artist("The Gulls")
    clock = opened.online.clock
    titles = ("Lantern", "Lantern (Acid Remix)", "Undertow", "Undertow (Acid Remix)")

    def take_in(write) -> None:
        tracks = [TrackRecord(title) for title in titles]
        ingest_tracks(write, artist, songs_proper(write, artist, tracks, clock.now()))

    await opened.online.database.write(take_in)
    dialog = await opened_dialog(opened)
    dialog.same_button.setFocus()
    QTest.keyClick(dialog.same_button, Qt.Key.Key_Space)
    await opened.settled()
    assert dialog.focusWidget() is dialog.same_button
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    await opened.settled()
    assert dialog.empty.words() == NOTHING
    dialog.reject()


async def test_where_nothing_is_unsure_that_is_said(opened: Opened) -> None:
    dialog = await opened_dialog(opened)
    assert dialog.empty.words() == NOTHING
    assert not dialog.same_button.isEnabled()
    dialog.reject()


async def keys(opened: Opened) -> set[str]:
    from sqlalchemy import text

    return await opened.online.database.read(
        lambda session: set(session.scalars(text("SELECT title_key FROM song")))
    )
