"""What is done to the chosen artist: refreshed, followed, taken off the list and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.browser import open_page
from setlist_desktop.ui.mnemonics import literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.artists import Artist
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.artists.controller import ArtistsController
    from setlist_desktop.ui.panes.artists.pane import ArtistsPane


class ArtistActs(QObject):
    """Registers the acts of the Artist menu and does those on artists of the library."""

    def __init__(self, controller: ArtistsController, pane: ArtistsPane, context: Context) -> None:
        super().__init__(pane)
        self._controller = controller
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._removed: tuple[int, str] | None = None
        self._register()

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._context.actions["artist.add"].setEnabled(True)

    def update(self, *, can_import: bool) -> None:
        """Look anew at what can be done; `can_import`: the current row was found online."""
        book = self._context.actions
        artist = self._controller.chosen()
        book["artist.import"].setEnabled(can_import)
        for name in ("refresh", "follow", "remove"):
            book[f"artist.{name}"].setEnabled(artist is not None)
        book["artist.page"].setEnabled(artist is not None and artist.mbid is not None)
        followed = artist is not None and artist.followed
        book["artist.follow"].setText(tr("Stop f&ollowing") if followed else tr("F&ollow"))
        book["artist.restore"].setEnabled(self._removed is not None)
        book["artist.restore"].setText(_bring_back(self._removed))

    def refresh(self) -> None:
        """Import the chosen artist anew."""
        if artist := self._controller.chosen():
            self._pane.banner.hide()
            self._pane.imports.start(artist.id)

    def add(self) -> None:
        """Ask for an artist that no service knows, and add it."""
        if self._services is not None:
            self._context.tasks.spawn(self._ask_and_add(self._services), owner=self)

    async def _ask_and_add(self, services: Services) -> None:
        from setlist_desktop.ui.panes.artists.add_dialog import add_artist

        typed = self._controller.text()
        artist = await add_artist(services.artists, typed, self._pane.window())
        if artist is not None:
            self._pane.search.clear()
            await self._controller.load_and_choose(services, artist.id)

    def _follow(self) -> None:
        if (artist := self._controller.chosen()) and self._services:
            self._context.tasks.spawn(
                self._services.artists.follow(artist.id, not artist.followed), owner=self
            )

    def _remove(self) -> None:
        if (artist := self._controller.chosen()) and self._services:
            self._removed = (artist.id, artist.name)
            self._context.tasks.spawn(self._take_out(self._services, artist), owner=self)

    async def _take_out(self, services: Services, artist: Artist) -> None:
        await services.artists.remove(artist.id)
        words = tr("{artist} is off the list. Artist ▸ Bring back undoes it.", artist=artist.name)
        self._context.tell(words)
        self._controller.update_actions()

    def _restore(self) -> None:
        if self._removed and self._services:
            artist_id, _ = self._removed
            self._removed = None
            self._context.tasks.spawn(self._bring_back(self._services, artist_id), owner=self)

    async def _bring_back(self, services: Services, artist_id: int) -> None:
        await services.artists.restore(artist_id)
        await self._controller.load_and_choose(services, artist_id)

    def _open_page(self) -> None:
        if (artist := self._controller.chosen()) and artist.mbid:
            open_page(f"https://musicbrainz.org/artist/{artist.mbid}")

    def _register(self) -> None:
        add = self._add_to_menu
        add("find", tr("&Find artist"), self._controller.find, "Ctrl+K", enabled=True)
        add("import", tr("&Import"), self._controller.import_current)
        add("add", tr("&Add by hand…"), self.add)
        add("refresh", tr("&Refresh"), self.refresh, "F5")
        add("follow", tr("F&ollow"), self._follow)
        add("page", tr("Open at &MusicBrainz"), self._open_page)
        add("remove", tr("Take o&ff the list"), self._remove)
        add("restore", tr("&Bring back"), self._restore)
        names = ("import", "refresh", "follow", "page", "remove")
        self._pane.list.menu_actions = [self._context.actions[f"artist.{name}"] for name in names]

    def _add_to_menu(
        self,
        name: str,
        text: str,
        slot: Callable[[], None],
        shortcut: str = "",
        *,
        enabled: bool = False,
    ) -> None:
        self._context.actions.add(
            f"artist.{name}", text, slot, menu="artist", shortcut=shortcut, enabled=enabled
        )


def _bring_back(removed: tuple[int, str] | None) -> str:
    if removed is None:
        return tr("&Bring back")
    return tr("&Bring back {artist}", artist=literal(removed[1]))
