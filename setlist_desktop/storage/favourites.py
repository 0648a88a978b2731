"""The songs of an artist that the user hopes for most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.storage.rows_people import SettingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write


def favourites_of(session: Session, artist_id: int) -> tuple[int, ...]:
    """Return the ids of the songs, in the user's order."""
    kept = session.scalar(select(SettingRow.value).where(SettingRow.name == _name(artist_id)))
    return tuple(msgspec.json.decode(kept, type=list[int])) if kept else ()


def keep_favourites(write: Write, artist_id: int, songs: Sequence[int]) -> None:
    """Keep songs as the favourites of an artist; none of them: forget them."""
    name = _name(artist_id)
    if not songs:
        write.session.execute(delete(SettingRow).where(SettingRow.name == name))
        return
    value = msgspec.json.encode(list(songs)).decode()
    write.session.execute(
        upsert(SettingRow)
        .values(name=name, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def _name(artist_id: int) -> str:
    return f"favourites_{artist_id}"
