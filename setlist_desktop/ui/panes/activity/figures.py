"""The tables of the activity pane in words: what changed, what was told, how services stand."""

from __future__ import annotations

from math import isinf
from typing import TYPE_CHECKING

from setlist_desktop.domain.findings import HEADINGS
from setlist_desktop.domain.language import decimal, mark, tr
from setlist_desktop.domain.words import count, percent
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.widgets.figures_table import Figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.domain.activity import ServiceActivity
    from setlist_desktop.domain.findings import Finding
    from setlist_desktop.domain.notices import Notice
    from setlist_desktop.domain.services import Service, ServiceStatus
    from setlist_desktop.domain.sync import Entry

BREAKERS = {
    "closed": mark("lets requests pass"),
    "open": mark("holds requests back"),
    "half-open": mark("tries one request"),
}


def news_figures(entries: Sequence[Entry]) -> Figures:
    """Return what changed, the newest first."""
    rows = tuple((entry.news.in_words(), clock_time(entry.at)) for entry in entries)
    return Figures(
        (tr("What changed"), tr("Noticed")), rows, keys=tuple(e.news.show_id for e in entries)
    )


def notice_figures(notices: Sequence[Notice]) -> Figures:
    """Return what was told outside the window, the newest first."""
    rows = tuple((one.words, one.kind.heading, clock_time(one.at)) for one in notices)
    keys = tuple(one.show_id for one in notices)
    return Figures((tr("Notified"), tr("Kind"), tr("When")), rows, keys=keys)


def health_figures(
    statuses: Sequence[ServiceStatus], activity: Mapping[Service, ServiceActivity]
) -> Figures:
    """Return how each service stands, and what it was asked today."""
    rows = []
    for status in statuses:
        today = activity.get(status.service)
        rate = today.hit_rate if today else None
        rows.append(
            (
                status.service.title,
                status.words,
                count(today.total) if today else "0",
                _left_in_words(status),
                percent(rate) if rate is not None else "",
                _latency_in_words(today),
                tr(BREAKERS.get(status.breaker, status.breaker)),
                today.last_error if today else "",
            )
        )
    columns = (
        tr("Service"),
        tr("State"),
        tr("Asked today"),
        tr("Left today"),
        tr("From cache"),
        tr("Replies within"),
        tr("Circuit breaker"),
        tr("Last error"),
    )
    return Figures(columns, tuple(rows), frozenset({2, 3, 4, 5}), spare=(6, 5, 4, 2, 7, 3, 1))


def _left_in_words(status: ServiceStatus) -> str:
    if status.budget_left is None:
        return ""
    left = count(status.budget_left)
    if not status.budget_limit:
        return left
    return tr("{left} of {limit}", left=left, limit=count(status.budget_limit))


def _latency_in_words(today: ServiceActivity | None) -> str:
    """Return the seconds that nine of ten replies took at most; empty where none came."""
    took = today.latency_s(0.9) if today else None
    if took is None or today is None:
        return ""
    if isinf(took):
        return tr("over {n} s", n=decimal(today.latency_bounds_s[-1], 0))
    if took < 1:
        return tr("{n} ms", n=round(took * 1000))
    return tr("{n} s", n=decimal(took, 1))


def finding_figures(found: Sequence[Finding]) -> Figures:
    """Return what wants looking after; the key of a row is its place among them."""
    rows = tuple((one.words, tr(HEADINGS[one.kind])) for one in found)
    return Figures((tr("What"), tr("State")), rows, keys=tuple(range(len(found))))
