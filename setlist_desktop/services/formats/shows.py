"""Shows as files spell them out, and how they become records."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated

import msgspec

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.records import (
    ArtistRecord,
    ItemRecord,
    SetRecord,
    ShowRecord,
    VenueRecord,
)
from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.titles import name_key, split_medley

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCE = "file"
"""The source of what comes from files that name no service."""

MOST_ENCORES = 99

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class SongWire(msgspec.Struct, frozen=True):
    """A line of a set; a medley is written "A / B"."""

    title: str | None = None
    cover_of: str | None = None
    tape: bool | None = None
    info: str | None = None


class SetWire(msgspec.Struct, frozen=True):
    """A set; `encore` 0 or absent for a main set."""

    songs: list[SongWire] = []
    name: str | None = None
    encore: Annotated[int, msgspec.Meta(le=MOST_ENCORES)] | None = None


class ShowWire(msgspec.Struct, frozen=True):
    """A show; `date` YYYY-MM-DD, or null for one to be announced. Raises ValueError otherwise."""

    artist: str
    date: str | None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    tour: str | None = None
    sets: list[SetWire] = []

    def __post_init__(self) -> None:
        if not self.artist.strip():
            raise ValueError("`artist` is empty")
        if self.date is not None:
            parse_date(self.date)


def parse_date(text: str) -> date:
    """Return the date of a text YYYY-MM-DD. Raises ValueError."""
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise ValueError(tr("“{text}” is no date YYYY-MM-DD", text=text[:20]))


def records_of_day(shows: Sequence[ShowWire]) -> list[ShowRecord]:
    """Return the records of one artist's shows on one date, in the file's order.

    A show is the n-th of its artist, date and venue: that is its id, and tells early from late.
    """
    counted: Counter[tuple[str, str]] = Counter()
    records = []
    for show in shows:
        place = (name_key(show.venue or ""), name_key(show.city or ""))
        counted[place] += 1
        records.append(_record(show, place, counted[place]))
    return records


def _record(show: ShowWire, place: tuple[str, str], ordinal: int) -> ShowRecord:
    artist = artist_of(show.artist)
    parts = (name_key(artist.name), show.date or "", *place, str(ordinal))
    return ShowRecord(
        artist=artist,
        date=parse_date(show.date) if show.date else None,
        venue=_venue(show),
        source=SOURCE,
        external_id="|".join(parts),
        tour=_text(show.tour),
        ordinal=ordinal,
        sets=tuple(_set(part) for part in show.sets if part.songs),
    )


@lru_cache(maxsize=1024)
def artist_of(name: str) -> ArtistRecord:
    """Return the artist of a file that knows only names."""
    return ArtistRecord(name=name.strip())


def _venue(show: ShowWire) -> VenueRecord | None:
    name, city, country = _text(show.venue), _text(show.city), _text(show.country)
    if not (name or city):
        return None
    return VenueRecord(name=name, city=city, country=country)


def _set(part: SetWire) -> SetRecord:
    items = tuple(_item(song.title, song.cover_of, song.tape, song.info) for song in part.songs)
    return SetRecord(_text(part.name), max(0, part.encore or 0), items)


@lru_cache(maxsize=8192)
def _item(
    title: str | None, cover_of: str | None, tape: bool | None, info: str | None
) -> ItemRecord:
    """Return a line; most lines come again and again, and are then one object."""
    text = _text(title)
    note, segue = _note(_text(info))
    titles = split_medley(text) if text and not tape else (text,) if text else ()
    if tape:
        type_ = ItemType.TAPE
    else:
        type_ = (ItemType.UNKNOWN, ItemType.SONG, ItemType.MEDLEY)[min(len(titles), 2)]
    return ItemRecord(type_, titles, cover_of=_text(cover_of), note=note, segue=segue)


def _note(info: str) -> tuple[str, bool]:
    """Tell the mark of a segue, a ">" before the note, from the note."""
    for mark in ("->", ">"):
        if info.startswith(mark):
            return info.removeprefix(mark).strip(), True
    return info, False


def _text(value: str | None) -> str:
    return (value or "").strip()
