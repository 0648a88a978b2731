"""Shows that somebody has kept at setlist.fm as gone to: how many, and what came of them."""

from __future__ import annotations

from msgspec import Struct

from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.sync import Cost


class AttendedFound(Struct, frozen=True):
    """How many shows a user of setlist.fm has been to, and what taking them over costs."""

    user: str
    shows: int
    cost: Cost

    def in_words(self) -> str:
        """Return both in a sentence each."""
        told = plural(
            self.shows,
            "setlist.fm has {n} show that “{user}” has been to.",
            "setlist.fm has {n} shows that “{user}” has been to.",
            user=self.user,
        )
        return f"{told} {self.cost.in_words()}"


class AttendedTaken(Struct, frozen=True):
    """What came of it: shows in all, new ones, those marked, those that bore a mark already.

    `partial` tells why something is missing.
    """

    shows: int
    added: int
    marked: int
    kept: int
    partial: tuple[str, ...] = ()

    def in_words(self) -> str:
        """Return what came, and what is missing."""
        told = [
            plural(self.marked, "{n} show marked", "{n} shows marked"),
            plural(self.added, "{n} new here", "{n} new here"),
        ]
        if self.kept:
            told.append(plural(self.kept, "{n} marked before", "{n} marked before"))
        return " ".join([tr("{what}.", what=", ".join(told)), *self.partial])
