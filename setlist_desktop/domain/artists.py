"""Artists in the library, and those found by a search."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from setlist_desktop.domain.imports import ImportStatus
from setlist_desktop.domain.services import Service


class Artist(Struct, frozen=True):
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


class ArtistCandidate(Struct, frozen=True):
    """One answer of an artist search, from the library (`local_id` set) or a service."""

    name: str
    source: str
    mbid: str | None = None
    disambiguation: str = ""
    country: str = ""
    years: str = ""
    local_id: int | None = None
    show_count: int | None = None


class ArtistSearchResult(Struct, frozen=True):
    """Candidates, best first; `problems` says in words which service could not be asked."""

    text: str
    candidates: tuple[ArtistCandidate, ...]
    stale: bool = False
    problems: tuple[str, ...] = ()


class ArtistLinks(Struct, frozen=True):
    """Who an artist is elsewhere.

    `ids`: by service, "" where none is known; `refused`: those where the user wants none;
    `unclear`: those where several bear the name, and the user has not said yet who is meant.
    `pages`: ids and pages at other sites. `undo` and `redo` name the steps that can be taken.
    """

    artist_id: int
    name: str
    ids: Mapping[Service, str]
    refused: frozenset[Service]
    pages: Mapping[str, str]
    undo: str | None = None
    redo: str | None = None
    unclear: frozenset[Service] = frozenset()


class LinkCandidate(Struct, frozen=True):
    """An artist of a service that may be ours; `likely`: by id or exact name."""

    external_id: str
    name: str
    detail: str = ""
    likely: bool = False
