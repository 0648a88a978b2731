"""The trash: setlists and artists that were thrown away, whole, until it is emptied.

An artist stays where it is, out of all lists. A setlist goes as its rows, with their ids and its
undo steps, so that restoring gives the very same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import delete, insert, select, text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.statistics import Thrown
from setlist_desktop.storage.artists import change_artist
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import ArtistRow, SetlistRow
from setlist_desktop.storage.rows_people import TrashRow
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.undo import setlist_scope

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.storage.database import Write

_TRASH = table_of(TrashRow)
ARTIST, SETLIST = "artist", "setlist"

_PARTS = {
    "setlist": "id = :setlist",
    "set_part": "setlist_id = :setlist",
    "item": "set_id IN (SELECT id FROM set_part WHERE setlist_id = :setlist)",
    "item_song": "item_id IN (SELECT item.id FROM item JOIN set_part ON set_part.id = set_id"
    " WHERE setlist_id = :setlist)",
    "setlist_version": "setlist_id = :setlist",
    "undo_step": "scope = :scope",
}


def in_trash(session: Session) -> tuple[Thrown, ...]:
    """Return what is in the trash, thrown away last first; artists have negative ids."""
    artists = session.execute(
        select(ArtistRow.id, ArtistRow.name, ArtistRow.removed_at).where(
            ArtistRow.removed_at.is_not(None)
        )
    )
    found = [Thrown(-row.id, ARTIST, row.name, from_stored(row.removed_at)) for row in artists]
    found += [
        Thrown(row.id, row.kind, row.label, from_stored(row.thrown_at))
        for row in session.execute(select(_TRASH))
    ]
    return tuple(sorted(found, key=lambda thrown: thrown.thrown_at, reverse=True))


def throw_setlist(write: Write, setlist_id: int, now: datetime) -> int:
    """Put a setlist into the trash; return its id there. Raises NotFound."""
    session = write.session
    setlist = load_setlist(session, setlist_id)
    values = {"setlist": setlist_id, "scope": setlist_scope(setlist_id)}
    rows = {
        name: [
            dict(row)
            for row in session.execute(
                text(f"SELECT * FROM {name} WHERE {where}"),  # noqa: S608 - own names
                values,
            ).mappings()
        ]
        for name, where in _PARTS.items()
    }
    thrown_id = session.execute(
        insert(_TRASH)
        .values(
            kind=SETLIST,
            row_id=setlist_id,
            label=_label(setlist),
            content=msgspec.json.encode(rows).decode(),
            thrown_at=to_stored(now),
        )
        .returning(_TRASH.c.id)
    ).scalar_one()
    session.execute(delete(SetlistRow).where(SetlistRow.id == setlist_id))
    session.execute(text("DELETE FROM undo_step WHERE scope = :scope"), values)
    write.changed(Kind.SETLIST, setlist_id)
    write.changed(Kind.SHOW, setlist.performance_id)
    return int(thrown_id)


def _label(setlist: Setlist) -> str:
    songs = setlist.song_count
    if setlist.kind is SetlistKind.PLAYED:
        return plural(songs, "Played setlist, {n} song", "Played setlist, {n} songs")
    return plural(songs, "Predicted setlist, {n} song", "Predicted setlist, {n} songs")


def restore_thrown(write: Write, thrown_id: int) -> None:
    """Bring back what is in the trash. Raises NotFound, or Conflict where its place is taken."""
    if thrown_id < 0:
        change_artist(write, -thrown_id, removed_at=None)
        return
    row = write.session.execute(select(_TRASH).where(_TRASH.c.id == thrown_id)).first()
    if row is None:
        raise NotFound(tr("That is no longer in the trash."))
    rows: dict[str, list[dict[str, Any]]] = msgspec.json.decode(row.content)
    (setlist,) = rows["setlist"]
    _check_place(write.session, setlist)
    connection = write.session.connection()
    for name, kept in rows.items():
        for values in kept:
            names = ", ".join(values)
            marks = ", ".join("?" * len(values))
            connection.exec_driver_sql(
                f"INSERT INTO {name} ({names}) VALUES ({marks})",  # noqa: S608 - own names
                tuple(values.values()),
            )
    write.session.execute(delete(_TRASH).where(_TRASH.c.id == thrown_id))
    write.changed(Kind.SETLIST, setlist["id"])
    write.changed(Kind.SHOW, setlist["performance_id"])


def empty(write: Write) -> int:
    """Delete for good what is in the trash; return how many things there were."""
    thrown = in_trash(write.session)
    write.session.execute(delete(_TRASH))
    for one in thrown:
        if one.kind == ARTIST:
            # Lines hold songs fast on purpose: those of the artist go first.
            write.session.execute(_SHOWS_OF, {"artist": -one.id})
            write.session.execute(_NOBODYS_SHOWS)
            write.session.execute(delete(ArtistRow).where(ArtistRow.id == -one.id))
            write.changed(Kind.ARTIST, -one.id)
    return len(thrown)


_NOBODYS_SHOWS = text("DELETE FROM show WHERE id NOT IN (SELECT show_id FROM performance)")
_SHOWS_OF = text("DELETE FROM performance WHERE artist_id = :artist")


def _check_place(session: Session, setlist: dict[str, Any]) -> None:
    show = text("SELECT 1 FROM performance WHERE id = :show")
    if session.execute(show, {"show": setlist["performance_id"]}).first() is None:
        raise Conflict(tr("The show of this setlist is gone, so that it cannot come back."))
    if setlist["kind"] == SetlistKind.PREDICTED:
        return  # a show can have several
    taken = select(SetlistRow.id).where(
        SetlistRow.performance_id == setlist["performance_id"], SetlistRow.kind == setlist["kind"]
    )
    if session.scalar(taken) is not None:
        raise Conflict(
            tr("The show has another played setlist by now."),
            hint=tr("Throw that one away first."),
        )
