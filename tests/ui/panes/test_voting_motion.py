"""Rows glide to their new rank, from where they are seen; not where no motion is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtWidgets import QProxyStyle, QStyle

from setlist_desktop.domain.votes import Ballot, BallotSong
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.voting.model import BallotModel
from setlist_desktop.ui.panes.voting.motion import GLIDE_MS
from setlist_desktop.ui.panes.voting.view import BallotView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

RUNNING = QVariantAnimation.State.Running


class StillStyle(QProxyStyle):
    """A style of a desktop with animations switched off."""

    @override
    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, *more)  # type: ignore[arg-type]


def ballot(*order: int) -> Ballot:
    """Make a ballot of songs in this order, a point between each."""
    points = range(len(order), 0, -1)
    songs = (BallotSong(n, f"Song {n}", up, 0) for n, up in zip(order, points, strict=True))
    return Ballot(5, tuple(songs))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[BallotView]:
    model = BallotModel()
    shown = BallotView(model)
    model.setParent(shown)
    qtbot.addWidget(shown)
    shown.resize(240, 400)
    model.show(ballot(1, 2, 3, 4))
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.motion.stop()


def tops(view: BallotView) -> dict[int, float]:
    """Return where the row of each song is seen, from the top."""
    model = view._model
    seen = {}
    for row in range(model.rowCount()):
        index = model.index(row)
        key, top = model.row(index).key, view.visualRect(index).top()
        seen[key] = top + view.motion.offset(key, top)
    return seen


def test_rows_begin_where_they_were_and_end_where_they_belong(view: BallotView) -> None:
    before = tops(view)
    view._model.show(ballot(4, 1, 2, 3))
    assert view.motion.state() is RUNNING
    assert tops(view) == before
    view.motion.setCurrentTime(GLIDE_MS // 2)
    between = tops(view)
    view.motion.setCurrentTime(GLIDE_MS)
    after = tops(view)
    assert [*sorted(after, key=lambda key: after[key])] == [4, 1, 2, 3]
    assert after[4] < between[4] < before[4]
    assert before[1] < between[1] < after[1]


def test_a_vote_amid_a_glide_goes_on_from_where_rows_are_seen(view: BallotView) -> None:
    view._model.show(ballot(4, 1, 2, 3))
    view.motion.setCurrentTime(GLIDE_MS // 3)
    seen = tops(view)
    view._model.show(ballot(3, 4, 1, 2))
    assert tops(view) == pytest.approx(seen)


def test_several_rows_that_change_places_all_begin_where_they_were(view: BallotView) -> None:
    before = tops(view)
    view._model.show(ballot(4, 3, 2, 1))
    assert tops(view) == before


def test_nothing_glides_where_no_motion_is_wanted(view: BallotView) -> None:
    view.motion.wanted = False
    view._model.show(ballot(4, 1, 2, 3))
    assert view.motion.state() is not RUNNING
    view.motion.wanted = True
    style = StillStyle("fusion")
    style.setParent(view)
    view.setStyle(style)
    view._model.show(ballot(1, 2, 3, 4))
    assert view.motion.state() is not RUNNING


def test_another_show_is_there_at_once(view: BallotView) -> None:
    view._model.show(ballot(4, 1, 2, 3))
    view._model.show(Ballot(6, ballot(2, 1, 3, 4).songs))
    assert view.motion.state() is not RUNNING


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_buttons_are_where_they_are_pressed_in_both_directions(
    view: BallotView, direction: Qt.LayoutDirection
) -> None:
    view.setLayoutDirection(direction)
    row = view.visualRect(view._model.index(1))
    ends = (row.left() + 23, row.right() - 23)
    hits = [view.vote_at(row.center().__class__(x, row.center().y())) for x in ends]
    assert hits.index((1, 1)) == (0 if direction is Qt.LayoutDirection.LeftToRight else 1)
