"""MusicBrainz's calls: artists, albums and their tracks, recordings, works, events.

No key is needed.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from setlist_desktop.domain.errors import InvalidInput, NotFound, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Freshness, Page, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call
from setlist_desktop.providers.musicbrainz.mapping import (
    album_record,
    album_track_record,
    artist_record,
    is_night_of,
    is_sound,
    is_studio_work,
    show_record,
    track_record,
    work_record,
)
from setlist_desktop.providers.musicbrainz.wire import (
    ArtistPageWire,
    ArtistWire,
    EventPageWire,
    EventWire,
    IsrcWire,
    RecordingPageWire,
    RecordingWire,
    ReleaseGroupPageWire,
    ReleaseGroupWire,
    ReleasePageWire,
    ReleaseWire,
    TrackWire,
    WorkPageWire,
    WorkWire,
)
from setlist_desktop.providers.refusals import judge_status, rate_limited, reply_message
from setlist_desktop.providers.replies import decode, decode_page, map_each
from setlist_desktop.providers.retry import AttemptFailed, parse_retry_after

if TYPE_CHECKING:
    from setlist_desktop.domain.records import (
        AlbumRecord,
        ArtistRecord,
        ShowRecord,
        TrackRecord,
        WorkRecord,
    )
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.transport import Reply

SERVICE = Service.MUSICBRAINZ
PER_PAGE = 100  # more is silently cut to it
MOST_ALBUM_PAGES = 20
EDITIONS = 10  # of an album are looked at for the first one; a page ends at 500 tracks anyway
SHED_PAUSE_S = 60
# Every request is refused until our rate has really fallen, whatever Retry-After says.
EXCESS_PAUSE_S = 4.0

_ISRC = re.compile(r"[A-Z]{2}[A-Z0-9]{3}\d{7}")
_LUCENE = re.compile(r"""([+\-&|!(){}\[\]^"~*?:\\/])""")
_OPERATOR = re.compile(r"\b(AND|OR|NOT)\b")


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body. 503 means either that we were too fast, or that the search is shed."""
    if reply.status == 404 and not reply.is_web_page:
        raise NotFound(
            tr("MusicBrainz does not have this."), hint=tr("Look for the artist by name.")
        )
    if reply.status == 503:
        _judge_busy(reply, now)
    return judge_status(SERVICE, reply, now)


class MusicBrainz:
    """MusicBrainz, one request a second."""

    def __init__(self, chain: Chain) -> None:
        self._chain = chain

    async def search_artists(
        self, text: str, *, limit: int = 25
    ) -> Fetched[tuple[ArtistRecord, ...]]:
        """Return artists, best match first."""
        return await self._chain.get_json(_search(text, limit), _decode_artists)

    async def found_before(self) -> tuple[ArtistRecord, ...]:
        """Return the artists of the searches that are still kept, those found last first."""
        kept = await self._chain.recalled("artist", cache.SEARCH, _decode_artists)
        found = {artist.mbid: artist for search in reversed(kept) for artist in search.value}
        return tuple(reversed(found.values()))

    async def artist(self, mbid: str) -> Fetched[ArtistRecord]:
        """Return an artist with its aliases, and its ids and pages elsewhere. Raises NotFound.

        `external_ids` holds ids for deezer, spotify and wikidata, pages for the others.
        """
        params = {"inc": "url-rels aliases", "fmt": "json"}
        call = Call(f"artist/{quote(mbid, safe='')}", params, cache.ARTIST)
        return await self._chain.get_json(
            call, lambda body: artist_record(decode(SERVICE, body, ArtistWire))
        )

    async def release_groups(self, mbid: str) -> Fetched[tuple[AlbumRecord, ...]]:
        """Return the studio albums, EPs and singles, oldest first, of all pages."""
        first = await self._release_group_page(mbid, 0)
        end = min(first.value[1], MOST_ALBUM_PAGES * PER_PAGE)
        offsets = range(PER_PAGE, end, PER_PAGE)
        pages = [first, *[await self._release_group_page(mbid, offset) for offset in offsets]]
        albums = [album for page in pages for album in page.value[0]]
        stale = next((page for page in pages if page.is_stale), None)
        return Fetched(
            tuple(sorted(albums, key=lambda album: album.released_on or "9999")),
            min(page.fetched_at for page in pages),
            Freshness.STALE if stale else Freshness.FRESH,
            stale.reason if stale else "",
        )

    async def tracks(self, album: AlbumRecord) -> Fetched[tuple[TrackRecord, ...]]:
        """Return the tracks of the first official release of an album, EP or single, in order.

        Of several of one day it is the one with the fewest tracks: others have more on them. None
        where there is no official release.
        """
        params = {
            "release-group": album.mbid or "",
            "status": "official",
            "inc": "recordings isrcs",
            "limit": EDITIONS,
            "fmt": "json",
        }
        call = Call("release", params, cache.RELEASES)
        return await self._chain.get_json(call, lambda body: _decode_tracks(body, album))

    async def recordings(self, mbid: str, page: int = 1) -> Fetched[Page[TrackRecord]]:
        """Return a page (from 1, of 100) of an artist's recordings, videos left out.

        `note` tells live takes and the like. The page's `total` counts what is left out, too.
        """
        params = {
            "artist": mbid,
            "inc": "isrcs work-rels",
            "limit": PER_PAGE,
            "offset": (page - 1) * PER_PAGE,
            "fmt": "json",
        }
        call = Call("recording", params, cache.CATALOGUE)
        return await self._chain.get_json(call, lambda body: _decode_recordings(body, page))

    async def by_isrc(self, isrc: str) -> Fetched[tuple[TrackRecord, ...]]:
        """Return the recordings that bear an ISRC. Raises NotFound, InvalidInput."""
        code = re.sub(r"[\s-]", "", isrc).upper()
        if not _ISRC.fullmatch(code):
            raise InvalidInput(tr("“{text}” is no ISRC.", text=isrc[:20]), field="isrc")
        params = {"inc": "artist-credits", "fmt": "json"}
        return await self._chain.get_json(
            Call(f"isrc/{code}", params, cache.CATALOGUE), _decode_isrc
        )

    async def works(self, mbid: str, page: int = 1) -> Fetched[Page[WorkRecord]]:
        """Return a page (from 1, of 100) of the works that an artist wrote."""
        call = Call("work", _browsing(mbid, page), cache.CATALOGUE)
        return await self._chain.get_json(call, lambda body: _decode_works(body, page))

    async def events(self, artist: ArtistRecord, page: int = 1) -> Fetched[Page[ShowRecord]]:
        """Return a page (from 1, of 100) of an artist's events as shows, setlists included.

        The artist needs an MBID. Few shows are known there, and few setlists. The page's `total`
        counts events that are left out, too: of no certain day, or not the artist's own.
        """
        if not artist.mbid:
            raise InvalidInput(
                tr("{artist} has no MusicBrainz id.", artist=artist.name), field="artist"
            )
        params = {**_browsing(artist.mbid, page), "inc": "artist-rels place-rels"}
        call = Call("event", params, cache.EVENTS)
        return await self._chain.get_json(call, lambda body: _decode_events(body, artist, page))

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        await self._chain.get_json(_search("a", 1, probe=True), _decode_artists)

    async def _release_group_page(
        self, mbid: str, offset: int
    ) -> Fetched[tuple[list[AlbumRecord], int]]:
        params = {
            "artist": mbid,
            "type": "album|ep|single",
            "release-group-status": "website-default",
            "limit": PER_PAGE,
            "offset": offset,
            "fmt": "json",
        }
        return await self._chain.get_json(
            Call("release-group", params, cache.CATALOGUE), _decode_albums
        )


def _browsing(mbid: str, page: int) -> dict[str, object]:
    offset = (page - 1) * PER_PAGE
    return {"artist": mbid, "limit": PER_PAGE, "offset": offset, "fmt": "json"}


def escape_lucene(text: str) -> str:
    """Return the text as a query that means its words, and nothing else."""
    escaped = _LUCENE.sub(r"\\\1", text.strip())
    return _OPERATOR.sub(lambda found: found[0].lower(), escaped)


def _search(text: str, limit: int, *, probe: bool = False) -> Call:
    if not text.strip():
        raise InvalidInput(tr("Type the name of an artist."), field="artist")
    params = {"query": escape_lucene(text), "limit": limit, "fmt": "json"}
    return Call("artist", params, cache.SEARCH, probe=probe)


def _judge_busy(reply: Reply, now: datetime) -> None:
    """Tell load shedding, where trying again at once is useless, from our own excess."""
    words = reply_message(reply.body).lower()
    if "exceeding" in words:
        told_s = parse_retry_after(reply.headers.get("retry-after"), now) or 0.0
        raise rate_limited(SERVICE, retry_after_s=max(told_s, EXCESS_PAUSE_S))
    shed = reply.headers.get("x-ratelimit-who") == "search-shed"
    if shed or "currently busy" in words:
        error = Unavailable(
            SERVICE,
            tr("MusicBrainz is too busy to search."),
            hint=tr("Try again in a minute."),
            retry_at=now + timedelta(seconds=SHED_PAUSE_S),
        )
        # No outage: lookups and browsing may still work, so the breaker stays as it is.
        raise AttemptFailed(error, retry=False)


def _decode_artists(body: bytes) -> tuple[ArtistRecord, ...]:
    page = decode(SERVICE, body, ArtistPageWire)
    wires, _ = decode_page(SERVICE, page.artists, ArtistWire, "$.artists")
    return tuple(artist_record(wire) for wire in wires)


def _decode_albums(body: bytes) -> tuple[list[AlbumRecord], int]:
    page = decode(SERVICE, body, ReleaseGroupPageWire)
    wires, _ = decode_page(SERVICE, page.release_groups, ReleaseGroupWire, "$.release-groups")
    albums = [album_record(wire) for wire in wires if is_studio_work(wire)]
    return albums, page.release_group_count


def _decode_tracks(body: bytes, album: AlbumRecord) -> tuple[TrackRecord, ...]:
    page = decode(SERVICE, body, ReleasePageWire)
    releases, _ = decode_page(SERVICE, page.releases, ReleaseWire, "$.releases")
    editions = [raws for release in _by_date(releases) if (raws := _raw_tracks(release))]
    if not editions:
        return ()
    wires, _ = decode_page(SERVICE, editions[0], TrackWire, "$.releases[].media[].tracks")
    return tuple(album_track_record(wire, album) for wire in wires if is_sound(wire.recording))


def _by_date(releases: list[ReleaseWire]) -> list[ReleaseWire]:
    return sorted(releases, key=lambda one: (one.date or "9999", len(_raw_tracks(one))))


def _raw_tracks(release: ReleaseWire) -> list[msgspec.Raw]:
    return [raw for medium in release.media or () for raw in medium.tracks or ()]


def _decode_recordings(body: bytes, number: int) -> Page[TrackRecord]:
    page = decode(SERVICE, body, RecordingPageWire)
    wires, problems = decode_page(SERVICE, page.recordings, RecordingWire, "$.recordings")
    songs = tuple(track_record(wire) for wire in wires if is_sound(wire))
    return Page(songs, number, page.recording_count, PER_PAGE, tuple(problems))


def _decode_isrc(body: bytes) -> tuple[TrackRecord, ...]:
    raws = decode(SERVICE, body, IsrcWire).recordings
    wires, _ = decode_page(SERVICE, raws, RecordingWire, "$.recordings")
    return tuple(track_record(wire) for wire in wires)


def _decode_works(body: bytes, number: int) -> Page[WorkRecord]:
    page = decode(SERVICE, body, WorkPageWire)
    wires, problems = decode_page(SERVICE, page.works, WorkWire, "$.works")
    works = tuple(work_record(wire) for wire in wires)
    return Page(works, number, page.work_count, PER_PAGE, tuple(problems))


def _decode_events(body: bytes, artist: ArtistRecord, number: int) -> Page[ShowRecord]:
    page = decode(SERVICE, body, EventPageWire)
    wires, problems = decode_page(SERVICE, page.events, EventWire, "$.events")
    nights = [wire for wire in wires if is_night_of(wire, artist)]
    shows = map_each(SERVICE, nights, lambda wire: show_record(wire, artist), problems)
    return Page(shows, number, page.event_count, PER_PAGE, tuple(problems))
