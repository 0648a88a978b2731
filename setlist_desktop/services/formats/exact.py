"""Shows of a JSONL file with their titles exactly as they stand, for backtests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.predictions import PastShow, PlayedSong
from setlist_desktop.services.formats import without_shows
from setlist_desktop.services.formats.jsonl import decoded_lines
from setlist_desktop.services.formats.shows import parse_date

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.services.formats.shows import ShowWire


def read_exactly(path: Path) -> tuple[list[PastShow], dict[int, str]]:
    """Return the shows of one artist's file in its order, and the title of each song id.

    Tapes and lines without a title are left out, and so are shows without a date. Raises
    FileRefused with the line at fault, and InvalidInput where there are several artists.
    """
    ids: dict[str, int] = {}
    shows, artists = [], set()
    for show in decoded_lines(path):
        artists.add(show.artist)
        if show.date is not None:
            shows.append(_past_show(show, ids))
    if not artists:
        raise without_shows(path)
    if len(artists) > 1:
        raise InvalidInput(
            plural(
                len(artists),
                "{file} holds shows of {n} artist.",
                "{file} holds shows of {n} artists.",
                file=path.name,
            ),
            field=str(path),
            hint=tr("Give a file for each, or load it and name the artist."),
        )
    return shows, {song: title for title, song in ids.items()}


def _past_show(show: ShowWire, ids: dict[str, int]) -> PastShow:
    entries = tuple(
        PlayedSong(ids.setdefault(song.title, len(ids) + 1), max(0, part.encore or 0))
        for part in show.sets
        for song in part.songs
        if song.title and not song.tape
    )
    return PastShow(
        parse_date(show.date or ""),
        entries,
        show.venue or "",
        show.city or "",
        show.country or "",
        show.tour or "",
    )
