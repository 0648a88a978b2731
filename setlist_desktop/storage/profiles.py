"""The people at this computer, who take turns; friends whose ballots came in are no such people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.votes import LONGEST_NAME, Profile
from setlist_desktop.storage.rows import ProfileRow, SetlistRow
from setlist_desktop.storage.rows_catalogue import SetlistVersionRow
from setlist_desktop.storage.rows_people import SettingRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

FIRST = 1
"""The profile that is made with the library."""

FRIEND, MEMBER = "friend", "member"
_TURN = "profile"


def present(session: Session) -> int:
    """Return the profile whose turn it is."""
    kept = session.scalar(select(SettingRow.value).where(SettingRow.name == _TURN)) or str(FIRST)
    found = session.scalar(select(ProfileRow.id).where(ProfileRow.id == int(kept)))
    return found if found is not None else FIRST


def name_here(session: Session) -> str:
    """Return the name of whose turn it is."""
    return _name_of(session, present(session))


def first_name(session: Session) -> str:
    """Return the name of the person that the library was made with."""
    return _name_of(session, FIRST)


def people(session: Session) -> tuple[Profile, ...]:
    """Return who may take turns, the first one first."""
    here = present(session)
    rows = session.execute(
        select(ProfileRow.id, ProfileRow.name)
        .where(ProfileRow.role != FRIEND)
        .order_by(ProfileRow.id)
    )
    return tuple(Profile(row.id, row.name, here=row.id == here) for row in rows)


def take_turn(write: Write, profile_id: int) -> None:
    """Let another person use the library from now on. Raises NotFound."""
    if profile_id not in {person.id for person in people(write.session)}:
        raise NotFound(tr("This person is not in the library any more."))
    value = str(profile_id)
    write.session.execute(
        upsert(SettingRow)
        .values(name=_TURN, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )


def add_person(write: Write, name: str) -> int:
    """Add a person, or let a friend of that name take turns too; return the id.

    Raises InvalidInput for no name, or one that is taken.
    """
    name = _checked(write.session, name)
    found = write.session.scalar(select(ProfileRow).where(ProfileRow.name == name))
    if found is None:
        found = ProfileRow(name=name)
        write.session.add(found)
    found.role = MEMBER
    write.session.flush()
    return found.id


def rename(write: Write, profile_id: int, name: str) -> None:
    """Give a person another name. Raises InvalidInput for no name, or one that is taken."""
    name = _checked(write.session, name, but=profile_id)
    if write.session.scalar(
        select(ProfileRow.id).where(ProfileRow.name == name, ProfileRow.id != profile_id)
    ):
        raise InvalidInput(tr("A friend of yours is called {name}.", name=name), field="name")
    was = _name_of(write.session, profile_id)
    write.session.execute(update(ProfileRow).where(ProfileRow.id == profile_id).values(name=name))
    for row in (SetlistRow, SetlistVersionRow):
        write.session.execute(update(row).where(row.author == was).values(author=name))


def friend(session: Session, name: str) -> int:
    """Return the profile of that name, made for a friend where there is none."""
    found = session.scalar(select(ProfileRow.id).where(ProfileRow.name == name))
    if found is not None:
        return found
    row = ProfileRow(name=name, role=FRIEND)
    session.add(row)
    session.flush()
    return row.id


def _name_of(session: Session, profile_id: int) -> str:
    return session.execute(select(ProfileRow.name).where(ProfileRow.id == profile_id)).scalar_one()


def _checked(session: Session, name: str, but: int = 0) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME:
        raise InvalidInput(
            tr("A name has 1 to {longest_name} letters.", longest_name=LONGEST_NAME), field="name"
        )
    taken = {person.name.casefold() for person in people(session) if person.id != but}
    if name.casefold() in taken:
        raise InvalidInput(
            tr("{name} is here already.", name=name), field="name", hint=tr("Give another name.")
        )
    return name
