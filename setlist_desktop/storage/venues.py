"""Venues: one row a place, found by the service's id or by name and city."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, exists, select

from setlist_desktop.domain.records import VenueRecord
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.bulk import Ids, in_portions, insert_all, update_all
from setlist_desktop.storage.decisions import decided
from setlist_desktop.storage.rows import ShowRow, VenueLinkRow, VenueRow
from setlist_desktop.storage.rows_people import VenueReviewRow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

NOTHING_SAID = VenueRow.capacity.is_(None) & ~exists().where(VenueReviewRow.venue_id == VenueRow.id)
"""Holds of venues that bear nothing of the user's own."""

_FILLED = ("region", "country", "country_code", "latitude", "longitude", "zone")


def venue_key(name: str, city: str) -> str:
    """Return the key of a venue: its name and city, normalised."""
    return f"{name_key(name)}|{name_key(city)}"


def find_or_add_venue(write: Write, name: str, city: str = "", country: str = "") -> int:
    """Return the id of the venue of that name and city, making it where there is none."""
    record = VenueRecord(name=name.strip(), city=city.strip(), country=country.strip())
    venues = Venues(write.session, [("", record)])
    venue_id = venues.find_or_add("", record)
    venues.save()
    return venue_id


def _joined_venues(session: Session) -> dict[str, int]:
    """Return the venue that stands for each key that the user has joined with another."""
    told = [json.loads(value)["undo"] for value in decided(session, "match-venue").values()]
    return {undo["venue"]["key"]: undo["kept"] for undo in told if undo}


class Venues:
    """The venues that some records name, looked up at once; new ones are kept until `save`.

    `named` gives each record with its source.
    """

    def __init__(self, session: Session, named: Iterable[tuple[str, VenueRecord]]) -> None:
        self._session = session
        self._ids: Ids | None = None
        self._by_key: dict[str, int] = {}
        self._by_link: dict[tuple[str, str], int] = {}
        self._facts: dict[int, dict[str, Any]] = {}
        self._new: list[dict[str, Any]] = []
        self._new_links: list[dict[str, Any]] = []
        self._changed: dict[int, dict[str, Any]] = {}
        self._look_up(list(named))

    def find(self, source: str, record: VenueRecord) -> int | None:
        """Return the id of the venue that the record means, if there is one."""
        if record.external_id:
            linked = self._by_link.get((source, record.external_id))
            if linked is not None:
                return linked
        return self._by_key.get(venue_key(record.name, record.city))

    def find_or_add(self, source: str, record: VenueRecord) -> int:
        """Return the id of the venue that the record means; what it adds is kept for `save`."""
        venue_id = self.find(source, record)
        if venue_id is None:
            venue_id = self._add(record)
        else:
            self.fill(venue_id, record)
        self.link(venue_id, source, record.external_id)
        return venue_id

    def fill(self, venue_id: int, record: VenueRecord, fields: Iterable[str] = _FILLED) -> bool:
        """Fill what is not known of a venue from a record; return whether there was anything."""
        facts = self._facts.get(venue_id)
        if facts is None:
            return False
        news = {
            field: value
            for field in fields
            if facts[field] in (None, "") and (value := getattr(record, field)) not in (None, "")
        }
        if news:
            facts.update(news)
            self._changed.setdefault(venue_id, {}).update(news)
        return bool(news)

    def inherit(self, venue_id: int, other_id: int, fields: Iterable[str]) -> None:
        """Fill what is not known of a venue from another one."""
        facts, other = self._facts.get(venue_id), self._facts.get(other_id)
        if facts is None or other is None:
            return
        news = {
            field: other[field]
            for field in fields
            if facts[field] in (None, "") and other[field] not in (None, "")
        }
        if news:
            facts.update(news)
            self._changed.setdefault(venue_id, {}).update(news)

    def drop_unused(self, ids: Iterable[int]) -> None:
        """Take venues out at which no show is left, and of which the user has said nothing."""
        unused = ~exists().where(ShowRow.venue_id == VenueRow.id)
        for portion in in_portions(ids):
            self._session.execute(
                delete(VenueRow).where(VenueRow.id.in_(portion), unused, NOTHING_SAID)
            )

    def note(self, venue_id: int, facts: dict[str, Any]) -> None:
        """Make a venue's facts known that was looked up elsewhere, so that it can be filled."""
        self._facts.setdefault(venue_id, facts)

    def save(self) -> None:
        """Write what is new."""
        insert_all(self._session, VenueRow, self._new)
        insert_all(self._session, VenueLinkRow, self._new_links)
        new = {row["id"] for row in self._new}
        changed = {key: values for key, values in self._changed.items() if key not in new}
        update_all(self._session, VenueRow, changed)
        self._new, self._new_links, self._changed = [], [], {}

    def _look_up(self, named: list[tuple[str, VenueRecord]]) -> None:
        keys = {venue_key(record.name, record.city) for _, record in named}
        columns = VenueRow.__table__.c
        for portion in in_portions(sorted(keys)):
            rows = self._session.execute(
                select(*columns).where(columns.key.in_(portion)).order_by(columns.id.desc())
            )
            for row in rows.mappings():
                self._by_key[row["key"]] = row["id"]
                self._facts[row["id"]] = dict(row)
        for key, kept in _joined_venues(self._session).items():
            if key in keys:
                self._by_key[key] = kept
        self._look_up_links({(source, r.external_id) for source, r in named if r.external_id})

    def _look_up_links(self, links: set[tuple[str, str]]) -> None:
        columns = VenueRow.__table__.c
        for portion in in_portions(sorted({external_id for _, external_id in links})):
            rows = self._session.execute(
                select(VenueLinkRow.service, VenueLinkRow.external_id, *columns)
                .join(VenueRow, VenueRow.id == VenueLinkRow.venue_id)
                .where(VenueLinkRow.external_id.in_(portion))
            )
            for row in rows.mappings():
                self._by_link[row["service"], row["external_id"]] = row["id"]
                self._facts.setdefault(row["id"], dict(row))

    def _add(self, record: VenueRecord) -> int:
        if self._ids is None:
            self._ids = Ids(self._session, VenueRow)
        row = {
            "id": self._ids.next(),
            "name": record.name,
            "key": venue_key(record.name, record.city),
            "city": record.city,
            **{field: getattr(record, field) for field in _FILLED},
        }
        self._new.append(row)
        self._facts[row["id"]] = row
        self._by_key[row["key"]] = row["id"]
        return int(row["id"])

    def link(self, venue_id: int, source: str, external_id: str) -> None:
        """Keep for `save` that a source knows the venue under this id."""
        if external_id and (source, external_id) not in self._by_link:
            self._by_link[source, external_id] = venue_id
            self._new_links.append(
                {"venue_id": venue_id, "service": source, "external_id": external_id}
            )
