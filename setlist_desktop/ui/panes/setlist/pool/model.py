"""The song pool: the artist's songs, filtered and sorted, those in the setlist marked as used.

The model filters by itself: a filter model would ask Python about each row, one at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.services import service_title
from setlist_desktop.domain.songs import PoolSong, PopularSong, SongKind
from setlist_desktop.domain.titles import title_key
from setlist_desktop.domain.words import percent
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)

SONG_ROLE = Qt.ItemDataRole.UserRole + 1
USED_ROLE = Qt.ItemDataRole.UserRole + 2
RANK_ROLE = Qt.ItemDataRole.UserRole + 4
"""The place among the popular songs, where that is the order; else None."""


class PoolOrder(StrEnum):
    """The orders in which the pool can be shown."""

    MOST_PLAYED = "most played"
    LAST_PLAYED = "last played"
    LONGEST_GAP = "longest gap"
    ALBUM = "album"
    TITLE = "title"
    POPULAR = "popular"


ORDER_NAMES = {
    PoolOrder.MOST_PLAYED: mark("Most played"),
    PoolOrder.LAST_PLAYED: mark("Last played"),
    PoolOrder.LONGEST_GAP: mark("Longest gap"),
    PoolOrder.ALBUM: mark("Album"),
    PoolOrder.TITLE: mark("Title"),
    PoolOrder.POPULAR: mark("Popular"),
}
"""The orders as a menu names them; amid a sentence the value does in English."""


_SORT_KEYS: dict[PoolOrder, Callable[[PoolSong], tuple[object, ...]]] = {
    PoolOrder.MOST_PLAYED: lambda song: (-song.rate, -song.plays, song.title.casefold()),
    PoolOrder.LAST_PLAYED: lambda song: (
        song.gap is None,
        song.gap or 0,
        -song.rate,
        song.title.casefold(),
    ),
    PoolOrder.LONGEST_GAP: lambda song: (
        song.gap is None,
        -(song.gap or 0),
        song.title.casefold(),
    ),
    PoolOrder.ALBUM: lambda song: (
        not song.album,
        song.album.casefold(),
        song.title.casefold(),
    ),
    PoolOrder.TITLE: lambda song: (song.title.casefold(),),
}


class _Row:
    """A song of the pool as a row; equal while nothing that is shown has changed."""

    __slots__ = ("key", "plain", "popular", "song", "title_key", "used")

    def __init__(
        self, song: PoolSong, used: bool, key: str, popular: Mapping[str, PopularSong]
    ) -> None:
        self.key = song.id
        self.title_key = key
        self.popular = popular.get(key)
        self.song = song
        self.used = used
        self.plain = song.title.casefold()

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Row) and self._shown == other._shown

    @property
    def _shown(self) -> tuple[object, ...]:
        return self.song, self.used, self.popular

    __hash__ = None  # type: ignore[assignment]


class PoolModel(QAbstractListModel):
    """The songs of one artist in the chosen order, those whose title has what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[_Row] = []
        self._by_id: dict[int, _Row] = {}
        self._rows: list[_Row] = []  # those of them that the filter leaves
        self._wanted: tuple[str, str] = ("", "")
        self._order = PoolOrder.MOST_PLAYED
        self._used: frozenset[int] = frozenset()
        self._popular: dict[str, PopularSong] = {}

    def show(self, songs: Sequence[PoolSong], used: AbstractSet[int]) -> None:
        """Show songs; `used` are the ids of those in the setlist."""
        self._used = frozenset(used)
        known = self._by_id
        same = any(song.id in known for song in songs)
        self._all = [self._row_of(song, known.get(song.id)) for song in songs]
        self._by_id = {row.key: row for row in self._all}
        self._all.sort(key=self._sort_key)
        new = self._fitting(self._all)
        if same:
            update_rows(self, self._rows, new)
        else:
            self._reset(new)

    def _row_of(self, song: PoolSong, before: _Row | None) -> _Row:
        key = before.title_key if before and before.song.title == song.title else None
        return _Row(song, song.id in self._used, key or title_key(song.title), self._popular)

    def look_for(self, text: str) -> None:
        """Show only songs whose title holds the text, however it is written."""
        before = self._wanted
        self._wanted = (text.strip().casefold(), title_key(text) if text.strip() else "")
        fewer = all(new.startswith(old) for old, new in zip(before, self._wanted, strict=True))
        among = self._rows if fewer and before[1] else self._all
        rows = self._fitting(among)
        if among is self._all or not rows or len(rows) < len(among):
            self._reset(rows)

    def _fitting(self, rows: list[_Row]) -> list[_Row]:
        plain, key = self._wanted
        if not plain:
            return list(rows)
        if not key:
            return [row for row in rows if plain in row.plain]
        return [row for row in rows if key in row.title_key or plain in row.plain]

    def _reset(self, rows: list[_Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many songs there are without the filter."""
        return len(self._all)

    def mark_used(self, used: AbstractSet[int]) -> None:
        """Mark the songs that are in the setlist."""
        changed = self._used ^ frozenset(used)
        self._used = frozenset(used)
        if not changed:
            return
        for key in changed & self._by_id.keys():
            self._by_id[key].used = key in self._used
        for at, row in enumerate(self._rows):
            if row.key in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
                changed -= {row.key}
                if not changed:
                    return

    def sort_by(self, order: PoolOrder) -> None:
        """Show the songs in another order; selection and current song stay."""
        self._order = order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._rows[index.row()].key for index in before]
        self._all.sort(key=self._sort_key)
        self._rows = self._fitting(self._all)
        row_of = {row.key: at for at, row in enumerate(self._rows)}
        self.changePersistentIndexList(before, [self.index(row_of[key]) for key in keys])
        self.layoutChanged.emit()

    def rank(self, popular: Sequence[PopularSong]) -> int:
        """Take in what is popular; return how many songs of the pool that is told of."""
        self._popular = {title_key(song.title): song for song in popular}
        for row in self._all:
            row.popular = self._popular.get(row.title_key)
        self.sort_by(self._order)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        return sum(row.popular is not None for row in self._all)

    def _sort_key(self, row: _Row) -> tuple[object, ...]:
        if self._order is not PoolOrder.POPULAR:
            return _SORT_KEYS[self._order](row.song)
        place = row.popular.rank if row.popular else 0
        return (not place, place, *_SORT_KEYS[PoolOrder.MOST_PLAYED](row.song))

    def songs(self) -> list[PoolSong]:
        """Return all songs, filtered out or not, in the order shown."""
        return [row.song for row in self._all]

    def songs_of(self, song_ids: Sequence[int]) -> list[PoolSong]:
        """Return songs by id, in the order of the ids; unknown ones are left out."""
        return [self._by_id[song_id].song for song_id in song_ids if song_id in self._by_id]

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.song.title
            case _ if role == SONG_ROLE:
                return row.song
            case _ if role == USED_ROLE:
                return row.used
            case _ if role == RANK_ROLE:
                shown = self._order is PoolOrder.POPULAR and row.popular is not None
                return row.popular.rank if shown and row.popular else None
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return sentence_of(row.song, used=row.used, popular=row.popular)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS

    @override
    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def mimeTypes(self) -> list[str]:
        return [mime.SONGS, mime.TEXT]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return mime.songs_mime([self._rows[row].song for row in rows])


KIND_WORDS = {
    SongKind.ACOUSTIC: mark("an acoustic version"),
    SongKind.LIVE: mark("a live take"),
    SongKind.DEMO: mark("a demo"),
    SongKind.INSTRUMENTAL: mark("an instrumental"),
    SongKind.REMIX: mark("a remix"),
}
"""What is told of a song that is not known from a studio."""


def sentence_of(song: PoolSong, *, used: bool, popular: PopularSong | None = None) -> str:
    """Return a song as a screen reader says it."""
    parts = [
        song.title,
        tr("cover of {artist}", artist=song.cover_of) if song.cover_of else "",
        tr("from {album}", album=song.album) if song.album else "",
        tr(KIND_WORDS[song.kind]) if song.kind in KIND_WORDS else "",
        *_past_of(song),
        _rank_of(popular) if popular else "",
    ]
    if used:
        parts.append(tr("already in the setlist"))
    return ", ".join(part for part in parts if part)


def _rank_of(song: PopularSong) -> str:
    service = service_title(song.source)
    return tr("number {n} of the popular songs at {service}", n=count(song.rank), service=service)


def _past_of(song: PoolSong) -> tuple[str, ...]:
    if not song.plays:
        return (tr("no show with it known"),)
    times = plural(song.plays, "played once", "played {n} times")
    lately = tr("played at the latest show")
    if song.gap:
        lately = plural(song.gap, "not played for {n} show", "not played for {n} shows")
    return (tr("in {share} of the last 20 setlists", share=percent(song.rate)), times, lately)
