"""The show list as Qt's views see it, filtered by itself: no callback a row."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.rows import (
    Row,
    SectionRow,
    ShowRow,
    filtered,
    fold,
    search_text,
    sections_of,
    sentence,
    tool_tip,
)
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from setlist_desktop.domain.shows import Show

ROW = Qt.ItemDataRole.UserRole

_NO_INDEX = QModelIndex()


class ShowsModel(QAbstractListModel):
    """The shows of one tab in sections, narrowed by a filter. One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows: list[ShowRow] = []
        self._sections: list[SectionRow] = []
        self._by_id: dict[int, tuple[ShowRow, str]] = {}
        self.sources: set[str] = set()
        self._texts: list[str] = []
        self._words: list[str] = []
        self._hits: Sequence[int] = ()
        self._rows: list[Row] = []
        self._headings: list[int] = []
        self._expected = 0

    def show_shows(self, shows: Sequence[Show], *, same_artist: bool = False) -> None:
        """Take the shows; those of the same artist change exactly what changed."""
        known = self._by_id  # most of them come again as they were, time and again in an import
        told = [_told(show, known.get(show.id)) for show in shows]
        self._shows = [row for row, _ in told]
        self._by_id = {pair[0].show.id: pair for pair in told}
        self.sources = {show.source for show in shows}
        self._sections = sections_of(shows)
        self._texts = [text for _, text in told]
        self._hits = filtered(self._texts, range(len(self._texts)), self._words)
        if same_artist:
            update_rows(self, self._rows, self._filtered_rows())
        else:
            self._reset()

    def add_shows(self, shows: Sequence[Show]) -> None:
        """Take further shows, which come after those that are there."""
        new = [_told(show, None) for show in shows if show.id not in self._by_id]
        begin = len(self._shows)
        self._shows += [row for row, _ in new]
        self._by_id.update({pair[0].show.id: pair for pair in new})
        self.sources.update(row.show.source for row, _ in new)
        self._texts += [text for _, text in new]
        self._add_sections(begin)
        hits = filtered(self._texts, range(begin, len(self._texts)), self._words)
        rows = self._rows_of(hits, self._sections[self._hits[-1]] if self._hits else None)
        self._hits = [*self._hits, *hits]
        if rows:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def _add_sections(self, begin: int) -> None:
        """Add the sections of the shows from `begin` on; the last one may go on."""
        sections = sections_of([row.show for row in self._shows])
        last = self._sections[-1] if self._sections else None
        self._sections += [last if one == last else one for one in sections[begin:]]

    def expect(self, total: int) -> None:
        """Take how many shows there will be once all have come."""
        self._expected = total

    def filter_by(self, text: str) -> None:
        """Show only the shows whose venue, place, tour or date has every word."""
        words = fold(text).split()
        if words == self._words:
            return
        narrower = bool(self._words) and " ".join(words).startswith(" ".join(self._words))
        among = self._hits if narrower else range(len(self._texts))
        self._words = words
        self._hits = filtered(self._texts, among, words)
        self._reset()

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
        return [row for row in rows if isinstance(self._rows[row], SectionRow)]

    def all_section_rows(self) -> list[int]:
        """Return which rows are headings, just after a reset."""
        return self._headings

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._filtered_rows()
        self.endResetModel()

    def _filtered_rows(self) -> list[Row]:
        rows = self._rows_of(self._hits, None)
        self._headings = [at for at, row in enumerate(rows) if isinstance(row, SectionRow)]
        return rows

    def _rows_of(self, hits: Sequence[int], last: SectionRow | None) -> list[Row]:
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
        if isinstance(row, SectionRow):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.text if role in texts else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.show.venue
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(row.show, datetime.now(UTC).astimezone().date())
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(row.show)
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], SectionRow):
            return Qt.ItemFlag.NoItemFlags
        never_children = Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never_children


def _told(show: Show, before: tuple[ShowRow, str] | None) -> tuple[ShowRow, str]:
    """Return a show's row and what the filter searches; those of before where nothing changed."""
    if before is not None and before[0].show == show:
        return before
    return ShowRow(show), search_text(show)
