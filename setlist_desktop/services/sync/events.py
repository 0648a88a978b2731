"""An import's shows from elsewhere than setlist.fm: Ticketmaster's, else what MusicBrainz knows.

Ticketmaster has the upcoming shows of the attraction that is the artist. MusicBrainz needs no key,
and is asked where setlist.fm cannot be: few shows are known there, past or to come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.domain.errors import AuthFailed, NotFound, ProviderError
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.ingest import ingest_shows
from setlist_desktop.storage.sync import ATTRACTION, keep_mark, link_artist, marks_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.domain.services import Fetched, Page
    from setlist_desktop.domain.sync import ShowNews
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.sync.progress import Progress
    from setlist_desktop.storage.database import Write
    from setlist_desktop.storage.imports import Subject

TICKETMASTER, MUSICBRAINZ = Service.TICKETMASTER, Service.MUSICBRAINZ
FEW_CAME = "musicbrainz-events"
"""The mark of when MusicBrainz's shows of an artist came."""


class Events(Struct):
    """Shows as they were sent, when, by which attraction; `complete` where nothing is missing.

    `few` are those of MusicBrainz, `few_at` says when all of them came.
    """

    records: tuple[ShowRecord, ...] = ()
    fetched_at: datetime | None = None
    attraction: str = ""
    complete: bool = False
    few: tuple[ShowRecord, ...] = ()
    few_at: datetime | None = None
    news: tuple[ShowNews, ...] = ()

    def take_in(self, write: Write, artist_id: int, *, watched: bool) -> None:
        """Put them among the artist's shows, joined with those that are there.

        What is new is news where the service was asked before; `watched`: Ticketmaster was.
        """
        counts = ingest_shows(write, artist_id, self.records, fetched_at=self.fetched_at)
        self.news = counts.news if watched else ()
        if self.attraction:
            link_artist(write, artist_id, ATTRACTION, self.attraction)
        counts = ingest_shows(write, artist_id, self.few, fetched_at=self.few_at)
        if FEW_CAME in marks_of(write.session, artist_id):
            self.news += counts.news
        if self.few_at is not None:
            keep_mark(write, FEW_CAME, artist_id, self.few_at)


async def shows_elsewhere(providers: Providers, progress: Progress, artist: Subject) -> Events:
    """Return the artist's events, as many as came; what failed is noted in the progress."""
    events = await _at_ticketmaster(providers, progress, artist)
    asked = artist.mbid is not None and not artist.refuses(MUSICBRAINZ.value)
    if asked and await _has_no_key(providers, Service.SETLISTFM):
        await _add_musicbrainz(providers, progress, artist, events)
    return events


async def _has_no_key(providers: Providers, service: Service) -> bool:
    await providers.refresh()
    states = {status.service: status.has_key for status in providers.statuses()}
    return not states[service]


async def _add_musicbrainz(
    providers: Providers, progress: Progress, artist: Subject, events: Events
) -> None:
    record = ArtistRecord(name=artist.name, mbid=artist.mbid)
    number = last = 1
    try:
        while number <= last:
            fetched = await providers.musicbrainz.events(record, number)
            events.few += fetched.value.items
            _tell_lacks(MUSICBRAINZ, fetched, progress)
            last = fetched.value.page_count
            number += 1
        events.few_at = fetched.fetched_at
    except (NotFound, ProviderError) as error:
        progress.lacks(MUSICBRAINZ, error.in_words())
    if events.few:
        progress.notice(
            tr("Shows come from MusicBrainz, which knows few. Keys for other services bring more.")
        )


async def _at_ticketmaster(providers: Providers, progress: Progress, artist: Subject) -> Events:
    """Return the upcoming shows; the attraction is looked for by name once, and remembered."""
    events = Events()
    try:
        if artist.refuses(ATTRACTION):
            events.complete = True
            return events
        attraction = artist.external_ids.get(ATTRACTION)
        if attraction is None:
            found = await providers.ticketmaster.attractions(artist.name)
            if found.reason:
                progress.lacks(TICKETMASTER, found.reason)
            attraction = attraction_of(artist, found.value, progress)
        if attraction is not None:
            await _all_pages(providers, progress, artist, attraction, events)
            events.attraction = attraction
        events.complete = True
    except AuthFailed as error:
        if error.missing:
            progress.notice(tr("Upcoming shows were not asked for: Ticketmaster needs a key."))
        else:
            progress.lacks(TICKETMASTER, error.in_words())
    except (NotFound, ProviderError) as error:
        progress.lacks(TICKETMASTER, error.in_words())
    return events


def attraction_of(artist: Subject, found: Sequence[ArtistRecord], progress: Progress) -> str | None:
    """Return the id of the attraction that is the artist: by MusicBrainz id, else by exact name.

    One that is linked with somebody else's MusicBrainz id is not the artist, whatever its name.
    """
    key = name_key(artist.name)
    linked = [one for one in found if artist.mbid and _linked_mbid(one) == artist.mbid.lower()]
    free = [one for one in found if not (artist.mbid and _linked_mbid(one))]
    named = [one for one in free if name_key(one.name) == key]
    if linked:
        chosen = next((one for one in linked if name_key(one.name) == key), linked[0])
    elif len(named) == 1:
        chosen = named[0]
    else:
        if named:
            progress.several(
                TICKETMASTER,
                plural(
                    len(named),
                    "Ticketmaster has {n} artist of this name; it was not taken. "
                    "Choose one under Artist ▸ Linked services.",
                    "Ticketmaster has {n} artists of this name; none was taken. "
                    "Choose one under Artist ▸ Linked services.",
                ),
            )
        return None
    return chosen.external_ids[TICKETMASTER.value]


def _linked_mbid(attraction: ArtistRecord) -> str:
    return attraction.external_ids.get("musicbrainz", "").lower()


async def _all_pages(
    providers: Providers, progress: Progress, artist: Subject, attraction: str, events: Events
) -> None:
    record = ArtistRecord(name=artist.name, mbid=artist.mbid)
    number = last = 1
    while number <= last:
        fetched = await providers.ticketmaster.events(attraction, record, number, refresh=True)
        events.records += fetched.value.items
        events.fetched_at = events.fetched_at or fetched.fetched_at
        _tell_lacks(TICKETMASTER, fetched, progress)
        last = fetched.value.page_count
        number += 1


def _tell_lacks(service: Service, fetched: Fetched[Page[ShowRecord]], progress: Progress) -> None:
    for problem in fetched.value.problems:
        progress.lacks(service, problem)
    if fetched.reason:
        progress.lacks(service, fetched.reason)
