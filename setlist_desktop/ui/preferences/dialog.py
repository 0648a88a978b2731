"""The window of the preferences: a list of pages, and the chosen one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.preferences.pages import (
    AppearancePage,
    DataPage,
    VotingPage,
    linking_pages,
)
from setlist_desktop.ui.preferences.spoilers_page import SpoilersPage

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from setlist_desktop.domain.votes import VoteLimits
    from setlist_desktop.services import Services
    from setlist_desktop.ui.main_window import MainWindow
    from setlist_desktop.ui.preferences.page import Page

SIZE = (620, 420)


class PreferencesDialog(QDialog):
    """Every page is there from the start; what has a window of its own is a click away."""

    def __init__(self, window: MainWindow, limits: VoteLimits) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Preferences"))
        book = window.context.actions
        self.appearance = AppearancePage(window)
        self.voting = VotingPage(limits)
        self.spoilers = SpoilersPage()
        services, *others = linking_pages(book)
        self.pages: tuple[Page, ...] = (
            self.appearance,
            services,
            self.voting,
            self.spoilers,
            DataPage(window.data_dir, book),
            *others,
        )
        self.list = QListWidget()
        self.list.setProperty("pages", True)
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stack = QStackedWidget()
        for page in self.pages:
            self.list.addItem(page.title)
            self.stack.addWidget(_scrolling(page))
            page.left_for.connect(self._on_page_left_for)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._lay_out()

    def _lay_out(self) -> None:
        widest = self.list.sizeHintForColumn(0) + theme.scaled(16)
        self.list.setFixedWidth(min(widest, theme.scaled(220)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        beside = QHBoxLayout()
        beside.setSpacing(14)
        beside.addWidget(self.list)
        beside.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(beside, 1)
        layout.addWidget(buttons)
        give_size(self, *SIZE)

    def _on_page_left_for(self, act: QAction) -> None:
        self.accept()
        act.trigger()


def _scrolling(page: Page) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    bar = area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(page.minimumSizeHint().width() + bar)
    return area


async def prefer(window: MainWindow, services: Services) -> None:
    """Let the user choose; each choice is kept as it is made."""
    ballots, spoilers, tasks = services.ballots, services.library.spoilers, window.context.tasks
    dialog = PreferencesDialog(window, await ballots.limits())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def keep_limits(_value: int) -> None:
        tasks.spawn(ballots.set_limits(dialog.voting.limits), group="vote limits")

    async def tell_hidden() -> None:
        dialog.spoilers.tell(await _hidden(services))

    async def show_again(show_id: int) -> None:
        await spoilers.show(show_id)
        await tell_hidden()

    for box in (dialog.voting.per_show, dialog.voting.per_day):
        box.valueChanged.connect(keep_limits)
    dialog.spoilers.show_wanted.connect(
        lambda show_id: tasks.spawn(show_again(show_id), owner=dialog)
    )
    await tell_hidden()
    dialog.open()


async def _hidden(services: Services) -> list[tuple[int, str]]:
    """Return the hidden tours: the show of each, with artist and tour in words."""
    told = []
    for tour in await services.library.spoilers.tours():
        artist = await services.artists.get(tour.artist_id)
        name = tour.tour or tr("a tour without a name")
        told.append((tour.show_id, tr("{artist}: {tour}", artist=artist.name, tour=name)))
    return told
