"""Which track or artist of one service is which of another: by codes first, by names at last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from enum import StrEnum
from typing import Protocol, TypeVar

from msgspec import Struct

from setlist_desktop.domain.records import ArtistRecord
from setlist_desktop.domain.titles import name_key, title_key

SAME_LENGTH_S = 5
"""Two recordings of one title within so many seconds are taken for one."""


class Track(Protocol):
    """What tracks are matched by; a `TrackRecord` and a `SpotifyTrack` both are one."""

    @property
    def title(self) -> str:
        """The title as it is written."""

    @property
    def duration_s(self) -> int | None:
        """Seconds, where known."""

    @property
    def isrc(self) -> str | None:
        """The code of the recording, where known."""


class Basis(StrEnum):
    """What a match rests on, the surest first."""

    MBID = "mbid"
    LINK = "link"
    NAME = "name"


class ArtistMatch(Struct, frozen=True):
    """Those of the candidates that fit best, and by what; several are for the user to choose."""

    basis: Basis | None
    artists: tuple[ArtistRecord, ...] = ()

    @property
    def artist(self) -> ArtistRecord | None:
        """The only one that fits, or None."""
        return self.artists[0] if len(self.artists) == 1 else None


T = TypeVar("T", bound=Track)
U = TypeVar("U", bound=Track)


def match_tracks(ours: Sequence[T], theirs: Sequence[U]) -> list[tuple[T, U]]:
    """Return pairs of the same recording, in our order; each track is in one pair at most.

    By ISRC, then by normalised title and length, then by title where a length is unknown.
    """
    pairs: dict[int, int] = {}
    free = set(range(len(theirs)))
    for key in (_isrc, _title):
        places = _places(theirs, free, key)
        for number, track in enumerate(ours):
            if number in pairs or (wanted := key(track)) is None:
                continue
            fitting = [place for place in places[wanted] if place in free]
            if key is _title:
                fitting = _of_same_length(track, theirs, fitting)
            if fitting:
                pairs[number] = fitting[0]
                free.discard(fitting[0])
    return [(ours[number], theirs[place]) for number, place in sorted(pairs.items())]


def match_artist(wanted: ArtistRecord, candidates: Iterable[ArtistRecord]) -> ArtistMatch:
    """Return the candidates that are the wanted artist: by MBID, by a shared id, by exact name.

    One whose MBID is known to be another's is never matched by name.
    """
    known = list(candidates)
    mbid = _mbid(wanted)
    if mbid and (same := [one for one in known if _mbid(one) == mbid]):
        return ArtistMatch(Basis.MBID, tuple(same))
    linked = [one for one in known if _shares_link(wanted, one)]
    if linked:
        return ArtistMatch(Basis.LINK, tuple(linked))
    key = name_key(wanted.name)
    named = [one for one in known if name_key(one.name) == key and not (mbid and _mbid(one))]
    return ArtistMatch(Basis.NAME if named else None, tuple(named))


def _isrc(track: Track) -> Hashable | None:
    code = (track.isrc or "").replace("-", "").upper()
    return code or None


def _title(track: Track) -> Hashable | None:
    return title_key(track.title) or None


def _places(
    tracks: Sequence[Track], free: set[int], key: Callable[[Track], Hashable | None]
) -> defaultdict[Hashable, list[int]]:
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, track in enumerate(tracks):
        if number in free and (found := key(track)) is not None:
            places[found].append(number)
    return places


def _of_same_length(track: Track, theirs: Sequence[Track], places: list[int]) -> list[int]:
    """Return the places whose length fits, the nearest first; unknown ones at the end."""
    length = track.duration_s
    apart = {
        place: abs(length - other) if length and (other := theirs[place].duration_s) else None
        for place in places
    }
    near = [place for place in places if (gap := apart[place]) is not None and gap <= SAME_LENGTH_S]
    near.sort(key=lambda place: apart[place] or 0)
    return near + [place for place in places if apart[place] is None]


def _mbid(artist: ArtistRecord) -> str:
    return (artist.mbid or artist.external_ids.get("musicbrainz") or "").lower()


def _shares_link(one: ArtistRecord, other: ArtistRecord) -> bool:
    if _mbid(one) and _mbid(other):
        return False  # they are known to differ
    return any(
        value and other.external_ids.get(site) == value
        for site, value in one.external_ids.items()
        if site != "homepage"  # a label's or a festival's page may be many artists'
    )
