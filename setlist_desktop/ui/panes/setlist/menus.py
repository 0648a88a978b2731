"""What stands where in the Setlist menu, in the menu of the chosen lines, and in those below them.

The letters that are underlined differ within each menu.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.mnemonics import keep_lettered, literal
from setlist_desktop.ui.panes.setlist import acts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

Names = tuple[str | None, ...]
"""Actions of the setlist by name; None is a line between them."""

INSERT: Names = (
    *("insert_song", "insert_tape", "insert_break", "insert_talk", "insert_unknown"),
    *(None, "add_encore", "add_set"),
)
LINE: Names = (
    *("edit_line", "why", None, "pin", "strike", "segue", None, "join", "split"),
    *(None, "preview", "remove"),
)
SET: Names = ("rename_set", "move_set_up", "move_set_down", "remove_set")
MOVE: Names = ("move_up", "move_down", "move_top", "move_bottom")
PLAYED: Names = ("paste_played", "edit_played")

TOP: Names = (
    *("predict", "predict_from", "start", None, "insert", "line", "set", "move_to"),
    *(None, "played", "names", "target", "lock", "clear", None, "pool", "share"),
)
CONTEXT: Names = (
    *("move_up", "move_down", "move_to"),
    *(None, "edit_line", "why", "pin", "strike", "segue", "join", "split"),
    *(None, "cut", "copy", "paste", "remove", None, "insert", "set", None, "preview"),
    *(None, "undo", "redo"),
)
HEADS = {
    "insert": (mark("&Insert"), INSERT),
    "line": (mark("&Line"), LINE),
    "set": (mark("&Set", meaning="a part of a setlist"), SET),
    "move_to": (mark("Move t&o"), MOVE),
    "played": (mark("Pla&yed setlist"), PLAYED),
}


class SetlistMenus(QObject):
    """Fills the menus once every act is in the book; a menu opens where one of its acts can."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, book: ActionBook) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._book = book
        self._menus = {name: QMenu(pane) for name in HEADS}
        for name, (text, names) in HEADS.items():
            self._add_head(name, text, names)
        self.insert, self.move_to = self._menus["insert"], self._menus["move_to"]
        self.move_to.aboutToShow.connect(self._fill_move_to)
        book.put("setlist", *(name and f"setlist.{name}" for name in TOP))
        self.context = QMenu(pane)
        self._fill(self.context, CONTEXT)
        keep_lettered(self.context)
        pane.view.menu_wanted.connect(self._on_menu_wanted)

    def _add_head(self, name: str, text: str, names: Names) -> None:
        meaning = "a part of a setlist" if name == "set" else ""
        head = self._book.add(f"setlist.{name}", tr(text, meaning=meaning), _nothing)
        head.setMenu(self._menus[name])
        self._fill(self._menus[name], names)
        below = [self._book[f"setlist.{one}"] for one in names if one]
        # Lines can be moved to another set also where they cannot move within their own.
        below += [self._book["setlist.cut"]] if name == "move_to" else []
        update = partial(_open_where_one_can, head, below)
        for action in below:
            action.enabledChanged.connect(update)
        update()

    def _fill(self, menu: QMenu, names: Names) -> None:
        for name in names:
            if name is None:
                menu.addSeparator()
            else:
                menu.addAction(self._book[f"setlist.{name}"])

    def _fill_move_to(self) -> None:
        menu, chosen = self.move_to, self._pane.actions_.chosen()
        menu.clear()
        for part in chosen.setlist.sets if chosen.setlist else ():
            action = menu.addAction(literal(part.heading))
            action.triggered.connect(partial(self._move_to, part.id))
        menu.addSeparator()
        self._fill(menu, MOVE)

    def _move_to(self, set_id: int, _checked: bool = False) -> None:
        self._controller.put(acts.move_to_end_of(self._pane.actions_.chosen().ids, set_id))

    def _on_menu_wanted(self, at: QPoint) -> None:
        if self._controller.show is not None:
            self.context.popup(at)


def _open_where_one_can(head: QAction, below: Sequence[QAction], _can: bool = False) -> None:
    head.setEnabled(any(action.isEnabled() for action in below))


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
