"""Artists in the library, and those found by a search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from setlist_desktop.domain.imports import ImportStatus


@dataclass(frozen=True, slots=True)
class Artist:
    """An artist of the library with the counts that lists show.

    `mbid` is the MusicBrainz id; two artists of one name are told apart by it and by
    `disambiguation`. Instants are UTC.
    """

    id: int
    name: str
    mbid: str | None = None
    sort_name: str = ""
    disambiguation: str = ""
    country: str = ""
    followed: bool = False
    show_count: int = 0
    setlist_count: int = 0
    next_show_on: date | None = None
    refreshed_at: datetime | None = None
    import_status: ImportStatus | None = None


@dataclass(frozen=True, slots=True)
class ArtistCandidate:
    """One answer of an artist search, from the library (`local_id` set) or a service."""

    name: str
    source: str
    mbid: str | None = None
    disambiguation: str = ""
    country: str = ""
    years: str = ""
    local_id: int | None = None
    show_count: int | None = None


@dataclass(frozen=True, slots=True)
class ArtistSearchResult:
    """Candidates, best first; `problems` says in words which service could not be asked."""

    text: str
    candidates: tuple[ArtistCandidate, ...]
    stale: bool = False
    problems: tuple[str, ...] = ()
