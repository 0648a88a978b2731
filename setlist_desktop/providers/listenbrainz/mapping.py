"""From ListenBrainz's payloads to our records."""

from __future__ import annotations

from setlist_desktop.domain.records import Popularity, TrackRecord
from setlist_desktop.providers.listenbrainz.wire import CountWire, RecordingWire

SOURCE = "listenbrainz"


def popularity(wire: CountWire) -> Popularity:
    """Return the counts of a recording."""
    return Popularity(wire.recording_mbid, wire.total_listen_count, wire.total_user_count)


def track_record(wire: RecordingWire) -> TrackRecord:
    """Return the track with its listens as rank."""
    return TrackRecord(
        title=wire.recording_name.strip(),
        duration_s=round(wire.length / 1000) if wire.length else None,
        recording_mbid=wire.recording_mbid,
        album=(wire.release_name or "").strip(),
        rank=wire.total_listen_count,
        source=SOURCE,
    )
