"""File ▸ Load files, and files dropped on the window: taken in, then told file by file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.words import counted
from setlist_desktop.ui.dialogs_async import choose_files, finished, give_size, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.imports import FileReport
    from setlist_desktop.services.files import Files
    from setlist_desktop.ui.context import Context

FILTER = mark("Setlists (*.json *.jsonl *.csv *.setlistdesktop);;All files (*)")
ERRORS_SHOWN = 20


async def choose_and_load(window: QWidget, context: Context, files: Files) -> None:
    """Let the user choose files and take them in."""
    paths = await choose_files(window, tr("Load files"), tr(FILTER))
    await load(window, context, files, paths)


async def load(window: QWidget, context: Context, files: Files, paths: Sequence[Path]) -> None:
    """Take files in, telling each in the status bar, then what came of them in a dialog."""
    if not paths:
        return

    def tell(report: FileReport) -> None:
        context.tell(tr("{file}: {words}", file=Path(report.file).name, words=words_of(report)))

    try:
        policy = await _ask_policy(window, context, files, paths)
        tables = await _ask_columns(window, files, paths) if policy else None
        if policy is None or tables is None:
            return
        context.tell(plural(len(paths), "Loading {n} file…", "Loading {n} files…"))
        plain = [path for path in paths if path not in tables]
        reports = await files.load(plain, tell, policy=policy) if plain else ()
        for path, columns in tables.items():
            reports += await files.load([path], tell, columns=columns)
    except SetlistError as error:
        context.fail(error)
    else:
        show(make_report_dialog(reports, window))


async def _ask_policy(
    window: QWidget, context: Context, files: Files, paths: Sequence[Path]
) -> Policy | None:
    """Ask whose word holds where an export meets a library that has something; None: nobody's."""
    exports = [path for path in paths if path.suffix.lower() == ".setlistdesktop"]
    if not exports or not await files.meets_something():
        return Policy.KEEP
    from setlist_desktop.ui.import_dialogs import PolicyDialog

    dialog = PolicyDialog(files, exports, context, window)
    accepted = await finished(dialog)
    dialog.deleteLater()
    return dialog.policy if accepted else None


async def _ask_columns(
    window: QWidget, files: Files, paths: Sequence[Path]
) -> dict[Path, dict[str, str]] | None:
    """Ask which column is what of tables whose headings do not tell; None where it was left."""
    tables = {}
    for path in paths:
        headings = await files.headings(path)
        if headings is None:
            continue
        from setlist_desktop.ui.import_dialogs import ColumnsDialog

        dialog = ColumnsDialog(path, headings, window)
        accepted = await finished(dialog)
        dialog.deleteLater()
        if not accepted:
            return None
        tables[path] = dialog.columns()
    return tables


def words_of(report: FileReport) -> str:
    """Return what a file gave: taken, skipped, refused."""
    if report.refused:
        return tr("refused")
    parts = [plural(report.shows, "{n} show taken", "{n} shows taken")]
    if report.songs:
        songs = counted(report.songs, "song", "songs")
        parts[0] = tr("{shows_taken} with {songs}", shows_taken=parts[0], songs=songs)
    if report.skipped:
        parts.append(plural(report.skipped, "{n} show already here", "{n} shows already here"))
    if report.errors:
        parts.append(counted(len(report.errors), "line refused", "lines refused"))
    return ", ".join(parts)


def make_report_dialog(reports: Sequence[FileReport], parent: QWidget) -> QDialog:
    """Return a dialog that tells of each file what was taken, what was skipped, and why."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("Loaded files"))
    tree = QTreeWidget()
    tree.setAccessibleName(tr("Loaded files"))
    tree.setHeaderLabels([tr("File"), tr("What came of it")])
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    for report in reports:
        item = QTreeWidgetItem([Path(report.file).name, words_of(report)])
        item.setToolTip(0, report.file)
        tree.addTopLevelItem(item)
        _add_errors(item, report.errors)
        item.setExpanded(bool(report.errors))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    summary = QLabel(_summary(reports), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    layout.addWidget(summary)
    layout.addWidget(tree, 1)
    layout.addWidget(buttons)
    give_size(dialog, 640, 360)
    return dialog


def _add_errors(item: QTreeWidgetItem, errors: Sequence[str]) -> None:
    for error in errors[:ERRORS_SHOWN]:
        line = QTreeWidgetItem([error])
        line.setToolTip(0, error)
        item.addChild(line)
        line.setFirstColumnSpanned(True)
    if (more := len(errors) - ERRORS_SHOWN) > 0:
        item.addChild(QTreeWidgetItem([tr("and {n} more", n=count(more))]))


def _summary(reports: Sequence[FileReport]) -> str:
    refused = sum(report.refused for report in reports)
    shows = sum(report.shows for report in reports)
    words = tr(
        "{new_shows} from {files}",
        new_shows=counted(shows, "new show", "new shows"),
        files=counted(len(reports) - refused, "file", "files"),
    )
    if not refused:
        return tr("{words}.", words=words)
    files = counted(refused, "file", "files")
    return tr("{words}; {files} refused.", words=words, files=files)
