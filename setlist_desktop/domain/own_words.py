"""What people at this computer say: reviews of venues, tags of artists, searches they keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LONGEST_TAG = 60


@dataclass(frozen=True, slots=True)
class ReviewedVenue:
    """A venue that can be reviewed; `person` is whose turn it is."""

    id: int
    name: str
    person: str


@dataclass(frozen=True, slots=True)
class VenueReview:
    """What a person thinks of a venue; `rating` is 1 to 5, None for words alone."""

    venue_id: int
    venue: str
    person: str
    rating: int | None
    note: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A text of the search box, kept under a name."""

    name: str
    query: str
