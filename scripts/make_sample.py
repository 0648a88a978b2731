"""Makes the sample library, `resources/sample.setlistdesktop`; the same bytes every time.

    .venv/bin/python scripts/make_sample.py [FILE]

Shows, setlists and votes are made up from `sample_bands` and `sample_places`. The prediction in it
is the program's own: the library is loaded, the next show is predicted, and all of it is written
out again. Dates are around REFERENCE; the program moves them to the present as it opens the sample.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sample_bands import BANDS, Band, Tour
from sample_places import CITIES, UPCOMING, VOTERS
from sample_setlists import Repertoire, Writer

from setlist_desktop.domain.archive import (
    FORMAT,
    VERSION,
    Archive,
    ArchivedArtist,
    ArchivedPerformance,
    ArchivedSetlist,
    ArchivedShow,
    ArchivedVenue,
    ArchivedVote,
    Manifest,
)
from setlist_desktop.domain.changes import ChangeBus

REFERENCE = date(2026, 11, 16)
"""A Monday; the first upcoming shows are a week after it."""

SOURCE = "sample"
FIXED = datetime.combine(REFERENCE, time(18, 0), UTC)
UNWRITTEN = 5
"""The show of each tour whose setlist nobody has written down."""

TWICE_A_NIGHT = ("Northlight", "Canada")
MINE = ("First Frost", "Undertow", "Saltwater")


class FixedClock:
    """The clock of the sample: always the reference day."""

    def now(self) -> datetime:
        """Return the reference day's evening."""
        return FIXED

    def monotonic(self) -> float:
        """Return the same moment."""
        return 0.0


class Maker:
    """Gathers the records of the sample."""

    def __init__(self) -> None:
        self.artists: list[ArchivedArtist] = []
        self.shows: list[ArchivedShow] = []
        self.performances: list[ArchivedPerformance] = []
        self.setlists: list[ArchivedSetlist] = []
        self.writer = Writer()
        self.venue_ids: dict[tuple[str, str], int] = {}

    def add_band(self, number: int, band: Band) -> None:
        """Add a band with all its shows."""
        artist = number + 1
        self.artists.append(
            ArchivedArtist(
                artist,
                band.name,
                sort_name=band.sort_name or band.name,
                disambiguation=band.disambiguation,
                country=band.country,
                followed=number < 4,
                aliases=band.aliases,
            )
        )
        chance = random.Random(f"{band.name}, {band.country}")  # noqa: S311 - invented concerts
        repertoire = Repertoire(artist, band, self.writer, chance)
        for tour in band.tours:
            self._add_tour(artist, band, tour, repertoire, chance)
        for days, city, status, hour in UPCOMING[number]:
            self._add_upcoming(artist, band, (days, city, status, hour))

    def _add_tour(
        self, artist: int, band: Band, tour: Tour, repertoire: Repertoire, chance: random.Random
    ) -> None:
        repertoire.begin_tour(tour)
        for number, on in enumerate(_dates(tour, chance, running=tour is band.tours[-1])):
            city = tour.route[number % len(tour.route)]
            show = self._add_show(on, chance.choice(("19:30", "20:00", "20:30")), city, "completed")
            performance = self._add_performance(show, artist, tour.name)
            if number != UNWRITTEN:
                self._add_played(performance, repertoire.play())
            if band.name == TWICE_A_NIGHT[0] and band.country == TWICE_A_NIGHT[1] and number == 8:
                late = self._add_show(on, "22:30", city, "completed")
                self._add_played(
                    self._add_performance(late, artist, tour.name, ordinal=2), repertoire.play()
                )

    def _add_upcoming(
        self, artist: int, band: Band, plan: tuple[int | None, str, str, str]
    ) -> None:
        days, city, status, hour = plan
        on = None if days is None else REFERENCE + timedelta(days=days)
        show = self._add_show(on, hour, city, status)
        self._add_performance(show, artist, band.tours[-1].name if on else "")

    def _add_show(self, on: date | None, hour: str, city: str, status: str) -> ArchivedShow:
        venues = CITIES[city][5]
        venue = venues[len(self.shows) % len(venues)]
        at = time.fromisoformat(hour) if hour else None
        show = ArchivedShow(len(self.shows) + 1, on, at, self._venue(venue, city), status)
        self.shows.append(show)
        return show

    def _venue(self, name: str, city: str) -> int:
        return self.venue_ids.setdefault((name, city), len(self.venue_ids) + 1)

    def _add_performance(
        self, show: ArchivedShow, artist: int, tour: str, ordinal: int = 1
    ) -> ArchivedPerformance:
        performance = ArchivedPerformance(
            len(self.performances) + 1, show.id, artist, ordinal, tour=tour, source=SOURCE
        )
        self.performances.append(performance)
        return performance

    def _add_played(self, performance: ArchivedPerformance, sets: tuple) -> None:  # type: ignore[type-arg]
        self.setlists.append(ArchivedSetlist(performance.id, "played", sets, source=SOURCE))

    def finish(self) -> Archive:
        """Return all of it, but for the prediction and the votes."""
        return Archive(
            Manifest(FORMAT, VERSION, reference_date=REFERENCE),
            artists=tuple(self.artists),
            venues=tuple(_venue(key, number) for key, number in self.venue_ids.items()),
            songs=tuple(self.writer.songs),
            shows=tuple(self.shows),
            performances=tuple(self.performances),
            setlists=tuple(self.setlists),
        )


def _dates(tour: Tour, chance: random.Random, *, running: bool) -> list[date]:
    """Return the dates of a tour; one that is still running was on stage a few days ago."""
    days = [0]
    while len(days) < tour.shows:
        days.append(days[-1] + chance.choice((1, 2, 2, 3, 5)))
    first = REFERENCE - timedelta(days=3 + days[-1])
    if not running:
        first = REFERENCE - timedelta(weeks=tour.weeks_ago)
    return [first + timedelta(days=day) for day in days]


def _venue(key: tuple[str, str], number: int) -> ArchivedVenue:
    name, city = key
    country, code, latitude, longitude, zone, _ = CITIES[city]
    return ArchivedVenue(number, name, city, "", country, code, latitude, longitude, zone)


async def predicted(archive: Archive, folder: Path) -> Archive:
    """Return the archive as the program gives it back once the next show is predicted."""
    from setlist_desktop.services.archive import load_archive
    from setlist_desktop.services.archive_file import write_archive, write_file
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.opening import open_database

    clock = FixedClock()
    bare = folder / "bare.setlistdesktop"
    write_file(archive, bare)
    database = open_database(folder / "library.sqlite3", ChangeBus())
    try:
        report = await load_archive(database, bare, clock=clock)
        if report.errors:
            raise SystemExit("\n".join(report.errors))
        await Predictions(database, clock).predict(_next_show(archive))
        return await write_archive(
            database, folder / "whole.setlistdesktop", reference_date=REFERENCE
        )
    finally:
        await database.close()


def _next_show(archive: Archive) -> int:
    """Return the first upcoming show of the first band, which is the one predicted."""
    days = {show.id: show.date for show in archive.shows}
    return min(
        (
            performance
            for performance in archive.performances
            if performance.artist == 1 and (days[performance.show] or REFERENCE) > REFERENCE
        ),
        key=lambda performance: days[performance.show] or date.max,
    ).id


def with_votes(archive: Archive) -> Archive:
    """Return the archive with a day of votes on the predicted show."""
    setlist = next(one for one in archive.setlists if one.kind == "predicted")
    listed = [song.song for part in setlist.sets for item in part.items for song in item.songs]
    titles = {song.id: song.title for song in archive.songs if song.artist == 1}
    chance = random.Random("votes")  # noqa: S311 - invented votes
    votes = [
        ArchivedVote(setlist.performance, song, 1, FIXED - timedelta(minutes=30 + number))
        for number, song in enumerate(listed)
        if titles[song] in MINE
    ]
    favourites = sorted(listed, key=lambda song: (titles[song] not in MINE, chance.random()))
    for voter in VOTERS:
        for song in _ballot_paper(favourites, chance):
            value = 1 if chance.random() < 0.82 else -1
            at = FIXED - timedelta(minutes=round(chance.triangular(0, 23 * 60, 3 * 60)))
            votes.append(ArchivedVote(setlist.performance, song, value, at, voter))
    return replace(archive, votes=tuple(votes))


def _ballot_paper(favourites: list[int], chance: random.Random) -> list[int]:
    size = chance.randint(3, 9)
    return [song for place, song in enumerate(favourites) if chance.random() < 0.9 - place * 0.05][
        :size
    ]


def main() -> None:
    """Make the sample library and say what is in it."""
    from setlist_desktop.services.archive_file import write_file

    target = Path(sys.argv[1] if len(sys.argv) > 1 else "resources/sample.setlistdesktop")
    maker = Maker()
    for number, band in enumerate(BANDS):
        maker.add_band(number, band)
    with tempfile.TemporaryDirectory() as folder:
        archive = with_votes(asyncio.run(predicted(maker.finish(), Path(folder))))
    write_file(archive, target)
    print(
        f"{target}: {len(archive.artists)} artists, {len(archive.performances)} shows, "
        f"{len(archive.setlists)} setlists, {len(archive.votes)} votes, "
        f"{target.stat().st_size:,} bytes"
    )


if __name__ == "__main__":
    main()
