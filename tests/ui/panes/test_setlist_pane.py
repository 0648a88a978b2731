"""The setlist pane over real services and a real file: by keyboard, by drop, with undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from setlist_desktop.domain.editing import append_items
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, Setlist, SetlistKind
from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.panes.setlist import SetlistPane, mime
from setlist_desktop.ui.panes.setlist.delegate import LineDelegate
from setlist_desktop.ui.panes.setlist.dialogs import LineDialog, PasteDialog, SetDialog

if TYPE_CHECKING:
    from types import SimpleNamespace

    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog, QStyleOptionViewItem
    from pytestqt.qtbot import QtBot

    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.ui.panes.setlist.model import Index
    from tests.ui.panes.conftest import Bench

Key, Mod = Qt.Key, Qt.KeyboardModifier
ROOT = QModelIndex()


class Desk:
    """A pane in a shown window, and hands on its keys."""

    def __init__(self, bench: Bench, qtbot: QtBot) -> None:
        self.bench = bench
        self.qtbot = qtbot
        self.pane = SetlistPane(bench.context)
        window = bench.window
        window.addActions(bench.context.actions.all())
        window.setCentralWidget(self.pane)
        window.resize(480, 800)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        self.pane.attach(bench.services)

    async def choose(self, show_id: int) -> None:
        self.bench.context.selection.choose_show(show_id)
        await self.bench.settled()

    async def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier, times: int = 1
    ) -> None:
        """Press a key on the list, several times without waiting in between."""
        self.bench.window.activateWindow()  # a dialog may have had it
        self.pane.view.setFocus()
        for _ in range(times):
            self.qtbot.keyClick(self.pane.view, key, modifiers)
        await self.bench.settled()

    async def add(self, text: str) -> None:
        """Add a song from the pool: filter, Enter."""
        self.qtbot.keyClicks(self.pane.pool.field, text)
        self.qtbot.keyClick(self.pane.pool.field, Key.Key_Return)
        await self.bench.settled()
        self.qtbot.keyClick(self.pane.pool.field, Key.Key_Escape)

    async def trigger(self, name: str) -> None:
        action = self.bench.context.actions[name]
        assert action.isEnabled(), name
        action.trigger()
        await self.bench.settled()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        return next(d for d in self.bench.window.findChildren(kind) if d.isVisible())

    async def fill(self, kind: type[QDialog], field: str, text: str) -> None:
        dialog = self.dialog(kind)
        edit = getattr(dialog, field)
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)
        dialog.submit.click()
        await self.bench.settled()

    def select(self, *titles: str) -> None:
        view, model = self.pane.view, self.pane.model
        lines = [model.line(row) for row in range(model.rowCount())]
        view.choose([line.key for line in lines if getattr(line, "title", line.key) in titles])

    def shown(self) -> list[str]:
        """Return the lines as they are shown, headings in capitals."""
        model = self.pane.model
        lines = [model.line(row) for row in range(model.rowCount())]
        return [getattr(line, "title", None) or line.heading.upper() for line in lines]

    async def stored(self, kind: SetlistKind = SetlistKind.PREDICTED) -> Setlist | None:
        show_id = self.bench.context.selection.show_id
        return await self.bench.services.setlists.of_show(show_id, kind)

    def action_text(self, name: str) -> str:
        return plain_text(self.bench.context.actions[name])


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    return Desk(bench, qtbot)


async def test_without_a_show_nothing_can_be_done(desk: Desk) -> None:
    actions = desk.bench.context.actions
    enabled = [
        a.objectName()
        for a in actions.all()
        if a.objectName().startswith("setlist.") and a.isEnabled()
    ]
    assert enabled == []
    assert "Choose a show" in desk.pane.empty.words()
    assert "Choose a show" in desk.pane.predict_button.toolTip()
    assert not desk.pane.predict_button.isEnabled()


async def test_predict_is_offered_in_one_place_at_a_time(
    desk: Desk, shows: SimpleNamespace
) -> None:
    pane = desk.pane
    await desk.choose(shows.upcoming)
    assert pane.empty_predict.isVisible()
    assert not pane.predict_button.isVisible()
    assert not pane.predict_ways.isVisible()
    await desk.add("Lantern")
    assert not pane.empty_predict.isVisible()
    assert pane.predict_button.isVisible()
    pane.tabs.choose(1)
    assert pane.predict_button.isVisible()


async def test_eighteen_songs_with_encore_medley_and_tape_by_keyboard_alone(
    desk: Desk, shows: SimpleNamespace, titles: list[str]
) -> None:
    await desk.choose(shows.upcoming)
    for number in range(15):
        await desk.add(titles[number % 6])
    await desk.trigger("setlist.add_encore")
    desk.pane.view.choose([desk.pane.model.line(desk.pane.model.rowCount() - 1).key])
    for title in titles[:4]:
        await desk.add(title)
    await desk.trigger("setlist.insert_tape")
    await desk.fill(LineDialog, "title", "Drum intro")
    await desk.press(Key.Key_Home)
    await desk.press(Key.Key_Down)
    await desk.press(Key.Key_Down, Mod.ShiftModifier)
    await desk.trigger("setlist.join")
    stored = await desk.stored()
    assert stored is not None
    assert stored.song_count == 18
    assert [part.encore for part in stored.sets] == [0, 1]
    assert stored.sets[0].items[0].type is ItemType.MEDLEY
    assert stored.sets[0].items[0].title == f"{titles[0]} / {titles[1]}"
    assert stored.sets[1].items[-1].type is ItemType.TAPE
    assert desk.pane.model.setlist == stored

    built, steps = desk.shown(), 0
    while steps < 40 and desk.bench.context.actions["setlist.undo"].isEnabled():
        await desk.press(Key.Key_Z, Mod.ControlModifier)
        steps += 1
    assert steps == 22
    assert not any((await desk.stored()).items())  # type: ignore[union-attr]
    await desk.press(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier, times=steps)
    assert desk.shown() == built
    again = await desk.stored()
    assert again is not None
    assert again.sets == stored.sets


async def test_the_first_enter_in_the_pool_adds_the_first_song(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    pool = desk.pane.pool
    pool.field.setFocus()
    desk.qtbot.keyClick(pool.field, Key.Key_Down)
    first = pool.first_shown()
    desk.qtbot.keyClick(pool.cards, Key.Key_Return)
    await desk.bench.settled()
    assert first is not None
    assert desk.shown() == ["MAIN SET", first.title]


async def test_songs_added_faster_than_they_are_written_stand_in_order(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    pool = desk.pane.pool
    for title in ("Lantern", "Undertow", "Saltwater", "Kingfisher"):
        pool.field.setText(title)
        desk.qtbot.keyClick(pool.field, Key.Key_Return)  # the one before is still being written
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow", "Saltwater", "Kingfisher"]


async def test_undo_and_redo_work_from_the_filter_of_the_pool(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    desk.pane.pool.field.setFocus()
    desk.qtbot.keyClicks(desk.pane.pool.field, "x")
    desk.qtbot.keyClick(desk.pane.pool.field, Key.Key_Z, Mod.ControlModifier)
    await desk.bench.settled()
    assert not any((await desk.stored()).items())  # type: ignore[union-attr]
    desk.qtbot.keyClick(desk.pane.pool.field, Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern"]
    assert desk.pane.pool.field.text() == "x"


async def test_a_new_encore_is_chosen_and_brought_into_sight(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.start_last_show")
    await desk.trigger("setlist.add_encore")
    key = desk.pane.view.current_key()
    assert key == ("set", desk.pane.controller.setlist.sets[-1].id)  # type: ignore[union-attr]


async def test_nothing_is_said_of_the_basis_of_an_empty_setlist(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.start_last_show")
    assert desk.pane.basis.isVisible()
    await desk.trigger("setlist.start_empty")
    assert not desk.pane.basis.isVisible()


async def test_what_is_written_while_a_show_is_loaded_is_shown(
    desk: Desk, shows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    setlists = desk.bench.services.setlists
    setlist = await setlists.begin(shows.upcoming, SetlistKind.PREDICTED)
    song = append_items(setlist, setlist.sets[0].id, [Item(songs=(ItemSong("Lantern"),))])
    plain, edited = setlists.pool, []

    async def pool(show_id: int) -> tuple[PoolSong, ...]:
        """As it is, once something else has written the setlist that was read just now."""
        if not edited:
            edited.append(await setlists.edit(setlist.id, song, "Add"))
        return await plain(show_id)

    monkeypatch.setattr(setlists, "pool", pool)
    await desk.choose(shows.upcoming)
    assert edited
    assert desk.shown() == ["MAIN SET", "Lantern"]


async def test_fast_key_repeats_move_line_by_line_across_sets(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater"):
        await desk.add(title)
    await desk.trigger("setlist.add_encore")
    desk.select("Lantern")
    await desk.press(Key.Key_Down, Mod.AltModifier, times=3)
    assert desk.shown() == ["MAIN SET", "Undertow", "Saltwater", "ENCORE 1", "Lantern"]
    assert [item.title for item in desk.pane.view.chosen_items()] == ["Lantern"]
    await desk.press(Key.Key_Down, Mod.AltModifier, times=2)
    assert desk.action_text("setlist.undo") == "Undo Move down Lantern"
    await desk.press(Key.Key_Up, Mod.AltModifier, times=9)
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow", "Saltwater", "ENCORE 1"]
    await desk.press(Key.Key_End, Mod.AltModifier, times=2)
    assert desk.shown()[-2:] == ["ENCORE 1", "Lantern"]
    await desk.press(Key.Key_Home, Mod.AltModifier, times=2)
    assert desk.shown()[:2] == ["MAIN SET", "Lantern"]


async def test_several_lines_move_together_and_keep_their_order(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater", "Kingfisher"):
        await desk.add(title)
    desk.select("Lantern", "Saltwater")
    await desk.press(Key.Key_Down, Mod.AltModifier)
    assert desk.shown()[1:] == ["Undertow", "Kingfisher", "Lantern", "Saltwater"]
    assert len(desk.pane.view.chosen_items()) == 2


async def test_delete_goes_on_to_the_next_line_and_can_be_undone(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater"):
        await desk.add(title)
    desk.select("Lantern")
    await desk.press(Key.Key_Delete)
    assert [item.title for item in desk.pane.view.chosen_items()] == ["Undertow"]
    await desk.press(Key.Key_Delete)
    assert desk.shown() == ["MAIN SET", "Saltwater"]
    await desk.press(Key.Key_Z, Mod.ControlModifier, times=2)
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow", "Saltwater"]


async def test_cut_copy_and_paste_as_lines_and_as_text(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow"):
        await desk.add(title)
    desk.select("Lantern")
    await desk.press(Key.Key_X, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Lantern"
    assert desk.shown() == ["MAIN SET", "Undertow"]
    desk.select("Undertow")
    await desk.press(Key.Key_V, Mod.ControlModifier)
    assert desk.shown() == ["MAIN SET", "Undertow", "Lantern"]
    QGuiApplication.clipboard().setText("1. Tides / Salt >\n2. Borrowed (Someone cover)")
    await desk.press(Key.Key_V, Mod.ControlModifier)
    stored = await desk.stored()
    assert stored is not None
    tides, borrowed = stored.sets[0].items[-2:]
    assert (tides.type, tides.segue, tides.title) == (ItemType.MEDLEY, True, "Tides / Salt")
    assert (borrowed.title, borrowed.cover_of) == ("Borrowed", "Someone")
    assert desk.action_text("setlist.undo") == "Undo Paste 2 songs"


async def test_lines_are_pasted_into_an_empty_setlist_from_its_button(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    QGuiApplication.clipboard().setText("Lantern\nUndertow")
    desk.bench.window.activateWindow()
    desk.pane.empty_predict.setFocus()
    desk.qtbot.keyClick(desk.pane.empty_predict, Key.Key_V, Mod.ControlModifier)
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow"]


async def test_a_line_that_is_moved_stays_in_sight(
    desk: Desk, shows: SimpleNamespace, titles: list[str]
) -> None:
    await desk.choose(shows.upcoming)
    for number in range(18):
        await desk.add(titles[number % 6])
    view = desk.pane.view
    view.setFixedHeight(140)
    view.choose([desk.pane.model.line(1).key])
    await desk.press(Key.Key_End, Mod.AltModifier)
    assert view.currentIndex().row() == 18
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    await desk.press(Key.Key_Home, Mod.AltModifier)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


async def test_line_dialog_changes_a_line_in_one_step(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    desk.select("Lantern")
    await desk.press(Key.Key_F2)
    dialog = desk.dialog(LineDialog)
    dialog.length.setText("4:xx")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    assert "“4:xx” is no length" in dialog.banner.text()  # type: ignore[attr-defined]
    dialog.length.setText("4:05")  # type: ignore[attr-defined]
    dialog.guests.setText("Ana Lume")  # type: ignore[attr-defined]
    await desk.fill(LineDialog, "note", "acoustic")
    item = next((await desk.stored()).items())  # type: ignore[union-attr]
    assert (item.note, item.guests, item.duration_s) == ("acoustic", "Ana Lume", 245)
    assert "with Ana Lume · acoustic" in desk.pane.model.line(1).sentence
    await desk.trigger("setlist.undo")
    assert next((await desk.stored()).items()).note == ""  # type: ignore[union-attr]


async def test_pin_segue_and_medley_by_menu(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow"):
        await desk.add(title)
    desk.select("Lantern")
    await desk.trigger("setlist.pin")
    await desk.trigger("setlist.segue")
    first = next((await desk.stored()).items())  # type: ignore[union-attr]
    assert (first.pinned, first.segue) == (True, True)
    assert desk.bench.context.actions["setlist.pin"].isChecked()
    await desk.trigger("setlist.pin")
    desk.select("Lantern", "Undertow")
    await desk.trigger("setlist.join")
    assert desk.shown() == ["MAIN SET", "Lantern / Undertow"]
    await desk.trigger("setlist.split")
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow"]


async def test_sets_are_added_renamed_moved_and_removed(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    await desk.trigger("setlist.add_encore")
    desk.pane.view.choose([desk.pane.model.line(2).key])
    await desk.trigger("setlist.rename_set")
    await desk.fill(SetDialog, "name", "Acoustic encore")
    assert desk.shown() == ["MAIN SET", "Lantern", "ACOUSTIC ENCORE"]
    await desk.trigger("setlist.move_set_up")
    assert desk.shown() == ["ACOUSTIC ENCORE", "MAIN SET", "Lantern"]
    desk.select("Lantern")
    desk.pane.menus.move_to.aboutToShow.emit()
    move = next(a for a in desk.pane.menus.move_to.actions() if a.text() == "Acoustic encore")
    move.trigger()
    await desk.bench.settled()
    assert desk.shown() == ["ACOUSTIC ENCORE", "Lantern", "MAIN SET"]
    await desk.trigger("setlist.remove_set")
    assert desk.shown() == ["MAIN SET"] or desk.shown() == []
    await desk.trigger("setlist.undo")
    assert desk.shown() == ["ACOUSTIC ENCORE", "Lantern", "MAIN SET"]


async def test_drops_from_pool_inside_and_outside(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    pane = desk.pane
    pool = {song.title: song for song in pane.pool.model.songs()}
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    data = mime.songs_mime([pool["Lantern"], pool["Undertow"]])
    assert pane.model.dropMimeData(data, copy, -1, 0, ROOT)
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow"]
    assert [item.title for item in pane.view.chosen_items()] == ["Lantern", "Undertow"]
    inner = pane.model.mimeData([pane.model.index(2)])
    assert pane.model.dropMimeData(inner, move, 1, 0, ROOT)
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Undertow", "Lantern"]
    assert pane.model.moveRows(ROOT, 1, 1, ROOT, 3)
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "Undertow"]
    assert desk.action_text("setlist.undo") == "Undo Move Undertow"


async def test_what_is_chosen_and_moved_is_told_once_and_painted_once(
    desk: Desk, shows: SimpleNamespace
) -> None:
    painted: list[int] = []

    class Counting(LineDelegate):
        def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
            painted.append(index.row())
            super().paint(painter, option, index)

    pane = desk.pane
    pane.view.setItemDelegate(Counting(pane.view))
    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater"):
        await desk.add(title)
    told = QSignalSpy(pane.view.choice_changed)
    desk.select("Undertow", "Saltwater")
    assert told.count() == 1
    pane.view.clearSelection()
    assert told.count() == 2
    QApplication.processEvents()
    painted.clear()
    data = pane.model.mimeData([pane.model.index(3)])
    assert pane.model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, ROOT)
    await desk.bench.settled()
    QApplication.processEvents()
    assert desk.shown() == ["MAIN SET", "Saltwater", "Lantern", "Undertow"]
    assert sorted(painted) == [0, 1, 2, 3]
    for row, near in ((2, {1, 2}), (4, {1, 2, 3}), (None, {3})):
        painted.clear()
        pane.view._show_insertion(row)
        QApplication.processEvents()
        assert {*painted} == near


async def test_the_insertion_line_below_the_last_line_is_in_sight(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    view = desk.pane.view
    QGuiApplication.clipboard().setText("\n".join(f"Song {n}" for n in range(40)))
    await desk.trigger("setlist.paste")
    view.scrollToBottom()
    last = view.visualRect(view.model().index(view.model().rowCount() - 1))
    assert last.bottom() + 1 >= view.viewport().height()
    assert view._insertion_y(view.model().rowCount()) <= view.viewport().height() - 4


async def test_predict_keeps_pins_and_is_one_step(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.trigger("setlist.predict")
    stored = await desk.stored()
    assert stored is not None
    assert stored.song_count >= 5
    assert stored.basis is not None
    assert "From 6 setlists up to" in desk.pane.basis.text()
    assert "percent likely" in desk.pane.model.line(1).sentence
    assert desk.action_text("setlist.undo") == "Undo Predict"
    await desk.trigger("setlist.undo")
    assert not any((await desk.stored()).items())  # type: ignore[union-attr]
    assert "Nothing predicted yet" in desk.pane.empty.words()


async def test_predicting_without_a_past_says_why(desk: Desk, shows: SimpleNamespace) -> None:
    from tests.support.past import Past

    other = Past(desk.bench.services.setlists._database, "The Unheard")
    await desk.choose(other.show(None))
    await desk.trigger("setlist.predict")
    assert "nothing can be predicted" in desk.pane.banner.text()
    assert desk.pane.banner.isVisible()


async def test_played_setlist_is_read_only_until_asked(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.past)
    pane = desk.pane
    assert pane.tabs.text(pane.tabs.current()) == "Played"
    assert "Written by hand" in pane.source.text()
    assert not pane.pool.isVisible()
    desk.select("Lantern")
    await desk.press(Key.Key_Delete)
    assert "Lantern" in desk.shown()
    await desk.trigger("setlist.edit_played")
    desk.select("Lantern")
    await desk.press(Key.Key_Delete)
    assert "Lantern" not in desk.shown()
    assert (await desk.stored(SetlistKind.PLAYED)).song_count == 5  # type: ignore[union-attr]


async def test_paste_a_played_setlist(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.past_bare)
    assert "No setlist known" in desk.pane.empty.words()
    await desk.trigger("setlist.paste_played")
    dialog = desk.dialog(PasteDialog)
    dialog.submit.click()  # type: ignore[attr-defined]
    assert "no song" in dialog.banner.text()  # type: ignore[attr-defined]
    dialog.text.setPlainText("Lantern\nNew one\nEncore:\nSaltwater")  # type: ignore[attr-defined]
    dialog.submit.click()  # type: ignore[attr-defined]
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern", "New one", "ENCORE 1", "Saltwater"]
    await desk.trigger("setlist.undo")
    assert desk.pane.model.rowCount() <= 1


async def test_locked_is_read_only_in_words(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    await desk.trigger("setlist.lock")
    assert "locked" in desk.pane.controller.why_read_only
    assert desk.pane.source.isVisible()
    assert desk.pane.source.text() == desk.pane.controller.why_read_only
    desk.select("Lantern")
    await desk.press(Key.Key_Delete)
    assert desk.shown() == ["MAIN SET", "Lantern"]
    actions = desk.bench.context.actions
    assert not actions["setlist.remove"].isEnabled()
    assert not actions["setlist.predict"].isEnabled()
    await desk.trigger("setlist.lock")
    assert desk.pane.controller.why_read_only == ""


async def test_a_change_from_elsewhere_is_shown_and_keeps_the_selection(
    desk: Desk, shows: SimpleNamespace
) -> None:
    from setlist_desktop.domain.editing import RemoveItems

    await desk.choose(shows.upcoming)
    for title in ("Lantern", "Undertow", "Saltwater"):
        await desk.add(title)
    desk.select("Saltwater")
    stored = await desk.stored()
    assert stored is not None
    gone = RemoveItems((stored.sets[0].items[0].id,))
    await desk.bench.services.setlists.edit(stored.id, gone, "Remove")
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Undertow", "Saltwater"]
    assert [item.title for item in desk.pane.view.chosen_items()] == ["Saltwater"]


async def test_an_act_is_shown_once_and_read_by_nobody_again(
    desk: Desk, shows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    setlists, reads = desk.bench.services.setlists, []

    async def all_of_show(show_id: int, kind: SetlistKind) -> tuple[Setlist, ...]:
        reads.append(kind)
        return await type(setlists).all_of_show(setlists, show_id, kind)

    monkeypatch.setattr(setlists, "all_of_show", all_of_show)
    session = desk.pane.controller.session
    assert session is not None
    shown = QSignalSpy(session.changed)
    await desk.add("Undertow")
    await desk.add("Saltwater")
    assert (shown.count(), reads) == (2, [])
    assert session.all == (await desk.stored(),)
    await setlists.set_played_from_text(shows.upcoming, "Lantern")
    await desk.bench.settled()
    assert reads == [SetlistKind.PLAYED]
    played = desk.pane.controller.setlist_of(SetlistKind.PLAYED)
    assert played is not None
    assert played.song_count == 1
    assert shown.count() == 2


async def test_a_change_from_elsewhere_amid_an_act_is_shown(
    desk: Desk, shows: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    stored = await desk.stored()
    assert stored is not None
    setlists, renamed = desk.bench.services.setlists, []

    async def edit(*act: object) -> Setlist:
        after = await type(setlists).edit(setlists, *act)
        if not renamed:
            renamed.append(True)
            await setlists.rename(stored.id, "From elsewhere")
        return after

    monkeypatch.setattr(setlists, "edit", edit)
    await desk.add("Undertow")
    assert desk.pane.controller.setlist == await desk.stored()
    assert desk.pane.controller.setlist.name == "From elsewhere"


async def test_acts_begun_on_one_show_end_there_though_another_is_chosen(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    desk.select("Lantern")
    desk.pane.view.setFocus()
    for _ in range(3):
        desk.qtbot.keyClick(desk.pane.view, Key.Key_C, Mod.ControlModifier)
        desk.qtbot.keyClick(desk.pane.view, Key.Key_V, Mod.ControlModifier)
    desk.bench.context.selection.choose_show(shows.past)
    await desk.bench.settled()
    stored = await desk.bench.services.setlists.of_show(shows.upcoming, SetlistKind.PREDICTED)
    assert stored is not None
    assert stored.song_count == 4
    assert desk.pane.controller.show is not None
    assert desk.pane.controller.show.id == shows.past


async def test_used_songs_are_marked_in_the_pool(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Undertow")
    used = {
        song.title
        for row, song in enumerate(desk.pane.pool.model.songs())
        if desk.pane.pool.model._rows[row].used
    }
    assert used == {"Undertow"}
    await desk.trigger("setlist.undo")
    assert not any(row.used for row in desk.pane.pool.model._rows)


async def test_every_control_has_a_name(desk: Desk, shows: SimpleNamespace) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    await desk.choose(shows.upcoming)
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit)
    controls = [w for kind in kinds for w in desk.pane.findChildren(kind) if w.isVisible()]
    nameless = [w for w in controls if not (w.accessibleName() or getattr(w, "text", lambda: "")())]
    assert len(controls) > 10
    assert nameless == []
