"""Which parts of scoring the user has switched off, kept with the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.scores import Switch
from setlist_desktop.storage.rows_people import SettingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_NAME = "scoring_off"
_KNOWN = {switch.value for switch in Switch}


def switched_off(session: Session) -> frozenset[Switch]:
    """Return what is switched off; nothing until somebody does."""
    kept = session.scalar(select(SettingRow.value).where(SettingRow.name == _NAME))
    names = msgspec.json.decode(kept, type=list[str]) if kept else []
    return frozenset(Switch(name) for name in names if name in _KNOWN)


def switch(write: Write, which: Switch, *, on: bool) -> None:
    """Switch a part of scoring on or off."""
    off = switched_off(write.session)
    off = off - {which} if on else off | {which}
    value = msgspec.json.encode(sorted(one.value for one in off)).decode()
    write.session.execute(
        upsert(SettingRow)
        .values(name=_NAME, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
