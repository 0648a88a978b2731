"""Setlists found, made, edited, undone and redone; each within one write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from sqlalchemy import insert, select

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import (
    PREDICTOR,
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
)
from setlist_desktop.storage import undo
from setlist_desktop.storage.bulk import Ids
from setlist_desktop.storage.profiles import name_here
from setlist_desktop.storage.rows import ItemRow, PerformanceRow, SetlistRow, SetRow
from setlist_desktop.storage.setlist_rows import load_setlist, save_setlist
from setlist_desktop.storage.songs import Songs
from setlist_desktop.storage.spoilers import unspoiled

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    Reading = Session
    """What a query of the library reads through."""

    from setlist_desktop.storage.database import Write


def find_setlist(session: Session, performance_id: int, kind: SetlistKind) -> Setlist | None:
    """Return the performance's (first) setlist of a kind, masked where it is hidden, or None."""
    setlist_id = session.scalar(
        select(SetlistRow.id)
        .where(SetlistRow.performance_id == performance_id, SetlistRow.kind == kind.value)
        .order_by(SetlistRow.id)
        .limit(1)
    )
    return None if setlist_id is None else unspoiled(session, load_setlist(session, setlist_id))


def setlists_of(session: Session, performance_id: int, kind: SetlistKind) -> tuple[Setlist, ...]:
    """Return all setlists of a kind of a performance, the first one made first."""
    ids = session.scalars(
        select(SetlistRow.id)
        .where(SetlistRow.performance_id == performance_id, SetlistRow.kind == kind.value)
        .order_by(SetlistRow.id)
    ).all()
    return tuple(unspoiled(session, load_setlist(session, setlist_id)) for setlist_id in ids)


def duplicate_setlist(write: Write, setlist_id: int, name: str) -> Setlist:
    """Add a setlist with the lines of another, pins and chances included. Raises NotFound.

    Its author is who copies it.
    """
    source = load_setlist(write.session, setlist_id)
    author = _author_here(write.session, source.kind)
    new_id = Ids(write.session, SetlistRow).next()
    values = {"id": new_id, "performance_id": source.performance_id, "kind": source.kind.value}
    write.session.execute(insert(SetlistRow).values(**values, name=name, source="user"))
    sets, items = Ids(write.session, SetRow), Ids(write.session, ItemRow)
    copied = tuple(
        replace(
            part,
            id=sets.next(),
            items=tuple(replace(item, id=items.next()) for item in part.items),
        )
        for part in source.sets
    )
    save_setlist(
        write.session,
        replace(source, id=new_id, sets=copied, name=name, locked=False, version=1, author=author),
    )
    write.changed(Kind.SETLIST, new_id)
    write.changed(Kind.SHOW, source.performance_id)
    return load_setlist(write.session, new_id)


def begin_setlist(
    write: Write, performance_id: int, kind: SetlistKind, author: str | None = None
) -> Setlist:
    """Return the performance's setlist of a kind; made with one main set where there is none.

    A predicted one that is made is the `author`'s; without one, of the person whose turn it is.
    """
    artist_of(write.session, performance_id)
    setlist = find_setlist(write.session, performance_id, kind)
    if setlist is None:
        made = _add_setlist(write, performance_id, kind, author=author)
        setlist = load_setlist(write.session, made)
    return setlist


def add_setlist(write: Write, performance_id: int, kind: SetlistKind, name: str) -> Setlist:
    """Add an empty setlist under a name, beside those that are there. Raises NotFound."""
    artist_of(write.session, performance_id)
    return load_setlist(write.session, _add_setlist(write, performance_id, kind, name))


def edit_setlist(
    write: Write,
    setlist_id: int,
    command: editing.Command,
    label: str,
    now: datetime,
    of_version: int | None = None,
    *,
    by_hand: bool = True,
) -> Setlist:
    """Apply an act as one undo step; return the setlist as it may be shown.

    Lines changed `by_hand` make the program's own prediction that of the person whose turn it is.
    Raises NotFound, Conflict (also where the setlist is not at `of_version`), InvalidInput for an
    empty title.
    """
    before = load_setlist(write.session, setlist_id)
    if of_version is not None and before.version != of_version:
        raise Conflict(
            tr("The setlist was changed elsewhere, so “{label}” was not done.", label=label),
            hint=tr("Look at it as it is now, and do it again."),
        )
    artist_id = artist_of(write.session, before.performance_id)
    command = with_songs(write, command, artist_id)
    sets, items = Ids(write.session, SetRow), Ids(write.session, ItemRow)
    command = editing.with_ids(command, sets.next, items.next)
    after, inverse = editing.apply(before, command)
    taken_over = by_hand and before.author == PREDICTOR and after.sets != before.sets
    if taken_over:
        after = replace(after, author=name_here(write.session))
    after = _save(write, before, after)
    undo.push(
        write.session,
        undo.setlist_scope(setlist_id),
        label,
        undo.encode(command),
        undo.encode(inverse, author=before.author if taken_over else None),
        version=after.version,
        now=now,
    )
    return unspoiled(write.session, after)


def undo_edit(write: Write, setlist_id: int, now: datetime) -> Setlist:
    """Undo the last step. Raises Conflict where there is none or the setlist has moved on.

    Undoing the step that made the program's own prediction a person's makes it the program's again.
    """
    scope, before = undo.setlist_scope(setlist_id), load_setlist(write.session, setlist_id)
    step = undo.step_to_undo(write.session, scope)
    step = undo.needed(step, before.version, back=True)
    after, _ = editing.apply(before, undo.decode(step.inverse))
    after = replace(after, author=undo.author_of(step.inverse) or after.author)
    after = _save(write, before, after)
    undo.mark(write.session, scope, step, undone=True, version=after.version, at=now)
    return after


def redo_edit(write: Write, setlist_id: int, now: datetime) -> Setlist:
    """Redo the step undone last. Raises Conflict as `undo_edit`."""
    scope, before = undo.setlist_scope(setlist_id), load_setlist(write.session, setlist_id)
    step = undo.step_to_redo(write.session, scope)
    step = undo.needed(step, before.version, back=False)
    after, _ = editing.apply(before, undo.decode(step.command))
    if undo.author_of(step.inverse) is not None:
        after = replace(after, author=name_here(write.session))
    after = _save(write, before, after)
    undo.mark(write.session, scope, step, undone=False, version=after.version, at=now)
    return after


def artist_of(session: Session, performance_id: int) -> int:
    """Return the artist of a performance. Raises NotFound."""
    artist_id: int | None = session.scalar(
        select(PerformanceRow.artist_id).where(PerformanceRow.id == performance_id)
    )
    if artist_id is None:
        raise NotFound(tr("No show has the id {id}.", id=performance_id))
    return artist_id


def with_songs(write: Write, command: editing.Command, artist_id: int) -> editing.Command:
    """Return the command with stored songs in place of those known by title alone.

    What is played from tape makes no new song: it stays a label where no song has its title.
    """
    songs: Songs | None = None

    def stored(song: ItemSong) -> ItemSong:
        if song.song_id:
            return song
        title = " ".join(song.title.split())
        if not title:
            raise InvalidInput(tr("A song needs a title."), field="title")
        song_id = all_songs().find_or_add(title, song.cover_of, "user")
        return replace(song, title=title, song_id=song_id)

    def all_songs() -> Songs:
        nonlocal songs
        songs = songs or Songs(write.session, artist_id)
        return songs

    def with_stored_songs(item: Item) -> Item:
        new = [song for song in item.songs if not song.song_id]
        plain_tape = item.type is ItemType.TAPE and not item.cover_of
        if plain_tape and new and not any(all_songs().knows(song.title) for song in new):
            return replace(item, songs=(), label=item.title)
        return replace(item, songs=tuple(map(stored, item.songs)))

    command = editing.with_items(command, with_stored_songs)
    if songs and songs.save():
        write.changed(Kind.SONG, artist_id)
    return command


def _author_here(session: Session, kind: SetlistKind) -> str | None:
    return name_here(session) if kind is SetlistKind.PREDICTED else None


def _add_setlist(
    write: Write,
    performance_id: int,
    kind: SetlistKind,
    name: str = "",
    author: str | None = None,
) -> int:
    setlist_id = Ids(write.session, SetlistRow).next()
    author = author or _author_here(write.session, kind)
    values = {"id": setlist_id, "performance_id": performance_id, "kind": kind.value}
    write.session.execute(insert(SetlistRow).values(**values, name=name, author=author))
    write.session.execute(insert(SetRow).values(setlist_id=setlist_id, position=0))
    write.changed(Kind.SETLIST, setlist_id)
    write.changed(Kind.SHOW, performance_id)
    return setlist_id


def _save(write: Write, before: Setlist, after: Setlist) -> Setlist:
    after = replace(after, version=before.version + 1)
    save_setlist(write.session, after)
    write.changed(Kind.SETLIST, after.id)
    write.changed(Kind.SHOW, after.performance_id)
    return after
