"""What a setlist can begin from: another setlist, or the average of an artist's last shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec.structs import replace

from setlist_desktop.domain.language import mark
from setlist_desktop.domain.predictions import PastShow
from setlist_desktop.domain.setlists import Item, ItemSong, Setlist, SetPart

LATELY = 20
"""Without a tour's name the average is that of so many last shows."""


class Template(StrEnum):
    """What a setlist can begin from, beside the predictor."""

    EMPTY = "empty"
    LAST_SHOW = "last show"
    AVERAGE = "average of the tour"
    SHOW = "another show"


STEPS = {
    Template.EMPTY: mark("Start from empty"),
    Template.LAST_SHOW: mark("Start from last show"),
    Template.AVERAGE: mark("Start from average of the tour"),
    Template.SHOW: mark("Start from another show"),
}
"""What the undo step of each beginning is called."""


def copied_sets(setlist: Setlist) -> tuple[SetPart, ...]:
    """Return the sets of another setlist as new ones: without ids, pins and chances."""
    return tuple(
        replace(
            part,
            id=0,
            items=tuple(
                replace(item, id=0, pinned=False, probability=None)
                for item in part.items
                if not item.struck
            ),
        )
        for part in setlist.sets
    )


def of_tour(shows: Sequence[PastShow], tour: str) -> list[PastShow]:
    """Return the shows of a tour (of the last one where it says nothing), else the last twenty."""
    tour = tour or (shows[-1].tour if shows else "")
    of_it = [show for show in shows if tour and show.tour == tour]
    return of_it or list(shows[-LATELY:])


def average_sets(
    shows: Sequence[PastShow], titles: Mapping[int, tuple[str, str]]
) -> tuple[SetPart, ...]:
    """Return the average night: the songs oftenest played, as many as usual, in usual order.

    A song that oftener came as encore stands in the encore. `titles`: title and original artist.
    """
    from statistics import median  # with exact fractions and decimals, which nothing else needs

    count: Counter[int] = Counter()
    encores: Counter[int] = Counter()
    places: Counter[int] = Counter()
    lengths = []
    for show in shows:
        first: dict[int, tuple[int, int]] = {}
        for at, entry in enumerate(show.entries):
            first.setdefault(entry.song, (at, entry.encore))
        lengths.append(len(first))
        for song, (at, encore) in first.items():
            count[song] += 1
            encores[song] += bool(encore)
            places[song] += round(1000 * at / max(len(show.entries) - 1, 1))
    usual = round(median(lengths)) if lengths else 0
    oftenest = sorted((song for song in count if song in titles), key=lambda s: (-count[s], s))
    order = sorted(oftenest[:usual], key=lambda song: places[song] / count[song])
    main = [song for song in order if 2 * encores[song] <= count[song]]
    late = [song for song in order if song not in main]
    parts = [SetPart(items=_items(main, titles))]
    return tuple(parts + ([SetPart(encore=1, items=_items(late, titles))] if late else []))


def _items(songs: Sequence[int], titles: Mapping[int, tuple[str, str]]) -> tuple[Item, ...]:
    return tuple(Item(songs=(ItemSong(titles[song][0], song, titles[song][1]),)) for song in songs)
