"""Which show of the library a record means: by id, by place, by city; else it is a new one.

A show is joined with at most one record of a source, so that early and late stay two.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from setlist_desktop.storage.known import Known, LinkKey, Place, place_of, songs_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Sequence
    from datetime import date

    from setlist_desktop.domain.records import ShowRecord

_DIFFERENT_FROM = 3
"""Two setlists of as many songs each that share none are of two shows."""

_ALIKE = 0.3
_SAME = 0.5


def join(records: Sequence[ShowRecord], known: Iterable[Known]) -> dict[int, Known]:
    """Return the show of the library for each record (by index) that has one.

    `known` holds shows by date and ordinal; records of one source's id must differ.
    """
    known = list(known)
    joined = _by_id(records, known)
    claimed = {show.id for show in joined.values()}
    shows_on: dict[date | None, list[Known]] = defaultdict(list)
    for show in known:
        if show.id not in claimed:
            shows_on[show.date].append(show)
    records_on: dict[date | None, list[int]] = defaultdict(list)
    for index, record in enumerate(records):
        if index not in joined:
            records_on[record.date].append(index)
    for on, indices in records_on.items():
        if shows_on.get(on):
            joined |= _Day({index: records[index] for index in indices}, shows_on[on]).joined()
    return joined


def displaced(
    records: Sequence[ShowRecord], joined: dict[int, Known], known: Iterable[Known]
) -> list[tuple[int, Known, LinkKey]]:
    """Return records that belong to a show which an id of the same source holds without a right.

    Such an id came alone, with no setlist, and was joined with the only show of its day. The
    setlist that is there and the record's agree, so that the record is that show.
    """
    found: list[tuple[int, Known, LinkKey]] = []
    free = {show.id: show for show in known if show.id not in {one.id for one in joined.values()}}
    for index, record in enumerate(records):
        songs = songs_of(record)
        if index in joined or not songs or not record.external_id:
            continue
        place = place_of(record.venue)
        for show in list(free.values()):
            held = [key for key in show.links if key[0] == record.source]
            if (
                len(held) == 1
                and show.date == record.date
                and place.is_same(show.place)
                and show.setlist is not None
                and show.setlist.source != record.source
                and (_likeness(songs, show.songs) or 0) > _SAME
            ):
                found.append((index, free.pop(show.id), held[0]))
                break
    return found


def _by_id(records: Sequence[ShowRecord], known: Iterable[Known]) -> dict[int, Known]:
    shows = {key: show for show in known for key in show.links}
    return {
        index: shows[record.source, record.external_id]
        for index, record in enumerate(records)
        if record.external_id and (record.source, record.external_id) in shows
    }


class _Day:
    """The records and shows of one artist on one date that no id joins."""

    def __init__(self, records: dict[int, ShowRecord], shows: list[Known]) -> None:
        self._records = records
        self._shows = {show.id: show for show in shows}
        self._places = {index: place_of(record.venue) for index, record in records.items()}
        self._songs = {index: songs_of(record) for index, record in records.items()}
        self._joined: dict[int, Known] = {}

    def joined(self) -> dict[int, Known]:
        """Return the show of each record that has one."""
        self._join_by_place()
        self._join_by_city()
        return self._joined

    def _join_by_place(self) -> None:
        """Join what is at one place, the likest setlists first, then by ordinal."""
        pairs = []
        for index, record in self._records.items():
            for show in self._shows.values():
                if self._may_join(index, show) and self._places[index].is_same(show.place):
                    likeness = _likeness(self._songs[index], show.songs)
                    other = record.ordinal is not None and record.ordinal != show.ordinal
                    if likeness is not None:
                        pairs.append((-likeness, other, index, show.ordinal, show.id))
        for _, _, index, _, show_id in sorted(pairs):
            if index not in self._joined and show_id in self._shows:
                self._joined[index] = self._shows.pop(show_id)

    def _join_by_city(self) -> None:
        """Join what two sources place in one city under two names, if nothing else can be meant."""
        free = [index for index in self._records if index not in self._joined]
        for index in free:
            if self._records[index].date is None:
                continue
            here = self._places[index]
            rivals = [other for other in free if self._is_near(other, here)]
            shows = [
                show
                for show in self._shows.values()
                if show.source != self._records[index].source
                and self._may_join(index, show)
                and here.is_near(show.place)
            ]
            if len(rivals) == 1 and len(shows) == 1 and self._can_be(index, shows[0]):
                self._joined[index] = self._shows.pop(shows[0].id)

    def _is_near(self, index: int, place: Place) -> bool:
        return self._places[index] == place or self._places[index].is_near(place)

    def _may_join(self, index: int, show: Known) -> bool:
        """Whether the show does not stand for another record of that source already."""
        record = self._records[index]
        if record.external_id:
            return not show.is_linked_to(record.source)
        known_as = None if show.source != record.source else record.ordinal
        return known_as is None or known_as == show.ordinal

    def _can_be(self, index: int, show: Known) -> bool:
        """Whether setlists, where both or only the show has one, speak for two names of one venue.

        A show still to come has none: there its date and city are enough.
        """
        if show.setlist is None or show.setlist.is_empty:
            return True
        likeness = _likeness(self._songs[index], show.songs)
        if likeness is None:
            return False
        return likeness >= _ALIKE or self._places[index].resembles(show.place)


def _likeness(one: Counter[str], other: Counter[str]) -> float | None:
    """Return how alike two setlists are (0..1), or None where they are of two shows."""
    if not one or not other:
        return 0.5 if one == other else 0.1 if one else 0.0
    shared = (one & other).total()
    if not shared and min(one.total(), other.total()) >= _DIFFERENT_FROM:
        return None
    return shared / (one | other).total()
