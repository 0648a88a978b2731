"""What happens between the dialog of an artist's links and the services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from setlist_desktop.domain.services import Service
    from setlist_desktop.services import Services
    from setlist_desktop.services.identities import Identities
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog
    from setlist_desktop.ui.panes.artists.pane import ArtistsPane


class LinksActs(QObject):
    """Registers *Linked services* and keeps it true to what is chosen; asks who is meant."""

    def __init__(self, pane: ArtistsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self.open = context.actions.add(
            "artist.links",
            tr("&Linked services…"),
            self._on_open_triggered,
            menu="artist",
            enabled=False,
        )
        context.selection.artist_chosen.connect(self._on_selection_artist_chosen)
        context.relay.imports_changed.connect(self._on_relay_changed)
        context.relay.artists_changed.connect(self._on_relay_changed)
        pane.imports.ended.connect(self._on_imports_ended)
        pane.question.choose_wanted.connect(self._on_question_choose_wanted)
        pane.question.nobody_wanted.connect(self._on_question_nobody_wanted)

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._on_selection_artist_chosen(self._context.selection.artist_id)

    def _on_selection_artist_chosen(self, artist_id: int) -> None:
        self.open.setEnabled(bool(artist_id) and self._services is not None)
        self._look()

    def _on_relay_changed(self, ids: frozenset[int]) -> None:
        if self._context.selection.artist_id in ids:
            self._look()

    def _on_imports_ended(self, artist_id: int, _partial: tuple[str, ...]) -> None:
        if artist_id == self._context.selection.artist_id:
            self._look()

    def _look(self) -> None:
        artist_id = self._context.selection.artist_id
        if self._services is not None and artist_id:
            work = self._ask(self._services, artist_id)
            self._context.tasks.spawn(work, owner=self, group="unclear", exclusive=True)
        else:
            self._pane.question.hide()

    async def _ask(self, services: Services, artist_id: int) -> None:
        """Ask who the chosen artist is where that is not clear, one service at a time."""
        try:
            links = await services.identities.of(artist_id)
        except SetlistError:
            return  # it has gone meanwhile
        running = self._pane.imports.status(artist_id) is not None
        unclear = [service for service in links.ids if service in links.unclear]
        if unclear and not running:
            self._pane.question.ask(links.name, unclear[0])
        else:
            self._pane.question.hide()

    def _on_question_choose_wanted(self, service: Service) -> None:
        if self._services is not None:
            work = self._open(self._services, self._context.selection.artist_id, service)
            self._context.tasks.spawn(work, owner=self)

    def _on_question_nobody_wanted(self, service: Service) -> None:
        if self._services is not None:
            artist_id = self._context.selection.artist_id
            work = self._services.identities.relink(artist_id, service, "")
            self._context.tasks.spawn(work, owner=self)

    def _on_open_triggered(self) -> None:
        if self._services is not None:
            work = self._open(self._services, self._context.selection.artist_id)
            self._context.tasks.spawn(work, owner=self)

    async def _open(self, services: Services, artist_id: int, asked: Service | None = None) -> None:
        """Open the dialog; `asked`: choose at this service, and fetch what it gives then."""
        from setlist_desktop.ui.dialogs_async import show
        from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog

        links = await services.identities.of(artist_id)
        dialog = LinksDialog(links.name, self._pane.window())
        linking = Linking(dialog, artist_id, services.identities, self._context)
        dialog.tell(links)
        show(dialog)
        if asked is not None:
            linking.on_linked = partial(self._pane.imports.start, artist_id)
            linking.offer(asked)


class Linking(QObject):
    """Between the dialog and the services, as long as it is open."""

    def __init__(
        self, dialog: LinksDialog, artist_id: int, identities: Identities, context: Context
    ) -> None:
        super().__init__(dialog)
        self.on_linked: Callable[[], None] = lambda: None
        self._dialog = dialog
        self._artist_id = artist_id
        self._identities = identities
        self._context = context
        dialog.choose_wanted.connect(self._on_dialog_choose_wanted)
        dialog.link_wanted.connect(self._on_dialog_link_wanted)
        dialog.undo_wanted.connect(self._on_dialog_undo_wanted)
        dialog.take_out_wanted.connect(self._on_dialog_take_out_wanted)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(
            work,
            owner=self,
            group="links",
            exclusive=True,
            on_failure=self._dialog.show_failure,
        )

    async def _offer(self, service: Service) -> None:
        self._dialog.offer(await self._identities.candidates(self._artist_id, service))

    async def _link(self, service: Service, external_id: str) -> None:
        self._dialog.banner.hide()
        self._dialog.tell(await self._identities.relink(self._artist_id, service, external_id))
        if external_id:
            self.on_linked()

    async def _undo(self) -> None:
        self._dialog.banner.hide()
        self._dialog.tell(await self._identities.undo(self._artist_id))

    async def _take_out(self) -> None:
        from setlist_desktop.domain.words import counted
        from setlist_desktop.ui.dialogs_async import ask

        words = tr(
            "The shows and setlists of this artist that came from setlist.fm, Ticketmaster and "
            "MusicBrainz are taken out, after a backup. What you made, edited, predicted or voted "
            "on stays. Refresh fetches anew from those linked now."
        )
        if not await ask(self._dialog, tr("Take out fetched shows"), words, yes=tr("Take out")):
            return
        gone = await self._identities.take_out(self._artist_id)
        self._dialog.say(
            tr(
                "Taken out: {shows} with {setlists}. Artist ▸ Refresh fetches anew.",
                shows=counted(gone.shows, "show", "shows"),
                setlists=counted(gone.setlists, "setlist", "setlists"),
            )
        )

    def _on_dialog_take_out_wanted(self) -> None:
        self._begin(self._take_out())

    def offer(self, service: Service) -> None:
        """Show whom a service knows by the artist's name."""
        self._dialog.looks(service)
        self._begin(self._offer(service))

    def _on_dialog_choose_wanted(self, service: Service) -> None:
        self.offer(service)

    def _on_dialog_link_wanted(self, service: Service, external_id: str) -> None:
        self._begin(self._link(service, external_id))

    def _on_dialog_undo_wanted(self) -> None:
        self._begin(self._undo())
