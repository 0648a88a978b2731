"""What an import tells at its end: how much there is, and what of its news."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.shows import is_past
from setlist_desktop.domain.sync import NewsKind, ShowNews, news_in_words
from setlist_desktop.domain.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from setlist_desktop.storage.imports import Counts


def shows_in_words(counts: Counts) -> str:
    """Return how many shows and setlists there are."""
    shows = counted(counts.shows, "show", "shows")
    return f"{shows}, {counted(counts.setlists, 'setlist', 'setlists')}"


def all_in_words(counts: Counts, news: tuple[ShowNews, ...] | None = None) -> str:
    """Return how much there is of everything; first what is new, where it is not the first time."""
    songs = counted(counts.songs, "song", "songs")
    venues = counted(counts.venues, "venue", "venues")
    words = f"{shows_in_words(counts)}, {songs}, {venues}."
    if news is None:
        return words
    told = news_in_words(news)
    return f"{told[:1].upper()}{told[1:]}. {words}"


def worth_telling(news: Sequence[ShowNews], now: datetime) -> tuple[ShowNews, ...]:
    """Return the news without what follows from another piece of it, or is long past.

    A new show is told while it is to come; one that comes with its setlist is told as that.
    """
    kept = [
        one for one in news if one.kind is not NewsKind.NEW_SHOW or not is_past(one.on, None, now)
    ]
    return tuple(dict.fromkeys(kept))
