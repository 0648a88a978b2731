"""What stood in a setlist before a newer one took its place, kept as plain JSON.

Songs are kept by their titles, so that a version outlives merges and other libraries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import insert, select

from setlist_desktop.domain.setlists import SetlistVersion, VersionLine
from setlist_desktop.domain.spoilers import is_masked
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows_catalogue import SetlistVersionRow
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.spoilers import unspoiled

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

_VERSION = table_of(SetlistVersionRow)


def keep_version(session: Session, setlist_id: int, now: datetime) -> None:
    """Keep a setlist as it stands, unless it is empty or this version of it is kept already."""
    setlist = load_setlist(session, setlist_id)
    known = select(_VERSION.c.id).where(
        _VERSION.c.setlist_id == setlist_id, _VERSION.c.version == setlist.version
    )
    if not any(part.items for part in setlist.sets) or session.scalar(known) is not None:
        return
    lines = [
        VersionLine(
            part.heading,
            item.title,
            item.type.value,
            item.cover_of,
            item.guests,
            item.note,
            segue=item.segue,
            encore=part.encore,
            set_name=part.name,
        )
        for part in setlist.sets
        for item in part.items
    ]
    session.execute(
        insert(_VERSION).values(
            setlist_id=setlist_id,
            version=setlist.version,
            source=setlist.source,
            content=msgspec.json.encode(lines).decode(),
            replaced_at=to_stored(now),
            author=setlist.author,
        )
    )


def versions_of(session: Session, setlist_id: int) -> tuple[SetlistVersion, ...]:
    """Return what stood in a setlist before, the newest first; nothing of one that is hidden."""
    if is_masked(unspoiled(session, load_setlist(session, setlist_id))):
        return ()
    rows: Any = session.execute(
        select(_VERSION)
        .where(_VERSION.c.setlist_id == setlist_id)
        .order_by(_VERSION.c.version.desc())
    )
    return tuple(
        SetlistVersion(
            row.version,
            row.source,
            from_stored(row.replaced_at),
            tuple(msgspec.json.decode(row.content, type=list[VersionLine])),
            row.author,
        )
        for row in rows
    )
