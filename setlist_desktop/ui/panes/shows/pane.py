"""How the shows pane is laid out; what happens in it is the controller's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.panes.shows.controller import ShowsController
from setlist_desktop.ui.panes.shows.filters import FilterPanel
from setlist_desktop.ui.panes.shows.model import ShowsModel
from setlist_desktop.ui.panes.shows.near_rows import NearModel
from setlist_desktop.ui.panes.shows.view import ShowsView
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.empty_list import Empty, EmptyList
from setlist_desktop.ui.widgets.filter_button import make_filter_button
from setlist_desktop.ui.widgets.page_tabs import PageTabs
from setlist_desktop.ui.widgets.pane_title import PaneTitle
from setlist_desktop.ui.widgets.undo_keys import leave_undo_to_window

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context

UPCOMING, PAST, NEAR = range(3)


class ShowsPane(QWidget):
    """Tabs *Upcoming*, *Past* and *Near me*, filters over them, and where the shows come from."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shows_pane")
        self.title_bar = PaneTitle(tr("Shows"))
        self.tabs = PageTabs((tr("Upcoming"), tr("Past"), tr("Near me")))
        self.tabs.set_text(NEAR, tr("Near me"), short=tr("Near"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter shows"))
        self.filter.setAccessibleName(tr("Filter shows by venue, city, tour or year"))
        add_clear_button(self.filter)
        leave_undo_to_window(self.filter)
        self.filters_button = make_filter_button(tr("Filter by year, tour, city, venue or setlist"))
        self.filters = FilterPanel()
        self.place = QLabel(wordWrap=True)
        self.banner = ErrorBanner()
        self.models = (ShowsModel(self), ShowsModel(self))
        self.near = NearModel(self)
        self.views = (
            ShowsView(self.models[UPCOMING], tr("Upcoming shows"), months=False),
            ShowsView(self.models[PAST], tr("Past shows"), months=True),
            ShowsView(self.near, tr("Shows near me"), months=True),
        )
        self.empty = EmptyList()
        self.bill = QLabel(wordWrap=True)
        self.source = QLabel(openExternalLinks=True)
        self._lay_out()
        self.controller = ShowsController(self, context)
        self.setMinimumWidth(theme.scaled(180))

    def attach(self, services: Services) -> None:
        """Take the services and show the chosen artist's shows."""
        self.controller.attach(services)

    @property
    def lists(self) -> tuple[ShowsModel, ...]:
        """The models of all tabs, in their order."""
        return (*self.models, self.near)

    def show_list(self) -> None:
        """Show the list of the chosen tab."""
        self.leads_to = self.views[self.tabs.current()]
        self._stack.setCurrentWidget(self.leads_to)

    def show_empty(self, empty: Empty) -> None:
        """Show why there is no list."""
        self.empty.tell(empty)
        self.leads_to = None
        self._stack.setCurrentWidget(self.empty)

    def is_empty(self) -> bool:
        """Whether it is told why there is no list."""
        return self._stack.currentWidget() is self.empty

    def focus_list(self) -> None:
        """Put the focus into the list of the chosen tab."""
        self.views[self.tabs.current()].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (*self.views, self.empty):
            self._stack.addWidget(page)
        margin = theme.scaled(12)
        for line in (self.bill, self.source):
            line.setProperty("role", "dim")
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            line.setWordWrap(True)
            line.setContentsMargins(margin, 8, margin, 0)
        self.bill.hide()
        head = QVBoxLayout()
        head.setContentsMargins(margin, 2, margin, 4)
        head.setSpacing(theme.SPACE)
        search = QHBoxLayout()
        search.setSpacing(theme.SPACE)
        search.addWidget(self.filter, 1)
        search.addWidget(self.filters_button)
        head.addWidget(self.tabs)
        head.addLayout(search)
        self.filters.hide()
        self.place.hide()
        self.place.setProperty("role", "dim")
        for widget in (self.filters, self.place, self.banner):
            head.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bill)
        layout.addWidget(self.source)
