"""Predicted beside played in the setlist pane: rows, words, keys, empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain.comparison import compare
from setlist_desktop.domain.scores import Switch
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetlistKind, SetPart
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.setlist.compare.model import CompareModel
from setlist_desktop.ui.panes.setlist.compare.view import CompareView
from setlist_desktop.ui.theme import Preference, Theme
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from types import SimpleNamespace

    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

COMPARE = 2


def setlist(*titles: str, encore: tuple[str, ...] = ()) -> Setlist:
    sets = [titles, encore] if encore else [titles]
    parts = tuple(
        SetPart(encore=n, items=tuple(Item(songs=(ItemSong(t),)) for t in part))
        for n, part in enumerate(sets)
    )
    return Setlist(1, 1, SetlistKind.PLAYED, parts)


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    return Desk(bench, qtbot)


def test_model_changes_by_exact_differences(qtmodeltester: ModelTester) -> None:
    model = CompareModel()
    qtmodeltester.check(model)
    model.show(compare(setlist("A", "B", "C"), setlist("B", "A", "D", encore=("E",))))
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show(compare(setlist("A", "C"), setlist("A", "C", encore=("E", "F"))))
    model.show(None)
    assert model.rowCount() == 0
    assert resets == []


def test_each_row_is_a_whole_sentence() -> None:
    model = CompareModel()
    model.show(compare(setlist("A", "B", "C"), setlist("B", "A", encore=("D", "A"))))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(row).data(role) for row in range(model.rowCount())] == [
        "Main set, 2 of 2 predicted",
        (
            "B, predicted and played, predicted as number 2, played as number 1, "
            "1 place earlier than predicted, main set"
        ),
        "C, predicted, not played, predicted as number 3, main set",
        (
            "A, predicted and played, predicted as number 1, played as number 2, "
            "1 place later than predicted, main set"
        ),
        "Encore 1, 0 of 1 predicted",
        "D, played, not predicted, played as number 3, encore 1",
        "A, one time more, not counted, played as number 4, encore 1",
    ]


async def test_compares_a_past_show_and_says_what_is_missing_before(
    desk: Desk, shows: SimpleNamespace
) -> None:
    pane = desk.pane
    await desk.choose(shows.upcoming)
    pane.tabs.choose(COMPARE)
    assert "After the show" in pane.compare.empty.words()
    await desk.choose(shows.past_bare)
    pane.tabs.choose(COMPARE)
    assert "paste it under “Played”" in pane.compare.empty.words()
    await desk.choose(shows.past)
    pane.tabs.choose(COMPARE)
    assert "not predicted" in pane.compare.empty.words()
    await desk.trigger("setlist.predict")
    pane.tabs.choose(COMPARE)
    await desk.bench.settled()
    said = {item.title for item in (await desk.stored()).items()}  # type: ignore[union-attr]
    played = {i.title for i in (await desk.stored(SetlistKind.PLAYED)).items()}  # type: ignore[union-attr]
    hits = len(said & played)
    assert hits >= 5
    assert pane.compare.verdict.text() == f"{hits} of 6 songs played were predicted"
    assert f"◇ {6 - hits} not predicted" in pane.compare.counts.accessibleName()
    assert "recall" in pane.compare.rules.text()
    pane.compare.by_rule.click()
    rows = {row[0]: row[1:] for row in pane.compare.table.figures_model.figures.rows}
    assert rows["Songs hit, in whatever order"][0] == str(hits)
    assert pane.compare.table.isVisible()
    assert not pane.compare.list.isVisible()
    assert not desk.bench.context.actions["setlist.remove"].isEnabled()


async def test_is_reached_and_walked_by_keyboard_and_follows_edits(
    desk: Desk, shows: SimpleNamespace, qtbot: QtBot
) -> None:
    pane = desk.pane
    await desk.choose(shows.past)
    await desk.trigger("setlist.predict")
    tab = pane.tabs._group.button(0)
    tab.setFocus()
    for _ in range(2):
        qtbot.keyClick(desk.bench.window.focusWidget(), Qt.Key.Key_Right)
    assert pane.tabs.current() == COMPARE
    pane.leads_to.setFocus()
    qtbot.keyClick(pane.compare.list, Qt.Key.Key_End)
    assert pane.compare.list.currentIndex().row() == pane.compare.model.rowCount() - 1
    await desk.bench.settled()
    text = "Lantern\nEncore:\nNever before"
    await desk.bench.services.setlists.set_played_from_text(shows.past, text)
    await desk.bench.settled()
    assert "1 of 2 songs played" in pane.compare.verdict.text()
    assert "scored again, since what was played was changed: precision" in (
        pane.compare.rules.text()
    )
    assert "→" in pane.compare.rules.text()


async def test_a_switched_rule_is_seen_at_once(desk: Desk, shows: SimpleNamespace) -> None:
    pane, services = desk.pane, desk.bench.services
    await desk.choose(shows.past)
    await desk.trigger("setlist.predict")
    listed = [item.title for item in (await desk.stored()).items()]  # type: ignore[union-attr]
    medley = " / ".join(listed[:2])
    await services.setlists.set_played_from_text(shows.past, f"{medley}\n{listed[2]}")
    pane.tabs.choose(COMPARE)
    await desk.bench.settled()
    assert pane.compare.verdict.text() == "3 of 3 songs played were predicted"
    pane.compare.by_rule.click()

    await services.scores.switch(Switch.MEDLEY_PARTS, on=False)
    await desk.bench.settled()

    assert pane.compare.verdict.text() == "1 of 2 songs played were predicted"
    assert "scored again, since the rules were changed: precision" in pane.compare.rules.text()
    rows = {row[0]: row[1] for row in pane.compare.table.figures_model.figures.rows}
    assert rows["Songs hit, in whatever order"].startswith("3 → 1")
    assert pane.compare.table.isVisible()


def test_the_counts_have_the_colours_of_the_rows_in_each_theme(
    qtbot: QtBot, qapp: QApplication
) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    view.show_comparison(compare(setlist("Lantern"), setlist("Lantern", "Undertow")))
    themes = Theme(qapp)
    for preference in (Preference.DARK, Preference.LIGHT):
        themes.prefer(preference)
        for shape, colour in (("●", "good"), ("◇", "warn"), ("✕", "bad")):
            wanted = f'color: {theme.colour(colour).name()}">{shape}<'
            assert wanted in view.counts.text(), (preference, shape)
    themes.setParent(None)
    themes.deleteLater()


@pytest.mark.parametrize(
    ("direction", "predicted_left"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_the_columns_are_named_on_the_side_where_they_stand(
    qtbot: QtBot, direction: Qt.LayoutDirection, predicted_left: bool
) -> None:
    view = CompareView()
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(480, 300)
    view.show()
    names = view._columns.grab().toImage()
    inked = {
        x
        for x in range(names.width())
        for y in range(names.height())
        if names.pixelColor(x, y).lightness() < 160
    }
    left = sum(x < names.width() // 2 for x in inked)
    assert (left > len(inked) - left) == predicted_left  # "Predicted" takes more room than "Played"
