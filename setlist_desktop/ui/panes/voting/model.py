"""The model of a ballot: songs, leaders first; a vote moves rows, nothing is ever reset for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.votes import Ballot, BallotSong
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MINUS = "\N{MINUS SIGN}"
MINE = {1: mark("you voted up"), -1: mark("you voted down")}
NO_VOTE = mark("you have not voted")


class BallotRow(Struct, frozen=True):
    """A song on the ballot with its rank (from 1) and its share of the leader's score (0..1)."""

    song: BallotSong
    rank: int
    count: int
    share: float

    @property
    def key(self) -> int:
        """The song's id."""
        return self.song.song_id

    @property
    def score(self) -> str:
        """The score with its sign."""
        score = self.song.score
        return f"+{score}" if score > 0 else f"{MINUS}{-score}" if score else "0"

    @property
    def sentence(self) -> str:
        """The row as a screen reader says it."""
        song = self.song
        return tr(
            "{rank} of {count}, {song}, {points}, {up} up, {down} down, {mine}",
            rank=self.rank,
            count=self.count,
            song=song.title,
            points=_points(song.score),
            up=song.up,
            down=song.down,
            mine=tr(MINE.get(song.mine, NO_VOTE)),
        )


def _points(score: int) -> str:
    if score < 0:
        return plural(-score, "minus {n} point", "minus {n} points")
    return plural(score, "{n} point", "{n} points")


def rows_of(ballot: Ballot | None) -> list[BallotRow]:
    """Return a ballot's rows."""
    if ballot is None:
        return []
    best = max((song.score for song in ballot.songs), default=0)
    count = len(ballot.songs)
    return [
        BallotRow(song, rank, count, max(song.score, 0) / best if best > 0 else 0.0)
        for rank, song in enumerate(ballot.songs, 1)
    ]


class BallotModel(QAbstractListModel):
    """The songs of one show's ballot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ballot: Ballot | None = None
        self._rows: list[BallotRow] = []

    @property
    def ballot(self) -> Ballot | None:
        """The ballot shown."""
        return self._ballot

    def show(self, ballot: Ballot | None) -> None:
        """Show a ballot: by exact differences, or by a reset where it is another show's."""
        before, self._ballot = self._ballot, ballot
        rows = rows_of(ballot)
        if before and ballot and before.performance_id == ballot.performance_id:
            update_rows(self, self._rows, rows)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> BallotRow:
        """Return the row of an index."""
        return self._rows[index.row()]

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
            return row.song.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.sentence
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemNeverHasChildren
