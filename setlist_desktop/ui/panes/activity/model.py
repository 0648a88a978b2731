"""The rows of the activity: imports that run or lack something, then the background jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.sync import JobState, JobStatus
from setlist_desktop.domain.words import count, percent
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.row_diff import Insert, Move, Remove, row_steps

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtCore import QObject

    from setlist_desktop.domain.imports import ImportStatus

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

COLUMNS = (mark("What"), mark("State"), mark("Last run"), mark("Next run"))
JOB, IMPORT = "job", "import"

_WORDS = {
    JobStatus.NEVER: mark("never ran", meaning="a job"),
    JobStatus.RUNNING: mark("running", meaning="a job"),
    JobStatus.DONE: mark("done", meaning="a job"),
    JobStatus.FAILED: mark("failed", meaning="a job"),
    JobStatus.WAITING: mark("waiting", meaning="a job"),
    JobStatus.OFFLINE: mark("offline", meaning="a job"),
    JobStatus.PAUSED: mark("paused", meaning="a job"),
}


class ActivityRow(Struct, frozen=True):
    """A row: `kind` and `ident` (a job's name, an artist's id) are its key."""

    kind: str
    ident: str
    title: str
    state: str
    last_run: str = ""
    due: str = ""
    message: str = ""
    running: bool = False
    paused: bool = False
    every_s: int | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What the row is known by."""
        return self.kind, self.ident

    def sentence(self) -> str:
        """Return the row as a screen reader says it."""
        last = tr("last run {when}", when=self.last_run) if self.last_run else ""
        due = tr("next run {when}", when=self.due) if self.due else ""
        return ", ".join(part for part in (self.title, self.state, last, due, self.message) if part)


def row_of_job(state: JobState, now: datetime) -> ActivityRow:
    """Return a job's row."""
    words = tr(_WORDS[state.status], meaning="a job")
    if state.status is JobStatus.RUNNING and state.total:
        words = tr("running, {done} of {total}", done=count(state.done), total=count(state.total))
    overdue = state.due is None or state.due <= now
    due = "" if state.paused else tr("now") if overdue or not state.due else clock_time(state.due)
    return ActivityRow(
        JOB,
        state.name,
        state.title,
        words,
        clock_time(state.last_run) if state.last_run else "",
        "" if state.status is JobStatus.RUNNING else due,
        state.message,
        state.status is JobStatus.RUNNING,
        state.paused,
        state.every_s,
    )


def row_of_import(status: ImportStatus) -> ActivityRow:
    """Return the row of an import that runs, or ended with something missing."""
    state = percent(status.percent / 100) if status.running else tr("something is missing")
    return ActivityRow(
        IMPORT,
        str(status.artist_id),
        tr("Import of {artist}", artist=status.artist_name),
        state,
        clock_time(status.updated_at) if status.updated_at else "",
        "",
        status.message if status.running else " ".join(status.partial),
        status.running,
    )


class ActivityModel(QAbstractTableModel):
    """Shows rows; a change keeps selection and scroll."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ActivityRow] = []

    def show(self, new: Sequence[ActivityRow]) -> None:
        """Show other rows, with exact signals."""
        for step in row_steps([row.key for row in self.rows], [row.key for row in new]):
            match step:
                case Remove(first, count):
                    self.beginRemoveRows(_ROOT, first, first + count - 1)
                    del self.rows[first : first + count]
                    self.endRemoveRows()
                case Insert(first, count):
                    self.beginInsertRows(_ROOT, first, first + count - 1)
                    self.rows[first:first] = new[first : first + count]
                    self.endInsertRows()
                case Move(source, target):
                    below = target + 1 if target > source else target
                    self.beginMoveRows(_ROOT, source, source, _ROOT, below)
                    self.rows.insert(target, self.rows.pop(source))
                    self.endMoveRows()
        for at, row in enumerate(new):
            if self.rows[at] != row:
                self.rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))

    def row_of(self, key: tuple[str, str]) -> int:
        """Return the place of a key, -1 where it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.title, row.state, row.last_run, row.due)[index.column()]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.sentence()
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section]) if section < len(COLUMNS) else None
        return None
