"""What the user decided on who or what is the same: kept, found again, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows_sync import DecisionRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write


def decided(session: Session, kind: str) -> dict[str, str]:
    """Return all decisions of a kind by what they are about."""
    wanted = select(DecisionRow.key, DecisionRow.value).where(DecisionRow.kind == kind)
    return {key: value for key, value in session.execute(wanted)}  # noqa: C416 - rows are no pairs


def decide(write: Write, kind: str, decisions: Mapping[str, str], now: datetime) -> None:
    """Keep decisions, each in the place of a former one on the same thing."""
    for key, value in decisions.items():
        new = {"value": value, "decided_at": to_stored(now)}
        write.session.execute(
            insert(DecisionRow)
            .values(kind=kind, key=key, **new)
            .on_conflict_do_update(index_elements=["kind", "key"], set_=new)
        )


def undecide(write: Write, kind: str, key: str | None = None) -> None:
    """Forget a decision, or all of a kind."""
    gone = delete(DecisionRow).where(DecisionRow.kind == kind)
    write.session.execute(gone if key is None else gone.where(DecisionRow.key == key))
