"""What a write changed, told to whoever shows it: change sets and the bus that carries them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of rows that views are told about."""

    ARTIST = "artist"
    SHOW = "show"  # the id of a performance: one artist on one show
    SETLIST = "setlist"
    SONG = "song"  # the id of the artist whose songs changed
    VOTE = "vote"  # the id of a performance
    IMPORT = "import"  # the id of an artist
    SCORE = "score"  # the id of a performance
    SERVICE = "service"  # 0: some service's state changed


EVERYTHING = "everything"
"""In the log of changes: the library is another one now, restored from a backup."""


class AllIds(frozenset[int]):
    """All ids there are: each one is in it, though it cannot list them."""

    def __contains__(self, _row_id: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids of changed rows by kind; `origin` is the process that wrote them."""

    ids: Mapping[Kind, frozenset[int]] = field(default_factory=dict)
    origin: str = ""

    def of(self, kind: Kind) -> frozenset[int]:
        """Return the changed ids of one kind."""
        return self.ids.get(kind, frozenset())

    def __bool__(self) -> bool:
        return any(self.ids.values())


def everything_changed(origin: str = "") -> ChangeSet:
    """Return the news that every row may be another."""
    return ChangeSet({kind: AllIds() for kind in Kind if kind is not Kind.SERVICE}, origin)


class ChangeCollector:
    """Gathers changed ids during one write."""

    def __init__(self) -> None:
        self._ids: dict[Kind, set[int]] = {}

    def add(self, kind: Kind, ids: int | Iterable[int]) -> None:
        """Note one id or several as changed."""
        self._ids.setdefault(kind, set()).update([ids] if isinstance(ids, int) else ids)

    def finish(self, origin: str = "") -> ChangeSet:
        """Return what was gathered."""
        return ChangeSet({kind: frozenset(ids) for kind, ids in self._ids.items()}, origin)


class ChangeBus:
    """Plain callbacks, called in order of subscription on the thread that publishes."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[ChangeSet], None]] = []

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> Callable[[], None]:
        """Add a listener; the returned function takes it off again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: ChangeSet) -> None:
        """Tell every listener, if anything changed."""
        if changes:
            for listener in tuple(self._listeners):
                listener(changes)
