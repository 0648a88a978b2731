"""Back up, restore, export, trash, find, care: the acts on the library as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.words import size
from setlist_desktop.ui.dates import instant
from setlist_desktop.ui.dialogs_async import (
    choose_files,
    choose_new_file,
    finished,
    give_size,
    show,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.backups import Backup
    from setlist_desktop.services.library import Library
    from setlist_desktop.ui.context import Context

BACKUPS_FILTER = mark("Backups (*.sqlite3);;All files (*)")
EXPORT_FILTER = mark("Setlist Desktop (*.setlistdesktop)")

_ACTS = ("file.backup", "file.restore", "file.export", "file.trash", "tools.library", "edit.find")

_REASONS = {
    "manual": mark("made by hand"),
    "routine": mark("made by itself"),
    "migration": mark("before an update of the program"),
    "import": mark("before files were loaded"),
    "merge": mark("before songs were merged"),
    "restore": mark("before another backup was restored"),
}


class LibraryActs(QObject):
    """Puts its acts into the menus; they wait for the services."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._library: Library | None = None
        book = context.actions
        book.add("file.backup", tr("&Back up now"), self._back_up, menu="file", enabled=False)
        book.add(
            "file.restore", tr("&Restore a backup…"), self._restore, menu="file", enabled=False
        )
        book.add("file.export", tr("&Export everything…"), self._export, menu="file", enabled=False)
        book.add("file.trash", tr("&Trash…"), self._open_trash, menu="file", enabled=False)
        book.add("tools.library", tr("&Library…"), self._open_care, menu="tools", enabled=False)
        book.add(
            "edit.find",
            tr("&Find in library…"),
            self._open_find,
            menu="edit",
            shortcut=QKeySequence.StandardKey.Find,
            enabled=False,
        )

    def attach(self, library: Library) -> None:
        """Take the service."""
        from setlist_desktop.ui.looks import Looks

        self._library = library
        Looks(self._context, library.statistics, self)
        for name in _ACTS:
            self._context.actions[name].setEnabled(True)

    def _open_trash(self) -> None:
        from setlist_desktop.ui.trash_dialog import TrashDialog

        if self._library is not None:
            show(TrashDialog(self._library.trash, self._context, self._window))

    def _open_care(self) -> None:
        from setlist_desktop.ui.care_dialog import CareDialog

        if self._library is not None:
            show(CareDialog(self._library.maintenance, self._context, self._window))

    def _open_find(self) -> None:
        from setlist_desktop.ui.find_dialog import FindDialog

        if self._library is not None:
            dialog = FindDialog(self._library, self._context, self._window)
            show(dialog)

    def _back_up(self) -> None:
        if self._library is not None:
            work = back_up(self._context, self._library)
            self._context.tasks.spawn(work, owner=self, group="backup", exclusive=True)

    def _restore(self) -> None:
        if self._library is not None:
            work = choose_and_restore(self._window, self._context, self._library)
            self._context.tasks.spawn(work, owner=self)

    def _export(self) -> None:
        if self._library is not None:
            work = export(self._window, self._context, self._library)
            self._context.tasks.spawn(work, owner=self)


async def back_up(context: Context, library: Library) -> None:
    """Make a backup and tell where it lies."""
    context.tell(tr("Backing up the library…"))
    backup = await library.backups.make()
    context.tell(tr("Backed up and checked: {path}", path=backup.path))


async def choose_and_restore(window: QWidget, context: Context, library: Library) -> None:
    """Let the user choose a backup, bring it back, and tell where the library of before lies."""
    dialog = RestoreDialog(await library.backups.all(), window)
    accepted = await finished(dialog)
    path, browse = dialog.chosen(), dialog.wants_file
    dialog.deleteLater()
    if browse:
        path = next(
            iter(await choose_files(window, tr("Restore a backup"), tr(BACKUPS_FILTER))), None
        )
    if path is None or not (accepted or browse):
        return
    context.tell(tr("Restoring the backup…"))
    kept = await library.backups.restore(path)
    told = tr("Restored. What was here before is kept in {path}", path=kept)
    context.tell(told if kept else tr("Restored."))


async def export(window: QWidget, context: Context, library: Library) -> None:
    """Write the whole library where the user wants it."""
    path = await choose_new_file(
        window,
        tr("Export everything"),
        "library.setlistdesktop",
        tr(EXPORT_FILTER),
        "setlistdesktop",
    )
    if path is not None:
        written = await library.exports.everything(path)
        context.tell(tr("Exported {size} into {path}", size=size(written), path=path))


class RestoreDialog(QDialog):
    """The backups there are, newest first, and a way to a file elsewhere."""

    def __init__(self, backups: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.wants_file = False
        words = (
            tr("The library becomes what it was then. What is here now is kept as a backup, too.")
            if backups
            else tr("There is no backup yet. File ▸ Back up now makes one.")
        )
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(words, wordWrap=True))
        self.list = self._make_list(backups)
        layout.addWidget(self.list, 1)
        self._browse = QPushButton(tr("Choose a file…"))
        self._restore = QPushButton(tr("Restore"))
        layout.addWidget(self._make_buttons())
        self._restore.setEnabled(bool(backups))
        # Only now: said before the dialog holds them, it is lost to the first button.
        (self._restore if backups else self._browse).setDefault(True)
        give_size(self, 520, 340)

    def chosen(self) -> Path | None:
        """Return the chosen backup."""
        item = self.list.currentItem()
        path: Path | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return path

    def _make_list(self, backups: Sequence[Backup]) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(tr("Backups"))
        for backup in backups:
            about = (
                instant(backup.made_at),
                tr(_REASONS[backup.reason.value]),
                size(backup.size_bytes),
            )
            item = QListWidgetItem(", ".join(about))
            item.setData(Qt.ItemDataRole.UserRole, backup.path)
            item.setToolTip(str(backup.path))
            made.addItem(item)
        made.setCurrentRow(0)
        made.itemActivated.connect(self.accept)
        return made

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._browse, QDialogButtonBox.ButtonRole.ActionRole)
        self._browse.clicked.connect(self._on_browse_clicked)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _on_browse_clicked(self) -> None:
        self.wants_file = True
        self.reject()
