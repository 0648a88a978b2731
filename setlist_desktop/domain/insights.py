"""What an artist's past tells: songs with gaps and places, bust-outs, debuts, average nights.

Everything is counted in shows of which it is known what was played; a song counts once a show.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from setlist_desktop.domain.predictions import DatedShow

BUST_OUT_SHOWS = 30
"""After so many shows without it, a song's return is a bust-out."""
FIRST_KNOWN = 20
"""What is new within the first shows known may have been played before them."""
OVERDUE_PLAYS = 5
RECENT = 20
ROTATION_SHOWS, ROTATION_SONGS = 40, 40
FEWEST_OF_GROUP = 2


class SongStory(Struct, frozen=True):
    """A song's life on stage. `gap`: shows since it was played last (0: played at the latest).

    `usual_gap`: mean shows from play to play; None for a song played once. `recent`: plays in the
    last 20 shows. `place`: mean relative place in the show, 0 opens, 1 closes. `gaps`: shows
    missed before each return, newest last, with the date of the return.
    """

    song: int
    title: str
    plays: int
    first: date
    last: date
    gap: int
    usual_gap: float | None
    recent: int
    place: float
    openers: int
    closers: int
    encores: int
    by_year: Mapping[int, int]
    gaps: tuple[tuple[date, int], ...] = ()

    @property
    def overdue(self) -> float:
        """How many times its usual gap it has been away; 0 where that says nothing."""
        if self.usual_gap is None or self.plays < OVERDUE_PLAYS:
            return 0.0
        return (self.gap + 1) / self.usual_gap


class Event(Struct, frozen=True):
    """A song came for the first time (`missed` None), or again after `missed` shows."""

    on: date
    show: int
    song: int
    title: str
    missed: int | None = None


class Rotation(Struct, frozen=True):
    """Who was played when: `cells[song][show]` is 0 for not, 1 for played, 2 for an encore."""

    shows: tuple[tuple[date, str], ...]
    songs: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]


class Night(Struct, frozen=True):
    """A night of a tour or year: how many songs, how many of them for the first time in it.

    `same`: the share of its songs that were played the night before, None for the first night.
    """

    on: date
    place: str
    songs: int
    new: int
    same: float | None


class AverageNight(Struct, frozen=True):
    """The average setlist of a tour or year: the songs oftenest played, as they would stand.

    `songs` are (title, share of the shows with it, mean relative place), as many as a show has.
    `nights` tell its shape: what changed from night to night, oldest first.
    """

    name: str
    first: date
    last: date
    shows: int
    length: float
    songs: tuple[tuple[str, float, float], ...]
    different: int
    nights: tuple[Night, ...] = ()


class Insights(Struct, frozen=True):
    """All that is told of one artist; `shows` counts those with a known setlist."""

    artist_id: int
    shows: int
    songs: tuple[SongStory, ...] = ()
    bust_outs: tuple[Event, ...] = ()
    debuts: tuple[Event, ...] = ()
    rotation: Rotation = Rotation((), (), ())
    tours: tuple[AverageNight, ...] = ()
    years: tuple[AverageNight, ...] = ()

    @property
    def overdue(self) -> tuple[SongStory, ...]:
        """Return songs away for more than twice their usual gap, the longest overdue first."""
        late = [story for story in self.songs if story.overdue > 2.0]
        return tuple(sorted(late, key=lambda story: (-story.overdue, story.title)))


class _Plays(Struct):
    """The plays of one song: indices of shows, relative places, roles."""

    at: list[int]
    places: list[float]
    openers: int = 0
    closers: int = 0
    encores: int = 0


def insights_of(artist_id: int, shows: Sequence[DatedShow], titles: Mapping[int, str]) -> Insights:
    """Return what an artist's shows tell, given oldest first; `titles` by song id."""
    known = [show for show in shows if show.known]
    if not known:
        return Insights(artist_id, 0)
    plays = _plays(known)
    stories = [_story(song, one, known, titles) for song, one in plays.items()]
    stories.sort(key=lambda story: (-story.plays, story.title.casefold()))
    return Insights(
        artist_id,
        len(known),
        tuple(stories),
        _bust_outs(known, plays, titles),
        _debuts(known, plays, titles),
        _rotation(known, titles),
        _averages(known, titles, lambda show: show.past.tour),
        _averages(known, titles, lambda show: str(show.past.date.year)),
    )


def _plays(shows: Sequence[DatedShow]) -> dict[int, _Plays]:
    plays: dict[int, _Plays] = {}
    for nth, show in enumerate(shows):
        for song, place, encore in _once(show):
            one = plays.setdefault(song, _Plays([], []))
            one.at.append(nth)
            one.places.append(place)
            one.encores += encore
        entries = show.past.entries
        plays[entries[0].song].openers += 1
        plays[entries[-1].song].closers += 1
    return plays


def _once(show: DatedShow) -> list[tuple[int, float, bool]]:
    """Return each song of a show once, with its relative place, and whether it is an encore."""
    found: dict[int, tuple[int, float, bool]] = {}
    entries = show.past.entries
    for at, entry in enumerate(entries):
        place = at / (len(entries) - 1) if len(entries) > 1 else 0.0
        found.setdefault(entry.song, (entry.song, place, bool(entry.encore)))
    return list(found.values())


def _story(
    song: int, plays: _Plays, shows: Sequence[DatedShow], titles: Mapping[int, str]
) -> SongStory:
    days = [shows[nth].past.date for nth in plays.at]
    span = plays.at[-1] - plays.at[0]
    pairs = zip(plays.at, plays.at[1:], strict=False)
    return SongStory(
        song=song,
        title=titles.get(song, ""),
        plays=len(days),
        first=days[0],
        last=days[-1],
        gap=len(shows) - 1 - plays.at[-1],
        usual_gap=span / (len(days) - 1) if len(days) > 1 else None,
        recent=sum(nth >= len(shows) - RECENT for nth in plays.at),
        place=sum(plays.places) / len(days),
        openers=plays.openers,
        closers=plays.closers,
        encores=plays.encores,
        by_year=dict(sorted(Counter(day.year for day in days).items())),
        gaps=tuple((shows[b].past.date, b - a - 1) for a, b in pairs),
    )


def _bust_outs(
    shows: Sequence[DatedShow], plays: Mapping[int, _Plays], titles: Mapping[int, str]
) -> tuple[Event, ...]:
    events = [
        Event(shows[b].past.date, shows[b].id, song, titles.get(song, ""), b - a - 1)
        for song, one in plays.items()
        for a, b in zip(one.at, one.at[1:], strict=False)
        if b - a - 1 >= BUST_OUT_SHOWS
    ]
    return tuple(sorted(events, key=lambda event: (event.on, event.missed or 0), reverse=True))


def _debuts(
    shows: Sequence[DatedShow], plays: Mapping[int, _Plays], titles: Mapping[int, str]
) -> tuple[Event, ...]:
    events = [
        Event(shows[one.at[0]].past.date, shows[one.at[0]].id, song, titles.get(song, ""))
        for song, one in plays.items()
        if one.at[0] >= FIRST_KNOWN
    ]
    return tuple(sorted(events, key=lambda event: (event.on, event.title), reverse=True))


def _rotation(shows: Sequence[DatedShow], titles: Mapping[int, str]) -> Rotation:
    last = shows[-ROTATION_SHOWS:]
    nights = [{song: 2 if encore else 1 for song, _, encore in _once(show)} for show in last]
    often = Counter(song for night in nights for song in night)
    songs = [song for song, _count in often.most_common(ROTATION_SONGS)]
    return Rotation(
        tuple((show.past.date, show.past.city or show.past.venue) for show in last),
        tuple(titles.get(song, "") for song in songs),
        tuple(tuple(night.get(song, 0) for night in nights) for song in songs),
    )


def _averages(
    shows: Sequence[DatedShow], titles: Mapping[int, str], name_of: Callable[[DatedShow], str]
) -> tuple[AverageNight, ...]:
    groups: dict[str, list[DatedShow]] = {}
    for show in shows:
        if name := name_of(show):
            groups.setdefault(name, []).append(show)
    nights = [
        _average(name, group, titles)
        for name, group in groups.items()
        if len(group) >= FEWEST_OF_GROUP
    ]
    return tuple(sorted(nights, key=lambda night: night.last, reverse=True))


def _average(name: str, shows: Sequence[DatedShow], titles: Mapping[int, str]) -> AverageNight:
    count: Counter[int] = Counter()
    places: dict[int, float] = {}
    songs = 0
    for show in shows:
        for song, place, _encore in _once(show):
            count[song] += 1
            places[song] = places.get(song, 0.0) + place
            songs += 1
    length = songs / len(shows)
    oftenest = sorted(count, key=lambda song: (-count[song], titles.get(song, "")))
    chosen = sorted(oftenest[: round(length)], key=lambda song: places[song] / count[song])
    return AverageNight(
        name,
        shows[0].past.date,
        shows[-1].past.date,
        len(shows),
        length,
        tuple(
            (titles.get(song, ""), count[song] / len(shows), places[song] / count[song])
            for song in chosen
        ),
        len(count),
        _nights(shows),
    )


def _nights(shows: Sequence[DatedShow]) -> tuple[Night, ...]:
    nights: list[Night] = []
    so_far: set[int] = set()
    before: set[int] = set()
    for show in shows:
        songs = {song for song, _place, _encore in _once(show)}
        same = len(songs & before) / len(songs) if nights else None
        place = show.past.city or show.past.venue
        nights.append(Night(show.past.date, place, len(songs), len(songs - so_far), same))
        so_far |= songs
        before = songs
    return tuple(nights)
