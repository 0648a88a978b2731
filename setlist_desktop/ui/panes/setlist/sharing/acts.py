"""Setlists that leave the program: as text, on paper, as PDF or picture, dragged out or saved."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.ui.panes.setlist.sharing import printing
from setlist_desktop.ui.panes.setlist.sharing.drag_out import SetlistMime
from setlist_desktop.ui.panes.setlist.words import title_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


class SetlistSharing(QObject):
    """Registers the acts, and makes what a drag of the whole setlist carries."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self._folder: QTemporaryDir | None = None
        self.menu = QMenu(pane)
        self._add_acts()
        controller.state_changed.connect(self.update)
        self.update()

    def _add_acts(self) -> None:
        add = self._context.actions.add
        self.share = add("setlist.share", tr("P&rint and export"), _nothing)
        self.share.setMenu(self.menu)
        self.copy_text = add("setlist.copy_text", tr("&Copy setlist as text"), self._copy_text)
        self.print = add("setlist.print", tr("&Print preview…"), self._print, shortcut="Ctrl+P")
        self.pdf = add("setlist.pdf", tr("&Save as PDF…"), self._ask_pdf)
        self.picture = add("setlist.picture", tr("Save as p&icture…"), self._ask_picture)
        self.menu.addActions([self.copy_text, self.print, self.pdf, self.picture])

    def update(self) -> None:
        """Look anew at what can be done."""
        setlist = self._controller.setlist
        some = setlist is not None and any(setlist.items())
        for action in (self.share, self.copy_text, self.print, self.pdf, self.picture):
            action.setEnabled(some)

    def title(self) -> str:
        """Return what the setlist that is shown is called on paper."""
        return self._page()[1]

    def mime(self) -> SetlistMime | None:
        """Return the setlist that is shown as what a drag carries; None where there is none."""
        from setlist_desktop.domain.setlist_text import setlist_as_text

        setlist, (page, title) = self._controller.setlist, self._page()
        if setlist is None or not page or not any(setlist.items()):
            return None
        if self._folder is None:
            self._folder = QTemporaryDir()
        # What was dropped as a file is read after the drop: the folder stays until the end.
        path = Path(self._folder.filePath(file_name(title, "pdf")))
        return SetlistMime(setlist_as_text(setlist), page, title, path)

    def _copy_text(self) -> None:
        from setlist_desktop.domain.setlist_text import setlist_as_text

        if setlist := self._controller.setlist:
            QGuiApplication.clipboard().setText(setlist_as_text(setlist))
            self._context.tell(tr("The setlist is on the clipboard as text."))

    def _page(self) -> tuple[str, str]:
        show, setlist = self._controller.show, self._controller.setlist
        if show is None or setlist is None:
            return "", ""
        title = title_of(show)
        played = setlist.kind is SetlistKind.PLAYED
        heading = tr("{show} · played", show=title)
        if not played:
            heading = tr("{show} · predicted", show=title)
        durations = {s.id: s.duration_s for s in self._controller.songs() if s.duration_s}
        page = printing.page_of(setlist, heading, show.artist_name, durations)
        return page, f"{show.artist_name}, {title}"

    def _print(self) -> None:
        page, title = self._page()
        if page:
            printing.preview(page, title, self._pane.window())

    def _ask_pdf(self) -> None:
        self._ask_file(tr("Save as PDF"), tr("PDF (*.pdf)"), "pdf", self.save_pdf)

    def _ask_picture(self) -> None:
        self._ask_file(tr("Save as picture"), tr("Picture (*.png)"), "png", self.save_picture)

    def _ask_file(self, words: str, kinds: str, suffix: str, save: Callable[[Path], None]) -> None:
        page, title = self._page()
        if not page:
            return
        dialog = QFileDialog(self._pane.window(), words, filter=kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(file_name(title, suffix))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.open()

    def save_pdf(self, path: Path) -> None:
        """Write the setlist that is shown into a PDF file; what goes wrong is told in the pane."""
        page, title = self._page()
        self._save(printing.pdf_of(page, title), path)

    def save_picture(self, path: Path) -> None:
        """Write the setlist that is shown into a PNG file; what goes wrong is told in the pane."""
        self._save(printing.png_of(self._page()[0]), path)

    def _save(self, data: bytes, path: Path) -> None:
        self._context.tasks.spawn(self._write(data, path), owner=self)

    async def _write(self, data: bytes, path: Path) -> None:
        try:
            await asyncio.to_thread(printing.write, data, path)
        except SetlistError as error:
            self._pane.banner.show_error(error)
        else:
            self._context.tell(tr("Saved {file}.", file=path.name))


def file_name(title: str, suffix: str) -> str:
    """Return a title as the name of a file."""
    return f"{title.replace('/', '-').replace(' · ', ', ')}.{suffix}"


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
