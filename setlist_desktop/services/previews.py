"""Half a minute of a song, to listen to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from setlist_desktop.providers import Providers


class Previews:
    """Asks Deezer, which signs each address for a few minutes: it is fetched when it is wanted."""

    def __init__(self, providers: Providers) -> None:
        self._providers = providers

    async def address(self, artist: str, title: str) -> str:
        """Return where a preview can be heard now. Raises NotFound, ProviderError."""
        found = (await self._providers.deezer.preview(artist, title)).value
        if not found:
            raise NotFound(
                tr("Deezer has no preview of “{title}” by {artist}.", title=title, artist=artist),
                hint=tr("It may be there under another title."),
            )
        return found
