"""What a record says better of a show that is there: facts by service, status, rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from setlist_desktop.domain.festivals import speak_of_festival
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import ShowStatus
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.known import Known, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.records import ShowRecord


def show_news(show: Known, record: ShowRecord) -> dict[str, Any]:
    """Return what a record knows better of a show than the library, date and status apart."""
    knows_best = record.source == Service.TICKETMASTER
    news: dict[str, Any] = {}
    if record.time and record.time != show.time and (knows_best or show.time is None):
        news["time"] = record.time
    if knows_best and record.starts_at and to_stored(record.starts_at) != show.starts_at:
        news["starts_at"] = to_stored(record.starts_at)
    if record.note and record.note != show.note and (not show.note or outranks(record, show)):
        news["note"] = record.note
    if show.festival is None and festival_told(record):
        news["festival"] = True
    return news


def festival_told(record: ShowRecord) -> bool | None:
    """Whether a record tells of a festival beside the names of venue and tour; None for no word."""
    return True if record.festival or speak_of_festival(record.note) else None


def performance_news(show: Known, record: ShowRecord) -> dict[str, Any]:
    """Return what a record knows better of a performance than the library does."""
    news = {}
    better = outranks(record, show)
    if record.tour and record.tour != show.tour and (better or not show.tour):
        news["tour"] = record.tour
    if record.url and record.url != show.url and (better or not show.url):
        news["url"] = record.url
    if better:
        news["source"] = record.source
    return news


def outranks(record: ShowRecord, show: Known) -> bool:
    """Whether the record is of the service that a show's facts are taken from, whoever came first.

    setlist.fm names tours and venues for good; Ticketmaster's page is gone after the show.
    MusicBrainz tells of shows where the others cannot be asked.
    """
    above = {Service.TICKETMASTER.value: 1, Service.SETLISTFM.value: 2}
    below = {Service.MUSICBRAINZ.value: 0, **above}
    return above.get(record.source, -1) > below.get(show.source, len(below))


def status_after(current: str, record: ShowRecord) -> str:
    """Return the status with what the record says: never back from what is known better."""
    if any(item.titles for part in record.sets for item in part.items):
        return ShowStatus.COMPLETED.value
    said = record.status
    if said in (None, ShowStatus.ANNOUNCED) or current == ShowStatus.COMPLETED:
        return current
    if record.source == Service.TICKETMASTER or current == ShowStatus.ANNOUNCED:
        return said.value
    return current


def has_lines(record: ShowRecord) -> bool:
    """Whether a record bears a setlist."""
    return any(part.items for part in record.sets)


def stand_in(performance_id: int, ordinal: int, record: ShowRecord) -> Known:
    """Return a new show as known, as far as its ordinal's rivals need it."""
    return Known(
        id=performance_id,
        artist_id=0,
        show_id=0,
        date=record.date,
        time=None,
        starts_at=None,
        festival=None,
        status="",
        note="",
        ordinal=ordinal,
        tour="",
        source=record.source,
        url="",
        venue_id=None,
        place=place_of(record.venue),
    )


def last_of_each(records: Sequence[ShowRecord]) -> list[ShowRecord]:
    """Return the records without those whose id comes again later."""
    last: dict[object, ShowRecord] = {}
    for index, record in enumerate(records):
        last[(record.source, record.external_id) if record.external_id else index] = record
    return list(last.values())
