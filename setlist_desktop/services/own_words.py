"""Reviews of venues, tags of artists, searches that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.storage import own_words as stored

if TYPE_CHECKING:
    from setlist_desktop.domain.own_words import KeptSearch, ReviewedVenue, VenueReview
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock


class OwnWords:
    """What the person whose turn it is says of venues and artists, and looks for again."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def review(self, venue_id: int, rating: int | None, note: str = "") -> None:
        """Rate a venue 1 to 5 and say why; neither takes it back. Raises InvalidInput, NotFound."""
        now = self._clock.now()
        await self._database.write(
            lambda write: stored.review_venue(write, venue_id, rating, note, now)
        )

    async def venue_of(self, show_id: int) -> ReviewedVenue | None:
        """Return the venue of a show; None where it is not known."""
        return await self._database.read(lambda session: stored.venue_of(session, show_id))

    async def reviews(self, venue_id: int | None = None) -> tuple[VenueReview, ...]:
        """Return the reviews of a venue, or of all, the newest first."""
        return await self._database.read(lambda session: stored.reviews(session, venue_id))

    async def tag(self, artist_id: int, word: str) -> None:
        """Give an artist a tag, a genre or any other word. Raises InvalidInput, NotFound."""
        await self._database.write(lambda write: stored.tag_artist(write, artist_id, word))

    async def untag(self, artist_id: int, word: str) -> None:
        """Take a tag from an artist. Raises NotFound."""
        await self._database.write(lambda write: stored.untag_artist(write, artist_id, word))

    async def tags(self, artist_id: int) -> tuple[str, ...]:
        """Return an artist's tags."""
        return await self._database.read(lambda session: stored.tags_of(session, artist_id))

    async def keep_search(self, name: str, query: str) -> None:
        """Keep a text of the search box under a name. Raises InvalidInput."""
        now = self._clock.now()
        await self._database.write(lambda write: stored.keep_search(write, name, query, now))

    async def drop_search(self, name: str) -> None:
        """Forget a kept search. Raises NotFound."""
        await self._database.write(lambda write: stored.drop_search(write, name))

    async def searches(self) -> tuple[KeptSearch, ...]:
        """Return the kept searches, by name."""
        return await self._database.read(stored.searches)
