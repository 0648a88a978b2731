"""A setlist as rows: read whole, written as the exact rows that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import (
    Basis,
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)
from setlist_desktop.storage.bulk import in_portions, insert_all, table_of, update_all
from setlist_desktop.storage.instants import from_stored
from setlist_desktop.storage.rows import ItemRow, ItemSongRow, SetlistRow, SetRow, SongRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Table
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.rows import Row

Values = dict[str, Any]

_SETLIST = table_of(SetlistRow)
_SET = table_of(SetRow)
_ITEM = table_of(ItemRow)
_ITEM_SONG = table_of(ItemSongRow)


def load_setlist(session: Session, setlist_id: int) -> Setlist:
    """Return a setlist whole. Raises NotFound."""
    row = session.execute(select(_SETLIST).where(_SETLIST.c.id == setlist_id)).mappings().first()
    if row is None:
        raise NotFound(
            tr("No setlist has the id {id}.", id=setlist_id),
            hint=tr("It may have been removed."),
        )
    basis = None
    if row["basis_rule"] is not None:
        basis = Basis(
            row["basis_rule"],
            row["basis_setlists"] or 0,
            row["basis_up_to"],
            row["basis_horizon"] or 0,
            row["basis_ahead"],
            row["basis_margin"],
            row["basis_compared"] or 0,
        )
    return Setlist(
        id=setlist_id,
        performance_id=row["performance_id"],
        kind=SetlistKind(row["kind"]),
        sets=_sets(session, setlist_id),
        name=row["name"],
        locked=row["locked"],
        version=row["version"],
        source=row["source"],
        url=row["url"],
        fetched_at=from_stored(row["fetched_at"]),
        basis=basis,
        target_s=row["target_s"],
        author=row["author"],
    )


def save_setlist(session: Session, after: Setlist) -> None:
    """Make the stored rows those of `after`: only what differs is written.

    Raises Conflict where it names a song that is no longer in the library.
    """
    _check_songs(session, after)
    sets = _stored(session, _SET, _SET.c.setlist_id == after.id)
    items = _stored(session, _ITEM, _ITEM.c.set_id.in_(select(_SET.c.id).where(_of(after.id))))
    songs = _stored_songs(session, after.id)
    wanted_sets, wanted_items = _set_values(after), _item_values(after)
    _write(session, SetRow, sets, wanted_sets)
    _write(session, ItemRow, items, wanted_items)
    _write_songs(session, songs, after)
    _delete(session, _ITEM, items.keys() - wanted_items.keys())
    _delete(session, _SET, sets.keys() - wanted_sets.keys())
    session.execute(update(_SETLIST).where(_SETLIST.c.id == after.id).values(_heads(after)))


def _of(setlist_id: int) -> Any:  # noqa: ANN401 - SQLAlchemy's expression
    return _SET.c.setlist_id == setlist_id


def _sets(session: Session, setlist_id: int) -> tuple[SetPart, ...]:
    items = _items(session, setlist_id)
    rows = session.execute(
        select(_SET.c.id, _SET.c.name, _SET.c.encore)
        .where(_of(setlist_id))
        .order_by(_SET.c.position, _SET.c.id)
    )
    return tuple(
        SetPart(set_id, name, encore, tuple(items.get(set_id, ()))) for set_id, name, encore in rows
    )


def _items(session: Session, setlist_id: int) -> dict[int, list[Item]]:
    songs = _stored_songs(session, setlist_id)
    rows = session.execute(
        select(_ITEM)
        .join(_SET, _SET.c.id == _ITEM.c.set_id)
        .where(_of(setlist_id))
        .order_by(_ITEM.c.position, _ITEM.c.id)
    ).mappings()
    items: dict[int, list[Item]] = {}
    for row in rows:
        items.setdefault(row["set_id"], []).append(_item(row, songs.get(row["id"], ())))
    return items


def _item(row: Mapping[str, Any] | Any, songs: tuple[ItemSong, ...]) -> Item:  # noqa: ANN401
    return Item(
        id=row["id"],
        type=ItemType(row["type"]),
        songs=songs,
        label=row["label"],
        note=row["note"],
        guests=row["guests"],
        segue=row["segue"],
        duration_s=row["duration_s"],
        pinned=row["pinned"],
        probability=row["probability"],
    )


def _stored_songs(session: Session, setlist_id: int) -> dict[int, tuple[ItemSong, ...]]:
    rows = session.execute(
        select(
            _ITEM_SONG.c.item_id, _ITEM_SONG.c.title, _ITEM_SONG.c.song_id, _ITEM_SONG.c.cover_of
        )
        .join(_ITEM, _ITEM.c.id == _ITEM_SONG.c.item_id)
        .join(_SET, _SET.c.id == _ITEM.c.set_id)
        .where(_of(setlist_id))
        .order_by(_ITEM_SONG.c.item_id, _ITEM_SONG.c.position)
    )
    songs: dict[int, tuple[ItemSong, ...]] = {}
    for item_id, title, song_id, cover_of in rows:
        songs[item_id] = (*songs.get(item_id, ()), ItemSong(title, song_id, cover_of))
    return songs


def _stored(session: Session, table: Table, condition: Any) -> dict[int, Values]:  # noqa: ANN401
    rows = session.execute(select(table).where(condition)).mappings()
    return {row["id"]: dict(row) for row in rows}


def _set_values(setlist: Setlist) -> dict[int, Values]:
    return {
        part.id: {
            "id": part.id,
            "setlist_id": setlist.id,
            "position": position,
            "name": part.name,
            "encore": part.encore,
        }
        for position, part in enumerate(setlist.sets)
    }


def _item_values(setlist: Setlist) -> dict[int, Values]:
    return {
        item.id: {
            "id": item.id,
            "set_id": part.id,
            "position": position,
            "type": item.type.value,
            "label": item.label,
            "note": item.note,
            "guests": item.guests,
            "segue": item.segue,
            "pinned": item.pinned,
            "duration_s": item.duration_s,
            "probability": item.probability,
        }
        for part in setlist.sets
        for position, item in enumerate(part.items)
    }


def _heads(setlist: Setlist) -> Values:
    basis = setlist.basis
    songs = [item for item in setlist.items() if item.is_song]
    return {
        "name": setlist.name,
        "locked": setlist.locked,
        "target_s": setlist.target_s,
        "author": setlist.author,
        "version": setlist.version,
        "song_count": len(songs),
        "named_count": sum(bool(item.songs) for item in songs),
        "basis_rule": basis.rule if basis else None,
        "basis_setlists": basis.setlists if basis else None,
        "basis_up_to": basis.up_to if basis else None,
        "basis_horizon": basis.horizon if basis else None,
        "basis_ahead": basis.ahead_points if basis else None,
        "basis_margin": basis.margin_points if basis else None,
        "basis_compared": basis.compared if basis else None,
    }


def _write(
    session: Session, row: type[Row], stored: dict[int, Values], wanted: dict[int, Values]
) -> None:
    """Insert the rows that are new, and update what differs in the others."""
    insert_all(session, row, [wanted[row_id] for row_id in wanted if row_id not in stored])
    changes = {
        row_id: {name: value for name, value in values.items() if value != stored[row_id][name]}
        for row_id, values in wanted.items()
        if row_id in stored
    }
    update_all(session, row, changes)


def _write_songs(
    session: Session, stored: Mapping[int, tuple[ItemSong, ...]], after: Setlist
) -> None:
    changed = [item for item in after.items() if item.songs != stored.get(item.id, ())]
    for ids in in_portions(item.id for item in changed if item.id in stored):
        session.execute(delete(_ITEM_SONG).where(_ITEM_SONG.c.item_id.in_(ids)))
    rows = [
        {
            "item_id": item.id,
            "position": position,
            "song_id": song.song_id,
            "title": song.title,
            "cover_of": song.cover_of,
        }
        for item in changed
        for position, song in enumerate(item.songs)
    ]
    insert_all(session, ItemSongRow, rows)


def _delete(session: Session, table: Table, ids: Iterable[int]) -> None:
    for portion in in_portions(sorted(ids)):
        session.execute(delete(table).where(table.c.id.in_(portion)))


def _check_songs(session: Session, setlist: Setlist) -> None:
    wanted = setlist.song_ids()
    found: set[int] = set()
    for ids in in_portions(sorted(wanted)):
        found.update(session.scalars(select(SongRow.id).where(SongRow.id.in_(ids))))
    if missing := wanted - found:
        titles = {
            song.title for item in setlist.items() for song in item.songs if song.song_id in missing
        }
        raise Conflict(
            tr("No longer in the library: {titles}.", titles=", ".join(sorted(titles))),
            hint=tr("Take it out of the pool or the pasted lines and try again."),
        )
