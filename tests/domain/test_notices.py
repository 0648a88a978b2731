"""Which news is told outside the window."""

from __future__ import annotations

from datetime import UTC, date, datetime

from msgspec.structs import replace

from setlist_desktop.domain.notices import (
    Home,
    Message,
    Notice,
    NoticeKind,
    NoticeWishes,
    messages_of,
    notices_of,
)
from setlist_desktop.domain.sync import NewsKind, ShowNews

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ALL = NoticeWishes(frozenset(NoticeKind))
NEWS = tuple(
    ShowNews(kind, number, "The Gulls", date(2027, 1, number), "Hull", note="10:00")
    for number, kind in enumerate(NewsKind, start=1)
)


def kinds(wishes: NoticeWishes, news=NEWS, km=None, hidden=frozenset()) -> list[NoticeKind]:
    return [one.kind for one in notices_of(news, wishes, km or {}, hidden, NOW)]


def test_nothing_is_told_until_it_is_wanted():
    assert kinds(NoticeWishes()) == []
    assert kinds(NoticeWishes(frozenset({NoticeKind.SETLIST}))) == [NoticeKind.SETLIST]
    assert set(kinds(ALL)) == set(NoticeKind)


def test_moved_and_cancelled_shows_stay_in_activity():
    moved = [one for one in NEWS if one.kind in {NewsKind.MOVED, NewsKind.CANCELLED}]
    assert kinds(ALL, moved) == []


def test_new_shows_are_told_within_the_radius_alone():
    near = replace(ALL, home=Home("Hull", 53.7, -0.3), radius_km=100)
    new = [ShowNews(NewsKind.NEW_SHOW, show, "The Gulls") for show in (1, 2, 3)]
    told = notices_of(new, near, {1: 99.9, 2: 100.1}, frozenset(), NOW)
    assert [one.show_id for one in told] == [1]
    assert kinds(replace(near, radius_km=None), new) == [NoticeKind.NEW_SHOW] * 3


def test_of_a_hidden_show_nothing_is_told_that_was_played():
    heard = [ShowNews(NewsKind.SETLIST, 1), ShowNews(NewsKind.SCORED, 1)]
    assert kinds(ALL, heard, hidden=frozenset({1})) == []
    assert kinds(ALL, [ShowNews(NewsKind.NEW_SHOW, 1)], hidden=frozenset({1})) != []


def test_setlist_and_score_of_a_show_are_one_notice():
    heard = [ShowNews(NewsKind.SETLIST, 1), ShowNews(NewsKind.SCORED, 1)]
    assert kinds(ALL, heard) == [NoticeKind.SCORED]
    assert kinds(NoticeWishes(frozenset({NoticeKind.SETLIST})), heard) == [NoticeKind.SETLIST]


def test_many_notices_are_one_message():
    told = [Notice(NoticeKind.SETLIST, f"Setlist {n}.", NOW, n) for n in range(5)]
    assert messages_of(told[:3]) == tuple(
        Message("Setlist posted", f"Setlist {n}.", n) for n in range(3)
    )
    [message] = messages_of(told)
    assert (message.title, message.show_id) == ("5 pieces of news", 0)
    assert message.text == "Setlist 0. Setlist 1. Setlist 2. And 2 more, in Activity."
