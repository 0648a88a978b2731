"""Backups of the library: whole copies in one folder beside it, and which of them are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from msgspec import Struct


class Reason(StrEnum):
    """Why a backup was made; part of its file's name."""

    MANUAL = "manual"
    ROUTINE = "routine"
    MIGRATION = "migration"
    IMPORT = "import"
    MERGE = "merge"
    RESTORE = "restore"


KEPT_DAYS = 7
KEPT_WEEKS = 5
KEPT_MONTHS = 12
KEPT_NEWEST = 3
"""So many of the last copies stay whatever their age, in case several were made on one day."""


class Backup(Struct, frozen=True):
    """A copy of the library; `made_at` is UTC."""

    path: Path
    reason: Reason
    made_at: datetime
    size_bytes: int

    @property
    def words(self) -> str:
        """When it was made, in the user's own zone, as a message names it."""
        return f"{self.made_at.astimezone():%Y-%m-%d %H:%M}"


def superfluous(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Return the backups that rotation drops: not the newest of its day, week or month any more.

    What the user asked for by hand is never dropped.
    """
    newest_first = sorted(backups, key=lambda backup: backup.made_at, reverse=True)
    rotating = [backup for backup in newest_first if backup.reason is not Reason.MANUAL]
    kept = {backup.path for backup in rotating[:KEPT_NEWEST]}
    for form, periods in (("%Y-%m-%d", KEPT_DAYS), ("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        newest: dict[str, Path] = {}
        for backup in rotating:
            newest.setdefault(backup.made_at.strftime(form), backup.path)
        kept |= set(list(newest.values())[:periods])
    return tuple(backup for backup in rotating if backup.path not in kept)
