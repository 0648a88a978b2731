"""The setlists of an archive into a library, whole ones: taken, or left, never mixed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select, update

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.setlists import ItemType, SetlistKind
from setlist_desktop.domain.votes import UNNAMED
from setlist_desktop.storage.archive.matching import insert_row
from setlist_desktop.storage.archive.taking import Taking, Values
from setlist_desktop.storage.bulk import Ids, in_portions, insert_all
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.profiles import first_name
from setlist_desktop.storage.rows import ItemRow, ItemSongRow, SetlistRow, SetRow
from setlist_desktop.storage.versions import keep_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.archive import ArchivedItem, ArchivedSet, ArchivedSetlist
    from setlist_desktop.storage.database import Write

_COUNTED = {ItemType.SONG.value, ItemType.MEDLEY.value}
_LINE = ("type", "label", "note", "guests", "segue", "pinned", "duration_s", "probability")

Contents = list[Any]
"""What stands in a setlist, as plain values that can be compared."""


class SetlistTaker:
    """Takes in setlists of performances that are there; `lines` counts those newly played."""

    def __init__(self, taking: Taking) -> None:
        self.lines = 0
        self._taking = taking
        self._first = UNNAMED

    def take(self, write: Write, wanted: Sequence[tuple[int, ArchivedSetlist]]) -> None:
        """Add setlists of a kind that is not there yet; for others, as the policy says."""
        self._first = first_name(write.session)
        there = _there(write.session, [performance_id for performance_id, _ in wanted])
        ours = _contents(write.session, [row["id"] for rows in there.values() for row in rows])
        theirs: dict[tuple[int, str], list[ArchivedSetlist]] = defaultdict(list)
        for performance_id, setlist in wanted:
            theirs[performance_id, setlist.kind].append(setlist)
        for key, setlists in theirs.items():
            for number, (setlist, row) in enumerate(_paired(setlists, there.get(key, []))):
                if row is None:
                    setlist_id, came = self._add(write, key[0], setlist)
                else:
                    setlist_id = row["id"]
                    came = self._settle(write, row, ours.get(setlist_id, []), setlist)
                self._taking.setlist[*key, number] = setlist_id
                self._taking.count("setlists", came)

    def _settle(self, write: Write, row: Values, ours: Contents, setlist: ArchivedSetlist) -> str:
        theirs = self._contents_of(setlist)
        if not theirs or theirs == ours:
            return "same"
        if self._taking.policy is Policy.KEEP or row["locked"]:
            return "kept"
        if self._taking.policy is Policy.MERGE and ours:
            return "kept"
        keep_version(write.session, row["id"], self._taking.now)
        write.session.execute(delete(SetRow).where(SetRow.setlist_id == row["id"]))
        write.session.execute(
            update(SetlistRow)
            .where(SetlistRow.id == row["id"])
            .values(version=SetlistRow.version + 1, **self._heads(setlist))
        )
        self._fill(write, row["id"], row["performance_id"], setlist)
        return "changed"

    def _add(self, write: Write, performance_id: int, setlist: ArchivedSetlist) -> tuple[int, str]:
        setlist_id = insert_row(
            write.session,
            SetlistRow,
            performance_id=performance_id,
            kind=setlist.kind,
            **self._heads(setlist),
        )
        self._fill(write, setlist_id, performance_id, setlist)
        self._taking.new_setlists.add(setlist_id)
        if setlist.kind == SetlistKind.PLAYED:
            self.lines += sum(len(part.items) for part in setlist.sets)
        return setlist_id, "added"

    def _heads(self, setlist: ArchivedSetlist) -> Values:
        entries = [i for part in setlist.sets for i in part.items if i.type in _COUNTED]
        shift = self._taking.shift
        return {
            "name": setlist.name,
            "locked": setlist.locked,
            "target_s": setlist.target_s,
            "author": self._author(setlist),
            "song_count": len(entries),
            "named_count": sum(bool(item.songs) for item in entries),
            "source": setlist.source,
            "url": setlist.url,
            "fetched_at": to_stored(shift.instant(setlist.fetched_at)),
            "basis_rule": setlist.basis_rule,
            "basis_setlists": setlist.basis_setlists,
            "basis_up_to": shift.date(setlist.basis_up_to),
            "basis_horizon": setlist.basis_horizon,
            "basis_ahead": setlist.basis_ahead,
            "basis_margin": setlist.basis_margin,
            "basis_compared": setlist.basis_compared,
        }

    def _author(self, setlist: ArchivedSetlist) -> str | None:
        """Return whose prediction it is; who never took a name is whoever uses the computer."""
        return self._first if setlist.author == UNNAMED else setlist.author

    def _fill(
        self, write: Write, setlist_id: int, performance_id: int, setlist: ArchivedSetlist
    ) -> None:
        self._add_sets(write.session, setlist_id, setlist.sets)
        write.changed(Kind.SETLIST, setlist_id)
        write.changed(Kind.SHOW, performance_id)

    def _add_sets(self, session: Session, setlist_id: int, sets: Sequence[ArchivedSet]) -> None:
        set_ids, item_ids = Ids(session, SetRow), Ids(session, ItemRow)
        parts, lines, songs = [], [], []
        for position, part in enumerate(sets):
            set_id = set_ids.next()
            parts.append(
                {
                    "id": set_id,
                    "setlist_id": setlist_id,
                    "position": position,
                    "name": part.name,
                    "encore": part.encore,
                }
            )
            for place, item in enumerate(part.items):
                item_id = item_ids.next()
                values = {name: getattr(item, name) for name in _LINE}
                lines.append({"id": item_id, "set_id": set_id, "position": place, **values})
                songs += self._song_values(item, item_id)
        insert_all(session, SetRow, parts)
        insert_all(session, ItemRow, lines)
        insert_all(session, ItemSongRow, songs)

    def _song_values(self, item: ArchivedItem, item_id: int) -> list[Values]:
        return [
            {
                "item_id": item_id,
                "position": position,
                "song_id": self._taking.song[song.song],
                "title": song.title,
                "cover_of": song.cover_of,
            }
            for position, song in enumerate(item.songs)
        ]

    def _contents_of(self, setlist: ArchivedSetlist) -> Contents:
        songs = self._taking.song
        return [
            (
                part.name,
                part.encore,
                *(getattr(item, name) for name in _LINE),
                [(songs[song.song], song.title, song.cover_of) for song in item.songs],
            )
            for part in setlist.sets
            for item in part.items
        ]


def _paired(
    theirs: Sequence[ArchivedSetlist], ours: Sequence[Values]
) -> list[tuple[ArchivedSetlist, Values | None]]:
    """Pair setlists of one show and kind by name; the first of both are one in any case."""
    free = list(ours)
    named: list[Values | None] = []
    for number, setlist in enumerate(theirs):
        fits = [row for row in free if row["name"] == setlist.name]
        if not fits and number == 0:
            others = {other.name for other in theirs[1:]}
            fits = [row for row in free[:1] if row["name"] not in others]
        named.append(fits[0] if fits else None)
        free = [row for row in free if row not in fits[:1]]
    return list(zip(theirs, named, strict=True))


def _there(session: Session, performances: Iterable[int]) -> dict[tuple[int, str], list[Values]]:
    """Return the setlists of performances by performance and kind, the oldest first."""
    found: dict[tuple[int, str], list[Values]] = defaultdict(list)
    columns = SetlistRow.__table__.c
    names = ("id", "performance_id", "kind", "locked", "name")
    for portion in in_portions(performances):
        wanted = select(*(columns[name] for name in names)).where(
            columns["performance_id"].in_(portion)
        )
        for row in session.execute(wanted.order_by(columns["id"])).mappings():
            found[row["performance_id"], row["kind"]].append(dict(row))
    return found


def _contents(session: Session, setlists: Iterable[int]) -> dict[int, Contents]:
    """Return what stands in setlists."""
    found: dict[int, Contents] = {}
    items: dict[int, list[Any]] = {}
    item, part = ItemRow.__table__.c, SetRow.__table__.c
    for portion in in_portions(setlists):
        lines = (
            select(part["setlist_id"], item["id"], part["name"], part["encore"],
                   *(item[name] for name in _LINE))
            .select_from(ItemRow).join(SetRow, part["id"] == item["set_id"])
            .where(part["setlist_id"].in_(portion))
            .order_by(part["setlist_id"], part["position"], item["position"])
        )  # fmt: skip
        for setlist_id, item_id, *line in session.execute(lines):
            items[item_id] = []
            found.setdefault(setlist_id, []).append((*line, items[item_id]))
        songs = (
            select(ItemSongRow.item_id, ItemSongRow.song_id, ItemSongRow.title,
                   ItemSongRow.cover_of)
            .join(ItemRow, ItemRow.id == ItemSongRow.item_id)
            .join(SetRow, SetRow.id == ItemRow.set_id)
            .where(part["setlist_id"].in_(portion))
            .order_by(ItemSongRow.item_id, ItemSongRow.position)
        )  # fmt: skip
        for item_id, *song in session.execute(songs):
            items[item_id].append(tuple(song))
    return found
