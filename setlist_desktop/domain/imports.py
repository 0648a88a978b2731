"""The stages of an artist's import, its progress and its report."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from setlist_desktop.domain.sync import ShowNews


class ImportStage(StrEnum):
    """The stages in order; each stands for a share of the way, in percent."""

    INITIALIZING = "initializing"
    FETCHING_SHOWS = "fetching-shows"
    SYNCING_VENUES = "syncing-venues"
    SHOWS_COMPLETE = "shows-complete"
    SYNCING_CATALOG = "syncing-catalog"
    COMPLETED = "completed"

    @property
    def percent(self) -> int:
        """The share of the way at which the stage begins."""
        return _PERCENT[self]


_PERCENT = {
    ImportStage.INITIALIZING: 10,
    ImportStage.FETCHING_SHOWS: 30,
    ImportStage.SYNCING_VENUES: 50,
    ImportStage.SHOWS_COMPLETE: 70,
    ImportStage.SYNCING_CATALOG: 85,
    ImportStage.COMPLETED: 100,
}


class ImportStatus(Struct, frozen=True):
    """How far an artist's import has come; never falls back within one import.

    `partial` holds, in words, what is missing and why; `next_page` is the setlist.fm page
    (from 1) at which *Retry* goes on.
    """

    artist_id: int
    artist_name: str
    stage: ImportStage
    percent: int
    message: str = ""
    running: bool = False
    partial: tuple[str, ...] = ()
    next_page: int = 1
    updated_at: datetime | None = None


class ImportReport(Struct, frozen=True):
    """What an import ended with: counts over the artist's whole library, requests by service.

    `news` tells what a second import changed; that of a first one is empty.
    """

    artist_id: int
    shows: int
    setlists: int
    songs: int
    venues: int
    requests: dict[str, int] = field(default_factory=dict)
    elapsed_s: float = 0.0
    partial: tuple[str, ...] = ()
    news: tuple[ShowNews, ...] = ()


class Taken(Struct, frozen=True):
    """What came of one kind of things in an archive.

    `changed`: what was here is told by the archive now; `kept`: it tells it otherwise, and what
    was here stayed; `same`: both tell the same.
    """

    name: str
    added: int = 0
    changed: int = 0
    kept: int = 0
    same: int = 0


class FileReport(Struct, frozen=True):
    """What one file gave: newly added shows and songs (entries), shows already there, errors.

    `parts` tells of an archive what came of each kind of things in it.
    """

    file: str
    shows: int = 0
    songs: int = 0
    skipped: int = 0
    errors: tuple[str, ...] = ()
    refused: bool = False
    parts: tuple[Taken, ...] = ()
