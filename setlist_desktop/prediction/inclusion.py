"""The first honest rule: a song is as likely as it was played often of late.

Chance of a song = (plays in the last N shows + 0.5) / (N + 1). The list is as long as the last ten
shows were (median); order, opener, closer and encore are those of the same shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.predictions import Forecast, PastShow, SongChance, Target
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.prediction.running_order import running_order

FEWEST_SONGS = 5
"""A show with fewer songs (a radio session, say) is left out where there are others."""

_RECENT = 10
_MOSTLY = 0.5


@dataclass(slots=True)
class _Played:
    """What the last shows tell of one song; `ago` is 0 where it was played at the latest."""

    ago: int
    shows: int = 0
    opener: int = 0
    closer: int = 0
    encore: int = 0


@dataclass(slots=True)
class _Tally:
    """The last shows, oldest first, and what they tell of each song."""

    shows: Sequence[PastShow]
    songs: dict[int, _Played] = field(default_factory=dict)

    def chance(self, song: int) -> float:
        """Return the smoothed share of the shows that had the song."""
        return (self.songs[song].shows + 0.5) / (len(self.shows) + 1)


def forecast(history: Sequence[PastShow], target: Target, last: int = 20) -> Forecast:
    """Return the forecast for `target` from the shows before it, given oldest first.

    Shows on the target's date count as given (the early show of a day is past to the late one),
    later ones are never looked at. Raises InvalidInput where no show before it has a song.
    """
    past = _usable(history, target)
    tally = _tally(past[-last:])
    count = len(tally.shows)
    if not count:
        raise InvalidInput(
            "No setlist played before this show is known, so nothing can be predicted.",
            field="show",
            hint="Import the artist, load setlists from files, or add a played setlist.",
        )
    lately = _decayed(past, tally.songs)
    ranked = sorted(tally.songs, key=lambda song: (-tally.chance(song), -lately[song], song))
    chosen = ranked[: _usual(len(_songs(show)) for show in tally.shows[-_RECENT:])]
    encore = _encore(tally, chosen)
    return Forecast(
        basis=Basis(_rule(count), count, tally.shows[-1].date),
        chances=tuple(SongChance(song, tally.chance(song), _why(tally, song)) for song in ranked),
        order=_order(tally, chosen, encore),
        encore=frozenset(encore),
    )


def _rule(count: int) -> str:
    shows = f"the last {count} shows" if count > 1 else "the last show"
    return f"inclusion rate over {shows}, smoothed by half a play"


def _usable(history: Sequence[PastShow], target: Target) -> list[PastShow]:
    past = [
        show
        for show in history
        if show.entries and (target.date is None or show.date <= target.date)
    ]
    return [show for show in past if len(show.entries) >= FEWEST_SONGS] or past


def _tally(shows: Sequence[PastShow]) -> _Tally:
    tally = _Tally(shows)
    for ago, show in enumerate(reversed(shows)):
        encore = {entry.song for entry in show.entries if entry.encore}
        for song in _songs(show):
            played = tally.songs.setdefault(song, _Played(ago))
            played.shows += 1
            played.encore += song in encore
            played.opener += song == show.entries[0].song
            played.closer += song == show.entries[-1].song
    return tally


def _songs(show: PastShow) -> dict[int, None]:
    """Return a show's songs, each once, in the order they came."""
    return dict.fromkeys(entry.song for entry in show.entries)


def _decayed(past: Sequence[PastShow], songs: Iterable[int]) -> dict[int, float]:
    """Return plays over the whole past, halved every 25 shows back: it orders equal chances."""
    weights = dict.fromkeys(songs, 0.0)
    for ago, show in enumerate(reversed(past)):
        for song in _songs(show):
            if song in weights:
                weights[song] += 2 ** (-ago / 25)
    return weights


def _usual(sizes: Iterable[int]) -> int:
    return int(median(sizes) + 0.5)


def _encore(tally: _Tally, chosen: Sequence[int]) -> set[int]:
    """Return the songs that mostly come as encore, as many as an encore usually has."""
    size = _usual(
        [
            len({entry.song for entry in show.entries if entry.encore})
            for show in tally.shows[-_RECENT:]
        ]
    )
    often = {song: tally.songs[song].encore / tally.songs[song].shows for song in chosen}
    mostly = [song for song in chosen if often[song] > _MOSTLY]
    mostly.sort(key=lambda song: -tally.chance(song) * often[song])
    return set(mostly[: min(size, len(chosen) - 1)])


def _order(tally: _Tally, chosen: Sequence[int], encore: set[int]) -> tuple[int, ...]:
    main = [song for song in chosen if song not in encore]
    shows = [tuple(_songs(show)) for show in tally.shows]
    ordered = running_order(shows, main)
    last = running_order(shows, [song for song in chosen if song in encore])
    _to_end(tally, ordered, first=True)
    _to_end(tally, last or ordered, first=False)
    return (*ordered, *last)


def _to_end(tally: _Tally, songs: list[int], *, first: bool) -> None:
    """Put the usual opener first, or the usual closer last, where there is one."""
    roles: Counter[int] = Counter()
    for song in songs:
        played = tally.songs[song]
        roles[song] = played.opener if first else played.closer
    song, times = max(roles.items(), key=lambda role: (role[1], -songs.index(role[0])))
    if len(songs) > 1 and times * 4 > len(tally.shows):
        songs.remove(song)
        songs.insert(0 if first else len(songs), song)


def _why(tally: _Tally, song: int) -> tuple[str, ...]:
    """Return the reasons in words, from the numbers."""
    played, count = tally.songs[song], len(tally.shows)
    words = [f"{played.shows} of the last {count}" if count > 1 else "played at the last show"]
    for times, role in ((played.opener, "opener"), (played.closer, "closer")):
        if times * 4 > played.shows and times > 1:
            words.append(f"{role} {times} times")
    if played.encore > _MOSTLY * played.shows and played.encore > 1:
        words.append(f"encore {played.encore} times")
    if played.ago:
        words.append(f"not played for {played.ago} show{'s' if played.ago > 1 else ''}")
    return tuple(words)
