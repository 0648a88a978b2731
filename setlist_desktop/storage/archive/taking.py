"""What the taking-in of one archive knows: its policy, whose numbers are whose, and what came."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from sqlalchemy import select, update

from setlist_desktop.domain.archive import Policy, Shift
from setlist_desktop.domain.imports import Taken
from setlist_desktop.storage.bulk import table_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.rows import Row

Values = dict[str, Any]
_KINDS = ("artists", "venues", "songs", "merges", "shows", "setlists", "votes", "attendance",
          "reviews", "predictions", "scores", "seals", "other")  # fmt: skip


class Taking(Struct):
    """The maps lead from an archive's numbers to the library's ids.

    `setlist`: from a show's id here, a kind, and the how manieth (from 0) of that kind it is there.
    """

    policy: Policy
    shift: Shift
    now: datetime
    artist: dict[int, int] = field(default_factory=dict)
    venue: dict[int, int] = field(default_factory=dict)
    song: dict[int, int] = field(default_factory=dict)
    show: dict[int, int] = field(default_factory=dict)
    performance: dict[int, int] = field(default_factory=dict)
    setlist: dict[tuple[int, str, int], int] = field(default_factory=dict)
    new_songs: set[int] = field(default_factory=set)
    new_setlists: set[int] = field(default_factory=set)
    _counts: dict[str, dict[str, int]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(int))
    )

    def count(self, name: str, what: str) -> None:
        """Note that one thing of a kind was "added", "changed", "kept" or the "same"."""
        self._counts[name][what] += 1

    def counted(self) -> tuple[Taken, ...]:
        """Return what came of each kind, in an order for people."""
        return tuple(Taken(name, **self._counts[name]) for name in _KINDS if name in self._counts)

    def settle(self, session: Session, row: type[Row], ours: Values, theirs: Values) -> str:
        """Bring what an archive tells of a row that is there into it, as the policy says.

        Returns what came of it: "changed", "kept" or "same". What the archive leaves empty never
        takes anything away. `ours` holds the row's columns, its id among them.
        """
        apart = differing(ours, theirs)
        if not apart:
            return "same"
        taken = {name: value for name, value in apart.items() if self.takes(ours[name])}
        if not taken:
            return "kept"
        table = table_of(row)
        session.execute(update(table).where(table.c.id == ours["id"]).values(taken))
        ours.update(taken)
        return "changed"

    def takes(self, ours: object) -> bool:
        """Whether the archive's word is taken where the library holds this one."""
        if self.policy is Policy.MERGE:
            return ours in (None, "")
        return self.policy is Policy.REPLACE

    def prefers(self, ours_at: object, theirs_at: object) -> bool:
        """Whether of two whole things with an instant each the archive's is taken."""
        if self.policy is Policy.MERGE:
            return str(theirs_at) > str(ours_at)
        return self.policy is Policy.REPLACE


def differing(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Values:
    """Return what an archive tells and the row does not."""
    return {
        name: value
        for name, value in theirs.items()
        if value not in (None, "") and value != ours[name]
    }


def held(session: Session, row: type[Row], row_id: int) -> Values:
    """Return a row's columns."""
    table = table_of(row)
    return dict(session.execute(select(table).where(table.c.id == row_id)).mappings().one())
