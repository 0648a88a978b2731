"""Revision 0015: whether a show is at a festival, where a service or the user tells it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0015"

_FESTIVAL = re.compile(
    r"festival|\bfest\b|\bopen[ -]?air\b|\brock (?:am|im|en|in) \w+|\blollapalooza\b|\bcoachella\b"
    r"|\bglastonbury\b|\bbonnaroo\b|\broskilde\b|\bprimavera sound\b|\bpinkpop\b|\bsummerfest\b",
    re.IGNORECASE,
)


def upgrade(op: Operations) -> None:
    """Add the flag, set where the note that a service has sent speaks of a festival."""
    connection = op.get_bind()
    connection.exec_driver_sql("ALTER TABLE show ADD COLUMN festival BOOLEAN")
    noted = connection.exec_driver_sql("SELECT id, note FROM show WHERE note <> ''").all()
    told = [(show_id,) for show_id, note in noted if _FESTIVAL.search(note)]
    if told:
        connection.exec_driver_sql("UPDATE show SET festival = 1 WHERE id = ?", told)
