"""Shows that an import joined by date and city under two names of the venue: kept to be undone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.matches import Verdict
from setlist_desktop.storage.decisions import decide
from setlist_desktop.storage.venues import find_or_add_venue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import ShowRecord
    from setlist_desktop.storage.database import Write

KIND = "match-show"
_FACTS = text(
    "SELECT artist.name AS artist, show.date, venue.name, venue.city FROM performance"
    " JOIN artist ON artist.id = artist_id JOIN show ON show.id = show_id"
    " JOIN venue ON venue.id = venue_id WHERE performance.id = :show"
)
_LINK = text(
    "SELECT link.id, link.url, performance_id, artist_id, show_id, tour"
    " FROM performance_link AS link JOIN performance ON performance.id = performance_id"
    " WHERE service = :service AND external_id = :external_id"
)


def keep_joins(write: Write, joins: Sequence[tuple[int, ShowRecord]]) -> None:
    """Keep which records joined which shows (by id), before their venues are changed."""
    made: dict[str, str] = {}
    for show_id, record in joins:
        row = write.session.execute(_FACTS, {"show": show_id}).first()
        if row is None or record.venue is None:
            continue
        undo = {
            "split": {"service": record.source, "external_id": record.external_id},
            "stays": [row.name, row.city],
            "goes": [record.venue.name, record.venue.city],
        }
        value = {
            "verdict": Verdict.SAME,
            "first": f"{row.date}, {row.name}",
            "second": f"{row.date}, {record.venue.name}",
            "artist": row.artist,
            "undo": undo,
        }
        key = f"{show_id}|{record.source}:{record.external_id}"
        made[key] = msgspec.json.encode(value).decode()
    decide(write, KIND, made, datetime.now(UTC))


def split(write: Write, undo: dict[str, Any]) -> str:
    """Give the record a show of its own again; return the key of the pair. Raises NotFound."""
    session = write.session
    link = session.execute(_LINK, undo["split"]).first()
    if link is None:
        raise NotFound(tr("This show is no longer known to its service."))
    show_id = _new_show(write, link.show_id, undo["goes"])
    stays = find_or_add_venue(write, *undo["stays"])
    session.execute(
        text("UPDATE show SET venue_id = :venue WHERE id = :show"),
        {"venue": stays, "show": link.show_id},
    )
    values = {
        "show": show_id,
        "artist": link.artist_id,
        "ordinal": _next_ordinal(session, link.artist_id, link.show_id),
        "tour": link.tour,
        "source": undo["split"]["service"],
        "url": link.url,
    }
    new_id = session.execute(
        text(
            "INSERT INTO performance (show_id, artist_id, ordinal, tour, source, url)"
            " VALUES (:show, :artist, :ordinal, :tour, :source, :url) RETURNING id"
        ),
        values,
    ).scalar_one()
    session.execute(
        text("UPDATE performance_link SET performance_id = :new WHERE id = :link"),
        {"new": new_id, "link": link.id},
    )
    session.execute(
        text(
            "UPDATE setlist SET performance_id = :new"
            " WHERE performance_id = :old AND kind = 'played' AND source = :source"
        ),
        {"new": new_id, "old": link.performance_id, "source": values["source"]},
    )
    write.changed(Kind.SHOW, (link.performance_id, new_id))
    write.changed(Kind.ARTIST, link.artist_id)
    write.changed(Kind.SONG, link.artist_id)
    return f"{link.performance_id}|{new_id}"


def _new_show(write: Write, like: int, venue: list[str]) -> int:
    venue_id = find_or_add_venue(write, *venue)
    made: int = write.session.execute(
        text(
            "INSERT INTO show (date, time, venue_id, status, note)"
            " SELECT date, time, :venue, status, note FROM show WHERE id = :like RETURNING id"
        ),
        {"venue": venue_id, "like": like},
    ).scalar_one()
    return made


def _next_ordinal(session: Session, artist_id: int, show_id: int) -> int:
    taken = session.execute(
        text(
            "SELECT max(ordinal) FROM performance JOIN show ON show.id = show_id"
            " WHERE artist_id = :artist AND date = (SELECT date FROM show WHERE id = :show)"
        ),
        {"artist": artist_id, "show": show_id},
    ).scalar()
    return int(taken or 0) + 1
