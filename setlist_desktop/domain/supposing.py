"""What a user supposes in a predicted setlist, and how the rest of it settles anew.

Pinned lines are supposed to be played, struck ones not to be. Whatever the user made of the
setlist stays: its order, lines put in by hand, tapes, breaks, notes. Only plain predicted lines
change their chance, leave, or come in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from setlist_desktop.domain.predictions import Forecast, WhatIf
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetPart

Titles = Mapping[int, tuple[str, str]]
"""Title and original artist of songs by id."""

_Lines = tuple[SetPart, list[Item]]


def supposed(setlist: Setlist) -> WhatIf:
    """Return what pins and strikes of a setlist suppose; a song in both ways is taken as pinned.

    Tapes suppose nothing: they count as no song.
    """
    songs = [item for item in setlist.items() if item.is_song]
    pinned = _songs(item for item in songs if item.pinned and not item.struck)
    struck = _songs(item for item in songs if item.struck)
    return WhatIf(tuple(pinned), tuple(song for song in struck if song not in pinned))


def is_plain(item: Item) -> bool:
    """Whether a line is as a prediction makes it: one song with a chance, nothing of the user's."""
    own = item.pinned or item.note or item.guests or item.segue or item.duration_s is not None
    return item.is_song and len(item.songs) == 1 and item.probability is not None and not own


def removed(setlist: Setlist, forecast: Forecast, titles: Titles) -> frozenset[int]:
    """Return the songs that the user took out: the forecast behind the setlist has room for them.

    `forecast` knows what the setlist supposes.
    """
    return frozenset(_kept(setlist, forecast, titles) - setlist.song_ids())


def moved(setlist: Setlist, forecast: Forecast) -> frozenset[int]:
    """Return the songs of plain lines that the user has set down elsewhere than the forecast has.

    These are the fewest whose moving explains the order (of two that changed places, both), and
    those that went between the main sets and the encores. A song's chance does not hang on its
    place, but what was moved is wanted.
    """
    place = {song: at for at, song in enumerate(forecast.order)}
    lines = [
        (item.songs[0].song_id, bool(part.encore))
        for part in setlist.sets
        for item in part.items
        if is_plain(item) and item.songs[0].song_id in place
    ]
    songs = [song for song, _encore in lines]
    as_they_were = _always_rising([place[song] for song in songs])
    away = {song for nth, song in enumerate(songs) if nth not in as_they_were}
    away |= {song for song, encore in lines if encore != (song in forecast.encore)}
    return frozenset(away)


def _always_rising(values: Sequence[int]) -> set[int]:
    """Return the indices that are in every longest rising part of some values."""
    ends = _lengths(values)
    starts = _lengths([-value for value in reversed(values)])[::-1]
    longest = max(ends, default=0)
    on_one = [nth for nth in range(len(values)) if ends[nth] + starts[nth] - 1 == longest]
    at_place = Counter(ends[nth] for nth in on_one)
    return {nth for nth in on_one if at_place[ends[nth]] == 1}


def _lengths(values: Sequence[int]) -> list[int]:
    """Return how long a rising part can be that ends at each value."""
    lengths: list[int] = []
    for nth, value in enumerate(values):
        lower = (lengths[at] for at in range(nth) if values[at] < value)
        lengths.append(1 + max(lower, default=0))
    return lengths


def resettled(
    setlist: Setlist,
    forecast: Forecast,
    titles: Titles,
    out: frozenset[int] = frozenset(),
    wanted: frozenset[int] = frozenset(),
) -> tuple[SetPart, ...]:
    """Return the sets with the chances of a forecast that knows what the setlist supposes.

    As many songs as the forecast lists, unless the user's own lines are more; songs that come in
    stand where the forecast has them, behind the same song as there. Songs that are `out` do not
    come in, those that are `wanted` do not leave.
    """
    chances = {chance.song: chance.probability for chance in forecast.chances}
    kept = _kept(setlist, forecast, titles, out, wanted)
    sets = [(part, _with_chances(part.items, kept, chances)) for part in setlist.sets]
    here = {song.song_id for _part, items in sets for item in items for song in item.songs}
    for at, song in enumerate(forecast.order):
        if song in kept and song not in here:
            title, cover_of = titles[song]
            new = Item(songs=(ItemSong(title, song, cover_of),), probability=chances.get(song))
            _insert(sets, new, forecast.order[:at], encore=song in forecast.encore)
            here.add(song)
    return tuple(replace(part, items=tuple(items)) for part, items in sets)


def _songs(items: Iterable[Item]) -> list[int]:
    found = (song.song_id for item in items for song in item.songs)
    return list(dict.fromkeys(song for song in found if song))


def _kept(
    setlist: Setlist,
    forecast: Forecast,
    titles: Titles,
    out: frozenset[int] = frozenset(),
    wanted: frozenset[int] = frozenset(),
) -> set[int]:
    """Return the songs of plain lines that there is room for: those wanted, then the likeliest."""
    chances = {chance.song: chance.probability for chance in forecast.chances}
    held = [item for item in setlist.items() if not is_plain(item)]
    own = {song.song_id for item in held for song in item.songs}
    room = len(forecast.order) - sum(item.is_song and not item.struck for item in held)
    here = (wanted & setlist.song_ids()) - own
    listed = dict.fromkeys([*forecast.order, *sorted(here)])
    free = [song for song in listed if song not in own | out and song in titles]
    ranked = sorted(free, key=lambda song: (song not in here, -(chances.get(song) or 0.0)))
    return set(ranked[: max(room, len(here))])


def _with_chances(
    items: tuple[Item, ...], kept: set[int], chances: Mapping[int, float | None]
) -> list[Item]:
    after = []
    for item in items:
        if not is_plain(item):
            after.append(item)
        elif item.songs[0].song_id in kept:
            after.append(replace(item, probability=chances.get(item.songs[0].song_id)))
    return after


def _insert(sets: list[_Lines], new: Item, before: tuple[int, ...], *, encore: bool) -> None:
    """Put a song behind the nearest song before it, among main sets or among encores."""
    wanted = [pair for pair in sets if bool(pair[0].encore) == encore] or sets[-1:]
    for song in reversed(before):
        for _part, items in wanted:
            for at, item in enumerate(items):
                if any(one.song_id == song for one in item.songs):
                    items.insert(at + 1, new)
                    return
    if wanted:
        wanted[0][1].insert(0, new)


def released(before: Setlist, after: Setlist, forecast: Forecast) -> Setlist:
    """Return the setlist with their own chances given back to lines that are struck no longer.

    `forecast` is the one that supposes nothing.
    """
    struck = {item.id for item in before.items() if item.struck}

    def given_back(item: Item) -> Item:
        if item.id not in struck or item.struck or len(item.songs) != 1:
            return item
        return replace(item, probability=forecast.chance_of(item.songs[0].song_id))

    sets = tuple(replace(part, items=tuple(map(given_back, part.items))) for part in after.sets)
    return replace(after, sets=sets)
