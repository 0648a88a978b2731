"""The requests sent to a service on each of its days, counted across restarts and processes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.dialects.sqlite import insert

from setlist_desktop.domain.errors import BudgetSpent
from setlist_desktop.domain.language import tr
from setlist_desktop.storage.rows_sync import RequestBudgetRow

if TYPE_CHECKING:
    from setlist_desktop.domain.services import Service
    from setlist_desktop.storage.database import Database, Write


class Budgets:
    """Keeps the budgets in the library; a `BudgetStore`.

    It fails closed: where a request cannot be counted, StorageError is raised and none is sent.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def spend(self, service: Service, day: str, limit: int) -> int:
        """Count one request and return how many are left.

        `day` is the service's own: a date in UTC, or the instant at which it began. Raises
        BudgetSpent at the limit, with the end of the day.
        """
        used = await self._database.write(lambda write: _count_one(write, service, day, limit))
        if used is None:
            raise BudgetSpent(
                service.value,
                tr(
                    "Today's {limit} requests to {service} are used up.",
                    limit=limit,
                    service=service.title,
                ),
                hint=tr("What was fetched before can still be read."),
                retry_at=_next_day(day),
            )
        return limit - used

    async def used(self, service: Service, day: str) -> int:
        """Return the requests counted on a day."""
        wanted = select(RequestBudgetRow.used).where(
            RequestBudgetRow.service == service.value, RequestBudgetRow.day == day
        )
        return await self._database.read(lambda session: session.scalar(wanted) or 0)

    async def latest(self, service: Service, until: str) -> str | None:
        """Return the last day up to `until`, in ISO's order, on which requests were counted."""
        wanted = select(func.max(RequestBudgetRow.day)).where(
            RequestBudgetRow.service == service.value, RequestBudgetRow.day <= until
        )
        return await self._database.read(lambda session: session.scalar(wanted))


def _count_one(write: Write, service: Service, day: str, limit: int) -> int | None:
    """Count a request in one statement; return the requests of the day, None at the limit."""
    if limit <= 0:
        return None
    counted = insert(RequestBudgetRow).values(service=service.value, day=day, used=1)
    return write.session.scalar(
        counted.on_conflict_do_update(
            index_elements=["service", "day"],
            set_={"used": RequestBudgetRow.used + 1},
            where=RequestBudgetRow.used < limit,
        ).returning(RequestBudgetRow.used)
    )


def _next_day(day: str) -> datetime | None:
    try:
        began = datetime.fromisoformat(day)
    except ValueError:
        return None
    return (began if began.tzinfo else began.replace(tzinfo=UTC)) + timedelta(days=1)
