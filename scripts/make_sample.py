"""Makes the sample library, `resources/sample.setlistdesktop`; the same bytes every time.

    .venv/bin/python scripts/make_sample.py [FILE]

Shows, setlists and votes are made up from `sample_bands` and `sample_places`. The predictions in it
are the program's own: the library is loaded, some shows of the past are predicted as on the day
before each, from what was played until then, and scored as on the day after; then the next show is
predicted, and all of it is written out again. Dates are around REFERENCE; the program moves them to
the present as it opens the sample.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec.structs import replace

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

if TYPE_CHECKING:
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.setlists import Reading

Rows: TypeAlias = list[tuple[str, list[dict[str, Any]]]]

REFERENCE = date(2026, 11, 16)
"""A Monday; the first upcoming shows are a week after it."""

SOURCE = "sample"
FIXED = datetime.combine(REFERENCE, time(18, 0), UTC)
UNWRITTEN = 5
"""The show of each tour whose setlist nobody has written down."""

TWICE_A_NIGHT = ("Northlight", "Canada")
MINE = ("First Frost", "Undertow", "Saltwater")


PREDICTED = {1: 9, 2: 5}
"""How many of the last shows were predicted, by artist."""

ROWS = ("forecast", "score", "score_value", "setlist")
"""The tables that go along with the records: what was predicted, and how right it was."""


class SetClock:
    """The clock of the sample: the reference day's evening, or when it is set to."""

    def __init__(self) -> None:
        self.instant = FIXED

    def now(self) -> datetime:
        """Return the moment it is set to."""
        return self.instant

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


async def predicted(archive: Archive, folder: Path) -> tuple[Archive, Rows]:
    """Return the archive as the program gives it back once shows are predicted and scored.

    Beside it come the rows of `ROWS` that tell of those shows.
    """
    from setlist_desktop.services.archive import load_archive
    from setlist_desktop.services.archive_file import write_archive, write_file
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.opening import open_database

    clock = SetClock()
    bare = folder / "bare.setlistdesktop"
    write_file(archive, bare)
    database = open_database(folder / "library.sqlite3", ChangeBus())
    try:
        report = await load_archive(database, bare, clock=clock)
        if report.errors:
            raise SystemExit("\n".join(report.errors))
        predictions = Predictions(database, clock)
        shows = _predicted_shows(archive)
        for show, on in shows.items():
            await _predict_and_score(database, clock, predictions, show, on)
        clock.instant = FIXED
        await predictions.predict(_next_show(archive))
        whole = await write_archive(
            database, folder / "whole.setlistdesktop", reference_date=REFERENCE
        )
        return whole, await database.read(lambda session: _rows(session, set(shows)))
    finally:
        await database.close()


def _predicted_shows(archive: Archive) -> dict[int, date]:
    """Return the shows of the past that are predicted, oldest first, with their dates."""
    days = {show.id: show.date for show in archive.shows}
    written = {setlist.performance for setlist in archive.setlists}
    chosen: dict[int, date] = {}
    for artist, count in PREDICTED.items():
        past = [
            (on, performance.id)
            for performance in archive.performances
            if performance.artist == artist
            and performance.id in written
            and (on := days[performance.show]) is not None
            and on < REFERENCE
        ]
        chosen |= {show: on for on, show in sorted(past)[-count:]}
    return dict(sorted(chosen.items(), key=lambda one: (one[1], one[0])))


async def _predict_and_score(
    database: Database, clock: SetClock, predictions: Predictions, show: int, on: date
) -> None:
    """Predict a show on the day before; put a favourite into the list; score it the day after."""
    from setlist_desktop.domain.editing import RemoveItems, append_items
    from setlist_desktop.domain.setlists import Item, ItemSong
    from setlist_desktop.services.scores import Scores
    from setlist_desktop.services.setlists import Setlists

    setlists = Setlists(database, clock)
    clock.instant = datetime.combine(on - timedelta(days=1), time(18, 0), UTC)
    setlist = await predictions.predict(show)
    pool = [song for song in await setlists.pool(show) if song.id not in setlist.song_ids()]
    wish = max(pool, key=lambda song: (song.title in MINE, song.rate, song.title))
    main = [item for part in setlist.sets if not part.encore for item in part.items]
    leaving = min(main, key=lambda item: item.probability or 0.0)
    setlist = await setlists.edit(setlist.id, RemoveItems((leaving.id,)), "Remove a song")
    song = Item(songs=(ItemSong(wish.title, wish.id),))
    command = append_items(setlist, setlist.sets[0].id, [song])
    await setlists.edit(setlist.id, command, f"Add {wish.title}")
    clock.instant = datetime.combine(on + timedelta(days=1), time(9, 0), UTC)
    await Scores(database, clock, predictions).of_show(show)


def _rows(session: Reading, shows: set[int]) -> Rows:
    """Return the rows that tell what was predicted of shows, and how right it was."""
    from setlist_desktop.storage.archive.exact import rows_of

    found = {name: list(rows_of(session, name)) for name in ROWS}
    for name in ("forecast", "score", "setlist"):
        found[name] = [row for row in found[name] if row["performance_id"] in shows]
    scores = {row["id"] for row in found["score"]}
    found["score_value"] = [row for row in found["score_value"] if row["score_id"] in scores]
    return [(f"rows/{name}", found[name]) for name in ROWS]


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
    setlist = next(
        one
        for one in archive.setlists
        if one.kind == "predicted" and one.performance == _next_show(archive)
    )
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
        archive, rows = asyncio.run(predicted(maker.finish(), Path(folder)))
    archive = with_votes(archive)
    write_file(archive, target, rows)
    print(
        f"{target}: {len(archive.artists)} artists, {len(archive.performances)} shows, "
        f"{len(archive.setlists)} setlists, {len(archive.votes)} votes, "
        f"{target.stat().st_size:,} bytes"
    )


if __name__ == "__main__":
    main()
