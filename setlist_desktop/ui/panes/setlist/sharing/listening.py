"""More ▸ Listen to a preview: Deezer's half minute of the current song, in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.browser import open_page

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


class ListeningActs(QObject):
    """Registers the act; the sound is the browser's affair, so that none has to be linked here."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self.listen = context.actions.add(
            "setlist.preview",
            tr("Listen to a pre&view at Deezer"),
            self._on_listen_triggered,
            enabled=False,
        )
        controller.state_changed.connect(self._update)
        pane.view.choice_changed.connect(self._update)

    def _update(self) -> None:
        item = self._controller.current_item()
        self.listen.setEnabled(item is not None and bool(item.songs))

    def _on_listen_triggered(self) -> None:
        item, show = self._controller.current_item(), self._controller.show
        if item is None or not item.songs or show is None or self._controller.services is None:
            return
        song = item.songs[0]
        # A cover is looked for as theirs first, then as its author's.
        artists = [show.artist_name, *([song.cover_of] if song.cover_of else [])]
        work = self._listen(self._controller.services, artists, song.title)
        self._context.tasks.spawn(work, owner=self, group="preview", exclusive=True)

    async def _listen(self, services: Services, artists: list[str], title: str) -> None:
        self._context.tell(tr("Asking Deezer for a preview of “{title}”…", title=title))
        failure: SetlistError | None = None
        for artist in artists:
            try:
                address = await services.previews.address(artist, title)
            except SetlistError as error:
                failure = failure or error
                continue
            open_page(address)
            self._context.tell(tr("The preview of “{title}” opens in your browser.", title=title))
            return
        if failure is not None:
            self._context.tell("")
            self._pane.banner.show_error(failure, retry=False)
