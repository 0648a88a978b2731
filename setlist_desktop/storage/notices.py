"""Notices that were told, what is wanted of them, and where home is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.notices import Home, Notice, NoticeKind, NoticeWishes, notices_of
from setlist_desktop.domain.sync import NewsKind
from setlist_desktop.storage.finding import km_between
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import PerformanceRow, ShowRow, VenueRow
from setlist_desktop.storage.rows_people import (
    NotificationPreferenceRow,
    NotificationRow,
    SettingRow,
)
from setlist_desktop.storage.spoilers import hidden_shows

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.sync import ShowNews
    from setlist_desktop.storage.database import Write

OWNER = 1
KEPT = 1_000
TROUBLE_AGAIN = timedelta(days=7)
"""The same trouble is told again after so long, should it last."""

_NAME, _LATITUDE, _LONGITUDE = "home_name", "home_latitude", "home_longitude"
_RADIUS = "notice_radius_km"


def wishes_of(session: Session) -> NoticeWishes:
    """Return what is wanted; nothing until it was said."""
    wanted = session.scalars(
        select(NotificationPreferenceRow.kind).where(
            NotificationPreferenceRow.profile_id == OWNER, NotificationPreferenceRow.wanted
        )
    )
    known = {kind.value for kind in NoticeKind}
    rows = session.execute(
        select(SettingRow.name, SettingRow.value).where(
            SettingRow.name.in_((_NAME, _LATITUDE, _LONGITUDE, _RADIUS))
        )
    )
    values: dict[str, str] = dict(rows.all())
    home = None
    if _LATITUDE in values and _LONGITUDE in values:
        home = Home(values.get(_NAME, ""), float(values[_LATITUDE]), float(values[_LONGITUDE]))
    radius = int(values[_RADIUS]) if _RADIUS in values else None
    return NoticeWishes(frozenset(NoticeKind(k) for k in wanted if k in known), home, radius)


def keep_wishes(write: Write, wishes: NoticeWishes) -> None:
    """Keep what is wanted from now on."""
    session = write.session
    for kind in NoticeKind:
        values = {"wanted": kind in wishes.kinds}
        session.execute(
            upsert(NotificationPreferenceRow)
            .values(profile_id=OWNER, kind=kind.value, **values)
            .on_conflict_do_update(index_elements=["profile_id", "kind"], set_=values)
        )
    settings: dict[str, str] = {}
    if wishes.home is not None:
        settings = {
            _NAME: wishes.home.name,
            _LATITUDE: repr(wishes.home.latitude),
            _LONGITUDE: repr(wishes.home.longitude),
        }
    if wishes.radius_km is not None:
        settings[_RADIUS] = str(wishes.radius_km)
    names = (_NAME, _LATITUDE, _LONGITUDE, _RADIUS)
    session.execute(delete(SettingRow).where(SettingRow.name.in_(names)))
    if settings:
        session.execute(insert(SettingRow), [{"name": n, "value": v} for n, v in settings.items()])


def keep_notices(write: Write, notices: Sequence[Notice]) -> None:
    """Keep what was told; the oldest go when there are very many."""
    if not notices:
        return
    write.session.execute(
        insert(NotificationRow),
        [
            {
                "profile_id": OWNER,
                "kind": one.kind.value,
                "row_id": one.show_id or None,
                "words": one.words,
                "made_at": to_stored(one.at),
            }
            for one in notices
        ],
    )
    newest = write.session.scalar(select(func.max(NotificationRow.id))) or 0
    write.session.execute(delete(NotificationRow).where(NotificationRow.id <= newest - KEPT))


def latest_notices(session: Session, most: int) -> list[Notice]:
    """Return what was told, the newest first."""
    rows = session.scalars(
        select(NotificationRow)
        .where(NotificationRow.profile_id == OWNER)
        .order_by(NotificationRow.id.desc())
        .limit(most)
    )
    known = {kind.value for kind in NoticeKind}
    return [
        Notice(NoticeKind(row.kind), row.words, from_stored(row.made_at), row.row_id or 0)
        for row in rows
        if row.kind in known
    ]


def told_since(session: Session, words: str, since: datetime) -> bool:
    """Whether the very same was told since an instant."""
    row = session.execute(
        select(NotificationRow.id)
        .where(NotificationRow.words == words, NotificationRow.made_at >= to_stored(since))
        .limit(1)
    )
    return row.first() is not None


def chosen(session: Session, news: Sequence[ShowNews], now: datetime) -> tuple[Notice, ...]:
    """Return what of the news is wanted; the same trouble not again within `TROUBLE_AGAIN`."""
    wishes = wishes_of(session)
    if not wishes.kinds:
        return ()
    fresh = [
        one
        for one in news
        if one.kind is not NewsKind.TROUBLE
        or not told_since(session, one.note, now - TROUBLE_AGAIN)
    ]
    shows = {one.show_id for one in fresh if one.show_id}
    km = km_from(session, wishes.home, shows) if wishes.home else {}
    return notices_of(fresh, wishes, km, hidden_shows(session), now)


def km_from(session: Session, home: Home, shows: Collection[int]) -> dict[int, float]:
    """Return how far shows are from a place, where their venue's is known."""
    rows = session.execute(
        select(PerformanceRow.id, VenueRow.latitude, VenueRow.longitude)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .join(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(
            PerformanceRow.id.in_(shows),
            VenueRow.latitude.is_not(None),
            VenueRow.longitude.is_not(None),
        )
    )
    return {
        show: km_between(home.latitude, home.longitude, north, east)
        for show, north, east in rows
        if north is not None and east is not None
    }


def place_named(session: Session, city: str) -> Home | None:
    """Return a city of the library by the middle of its venues; None where none is known.

    Of several cities of a name the one with most venues.
    """
    rows = session.execute(
        select(VenueRow.city, VenueRow.country, VenueRow.latitude, VenueRow.longitude).where(
            func.lower(VenueRow.city) == city.strip().lower(),
            VenueRow.latitude.is_not(None),
            VenueRow.longitude.is_not(None),
        )
    ).all()
    by_country: dict[str, list[tuple[str, float, float]]] = {}
    for name, country, north, east in rows:
        if north is not None and east is not None:
            by_country.setdefault(country, []).append((name, north, east))
    if not by_country:
        return None
    country, found = max(by_country.items(), key=lambda pair: len(pair[1]))
    middle = sorted(found, key=lambda one: (one[1], one[2]))[len(found) // 2]
    return Home(", ".join(part for part in (middle[0], country) if part), middle[1], middle[2])
