"""The pool's order by popularity: asked for when it is chosen, told by whom, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.services import service_title
from setlist_desktop.ui.panes.setlist.pool.model import PoolOrder

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

UNKNOWN = mark(
    "Popularity is unavailable: neither Deezer, ListenBrainz nor Last.fm knows this artist."
)


class PoolPopularity(QObject):
    """No service is asked before the user chooses the order."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pool = pane.pool
        self._controller = controller
        self._context = context
        self._artist_id = 0
        self._pool.order_chosen.connect(self._on_pool_order_chosen)
        controller.state_changed.connect(self._on_controller_state_changed)

    def _on_pool_order_chosen(self, order: PoolOrder) -> None:
        if order is PoolOrder.POPULAR:
            self._ask()

    def _on_controller_state_changed(self) -> None:
        show = self._controller.show
        artist_id = show.artist_id if show else 0
        if artist_id != self._artist_id:
            self._artist_id = artist_id
            self._pool.model.rank(())
            self._pool.tell("")
            if self._pool.shown_order is PoolOrder.POPULAR:
                self._ask()

    def _ask(self) -> None:
        services = self._controller.services
        if services is not None and self._artist_id:
            self._pool.tell(tr("Asking what is popular…"))
            work = self._rank(services, self._artist_id)
            self._context.tasks.spawn(work, owner=self, group="popularity", exclusive=True)

    async def _rank(self, services: Services, artist_id: int) -> None:
        try:
            songs = await services.popularity.popular_songs(artist_id)
        except SetlistError as error:
            words = tr("Popularity is unavailable. {why}", why=error.in_words())
        else:
            words = tr(UNKNOWN)
            if songs:
                known = self._pool.model.rank(songs)
                self._pool.cards.scrollToTop()
                words = plural(
                    known,
                    "Most listened first, by {service}: {n} song of the pool.",
                    "Most listened first, by {service}: {n} songs of the pool.",
                    service=service_title(songs[0].source),
                )
        if self._pool.shown_order is PoolOrder.POPULAR:
            self._pool.tell(words)
