"""What happens in the shows pane: loading, filtering, choosing, adding, pasting."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.domain.shows import PastShows, When
from setlist_desktop.domain.words import count, counted
from setlist_desktop.ui.browser import open_page
from setlist_desktop.ui.panes.shows.bill import Bill
from setlist_desktop.ui.panes.shows.changing import Changing
from setlist_desktop.ui.panes.shows.marks import Marks
from setlist_desktop.ui.panes.shows.model import ROW
from setlist_desktop.ui.panes.shows.near import NearMe
from setlist_desktop.ui.panes.shows.rows import ShowRow
from setlist_desktop.ui.panes.shows.words import attribution, no_hit, no_past, no_upcoming
from setlist_desktop.ui.widgets.empty_list import Empty

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Callable, Coroutine

    from setlist_desktop.domain.artists import Artist
    from setlist_desktop.domain.services import ServiceStatus
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.shows.filters import ShowFilter
    from setlist_desktop.ui.panes.shows.pane import ShowsPane

RELOAD_MS = 250
REST = 6  # times as long as a reload takes is waited before the next
UPCOMING, PAST, NEAR = range(3)


class ShowsController(QObject):
    """Holds the shows of the chosen artist."""

    def __init__(self, pane: ShowsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._artist: Artist | None = None
        self._states: dict[Service, ServiceStatus] = {}
        self._loading: asyncio.Task[None] | None = None
        self._reload_timer = QTimer(self, singleShot=True, interval=RELOAD_MS)
        self._reload_timer.timeout.connect(self._reload)
        self._add_actions()
        self._changing = Changing(pane, context)
        self._marks = Marks(pane, context)
        self._bill = Bill(pane, context)
        self._near = NearMe(pane, context)
        self._fill_context_menus()
        self._update_actions()
        self._connect()
        self.show_list_or_reason()

    def attach(self, services: Services) -> None:
        """Take the services and load what is chosen."""
        self._services = services
        self._marks.attach(services.shows)
        self._near.attach(services)
        self._bill.attach(services)
        self._changing.attach(services.shows.changes)
        if self._pane.tabs.current() == NEAR:
            self._near.load()
        self._load_artist()

    # -- loading ------------------------------------------------------------------------------

    def _load_artist(self) -> None:
        if self._services is not None:
            self._load(self._show_artist(self._services, self._context.selection.artist_id))

    def _load(self, work: Coroutine[Any, Any, None]) -> None:
        """Begin what fills the lists; one at a time, or an older answer would hide a newer one."""
        self._loading = self._context.tasks.spawn(work, owner=self, group="load", exclusive=True)

    async def _show_artist(self, services: Services, artist_id: int) -> None:
        self._artist = await services.artists.get(artist_id) if artist_id else None
        self._pane.title_bar.detail.setText(self._artist.name if self._artist else "")
        pages = services.shows.past_pages(artist_id)
        first = await anext(pages)
        await self._fill(services, artist_id, first, same_artist=False)
        self._offer_filters()
        await self._fill_up(pages)

    async def _fill_up(self, pages: AsyncIterator[PastShows]) -> None:
        """Add the further pages of a long past; a chosen show may come only with the last one."""
        waiting = self._context.selection.show_id != 0 and self._chosen() is None
        if not waiting:
            self._choose_tab_and_show()
        async for page in pages:
            self._pane.models[PAST].add_shows(page.shows)
            self._show_state()
        self._offer_filters()
        if waiting:
            self._choose_tab_and_show()

    def _reload(self) -> None:
        if self._loading is not None and not self._loading.done():
            self._reload_timer.start()  # what is being read may be from before the news
            return
        if self._pane.tabs.current() == NEAR:
            self._near.load()
        if self._services is not None and self._artist is not None:
            self._load(self._show_news(self._services, self._artist.id))

    async def _show_news(self, services: Services, artist_id: int) -> None:
        began = time.perf_counter()
        await self._fill(services, artist_id, await self._past(services, artist_id))
        # The longer the list the rarer it is read anew: an import must not slow down as it grows.
        took_ms = (time.perf_counter() - began) * 1000
        self._reload_timer.setInterval(max(RELOAD_MS, round(took_ms * REST)))
        if self._chosen() is None:  # the first shows of an import, say
            self._choose_tab_and_show()

    async def _past(self, services: Services, artist_id: int) -> PastShows:
        """Read all pages, to show at once what has changed on any of them."""
        pages = [page async for page in services.shows.past_pages(artist_id)]
        return PastShows(tuple(show for page in pages for show in page.shows), pages[0].total)

    async def _fill(
        self, services: Services, artist_id: int, past: PastShows, *, same_artist: bool = True
    ) -> None:
        upcoming = await services.shows.of_artist(artist_id, When.UPCOMING)
        bills = await services.shows.bills.of_artist(artist_id)
        self._states = {state.service: state for state in await services.connections.statuses()}
        if same_artist and artist_id != self._context.selection.artist_id:
            return
        for model, shows in zip(self._pane.models, (upcoming, past.shows), strict=True):
            model.show_shows(shows, bills, same_artist=same_artist)
        self._pane.models[PAST].expect(past.total)
        self._show_state()

    def _show_state(self) -> None:
        self._show_counts()
        self.show_list_or_reason()
        self._show_source()
        self._update_actions()

    def _show_counts(self) -> None:
        for tab, (model, name) in enumerate(
            zip(self._pane.models, (tr("Upcoming"), tr("Past")), strict=True)
        ):
            number = model.found if model.is_filtered else model.total
            text = f"{name} {count(number)}" if model.total else name
            self._pane.tabs.set_text(tab, text, short=name)

    def show_list_or_reason(self) -> None:
        """Show the chosen tab's list, or why there is none."""
        tab = self._pane.tabs.current()
        self._pane.place.setText(self._near.words())
        self._pane.place.setVisible(tab == NEAR and bool(self._near.words()))
        if self._pane.lists[tab].found:
            self._pane.show_list()
        else:
            self._pane.show_empty(self._reason(tab))
        self._mark_choice()

    def _reason(self, tab: int) -> Empty:
        if self._services is None:
            return Empty("")  # what there is not is known once the library is open
        connect = (tr("Connect services…"), self._context.actions["tools.connect"].trigger)
        if self._pane.lists[tab].total:
            clear = (tr("Clear the filter"), self._clear_filters)
            return no_hit(self._pane.filter.text().strip(), clear)
        if tab == NEAR:
            return self._near.reason(self._state(Service.TICKETMASTER), connect)
        if self._artist is None:
            return Empty(tr("No artist chosen"), tr("Choose one in the list of artists."))
        add = (tr("Add a show…"), self._add)
        if tab == UPCOMING:
            return no_upcoming(self._state(Service.TICKETMASTER), add, connect)
        return no_past(self._state(Service.SETLISTFM), add, connect)

    def _state(self, service: Service) -> ServiceState:
        status = self._states.get(service)
        return status.state if status else ServiceState.UNTRIED

    def _show_source(self) -> None:
        near = self._pane.tabs.current() == NEAR
        models = (self._pane.near,) if near else self._pane.models
        sources = {source for model in models for source in model.sources}
        text = attribution(sources, self._chosen())
        self._pane.source.setText(text)
        self._pane.source.setVisible(bool(text))

    # -- choosing -----------------------------------------------------------------------------

    def _chosen(self) -> Show | None:
        chosen = self._context.selection.show_id
        upcoming, past = self._pane.models
        return upcoming.show(chosen) or past.show(chosen)

    def _choose_tab_and_show(self) -> None:
        """Choose a show where none is, and its tab; *Near me* is left by the user alone."""
        upcoming, past = self._pane.models
        if self._pane.tabs.current() != NEAR:
            if self._chosen() is None:
                first = upcoming.first() or past.first_told() or past.first()
                self._context.selection.choose_show(first.id if first else 0)
            if (chosen := self._chosen()) is not None:
                self._pane.tabs.choose(UPCOMING if upcoming.show(chosen.id) else PAST)
        self.show_list_or_reason()

    def _is_chosen_near(self) -> bool:
        """Whether the show was chosen in *Near me*, which then stays in sight."""
        near, chosen = self._pane.tabs.current() == NEAR, self._near.chosen
        return near and chosen is not None and self._context.selection.show_id == chosen.id

    def _mark_choice(self) -> None:
        tab = self._pane.tabs.current()
        view, index = self._pane.views[tab], self._index_of_choice(tab)
        if index.isValid() and not view.selectionModel().isSelected(index):
            view.setCurrentIndex(index)
        elif not index.isValid():
            view.clearSelection()

    def _index_of_choice(self, tab: int) -> QModelIndex:
        return self._pane.lists[tab].index_of(self._context.selection.show_id)

    # -- acts ---------------------------------------------------------------------------------

    def _add(self) -> None:
        if self._services is not None and self._artist is not None:
            self._context.tasks.spawn(self._ask_and_add(self._services, self._artist), owner=self)

    async def _ask_and_add(self, services: Services, artist: Artist) -> None:
        from setlist_desktop.ui.panes.shows.dialogs import add_show

        show = await add_show(services.shows, artist, self._pane.window())
        if show is not None:
            await self._fill(services, artist.id, await self._past(services, artist.id))
            self._context.selection.choose_show(show.id)
            self._choose_tab_and_show()
            self._pane.focus_list()

    def _paste(self) -> None:
        if self._services is not None and (show := self._chosen()) is not None:
            self._context.tasks.spawn(self._ask_and_paste(self._services, show), owner=self)

    async def _ask_and_paste(self, services: Services, show: Show) -> None:
        from setlist_desktop.ui.panes.shows.dialogs import paste_played

        setlist = await paste_played(services.setlists, show, self._pane.window())
        if setlist is not None:
            words = tr(
                "Played setlist of {venue}: {songs}.",
                venue=show.venue,
                songs=counted(setlist.song_count, "song", "songs"),
            )
            self._context.tell(words)

    def _open_page(self) -> None:
        if (show := self._chosen()) is not None and show.url:
            open_page(show.url)

    def _clear_filters(self) -> None:
        self._pane.filter.clear()
        self._pane.filters.clear()

    def _find(self) -> None:
        self._pane.filter.setFocus()
        self._pane.filter.selectAll()

    # -- wiring -------------------------------------------------------------------------------

    def _add_actions(self) -> None:
        book = self._context.actions
        acts: tuple[tuple[str, str, Callable[[], None], str], ...] = (
            ("show.find", tr("&Filter shows"), self._find, "Ctrl+Shift+F"),
            ("show.add", tr("&Add a show…"), self._add, "Ctrl+N"),
            ("show.paste", tr("&Paste played setlist…"), self._paste, "Ctrl+Shift+V"),
            ("show.page", tr("Open the show's p&age"), self._open_page, "Ctrl+Shift+O"),
        )
        for name, text, slot, keys in acts:
            book.add(name, text, slot, menu="show", shortcut=keys)

    def _fill_context_menus(self) -> None:
        names = ("paste", "change", "mark", "bill", "page", "export", "add")
        acts = [self._context.actions[f"show.{name}"] for name in names]
        for view in self._pane.views:
            view.menu_actions = list(acts)

    def _update_actions(self) -> None:
        book, chosen = self._context.actions, self._chosen()
        past = chosen is not None and self._pane.models[PAST].show(chosen.id) is not None
        self._marks.show_chosen(chosen, past=past)
        self._bill.show_chosen(chosen)
        self._changing.show_chosen(chosen)
        book["show.add"].setEnabled(self._artist is not None)
        book["show.paste"].setEnabled(past)
        book["show.page"].setEnabled(chosen is not None and bool(chosen.url))

    def _connect(self) -> None:
        pane, context = self._pane, self._context
        pane.tabs.chosen.connect(self._on_tabs_chosen)
        pane.filter.textChanged.connect(self._on_filter_text_changed)
        pane.filter.returnPressed.connect(pane.focus_list)
        pane.filters_button.toggled.connect(self._on_filters_button_toggled)
        pane.filters.changed.connect(self._on_filters_changed)
        self._near.loaded.connect(self._on_near_loaded)
        for view in pane.views:
            view.selectionModel().currentChanged.connect(self._on_view_current_changed)
            view.clicked.connect(self._choose_index)  # also where it was the current one already
        context.selection.artist_chosen.connect(self._on_selection_artist_chosen)
        context.selection.show_chosen.connect(self._on_selection_show_chosen)
        context.relay.shows_changed.connect(self._on_relay_changed)
        context.relay.setlists_changed.connect(self._on_relay_changed)
        context.relay.scores_changed.connect(self._on_relay_changed)
        context.relay.services_changed.connect(self._on_relay_changed)

    def _on_tabs_chosen(self, tab: int) -> None:
        if tab == NEAR:
            self._near.load()
        self._offer_filters()
        self.show_list_or_reason()
        self._show_source()

    def _on_near_loaded(self) -> None:
        if self._pane.tabs.current() == NEAR:
            self._offer_filters()
            self.show_list_or_reason()
            self._show_source()

    def _on_filter_text_changed(self, text: str) -> None:
        for model in self._pane.lists:
            model.filter_by(text)
        self._show_counts()
        self.show_list_or_reason()

    def _on_filters_button_toggled(self, wanted: bool) -> None:
        self._pane.filters.setVisible(wanted)
        if wanted:
            self._offer_filters()
            self._pane.filters.year.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._pane.filters.clear()

    def _offer_filters(self) -> None:
        if self._pane.filters_button.isChecked():
            self._pane.filters.offer(self._pane.lists[self._pane.tabs.current()].shows())

    def _on_filters_changed(self, wanted: ShowFilter) -> None:
        for model in self._pane.lists:
            model.narrow_to(wanted)
        self._show_counts()
        self.show_list_or_reason()

    def _on_view_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._choose_index(current)

    def _choose_index(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        if not isinstance(row, ShowRow):
            return
        if row.km is not None:
            self._near.chosen = row.show
            self._context.selection.choose_artist(row.show.artist_id)
        self._context.selection.choose_show(row.show.id)

    def _on_selection_artist_chosen(self, artist_id: int) -> None:
        if self._near.chosen is not None and self._near.chosen.artist_id != artist_id:
            self._near.chosen = None
        if self._pane.tabs.current() == NEAR and self._near.chosen is None:
            self._pane.tabs.choose(UPCOMING)
        if self._pane.tabs.current() != NEAR:
            self._clear_filters()
        self._load_artist()

    def _on_selection_show_chosen(self, show_id: int) -> None:
        for tab, model in enumerate(self._pane.models):
            elsewhere = tab != self._pane.tabs.current() and not self._is_chosen_near()
            if elsewhere and model.index_of(show_id).isValid():
                self._pane.tabs.choose(tab)
        self._mark_choice()
        self._show_source()
        self._update_actions()

    def _on_relay_changed(self, _ids: frozenset[int]) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()
