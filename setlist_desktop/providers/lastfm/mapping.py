"""From Last.fm's payloads to our records."""

from __future__ import annotations

from collections.abc import Sequence

from setlist_desktop.domain.records import ArtistFacts, TrackRecord
from setlist_desktop.providers.lastfm.wire import (
    ArtistWire,
    NamedWire,
    TagWire,
    TextWire,
    TrackWire,
)

SOURCE = "lastfm"

# The grey star that stands for every artist and track.
_PLACEHOLDER = "2a96cbd8b46e442fc41c2b86b821562f"
_SIZES = ("mega", "extralarge", "large", "medium", "small")
# Names that stand for nobody, to which unknown ones resolve.
_NOBODY = {"[unknown]", "unknown", "unknown artist", "various artists", "<unknown>"}


def is_nobody(name: str) -> bool:
    """Whether a name stands for no artist at all."""
    return name.strip().casefold() in _NOBODY


def track_record(wire: TrackWire) -> TrackRecord:
    """Return the track with its plays as rank. Last.fm's MBIDs are often stale, and left out."""
    return TrackRecord(
        title=wire.name.strip(),
        duration_s=wire.duration or None,
        rank=wire.playcount,
        source=SOURCE,
    )


def artist_facts(
    wire: ArtistWire, tags: Sequence[NamedWire], images: Sequence[TextWire]
) -> ArtistFacts:
    """Return what is said of the artist."""
    stats = wire.stats
    return ArtistFacts(
        name=wire.name.strip(),
        mbid=wire.mbid or None,
        tags=tag_names(tags),
        listeners=stats.listeners if stats else None,
        plays=stats.playcount if stats else None,
        picture=_picture(images),
        url=wire.url or "",
    )


def tag_names(tags: Sequence[NamedWire | TagWire]) -> tuple[str, ...]:
    """Return the tags, each once, in lower case."""
    names = (" ".join(tag.name.split()).lower() for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))


def _picture(images: Sequence[TextWire]) -> str:
    """Return the largest picture's address, by https; "" for the placeholder."""
    by_size = {image.size: image.text for image in images}
    for size in _SIZES:
        address = by_size.get(size, "")
        if address and _PLACEHOLDER not in address:
            return address.replace("http://", "https://", 1)
    return ""
