"""Two songs made one, and two again; recordings that are songs of their own or are none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.matches import KINDS
from setlist_desktop.domain.songs import SongKind
from setlist_desktop.domain.titles import title_key

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_FACTS = (
    "duration_s", "album", "released_on", "recording_mbid", "isrc", "popularity", "work_mbid",
    "kind",
)  # fmt: skip


def join_songs(write: Write, kept_id: int, other_id: int) -> dict[str, Any]:
    """Let one song stand for another, with its facts, lines and votes; return how to undo it.

    The other stays as a row that nothing leads to, so that older steps still find it; its title
    leads to the one that is kept. Raises NotFound.
    """
    session = write.session
    kept, other = _song(session, kept_id), _song(session, other_id)
    facts = {
        name: kept[name]
        for name in _FACTS
        if kept[name] in (None, "") and other[name] not in (None, "")
    }
    for name in facts:
        session.execute(
            text(f"UPDATE song SET {name} = :value WHERE id = :id"),  # noqa: S608 - own names
            {"value": other[name], "id": kept_id},
        )
    session.execute(
        text(
            "INSERT INTO song_alias (artist_id, song_id, title, title_key, merged_from)"
            " VALUES (:artist_id, :kept, :title, :title_key, :id)"
        ),
        {**other, "kept": kept_id},
    )
    lines = _moved_lines(session, other_id, kept_id)
    votes = _moved_votes(session, other_id, kept_id)
    _tell(write, kept["artist_id"], lines)
    return {"kept": kept_id, "other": other_id, "facts": facts, "lines": lines, "votes": votes}


def part_songs(write: Write, undo: dict[str, Any]) -> None:
    """Make them two again."""
    session = write.session
    kept_id, other_id = undo["kept"], undo["other"]
    other = _song(session, other_id)
    for name, value in undo["facts"].items():
        session.execute(
            text(f"UPDATE song SET {name} = :value WHERE id = :id"),  # noqa: S608 - own names
            {"value": value, "id": kept_id},
        )
    session.execute(
        text("DELETE FROM song_alias WHERE artist_id = :artist_id AND title_key = :title_key"),
        other,
    )
    for item, position in undo["lines"]:
        session.execute(
            text(
                "UPDATE item_song SET song_id = :other WHERE item_id = :item"
                " AND position = :position AND song_id = :kept"
            ),
            {"other": other_id, "kept": kept_id, "item": item, "position": position},
        )
    for vote in undo["votes"]:
        gone = session.execute(
            text(
                "DELETE FROM vote WHERE profile_id = :profile_id AND song_id = :kept"
                " AND performance_id = :performance_id RETURNING 1"
            ),
            {**vote, "kept": kept_id},
        ).all()
        if gone:
            _add_vote(session, vote, other_id)
    _tell(write, other["artist_id"], undo["lines"])


def keep_apart(write: Write, key: str) -> dict[str, Any]:
    """Make a recording that was left out a song of its own; return how to undo it."""
    session = write.session
    found = session.execute(
        text(
            "SELECT json_extract(value, '$.first'), json_extract(value, '$.second') FROM decision"
            " WHERE kind = 'match-version' AND key = :key"
        ),
        {"key": key},
    ).first()
    if found is None:
        raise NotFound(tr("This recording is no longer known."))
    value, words = found
    artist_id = int(key.partition("|")[0])
    own_key = title_key(value)
    taken = text("SELECT 1 FROM song WHERE artist_id = :artist AND title_key = :key")
    if session.execute(taken, {"artist": artist_id, "key": own_key}).first():
        # The normaliser takes it for the song that it is a version of.
        own_key = f"{own_key} | {value.casefold()}"
    session.execute(
        text(
            "INSERT INTO song (artist_id, title, title_key, source, kind)"
            " VALUES (:artist, :title, :key, 'user', :kind) ON CONFLICT DO NOTHING"
        ),
        {
            "artist": artist_id,
            "title": value,
            "key": own_key,
            "kind": KINDS.get(words, SongKind.OTHER),
        },
    )
    write.changed(Kind.SONG, artist_id)
    return {"artist": artist_id, "song_key": own_key}


def leave_out_again(write: Write, undo: dict[str, Any]) -> None:
    """Take the song out again, unless it is in a setlist or was voted on."""
    write.session.execute(
        text(
            "DELETE FROM song WHERE artist_id = :artist AND title_key = :song_key"
            " AND NOT EXISTS (SELECT 1 FROM item_song WHERE song_id = song.id)"
            " AND NOT EXISTS (SELECT 1 FROM vote WHERE song_id = song.id)"
        ),
        undo,
    )
    write.changed(Kind.SONG, undo["artist"])


def _song(session: Session, song_id: int) -> dict[str, Any]:
    row = session.execute(text("SELECT * FROM song WHERE id = :id"), {"id": song_id}).mappings()
    found = row.first()
    if found is None:
        raise NotFound(tr("One of these songs is gone."))
    return dict(found)


def _moved_lines(session: Session, song_id: int, kept_id: int) -> list[list[int]]:
    moved = session.execute(
        text(
            "UPDATE item_song SET song_id = :kept WHERE song_id = :song RETURNING item_id, position"
        ),
        {"kept": kept_id, "song": song_id},
    )
    return [[item, position] for item, position in moved]


def _moved_votes(session: Session, song_id: int, kept_id: int) -> list[dict[str, Any]]:
    """Move votes one by one, by which triggers count them; who voted on both keeps both."""
    rows = session.execute(
        text(
            "SELECT profile_id, performance_id, value, voted_at FROM vote WHERE song_id = :song"
            " AND NOT EXISTS (SELECT 1 FROM vote AS mine WHERE mine.song_id = :kept"
            " AND mine.profile_id = vote.profile_id AND mine.performance_id = vote.performance_id)"
        ),
        {"song": song_id, "kept": kept_id},
    )
    votes = [dict(row) for row in rows.mappings()]
    for vote in votes:
        session.execute(
            text(
                "DELETE FROM vote WHERE profile_id = :profile_id AND song_id = :song"
                " AND performance_id = :performance_id"
            ),
            {**vote, "song": song_id},
        )
        _add_vote(session, vote, kept_id)
    return votes


def _add_vote(session: Session, vote: dict[str, Any], song_id: int) -> None:
    session.execute(
        text(
            "INSERT INTO vote (profile_id, performance_id, song_id, value, voted_at)"
            " VALUES (:profile_id, :performance_id, :song, :value, :voted_at)"
            " ON CONFLICT DO NOTHING"
        ),
        {**vote, "song": song_id},
    )


def _tell(write: Write, artist_id: int, lines: list[list[int]]) -> None:
    write.changed(Kind.SONG, artist_id)
    setlists = set()
    for item, _ in lines:
        found = write.session.execute(
            text(
                "SELECT setlist_id FROM item JOIN set_part ON set_part.id = set_id"
                " WHERE item.id = :item"
            ),
            {"item": item},
        ).scalar()
        setlists |= {found} if found else set()
    write.changed(Kind.SETLIST, setlists)
    shows = text("SELECT id FROM performance WHERE artist_id = :artist")
    write.changed(Kind.SHOW, write.session.scalars(shows, {"artist": artist_id}).all())
