"""Edit ▸ Find in library: one box over artists, songs, shows, venues, cities, tours and albums."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from setlist_desktop.domain.finding import Found, FoundKind
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.ui import dates
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.own_words import KeptSearch
    from setlist_desktop.services.library import Library
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.selection import Selection

DEBOUNCE_MS = 80
_COLUMNS = (mark("Name"), mark("What"), mark("Detail"))
_KINDS = {
    FoundKind.ARTIST: mark("Artist"),
    FoundKind.SONG: mark("Song"),
    FoundKind.SHOW: mark("Show"),
    FoundKind.VENUE: mark("Venue"),
    FoundKind.CITY: mark("City"),
    FoundKind.TOUR: mark("Tour"),
    FoundKind.ALBUM: mark("Album"),
}
_LEADS_TO_SHOWS = {FoundKind.SONG, FoundKind.VENUE, FoundKind.CITY, FoundKind.TOUR}
_INTRO = mark("Type a name, a title, a city or a date, or some of each.")


class FindDialog(QDialog):
    """Lists hits while one types; Enter shows what is chosen, a place first lists its shows."""

    def __init__(self, library: Library, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Find in library"))
        self._find = library.find
        self._own = library.own_words
        self._kept: tuple[KeptSearch, ...] = ()
        self._context = context
        self._found: tuple[Found, ...] = ()
        self._timer = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.search = QLineEdit(placeholderText=tr("Artist, song, venue, city, tour, date…"))
        self.search.setAccessibleName(tr("Find in library"))
        add_clear_button(self.search)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.installEventFilter(self)
        self.told = QLabel(tr(_INTRO), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setProperty("role", "dim")
        self.list = FiguresTable(tr("Found in library"))
        self.list.activated.connect(self._on_list_activated)
        self.list.setTabKeyNavigation(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.keep = buttons.addButton(tr("Keep search"), QDialogButtonBox.ButtonRole.ActionRole)
        self.keep.setToolTip(tr("It is listed here as long as nothing is typed."))
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.show_button = buttons.addButton(
            tr("Show", meaning="verb"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.show_button.setProperty("primary", True)
        self.show_button.clicked.connect(self._show_chosen)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.told, self.list, buttons):
            layout.addWidget(widget)
        # Only now: said before the dialog holds the button, it is lost to the first one.
        self.show_button.setDefault(True)
        give_size(self, 640, 440)
        self._show((), tr(_INTRO))
        self._spawn("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the typing goes on."""
        keys = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        pressed = event if event.type() is QEvent.Type.KeyPress else None
        if isinstance(pressed, QKeyEvent) and pressed.key() in keys:
            self.list.keyPressEvent(pressed)
            return True
        return super().eventFilter(watched, event)

    def _on_search_text_changed(self) -> None:
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        text = " ".join(self.search.text().split())
        self._spawn(text)

    def _spawn(self, text: str) -> None:
        work = self._look(text)
        self._context.tasks.spawn(work, owner=self, group="find", exclusive=True)

    async def _look(self, text: str) -> None:
        if not text:
            await self._list_kept()
            return
        found = await self._find.anything(text)
        nothing = tr("Nothing in the library fits “{text}”.", text=text)
        self._show(found, plural(len(found), "{n} found", "{n} found") if found else nothing)

    async def _list_kept(self) -> None:
        self._show((), tr(_INTRO))
        self._kept = await self._own.searches()
        rows = tuple((one.name, tr("Search", meaning="noun"), one.query) for one in self._kept)
        self.list.show_figures(Figures(tuple(tr(one) for one in _COLUMNS), rows))
        self.show_button.setEnabled(bool(rows))
        if rows:
            self.list.selectRow(0)

    def _on_keep_clicked(self) -> None:
        query = " ".join(self.search.text().split())
        if any(one.query == query for one in self._kept):
            work = self._drop(query)
        else:
            work = self._own.keep_search(query, query)
        self._context.tasks.spawn(work, owner=self)
        words = tr("“{query}” is listed here as long as nothing is typed.", query=query)
        self.told.setText(
            words
            if self.keep.text() == tr("Keep search")
            else tr("“{query}” is forgotten.", query=query)
        )
        self.keep.setEnabled(False)

    async def _drop(self, query: str) -> None:
        for one in await self._own.searches():
            if one.query == query:
                await self._own.drop_search(one.name)

    async def _list_shows(self, found: Found) -> None:
        shows = await self._find.shows_behind(found)
        where = ", ".join(filter(None, (found.name, _detail(found))))
        self._show(
            shows,
            tr("Shows: {where}", where=where)
            if shows
            else tr("No show is known: {where}", where=where),
        )
        self.list.setFocus()

    def _show(self, found: tuple[Found, ...], told: str) -> None:
        self._found = found
        query = " ".join(self.search.text().split())
        kept = any(one.query == query for one in self._kept)
        self.keep.setText(tr("Forget search") if kept else tr("Keep search"))
        self.keep.setEnabled(bool(query))
        self.told.setText(told)
        rows = tuple((one.name, tr(_KINDS[one.kind]), _detail(one)) for one in found)
        self.list.show_figures(Figures(tuple(tr(one) for one in _COLUMNS), rows))
        if found:
            self.list.selectRow(0)
        self.show_button.setEnabled(bool(found))

    def _on_list_activated(self, _index: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.list.currentIndex().row()
        if not self.search.text().strip() and 0 <= row < len(self._kept):
            self.search.setText(self._kept[row].query)
            self.search.setFocus()
            return
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        if found.kind in _LEADS_TO_SHOWS:
            self._context.tasks.spawn(
                self._list_shows(found), owner=self, group="find", exclusive=True
            )
            return
        self.accept()
        # Only after the focus is back: a list without a current row would choose its first.
        selection = self._context.selection
        QTimer.singleShot(0, selection, partial(_choose, selection, found))


def _detail(found: Found) -> str:
    """Return what tells it from others of its name: the day of a show, as people write it."""
    if found.kind is FoundKind.SHOW and found.detail:
        return dates.short_day(date.fromisoformat(found.detail))
    return found.detail


def _choose(selection: Selection, found: Found) -> None:
    selection.choose_artist(found.artist_id)
    if found.kind is FoundKind.SHOW:
        selection.choose_show(found.id)
