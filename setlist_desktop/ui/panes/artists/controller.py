"""What happens in the artists pane: list, search, import, following, adding and removing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QTimer

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.ui.panes.artists.acts import ArtistActs
from setlist_desktop.ui.panes.artists.rows import (
    ArtistRow,
    CandidateRow,
    RecentRow,
    Row,
    TrendRow,
    candidate_rows,
    fold,
    library_rows,
    matches,
    recent_rows,
    trend_rows,
)
from setlist_desktop.ui.panes.artists.words import EmptyActs, why_empty

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from setlist_desktop.domain.artists import Artist, ArtistCandidate, ArtistSearchResult
    from setlist_desktop.domain.statistics import Looked, WeekOfVotes
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.artists.pane import ArtistsPane
    from setlist_desktop.ui.widgets.empty_list import Empty

DEBOUNCE_MS = 250
RELOAD_MS = 150


class ArtistsController(QObject):
    """Holds what the pane shows: the library's artists and the last search."""

    def __init__(self, pane: ArtistsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._artists: tuple[Artist, ...] | None = None
        self._popular: tuple[ArtistCandidate, ...] = ()
        self._trends: tuple[WeekOfVotes, ...] = ()
        self._recent: tuple[Looked, ...] = ()
        self._found: ArtistSearchResult | None = None
        self._failure: SetlistError | None = None
        self._pending: set[Hashable] = set()
        self._search_timer = self._make_timer(DEBOUNCE_MS, self._search)
        self._reload_timer = self._make_timer(RELOAD_MS, self.reload)
        self._acts = ArtistActs(self, pane, context)
        self.update_actions()
        self._connect()

    def attach(self, services: Services) -> None:
        """Take the services and load the list."""
        self._services = services
        self._acts.attach(services)
        self.reload()
        self._search()  # what was typed before there was anyone to ask

    def reload(self) -> None:
        """Load the library's artists anew; exact differences reach the view."""
        if self._services is not None:
            self._context.tasks.spawn(
                self._load(self._services), owner=self, group="load", exclusive=True
            )

    def find(self) -> None:
        """Put the focus into the search field."""
        self._pane.window().activateWindow()
        self._pane.search.setFocus()
        self._pane.search.selectAll()

    def import_candidate(self, candidate: ArtistCandidate, key: Hashable) -> None:
        """Put an artist found online into the library, choose it and begin its import."""
        if self._services is not None and key not in self._pending:
            self._pending.add(key)
            self._render()
            self._context.tasks.spawn(self._begin(self._services, candidate, key), owner=self)

    # -- list ---------------------------------------------------------------------------------

    async def _load(self, services: Services) -> None:
        self._artists = await services.artists.all()
        self._popular = await services.sync.popular()
        self._trends = await services.library.statistics.trending_weeks()
        self._recent = await services.library.statistics.looked_at_last()
        self._render()
        self._choose_some()
        self._mark_choice()
        self._show_state_of_choice()

    def _render(self, *, new_query: bool = False) -> None:
        if self._artists is None:
            return
        typed = fold(self.text()).split()
        running = {status.artist_id: status for status in self._pane.imports.running()}
        shown = [artist for artist in self._artists if matches(artist, typed)]
        rows = library_rows(shown, running, datetime.now(UTC))
        if typed:
            rows += candidate_rows(self._online(), self._pending)
        elif self._artists:
            rows += recent_rows(self._recent, len(self._artists), datetime.now(UTC))
            rows += trend_rows(self._trends)
            rows += candidate_rows(self._popular, self._pending, tr("Popular now"))
        if new_query:
            self._pane.model.replace(rows)
        else:
            self._pane.model.update_to(rows)
        followed = sum(artist.followed for artist in self._artists)
        self._pane.title_bar.detail.setText(
            plural(followed, "{n} followed", "{n} followed") if followed else ""
        )
        self._show_list_or_reason(rows)
        self._mark_choice()

    def _online(self) -> list[ArtistCandidate]:
        here = {artist.mbid for artist in self._artists or () if artist.mbid}
        found = self._found.candidates if self._found else ()
        return [one for one in found if one.mbid not in here]

    def _show_list_or_reason(self, rows: list[Row]) -> None:
        if rows or (empty := self._reason()) is None:
            self._pane.show_list()
        else:
            self._pane.show_empty(empty)

    def _reason(self) -> Empty | None:
        acts = EmptyActs(self.find, self._acts.add, self._search, self._pane.search.clear)
        return why_empty(self.text(), self._found, self._failure, acts)

    def _mark_choice(self) -> None:
        index = self._pane.model.index_of(("artist", self._context.selection.artist_id))
        current = self._pane.list.row_at(self._pane.list.currentIndex())
        if index.isValid() and not isinstance(current, CandidateRow):
            self._pane.list.setCurrentIndex(index)

    def _choose_some(self) -> None:
        known = {artist.id for artist in self._artists or ()}
        if self._context.selection.artist_id not in known:
            first = next(iter(self._artists or ()), None)
            self._context.selection.choose_artist(first.id if first else 0)

    # -- search -------------------------------------------------------------------------------

    def text(self) -> str:
        """Return what is typed into the search field."""
        return " ".join(self._pane.search.text().split())

    def _on_search_text_changed(self) -> None:
        self._found = self._failure = None
        self._search_timer.stop()
        self._cancel_search()
        if self.text():
            self._search_timer.start()
        self._render(new_query=True)
        self._show_state_of_choice()

    def _cancel_search(self) -> None:
        import asyncio

        self._context.tasks.spawn(asyncio.sleep(0), owner=self, group="search", exclusive=True)

    def _search(self) -> None:
        text = self.text()
        if self._services is not None and text:
            self._failure = None
            self._context.tasks.spawn(
                self._ask(self._services, text), owner=self, group="search", exclusive=True
            )

    async def _ask(self, services: Services, text: str) -> None:
        await self._recall(services, text)
        try:
            found = await services.artists.search(text)
        except SetlistError as error:
            self._failure = error
        else:
            self._found = found
        if self.text() == text:
            self._render()
            self._show_search_problems()

    async def _recall(self, services: Services, text: str) -> None:
        """Show at once what earlier searches found; who is asked now may take a while."""
        before = await services.artists.recall(text)
        online = any(one.local_id is None for one in before.candidates)
        if online and self.text() == text:
            self._found = before
            self._render()

    def _show_search_problems(self) -> None:
        if not self._pane.model.rows():
            return  # the reason stands in the list's place
        if self._failure is not None:
            self._pane.banner.show_error(self._failure, retry=True)
        elif self._found is not None and self._found.problems:
            self._pane.banner.show_text(" ".join(self._found.problems))
        else:
            self._show_state_of_choice()

    # -- import -------------------------------------------------------------------------------

    async def _begin(self, services: Services, candidate: ArtistCandidate, key: Hashable) -> None:
        try:
            artist_id = await services.importer.begin(candidate)
            self._artists = await services.artists.all()
        finally:
            self._pending.discard(key)
        self._pane.list.setCurrentIndex(QModelIndex())
        self._context.selection.choose_artist(artist_id)
        self._render()
        if not self._pane.model.index_of(("artist", artist_id)).isValid():
            self._pane.search.clear()
        self._pane.imports.start(artist_id)

    def _on_imports_ended(self, artist_id: int, partial: tuple[str, ...]) -> None:
        if not partial:
            self._context.tell(tr("{artist} is imported.", artist=self._name(artist_id)))
        self.reload()

    def _on_imports_failed(self, artist_id: int, error: SetlistError) -> None:
        if artist_id == self._context.selection.artist_id:
            self._pane.banner.show_error(error, retry=True)
        else:
            self._context.fail(error)
        self.reload()

    def _on_banner_retry_requested(self) -> None:
        if self._failure is not None and self.text():
            self._search()
        else:
            self._acts.refresh()

    def _show_state_of_choice(self) -> None:
        """Tell what is missing of the chosen artist, or clear the banner."""
        artist = self.chosen()
        state = artist.import_status if artist else None
        if artist is None or state is None or not state.partial:
            self._pane.banner.hide()
        elif self._pane.imports.status(artist.id) is None:
            words = tr("{artist} is incomplete.", artist=artist.name)
            self._pane.banner.show_text(" ".join((words, *state.partial)), retry=True)

    # -- choice -------------------------------------------------------------------------------

    def chosen(self) -> Artist | None:
        """Return the chosen artist as it was last read."""
        chosen = self._context.selection.artist_id
        return next((artist for artist in self._artists or () if artist.id == chosen), None)

    async def load_and_choose(self, services: Services, artist_id: int) -> None:
        """Read the list anew and choose an artist of it."""
        await self._load(services)
        self._pane.list.setCurrentIndex(self._pane.model.index_of(("artist", artist_id)))
        self._context.selection.choose_artist(artist_id)

    def import_current(self) -> None:
        """Import the current row's artist, if it was found online."""
        row = self._pane.list.row_at(self._pane.list.currentIndex())
        if isinstance(row, CandidateRow):
            self._on_delegate_import_clicked(row)

    def update_actions(self) -> None:
        """Look anew at what can be done."""
        row = self._pane.list.row_at(self._pane.list.currentIndex())
        self._acts.update(can_import=isinstance(row, CandidateRow))

    def _name(self, artist_id: int) -> str:
        named = (artist.name for artist in self._artists or () if artist.id == artist_id)
        return next(named, tr("The artist"))

    # -- wiring -------------------------------------------------------------------------------

    def _make_timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=interval_ms)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        pane, relay = self._pane, self._context.relay
        pane.search.textChanged.connect(self._on_search_text_changed)
        pane.search.returnPressed.connect(self._on_search_return_pressed)
        pane.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        pane.list.delegate.import_clicked.connect(self._on_delegate_import_clicked)
        pane.banner.retry_requested.connect(self._on_banner_retry_requested)
        pane.imports.progressed.connect(lambda _status: self._render())
        pane.imports.ended.connect(self._on_imports_ended)
        pane.imports.failed.connect(self._on_imports_failed)
        relay.artists_changed.connect(self._on_relay_changed)
        relay.votes_changed.connect(self._on_relay_changed)
        relay.imports_changed.connect(self._on_relay_changed)
        self._context.selection.artist_chosen.connect(self._on_selection_artist_chosen)

    def _on_relay_changed(self, _ids: frozenset[int]) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def _on_search_return_pressed(self) -> None:
        shown = [
            row for row in self._pane.model.rows() if isinstance(row, ArtistRow | CandidateRow)
        ]
        self._pane.enter_list()
        if len(shown) == 1 and isinstance(shown[0], CandidateRow):
            self._on_delegate_import_clicked(shown[0])

    def _on_list_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._pane.list.row_at(current)
        if isinstance(row, ArtistRow):
            self._context.selection.choose_artist(row.artist.id)
        elif isinstance(row, TrendRow):
            self._context.selection.choose_artist(row.week.artist_id)
        elif isinstance(row, RecentRow):
            self._context.selection.choose_artist(row.looked.artist_id)
        self.update_actions()

    def _on_delegate_import_clicked(self, row: CandidateRow) -> None:
        if self.text():
            self.import_candidate(row.candidate, row.key)
        else:  # one of a chart, known by name alone: the search tells who bears it
            self._pane.search.setText(row.candidate.name)

    def _on_selection_artist_chosen(self, _artist_id: int) -> None:
        self._mark_choice()
        self.update_actions()
        self._show_state_of_choice()
