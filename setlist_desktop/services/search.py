"""The search for artists: the library, what was found before, the services; joined by MBID.

What is kept of an earlier answer to the same question comes last, where a service fails.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.artists import ArtistCandidate, ArtistSearchResult
from setlist_desktop.domain.errors import AuthFailed, InvalidInput, NotFound, ProviderError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Service
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.search import local_candidates

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from setlist_desktop.domain.records import ArtistRecord
    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

MOST_RECALLED = 25

_MBID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class _Answer(Struct, frozen=True):
    """What one service gave: artists, or the error in their place."""

    candidates: tuple[ArtistCandidate, ...] = ()
    stale: bool = False
    problem: str = ""
    error: ProviderError | None = None


async def search_artists(
    database: Database, providers: Providers, clock: Clock, text: str
) -> ArtistSearchResult:
    """Return artists that a text may mean, those of the library first, then by exact name.

    Services that fail are told in `problems`; a missing key is no problem. Raises InvalidInput
    for an empty text, and ProviderError where MusicBrainz fails and nothing else is found.
    """
    wanted = text.strip()
    if not wanted:
        raise InvalidInput(tr("Type the name of an artist."), field="artist")
    now = clock.now()
    local, musicbrainz, setlistfm = await asyncio.gather(
        database.read(lambda session: local_candidates(session, wanted, now)),
        _ask(Service.MUSICBRAINZ, _of_musicbrainz(providers, wanted)),
        _ask(Service.SETLISTFM, providers.setlistfm.search_artists(wanted)),
    )
    found = _joined(wanted, local, musicbrainz.candidates, setlistfm.candidates)
    if musicbrainz.error:
        # What other searches found stands in for this one.
        found = _joined(wanted, found, await _found_before(providers, wanted))
        if not found:
            raise musicbrainz.error
    answers = (musicbrainz, setlistfm)
    return ArtistSearchResult(
        text=wanted,
        candidates=found,
        stale=bool(musicbrainz.error) or any(answer.stale for answer in answers),
        problems=tuple(answer.problem for answer in answers if answer.problem),
    )


async def recalled_artists(
    database: Database, providers: Providers, clock: Clock, text: str
) -> ArtistSearchResult:
    """Return what is here already: the library's artists, then those of earlier searches.

    No service is asked. Raises InvalidInput for an empty text.
    """
    wanted = text.strip()
    if not wanted:
        raise InvalidInput(tr("Type the name of an artist."), field="artist")
    now = clock.now()
    local, before = await asyncio.gather(
        database.read(lambda session: local_candidates(session, wanted, now)),
        _found_before(providers, wanted),
    )
    return ArtistSearchResult(wanted, _joined(wanted, local, before), stale=True)


async def _found_before(providers: Providers, wanted: str) -> tuple[ArtistCandidate, ...]:
    key = name_key(wanted)
    return tuple(
        _candidate(Service.MUSICBRAINZ, record)
        for record in await providers.musicbrainz.found_before()
        if any(key in name_key(name) for name in (record.name, *record.aliases))
        or record.mbid == wanted.lower()
    )[:MOST_RECALLED]


async def _of_musicbrainz(providers: Providers, wanted: str) -> Fetched[tuple[ArtistRecord, ...]]:
    if not _MBID.fullmatch(wanted):
        return await providers.musicbrainz.search_artists(wanted)
    one = await providers.musicbrainz.artist(wanted.lower())
    return Fetched((one.value,), one.fetched_at, one.freshness, one.reason)


async def _ask(service: Service, question: Awaitable[Fetched[tuple[ArtistRecord, ...]]]) -> _Answer:
    try:
        fetched = await question
    except NotFound:
        return _Answer()
    except AuthFailed as error:
        return _Answer() if error.missing else _Answer(problem=error.in_words(), error=error)
    except ProviderError as error:
        return _Answer(problem=error.message, error=error)
    candidates = tuple(_candidate(service, record) for record in fetched.value)
    return _Answer(candidates, fetched.is_stale, fetched.reason)


def _candidate(service: Service, record: ArtistRecord) -> ArtistCandidate:
    return ArtistCandidate(
        name=record.name,
        source=service.value,
        mbid=record.mbid.lower() if record.mbid else None,
        disambiguation=record.disambiguation,
        country=record.country,
        years=record.years,
    )


def _joined(
    wanted: str, local: Iterable[ArtistCandidate], *answers: Iterable[ArtistCandidate]
) -> tuple[ArtistCandidate, ...]:
    """Return all candidates, one for each MBID: what comes first stays, later ones complete it."""
    kept: dict[object, ArtistCandidate] = {}
    for number, candidate in enumerate(
        candidate for answer in (local, *answers) for candidate in answer
    ):
        key = candidate.mbid.lower() if candidate.mbid else number
        kept[key] = _completed(kept[key], candidate) if key in kept else candidate
    key = name_key(wanted)
    return tuple(
        sorted(
            kept.values(),
            key=lambda one: (one.local_id is None, name_key(one.name) != key),
        )
    )


def _completed(first: ArtistCandidate, other: ArtistCandidate) -> ArtistCandidate:
    return replace(
        first,
        disambiguation=first.disambiguation or other.disambiguation,
        country=first.country or other.country,
        years=first.years or other.years,
    )
