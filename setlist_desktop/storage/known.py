"""What the library knows of an artist's shows on some dates, read at once before records join."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace
from sqlalchemy import func, or_, select

from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.bulk import in_portions
from setlist_desktop.storage.rows import (
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceLinkRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime, time

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import ShowRecord, VenueRecord

LinkKey = tuple[str, str]
"""A source and its id of a performance."""

_ACT = "@"
"""Stands between the id of an event and the act whose show is meant, where several share it."""


class Place(Struct, frozen=True):
    """Where a show is, for comparing: normalised name and city, and the city's rough position."""

    name: str = ""
    city: str = ""
    position: tuple[float, float] | None = None

    def is_same(self, other: Place) -> bool:
        """Whether name and city agree; a city that one side does not know is no difference."""
        same_city = not self.city or not other.city or self.city == other.city
        return same_city and self.name == other.name

    def is_near(self, other: Place) -> bool:
        """Whether both are in one city, by its name or within about 25 km."""
        if self.city and self.city == other.city:
            return True
        if self.position is None or other.position is None:
            return False
        (north, east), (other_north, other_east) = self.position, other.position
        return abs(north - other_north) < 0.23 and abs(east - other_east) < 0.33

    def resembles(self, other: Place) -> bool:
        """Whether one name says no more than the other does, or half of the words agree."""
        mine, theirs = set(self.name.split()), set(other.name.split())
        shared = len(mine & theirs)
        return bool(shared) and (
            shared == min(len(mine), len(theirs)) or shared * 2 >= len(mine | theirs)
        )


NOWHERE = Place()


class KnownLink(Struct, frozen=True):
    """A link of a performance; `id` 0 for one not written yet."""

    id: int
    version: str
    url: str


class KnownSetlist(Struct, frozen=True):
    """A performance's played setlist: where from, and the songs in it by key."""

    id: int
    source: str
    locked: bool
    lines: int
    songs: Counter[str]

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it yet."""
        return self.lines == 0


class Known(Struct):
    """A performance as it stands in the library."""

    id: int
    artist_id: int
    show_id: int
    date: date | None
    time: time | None
    starts_at: datetime | None
    festival: bool | None
    status: str
    note: str
    ordinal: int
    tour: str
    source: str
    url: str
    venue_id: int | None
    place: Place = NOWHERE
    links: dict[LinkKey, KnownLink] = field(default_factory=dict)
    setlist: KnownSetlist | None = None

    def is_linked_to(self, source: str) -> bool:
        """Whether that source has an id for it already."""
        return any(service == source for service, _ in self.links)

    @property
    def songs(self) -> Counter[str]:
        """How often each song was played, as far as known."""
        return self.setlist.songs if self.setlist else Counter()


def place_of(venue: VenueRecord | None) -> Place:
    """Return the place that a record names."""
    if venue is None:
        return NOWHERE
    return Place(
        name_key(venue.name), name_key(venue.city), _position(venue.latitude, venue.longitude)
    )


def songs_of(record: ShowRecord) -> Counter[str]:
    """Return how often each song is in a record's setlist."""
    return Counter(
        title_key(title)
        for part in record.sets
        for item in part.items
        for title in item.titles
        if title
    )


def told_apart(session: Session, artist_id: int, records: Sequence[ShowRecord]) -> list[ShowRecord]:
    """Return the records under ids that no other artist's show bears.

    A service's event is a show of each of its acts, while its id leads to one performance: that of
    the act which came first. Those of the others bear the act's name behind it.
    """
    owners = _owners(session, records)
    mine = _ids_with_act(session, artist_id)
    name = session.scalar(select(ArtistRow.name_key).where(ArtistRow.id == artist_id))

    def own_id(record: ShowRecord) -> str:
        key = (record.source, record.external_id)
        shared = owners.get(key, artist_id) != artist_id
        return mine.get(key) or record.external_id + (f"{_ACT}{name}" if shared else "")

    return [replace(record, external_id=own_id(record)) for record in records]


def _ids_with_act(session: Session, artist_id: int) -> dict[LinkKey, str]:
    """Return the artist's ids with an act behind, by what the service itself calls the event."""
    link = PerformanceLinkRow
    rows = session.execute(
        select(link.service, link.external_id)
        .join(PerformanceRow, PerformanceRow.id == link.performance_id)
        .where(PerformanceRow.artist_id == artist_id, link.external_id.contains(_ACT))
    )
    return {(service, key.rpartition(_ACT)[0]): key for service, key in rows}


def _owners(session: Session, records: Sequence[ShowRecord]) -> dict[LinkKey, int]:
    """Return whose show each id of a record leads to."""
    owners: dict[LinkKey, int] = {}
    for portion in in_portions(sorted({one.external_id for one in records if one.external_id})):
        link = PerformanceLinkRow
        rows = session.execute(
            select(link.service, link.external_id, PerformanceRow.artist_id)
            .join(PerformanceRow, PerformanceRow.id == link.performance_id)
            .where(link.external_id.in_(portion))
        )
        owners.update({(service, key): owner for service, key, owner in rows})
    return owners


def known_shows(
    session: Session, artist_id: int, records: Sequence[ShowRecord]
) -> tuple[list[Known], dict[int, dict[str, Any]]]:
    """Return what is known of the artist on the records' dates, or under the records' ids.

    The second value holds the facts of the venues.
    """
    linked = _linked(session, records)
    shows: dict[int, Known] = {}
    venues: dict[int, dict[str, Any]] = {}
    conditions = [_on_dates(artist_id, records)]
    conditions += [PerformanceRow.id.in_(portion) for portion in in_portions(sorted(linked))]
    for condition in conditions:
        for row in session.execute(_performances(condition)).mappings():
            shows[row["id"]] = _known(row)
            if row["venue_id"] is not None:
                venues[row["venue_id"]] = _venue_facts(row)
    _add_links(session, shows)
    _add_setlists(session, shows)
    return list(shows.values()), venues


def _linked(session: Session, records: Iterable[ShowRecord]) -> set[int]:
    wanted = {(record.source, record.external_id) for record in records if record.external_id}
    found: set[int] = set()
    for portion in in_portions(sorted({external_id for _, external_id in wanted})):
        rows = session.execute(
            select(
                PerformanceLinkRow.service,
                PerformanceLinkRow.external_id,
                PerformanceLinkRow.performance_id,
            ).where(PerformanceLinkRow.external_id.in_(portion))
        )
        found.update(show for service, key, show in rows if (service, key) in wanted)
    return found


def _on_dates(artist_id: int, records: Iterable[ShowRecord]) -> Any:  # noqa: ANN401
    dates = [record.date for record in records if record.date is not None]
    on: list[Any] = [ShowRow.date.is_(None)]
    if dates:
        on.append(ShowRow.date.between(min(dates), max(dates)))
    return (PerformanceRow.artist_id == artist_id) & or_(*on)


def _performances(condition: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's expressions
    venue = VenueRow.__table__.c
    return (
        select(
            PerformanceRow.id,
            PerformanceRow.artist_id,
            PerformanceRow.show_id,
            PerformanceRow.ordinal,
            PerformanceRow.tour,
            PerformanceRow.source,
            PerformanceRow.url,
            ShowRow.date,
            ShowRow.time,
            ShowRow.starts_at,
            ShowRow.festival,
            ShowRow.status,
            ShowRow.note,
            ShowRow.venue_id,
            *(column.label(f"venue_{column.name}") for column in venue if column.name != "id"),
        )
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(condition)
        .order_by(PerformanceRow.ordinal, PerformanceRow.id)
    )


def _known(row: Any) -> Known:  # noqa: ANN401 - SQLAlchemy's row
    place = NOWHERE
    if row["venue_id"] is not None:
        place = Place(
            name_key(row["venue_name"]),
            name_key(row["venue_city"]),
            _position(row["venue_latitude"], row["venue_longitude"]),
        )
    own = ("id", "artist_id", "show_id", "date", "time", "starts_at", "note", "ordinal")
    more = ("festival", "status", "tour", "source", "url", "venue_id")
    return Known(**{name: row[name] for name in own + more}, place=place)


def _venue_facts(row: Any) -> dict[str, Any]:  # noqa: ANN401 - SQLAlchemy's row
    names = (column.name for column in VenueRow.__table__.c if column.name != "id")
    return {name: row[f"venue_{name}"] for name in names}


def _add_links(session: Session, shows: dict[int, Known]) -> None:
    columns = PerformanceLinkRow.__table__.c
    for portion in in_portions(shows):
        rows = session.execute(select(*columns).where(columns.performance_id.in_(portion)))
        for row in rows.mappings():
            link = KnownLink(row["id"], row["version"], row["url"])
            shows[row["performance_id"]].links[row["service"], row["external_id"]] = link


def _add_setlists(session: Session, shows: dict[int, Known]) -> None:
    lines = (
        select(func.count(ItemRow.id))
        .join(SetRow, SetRow.id == ItemRow.set_id)
        .where(SetRow.setlist_id == SetlistRow.id)
        .scalar_subquery()
    )
    for portion in in_portions(shows):
        songs = _songs(session, portion)
        rows = session.execute(
            select(
                SetlistRow.performance_id,
                SetlistRow.id,
                SetlistRow.source,
                SetlistRow.locked,
                lines,
            ).where(SetlistRow.performance_id.in_(portion), SetlistRow.kind == "played")
        )
        for show_id, setlist_id, source, locked, count in rows:
            known = songs.get(setlist_id, Counter())
            shows[show_id].setlist = KnownSetlist(setlist_id, source, locked, count, known)


def _songs(session: Session, shows: list[int]) -> dict[int, Counter[str]]:
    rows = session.execute(
        select(SetRow.setlist_id, SongRow.title_key)
        .join(SetlistRow, SetlistRow.id == SetRow.setlist_id)
        .join(ItemRow, ItemRow.set_id == SetRow.id)
        .join(ItemSongRow, ItemSongRow.item_id == ItemRow.id)
        .join(SongRow, SongRow.id == ItemSongRow.song_id)
        .where(SetlistRow.performance_id.in_(shows), SetlistRow.kind == "played")
    )
    songs: dict[int, Counter[str]] = {}
    for setlist_id, key in rows:
        songs.setdefault(setlist_id, Counter())[key] += 1
    return songs


def _position(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    return None if latitude is None or longitude is None else (latitude, longitude)
