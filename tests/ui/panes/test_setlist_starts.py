"""Beginning a setlist, several of one show, and setlists on paper and as text."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget

from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, Setlist, SetlistKind, SetPart
from setlist_desktop.ui.panes.setlist.sharing.printing import document_of, page_of, pdf_of
from setlist_desktop.ui.panes.setlist.show_dialog import ShowDialog
from setlist_desktop.ui.panes.setlist.target import TargetDialog, target_in_words
from setlist_desktop.ui.widgets.name_dialog import NameDialog
from tests.ui.conftest import until
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from pathlib import Path
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    return Desk(bench, qtbot)


async def test_begins_from_last_show_average_and_empty(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    assert desk.pane.empty_start.isVisible()
    await desk.trigger("setlist.start_last_show")
    last = desk.shown()
    assert last == [
        *("MAIN SET", "Lantern", "Paper Tigers", "Northern Line", "Undertow", "Saltwater"),
        *("ENCORE 1", "Kingfisher"),
    ]
    assert desk.action_text("setlist.undo") == "Undo Start from last show"
    await desk.trigger("setlist.start_average")
    assert desk.shown()[:3] == ["MAIN SET", "Lantern", "Paper Tigers"]
    await desk.trigger("setlist.start_empty")
    assert "Nothing predicted yet" in desk.pane.empty.words()
    await desk.trigger("setlist.undo")
    await desk.trigger("setlist.undo")
    assert desk.shown() == last


@pytest.mark.parametrize("typed", ["16 nov", "Nov 16"])
async def test_copies_any_show_by_keyboard(
    desk: Desk, shows: SimpleNamespace, qtbot: QtBot, typed: str
) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.start_show")
    dialog = desk.dialog(ShowDialog)
    assert dialog.list.count() == 6  # type: ignore[attr-defined]
    qtbot.keyClicks(dialog.field, typed)  # type: ignore[attr-defined]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    await desk.bench.settled()
    assert desk.shown() == [
        *("MAIN SET", "Lantern", "Paper Tigers", "Northern Line", "Undertow"),
        *("ENCORE 1", "Kingfisher"),
    ]


async def test_a_show_can_have_several_setlists(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    assert not desk.pane.picker.isVisible()
    await desk.trigger("setlist.duplicate")
    dialog = desk.dialog(NameDialog)
    dialog.name.setText("Wind & rain")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    await desk.bench.settled()
    assert desk.pane.picker.isVisible()
    assert desk.pane.picker.text() == "Wind && rain"
    await desk.add("Undertow")
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow"]
    desk.pane.starts.names_menu.aboutToShow.emit()
    first, second = desk.pane.starts.names_menu.actions()[:2]
    assert (first.text(), second.text()) == ("Setlist", "Wind && rain")
    first.trigger()
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern"]
    assert desk.pane.picker.text() == "Setlist"


async def test_whose_they_are_is_told_where_they_are_not_all_ones(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.predict")
    await desk.trigger("setlist.duplicate")
    dialog = desk.dialog(NameDialog)
    dialog.name.setText("Guess")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    await desk.bench.settled()
    desk.pane.starts.names_menu.aboutToShow.emit()
    told = [action.text() for action in desk.pane.starts.names_menu.actions()[:2]]
    assert told == ["Setlist · Setlist Desktop", "Guess · Me"]


async def test_a_new_one_is_empty_beside_the_first_and_can_go_to_the_trash(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    await desk.trigger("setlist.new")
    dialog = desk.dialog(NameDialog)
    assert dialog.name.text() == "Setlist 2"  # type: ignore[attr-defined]
    dialog.name.setText("Acoustic")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    await desk.bench.settled()
    assert desk.pane.picker.text() == "Acoustic"
    assert "Nothing predicted yet" in desk.pane.empty.words()
    await desk.add("Undertow")
    assert desk.shown() == ["MAIN SET", "Undertow"]
    first, second = await desk.bench.services.setlists.all_of_show(
        shows.upcoming, SetlistKind.PREDICTED
    )
    assert [item.title for item in first.items()] == ["Lantern"]
    assert second.name == "Acoustic"


async def test_copies_as_text_and_saves_a_pdf(
    desk: Desk, shows: SimpleNamespace, tmp_path: Path
) -> None:
    await desk.choose(shows.upcoming)
    assert not desk.bench.context.actions["setlist.print"].isEnabled()
    await desk.trigger("setlist.start_last_show")
    await desk.trigger("setlist.copy_text")
    assert "Encore" in QGuiApplication.clipboard().text()
    desk.pane.sharing.save_pdf(tmp_path / "setlist.pdf")
    await desk.bench.settled()
    assert (tmp_path / "setlist.pdf").read_bytes().startswith(b"%PDF-")
    assert desk.bench.told[-1] == "Saved setlist.pdf."
    desk.pane.sharing.save_pdf(tmp_path / "nowhere" / "setlist.pdf")
    await desk.bench.settled()
    assert "cannot be written" in desk.pane.banner.text()


async def test_a_setlist_is_renamed_as_one_step(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    await desk.trigger("setlist.rename")
    dialog = desk.dialog(NameDialog)
    dialog.name.setText(" If it rains ")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    await desk.bench.settled()
    assert desk.pane.controller.setlist.name == "If it rains"  # type: ignore[union-attr]
    assert desk.action_text("setlist.undo") == "Undo Rename setlist"
    await desk.trigger("setlist.undo")
    assert desk.pane.controller.setlist.name == ""  # type: ignore[union-attr]
    assert desk.shown() == ["MAIN SET", "Lantern"]


async def test_a_target_length_is_set_told_and_undone(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.start_last_show")
    assert not desk.pane.target.line.isVisible()
    await desk.trigger("setlist.target")
    dialog = desk.dialog(TargetDialog)
    assert isinstance(dialog, TargetDialog)
    assert dialog.minutes.value() == 90
    dialog.minutes.setValue(60)
    dialog.submit.click()
    await desk.bench.settled()
    line = desk.pane.target.line
    assert line.isVisible()
    assert " of 1 h 0 min · " in line.text()
    assert line.toolTip() == line.text()
    assert line.minimumSizeHint().width() < line.sizeHint().width()  # it ends in … if need be
    assert desk.action_text("setlist.undo") == "Undo Set target length"
    await desk.trigger("setlist.undo")
    assert not line.isVisible()
    await desk.trigger("setlist.redo")
    assert line.isVisible()


def test_what_is_over_and_left_is_told_in_words() -> None:
    items = (Item(songs=(ItemSong("A", 1),)), Item(songs=(ItemSong("B", 2),), duration_s=300))
    setlist = Setlist(1, 1, SetlistKind.PREDICTED, (SetPart(1, items=items),), target_s=600)
    assert target_in_words(setlist, {1: 120}) == ("7 min of 10 min · 3 min left", False)
    assert target_in_words(setlist, {1: 320}) == ("10 min of 10 min · just right", False)
    assert target_in_words(setlist, {1: 420}) == ("12 min of 10 min · ▲ 2 min over", True)
    assert target_in_words(setlist, {}) == (
        "5 min of 10 min · 5 min left · 1 song of unknown length",
        False,
    )


async def test_the_print_preview_is_painted_and_holds_its_printer(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.start_last_show")
    await desk.trigger("setlist.print")
    gc.collect()
    dialog = desk.dialog(QPrintPreviewDialog)
    widget = dialog.findChild(QPrintPreviewWidget)
    await until(lambda: widget.pageCount() == 1)
    assert not dialog.grab().isNull()
    dialog.reject()


def test_a_page_holds_every_line_but_struck_ones(qtbot: QtBot) -> None:
    items = (
        Item(songs=(ItemSong("Fish & Chips", 1, "The <Others>"),), segue=True),
        Item(songs=(ItemSong("Struck", 2),), pinned=True, probability=0.0),
        Item(type=ItemType.TAPE, songs=(ItemSong("Drums", 3),)),
        Item(songs=(ItemSong("東京", 4),), duration_s=245),
    )
    parts = (SetPart(1, items=items), SetPart(2, encore=1, items=(Item(label="?"),)))
    setlist = Setlist(1, 1, SetlistKind.PREDICTED, parts)
    text = document_of(page_of(setlist, "Tue 24 Nov · Velodrom", "A & B", {})).toPlainText()
    assert "A & B" in text
    assert "Fish & Chips → The <Others> cover" in text
    assert "Struck" not in text
    assert [word in text for word in ("1.", "2.", "東京", "4:05", "from tape", "Encore 1")]
    assert len(pdf_of(page_of(setlist, "", "", {}), "One")) > 1000
