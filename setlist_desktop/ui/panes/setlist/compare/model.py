"""The model of the compare view: one row a song, under the headings of the played sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.domain.comparison import ComparedSong, Comparison, Verdict
from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.words import counted, inside
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.lines import likely
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ROW_ROLE = Qt.ItemDataRole.UserRole + 1

SHAPES = {Verdict.HIT: "●", Verdict.UNPREDICTED: "◇", Verdict.UNPLAYED: "✕"}
"""The shapes of the verdicts in text, as in the rows."""

VERDICT_WORDS = {
    Verdict.HIT: mark("predicted and played"),
    Verdict.UNPREDICTED: mark("played, not predicted"),
    Verdict.UNPLAYED: mark("predicted, not played"),
    Verdict.AGAIN: mark("one time more, not counted"),
}


class SetHeading(Struct, frozen=True):
    """The heading of a set, with how many of its songs were predicted."""

    heading: str
    hits: int
    songs: int
    first: bool

    @property
    def key(self) -> tuple[str, str]:
        """Known by its name."""
        return "set", self.heading

    @property
    def summary(self) -> str:
        """The figure at the right edge."""
        return tr("{hits} of {songs} predicted", hits=count(self.hits), songs=count(self.songs))

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        return f"{self.heading}, {self.summary}"


class SongRow(Struct, frozen=True):
    """A song of the comparison."""

    song: ComparedSong

    @property
    def key(self) -> tuple[str, str]:
        """Known by its places."""
        return "song", f"{self.song.predicted or '-'}:{self.song.played or '-'}"

    @property
    def shift(self) -> str:
        """By how many places it came earlier (▲) or later (▼); empty where it stood."""
        shift = self.song.shift
        return f"{'▲' if shift < 0 else '▼'}{abs(shift)}" if shift else ""

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        song = self.song
        parts = [song.title, tr(VERDICT_WORDS[song.verdict])]
        if song.predicted is not None:
            parts.append(tr("predicted as number {n}", n=count(song.predicted)))
        if song.probability is not None:
            parts.append(likely(song.probability))
        if song.played is not None:
            parts.append(tr("played as number {n}", n=count(song.played)))
        if song.verdict is Verdict.HIT:
            parts.append(_shift_in_words(song.shift))
        parts.append(inside(song.heading))
        return ", ".join(part for part in parts if part)


Row = SetHeading | SongRow


def _shift_in_words(shift: int) -> str:
    if not shift:
        return tr("at its place")
    if shift < 0:
        return plural(
            -shift, "{n} place earlier than predicted", "{n} places earlier than predicted"
        )
    return plural(shift, "{n} place later than predicted", "{n} places later than predicted")


def rows_of(comparison: Comparison | None) -> list[Row]:
    """Return a comparison's rows under the headings of the played sets."""
    rows: list[Row] = []
    headings = dict.fromkeys(song.heading for song in comparison.songs) if comparison else {}
    for heading in headings:
        songs = [song for song in comparison.songs if song.heading == heading]  # type: ignore[union-attr]
        played = [song for song in songs if song.played and song.verdict is not Verdict.AGAIN]
        hits = sum(song.verdict is Verdict.HIT for song in played)
        rows.append(SetHeading(heading, hits, len(played), first=not rows))
        rows.extend(SongRow(song) for song in songs)
    return rows


def counts_in_words(comparison: Comparison) -> str:
    """Return how many songs were hit and how many not, with the shapes that tell them."""
    missed = comparison.played - comparison.hits
    extra = comparison.predicted - comparison.hits
    told = (
        f"{SHAPES[Verdict.HIT]} {counted(comparison.hits, 'hit', 'hits')}",
        f"{SHAPES[Verdict.UNPREDICTED]} {counted(missed, 'not predicted', 'not predicted')}",
        f"{SHAPES[Verdict.UNPLAYED]} {counted(extra, 'not played', 'not played')}",
    )
    return "   ".join(told)


class CompareModel(QAbstractListModel):
    """The rows of one comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, comparison: Comparison | None) -> None:
        """Show a comparison, by exact differences."""
        update_rows(self, self._rows, rows_of(comparison))

    def row(self, at: int) -> Row:
        """Return a row."""
        return self._rows[at]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading if isinstance(row, SetHeading) else row.song.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.sentence
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren
