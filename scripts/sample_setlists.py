"""Invented concerts: what a band plays on a tour, and how it differs from night to night."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.archive import (
    ArchivedItem,
    ArchivedItemSong,
    ArchivedSet,
    ArchivedSong,
)

if TYPE_CHECKING:
    import random

    from sample_bands import Band, Tour


class Writer:
    """Gives the songs of all bands their numbers."""

    def __init__(self) -> None:
        self.songs: list[ArchivedSong] = []
        self._ids: dict[tuple[int, str], int] = {}

    def song(
        self,
        artist: int,
        title: str,
        cover_of: str = "",
        length: int | None = None,
        album: tuple[str, int] = ("", 0),
    ) -> ArchivedItemSong:
        """Return a song of an artist as a line names it, adding it where it is new."""
        key = artist, title
        if key not in self._ids:
            self._ids[key] = len(self.songs) + 1
            name, year = album
            self.songs.append(
                ArchivedSong(
                    self._ids[key],
                    artist,
                    title,
                    cover_of,
                    length,
                    name,
                    str(year) if year else "",
                    source="sample",
                )
            )
        return ArchivedItemSong(self._ids[key], title, cover_of)


class Repertoire:
    """The songs of one band: how likely each is on a tour, and where in the evening it stands."""

    def __init__(self, artist: int, band: Band, writer: Writer, chance: random.Random) -> None:
        self._artist = artist
        self._band = band
        self._writer = writer
        self._chance = chance
        self._songs: dict[str, ArchivedItemSong] = {}
        self._odds: dict[str, float] = {}
        self._place: dict[str, float] = {}
        self._since: dict[str, int] = {}
        for title, year, songs in band.albums:
            for song in songs:
                length = round(chance.triangular(150, 420, 245))
                self._songs[song] = writer.song(artist, song, "", length, (title, year))

    def begin_tour(self, tour: Tour) -> None:
        """Choose how likely each song of the albums so far is from now on."""
        band, chance = self._band, self._chance
        self._odds.clear()
        for number, (_, _, songs) in enumerate(band.albums[: tour.album + 1]):
            newest = number == tour.album
            for place, song in enumerate(songs):
                fame = (0.95 if newest else 0.75) - 0.09 * place + chance.uniform(-0.1, 0.1)
                steady = 1.0 if fame > 0.55 else 0.0
                odds = band.habit * 0.55 * fame + (1 - band.habit) * steady
                self._odds[song] = min(0.98, max(0.04, odds + chance.uniform(0, 0.1)))
                self._place[song] = chance.random()
        for title, original in band.covers:
            length = round(chance.triangular(160, 300, 220))
            self._songs[title] = self._writer.song(self._artist, title, original, length)
            self._odds[title], self._place[title] = 0.22, chance.uniform(0.4, 0.9)
        self._odds[self._opener()] = 0.97
        for number, title in enumerate(band.encore):
            if title in self._odds:
                self._odds[title] = max(self._odds[title], 0.92 - 0.12 * number)

    def play(self) -> tuple[ArchivedSet, ...]:
        """Return one night's sets."""
        titles = self._choose()
        encore = [title for title in self._band.encore if title in titles][:3]
        main = [title for title in titles if title not in encore]
        opener = self._opener()
        if opener in main:
            main.remove(opener)
            main.insert(0, opener)
        parts = self._main_sets(main)
        if encore:
            parts.append(ArchivedSet("", 1, self._lines(encore)))
        if len(encore) > 2 and self._chance.random() < 0.25:
            last = encore.pop()
            parts[-1:] = [
                ArchivedSet("", 1, self._lines(encore)),
                ArchivedSet("", 2, self._lines([last])),
            ]
        return tuple(parts)

    def _opener(self) -> str:
        return self._band.opener if self._band.opener in self._odds else next(iter(self._odds))

    def _choose(self) -> list[str]:
        """Return tonight's songs in order: what was long not played is a little likelier."""
        chance = self._chance
        drawn = {
            title: odds + 0.012 * min(self._since.get(title, 0), 10) - chance.random()
            for title, odds in self._odds.items()
        }
        wanted = self._band.length + chance.choice((-1, 0, 0, 0, 1))
        tonight = sorted(drawn, key=lambda title: -drawn[title])[:wanted]
        for title in self._odds:
            self._since[title] = 0 if title in tonight else self._since.get(title, 0) + 1
        spread = 0.05 + 0.5 * self._band.habit
        return sorted(
            tonight, key=lambda title: self._place[title] + chance.uniform(-spread, spread) / 2
        )

    def _main_sets(self, titles: list[str]) -> list[ArchivedSet]:
        tape = ()
        if self._band.tape:
            tape = (ArchivedItem("tape", (self._writer.song(self._artist, self._band.tape),)),)
        if not self._band.two_sets:
            return [ArchivedSet("", 0, tape + self._lines(titles))]
        half = len(titles) // 2
        pause = (ArchivedItem("break", label="Intermission"),)
        return [
            ArchivedSet("Set 1", 0, tape + self._lines(titles[:half]) + pause),
            ArchivedSet("Set 2", 0, self._lines(titles[half:])),
        ]

    def _lines(self, titles: list[str]) -> tuple[ArchivedItem, ...]:
        lines = self._with_pairs(list(titles))
        following = [names[0] for names in lines[1:]] + [""]
        return tuple(map(self._line, lines, following))

    def _with_pairs(self, titles: list[str]) -> list[tuple[str, ...]]:
        """Put the songs of a medley or segue beside each other where both are played."""
        for pair in (self._band.medley, self._band.segue):
            if pair and pair[0] in titles and pair[1] in titles and self._chance.random() < 0.7:
                titles.remove(pair[1])
                titles.insert(titles.index(pair[0]) + 1, pair[1])
        lines: list[tuple[str, ...]] = []
        for title in titles:
            if lines and self._band.medley == (lines[-1][-1], title):
                lines[-1] = (*lines[-1], title)
            else:
                lines.append((title,))
        return lines

    def _line(self, titles: tuple[str, ...], following: str) -> ArchivedItem:
        chance, band = self._chance, self._band
        if not band.two_sets and chance.random() < 0.002:
            return ArchivedItem("unknown", note="nobody in the room knew it")
        return ArchivedItem(
            "medley" if len(titles) > 1 else "song",
            tuple(self._songs[title] for title in titles),
            note="acoustic" if chance.random() < 0.03 else "",
            guests=band.guest if band.guest and chance.random() < 0.015 else "",
            segue=(titles[-1], following) == band.segue,
        )
