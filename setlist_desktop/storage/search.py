"""Artists of the library that a typed text may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.artists import MBID, artists_named, artists_of, candidates
from setlist_desktop.storage.rows import ArtistAliasRow, ArtistRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.artists import ArtistCandidate

MOST = 25


def local_candidates(session: Session, text: str, now: datetime) -> tuple[ArtistCandidate, ...]:
    """Return artists of the library whose name, alias or MBID fits, those of the name first."""
    key = name_key(text)
    if MBID.fullmatch(text):
        fits = ArtistRow.mbid == text.lower()
        exact: list[int] = []
    else:
        aliased = select(ArtistAliasRow.artist_id).where(
            ArtistAliasRow.name_key.contains(key, autoescape=True)
        )
        fits = or_(ArtistRow.name_key.contains(key, autoescape=True), ArtistRow.id.in_(aliased))
        exact = artists_named(session, text)
    wanted = select(ArtistRow.id).where(fits, ArtistRow.removed_at.is_(None))
    found = session.scalars(wanted.order_by(ArtistRow.name_key, ArtistRow.id)).all()
    ordered = [*exact, *(artist_id for artist_id in found if artist_id not in exact)]
    return candidates(artists_of(session, ordered[:MOST], now))
