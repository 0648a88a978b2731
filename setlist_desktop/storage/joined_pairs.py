"""Two shows or two venues made one, and two again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.spoilers import KIND as HIDDEN_TOUR

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_MOVED = ("performance_link", "setlist", "forecast", "news", "score")
"""What goes over to the show that is kept; each table has an id and no counting triggers on it."""

_OF_PEOPLE = ("vote", "attendance", "seal")
"""What people did with a show; it never changes hands."""


def join_shows(write: Write, first_id: int, second_id: int) -> dict[str, Any]:
    """Let one show stand for both; return how to undo it.

    Kept is the one with a setlist, votes or the like; else the first. Raises NotFound, and
    Conflict where both were played, voted on or attended.
    """
    session = write.session
    kept_id, gone_id = first_id, second_id
    if _weight(session, second_id) > _weight(session, first_id):
        kept_id, gone_id = second_id, first_id
    if _is_held(session, gone_id):
        raise Conflict(
            tr("Both shows have a played setlist, votes or notes of yours, so they stay two."),
            hint=tr("Take them off one of the shows first."),
        )
    gone = _row(session, "performance", gone_id)
    show = _row(session, "show", gone["show_id"])
    moved = {table: _move(session, table, gone_id, kept_id) for table in _MOVED}
    ticket = _join_tickets(session, gone_id, kept_id)
    hidden = _hide_instead(session, gone_id, kept_id)
    session.execute(text("DELETE FROM performance WHERE id = :id"), {"id": gone_id})
    alone = session.execute(
        text(
            "DELETE FROM show WHERE id = :id AND NOT EXISTS"
            " (SELECT 1 FROM performance WHERE show_id = show.id) RETURNING 1"
        ),
        {"id": show["id"]},
    ).all()
    _tell(write, gone["artist_id"], kept_id, gone_id)
    return {
        "kept": kept_id,
        "performance": gone,
        "show": show if alone else None,
        "moved": moved,
        "ticket": ticket,
        "hidden": hidden,
    }


def part_shows(write: Write, undo: dict[str, Any]) -> None:
    """Make them two again."""
    session = write.session
    if undo["show"]:
        _insert(session, "show", undo["show"])
    _insert(session, "performance", undo["performance"])
    gone_id = undo["performance"]["id"]
    for table, ids in undo["moved"].items():
        for row_id in ids:
            session.execute(
                text(
                    f"UPDATE {table} SET performance_id = :gone"  # noqa: S608 - own names
                    " WHERE id = :id AND performance_id = :kept"
                ),
                {"gone": gone_id, "id": row_id, "kept": undo["kept"]},
            )
    if ticket := undo.get("ticket"):
        _part_tickets(session, ticket, undo["kept"])
    if undo.get("hidden"):
        _hide_instead(session, undo["kept"], gone_id)
    _tell(write, undo["performance"]["artist_id"], undo["kept"], gone_id)


def join_venues(write: Write, kept_id: int, gone_id: int) -> dict[str, Any]:
    """Let one venue stand for both; return how to undo it. Raises NotFound."""
    session = write.session
    kept = _row(session, "venue", kept_id)
    gone = _row(session, "venue", gone_id)
    ids = {"kept": kept_id, "gone": gone_id}
    moved = {
        table: list(
            session.scalars(
                text(
                    f"UPDATE OR IGNORE {table} SET venue_id = :kept"  # noqa: S608 - own names
                    " WHERE venue_id = :gone RETURNING id"
                ),
                ids,
            )
        )
        for table in ("show", "venue_link", "venue_review")
    }
    # What the user has typed of the one holds of both.
    filled = kept["capacity"] is None and gone["capacity"] is not None
    if filled:
        _set_capacity(session, kept_id, gone["capacity"])
    _tell_venues(write, moved["show"])
    return {"kept": kept_id, "venue": gone, "moved": moved, "filled": filled}


def part_venues(write: Write, undo: dict[str, Any]) -> None:
    """Make them two again."""
    session = write.session
    _insert(session, "venue", undo["venue"])
    for table, ids in undo["moved"].items():
        for row_id in ids:
            session.execute(
                text(
                    f"UPDATE {table} SET venue_id = :gone"  # noqa: S608 - own names
                    " WHERE id = :id AND venue_id = :kept"
                ),
                {"gone": undo["venue"]["id"], "id": row_id, "kept": undo["kept"]},
            )
    if undo.get("filled"):
        _set_capacity(session, undo["kept"], None)
    _tell_venues(write, undo["moved"]["show"])


def _set_capacity(session: Session, venue_id: int, capacity: int | None) -> None:
    found = {"venue": venue_id, "capacity": capacity}
    session.execute(text("UPDATE venue SET capacity = :capacity WHERE id = :venue"), found)


def _join_tickets(session: Session, gone: int, kept: int) -> dict[str, Any] | None:
    """Give the show that is kept the tickets of the other, unless it has its own; return those."""
    shows = {"gone": gone, "kept": kept}
    found = session.execute(text("SELECT * FROM ticket WHERE performance_id = :gone"), shows)
    ticket = found.mappings().first()
    if ticket is None:
        return None
    moved = "UPDATE OR IGNORE ticket SET performance_id = :kept WHERE performance_id = :gone"
    came = session.execute(text(f"{moved} RETURNING 1"), shows).all()
    return {"row": dict(ticket), "moved": bool(came)}


def _part_tickets(session: Session, ticket: dict[str, Any], kept: int) -> None:
    """Give tickets back as they are by now, or as they were where the kept show has its own."""
    shows = {"gone": ticket["row"]["performance_id"], "kept": kept}
    if ticket["moved"]:
        back = "UPDATE ticket SET performance_id = :gone WHERE performance_id = :kept"
        session.execute(text(back), shows)
    _insert(session, "ticket", ticket["row"])


def _hide_instead(session: Session, was: int, now: int) -> bool:
    """Let what hides the tour of one show hide that of another, unless that is hidden too."""
    moved = text(
        "UPDATE OR IGNORE decision SET key = :now WHERE kind = :kind AND key = :was RETURNING 1"
    )
    keys = {"kind": HIDDEN_TOUR, "was": str(was), "now": str(now)}
    return bool(session.execute(moved, keys).all())


def _weight(session: Session, show: int) -> tuple[bool, int]:
    links = session.execute(
        text("SELECT count(*) FROM performance_link WHERE performance_id = :show"), {"show": show}
    ).scalar_one()
    return _is_held(session, show), int(links)


def _is_held(session: Session, show: int) -> bool:
    played = "SELECT 1 FROM setlist WHERE performance_id = :show AND kind = 'played'"
    people = (f"SELECT 1 FROM {one} WHERE performance_id = :show" for one in _OF_PEOPLE)  # noqa: S608
    held = [played, *people]
    return session.execute(text(" UNION ALL ".join(held)), {"show": show}).first() is not None


def _move(session: Session, table: str, gone: int, kept: int) -> list[int]:
    moved = session.scalars(
        text(
            f"UPDATE OR IGNORE {table} SET performance_id = :kept"  # noqa: S608 - own names
            " WHERE performance_id = :gone RETURNING id"
        ),
        {"kept": kept, "gone": gone},
    )
    return list(moved)


def _row(session: Session, table: str, row_id: int) -> dict[str, Any]:
    found = (
        session.execute(
            text(f"SELECT * FROM {table} WHERE id = :id"),  # noqa: S608 - own names
            {"id": row_id},
        )
        .mappings()
        .first()
    )
    if found is None:
        raise NotFound(
            tr("One venue of this pair is gone.")
            if table == "venue"
            else tr("One show of this pair is gone.")
        )
    return dict(found)


def _insert(session: Session, table: str, values: dict[str, Any]) -> None:
    names = ", ".join(values)
    marks = ", ".join(f":{name}" for name in values)
    session.execute(
        text(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"),  # noqa: S608 - own names
        values,
    )


def _tell(write: Write, artist_id: int, *shows: int) -> None:
    write.changed(Kind.SHOW, shows)
    write.changed(Kind.ARTIST, artist_id)
    write.changed(Kind.SONG, artist_id)


def _tell_venues(write: Write, shows: list[int]) -> None:
    for show in shows:
        found = text("SELECT id FROM performance WHERE show_id = :show")
        write.changed(Kind.SHOW, write.session.scalars(found, {"show": show}).all())
