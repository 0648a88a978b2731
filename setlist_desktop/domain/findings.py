"""What of the library wants looking after, in words, each with what mends it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.artists import Artist
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.matches import Match, MatchKind
from setlist_desktop.domain.services import ServiceState, ServiceStatus
from setlist_desktop.domain.sync import JobState, JobStatus
from setlist_desktop.domain.titles import name_key

STALE = timedelta(days=30)
"""A followed artist that was not fetched for so long is told."""


class FindingKind(StrEnum):
    """What is the matter, in the order in which it is told."""

    FAILED = "failed"
    CONFLICT = "conflict"
    UNMATCHED = "unmatched"
    DUPLICATE = "duplicate"
    STALE = "stale"


HEADINGS: Mapping[FindingKind, str] = {
    FindingKind.FAILED: mark("Failed"),
    FindingKind.CONFLICT: mark("Does not agree"),
    FindingKind.UNMATCHED: mark("Not matched"),
    FindingKind.DUPLICATE: mark("Maybe twice"),
    FindingKind.STALE: mark("Out of date"),
}


class Fix(StrEnum):
    """What mends it."""

    RUN = "run"
    REFRESH = "refresh"
    LINK = "link"
    REVIEW = "review"
    CONNECT = "connect"


class Finding(Struct, frozen=True):
    """One thing to mend; `key` is the artist's id or the job's name where the fix needs one."""

    kind: FindingKind
    words: str
    fix: Fix
    key: str = ""


_OF_MATCHES = {
    MatchKind.SONG: FindingKind.UNMATCHED,
    MatchKind.VERSION: FindingKind.CONFLICT,
    MatchKind.SHOW: FindingKind.DUPLICATE,
    MatchKind.VENUE: FindingKind.DUPLICATE,
}


def findings(
    artists: Iterable[Artist],
    matches: Iterable[Match],
    jobs: Iterable[JobState],
    services: Iterable[ServiceStatus],
    now: datetime,
) -> tuple[Finding, ...]:
    """Return what there is to mend, the gravest first."""
    known = tuple(artists)
    found = [
        *_of_jobs(jobs),
        *_of_services(services),
        *_of_artists(known, now),
        *_of_namesakes(known),
        *(
            Finding(_OF_MATCHES[match.kind], match.in_words(), Fix.REVIEW)
            for match in matches
            if match.verdict is None
        ),
    ]
    order = [*FindingKind]
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _of_jobs(jobs: Iterable[JobState]) -> Iterator[Finding]:
    for job in jobs:
        if job.status is JobStatus.FAILED:
            words = tr("{job}: {reason}", job=job.title, reason=job.message)
            yield Finding(FindingKind.FAILED, words, Fix.RUN, job.name)


def _of_services(services: Iterable[ServiceStatus]) -> Iterator[Finding]:
    for status in services:
        if status.state is ServiceState.KEY_REFUSED:
            words = tr("{service} refuses the key.", service=status.service.title)
            yield Finding(FindingKind.FAILED, words, Fix.CONNECT)


def _of_artists(artists: Iterable[Artist], now: datetime) -> Iterator[Finding]:
    for artist in artists:
        state, key = artist.import_status, str(artist.id)
        if state is not None and state.partial and not state.running:
            words = tr("{artist} is incomplete.", artist=artist.name)
            yield Finding(FindingKind.FAILED, " ".join((words, *state.partial)), Fix.REFRESH, key)
        elif artist.followed and artist.refreshed_at is None and artist.mbid:
            words = tr("{artist} is followed, and was never fetched.", artist=artist.name)
            yield Finding(FindingKind.STALE, words, Fix.REFRESH, key)
        elif artist.followed and artist.refreshed_at and now - artist.refreshed_at > STALE:
            words = plural(
                (now - artist.refreshed_at).days,
                "{artist} was fetched {n} day ago.",
                "{artist} was fetched {n} days ago.",
                artist=artist.name,
            )
            yield Finding(FindingKind.STALE, words, Fix.REFRESH, key)
        if artist.followed and not artist.mbid:
            words = tr("{artist} is linked with nobody at MusicBrainz.", artist=artist.name)
            yield Finding(FindingKind.UNMATCHED, words, Fix.LINK, key)


def _of_namesakes(artists: Iterable[Artist]) -> Iterator[Finding]:
    """Yield the artists of one name of whom one has no MusicBrainz id: they may be one."""
    named: dict[str, list[Artist]] = defaultdict(list)
    for artist in artists:
        named[name_key(artist.name)].append(artist)
    for namesakes in named.values():
        unknown = [artist for artist in namesakes if not artist.mbid]
        if len(namesakes) > 1 and unknown:
            words = tr("Several artists are called {artist}.", artist=unknown[0].name)
            yield Finding(FindingKind.DUPLICATE, words, Fix.LINK, str(unknown[0].id))
