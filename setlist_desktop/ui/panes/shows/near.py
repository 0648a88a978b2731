"""What happens in *Near me*: where home is, and the shows to come around it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.words import count
from setlist_desktop.ui.panes.shows.words import needs_key, unasked
from setlist_desktop.ui.widgets.empty_list import Empty

if TYPE_CHECKING:
    from setlist_desktop.domain.finding import NearPlace
    from setlist_desktop.domain.services import ServiceState
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.shows.pane import ShowsPane
    from setlist_desktop.ui.panes.shows.words import Act


class NearMe(QObject):
    """Loads the shows around home; `loaded` tells that there is something else to show."""

    loaded = Signal()

    def __init__(self, pane: ShowsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._place: NearPlace | None = None
        self._known = False
        self.chosen: Show | None = None
        """The show chosen here, which keeps its list in sight."""
        add = context.actions.add
        self.home = add("show.home", tr("C&hoose home…"), self.ask, menu="show", enabled=False)
        pane.place.linkActivated.connect(self.ask)

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self.home.setEnabled(True)

    def load(self) -> None:
        """Read anew what takes place around home."""
        if self._services is not None:
            work = self._load(self._services)
            self._context.tasks.spawn(work, owner=self, group="near", exclusive=True)

    async def _load(self, services: Services) -> None:
        nearby = services.library.nearby
        self._place = await nearby.place()
        self._pane.near.show_near(await nearby.shows(self._place) if self._place else ())
        self._known = True
        self.loaded.emit()

    def ask(self, _link: object = None) -> None:
        """Ask where home is, and how far is near."""
        if self._services is not None:
            self._context.tasks.spawn(self._ask(self._services), owner=self)

    async def _ask(self, services: Services) -> None:
        from setlist_desktop.ui.panes.shows.dialogs import choose_home

        if await choose_home(services.library.nearby, self._pane.window()) is not None:
            await self._load(services)

    def words(self) -> str:
        """Return what "near" means here, as rich text with a link; empty where nothing is known."""
        if self._place is None:
            return ""
        words = tr(
            "Within {km} km of {place}",
            km=count(self._place.radius_km),
            place=escape(self._place.home.name),
        )
        return f'{words} · <a href="#">{tr("Change…")}</a>'

    def reason(self, state: ServiceState, connect: Act) -> Empty:
        """Say why there is nothing: no home, nothing read yet, nobody to ask, nothing announced."""
        if not self._known:
            return Empty(tr("Looking for shows near you…"))
        if self._place is None:
            return Empty(
                tr("Where is home?"),
                tr("Shows to come around it stand here by distance, whoever plays."),
                ((tr("Choose home…"), self.ask),),
            )
        title = tr(
            "No show to come is known within {km} km of {place}",
            km=count(self._place.radius_km),
            place=self._place.home.name,
        )
        elsewhere = (tr("Another place or radius…"), self.ask)
        acts = (connect, elsewhere) if needs_key(state) else (elsewhere,)
        words = unasked(Service.TICKETMASTER, state)
        return Empty(
            title, words or tr("The shows of artists in your library are looked at."), acts
        )
