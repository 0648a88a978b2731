"""The setlist pane: what stands where. What happens is the controller's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.actions import SetlistActions
from setlist_desktop.ui.panes.setlist.compare.view import CompareView
from setlist_desktop.ui.panes.setlist.controller import SetlistController
from setlist_desktop.ui.panes.setlist.foretelling.acts import Foretelling
from setlist_desktop.ui.panes.setlist.foretelling.basis_line import BasisLine
from setlist_desktop.ui.panes.setlist.foretelling.why import WhyStrip
from setlist_desktop.ui.panes.setlist.menus import SetlistMenus
from setlist_desktop.ui.panes.setlist.model import SetlistModel
from setlist_desktop.ui.panes.setlist.pool.merges import MergeActs
from setlist_desktop.ui.panes.setlist.pool.popularity import PoolPopularity
from setlist_desktop.ui.panes.setlist.pool.view import PoolView
from setlist_desktop.ui.panes.setlist.sharing.acts import SetlistSharing
from setlist_desktop.ui.panes.setlist.sharing.drag_out import SheetButton
from setlist_desktop.ui.panes.setlist.sharing.listening import ListeningActs
from setlist_desktop.ui.panes.setlist.sharing.playlist import PlaylistActs
from setlist_desktop.ui.panes.setlist.starting import SetlistStarts
from setlist_desktop.ui.panes.setlist.target import TargetLength
from setlist_desktop.ui.panes.setlist.view import SetlistView
from setlist_desktop.ui.widgets.action_button import ActionButton
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.painting import paint_insertion
from setlist_desktop.ui.widgets.pane_title import PaneTitle
from setlist_desktop.ui.widgets.segmented_tabs import SegmentedTabs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


LEAST_WIDTH = 290
NARROW_WIDTH = 420
ARROW_WIDTH = 26
TAB_ROW_MARGIN, TAB_ROW_SPACING = 12, 2  # px


class SetlistPane(QWidget):
    """Shows and edits the setlists of the chosen show; `title_bar` is for the pane's dock."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    fills_card = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setlist_pane")
        self._edits = False
        self._title = (tr("Setlist"), "")
        self.title_bar = PaneTitle(tr("Setlist"))
        self.tabs = SegmentedTabs((tr("Predicted"), tr("Played"), tr("Compare")))
        self.basis = BasisLine()
        self.source = _margined(QLabel(textFormat=Qt.TextFormat.RichText))
        self.source.setOpenExternalLinks(True)
        self.banner = ErrorBanner()
        self.model = SetlistModel(self)
        self.view = SetlistView(self.model)
        self.empty = EmptySetlist(self.model)
        self.compare = CompareView()
        self.why = WhyStrip()
        self.body = QStackedWidget()
        self.pool = PoolView()
        self.controller = SetlistController(self, context)
        self.foretelling = Foretelling(self, self.controller, context)
        self.actions_ = SetlistActions(self, self.controller, context.actions)
        self.picker = _flat(QPushButton())
        self.starts = SetlistStarts(self, self.controller, context)
        self.sharing = SetlistSharing(self, self.controller, context)
        self.target = TargetLength(self, self.controller, context.actions)
        self.playlist = PlaylistActs(self, self.controller, context)
        self.merges = MergeActs(self, self.controller, context)
        self.popularity = PoolPopularity(self, self.controller, context)
        self.listening = ListeningActs(self, self.controller, context)
        self.menus = SetlistMenus(self, self.controller, context.actions)
        self._add_buttons()
        self._lay_out()
        self.controller.show_nothing()
        self.empty.tell("")  # what there is not is known once the library is open

    def attach(self, services: Services) -> None:
        """Take the services, once they are there, and show what is chosen."""
        self.controller.attach(services)

    def tell_empty(self, title: str, text: str, *buttons: QPushButton) -> None:
        """Say in place of the list why there is none; *Predict* stands in one place at a time."""
        self.empty.tell(title, text, *buttons)
        self.body.setCurrentWidget(self.empty)
        self._offer_predict(here=self.empty_predict not in buttons)

    def show_list(self, widget: QWidget) -> None:
        """Show the lines, or the comparison."""
        self.body.setCurrentWidget(widget)
        self._offer_predict(here=True)

    def show_predicting(self, busy: bool) -> None:
        """Say on the buttons that a prediction is being made."""
        for button in (self.predict_button, self.empty_predict):
            button.setText(tr("Predicting…") if busy else tr("Predict"))

    def _offer_predict(self, *, here: bool) -> None:
        self.predict_button.setVisible(here)
        self.predict_ways.setVisible(here)
        self._fit_title()

    def show_edit_buttons(self, shown: bool) -> None:
        """Show the buttons that edit, as many as there is room for, or none."""
        self._edits = shown
        narrow = self.narrow
        *others, more = self.edit_buttons
        if not narrow:
            more.setText(tr("More"))
        folded = narrow or not self._have_room(self.edit_buttons)
        for button in others:
            button.setVisible(shown and not folded)
        more.setVisible(shown)  # it opens a menu that has all the others
        if folded:
            more.setText("⋯")
        for arrow in self.arrows:
            arrow.setVisible(not narrow)
        self.pool.set_narrow(narrow)
        self._fit_title()

    def show_title(self, day: str, place: str) -> None:
        """Say which show it is; the place stands below the day where there is little room."""
        self._title = (day, place)
        self._fit_title()

    def _fit_title(self) -> None:
        day, place = self._title
        bar, whole = self.title_bar, " · ".join(filter(None, self._title))
        below = bool(place) and (self.narrow or not bar.has_room(whole, self.width()))
        bar.title.setText(day if below else whole)
        bar.detail.setText(place)
        bar.detail.setVisible(below)
        bar.stack(below)

    def _have_room(self, buttons: Iterable[QPushButton]) -> bool:
        """Whether these stand beside the tabs without cutting off what is on the tabs."""
        taken = sum(button.sizeHint().width() + TAB_ROW_SPACING for button in buttons)
        return self.tabs.minimumSizeHint().width() + taken + 2 * TAB_ROW_MARGIN <= self.width()

    @property
    def narrow(self) -> bool:
        """Whether there is no room for all buttons, nor for a show's day and place in one line."""
        return self.width() < theme.scaled(NARROW_WIDTH)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(LEAST_WIDTH), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_edit_buttons(self._edits)
        self.starts.update()

    def _add_buttons(self) -> None:
        actions = self.actions_
        self.title_bar.detail.hide()
        self.sheet = SheetButton(self.sharing)
        self.title_bar.add_button(self.sheet)
        self.title_bar.add_button(self.picker)
        # Arrows leave room for the show; their tool tips name the step.
        steps = ((actions.undo, "↶"), (actions.redo, "↷"))
        self.arrows = [_glyph(ActionButton(action, sign)) for action, sign in steps]
        for arrow in self.arrows:
            self.title_bar.add_button(arrow)
        self.predict_button = ActionButton(actions.predict, tr("Predict"))
        self.predict_button.setProperty("primary", True)
        self.title_bar.add_button(self.predict_button)
        # The arrow that a button with a menu has says it all; the name is for those who hear it.
        self.predict_ways = _menu_button("", tr("Predict from"), self.foretelling.menu)
        self.predict_ways.setFixedWidth(theme.scaled(ARROW_WIDTH))
        self.title_bar.add_button(self.predict_ways)
        self.empty_predict = ActionButton(actions.predict, tr("Predict"))
        self.empty_predict.setProperty("primary", True)
        self.empty_paste = ActionButton(actions.paste_played, tr("Paste setlist…"))
        self.empty_start = _menu_button(tr("Start from"), tr("Start from"), self.starts.start_menu)
        for button in (self.empty_predict, self.empty_start):
            button.addAction(actions.paste)  # its keys work where a list would have them
        self.empty.add_button(self.empty_predict)
        self.empty.add_button(self.empty_start)
        self.empty.add_button(self.empty_paste)

    def _lay_out(self) -> None:
        self.body.addWidget(self.view)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.compare)
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._make_tab_row())
        layout.addLayout(_inset(self.basis, 9))
        layout.addWidget(self.source)
        layout.addWidget(self.target.line)
        layout.addLayout(_inset(self.banner))
        layout.addWidget(self.body, 1)
        layout.addWidget(self.why)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self.pool)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([600, 220])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # A dock takes the title bar out of this layout and makes it its own.
        outer.addWidget(self.title_bar)
        outer.addWidget(self.splitter)

    def _make_tab_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(TAB_ROW_MARGIN, 2, TAB_ROW_MARGIN, 0)
        row.setSpacing(TAB_ROW_SPACING)
        row.addWidget(self.tabs, 1)
        self.edit_played_button = ActionButton(self.actions_.edit_played, tr("Edit"))
        row.addWidget(self.edit_played_button)
        actions = self.actions_
        self.edit_buttons = [
            _glyph(ActionButton(actions.move_up, "▲")),
            _glyph(ActionButton(actions.move_down, "▼")),
            _menu_button(tr("Insert"), tr("Insert lines and sets"), self.menus.insert),
            _menu_button(tr("More"), tr("More for the chosen lines"), self.menus.context),
        ]
        for button in self.edit_buttons:
            row.addWidget(button)
        return row


class EmptySetlist(EmptyState):
    """Stands where there are no lines; what is dropped on it goes into the model all the same."""

    def __init__(self, model: SetlistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._over = False
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        copy = Qt.DropAction.CopyAction
        if self._model.canDropMimeData(event.mimeData(), copy, -1, 0, QModelIndex()):
            event.setDropAction(copy)
            event.accept()
            self._show_over(True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        copy = Qt.DropAction.CopyAction
        if self._model.dropMimeData(event.mimeData(), copy, -1, 0, QModelIndex()):
            event.setDropAction(copy)
            event.accept()
        self._show_over(False)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            accent, from_right = theme.tokens().accent, self.isRightToLeft()
            paint_insertion(painter, 10, self.width() - 10, 6, accent, from_right=from_right)
            painter.end()

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


def _inset(widget: QWidget, left: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, 12, 0)
    row.addWidget(widget)
    return row


def _margined(label: QLabel) -> QLabel:
    label.setProperty("role", "dim")
    label.setContentsMargins(14, 0, 8, 0)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    label.setMinimumHeight(theme.scaled(20))
    return label


def _flat(button: QPushButton) -> QPushButton:
    button.setProperty("flat", True)
    return button


def _glyph(button: QPushButton) -> QPushButton:
    button.setProperty("glyph", True)
    return _flat(button)


def _menu_button(text: str, name: str, menu: QMenu) -> QPushButton:
    button = _flat(QPushButton(text))
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMenu(menu)
    return button
