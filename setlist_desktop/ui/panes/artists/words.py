"""Why the list of artists is empty, in words, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.widgets.empty_list import Empty

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.artists import ArtistSearchResult
    from setlist_desktop.domain.errors import SetlistError


class EmptyActs(NamedTuple):
    """What the buttons of an empty list do."""

    find: Callable[[], None]
    add: Callable[[], None]
    search: Callable[[], None]
    clear: Callable[[], None]


def why_empty(
    text: str, found: ArtistSearchResult | None, failure: SetlistError | None, acts: EmptyActs
) -> Empty:
    """Return first use, a search that failed or goes on, or one without a result."""
    by_hand = (tr("Add by hand…"), acts.add)
    if not text:
        return Empty(
            tr("No artists yet"),
            tr("Search for one above: MusicBrainz answers without a key."),
            ((tr("Search artists"), acts.find), by_hand),
        )
    if failure is not None:
        again = (tr("Search again"), acts.search)
        heading = tr("“{text}” could not be searched for online", text=text)
        return Empty(heading, failure.in_words(), (again, by_hand))
    if found is None:
        return Empty(tr("Searching for “{text}”…", text=text))
    clear = (tr("Clear the search"), acts.clear)
    heading = tr("No artist found for “{text}”", text=text)
    return Empty(heading, " ".join(found.problems), (clear, by_hand))
