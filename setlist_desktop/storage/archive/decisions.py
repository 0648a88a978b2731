"""The user's decisions in an archive, told of another library's things.

What was decided is a key with numbers of an archive in it. Songs that were joined there are
joined here anew, so that this library knows how to part them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.matches import Verdict
from setlist_desktop.storage.matches import settle
from setlist_desktop.storage.song_merges import pair

if TYPE_CHECKING:
    from setlist_desktop.storage.archive.taking import Taking, Values
    from setlist_desktop.storage.database import Write

_ON = {
    "hidden-tour": "performance",
    "spotify-track": "song",
    "match-song": "song",
    "match-show": "performance",
    "match-venue": "venue",
    "match-version": "artist",
}
"""What the numbers in the keys of a kind of decisions are."""
_JOINS = {"match-song", "match-show", "match-venue"}


class Decisions:
    """Translates the decisions of one archive."""

    def __init__(self, taking: Taking) -> None:
        self._taking = taking

    def translated(self, write: Write, row: Values) -> Values | None:
        """Return a decision with this library's ids; None where it is none that can be kept."""
        what = _ON.get(row["kind"])
        if what is None:
            return row
        first, mark, rest = row["key"].partition("|")
        numbers: dict[int, int] = getattr(self._taking, what)
        ids = [numbers.get(int(first))]
        if row["kind"] in _JOINS:
            ids.append(numbers.get(int(rest)))
        if None in ids:
            return None
        if row["kind"] in _JOINS:
            return self._joined(write, row, ids[0] or 0, ids[1] or 0)
        theirs = row | {"key": f"{ids[0]}{mark}{rest}"}
        if what == "artist":  # how it is undone names the artist, too
            kept = msgspec.json.decode(row["value"])
            kept["undo"] = {**kept["undo"], "artist": ids[0]} if kept["undo"] else {}
            theirs["value"] = msgspec.json.encode(kept).decode()
        return theirs

    def _joined(self, write: Write, row: Values, one: int, other: int) -> Values | None:
        """Return that two are different; that two songs are one is done here, by the policy.

        Shows and venues that were joined there came as one.
        """
        if msgspec.json.decode(row["value"])["verdict"] == Verdict.DIFFERENT:
            return None if one == other else row | {"key": f"{one}|{other}"}
        if row["kind"] == "match-song" and one != other:
            new = other in self._taking.new_songs
            came = "added" if new or self._taking.policy is not Policy.KEEP else "kept"
            try:
                if came == "added":
                    match = pair(write.session, one, other)
                    settle(write, match, Verdict.SAME, self._taking.now)
            except SetlistError:
                came = "same"  # they are one already, or the library has them otherwise
            self._taking.count("merges", came)
        return None
