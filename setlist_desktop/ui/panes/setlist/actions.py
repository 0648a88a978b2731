"""The editor's acts and their keys; each is enabled only where it can work."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog

from setlist_desktop.domain.editing import SetLocked
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import Item, ItemType, SetlistKind
from setlist_desktop.ui.mnemonics import literal
from setlist_desktop.ui.panes.setlist import acts, mime
from setlist_desktop.ui.panes.setlist.chosen import Chosen, chosen_of
from setlist_desktop.ui.panes.setlist.lines import name_of_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData

    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


class SetlistActions(QObject):
    """Registers the editor's actions and keeps them true to what is chosen."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, book: ActionBook) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._book = book
        self._moved: tuple[Setlist | None, tuple[int, ...], bool] | None = None
        self._can_move: dict[QAction, bool] = {}
        self._add_edit_actions()
        self._add_setlist_actions()
        self._add_move_actions()
        self._add_line_actions()
        self._add_end_actions()
        controller.state_changed.connect(self.update)
        pane.view.choice_changed.connect(self.update)
        pane.view.edit_wanted.connect(self.edit_line.trigger)
        self.update()

    # -- registering -----------------------------------------------------------------------------

    def _add_edit_actions(self) -> None:
        keys = QKeySequence.StandardKey
        add = partial(self._book.add, menu="edit")
        self.undo = add("setlist.undo", tr("&Undo"), self._controller.undo, shortcut=keys.Undo)
        self.redo = add("setlist.redo", tr("&Redo"), self._controller.redo, shortcut="Ctrl+Shift+Z")
        self.cut = self._in_view(add("setlist.cut", tr("Cu&t"), self._cut, shortcut=keys.Cut))
        self.copy = self._in_view(add("setlist.copy", tr("&Copy"), self._copy, shortcut=keys.Copy))
        self.paste = self._in_view(
            add("setlist.paste", tr("P&aste"), self._paste, shortcut=keys.Paste)
        )

    def _add_setlist_actions(self) -> None:
        add = self._book.add
        self.predict = self._book["setlist.predict"]
        self.paste_played = add(
            "setlist.paste_played", tr("&Paste played setlist…"), self._ask_played_text
        )
        self.edit_played = add("setlist.edit_played", tr("&Edit played setlist"), self._edit_played)
        self.edit_played.setCheckable(True)
        self._add_insert_actions()
        self._add_set_actions()

    def _add_insert_actions(self) -> None:
        add = self._book.add
        self.insert_song = add(
            "setlist.insert_song", tr("S&ong…"), partial(self._ask_line, ItemType.SONG)
        )
        self.insert_tape = add(
            "setlist.insert_tape", tr("Ta&pe…"), partial(self._ask_line, ItemType.TAPE)
        )
        self.insert_break = add(
            "setlist.insert_break", tr("&Break"), partial(self._insert, ItemType.BREAK)
        )
        self.insert_talk = add(
            "setlist.insert_talk", tr("Ta&lk"), partial(self._insert, ItemType.TALK)
        )
        self.insert_unknown = add(
            "setlist.insert_unknown", tr("&Unknown song"), partial(self._insert, ItemType.UNKNOWN)
        )
        self.add_encore = add(
            "setlist.add_encore", tr("&Encore"), partial(self._put, acts.add_encore)
        )
        self.add_set = add("setlist.add_set", tr("Se&t"), partial(self._put, acts.add_set))

    def _add_set_actions(self) -> None:
        add = self._book.add
        self.rename_set = add("setlist.rename_set", tr("&Rename set…"), self._ask_set_name)
        self.set_up = add("setlist.move_set_up", tr("Move set &up"), partial(self._move_set, -1))
        self.set_down = add(
            "setlist.move_set_down", tr("Move set &down"), partial(self._move_set, 1)
        )
        self.remove_set = add("setlist.remove_set", tr("Re&move set"), self._remove_set)

    def _add_move_actions(self) -> None:
        for name, text, keys, act in (
            ("move_up", tr("Move &up"), "Alt+Up", acts.move_up),
            ("move_down", tr("Move &down"), "Alt+Down", acts.move_down),
            ("move_top", tr("Move to &top"), "Alt+Home", acts.move_to_top),
            ("move_bottom", tr("Move to &end"), "Alt+End", acts.move_to_bottom),
        ):
            slot = partial(self._put_on_chosen, act)
            action = self._book.add(f"setlist.{name}", text, slot, shortcut=keys)
            setattr(self, name, self._in_view(action))

    move_up: QAction
    move_down: QAction
    move_top: QAction
    move_bottom: QAction

    def _add_line_actions(self) -> None:
        add = self._book.add
        self.edit_line = self._in_view(
            add("setlist.edit_line", tr("&Edit line…"), self._edit_line, shortcut="F2")
        )
        self.pin = self._in_view(add("setlist.pin", tr("&Pin"), self._pin, shortcut="Ctrl+Shift+K"))
        self.strike = self._in_view(
            add("setlist.strike", tr("Stri&ke"), self._strike, shortcut="Ctrl+Shift+X")
        )
        self.strike.setCheckable(True)
        self.segue = self._in_view(add("setlist.segue", tr("Se&gue into next"), self._segue))
        self.pin.setCheckable(True)
        self.segue.setCheckable(True)
        self.join = add(
            "setlist.join", tr("&Make medley"), partial(self._put_on_chosen, acts.join_medley)
        )
        self.split = add(
            "setlist.split", tr("Sp&lit medley"), partial(self._put_on_chosen, acts.split_medley)
        )
        self.remove = self._in_view(
            add(
                "setlist.remove",
                tr("&Remove"),
                self._remove,
                shortcut=QKeySequence.StandardKey.Delete,
            )
        )

    def _add_end_actions(self) -> None:
        add = self._book.add
        self.pool = add("setlist.pool", tr("Son&g pool"), self._show_pool)
        self.pool.setCheckable(True)
        self.pool.setChecked(True)
        self.why = add(
            "setlist.why",
            tr("&Why is this here"),
            self._controller.outlook.focus,
            shortcut="Ctrl+E",
        )
        self.lock = add("setlist.lock", tr("Loc&k setlist"), self._lock)
        self.lock.setCheckable(True)
        self.clear = add("setlist.clear", tr("&Clear setlist"), partial(self._put, acts.clear))

    def _in_view(self, action: QAction) -> QAction:
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._pane.view.addAction(action)
        return action

    # -- state -----------------------------------------------------------------------------------

    def chosen(self) -> Chosen:
        """Return what the acts would work on."""
        shown = self._pane.body.currentWidget() is self._pane.view
        return chosen_of(self._controller.setlist if shown else None, self._pane.view)

    def update(self) -> None:
        """Look anew at what can be done."""
        controller, chosen = self._controller, self.chosen()
        why = controller.why_read_only
        self._update_steps()
        can = not why
        some = can and bool(chosen.items)
        one = len(chosen.items) == 1
        songs = [item for item in chosen.items if item.is_song and item.songs]
        sets = chosen.setlist.sets if chosen.setlist else ()
        at = sets.index(chosen.part) if chosen.part in sets and chosen.part else 0
        enabled: dict[QAction, bool] = {
            self.cut: some,
            self.copy: bool(chosen.items),
            self.paste: can,
            **dict.fromkeys(self._insertions(), can),
            self.rename_set: can and bool(sets),
            self.set_up: can and at > 0,
            self.set_down: can and at + 1 < len(sets),
            self.remove_set: can and len(sets) > 1,
            self.edit_line: some and one,
            self.why: self._pane.why.isVisibleTo(self._pane) and bool(chosen.items),
            self.pin: some,
            self.strike: can and bool(songs) and self._controller.kind is SetlistKind.PREDICTED,
            self.segue: some,
            self.join: can and len(songs) > 1,
            self.split: can and any(len(item.songs) > 1 for item in chosen.items),
            self.remove: some,
            self.lock: chosen.setlist is not None and (can or chosen.setlist.locked),
            self.clear: can and chosen.setlist is not None,
            self.pool: can,
            **self._moves(chosen, can=some),
        }
        for action, can_work in enabled.items():
            action.setEnabled(can_work)
        self.pin.setChecked(some and all(i.pinned and not i.struck for i in chosen.items))
        self.strike.setChecked(bool(songs) and all(item.struck for item in songs))
        self.segue.setChecked(some and all(item.segue for item in chosen.items))
        self.lock.setChecked(chosen.setlist is not None and chosen.setlist.locked)

    def _insertions(self) -> tuple[QAction, ...]:
        lines = (self.insert_song, self.insert_tape, self.insert_break, self.insert_talk)
        return (*lines, self.insert_unknown, self.add_encore, self.add_set)

    def _moves(self, chosen: Chosen, *, can: bool) -> dict[QAction, bool]:
        """Return which moves lead anywhere; worked out once for the same lines."""
        key = (chosen.setlist, tuple(chosen.ids), can)
        if key != self._moved:
            self._moved, self._can_move = key, self._work_out_moves(chosen, can=can)
        return self._can_move

    def _work_out_moves(self, chosen: Chosen, *, can: bool) -> dict[QAction, bool]:
        by_action = {
            self.move_up: acts.move_up,
            self.move_down: acts.move_down,
            self.move_top: acts.move_to_top,
            self.move_bottom: acts.move_to_bottom,
        }
        setlist = chosen.setlist
        return {
            action: can and setlist is not None and act(chosen.ids)(setlist) is not None
            for action, act in by_action.items()
        }

    def _update_steps(self) -> None:
        controller = self._controller
        state = controller.undo_state
        locked = controller.setlist is not None and controller.setlist.locked
        undo, redo = (state.undo, state.redo) if state and not locked else (None, None)
        self.undo.setText(tr("&Undo {step}", step=literal(undo)) if undo else tr("&Undo"))
        self.redo.setText(tr("&Redo {step}", step=literal(redo)) if redo else tr("&Redo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self._update_show_actions()

    def _update_show_actions(self) -> None:
        controller = self._controller
        has_show = controller.show is not None
        why = "" if has_show else tr("Choose a show first.")
        if has_show and controller.predicted_locked:
            why = tr("The predicted setlist is locked. Unlock it first.")
        self.predict.setEnabled(not why)
        self.predict.setStatusTip(why or tr("Predict this show from the setlists played of late"))
        by_hand = has_show and controller.played_by_hand
        self.paste_played.setEnabled(by_hand)
        self.edit_played.setEnabled(by_hand)
        self.edit_played.setChecked(controller.editing_played)
        served = tr("This setlist comes from a service and is read only.")
        self.edit_played.setStatusTip("" if by_hand or not has_show else served)

    # -- acts ------------------------------------------------------------------------------------

    def _put(self, act: acts.Act) -> None:
        self._controller.put(act)

    def _put_on_chosen(self, act: Callable[[list[int]], acts.Act]) -> None:
        self._controller.put(act(self.chosen().ids))

    def _insert(self, kind: ItemType) -> None:
        self._add_items((Item(type=kind),))

    def _add_items(self, items: tuple[Item, ...], name: str = acts.ADD) -> None:
        self._controller.add(acts.insert_after(items, self._pane.view.current_key, name))

    def _ask_line(self, kind: ItemType) -> None:
        from setlist_desktop.ui.panes.setlist.dialogs import LineDialog

        dialog = LineDialog(Item(type=kind), self._controller.songs(), self._pane.window())
        self._open(dialog, lambda: self._add_items((dialog.item(),)))

    def _edit_line(self) -> None:
        items = self.chosen().items
        if len(items) != 1 or self._controller.why_read_only:
            return
        from setlist_desktop.ui.panes.setlist.dialogs import LineDialog

        dialog = LineDialog(items[0], self._controller.songs(), self._pane.window())
        label = tr("Edit {what}", what=name_of_line(items[0]))
        self._open(dialog, lambda: self._put(acts.change(dialog.item(), label)))

    def _ask_set_name(self) -> None:
        part = self.chosen().part
        if part is not None:
            from setlist_desktop.ui.panes.setlist.dialogs import SetDialog

            dialog = SetDialog(part, self._pane.window())
            self._open(
                dialog,
                lambda: self._put(
                    acts.rename_set(part.id, dialog.name.text().strip(), dialog.encore.value())
                ),
            )

    def _ask_played_text(self) -> None:
        from setlist_desktop.ui.panes.setlist.dialogs import PasteDialog

        dialog = PasteDialog(self._pane.window())
        self._open(dialog, lambda: self._controller.set_played(dialog.text.toPlainText()))

    def _open(self, dialog: QDialog, then: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()

    def _move_set(self, step: int) -> None:
        if part := self.chosen().part:
            self._put(acts.move_set(part.id, step))

    def _remove_set(self) -> None:
        if part := self.chosen().part:
            self._put(acts.remove_set(part.id))

    def _pin(self) -> None:
        self._controller.supposing.put(acts.pin(self.chosen().ids, self.pin.isChecked()))

    def _strike(self) -> None:
        self._controller.supposing.put(acts.strike(self.chosen().ids, self.strike.isChecked()))

    def _segue(self) -> None:
        self._put(acts.segue(self.chosen().ids, self.segue.isChecked()))

    def _remove(self) -> None:
        view = self._pane.view
        rows = [index.row() for index in view.selectedIndexes()]
        if ids := self.chosen().ids:
            self._controller.remove(ids, min(rows))

    def _show_pool(self) -> None:
        self._controller.show_pool(self.pool.isChecked())

    def _edit_played(self) -> None:
        self._controller.edit_played(self.edit_played.isChecked())

    def _lock(self) -> None:
        locked = self.lock.isChecked()
        label = tr("Lock setlist") if locked else tr("Unlock setlist")
        self._controller.put_always(lambda _setlist: (SetLocked(locked), label))

    # -- clipboard -------------------------------------------------------------------------------

    def _copy(self) -> None:
        if chosen := self._pane.view.selectedIndexes():
            QGuiApplication.clipboard().setMimeData(self._pane.model.mimeData(chosen))

    def _cut(self) -> None:
        self._copy()
        self._remove()

    def _paste(self) -> None:
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None:  # some platforms tell so of an empty clipboard
            return
        if dragged := mime.read_items(data):
            self._add_items(dragged.copies, acts.PASTE)
        elif (text := data.text().strip()) and (
            items := self._controller.drops.items_of_text(text)
        ):
            self._add_items(items, acts.PASTE)
