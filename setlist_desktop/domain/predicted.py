"""A forecast laid out as the sets of a setlist, around the lines that the user has pinned."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from setlist_desktop.domain.predictions import Forecast
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetPart

MAIN, ENCORE = 0, 1


def predicted_sets(
    setlist: Setlist, forecast: Forecast, titles: Mapping[int, tuple[str, str]]
) -> tuple[SetPart, ...]:
    """Return the sets that a prediction leaves: pinned lines in place, forecast songs around them.

    `titles`: song id → title and original artist; songs without one are left out. A song that is
    pinned is not put in again, and the list becomes no longer for the pins. Sets and lines that
    are there already keep their ids.
    """
    pinned = [item for item in setlist.items() if item.pinned]
    pinned_songs = {song.song_id for item in pinned for song in item.songs}
    room = len(forecast.order) - sum(item.is_song and not item.struck for item in pinned)
    chances: dict[int, float | None] = {
        chance.song: chance.probability for chance in forecast.chances
    }
    free = [song for song in forecast.order if song in titles and song not in pinned_songs]
    kept = set(sorted(free, key=lambda song: -(chances.get(song) or 0.0))[: max(room, 0)])
    old = {
        item.songs[0].song_id: item.id
        for item in setlist.items()
        if len(item.songs) == 1 and not item.pinned
    }
    items = {song: _item(song, titles[song], chances, old.get(song, 0)) for song in kept}
    main = [items[song] for song in free if song in kept and song not in forecast.encore]
    encore = [items[song] for song in free if song in kept and song in forecast.encore]
    return _around_pins(setlist, main, encore)


def _item(
    song: int, words: tuple[str, str], chances: Mapping[int, float | None], item_id: int
) -> Item:
    title, cover_of = words
    return Item(item_id, songs=(ItemSong(title, song, cover_of),), probability=chances.get(song))


def _around_pins(setlist: Setlist, main: list[Item], encore: list[Item]) -> tuple[SetPart, ...]:
    sets = list(setlist.sets)
    if not any(part.encore == 0 for part in sets):
        sets.insert(0, SetPart())
    if encore and not any(part.encore for part in sets):
        sets.append(SetPart(encore=1))
    new = {MAIN: main, ENCORE: encore}
    filled: list[SetPart] = []
    for part in sets:
        songs, new[bool(part.encore)] = new[bool(part.encore)], []
        filled.append(replace(part, items=_merged(part.items, songs)))
    return tuple(part for part in filled if part.items or not part.encore)


def _merged(before: tuple[Item, ...], songs: list[Item]) -> tuple[Item, ...]:
    """Return the songs in order with the pinned lines at the places they had."""
    merged = list(songs)
    for index, item in enumerate(before):
        if item.pinned:
            merged.insert(index, item)
    return tuple(merged)
