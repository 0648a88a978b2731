"""File ▸ Trash: what was thrown away, brought back or deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.ui.dates import instant
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.statistics import Thrown
    from setlist_desktop.services.trash import Trash
    from setlist_desktop.ui.context import Context

_COLUMNS = (mark("What"), mark("Kind"), mark("Thrown away"))
_KINDS = {"artist": mark("Artist"), "setlist": mark("Setlist")}


class TrashDialog(QDialog):
    """Lists the trash; each act is done at once and the list read anew."""

    def __init__(self, trash: Trash, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash"))
        self._trash = trash
        self._context = context
        self._thrown: tuple[Thrown, ...] = ()
        self.told = QLabel(tr("Looking…"), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = FiguresTable(tr("Trash"))
        self.list.activated.connect(self._restore)
        self.banner = ErrorBanner()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(tr("Restore"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.clicked.connect(self._restore)
        self.empty = buttons.addButton(
            tr("Delete all for good"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.empty.setToolTip(tr("The library is backed up first."))
        self.empty.clicked.connect(self._empty)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.list, self.banner, buttons):
            layout.addWidget(widget)
        give_size(self, 560, 360)
        self._show(())
        self._spawn(self._read())

    def _spawn(self, work: object) -> None:
        self._context.tasks.spawn(work, owner=self, group="trash", exclusive=True)  # type: ignore[arg-type]

    def _restore(self, *_what: object) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._thrown):
            self._spawn(self._bring_back(self._thrown[row]))

    def _empty(self) -> None:
        self._spawn(self._delete_all())

    async def _read(self) -> None:
        self._show(await self._trash.all())

    async def _bring_back(self, thrown: Thrown) -> None:
        self.banner.hide()
        try:
            await self._trash.restore(thrown.id)
        except SetlistError as error:
            self.banner.show_error(error, retry=False)
        else:
            self._context.tell(tr("{thing} is back.", thing=thrown.label))
        await self._read()

    async def _delete_all(self) -> None:
        self.banner.hide()
        self.empty.setEnabled(False)
        try:
            gone = await self._trash.empty()
        except SetlistError as error:
            self.banner.show_error(error, retry=False)
        else:
            self._context.tell(
                plural(
                    gone,
                    "{n} thing deleted. File ▸ Restore a backup… brings it back.",
                    "{n} things deleted. File ▸ Restore a backup… brings them back.",
                )
            )
        await self._read()

    def _show(self, thrown: tuple[Thrown, ...]) -> None:
        self._thrown = thrown
        rows = tuple((one.label, tr(_KINDS[one.kind]), instant(one.thrown_at)) for one in thrown)
        self.list.show_figures(Figures(tuple(tr(one) for one in _COLUMNS), rows))
        words = tr("Thrown away last stands first.") if thrown else tr("The trash is empty.")
        self.told.setText(words)
        self.restore.setEnabled(bool(thrown))
        self.empty.setEnabled(bool(thrown))
        if thrown:
            self.list.selectRow(0)
