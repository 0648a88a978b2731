"""What happens between the dialog of an artist's links and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.services import Service
    from setlist_desktop.services import Services
    from setlist_desktop.services.identities import Identities
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog


class LinksActs(QObject):
    """Registers *Linked services* and keeps it true to what is chosen."""

    def __init__(self, pane: QWidget, context: Context) -> None:
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

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._on_selection_artist_chosen(self._context.selection.artist_id)

    def _on_selection_artist_chosen(self, artist_id: int) -> None:
        self.open.setEnabled(bool(artist_id) and self._services is not None)

    def _on_open_triggered(self) -> None:
        if self._services is not None:
            work = self._open(self._services, self._context.selection.artist_id)
            self._context.tasks.spawn(work, owner=self)

    async def _open(self, services: Services, artist_id: int) -> None:
        from setlist_desktop.ui.dialogs_async import show
        from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog

        links = await services.identities.of(artist_id)
        dialog = LinksDialog(links.name, self._pane.window())
        Linking(dialog, artist_id, services.identities, self._context)
        dialog.tell(links)
        show(dialog)


class Linking(QObject):
    """Between the dialog and the services, as long as it is open."""

    def __init__(
        self, dialog: LinksDialog, artist_id: int, identities: Identities, context: Context
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._artist_id = artist_id
        self._identities = identities
        self._context = context
        dialog.choose_wanted.connect(self._on_dialog_choose_wanted)
        dialog.link_wanted.connect(self._on_dialog_link_wanted)
        dialog.undo_wanted.connect(self._on_dialog_undo_wanted)
        dialog.take_out_wanted.connect(self._on_dialog_take_out_wanted)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(self._told(work), owner=self, group="links", exclusive=True)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except SetlistError as error:
            self._dialog.show_failure(error)

    async def _offer(self, service: Service) -> None:
        self._dialog.offer(await self._identities.candidates(self._artist_id, service))

    async def _link(self, service: Service, external_id: str) -> None:
        self._dialog.banner.hide()
        self._dialog.tell(await self._identities.relink(self._artist_id, service, external_id))

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

    def _on_dialog_choose_wanted(self, service: Service) -> None:
        self._dialog.looks(service)
        self._begin(self._offer(service))

    def _on_dialog_link_wanted(self, service: Service, external_id: str) -> None:
        self._begin(self._link(service, external_id))

    def _on_dialog_undo_wanted(self) -> None:
        self._begin(self._undo())
