"""Songs that the user takes for one by name: the matches of songs, asked for rather than found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.matches import Match, MatchKind
from setlist_desktop.domain.songs import MergedSong
from setlist_desktop.domain.titles import title_key
from setlist_desktop.storage import matches
from setlist_desktop.storage.rows import ArtistRow, SongRow
from setlist_desktop.storage.songs import joined_songs

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

_MERGED = text(
    "SELECT other.id, other.title, kept.id, kept.title FROM song_alias"
    " JOIN song AS other ON other.artist_id = song_alias.artist_id"
    " AND other.title_key = song_alias.title_key JOIN song AS kept ON kept.id = song_id"
    " WHERE song_alias.artist_id = :artist ORDER BY other.title_key"
)
_WRITTEN_LATER = text("SELECT item_id, position, title FROM item_song WHERE song_id = :kept")


def merged_songs(session: Session, artist_id: int) -> tuple[MergedSong, ...]:
    """Return an artist's songs that are taken for others, by title."""
    return tuple(MergedSong(*row) for row in session.execute(_MERGED, {"artist": artist_id}))


def is_merged(session: Session, key: str) -> bool:
    """Whether the second song of a pair is taken for the first one now."""
    kept_id, other_id = map(int, key.split("|"))
    other = session.get(SongRow, other_id)
    return other is not None and joined_songs(session, other.artist_id).get(other_id) == kept_id


def pair(session: Session, kept_id: int, other_id: int) -> Match:
    """Return the pair of two songs of which one can be taken for the other.

    Raises NotFound or InvalidInput where it cannot.
    """
    kept, other = _song(session, kept_id), _song(session, other_id)
    if kept.artist_id != other.artist_id:
        raise InvalidInput(tr("Only songs of one artist can be the same."), field="song")
    stand_for = joined_songs(session, kept.artist_id)
    if stand_for.get(kept_id, kept_id) == stand_for.get(other_id, other_id):
        raise InvalidInput(
            tr("“{title}” and “{title_}” are one already.", title=kept.title, title_=other.title),
            field="song",
        )
    for song in (kept, other):
        if song.id in stand_for:
            raise InvalidInput(
                tr("“{title}” is taken for another song.", title=song.title),
                field="song",
                hint=tr("Split it first."),
            )
    if other_id in stand_for.values():
        raise InvalidInput(
            tr("Other songs are taken for “{title}”.", title=other.title),
            field="song",
            hint=tr("Split them first."),
        )
    artist = session.get_one(ArtistRow, kept.artist_id).name
    return Match(MatchKind.SONG, f"{kept_id}|{other_id}", kept.title, other.title, artist)


def kept_for(session: Session, other_id: int) -> int:
    """Return the song that a song is taken for. Raises NotFound or InvalidInput."""
    other = _song(session, other_id)
    kept_id = joined_songs(session, other.artist_id).get(other_id)
    if kept_id is None:
        raise InvalidInput(tr("“{title}” is a song of its own.", title=other.title), field="song")
    return kept_id


def split(write: Write, other_id: int) -> None:
    """Make a song that was taken for another one of its own again.

    Lines that were written with its title since come along. Raises NotFound or InvalidInput.
    """
    other, kept_id = _song(write.session, other_id), kept_for(write.session, other_id)
    matches.take_back(write, MatchKind.SONG, f"{kept_id}|{other_id}")
    for item_id, position, title in write.session.execute(_WRITTEN_LATER, {"kept": kept_id}).all():
        if title_key(title) == other.title_key:
            write.session.execute(
                text(
                    "UPDATE item_song SET song_id = :other"
                    " WHERE item_id = :item AND position = :position"
                ),
                {"other": other_id, "item": item_id, "position": position},
            )


def _song(session: Session, song_id: int) -> SongRow:
    row = session.scalar(select(SongRow).where(SongRow.id == song_id))
    if row is None:
        raise NotFound(
            tr("No song has the id {id}.", id=song_id),
            hint=tr("It may have been removed."),
        )
    return row
