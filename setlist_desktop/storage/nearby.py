"""Shows to come around home: where home is, how far is near, and what takes place there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.finding import NearPlace
from setlist_desktop.storage.finding import shows_near
from setlist_desktop.storage.notices import keep_wishes, wishes_of
from setlist_desktop.storage.rows import VenueRow
from setlist_desktop.storage.rows_people import SettingRow
from setlist_desktop.storage.shows import shows_of_ids

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.shows import Show
    from setlist_desktop.storage.database import Write

MOST = 500
USUAL_RADIUS_KM = 100
_RADIUS = "near_radius_km"


def near_place(session: Session) -> NearPlace | None:
    """Return the home of the user with the radius around it; None where none was said."""
    home = wishes_of(session).home
    if home is None:
        return None
    radius = session.scalar(select(SettingRow.value).where(SettingRow.name == _RADIUS))
    return NearPlace(home, int(radius) if radius else USUAL_RADIUS_KM)


def keep_near_place(write: Write, place: NearPlace) -> None:
    """Keep where home is, also for notifications, and how far is near."""
    keep_wishes(write, replace(wishes_of(write.session), home=place.home))
    values = {"value": str(place.radius_km)}
    write.session.execute(
        upsert(SettingRow)
        .values(name=_RADIUS, **values)
        .on_conflict_do_update(index_elements=["name"], set_=values)
    )


def shows_around(session: Session, place: NearPlace, since: date) -> list[tuple[Show, float]]:
    """Return the shows from a date on around a place with their km, the nearest first."""
    home = place.home
    near = shows_near(session, home.latitude, home.longitude, place.radius_km, since, MOST)
    km = {one.show_id: one.km for one in near}
    shows = [(show, km[show.id]) for show in shows_of_ids(session, list(km))]
    return sorted(shows, key=lambda one: (one[1], str(one[0].date), one[0].id))


def cities_on_the_map(session: Session) -> list[str]:
    """Return the cities whose place is known, those with most venues first."""
    return list(
        session.scalars(
            select(VenueRow.city)
            .where(VenueRow.latitude.is_not(None), VenueRow.city != "")
            .group_by(VenueRow.city)
            .order_by(func.count().desc(), VenueRow.city)
        )
    )
