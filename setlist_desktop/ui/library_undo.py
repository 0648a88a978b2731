"""Edit ▸ Undo in library: what was joined or split, taken back wherever the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services.steps import Steps
    from setlist_desktop.ui.context import Context


class LibraryUndo(QObject):
    """Puts its pair of acts into the Edit menu, and keeps their names true."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._context = context
        self._steps: Steps | None = None
        add = context.actions.add
        self.undo = add(
            "library.undo",
            tr("Undo in library"),
            self._undo,
            menu="edit",
            shortcut="Ctrl+Alt+Z",
            enabled=False,
        )
        self.redo = add(
            "library.redo",
            tr("Redo in library"),
            self._redo,
            menu="edit",
            shortcut="Ctrl+Alt+Shift+Z",
            enabled=False,
        )
        context.relay.songs_changed.connect(self._look)

    def attach(self, steps: Steps) -> None:
        """Take the service."""
        self._steps = steps
        self._look()

    def _look(self, *_ids: object) -> None:
        if self._steps is not None:
            work = self._show(self._steps)
            self._context.tasks.spawn(work, owner=self, group="look", exclusive=True)

    async def _show(self, steps: Steps) -> None:
        state = await steps.state()
        undo, redo = tr("Undo in library"), tr("Redo in library")
        if state.undo:
            undo = tr("Undo in library: {step}", step=state.undo)
        if state.redo:
            redo = tr("Redo in library: {step}", step=state.redo)
        self.undo.setText(undo)
        self.redo.setText(redo)
        self.undo.setEnabled(state.undo is not None)
        self.redo.setEnabled(state.redo is not None)

    def _undo(self) -> None:
        if self._steps is not None:
            self._spawn(self._steps.undo())

    def _redo(self) -> None:
        if self._steps is not None:
            self._spawn(self._steps.redo())

    def _spawn(self, act: Coroutine[Any, Any, object]) -> None:
        self._context.tasks.spawn(act, owner=self, then=self._look)
