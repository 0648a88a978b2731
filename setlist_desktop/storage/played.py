"""Played setlists written in bulk: sets, lines and their songs with ids given out beforehand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, update

from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.storage.bulk import Ids, in_portions, insert_all, insert_plain, update_all
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import ItemRow, ItemSongRow, SetlistRow, SetRow
from setlist_desktop.storage.versions import keep_version

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import ItemRecord, SetRecord, ShowRecord
    from setlist_desktop.storage.songs import Songs

_ITEM = ("id", "set_id", "position", "type", "label", "note", "guests", "segue")
_ITEM_SONG = ("item_id", "position", "song_id", "title", "cover_of")
_COUNTED = (ItemType.SONG, ItemType.MEDLEY)
_WORDS_ONLY = (ItemType.BREAK, ItemType.TALK)


class PlayedSetlists:
    """Collects setlists of records and writes them at `save`, after the songs have been saved."""

    def __init__(self, session: Session, songs: Songs, fetched_at: datetime | None) -> None:
        self._session = session
        self._songs = songs
        self._fetched_at = to_stored(fetched_at)
        self._setlist_ids = Ids(session, SetlistRow)
        self._set_ids = Ids(session, SetRow)
        self._item_ids = Ids(session, ItemRow)
        self._new: list[dict[str, Any]] = []
        self._replaced: dict[int, dict[str, Any]] = {}
        self._sets: list[dict[str, Any]] = []
        self._items: list[tuple[Any, ...]] = []
        self._item_songs: list[tuple[Any, ...]] = []

    def add(self, performance_id: int, record: ShowRecord) -> tuple[int, int]:
        """Keep a performance's setlist; return its id and how many lines it has."""
        setlist_id = self._setlist_ids.next()
        counts, lines = self._fill(setlist_id, record)
        self._new.append(
            {
                "id": setlist_id,
                "performance_id": performance_id,
                "kind": "played",
                **self._origin(record),
                **counts,
            }
        )
        return setlist_id, lines

    def replace(self, setlist_id: int, record: ShowRecord) -> int:
        """Keep what takes the place of all that is in a setlist; return how many lines it has."""
        counts, lines = self._fill(setlist_id, record)
        self._replaced[setlist_id] = {**self._origin(record), **counts}
        return lines

    def save(self) -> None:
        """Write all that was kept."""
        self._save_replaced()
        insert_all(self._session, SetlistRow, self._new)
        insert_all(self._session, SetRow, self._sets)
        insert_plain(self._session, ItemRow, _ITEM, self._items)
        insert_plain(self._session, ItemSongRow, _ITEM_SONG, self._item_songs)

    def _save_replaced(self) -> None:
        """Keep the old version, take its sets out (lines go with them), count the version up."""
        now = from_stored(self._fetched_at) if self._fetched_at else datetime.now(UTC)
        for setlist_id in self._replaced:
            keep_version(self._session, setlist_id, now)
        for portion in in_portions(self._replaced):
            self._session.execute(delete(SetRow).where(SetRow.setlist_id.in_(portion)))
            self._session.execute(
                update(SetlistRow)
                .where(SetlistRow.id.in_(portion))
                .values(version=SetlistRow.version + 1)
            )
        update_all(self._session, SetlistRow, self._replaced)

    def _origin(self, record: ShowRecord) -> dict[str, Any]:
        return {"source": record.source, "url": record.url, "fetched_at": self._fetched_at}

    def _fill(self, setlist_id: int, record: ShowRecord) -> tuple[dict[str, int], int]:
        before = len(self._items)
        counts = {"song_count": 0, "named_count": 0}
        for position, part in enumerate(record.sets):
            self._add_set(setlist_id, position, part, record.source, counts)
        return counts, len(self._items) - before

    def _add_set(
        self, setlist_id: int, position: int, part: SetRecord, source: str, counts: dict[str, int]
    ) -> None:
        set_id = self._set_ids.next()
        self._sets.append(
            {
                "id": set_id,
                "setlist_id": setlist_id,
                "position": position,
                "name": part.name,
                "encore": part.encore,
            }
        )
        for index, item in enumerate(part.items):
            type_ = self._add_item(set_id, index, item, source)
            if type_ in _COUNTED:
                counts["song_count"] += 1
                counts["named_count"] += 1

    def _add_item(self, set_id: int, position: int, item: ItemRecord, source: str) -> ItemType:
        titles = [title for title in item.titles if title and not title.isspace()]
        type_ = _true_type(item.type, len(titles))
        item_id = self._item_ids.next()
        in_words = type_ in _WORDS_ONLY
        label = " / ".join(titles) if in_words else ""
        self._items.append(
            (item_id, set_id, position, type_.value, label, item.note, item.guests, item.segue)
        )
        if not in_words:
            self._add_songs(item_id, titles, item.cover_of, source)
        return type_

    def _add_songs(self, item_id: int, titles: list[str], cover_of: str, source: str) -> None:
        for position, title in enumerate(titles):
            song_id = self._songs.find_or_add(title, cover_of, source)
            self._item_songs.append((item_id, position, song_id, title, cover_of))


def _true_type(type_: ItemType, titles: int) -> ItemType:
    """Return the type that goes with the number of songs: none is unknown, several a medley."""
    if type_ not in (ItemType.SONG, ItemType.MEDLEY, ItemType.UNKNOWN):
        return type_
    return (ItemType.UNKNOWN, ItemType.SONG, ItemType.MEDLEY)[min(titles, 2)]
