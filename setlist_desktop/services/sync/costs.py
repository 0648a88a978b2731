"""What work will cost of the services' days, told before it is begun."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from setlist_desktop.domain.services import Service
from setlist_desktop.domain.sync import Cost

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from setlist_desktop.providers import Providers

MUCH = 20
"""From so many requests on the cost is worth telling."""

FOR_THE_USER = 0.25
"""The share of a day that background work leaves for what somebody waits for."""


async def cost_of(
    providers: Providers, requests: Mapping[Service, int], *, exact: bool = True
) -> Cost:
    """Return what so many requests are of today's budgets, without asking any service."""
    await providers.refresh()
    left: dict[Service, int] = {}
    limit: dict[Service, int] = {}
    for status in providers.statuses():
        if status.budget_left is not None and status.budget_limit is not None:
            left[status.service] = status.budget_left
            limit[status.service] = status.budget_limit
    return Cost(dict(requests), left, limit, exact)


async def pages_in_words(providers: Providers, pages: int) -> str:
    """Return what so many pages of setlist.fm cost, empty where that is little and affordable."""
    cost = await cost_of(providers, {Service.SETLISTFM: max(pages, 0)})
    if pages < MUCH and not cost.short:
        return ""
    return cost.in_words()


def may_spend(cost: Cost, now: datetime) -> bool:
    """Whether background work may be begun now.

    A quarter of each day is left for what somebody waits for; the rest becomes free as the day
    (UTC, as the services count) goes on, so that the work is spread over it. A quarter of the
    limit is free at once, for what has gathered in the night.
    """
    utc = now.astimezone(UTC)
    gone = (utc.hour * 60 + utc.minute) / 1440
    for service, needed in cost.requests.items():
        limit = cost.limit.get(service)
        if limit is None or not needed:
            continue
        used = limit - cost.left.get(service, limit)
        free = limit * (FOR_THE_USER + (1 - 2 * FOR_THE_USER) * gone)
        if used + needed > free:
            return False
    return True
