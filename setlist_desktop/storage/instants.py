"""Instants as the library stores them: UTC without a zone, since SQLite keeps none."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import overload


@overload
def to_stored(instant: datetime) -> datetime: ...
@overload
def to_stored(instant: None) -> None: ...
def to_stored(instant: datetime | None) -> datetime | None:
    """Return an aware instant as it is stored."""
    return None if instant is None else instant.astimezone(UTC).replace(tzinfo=None)


@overload
def from_stored(stored: datetime) -> datetime: ...
@overload
def from_stored(stored: None) -> None: ...
def from_stored(stored: datetime | None) -> datetime | None:
    """Return a stored instant, aware again."""
    return None if stored is None else stored.replace(tzinfo=UTC)
