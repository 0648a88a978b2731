"""Show ▸ Mark as ▸ Going, Went, Missed: what the user says of the chosen show, undoable."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.setlists import UndoState

if TYPE_CHECKING:
    from collections.abc import Container, Coroutine

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services.shows import Shows
    from setlist_desktop.ui.context import Context

TEXTS = {
    Attendance.GOING: mark("&Going"),
    Attendance.WENT: mark("&Went"),
    Attendance.MISSED: mark("&Missed"),
}


class Marks(QObject):
    """Registers its acts; `menu_action` opens them. The mark that is set takes itself off."""

    def __init__(self, pane: QWidget, context: Context) -> None:
        super().__init__(pane)
        self._context = context
        self._shows: Shows | None = None
        self._show: Show | None = None
        book = context.actions
        self.menu = QMenu(pane)
        self.menu_action = book.add("show.mark", tr("&Mark as"), _nothing, menu="show")
        self.menu_action.setMenu(self.menu)
        self._marks: dict[Attendance, QAction] = {}
        for state, text in TEXTS.items():
            action = book.add(f"show.mark_{state.value}", tr(text), partial(self._mark, state))
            action.setCheckable(True)
            self.menu.addAction(action)
            self._marks[state] = action
        self.menu.addSeparator()
        self.undo = book.add("show.undo", tr("Undo mark"), self._undo, enabled=False)
        self.redo = book.add("show.redo", tr("Redo mark"), self._redo, enabled=False)
        self.menu.addActions([self.undo, self.redo])
        context.relay.shows_changed.connect(self._on_shows_changed)
        self.show_chosen(None, past=False)

    def attach(self, shows: Shows) -> None:
        """Take the service."""
        self._shows = shows
        self.look()

    def show_chosen(self, show: Show | None, *, past: bool) -> None:
        """Keep to another show; one is gone to before it is past, and was missed only after."""
        self._show = show
        self.menu_action.setEnabled(show is not None)
        for state, action in self._marks.items():
            fits = past is (state is not Attendance.GOING)
            is_set = show is not None and show.attendance is state
            action.setEnabled(show is not None and (fits or is_set))
            action.setChecked(is_set)

    def _on_shows_changed(self, ids: Container[int]) -> None:
        if 0 in ids:  # many were marked at once
            self.look()

    def look(self) -> None:
        """Look anew at what can be undone."""
        if self._shows is not None:
            work = self._show_steps(self._shows)
            self._context.tasks.spawn(work, owner=self, group="steps", exclusive=True)

    async def _show_steps(self, shows: Shows) -> None:
        steps = await shows.marks_undo_state()
        self._tell_steps(steps)

    def _tell_steps(self, steps: UndoState) -> None:
        undo, redo = tr(steps.undo or ""), tr(steps.redo or "")
        self.undo.setText(tr("Undo {step}", step=undo) if undo else tr("Undo mark"))
        self.redo.setText(tr("Redo {step}", step=redo) if redo else tr("Redo mark"))
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))

    def _mark(self, state: Attendance) -> None:
        show = self._show
        if self._shows is not None and show is not None:
            wanted = None if show.attendance is state else state
            self._spawn(self._shows.mark(show.id, wanted))

    def _undo(self) -> None:
        if self._shows is not None:
            self._spawn(self._shows.undo_mark())

    def _redo(self) -> None:
        if self._shows is not None:
            self._spawn(self._shows.redo_mark())

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(work, owner=self, then=self.look)


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
