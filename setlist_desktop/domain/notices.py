"""What the user wants to be told of outside the window, and which news that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.sync import NewsKind, ShowNews

ON_SALE_AHEAD = timedelta(hours=24)
"""So long before its sale begins a show is told of."""

MOST_AT_ONCE = 3
"""More notices than these are told as one."""


class NoticeKind(StrEnum):
    """The kinds that can be wanted one by one; none is, until the user says so."""

    NEW_SHOW = "new-show"
    ON_SALE = "on-sale"
    SETLIST = "setlist"
    SCORED = "scored"
    TROUBLE = "trouble"

    @property
    def heading(self) -> str:
        """What it is called where it is chosen."""
        return tr(_TITLES[self])


_TITLES = {
    NoticeKind.NEW_SHOW: mark("New show of a followed artist"),
    NoticeKind.ON_SALE: mark("Tickets go on sale soon"),
    NoticeKind.SETLIST: mark("Setlist posted"),
    NoticeKind.SCORED: mark("Prediction scored"),
    NoticeKind.TROUBLE: mark("Synchronisation needs you"),
}

_KINDS = {
    NewsKind.NEW_SHOW: NoticeKind.NEW_SHOW,
    NewsKind.ON_SALE: NoticeKind.ON_SALE,
    NewsKind.ON_SALE_SOON: NoticeKind.ON_SALE,
    NewsKind.SETLIST: NoticeKind.SETLIST,
    NewsKind.SCORED: NoticeKind.SCORED,
    NewsKind.TROUBLE: NoticeKind.TROUBLE,
}
_TELL_WHAT_WAS_PLAYED = {NoticeKind.SETLIST, NoticeKind.SCORED}


class Home(Struct, frozen=True):
    """Where the user lives: a name to show, and degrees."""

    name: str
    latitude: float
    longitude: float


class NoticeWishes(Struct, frozen=True):
    """What is told: the kinds, and how far from home new shows may be (km; None: anywhere)."""

    kinds: frozenset[NoticeKind] = frozenset()
    home: Home | None = None
    radius_km: int | None = None

    @property
    def limits_distance(self) -> bool:
        """Whether new shows are told by how far they are."""
        return self.home is not None and self.radius_km is not None


class Notice(Struct, frozen=True):
    """One notice as it was told; `at` is UTC."""

    kind: NoticeKind
    words: str
    at: datetime
    show_id: int = 0


def notices_of(
    news: Sequence[ShowNews],
    wishes: NoticeWishes,
    km: Mapping[int, float],
    hidden: frozenset[int],
    now: datetime,
) -> tuple[Notice, ...]:
    """Return what of the news is told.

    `km` is how far shows are from home, where that is known: with a radius set, a new show of
    which it is not known is left out, since most shows of a tour are far. Of `hidden` shows
    nothing is told that says what was played. The setlist and the score of one show are one
    notice where both are wanted: the score.
    """
    scored = {one.show_id for one in news if one.kind is NewsKind.SCORED}
    told = []
    for one in news:
        kind = _KINDS.get(one.kind)
        if kind is None or kind not in wishes.kinds:
            continue
        if kind in _TELL_WHAT_WAS_PLAYED and one.show_id in hidden:
            continue
        if kind is NoticeKind.NEW_SHOW and not _is_near(one.show_id, wishes, km):
            continue
        if (
            kind is NoticeKind.SETLIST
            and one.show_id in scored
            and NoticeKind.SCORED in wishes.kinds
        ):
            continue
        told.append(Notice(kind, one.in_words(), now, one.show_id))
    return tuple(dict.fromkeys(told))


def _is_near(show_id: int, wishes: NoticeWishes, km: Mapping[int, float]) -> bool:
    if not wishes.limits_distance or wishes.radius_km is None:
        return True
    return km.get(show_id, float("inf")) <= wishes.radius_km


class Message(Struct, frozen=True):
    """What is shown outside the window; `show_id` is the show that it is about, 0 for none."""

    title: str
    text: str
    show_id: int = 0


def messages_of(notices: Sequence[Notice]) -> tuple[Message, ...]:
    """Return the messages: one a notice, or one for all where they are many."""
    if len(notices) <= MOST_AT_ONCE:
        return tuple(
            Message(notice.kind.heading, notice.words, notice.show_id) for notice in notices
        )
    first = " ".join(notice.words for notice in notices[:MOST_AT_ONCE])
    more = len(notices) - MOST_AT_ONCE
    return (
        Message(
            plural(len(notices), "{n} piece of news", "{n} pieces of news"),
            plural(
                more,
                "{first} And {n} more, in Activity.",
                "{first} And {n} more, in Activity.",
                first=first,
            ),
        ),
    )
