"""The show list as Qt's views see it, filtered by itself: no callback a row."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.filters import ANY, ShowFilter
from setlist_desktop.ui.panes.shows.rows import (
    Heading,
    Row,
    ShowRow,
    filtered,
    fold,
    search_text,
    sections_of,
)
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from setlist_desktop.domain.shows import Show

ROW = Qt.ItemDataRole.UserRole

_NO_INDEX = QModelIndex()
_SHOW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ShowsModel(QAbstractListModel):
    """The shows of one tab in sections, narrowed by a filter. One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows: list[ShowRow] = []
        self._sections: Sequence[Heading] = []
        self._by_id: dict[int, tuple[ShowRow, str]] = {}
        self.sources: set[str] = set()
        self._texts: list[str] = []
        self._words: list[str] = []
        self._wanted = ANY
        self._bills: Mapping[int, tuple[str, ...]] = {}
        self._fitting: Sequence[int] = ()
        self._hits: Sequence[int] = ()
        self._rows: list[Row] = []
        self._headings: list[int] = []
        self._expected = 0

    def show_shows(
        self,
        shows: Sequence[Show],
        bills: Mapping[int, tuple[str, ...]] | None = None,
        *,
        same_artist: bool = False,
    ) -> None:
        """Take the shows; those of the same artist change exactly what changed.

        `bills` names the other acts of a night, by the ids of the shows that have some.
        """
        self._bills = bills or {}
        known = self._by_id  # most of them come again as they were, time and again in an import
        told = [self._told(show, known.get(show.id)) for show in shows]
        self._shows = [row for row, _ in told]
        self._by_id = {pair[0].show.id: pair for pair in told}
        self.sources = {show.source for show in shows}
        self._sections = self.sections_of(shows)
        self._texts = [text for _, text in told]
        self._fitting = self._fitting_shows()
        self._hits = filtered(self._texts, self._fitting, self._words)
        if same_artist:
            update_rows(self, self._rows, self._filtered_rows())
        else:
            self._reset()

    def add_shows(self, shows: Sequence[Show]) -> None:
        """Take further shows, which come after those that are there."""
        new = [self._told(show, None) for show in shows if show.id not in self._by_id]
        begin = len(self._shows)
        self._shows += [row for row, _ in new]
        self._by_id.update({pair[0].show.id: pair for pair in new})
        self.sources.update(row.show.source for row, _ in new)
        self._texts += [text for _, text in new]
        self._add_sections(begin)
        self._fitting = self._fitting_shows()
        among = [at for at in self._fitting if at >= begin]
        hits = filtered(self._texts, among, self._words)
        rows = self._rows_of(hits, self._sections[self._hits[-1]] if self._hits else None)
        self._hits = [*self._hits, *hits]
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _add_sections(self, begin: int) -> None:
        """Add the sections of the shows from `begin` on; the last one may go on."""
        sections = self.sections_of([row.show for row in self._shows])
        last = self._sections[-1] if self._sections else None
        news = [last if last is not None and one == last else one for one in sections[begin:]]
        self._sections = [*self._sections, *news]

    def expect(self, total: int) -> None:
        """Take how many shows there will be once all have come."""
        self._expected = total

    def filter_by(self, text: str) -> None:
        """Show only the shows whose venue, place, tour or date has every word."""
        words = fold(text).split()
        if words == self._words:
            return
        narrower = bool(self._words) and " ".join(words).startswith(" ".join(self._words))
        among = self._hits if narrower else self._fitting
        self._words = words
        self._hits = filtered(self._texts, among, words)
        self._reset()

    def narrow_to(self, wanted: ShowFilter) -> None:
        """Show only the shows that are wanted, and of these what was typed."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._fitting = self._fitting_shows()
        self._hits = filtered(self._texts, self._fitting, self._words)
        self._reset()

    def _fitting_shows(self) -> Sequence[int]:
        if not self._wanted.is_on:
            return range(len(self._shows))
        fits = self._wanted.fits
        return [at for at, row in enumerate(self._shows) if fits(row.show)]

    def sections_of(self, shows: Sequence[Show]) -> Sequence[Heading]:
        """Return the heading that each show stands under, the same object for those of one run."""
        return sections_of(shows)

    def row_of(self, show: Show) -> ShowRow:
        """Return a show's row."""
        return ShowRow(show, bill=self._bills.get(show.id, ()))

    def text_of(self, show: Show) -> str:
        """Return what the filter searches of a show."""
        return search_text(show)

    def _told(self, show: Show, before: tuple[ShowRow, str] | None) -> tuple[ShowRow, str]:
        """Return a show's row and what is searched; those of before where nothing changed."""
        row = self.row_of(show)
        if before is not None and before[0] == row:
            return before
        return row, " ".join((self.text_of(show), *map(fold, row.bill)))

    @property
    def is_filtered(self) -> bool:
        """Whether some shows are kept out of sight, or would be."""
        return bool(self._words) or self._wanted.is_on

    def shows(self) -> list[Show]:
        """Return all shows, filtered out or not."""
        return [row.show for row in self._shows]

    @property
    def total(self) -> int:
        """How many shows there are without the filter."""
        return max(len(self._shows), self._expected)

    @property
    def found(self) -> int:
        """How many shows the filter leaves."""
        return len(self._hits)

    def show(self, show_id: int) -> Show | None:
        """Return a show by id, filtered out or not."""
        pair = self._by_id.get(show_id)
        return pair[0].show if pair else None

    def first(self) -> Show | None:
        """Return the first show, filtered out or not."""
        return self._shows[0].show if self._shows else None

    def first_told(self) -> Show | None:
        """Return the first show whose setlist is known, filtered out or not."""
        return next((row.show for row in self._shows if row.show.has_setlist), None)

    def index_of(self, show_id: int) -> QModelIndex:
        """Return where a show stands; an invalid index where it does not."""
        row = self._by_id[show_id][0] if show_id in self._by_id else None
        at = next((at for at, other in enumerate(self._rows) if other is row), None)
        return QModelIndex() if at is None else self.index(at, 0)

    def first_index(self) -> QModelIndex:
        """Return where the first show stands that the filter leaves."""
        return self.index(1, 0) if self._hits else QModelIndex()

    def section_rows(self, first: int, last: int) -> list[int]:
        """Return which of the rows from `first` to `last` are headings."""
        rows = range(first, last + 1)
        return [row for row in rows if not isinstance(self._rows[row], ShowRow)]

    def all_section_rows(self) -> list[int]:
        """Return which rows are headings, just after a reset."""
        return self._headings

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._filtered_rows()
        self.endResetModel()

    def _filtered_rows(self) -> list[Row]:
        rows = self._rows_of(self._hits, None)
        self._headings = [at for at, row in enumerate(rows) if not isinstance(row, ShowRow)]
        return rows

    def _rows_of(self, hits: Sequence[int], last: Heading | None) -> list[Row]:
        """Return the rows of some shows, a heading wherever another section than `last` begins."""
        rows: list[Row] = []
        sections, shows = self._sections, self._shows
        for index in hits:
            section = sections[index]
            if section is not last:
                rows.append(section)
                last = section
            rows.append(shows[index])
        return rows

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if not isinstance(row, ShowRow):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in texts else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence(datetime.now(UTC).astimezone().date())
            case Qt.ItemDataRole.ToolTipRole:
                return row.tool_tip
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or not isinstance(self._rows[index.row()], ShowRow):
            return Qt.ItemFlag.NoItemFlags
        return _SHOW
