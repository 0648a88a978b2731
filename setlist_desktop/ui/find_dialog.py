"""Edit ▸ Find in library: one box over artists, songs, shows, venues, cities, tours and albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from setlist_desktop.domain.finding import Found, FoundKind
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services.find import Find
    from setlist_desktop.ui.context import Context

DEBOUNCE_MS = 80
_COLUMNS = ("Name", "What", "Detail")
_KINDS = {
    FoundKind.ARTIST: "Artist",
    FoundKind.SONG: "Song",
    FoundKind.SHOW: "Show",
    FoundKind.VENUE: "Venue",
    FoundKind.CITY: "City",
    FoundKind.TOUR: "Tour",
    FoundKind.ALBUM: "Album",
}
_LEADS_TO_SHOWS = {FoundKind.SONG, FoundKind.VENUE, FoundKind.CITY, FoundKind.TOUR}
_INTRO = "Type a name, a title, a city or a date, or some of each."


class FindDialog(QDialog):
    """Lists hits while one types; Enter shows what is chosen, a place first lists its shows."""

    def __init__(self, find: Find, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Find in library")
        self._find = find
        self._context = context
        self._found: tuple[Found, ...] = ()
        self._timer = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.search = QLineEdit(placeholderText="Artist, song, venue, city, tour, date…")
        self.search.setAccessibleName("Find in library")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.installEventFilter(self)
        self.told = QLabel(_INTRO, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setProperty("role", "dim")
        self.list = FiguresTable("Found in library")
        self.list.activated.connect(self._on_list_activated)
        self.list.setTabKeyNavigation(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.show_button = buttons.addButton("Show", QDialogButtonBox.ButtonRole.ActionRole)
        self.show_button.setProperty("primary", True)
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(self._show_chosen)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.told, self.list, buttons):
            layout.addWidget(widget)
        self.resize(640, 440)
        self._show((), _INTRO)

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
        found = await self._find.anything(text) if text else ()
        nothing = f"Nothing in the library fits “{text}”." if text else _INTRO
        self._show(found, f"{len(found)} found" if found else nothing)

    async def _list_shows(self, found: Found) -> None:
        shows = await self._find.shows_behind(found)
        where = f"{found.name}, {found.detail}" if found.detail else found.name
        self._show(shows, f"Shows: {where}" if shows else f"No show is known: {where}")
        self.list.setFocus()

    def _show(self, found: tuple[Found, ...], told: str) -> None:
        self._found = found
        self.told.setText(told)
        rows = tuple((one.name, _KINDS[one.kind], one.detail) for one in found)
        self.list.show_figures(Figures(_COLUMNS, rows))
        if found:
            self.list.selectRow(0)
        self.show_button.setEnabled(bool(found))

    def _on_list_activated(self, _index: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._found):
            return
        found = self._found[row]
        if found.kind in _LEADS_TO_SHOWS:
            self._context.tasks.spawn(
                self._list_shows(found), owner=self, group="find", exclusive=True
            )
            return
        self._context.selection.choose_artist(found.artist_id)
        if found.kind is FoundKind.SHOW:
            self._context.selection.choose_show(found.id)
        self.accept()
