"""The ballot: its model, votes by keyboard and mouse over real services, limits, undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from setlist_desktop.domain.votes import Ballot, BallotSong
from setlist_desktop.ui.panes.setlist import SetlistPane
from setlist_desktop.ui.panes.voting import VotingPane
from setlist_desktop.ui.panes.voting.model import BallotModel
from setlist_desktop.ui.panes.voting.view import button_area

if TYPE_CHECKING:
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

Key, Mod = Qt.Key, Qt.KeyboardModifier


def ballot(*scores: tuple[int, int, int]) -> Ballot:
    """Make a ballot of (song id, votes up, votes down)."""
    songs = (BallotSong(song_id, f"Song {song_id}", up, down) for song_id, up, down in scores)
    return Ballot(5, tuple(sorted(songs, key=lambda song: -song.score)))


@pytest.fixture
def model(qtmodeltester: object) -> BallotModel:
    made = BallotModel()
    made.show(ballot((1, 4, 0), (2, 2, 0), (3, 0, 2)))
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


def test_rows_are_sentences_with_rank_score_and_own_vote(model: BallotModel) -> None:
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said[0] == "1 of 3, Song 1, 4 points, 4 up, 0 down, you have not voted"
    assert said[2] == "3 of 3, Song 3, minus 2 points, 0 up, 2 down, you have not voted"
    assert [model.row(model.index(row)).score for row in range(3)] == ["+4", "+2", "−2"]
    assert [model.row(model.index(row)).share for row in range(3)] == [1.0, 0.5, 0.0]


def test_a_vote_that_changes_the_order_moves_one_row(model: BallotModel) -> None:
    moved, resets = QSignalSpy(model.rowsMoved), QSignalSpy(model.modelReset)
    held = QPersistentModelIndex(model.index(1))
    model.show(ballot((1, 4, 0), (2, 6, 0), (3, 0, 2)))
    assert (moved.count(), resets.count(), held.row()) == (1, 0, 0)


class Booth:
    """A voting pane beside a setlist pane, on a show with a prediction."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench = bench
        self.qtbot = qtbot
        self.setlist = SetlistPane(bench.context)
        self.pane = VotingPane(bench.context)
        bench.window.setCentralWidget(self.pane)
        self.setlist.setParent(bench.window)
        for action in bench.context.actions.of_menu("edit"):
            if action is not None:
                bench.window.addAction(action)
        bench.window.resize(320, 640)
        bench.window.show()
        qtbot.waitExposed(bench.window)
        bench.window.activateWindow()
        self.setlist.attach(bench.services)
        self.pane.attach(bench.services)

    async def choose(self, show_id: int) -> None:
        self.bench.context.selection.choose_show(show_id)
        await self.bench.settled()

    async def predict(self, show_id: int) -> None:
        await self.choose(show_id)
        self.bench.context.actions["setlist.predict"].trigger()
        await self.bench.settled()

    async def press(self, key: Key, modifiers: Mod = Mod.NoModifier, times: int = 1) -> None:
        self.pane.view.setFocus()
        for _ in range(times):
            self.qtbot.keyClick(self.pane.view, key, modifiers)
        await self.bench.settled()

    def go_to(self, title: str) -> None:
        model = self.pane.model
        row = next(r for r in range(model.rowCount()) if model.index(r).data() == title)
        self.pane.view.setCurrentIndex(model.index(row))

    def mine(self) -> dict[str, int]:
        shown = self.pane.model.ballot
        assert shown is not None
        return {song.title: song.mine for song in shown.songs if song.mine}

    def order(self) -> list[str]:
        return [self.pane.model.index(r).data() for r in range(self.pane.model.rowCount())]


@pytest.fixture
async def booth(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Booth:
    made = Booth(bench, qtbot)
    await made.predict(shows.upcoming)
    return made


async def test_the_ballot_holds_what_is_predicted(booth: Booth, titles: list[str]) -> None:
    assert set(booth.order()) >= set(titles[:4])
    assert "<b>10 of 10</b> votes left" in booth.pane.left.text()
    assert booth.bench.context.actions["voting.undo"].isEnabled() is False


async def test_votes_by_keyboard_rank_anew_and_keep_the_current_song(booth: Booth) -> None:
    last = booth.order()[-1]
    booth.go_to(last)
    await booth.press(Key.Key_Plus)
    assert booth.mine() == {last: 1}
    assert booth.order()[0] == last
    assert booth.pane.view.currentIndex().data() == last
    await booth.press(Key.Key_Left)
    assert booth.mine() == {last: -1}
    assert booth.order()[-1] == last
    await booth.press(Key.Key_Space)
    assert booth.mine() == {}
    await booth.press(Key.Key_Right)
    await booth.press(Key.Key_Right)
    assert booth.mine() == {}


async def test_fast_keys_are_cast_in_order(booth: Booth) -> None:
    booth.go_to(booth.order()[0])
    await booth.press(Key.Key_Plus, times=7)
    assert list(booth.mine().values()) == [1]


async def test_votes_by_mouse(booth: Booth) -> None:
    view, model = booth.pane.view, booth.pane.model
    title = booth.order()[1]
    area = button_area(view.visualRect(model.index(1)), -1)
    booth.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    await booth.bench.settled()
    assert booth.mine() == {title: -1}


async def test_undo_here_undoes_votes_and_not_the_setlist(booth: Booth) -> None:
    booth.go_to(booth.order()[0])
    voted = booth.order()[0]
    await booth.press(Key.Key_Plus)
    undo = booth.bench.context.actions["voting.undo"]
    assert undo.isEnabled()
    assert voted in undo.text()
    await booth.press(Key.Key_Z, Mod.ControlModifier)
    assert booth.mine() == {}
    assert booth.setlist.model.rowCount() > 1
    assert booth.bench.context.actions["setlist.undo"].text() == "&Undo Predict"
    await booth.press(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    assert booth.mine() == {voted: 1}


async def test_the_limit_is_told_in_the_pane(
    booth: Booth, bench: Bench, shows: SimpleNamespace
) -> None:
    songs = [bench.past.song(f"Extra {number}") for number in range(11)]
    for song_id in songs[:10]:
        await bench.services.ballots.vote(shows.upcoming, song_id, 1)
    await bench.settled()
    assert "<b>0 of 10</b>" in booth.pane.left.text()
    free = next(title for title in booth.order() if title not in booth.mine())
    booth.go_to(free)
    await booth.press(Key.Key_Plus)
    assert booth.pane.banner.isVisible()
    assert "10" in booth.pane.banner.text()
    assert len(booth.mine()) == 10
    await booth.press(Key.Key_Space)
    booth.go_to("Extra 3")
    await booth.press(Key.Key_Space)
    assert len(booth.mine()) == 9
    assert not booth.pane.banner.isVisible()


async def test_the_chart_has_a_table_twin_and_words(booth: Booth) -> None:
    booth.go_to(booth.order()[0])
    await booth.press(Key.Key_Plus)
    pane = booth.pane
    assert pane.chart.in_words().startswith("Votes: 1, most at ")
    assert pane.chart.accessibleDescription() == pane.chart.in_words()
    pane.as_table.click()
    assert pane.table.isVisible()
    assert not pane.chart.isVisible()
    figures = [pane.table.item(row, 1).text() for row in range(pane.table.rowCount())]
    assert len(figures) == 24
    assert sum(map(int, figures)) == 1


async def test_empty_ballots_say_what_to_do(
    bench: Bench, booth: Booth, shows: SimpleNamespace
) -> None:
    await booth.choose(0)
    assert "No show chosen" in booth.pane.empty.words()
    await booth.choose(shows.past_bare)
    assert "Nobody voted before this show" in booth.pane.empty.words()
    over = bench.past.show(date(2026, 11, 18))
    await bench.services.predictions.predict(over)
    await booth.choose(over)
    assert booth.pane.body.currentWidget() is booth.pane.empty  # nothing is left to vote on
    await booth.choose(shows.upcoming)
    assert booth.pane.model.rowCount() > 0


async def test_every_control_has_a_name(booth: Booth) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView

    kinds = (QAbstractButton, QAbstractItemView)
    controls = [w for kind in kinds for w in booth.pane.findChildren(kind) if w.isVisible()]
    assert len(controls) >= 3
    assert [w for w in controls if not (w.accessibleName() or w.text())] == []
