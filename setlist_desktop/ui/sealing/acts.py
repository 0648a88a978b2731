"""Tools ▸ Seal prediction, Open sealed predictions, League table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.dialogs_async import choose_files, choose_folder, show

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services.seals import Seals
    from setlist_desktop.ui.context import Context

SEAL_FILTER = mark("Sealed predictions (*.json);;All files (*)")


class SealingActs(QObject):
    """Puts its acts into the menus; they wait for the services, and sealing for a chosen show."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._seals: Seals | None = None
        book = context.actions
        self._seal = book.add(
            "tools.seal", tr("&Seal prediction…"), self._ask_seal, menu="tools", enabled=False
        )
        self._open = book.add(
            "tools.open_seal", tr("&Open sealed predictions…"), self._ask_files, menu="tools"
        )
        self._league = book.add(
            "tools.league", tr("&League table…"), self._ask_folder, menu="tools"
        )
        context.selection.show_chosen.connect(lambda _show_id: self._update())
        self._update()

    def attach(self, seals: Seals) -> None:
        """Take the service."""
        self._seals = seals
        self._update()

    def _update(self) -> None:
        there = self._seals is not None
        chosen = bool(self._context.selection.show_id)
        self._seal.setEnabled(there and chosen)
        self._seal.setStatusTip("" if chosen else tr("Choose a show first."))
        for action in (self._open, self._league):
            action.setEnabled(there)

    def _ask_seal(self) -> None:
        from setlist_desktop.ui.sealing.seal_dialog import SealDialog

        show_id = self._context.selection.show_id
        if self._seals is not None and show_id:
            show(SealDialog(self._seals, show_id, self._context, self._window))

    def _ask_files(self) -> None:
        if self._seals is not None:
            self._context.tasks.spawn(self._open_files(self._seals), owner=self)

    async def _open_files(self, seals: Seals) -> None:
        from setlist_desktop.ui.sealing.opened_dialog import OpenedDialog

        paths = await choose_files(self._window, tr("Open sealed predictions"), tr(SEAL_FILTER))
        if paths:
            show(OpenedDialog(seals, paths, self._context, self._window))

    def _ask_folder(self) -> None:
        if self._seals is not None:
            self._context.tasks.spawn(self._count_folder(self._seals), owner=self)

    async def _count_folder(self, seals: Seals) -> None:
        from setlist_desktop.ui.sealing.league_dialog import LeagueDialog

        folder = await choose_folder(self._window, tr("Folder of sealed predictions and texts"))
        if folder is None:
            return
        try:
            league = await seals.league(folder)
        except SetlistError as error:
            self._context.fail(error)
            return
        show(LeagueDialog(folder, league, self._window))
