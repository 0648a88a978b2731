"""What people at this computer say: reviews of venues, tags of artists, searches they keep."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

LONGEST_TAG = 60


class ReviewedVenue(Struct, frozen=True):
    """A venue that can be reviewed; `person` is whose turn it is."""

    id: int
    name: str
    person: str


class VenueReview(Struct, frozen=True):
    """What a person thinks of a venue; `rating` is 1 to 5, None for words alone."""

    venue_id: int
    venue: str
    person: str
    rating: int | None
    note: str
    changed_at: datetime


class KeptSearch(Struct, frozen=True):
    """A text of the search box, kept under a name."""

    name: str
    query: str
