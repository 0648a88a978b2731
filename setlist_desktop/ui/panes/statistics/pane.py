"""The statistics pane of the chosen artist; what it shows is computed off the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.scored import Subject, season_totals
from setlist_desktop.domain.shows import ShowStatus, When
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.statistics.backtest_page import BacktestPage
from setlist_desktop.ui.panes.statistics.nights_pages import AveragesPage, RotationPage
from setlist_desktop.ui.panes.statistics.scores_page import Scored, ScoresPage
from setlist_desktop.ui.panes.statistics.songs_page import SongsPage
from setlist_desktop.ui.panes.statistics.you_page import YouPage
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.page_tabs import PageTabs
from setlist_desktop.ui.widgets.pane_title import PaneTitle

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from setlist_desktop.domain.scores import Switch
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context

BACKTEST, SCORES, SONGS, ROTATION, AVERAGES, YOU = range(6)
LAST_SHOWS = 50
LEAST_WIDTH = 290
TABS = (
    mark("Backtest"),
    mark("Scores"),
    mark("Songs"),
    mark("Rotation"),
    mark("Averages"),
    mark("You"),
)


class StatisticsPane(QWidget):
    """Past and future of an artist in pages; loads only what is looked at."""

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
        self.title_bar = PaneTitle(tr("Statistics"))
        self.pages = PageTabs(tuple(tr(text) for text in TABS))
        self.tabs, self.pick = self.pages.tabs, self.pages.pick
        self.banner = ErrorBanner()
        self.backtest = BacktestPage()
        self.scores = ScoresPage()
        self.songs = SongsPage()
        self.rotation = RotationPage()
        self.averages = AveragesPage()
        self.you = YouPage()
        self.empty = EmptyState()
        self.body = QStackedWidget()
        self._lay_out()
        self.pages.chosen.connect(self._on_tabs_chosen)
        self.scores.scope_changed.connect(self._on_scores_scope_changed)
        self.scores.rule_switched.connect(self._on_scores_rule_switched)
        self.scores.show_wanted.connect(self._on_scores_show_wanted)
        self.you.favourites_chosen.connect(self._on_you_favourites_chosen)
        self.you.undo_wanted.connect(self._on_you_undo_wanted)
        self.you.redo_wanted.connect(self._on_you_redo_wanted)
        context.selection.artist_chosen.connect(self._on_artist_chosen)
        context.selection.show_chosen.connect(lambda _show_id: self._look_anew_at_you())
        context.relay.shows_changed.connect(lambda _ids: self._look_anew_at_you())
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

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(LEAST_WIDTH), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.leads_to = self.pages.shown()

    def _on_tabs_chosen(self, _page: int) -> None:
        self._look()

    def _look(self) -> None:
        page = self.tabs.current()
        self.leads_to = self.pages.shown()
        if not self._artist_id:
            self._say(tr("No artist chosen"), tr("Choose an artist to see what its shows tell."))
            return
        key = (self._artist_id, self._horizon if page == BACKTEST else 0)
        if self._shown.get(page) == key:
            self._show_page(page)
            return
        self._say(tr("Working it out…"), tr("The shows are being looked through."))
        loads = {
            BACKTEST: self._load_backtest,
            SCORES: self._load_scores,
            YOU: self._load_hearing,
        }
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
                tr("Too few shows to test on"),
                tr("Predictions are tested once some shows with a setlist are known."),
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
        self.scores.show_scores(Scored(shows, totals, await scores.switches()))
        self._shown[SCORES] = (artist_id, 0)
        self._show_page(SCORES)

    def _on_scores_scope_changed(self) -> None:
        self._shown.pop(SCORES, None)
        self._look()

    def _on_scores_rule_switched(self, switch: Switch, on: bool) -> None:
        self._context.tasks.spawn(self._score_anew(switch, on=on), owner=self, group="rules")

    async def _score_anew(self, switch: Switch, *, on: bool) -> None:
        again = await self._services.scores.switch(switch, on=on)
        self._context.tell(plural(again, "{n} show scored again.", "{n} shows scored again."))
        self._on_scores_scope_changed()

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

    async def _load_hearing(self, artist_id: int, _horizon: int) -> None:
        self.banner.hide()
        services = self._services
        try:
            show = await self._show_to_come(artist_id)
            if show is None:
                self._say(tr("No upcoming show known"), tr("Add one, or import the artist again."))
                return
            hearing = await services.predictions.hearings.of_show(show.id)
            songs = await services.setlists.pool(show.id)
        except SetlistError as error:
            self._say(tr("Nothing to predict from"), error.in_words())
            return
        self.title_bar.detail.setText(show.artist_name)
        self.you.show_hearing(show, hearing, songs)
        self._shown[YOU] = (artist_id, 0)
        self._show_page(YOU)

    async def _show_to_come(self, artist_id: int) -> Show | None:
        """Return the chosen show if it is to come, else the artist's next."""
        shows = await self._services.shows.of_artist(artist_id, When.UPCOMING)
        chosen = [show for show in shows if show.id == self._context.selection.show_id]
        taking_place = [show for show in shows if show.status is not ShowStatus.CANCELLED]
        return next(iter((*chosen, *taking_place)), None)

    def _on_you_favourites_chosen(self, songs: tuple[int, ...]) -> None:
        hearings = self._services.predictions.hearings
        self._spawn_choice(hearings.choose_favourites(self._artist_id, songs))

    def _on_you_undo_wanted(self) -> None:
        self._spawn_choice(self._services.predictions.hearings.undo_favourites(self._artist_id))

    def _on_you_redo_wanted(self) -> None:
        self._spawn_choice(self._services.predictions.hearings.redo_favourites(self._artist_id))

    def _spawn_choice(self, choice: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(choice, owner=self, then=self._look_anew_at_you)

    def _look_anew_at_you(self) -> None:
        self._shown.pop(YOU, None)
        if self.isVisible() and self.tabs.current() == YOU and self._artist_id:
            # What is shown stays until then, and with it the focus.
            load = self._load_hearing(self._artist_id, 0)
            self._context.tasks.spawn(load, owner=self, group="load", exclusive=True)

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
                tr("No setlist known"),
                tr("Import the artist, or add played setlists: then their songs are told here."),
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
                self._context.tell(tr("This song has not been played at any show known."))

    def _say(self, title: str, text: str) -> None:
        self.empty.tell(title, text)
        self.body.setCurrentWidget(self.empty)

    def _lay_out(self) -> None:
        pages = (self.backtest, self.scores, self.songs, self.rotation, self.averages, self.you)
        for page in (*pages, self.empty):
            self.body.addWidget(page)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 0)
        row.addWidget(self.pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        # A dock takes the title bar out of this layout and makes it its own.
        layout.addWidget(self.title_bar)
        layout.addLayout(row)
        layout.addWidget(self.banner)
        layout.addWidget(self.body, 1)
