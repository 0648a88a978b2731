"""Takes in what services and files deliver, joined with what is there; twice adds nothing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.domain.sync import NewsKind, ShowNews
from setlist_desktop.storage.artist_intake import ingest_artist
from setlist_desktop.storage.bulk import Ids, insert_all, update_all
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.joined_by_city import keep_joins
from setlist_desktop.storage.joining import displaced, join
from setlist_desktop.storage.known import Known, KnownSetlist, known_shows, place_of, told_apart
from setlist_desktop.storage.merging import (
    festival_told,
    has_lines,
    last_of_each,
    outranks,
    performance_news,
    show_news,
    stand_in,
    status_after,
)
from setlist_desktop.storage.played import PlayedSetlists
from setlist_desktop.storage.rows import (
    PerformanceLinkRow,
    PerformanceRow,
    ShowRow,
)
from setlist_desktop.storage.sales import keep_sales
from setlist_desktop.storage.show_facts import without_corrected
from setlist_desktop.storage.songs import Songs, ingest_tracks
from setlist_desktop.storage.undo import is_edited
from setlist_desktop.storage.venues import Venues

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from setlist_desktop.domain.records import ShowRecord, VenueRecord
    from setlist_desktop.storage.database import Write
    from setlist_desktop.storage.rows import Row

__all__ = ["IngestCounts", "ingest_artist", "ingest_shows", "ingest_tracks"]

_NEAR_BY = ("region", "country", "country_code", "zone")
"""What holds for the whole city, and so for its venue under another name."""

_TOLD = {
    ShowStatus.CANCELLED.value: NewsKind.CANCELLED,
    ShowStatus.ON_SALE.value: NewsKind.ON_SALE,
}


@dataclass(frozen=True, slots=True)
class IngestCounts:
    """Shows that were new, were there and learned something, were there; lines of setlists.

    `news` tells of new shows, moved dates, cancellations, sales, new and edited setlists.
    """

    added: int = 0
    updated: int = 0
    skipped: int = 0
    songs: int = 0
    news: tuple[ShowNews, ...] = field(default=(), compare=False)

    def __add__(self, other: IngestCounts) -> IngestCounts:
        return IngestCounts(
            self.added + other.added,
            self.updated + other.updated,
            self.skipped + other.skipped,
            self.songs + other.songs,
            self.news + other.news,
        )


def ingest_shows(
    write: Write,
    artist_id: int,
    records: Sequence[ShowRecord],
    *,
    fetched_at: datetime | None = None,
) -> IngestCounts:
    """Take in an artist's shows with their setlists, as far as they are new.

    A record joins the show that its source's id leads to, else the one of its date and place that
    no other record of that source stands for. A setlist that is there is replaced only by a newer
    version of its own source, and never where it is locked or was edited here. `fetched_at` is
    when a service sent the records. Records of one date belong into one call.
    """
    own = told_apart(write.session, artist_id, last_of_each(records))
    return _Intake(write, artist_id, own, fetched_at).run()


class _Intake:
    """One call: reads what is known, decides, and writes all at once."""

    def __init__(
        self,
        write: Write,
        artist_id: int,
        records: list[ShowRecord],
        fetched_at: datetime | None,
    ) -> None:
        self._write = write
        self._artist_id = artist_id
        self._records = records
        self._fetched_at = to_stored(fetched_at)
        session = write.session
        self._known, facts = known_shows(session, artist_id, records)
        self._venues = Venues(
            session, [(record.source, record.venue) for record in records if record.venue]
        )
        for venue_id, values in facts.items():
            self._venues.note(venue_id, values)
        self._songs = Songs(session, artist_id)
        self._setlists = PlayedSetlists(session, self._songs, fetched_at)
        self._show_ids = Ids(session, ShowRow)
        self._ids = Ids(session, PerformanceRow)
        self._new: dict[type[Row], list[dict[str, Any]]] = defaultdict(list)
        self._changes: dict[type[Row], dict[int, dict[str, Any]]] = defaultdict(dict)
        self._touched: set[int] = set()
        self._changed_setlists: set[int] = set()
        self._left_venues: set[int] = set()
        self._lines = 0
        self._news: list[ShowNews] = []
        self._on_sale: dict[int, ShowRecord] = {}
        self._by_city: list[tuple[int, ShowRecord]] = []

    def run(self) -> IngestCounts:
        joined = join(self._records, self._known)
        self._make_room(joined)
        self._on_date: dict[object, list[Known]] = defaultdict(list)
        for show in self._known:
            self._on_date[show.date].append(show)
        updated = 0
        for index, record in enumerate(self._records):
            if index not in joined:
                self._add(record)
            else:
                updated += self._merge(joined[index], record)
        self._save()
        there = len(joined)
        return IngestCounts(
            len(self._records) - there,
            updated,
            there - updated,
            max(self._lines, 0),
            tuple(self._news),
        )

    def _tell(
        self, kind: NewsKind, show_id: int, record: ShowRecord, was: date | None = None
    ) -> None:
        place = (record.venue.city or record.venue.name) if record.venue else ""
        self._news.append(ShowNews(kind, show_id, record.artist.name, record.date, place, was))

    def _make_room(self, joined: dict[int, Known]) -> None:
        """Give shows that a stub of the same service holds to the records that were played there.

        The stub came alone, before the record: it gets a show of its own, as if both had come
        together.
        """
        for index, show, key in displaced(self._records, joined, self._known):
            joined[index] = show
            link = show.links.pop(key)
            show_id, performance_id = self._show_ids.next(), self._ids.next()
            self._new[ShowRow].append(
                {
                    "id": show_id,
                    "date": show.date,
                    "time": None,
                    "venue_id": show.venue_id,
                    "status": ShowStatus.ANNOUNCED.value,
                    "note": "",
                    "starts_at": None,
                    "festival": None,
                }
            )
            beside = {other.ordinal for other in self._known if other.date == show.date}
            self._new[PerformanceRow].append(
                {
                    "id": performance_id,
                    "show_id": show_id,
                    "artist_id": self._artist_id,
                    "ordinal": max(beside) + 1,
                    "tour": show.tour,
                    "source": key[0],
                    "url": link.url,
                }
            )
            self._change(PerformanceLinkRow, link.id, {"performance_id": performance_id})
            self._touched.add(performance_id)

    # New shows

    def _add(self, record: ShowRecord) -> None:
        show_id, performance_id = self._show_ids.next(), self._ids.next()
        venue_id = self._venues.find_or_add(record.source, record.venue) if record.venue else None
        self._new[ShowRow].append(
            {
                "id": show_id,
                "date": record.date,
                "time": record.time,
                "venue_id": venue_id,
                "status": status_after(ShowStatus.ANNOUNCED.value, record),
                "note": record.note,
                "starts_at": to_stored(record.starts_at),
                "festival": festival_told(record),
            }
        )
        self._new[PerformanceRow].append(
            {
                "id": performance_id,
                "show_id": show_id,
                "artist_id": self._artist_id,
                "ordinal": self._free_ordinal(performance_id, record),
                "tour": record.tour,
                "source": record.source,
                "url": record.url,
            }
        )
        if record.external_id:
            self._link(performance_id, record)
        self._note_sale(performance_id, record)
        self._tell(NewsKind.NEW_SHOW, performance_id, record)
        if has_lines(record):
            self._add_setlist(performance_id, record)
        self._touched.add(performance_id)

    def _free_ordinal(self, performance_id: int, record: ShowRecord) -> int:
        """Return the record's ordinal if it is free at its place and date, else the next one."""
        place = place_of(record.venue)
        on_date = self._on_date[record.date]
        taken = {show.ordinal for show in on_date if show.place.is_same(place)}
        ordinal = record.ordinal or 1
        if ordinal in taken:
            ordinal = max(taken) + 1
        on_date.append(stand_in(performance_id, ordinal, record))
        return ordinal

    # Shows that are there

    def _merge(self, show: Known, record: ShowRecord) -> bool:
        """Add to a show what the record knows better; return whether there was anything."""
        self._note_sale(show.id, record)
        news = [
            self._merge_link(show, record),
            self._change(ShowRow, show.show_id, self._show_news(show, record)),
            self._change(PerformanceRow, show.id, performance_news(show, record)),
            self._merge_venue(show, record),
            has_lines(record) and self._merge_setlist(show, record),
        ]
        if any(news):
            self._touched.add(show.id)
        return any(news)

    def _note_sale(self, performance_id: int, record: ShowRecord) -> None:
        if record.on_sale_at is not None or record.tickets is not None:
            self._on_sale[performance_id] = record

    def _show_news(self, show: Known, record: ShowRecord) -> dict[str, Any]:
        news = show_news(show, record)
        if record.date and record.date != show.date and self._moves(show, record):
            news["date"] = record.date
        status = status_after(show.status, record)
        if status != show.status:
            news["status"] = status
        news = without_corrected(self._write.session, show.id, news)
        if "date" in news:
            self._tell(NewsKind.MOVED, show.id, record, show.date)
        if (told := _TOLD.get(news.get("status", ""))) is not None:
            self._tell(told, show.id, record)
        return news

    def _moves(self, show: Known, record: ShowRecord) -> bool:
        """Whether the record may set another date: the one who sells the tickets, else its own."""
        if record.source == Service.TICKETMASTER or show.date is None:
            return True
        return show.source == record.source and not show.is_linked_to(Service.TICKETMASTER)

    def _merge_link(self, show: Known, record: ShowRecord) -> bool:
        if not record.external_id:
            return False
        link = show.links.get((record.source, record.external_id))
        if link is None:
            self._link(show.id, record)
            if record.venue and show.venue_id and not place_of(record.venue).is_same(show.place):
                self._by_city.append((show.id, record))
            return True
        news: dict[str, Any] = {}
        if record.version and record.version != link.version:
            news["version"] = record.version
        if record.url and record.url != link.url:
            news["url"] = record.url
        seen = {"fetched_at": self._fetched_at} if self._fetched_at else {}
        self._change(PerformanceLinkRow, link.id, news | seen)
        return bool(news)

    def _merge_venue(self, show: Known, record: ShowRecord) -> bool:
        venue, source = record.venue, record.source
        if venue is None:
            return False
        place = place_of(venue)
        if show.venue_id is None or (place.is_same(show.place) and place.city > show.place.city):
            return self._move(show, source, venue)
        if not place.is_same(show.place):
            if outranks(record, show):
                return self._move(show, source, venue)
            return self._venues.fill(show.venue_id, venue, _NEAR_BY)
        if place.city == show.place.city:
            self._venues.link(show.venue_id, source, venue.external_id)
            return self._venues.fill(show.venue_id, venue)
        return False

    def _move(self, show: Known, source: str, venue: VenueRecord) -> bool:
        """Put a show into the venue that is named; what was known of the city is kept."""
        venue_id = self._venues.find_or_add(source, venue)
        if show.venue_id is not None:
            self._venues.inherit(venue_id, show.venue_id, _NEAR_BY)
            self._left_venues.add(show.venue_id)
        return self._change(ShowRow, show.show_id, {"venue_id": venue_id})

    def _merge_setlist(self, show: Known, record: ShowRecord) -> bool:
        setlist = show.setlist
        if setlist is None:
            self._add_setlist(show.id, record)
            return True
        if setlist.locked or not (setlist.is_empty or self._is_newer(show, setlist, record)):
            return False
        self._lines += max(0, self._setlists.replace(setlist.id, record) - setlist.lines)
        self._changed_setlists.add(setlist.id)
        kind = NewsKind.SETLIST if setlist.is_empty else NewsKind.EDITED
        self._tell(kind, show.id, record)
        return True

    def _is_newer(self, show: Known, setlist: KnownSetlist, record: ShowRecord) -> bool:
        """Whether the record is a newer version of a setlist that nobody has edited here.

        setlist.fm's is newer than MusicBrainz's, which has a few setlists, without encores.
        """
        if setlist.source == Service.MUSICBRAINZ and record.source == Service.SETLISTFM:
            return not is_edited(self._write.session, setlist.id)
        link = show.links.get((record.source, record.external_id))
        if link is None or setlist.source != record.source or not record.version:
            return False
        return record.version != link.version and not is_edited(self._write.session, setlist.id)

    # Writing

    def _add_setlist(self, performance_id: int, record: ShowRecord) -> None:
        setlist_id, lines = self._setlists.add(performance_id, record)
        self._lines += lines
        self._changed_setlists.add(setlist_id)
        self._tell(NewsKind.SETLIST, performance_id, record)

    def _link(self, performance_id: int, record: ShowRecord) -> None:
        self._new[PerformanceLinkRow].append(
            {
                "performance_id": performance_id,
                "service": record.source,
                "external_id": record.external_id,
                "version": record.version,
                "url": record.url,
                "fetched_at": self._fetched_at,
            }
        )

    def _change(self, row: type[Row], row_id: int, values: dict[str, Any]) -> bool:
        if values:
            self._changes[row].setdefault(row_id, {}).update(values)
        return bool(values)

    def _save(self) -> None:
        keep_joins(self._write, self._by_city)
        self._venues.save()
        new_songs = self._songs.save()
        session = self._write.session
        for row in (ShowRow, PerformanceRow, PerformanceLinkRow):
            insert_all(session, row, self._new[row])
            update_all(session, row, self._changes[row])
        self._setlists.save()
        keep_sales(self._write, self._on_sale)
        self._venues.drop_unused(self._left_venues)
        if self._touched:
            self._write.changed(Kind.SHOW, self._touched)
            self._write.changed(Kind.ARTIST, self._artist_id)
        if self._changed_setlists:
            self._write.changed(Kind.SETLIST, self._changed_setlists)
        if new_songs or self._changed_setlists:
            self._write.changed(Kind.SONG, self._artist_id)
