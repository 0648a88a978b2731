"""What a drag or the clipboard carries: lines or songs as JSON of ids, and plain text beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct, to_builtins
from PySide6.QtCore import QMimeData

from setlist_desktop.domain.setlists import Item, ItemSong, ItemType
from setlist_desktop.domain.songs import PoolSong

ITEMS = "application/x-setlistdesktop-items"
SONGS = "application/x-setlistdesktop-songs"
SHEET = "application/x-setlistdesktop-sheet"
"""Marks a whole setlist dragged out: the file in it is for others, and costs a page to make."""
TEXT = "text/plain"
FILES = "text/uri-list"
TEXT_FILES = frozenset({".txt", ".text"})


class DraggedItems(Struct, frozen=True):
    """Lines of a setlist, in order: their ids there, and what they hold (for copies)."""

    setlist_id: int
    item_ids: tuple[int, ...]
    copies: tuple[Item, ...]


def items_mime(setlist_id: int, items: Sequence[Item]) -> QMimeData:
    """Return lines as MIME data."""
    data = QMimeData()
    payload = {"setlist": setlist_id, "items": [to_builtins(item) for item in items]}
    data.setData(ITEMS, json.dumps(payload).encode())
    data.setText(text_of(items))
    return data


def read_items(data: QMimeData) -> DraggedItems | None:
    """Return the lines in MIME data; None where there are none or they cannot be read."""
    payload: Any = _read(data, ITEMS)
    try:
        items = tuple(_item(raw) for raw in payload["items"])
        ids = tuple(item.id for item in items)
        return DraggedItems(int(payload["setlist"]), ids, tuple(_copy(item) for item in items))
    except (KeyError, TypeError, ValueError):
        return None


def songs_mime(songs: Sequence[PoolSong]) -> QMimeData:
    """Return songs of the pool as MIME data."""
    data = QMimeData()
    data.setData(SONGS, json.dumps({"songs": [song.id for song in songs]}).encode())
    data.setText("\n".join(song.title for song in songs))
    return data


def read_song_ids(data: QMimeData) -> tuple[int, ...]:
    """Return the ids of songs in MIME data; empty where there are none."""
    try:
        payload: Any = _read(data, SONGS)
        return tuple(int(song_id) for song_id in payload["songs"])
    except (KeyError, TypeError, ValueError):
        return ()


def read_files(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this machine in MIME data, as a file manager gives them."""
    if not data.hasUrls() or any(data.hasFormat(kind) for kind in (ITEMS, SONGS, SHEET)):
        return ()
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def is_for_lines(data: QMimeData) -> bool:
    """Tell whether lines can be made of MIME data: files are text alone, though named as text."""
    if files := read_files(data):
        return all(file.suffix.lower() in TEXT_FILES for file in files)
    return any(data.hasFormat(kind) for kind in (ITEMS, SONGS, TEXT))


def text_of(items: Iterable[Item]) -> str:
    """Return lines as text, one a line, as they are read back."""
    from setlist_desktop.domain.setlist_text import item_as_text

    return "\n".join(map(item_as_text, items))


def _read(data: QMimeData, kind: str) -> dict[str, object]:
    if not data.hasFormat(kind):
        return {}
    try:
        payload = json.loads(bytes(data.data(kind).data()))
    except ValueError:
        return {}
    return payload if isinstance(payload, dict) else {}


def _item(raw: dict[str, object]) -> Item:
    songs = raw.get("songs")
    if not isinstance(songs, list):
        raise TypeError("songs")
    known = {
        **raw,
        "type": ItemType(str(raw["type"])),
        "songs": tuple(ItemSong(**s) for s in songs),
    }
    return Item(**known)  # type: ignore[arg-type]


def _copy(item: Item) -> Item:
    return Item(
        type=item.type,
        songs=item.songs,
        label=item.label,
        note=item.note,
        guests=item.guests,
        segue=item.segue,
        duration_s=item.duration_s,
    )
