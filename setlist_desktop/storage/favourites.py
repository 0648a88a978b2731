"""The songs of an artist that the user hopes for most: chosen, undone, chosen again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.errors import Conflict
from setlist_desktop.domain.language import tr
from setlist_desktop.storage import undo
from setlist_desktop.storage.rows_people import SettingRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.setlists import UndoState
    from setlist_desktop.storage.database import Write


def favourites_of(session: Session, artist_id: int) -> tuple[int, ...]:
    """Return the ids of the songs, in the user's order."""
    kept = session.scalar(select(SettingRow.value).where(SettingRow.name == _name(artist_id)))
    return tuple(msgspec.json.decode(kept, type=list[int])) if kept else ()


def choose_favourites(
    write: Write, artist_id: int, songs: Sequence[int], label: str, now: datetime
) -> None:
    """Keep songs as the favourites of an artist (none of them: forget them) as one undo step."""
    before, after = favourites_of(write.session, artist_id), tuple(songs)
    if before == after:
        return
    _put(write.session, artist_id, after)
    step = undo.step_to_undo(write.session, _scope(artist_id))
    undo.push(
        write.session,
        _scope(artist_id),
        label,
        _encode(after),
        _encode(before),
        version=(step.version_after if step else 0) + 1,
        now=now,
    )


def step_back(write: Write, artist_id: int) -> None:
    """Undo the last choice. Raises Conflict where there is none, or it is another now."""
    undo.turn(write.session, _scope(artist_id), partial(_swap, write.session, artist_id), back=True)


def step_again(write: Write, artist_id: int) -> None:
    """Redo the choice undone last. Raises Conflict as `step_back`."""
    undo.turn(
        write.session, _scope(artist_id), partial(_swap, write.session, artist_id), back=False
    )


def favourites_undo_state(session: Session, artist_id: int) -> UndoState:
    """Return the names of the choices that undo and redo would act on."""
    return undo.undo_state(session, _scope(artist_id))


def _swap(session: Session, artist_id: int, there: str, back: str) -> None:
    if favourites_of(session, artist_id) != _decode(there):
        raise Conflict(
            tr("The favourites were changed meanwhile."), hint=tr("Choose them again instead.")
        )
    _put(session, artist_id, _decode(back))


def _put(session: Session, artist_id: int, songs: Sequence[int]) -> None:
    name = _name(artist_id)
    if not songs:
        session.execute(delete(SettingRow).where(SettingRow.name == name))
        return
    value = _encode(songs)
    session.execute(
        upsert(SettingRow)
        .values(name=name, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def _encode(songs: Sequence[int]) -> str:
    return msgspec.json.encode(list(songs)).decode()


def _decode(text: str) -> tuple[int, ...]:
    return tuple(msgspec.json.decode(text, type=list[int]))


def _scope(artist_id: int) -> str:
    return f"favourites:{artist_id}"


def _name(artist_id: int) -> str:
    return f"favourites_{artist_id}"
