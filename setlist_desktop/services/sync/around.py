"""What is looked at beyond the followed artists: shows near home, and who is popular now."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.titles import name_key
from setlist_desktop.domain.words import count
from setlist_desktop.providers.ticketmaster.client import EventQuery
from setlist_desktop.providers.urgency import behind
from setlist_desktop.services.sync.schedule import Outcome
from setlist_desktop.storage.ingest import ingest_shows
from setlist_desktop.storage.notices import wishes_of
from setlist_desktop.storage.sync import ATTRACTION, keep_news, keep_popular, known_artists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.domain.sync import ShowNews
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.sync import KnownArtist
    from setlist_desktop.system.clock import Clock

LOOKED_AHEAD = timedelta(days=180)
MOST_PAGES = 3
USUAL_RADIUS_KM = 50
ASKED_AGAIN = timedelta(hours=1)
NOBODY = mark("Nobody is followed yet, so nothing was asked.")
NO_HOME = mark("No home is set. Tools ▸ Notifications asks for it.")


class Around:
    """Asks Ticketmaster for shows near home, and Deezer, which needs no key, for its chart."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def nearby(
        self, report: Callable[[int, int, str], None]
    ) -> tuple[Outcome, tuple[ShowNews, ...]]:
        """Take in the shows near home of followed artists; return what was news of it."""
        wishes = await self._database.read(wishes_of)
        if wishes.home is None:
            return Outcome(tr(NO_HOME)), ()
        now, radius = self._clock.now(), wishes.radius_km or USUAL_RADIUS_KM
        query = EventQuery(
            latitude=wishes.home.latitude,
            longitude=wishes.home.longitude,
            radius_km=radius,
            first_day=now.date(),
            last_day=(now + LOOKED_AHEAD).date(),
        )
        records = await self._asked(query, report)
        artists = await self._database.read(known_artists)
        ours = of_artists(records, artists)
        news = await self._database.write(lambda write: _take_in(write, ours, now))
        followed = sum(len(shows) for shows in ours.values())
        words = plural(
            len(records),
            "{n} show within {radius} km, {followed} of them of artists you follow.",
            "{n} shows within {radius} km, {followed} of them of artists you follow.",
            radius=count(radius),
            followed=count(followed),
        )
        return Outcome(words), news

    async def popular(self) -> Outcome:
        """Keep who is popular now; for a library without artists nothing is asked of anybody."""
        if not await self._database.read(known_artists):
            return Outcome(tr(NOBODY), self._clock.now() + ASKED_AGAIN)
        with behind():
            chart = (await self._providers.deezer.popular_artists()).value
        names = [artist.name for artist in chart]
        await self._database.write(lambda write: keep_popular(write, names))
        return Outcome(
            plural(len(names), "{n} artist is in the chart.", "{n} artists are in the chart.")
        )

    async def _asked(
        self, query: EventQuery, report: Callable[[int, int, str], None]
    ) -> list[ShowRecord]:
        records: list[ShowRecord] = []
        number = last = 1
        while number <= last:
            with behind():
                page = (await self._providers.ticketmaster.search_events(query, number)).value
            records += page.items
            last = min(page.page_count, MOST_PAGES)
            words = plural(len(records), "{n} show near home", "{n} shows near home")
            report(number, last, words)
            number += 1
        return records


def of_artists(
    records: Sequence[ShowRecord], artists: Sequence[KnownArtist]
) -> Mapping[int, list[ShowRecord]]:
    """Return the records of each of the library's artists, by its id.

    An artist is known by the attraction or MusicBrainz id; by its name only where no other artist
    of the library bears it and Ticketmaster knows neither id better.
    """
    by_id = {value: one.id for one in artists for value in (one.attraction, one.mbid) if value}
    names: dict[str, list[KnownArtist]] = defaultdict(list)
    for one in artists:
        names[name_key(one.name)].append(one)
    found: dict[int, list[ShowRecord]] = defaultdict(list)
    for record in records:
        ids = record.artist.external_ids
        artist = by_id.get(ids.get(ATTRACTION.partition("-")[0], ""))
        artist = artist or by_id.get(ids.get("musicbrainz", "").lower())
        named = names.get(name_key(record.artist.name), [])
        free = len(named) == 1 and not named[0].attraction
        if artist is None and free and not (named[0].mbid and ids.get("musicbrainz")):
            artist = named[0].id
        if artist is not None:
            found[artist].append(record)
    return found


def _take_in(
    write: Write, shows: Mapping[int, list[ShowRecord]], now: datetime
) -> tuple[ShowNews, ...]:
    news: list[ShowNews] = []
    for artist, records in shows.items():
        news += ingest_shows(write, artist, records, fetched_at=now).news
    keep_news(write, news, now)
    return tuple(news)
