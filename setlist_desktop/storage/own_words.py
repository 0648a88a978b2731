"""Reviews of venues, tags of artists and kept searches, of the person whose turn it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.own_words import LONGEST_TAG, KeptSearch, ReviewedVenue, VenueReview
from setlist_desktop.domain.votes import person_told
from setlist_desktop.storage.artists import has_artist
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.profiles import present
from setlist_desktop.storage.rows import PerformanceRow, ProfileRow, ShowRow, VenueRow
from setlist_desktop.storage.rows_catalogue import ArtistTagRow, TagRow
from setlist_desktop.storage.rows_people import SavedSearchRow, VenueReviewRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

OWN = "user"
"""The source of tags that the user gave."""


def review_venue(write: Write, venue_id: int, rating: int | None, note: str, now: datetime) -> None:
    """Say what one thinks of a venue, in the place of what one said; nothing takes it back.

    Raises InvalidInput for a rating that is none, NotFound for the venue.
    """
    if rating is not None and not 1 <= rating <= 5:
        raise InvalidInput(tr("A rating is 1 to 5."), field="rating")
    if write.session.get(VenueRow, venue_id) is None:
        raise NotFound(tr("No venue has the id {id}.", id=venue_id))
    key = {"profile_id": present(write.session), "venue_id": venue_id}
    if rating is None and not note.strip():
        write.session.execute(delete(VenueReviewRow).filter_by(**key))
    else:
        said = {"rating": rating, "note": note.strip(), "changed_at": to_stored(now)}
        write.session.execute(
            upsert(VenueReviewRow)
            .values(**key, **said)
            .on_conflict_do_update(index_elements=list(key), set_=said)
        )


def venue_of(session: Session, show_id: int) -> ReviewedVenue | None:
    """Return the venue of a show; None where it is not known."""
    row = session.execute(
        select(VenueRow.id, VenueRow.name, VenueRow.city)
        .join(ShowRow, ShowRow.venue_id == VenueRow.id)
        .join(PerformanceRow, PerformanceRow.show_id == ShowRow.id)
        .where(PerformanceRow.id == show_id)
    ).first()
    if row is None:
        return None
    person = session.get_one(ProfileRow, present(session)).name
    return ReviewedVenue(row.id, ", ".join(filter(None, (row.name, row.city))), person_told(person))


def reviews(session: Session, venue_id: int | None = None) -> tuple[VenueReview, ...]:
    """Return the reviews of a venue, or of all, the newest first."""
    wanted = (
        select(VenueReviewRow, VenueRow.name, ProfileRow.name)
        .join(VenueRow, VenueRow.id == VenueReviewRow.venue_id)
        .join(ProfileRow, ProfileRow.id == VenueReviewRow.profile_id)
        .order_by(VenueReviewRow.changed_at.desc(), VenueReviewRow.id)
    )
    if venue_id is not None:
        wanted = wanted.where(VenueReviewRow.venue_id == venue_id)
    return tuple(
        VenueReview(
            row.venue_id, venue, person_told(who), row.rating, row.note, from_stored(row.changed_at)
        )
        for row, venue, who in session.execute(wanted)
    )


def tag_artist(write: Write, artist_id: int, word: str) -> None:
    """Give an artist a tag. Raises InvalidInput for no word, NotFound for the artist."""
    name = " ".join(word.split()).casefold()
    if not name or len(name) > LONGEST_TAG:
        raise InvalidInput(
            tr("A tag has 1 to {longest_tag} letters.", longest_tag=LONGEST_TAG), field="tag"
        )
    if not has_artist(write.session, artist_id):
        raise NotFound(tr("No artist has the id {id}.", id=artist_id))
    write.session.execute(upsert(TagRow).values(name=name).on_conflict_do_nothing())
    tag_id = write.session.execute(select(TagRow.id).where(TagRow.name == name)).scalar_one()
    write.session.execute(
        upsert(ArtistTagRow)
        .values(artist_id=artist_id, tag_id=tag_id, source=OWN)
        .on_conflict_do_nothing()
    )
    write.changed(Kind.ARTIST, artist_id)


def untag_artist(write: Write, artist_id: int, word: str) -> None:
    """Take a tag from an artist; one that nobody has goes. Raises NotFound."""
    name = " ".join(word.split()).casefold()
    gone = write.session.execute(
        text(
            "DELETE FROM artist_tag WHERE artist_id = :artist AND tag_id ="
            " (SELECT id FROM tag WHERE name = :name) RETURNING tag_id"
        ),
        {"artist": artist_id, "name": name},
    ).all()
    if not gone:
        raise NotFound(tr("The artist has no tag “{name}”.", name=name))
    write.session.execute(text("DELETE FROM tag WHERE id NOT IN (SELECT tag_id FROM artist_tag)"))
    write.changed(Kind.ARTIST, artist_id)


def tags_of(session: Session, artist_id: int) -> tuple[str, ...]:
    """Return an artist's tags, what most agree on first."""
    rows = session.execute(
        select(TagRow.name)
        .join(ArtistTagRow, ArtistTagRow.tag_id == TagRow.id)
        .where(ArtistTagRow.artist_id == artist_id)
        .group_by(TagRow.name)
        .order_by(text("sum(weight) DESC"), TagRow.name)
    )
    return tuple(row.name for row in rows)


def keep_search(write: Write, name: str, query: str, now: datetime) -> None:
    """Keep a text of the search box under a name, in the place of one of that name."""
    if not name.strip() or not query.strip():
        raise InvalidInput(tr("A search is kept with a name and a text."), field="name")
    key = {"profile_id": present(write.session), "name": name.strip()}
    said = {"query": query.strip(), "made_at": to_stored(now)}
    write.session.execute(
        upsert(SavedSearchRow)
        .values(**key, **said)
        .on_conflict_do_update(index_elements=list(key), set_=said)
    )


def drop_search(write: Write, name: str) -> None:
    """Forget a kept search. Raises NotFound."""
    gone = write.session.execute(
        delete(SavedSearchRow)
        .where(SavedSearchRow.profile_id == present(write.session), SavedSearchRow.name == name)
        .returning(SavedSearchRow.id)
    )
    if gone.first() is None:
        raise NotFound(tr("No search is kept as “{name}”.", name=name))


def searches(session: Session) -> tuple[KeptSearch, ...]:
    """Return the kept searches, by name."""
    rows = session.execute(
        select(SavedSearchRow.name, SavedSearchRow.query)
        .where(SavedSearchRow.profile_id == present(session))
        .order_by(SavedSearchRow.name)
    )
    return tuple(KeptSearch(*row) for row in rows)
