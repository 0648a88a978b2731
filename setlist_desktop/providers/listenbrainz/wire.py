"""What ListenBrainz sends, as far as it is used. Counts can be null."""

from __future__ import annotations

import msgspec


class CountWire(msgspec.Struct, frozen=True):
    """How often a recording was listened to."""

    recording_mbid: str
    total_listen_count: int | None = None
    total_user_count: int | None = None


class RecordingWire(msgspec.Struct, frozen=True):
    """A recording of an artist's top list; `length` in milliseconds."""

    recording_mbid: str
    recording_name: str
    total_listen_count: int | None = None
    total_user_count: int | None = None
    length: int | None = None
    release_name: str | None = None


class TokenWire(msgspec.Struct, frozen=True):
    """Whether a token is valid."""

    valid: bool


class ErrorWire(msgspec.Struct, frozen=True):
    """An error, with its status once more."""

    code: int | None = None
    error: str | None = None
