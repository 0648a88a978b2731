"""The statistics pane of the chosen artist; what it shows is computed off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.scored import Subject, season_totals
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.statistics.backtest_page import BacktestPage
from setlist_desktop.ui.panes.statistics.nights_pages import AveragesPage, RotationPage
from setlist_desktop.ui.panes.statistics.scores_page import Scored, ScoresPage
from setlist_desktop.ui.panes.statistics.songs_page import SongsPage
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.pane_title import PaneTitle
from setlist_desktop.ui.widgets.segmented_tabs import SegmentedTabs

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context

BACKTEST, SCORES, SONGS, ROTATION, AVERAGES = range(5)
LAST_SHOWS = 50


class StatisticsPane(QWidget):
    """Backtest, scores, songs, rotation and averages; loads only what is looked at."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    def __init__(self, context: Context, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statistics_pane")
        self._context = context
        self._services = services
        self._artist_id = 0
        self._horizon = 0
        self._shown: dict[int, tuple[int, ...]] = {}
        self._wanted_song = 0
        self.title_bar = PaneTitle("Statistics")
        self.tabs = SegmentedTabs(("Backtest", "Scores", "Songs", "Rotation", "Averages"))
        self.banner = ErrorBanner()
        self.backtest = BacktestPage()
        self.scores = ScoresPage()
        self.songs = SongsPage()
        self.rotation = RotationPage()
        self.averages = AveragesPage()
        self.empty = EmptyState()
        self.body = QStackedWidget()
        self._lay_out()
        self.tabs.chosen.connect(lambda _index: self._look())
        self.scores.scope_changed.connect(self._on_scores_scope_changed)
        self.scores.show_wanted.connect(self._on_scores_show_wanted)
        context.selection.artist_chosen.connect(self._on_artist_chosen)
        context.relay.setlists_changed.connect(lambda _ids: self._look_anew())
        context.relay.songs_changed.connect(lambda _ids: self._look_anew())
        self._on_artist_chosen(context.selection.artist_id)

    def show_backtest(self, horizon: int) -> None:
        """Show how predictions have done, seen from so many unknown shows away."""
        self._horizon = horizon
        self.tabs.choose(BACKTEST)
        self._look()

    def show_song(self, song_id: int) -> None:
        """Show a song's own page."""
        self._wanted_song = song_id
        self.tabs.choose(SONGS)
        self._look()

    # -- loading ---------------------------------------------------------------------------------

    def _on_artist_chosen(self, artist_id: int) -> None:
        self._artist_id = artist_id
        self._horizon = 0
        self._look_anew()

    def _look_anew(self) -> None:
        self._shown.clear()
        if self.isVisible():
            self._look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        page = self.tabs.current()
        self.leads_to = self.tabs
        if not self._artist_id:
            self._say("No artist chosen", "Choose an artist to see what its shows tell.")
            return
        key = (self._artist_id, self._horizon if page == BACKTEST else 0)
        if self._shown.get(page) == key:
            self._show_page(page)
            return
        self._say("Working it out…", "The shows are being looked through.")
        loads = {BACKTEST: self._load_backtest, SCORES: self._load_scores}
        load = loads.get(page, self._load_insights)
        self._context.tasks.spawn(load(*key), owner=self, group="load", exclusive=True)

    async def _load_backtest(self, artist_id: int, horizon: int) -> None:
        self.banner.hide()
        try:
            artist = await self._services.artists.get(artist_id)
            found = await self._services.evaluations.of_artist(artist_id, LAST_SHOWS, horizon)
        except SetlistError as error:
            self.banner.show_error(error)
            return
        self.title_bar.detail.setText(artist.name)
        if not found.shows:
            self._say(
                "Too few shows to test on",
                "Predictions are tested once some shows with a setlist are known.",
            )
            return
        self.backtest.show_evaluation(found)
        self._shown[BACKTEST] = (artist_id, horizon)
        self._show_page(BACKTEST)

    async def _load_scores(self, artist_id: int, _horizon: int) -> None:
        self.banner.hide()
        of_all = self.scores.of_all
        wanted = None if of_all else artist_id
        scores = self._services.scores
        try:
            artist = await self._services.artists.get(artist_id)
            await scores.refresh(artist_id)
            shows = {subject: await scores.shows(wanted, subject) for subject in Subject}
        except SetlistError as error:
            self.banner.show_error(error)
            return
        self.title_bar.detail.setText("" if of_all else artist.name)
        totals = {subject: season_totals(shows[subject]) for subject in Subject}
        self.scores.show_scores(Scored(shows, totals))
        self._shown[SCORES] = (artist_id, 0)
        self._show_page(SCORES)

    def _on_scores_scope_changed(self) -> None:
        self._shown.pop(SCORES, None)
        self._look()

    def _on_scores_show_wanted(self, show_id: int) -> None:
        if show_id:
            self._context.tasks.spawn(self._go_to(show_id), owner=self, group="go", exclusive=True)

    async def _go_to(self, show_id: int) -> None:
        try:
            show = await self._services.shows.get(show_id)
        except SetlistError as error:
            self.banner.show_error(error)
            return
        self._context.selection.choose_artist(show.artist_id)
        self._context.selection.choose_show(show_id)

    async def _load_insights(self, artist_id: int, _horizon: int) -> None:
        self.banner.hide()
        try:
            artist = await self._services.artists.get(artist_id)
            told = await self._services.insights.of_artist(artist_id)
        except SetlistError as error:
            self.banner.show_error(error)
            return
        self.title_bar.detail.setText(artist.name)
        if not told.shows:
            self._say(
                "No setlist known",
                "Import the artist, or add played setlists: then their songs are told here.",
            )
            return
        for page in (self.songs, self.rotation, self.averages):
            page.show_insights(told)
        for page_index in (SONGS, ROTATION, AVERAGES):
            self._shown[page_index] = (artist_id, 0)
        self._show_page(self.tabs.current())

    # -- showing ---------------------------------------------------------------------------------

    def _show_page(self, page: int) -> None:
        if page != self.tabs.current():
            return
        self.body.setCurrentIndex(page)
        if page == SONGS and self._wanted_song:
            wanted, self._wanted_song = self._wanted_song, 0
            if not self.songs.open_song(wanted):
                self._context.tell("This song has not been played at any show known.")

    def _say(self, title: str, text: str) -> None:
        self.empty.tell(title, text)
        self.body.setCurrentWidget(self.empty)

    def _lay_out(self) -> None:
        pages = (self.backtest, self.scores, self.songs, self.rotation, self.averages, self.empty)
        for page in pages:
            self.body.addWidget(page)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 0)
        row.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        # A dock takes the title bar out of this layout and makes it its own.
        layout.addWidget(self.title_bar)
        layout.addLayout(row)
        layout.addWidget(self.banner)
        layout.addWidget(self.body, 1)
