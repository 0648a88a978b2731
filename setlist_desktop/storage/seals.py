"""Sealed predictions in the library, and the shows that sealed files speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from sqlalchemy import func, insert, select

from setlist_desktop.domain.titles import name_key
from setlist_desktop.domain.votes import UNNAMED, person_told
from setlist_desktop.storage import profiles
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ArtistRow,
    PerformanceRow,
    ProfileRow,
    ShowRow,
    SongRow,
    VenueRow,
    VoteRow,
)
from setlist_desktop.storage.score_rows import SealRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.seals import SealedPrediction

_SEAL = table_of(SealRow)


class KeptSeal(Struct, frozen=True):
    """A prediction sealed here: the file's exact text, and when it was sealed."""

    digest: str
    document: str
    sealed_at: datetime


class SealSubject(Struct, frozen=True):
    """What a seal says of its show, and of the person at this computer."""

    artist: str
    mbid: str | None
    city: str
    venue: str
    profile: str
    votes: dict[str, int]


def keep_seal(session: Session, performance_id: int, seal: KeptSeal) -> None:
    """Keep a sealed prediction; none is ever changed."""
    session.execute(
        insert(_SEAL).values(
            performance_id=performance_id,
            sealed_at=to_stored(seal.sealed_at),
            digest=seal.digest,
            document=seal.document,
        )
    )


def seals_of(session: Session, performance_id: int) -> list[KeptSeal]:
    """Return the predictions of a show that were sealed here, oldest first."""
    rows = session.execute(
        select(_SEAL).where(_SEAL.c.performance_id == performance_id).order_by(_SEAL.c.id)
    ).mappings()
    return [KeptSeal(row["digest"], row["document"], from_stored(row["sealed_at"])) for row in rows]


def sealed_here(session: Session) -> dict[str, datetime]:
    """Return when each prediction was sealed in this library, by its hash."""
    rows = session.execute(select(_SEAL.c.digest, _SEAL.c.sealed_at))
    return {digest: from_stored(sealed_at) for digest, sealed_at in rows}


def subject_of(session: Session, performance_id: int) -> SealSubject:
    """Return what a seal says beside the songs; the votes are those of this profile."""
    row = session.execute(
        select(ArtistRow.name, ArtistRow.mbid, VenueRow.name.label("venue"), VenueRow.city)
        .select_from(PerformanceRow)
        .join(ArtistRow, ArtistRow.id == PerformanceRow.artist_id)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.id == performance_id)
    ).one()
    me = profiles.present(session)
    votes = session.execute(
        select(SongRow.title, VoteRow.value)
        .join(SongRow, SongRow.id == VoteRow.song_id)
        .where(VoteRow.performance_id == performance_id, VoteRow.profile_id == me)
    )
    name = session.scalar(select(ProfileRow.name).where(ProfileRow.id == me)) or UNNAMED
    return SealSubject(
        row.name,
        row.mbid,
        row.city or "",
        row.venue or "",
        person_told(name),
        {title: value for title, value in votes},  # noqa: C416 - rows become plain values
    )


def show_meant(session: Session, sealed: SealedPrediction) -> int | None:
    """Return the show of the library that a sealed file speaks of; None where it has none."""
    artists = select(ArtistRow.id)
    if sealed.mbid:
        by_mbid = artists.where(func.lower(ArtistRow.mbid) == sealed.mbid.lower())
        found = list(session.scalars(by_mbid))
    else:
        found = []
    found = found or list(
        session.scalars(artists.where(ArtistRow.name_key == name_key(sealed.artist)))
    )
    rows = session.execute(
        select(PerformanceRow.id, PerformanceRow.ordinal, VenueRow.name, VenueRow.city)
        .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
        .outerjoin(VenueRow, VenueRow.id == ShowRow.venue_id)
        .where(PerformanceRow.artist_id.in_(found), ShowRow.date == sealed.date)
        .order_by(PerformanceRow.ordinal, PerformanceRow.id)
    ).all()
    fitting = [
        (
            name_key(venue or "") != name_key(sealed.venue),
            name_key(city or "") != name_key(sealed.city),
            ordinal != sealed.ordinal,
            performance_id,
        )
        for performance_id, ordinal, venue, city in rows
    ]
    return min(fitting)[-1] if fitting else None
