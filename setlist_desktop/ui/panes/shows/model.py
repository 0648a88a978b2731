"""The show list as Qt's views see it, filtered by itself: no callback a row."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.shows.filters import ANY, ShowFilter
from setlist_desktop.ui.panes.shows.rows import ShowRow, filtered, fold, search_text, sections_of
from setlist_desktop.ui.panes.shows.sections import Rows, begins_of
from setlist_desktop.ui.widgets.row_diff import update_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from setlist_desktop.domain.shows import Show
    from setlist_desktop.ui.panes.shows.rows import Heading, Row

ROW = Qt.ItemDataRole.UserRole

_NO_INDEX = QModelIndex()
_SHOW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ShowsModel(QAbstractListModel):
    """The shows of one tab in sections, narrowed by a filter. One column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shows: list[ShowRow] = []
        self._sections: Sequence[Heading] = []
        self._begins: Sequence[int] = ()  # the first show of each of them
        self._places: dict[int, int] = {}  # where among them each show is, by id
        self.sources: set[str] = set()
        self._texts: list[str] = []
        self._words: list[str] = []
        self._wanted = ANY
        self._bills: Mapping[int, tuple[str, ...]] = {}
        self._rows: Sequence[Row] = Rows((), (), (), ())
        self._typed = [("", Rows((), (), (), ()))]  # what each text found that was typed
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
        known = self._places  # most of them come again as they were, time and again in an import
        told = [self._told(show, known.get(show.id)) for show in shows]
        self._shows = [row for row, _ in told]
        self._places = {show.id: at for at, show in enumerate(shows)}
        self.sources = {show.source for show in shows}
        self._sections = self.sections_of(shows)
        self._begins = begins_of(self._sections)
        self._texts = [text for _, text in told]
        self._narrow_anew()
        if same_artist:
            self._update_rows(self._found())
        else:
            self._reset()

    def _update_rows(self, new: Rows) -> None:
        self._rows = before = [*self._rows]
        update_rows(self, before, [*new])
        self._rows = new

    def add_shows(self, shows: Sequence[Show]) -> None:
        """Take further shows, which come after those that are there."""
        new = [self._told(show, None) for show in shows if show.id not in self._places]
        begin = len(self._shows)
        self._shows += [row for row, _ in new]
        self._places.update({row.show.id: begin + at for at, (row, _) in enumerate(new)})
        self.sources.update(row.show.source for row, _ in new)
        self._texts += [text for _, text in new]
        self._add_sections(begin)
        self._narrow_anew()
        rows, before = self._found(), len(self._rows)
        if len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def _add_sections(self, begin: int) -> None:
        """Add the sections of the shows from `begin` on; the last one may go on."""
        sections = self.sections_of([row.show for row in self._shows])
        last = self._sections[-1] if self._sections else None
        news = [last if last is not None and one == last else one for one in sections[begin:]]
        self._sections = [*self._sections, *news]
        self._begins = begins_of(self._sections)

    def expect(self, total: int) -> None:
        """Take how many shows there will be once all have come."""
        self._expected = total

    def filter_by(self, text: str) -> None:
        """Show only the shows whose venue, place, tour or date has every word."""
        words = fold(text).split()
        if words == self._words:
            return
        self._words = words
        if self._found() is not self._rows:
            self._reset()

    def _found(self) -> Rows:
        """Return the rows that have every word, looked for among those of the text before.

        What was found as each key was typed is kept: a text that is taken back is found at once,
        and one that finds no fewer finds the same rows.
        """
        text = " ".join(self._words)
        while not text.startswith(self._typed[-1][0]):
            self._typed.pop()
        typed, found = self._typed[-1]
        if text != typed:
            hits = filtered(self._texts, found.hits, self._words)
            if len(hits) < len(found.hits):
                found = self._rows_of(hits)
            self._typed.append((text, found))
        return found

    def narrow_to(self, wanted: ShowFilter) -> None:
        """Show only the shows that are wanted, and of these what was typed."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._narrow_anew()
        self._reset()

    def _narrow_anew(self) -> None:
        """Look among all shows for those that are wanted; `_found` goes on from there."""
        fitting: Sequence[int] = range(len(self._shows))
        if self._wanted.is_on:
            fitting = self._wanted.fitting([row.show for row in self._shows])
        self._typed = [("", self._rows_of(fitting))]

    def sections_of(self, shows: Sequence[Show]) -> Sequence[Heading]:
        """Return the heading that each show stands under, the same object for those of one run."""
        return sections_of(shows)

    def row_of(self, show: Show) -> ShowRow:
        """Return a show's row."""
        return ShowRow(show, bill=self._bills.get(show.id, ()))

    def text_of(self, show: Show) -> str:
        """Return what the filter searches of a show."""
        return search_text(show)

    def _told(self, show: Show, place: int | None) -> tuple[ShowRow, str]:
        """Return a show's row and what is searched; those of before where nothing changed."""
        row = self.row_of(show)
        if place is not None and self._shows[place] == row:
            return self._shows[place], self._texts[place]
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
        return len(self._typed[-1][1].hits)

    def show(self, show_id: int) -> Show | None:
        """Return a show by id, filtered out or not."""
        place = self._places.get(show_id)
        return None if place is None else self._shows[place].show

    def first(self) -> Show | None:
        """Return the first show, filtered out or not."""
        return self._shows[0].show if self._shows else None

    def first_told(self) -> Show | None:
        """Return the first show whose setlist is known, filtered out or not."""
        return next((row.show for row in self._shows if row.show.has_setlist), None)

    def index_of(self, show_id: int) -> QModelIndex:
        """Return where a show stands; an invalid index where it does not."""
        place, rows = self._places.get(show_id), self._rows
        if place is None:
            return QModelIndex()
        if isinstance(rows, Rows):
            row = rows.row_of(place)
        else:  # amid a change of rows
            row = next((at for at, one in enumerate(rows) if one is self._shows[place]), None)
        return QModelIndex() if row is None else self.index(row, 0)

    def first_index(self) -> QModelIndex:
        """Return where the first show stands that the filter leaves."""
        return self.index(1, 0) if self.found else QModelIndex()

    def section_rows(self, first: int, last: int) -> list[int]:
        """Return which of the rows from `first` to `last` are headings."""
        rows = range(first, last + 1)
        return [row for row in rows if not isinstance(self._rows[row], ShowRow)]

    def all_section_rows(self) -> list[int]:
        """Return which rows are headings, just after a reset."""
        return self._rows.headings if isinstance(self._rows, Rows) else []

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._found()
        self.endResetModel()

    def _rows_of(self, hits: Sequence[int]) -> Rows:
        return Rows(self._shows, self._sections, self._begins, hits)

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
