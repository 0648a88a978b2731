"""What happens between the playlist's dialog and the services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import AuthFailed, SetlistError, UserCancelled
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.browser import open_page

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from setlist_desktop.domain.spotify import PlaylistPlan
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane
    from setlist_desktop.ui.panes.setlist.sharing.playlist_dialog import PlaylistDialog


class PlaylistActs(QObject):
    """Registers the export and keeps it true to what is shown."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self.export = context.actions.add(
            "setlist.spotify",
            tr("&Export to Spotify playlist…"),
            self._on_export_triggered,
            enabled=False,
        )
        pane.sharing.menu.addAction(self.export)
        controller.state_changed.connect(self._on_controller_state_changed)

    def _on_controller_state_changed(self) -> None:
        setlist = self._controller.setlist
        self.export.setEnabled(setlist is not None and setlist.song_count > 0)

    def _on_export_triggered(self) -> None:
        setlist, services = self._controller.setlist, self._controller.services
        if setlist is not None and services is not None:
            self._context.tasks.spawn(self._open(services, setlist.id), owner=self)

    async def _open(self, services: Services, setlist_id: int) -> None:
        from setlist_desktop.ui.dialogs_async import show
        from setlist_desktop.ui.panes.setlist.sharing.playlist_dialog import PlaylistDialog

        plan = await services.playlists.plan(setlist_id)
        dialog = PlaylistDialog(plan, self._pane.window())
        PlaylistExport(dialog, plan, services, self._context)
        show(dialog)


class PlaylistExport(QObject):
    """One export, as long as its dialog is open."""

    def __init__(
        self, dialog: PlaylistDialog, plan: PlaylistPlan, services: Services, context: Context
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._plan = plan
        self._services = services
        self._context = context
        dialog.sign_in_wanted.connect(self._on_dialog_sign_in_wanted)
        dialog.look_wanted.connect(self._on_dialog_look_wanted)
        dialog.make_wanted.connect(self._on_dialog_make_wanted)
        self._begin(self._look)

    def _begin(self, work: Callable[[], Awaitable[None]]) -> None:
        self._context.tasks.spawn(self._told(work), owner=self, group="export", exclusive=True)

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except AuthFailed as error:
            if error.missing:
                self._dialog.wants_sign_in(await self._why_not(error))
            else:
                self._dialog.show_failure(error)
        except UserCancelled as cancelled:
            self._dialog.wants_sign_in(cancelled.in_words())
        except SetlistError as error:
            self._dialog.show_failure(error)

    async def _why_not(self, error: AuthFailed) -> str:
        from setlist_desktop.domain.services import Service

        statuses = await self._services.connections.statuses()
        if any(one.service is Service.SPOTIFY and one.has_key for one in statuses):
            return error.in_words()
        return tr(
            "Spotify wants the client id of an app of your own. Paste it under "
            "Tools ▸ Connect services, then sign in here."
        )

    async def _look(self) -> None:
        """Look for the songs that have not been looked for yet."""
        signed_in = await self._services.connections.signed_in()
        if not signed_in.signed_in:
            self._dialog.wants_sign_in(
                tr("To make a playlist, sign in to Spotify in your browser.")
            )
            return
        self._dialog.looks()
        for wanted in self._plan.tracks[self._dialog.found :]:
            self._dialog.show_choice(await self._services.playlists.find(wanted))
        self._dialog.show_all_found()

    async def _sign_in(self) -> None:
        await self._services.connections.sign_in(open_page)
        await self._look()

    async def _make(self) -> None:
        dialog = self._dialog
        made = await self._services.playlists.create(
            dialog.name.text().strip(), dialog.chosen(), public=dialog.public.isChecked()
        )
        dialog.show_made(made)

    def _on_dialog_sign_in_wanted(self) -> None:
        self._dialog.waits_for_browser()
        self._begin(self._sign_in)

    def _on_dialog_look_wanted(self) -> None:
        if self._dialog.found < len(self._plan.tracks):
            self._begin(self._look)
        else:
            self._on_dialog_make_wanted()

    def _on_dialog_make_wanted(self) -> None:
        self._dialog.set_busy()
        self._begin(self._make)
