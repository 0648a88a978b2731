"""How the artists pane is laid out; what happens in it is the controller's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.imports import Imports
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.artists.controller import ArtistsController
from setlist_desktop.ui.panes.artists.delegate import ArtistDelegate
from setlist_desktop.ui.panes.artists.links import LinksActs
from setlist_desktop.ui.panes.artists.model import ROW, ArtistsModel
from setlist_desktop.ui.panes.artists.pictures import Pictures
from setlist_desktop.ui.panes.artists.question import Question
from setlist_desktop.ui.panes.artists.rows import CandidateRow, HeadingRow
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.empty_list import Empty, EmptyList
from setlist_desktop.ui.widgets.pane_title import PaneTitle
from setlist_desktop.ui.widgets.undo_keys import leave_undo_to_window

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


class SearchField(QLineEdit):
    """The search field, with its shortcut shown while it is empty of other things."""

    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Search artists"))
        self.setAccessibleName(tr("Search artists, here and online"))
        add_clear_button(self)
        leave_undo_to_window(self)
        self._hint = QLabel()
        self._hint.setProperty("role", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.addStretch(1)
        layout.addWidget(self._hint)
        self.textChanged.connect(self._fit_hint)

    def tell_keys(self, keys: QKeySequence) -> None:
        """Show the keys that lead here, as long as nothing is typed."""
        self._hint.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self._fit_hint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - self._hint.sizeHint().width() - theme.scaled(36)
        typing = QGuiApplication.inputMethod().inputDirection()
        apart = typing is self.layoutDirection()  # else what is typed begins where the hint stands
        self._hint.setVisible(apart and not self.text() and words < room)


class ArtistsList(QListView):
    """The list: Enter imports what was found online or opens an artist."""

    def __init__(self, model: ArtistsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.delegate = ArtistDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Artists"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.menu_actions: list[QAction] = []
        self._awaited = QPersistentModelIndex()
        self.verticalScrollBar().rangeChanged.connect(self._show_awaited)

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self._awaited = QPersistentModelIndex(current)
        self._show_awaited()

    def _show_awaited(self) -> None:
        """Bring the current row into sight once it has a place; a long list takes a while."""
        if not self._awaited.isValid():
            return
        self.scrollTo(self._awaited)
        if self.viewport().rect().intersects(self.visualRect(self._awaited)):
            self._awaited = QPersistentModelIndex()

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> object:
        """Return the row at an index, or None."""
        return index.data(ROW) if index.isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(row, CandidateRow):
            self.delegate.import_clicked.emit(row)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.row_at(self.currentIndex()) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.menu_actions if action.isEnabled()])
        menu.popup(event.globalPos())


class ArtistsPane(QWidget):
    """Search and list of artists. `imports` are the imports that run in this window."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("artists_pane")
        self.title_bar = PaneTitle(tr("Artists"))
        self.search = SearchField()
        self.banner = ErrorBanner()
        self.question = Question()
        self.model = ArtistsModel(self)
        self.list = ArtistsList(self.model)
        self.empty = EmptyList()
        self.imports = Imports(context.tasks, self)
        self.pictures = Pictures(context, self)
        self.list.delegate.pictures = self.pictures
        self.pictures.picture_came.connect(self._on_picture_came)
        self.search.left_downwards.connect(self.enter_list)
        self._lay_out()
        self.leads_to = self.search
        self.controller = ArtistsController(self, context)
        find = context.actions["artist.find"]
        find.changed.connect(lambda: self.search.tell_keys(find.shortcut()))
        self.search.tell_keys(find.shortcut())
        self.links = LinksActs(self, context)
        self.list.menu_actions.append(self.links.open)

    def attach(self, services: Services) -> None:
        """Take the services and show the library's artists."""
        self.imports.attach(services.importer)
        self.pictures.attach(services.artwork)
        self.links.attach(services)
        self.controller.attach(services)

    def _on_picture_came(self, artist_id: int) -> None:
        self.list.update(self.model.index_of(("artist", artist_id)))

    def show_list(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self.list)

    def show_empty(self, empty: Empty) -> None:
        """Show why there is no list."""
        self.empty.tell(empty)
        self._stack.setCurrentWidget(self.empty)

    def enter_list(self) -> None:
        """Put the keyboard into the list, on its first row that can be chosen."""
        if self.is_empty():
            return
        rows = (
            number
            for number, row in enumerate(self.model.rows())
            if not isinstance(row, HeadingRow)
        )
        self.list.setCurrentIndex(self.model.index(next(rows, -1), 0))
        self.list.setFocus()

    def is_empty(self) -> bool:
        """Whether it is told why there is no list."""
        return self._stack.currentWidget() is self.empty

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        margin = theme.scaled(12)
        head = QVBoxLayout()
        head.setContentsMargins(margin, 6, margin, 4)
        head.setSpacing(theme.SPACE)
        head.addWidget(self.search)
        head.addWidget(self.banner)
        head.addWidget(self.question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        self.setMinimumWidth(theme.scaled(150))
