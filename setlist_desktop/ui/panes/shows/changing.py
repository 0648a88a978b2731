"""Show ▸ Change show: what the user knows better of the chosen show, undone and redone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.mnemonics import literal

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services.show_changes import ShowChanges
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.shows.pane import ShowsPane


class Changing(QObject):
    """Registers the act and the way back."""

    def __init__(self, pane: ShowsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._changes: ShowChanges | None = None
        self._show: Show | None = None
        add = context.actions.add
        self.change = add("show.change", tr("Chan&ge show…"), self._ask, menu="show")
        self.undo = add("show.undo_change", tr("Undo change of show"), self._undo, menu="show")
        self.redo = add("show.redo_change", tr("Redo change of show"), self._redo, menu="show")
        for action in (self.change, self.undo, self.redo):
            action.setEnabled(False)

    def attach(self, changes: ShowChanges) -> None:
        """Take the service."""
        self._changes = changes
        self._look()

    def show_chosen(self, show: Show | None) -> None:
        """Keep to another show."""
        self._show = show
        self.change.setEnabled(show is not None and self._changes is not None)

    def _look(self) -> None:
        if self._changes is not None:
            work = self._tell_steps(self._changes)
            self._context.tasks.spawn(work, owner=self, group="steps", exclusive=True)

    async def _tell_steps(self, changes: ShowChanges) -> None:
        steps = await changes.undo_state()
        undo, redo = steps.undo, steps.redo
        self.undo.setText(
            tr("Undo {step}", step=literal(undo)) if undo else tr("Undo change of show")
        )
        self.redo.setText(
            tr("Redo {step}", step=literal(redo)) if redo else tr("Redo change of show")
        )
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)

    def _ask(self) -> None:
        if self._changes is not None and self._show is not None:
            work = self._ask_and_change(self._changes, self._show)
            self._context.tasks.spawn(work, owner=self)

    async def _ask_and_change(self, changes: ShowChanges, show: Show) -> None:
        from setlist_desktop.ui.panes.shows.facts_form import change_show

        if await change_show(changes, show, self._pane.window()):
            self._look()
            self._context.tell(tr("The show was changed. Show ▸ Undo takes it back."))

    def _undo(self) -> None:
        if self._changes is not None:
            self._begin(self._changes.undo())

    def _redo(self) -> None:
        if self._changes is not None:
            self._begin(self._changes.redo())

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        told, look = self._pane.banner.show_error, self._look
        self._context.tasks.spawn(work, owner=self, on_failure=told, then=look)
