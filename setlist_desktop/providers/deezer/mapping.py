"""From Deezer's payloads to our records. Previews expire, and are not kept."""

from __future__ import annotations

from setlist_desktop.domain.records import ArtistRecord, TrackRecord
from setlist_desktop.providers.deezer.wire import ArtistWire, TrackWire

SOURCE = "deezer"


def artist_record(wire: ArtistWire) -> ArtistRecord:
    """Return the artist; Deezer knows no MBID."""
    return ArtistRecord(name=wire.name, external_ids={SOURCE: str(wire.id)})


def track_record(wire: TrackWire) -> TrackRecord:
    """Return the track with its popularity."""
    return TrackRecord(
        title=wire.title.strip(),
        duration_s=wire.duration or None,
        isrc=wire.isrc or None,
        album=((wire.album.title if wire.album else "") or "").strip(),
        rank=wire.rank,
        source=SOURCE,
    )
