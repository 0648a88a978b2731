"""Made-up libraries of any size: the same size and seed give the same rows.

Artists are unlike in size, as in life: the first has about a twelfth of all shows. All shows of
the past have a setlist of 16 to 22 lines; three in a hundred are still to come.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.bulk import Ids, insert_plain
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import (
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceRow,
    Row,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueRow,
)
from setlist_desktop.storage.venues import venue_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from setlist_desktop.domain.maintenance import SampleSize
    from setlist_desktop.storage.database import Write

SHOWS_A_WRITE = 100
"""So many, with their setlists, take about a tenth of a second."""

_FIRST = (
    "Paper", "Velvet", "Hollow", "Silver", "Quiet", "Crimson", "Northern", "Glass", "Amber",
    "Wandering", "Electric", "Salt", "Broken", "Midnight", "Marble", "Distant", "Tin", "Copper",
)  # fmt: skip
_SECOND = (
    "Lanterns", "Harbour", "Orchard", "Signals", "Pilots", "Gardens", "Meridian", "Foxes",
    "Cathedral", "Engines", "Letters", "Tides", "Parade", "Atlas", "Mirrors", "Sparrows", "River",
)  # fmt: skip
_HALLS = ("Hall", "Arena", "Theatre", "Ballroom", "Club", "Gardens", "Dome", "Works")
_PAST_DAYS, _AHEAD_DAYS = 6000, 180


class Sampler:
    """Writes one made-up library, over several writes."""

    def __init__(self, size: SampleSize, now: datetime) -> None:
        self._size = size
        self._today = now.date()
        self._created = to_stored(now).isoformat(" ", "microseconds")
        self._random = random.Random(size.seed)  # noqa: S311 - made-up data, no secret
        self._artists: range = range(0)
        self._venues: range = range(0)
        self._songs: dict[int, list[tuple[int, str]]] = {}

    def add_artists(self, write: Write) -> None:
        """Add artists, venues and songs."""
        session = write.session
        first = Ids(session, ArtistRow).next()
        self._artists = range(first, first + self._size.artists)
        names = [self._name(number) for number in range(self._size.artists)]
        _put(
            write, ArtistRow, "id name name_key sort_name country followed created_at",
            [(i, n, name_key(n), n, "XX", 1, self._created)
             for i, n in zip(self._artists, names, strict=True)],
        )  # fmt: skip
        self._add_venues(write)
        self._add_songs(write)
        write.changed(Kind.ARTIST, self._artists)

    def _add_venues(self, write: Write) -> None:
        first = Ids(write.session, VenueRow).next()
        self._venues = range(first, first + self._size.venues)
        rows = []
        for number, venue_id in enumerate(self._venues):
            city = f"{_FIRST[number % len(_FIRST)]}ton {number // len(_FIRST) + 1}"
            name = f"{city} {_HALLS[number % len(_HALLS)]}"
            place = (self._random.uniform(-55, 68), self._random.uniform(-179, 179))
            rows.append((venue_id, name, venue_key(name, city), city, "Samplia", *place, "UTC"))
        _put(write, VenueRow, "id name key city country latitude longitude zone", rows)

    def _add_songs(self, write: Write) -> None:
        first = Ids(write.session, SongRow).next()
        rows = []
        for number in range(self._size.songs):
            artist_id = self._artists[number % len(self._artists)]
            place = number // len(self._artists)
            title = f"{_SECOND[place % len(_SECOND)]} {_FIRST[place // len(_SECOND) % len(_FIRST)]}"
            title += f" {place}" if place >= len(_FIRST) * len(_SECOND) else ""
            self._songs.setdefault(artist_id, []).append((first + number, title))
            length = self._random.randint(120, 480)
            rows.append((first + number, artist_id, title, title_key(title), length, "sample"))
        _put(write, SongRow, "id artist_id title title_key duration_s source", rows)

    def portions(self) -> Iterator[list[tuple[int, date]]]:
        """Yield artists and dates of the shows, as many at a time as one write takes."""
        shows = []
        for _ in range(self._size.shows):
            place = int(len(self._artists) * self._random.random() ** 2)
            ago = self._random.randint(-_AHEAD_DAYS, _PAST_DAYS)
            shows.append((self._artists[place], self._today - timedelta(days=ago)))
            if len(shows) == SHOWS_A_WRITE:
                yield shows
                shows = []
        if shows:
            yield shows

    def add_shows(self, write: Write, shows: list[tuple[int, date]]) -> None:
        """Add shows, those of the past with a setlist."""
        session = write.session
        kinds: tuple[type[Row], ...] = (ShowRow, PerformanceRow, SetlistRow, SetRow)
        ids = {row: Ids(session, row) for row in kinds}
        rows: dict[type[Row], list[tuple[Any, ...]]] = {}
        item_ids = Ids(session, ItemRow)
        for artist_id, on in shows:
            show_id, performance_id = ids[ShowRow].next(), ids[PerformanceRow].next()
            past = on < self._today
            status = "completed" if past else "announced"
            venue = self._random.choice(self._venues)
            rows.setdefault(ShowRow, []).append((show_id, on.isoformat(), venue, status))
            tour = f"Sample tour {on.year}"
            rows.setdefault(PerformanceRow, []).append(
                (performance_id, show_id, artist_id, tour, "sample")
            )
            if past and self._songs.get(artist_id):
                self._setlist(rows, ids, item_ids, performance_id, artist_id)
            write.changed(Kind.SHOW, performance_id)
        for row, columns in _COLUMNS.items():
            _put(write, row, columns, rows.get(row, []))

    def _setlist(
        self,
        rows: dict[type[Row], list[tuple[Any, ...]]],
        ids: dict[type[Row], Ids],
        item_ids: Ids,
        performance_id: int,
        artist_id: int,
    ) -> None:
        songs = self._songs[artist_id]
        count = min(len(songs), self._random.randint(16, 22))
        chosen = self._random.sample(songs, count)
        setlist_id = ids[SetlistRow].next()
        rows.setdefault(SetlistRow, []).append(
            (setlist_id, performance_id, "played", count, count, "sample")
        )
        encore = max(1, count - 3)
        for position, part in enumerate((chosen[:encore], chosen[encore:])):
            set_id = ids[SetRow].next()
            rows.setdefault(SetRow, []).append((set_id, setlist_id, position, position))
            for place, (song_id, title) in enumerate(part):
                item_id = item_ids.next()
                rows.setdefault(ItemRow, []).append((item_id, set_id, place))
                rows.setdefault(ItemSongRow, []).append((item_id, 0, song_id, title))

    def _name(self, number: int) -> str:
        first, rest = _FIRST[number % len(_FIRST)], number // len(_FIRST)
        second, round_ = _SECOND[rest % len(_SECOND)], rest // len(_SECOND)
        return f"The {first} {second}" + (f" {round_ + 1}" if round_ else "")


_COLUMNS: dict[type[Row], str] = {
    ShowRow: "id date venue_id status",
    PerformanceRow: "id show_id artist_id tour source",
    SetlistRow: "id performance_id kind song_count named_count source",
    SetRow: "id setlist_id position encore",
    ItemRow: "id set_id position",
    ItemSongRow: "item_id position song_id title",
}


def _put(write: Write, row: type[Row], columns: str, rows: list[tuple[Any, ...]]) -> None:
    insert_plain(write.session, row, columns.split(), rows)
