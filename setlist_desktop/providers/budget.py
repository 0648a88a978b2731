"""The requests that a service grants a day, counted across restarts and processes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import BudgetSpent, StorageError, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import BudgetStore
    from setlist_desktop.system.clock import Clock

DAILY_LIMITS = {Service.SETLISTFM: 1440, Service.TICKETMASTER: 5000}
# Ticketmaster's day begins with its first request and ends 24 hours later. setlist.fm publishes no
# hour; the gateway that it stands behind counts quotas of a day from midnight UTC.
ROLLING = frozenset({Service.TICKETMASTER})
DAY = timedelta(days=1)


class DailyBudget:
    """One service's allowance per day. Fails closed: what cannot be counted is not sent.

    A day begins at midnight UTC, or (`rolling`) with the first request after the one before.
    """

    def __init__(
        self,
        service: Service,
        limit: int,
        store: BudgetStore,
        clock: Clock,
        *,
        rolling: bool = False,
    ) -> None:
        self.limit = limit
        self.left: int | None = None
        self.refusals = 0
        self._service = service
        self._store = store
        self._clock = clock
        self._rolling = rolling
        self._ends: datetime | None = None

    async def spend(self) -> None:
        """Count one request. Raises BudgetSpent at the limit, Unavailable where nothing counts."""
        try:
            self.left = await self._store.spend(self._service, await self._today(), self.limit)
        except BudgetSpent:
            self.refusals += 1
            self.left = 0
            raise self._spent() from None
        except StorageError as error:
            self.refusals += 1
            raise Unavailable(
                self._service,
                tr(
                    "{service} was not asked, since its daily requests could not be counted: "
                    "{reason}",
                    service=self._service.title,
                    reason=error.message,
                ),
                hint=error.hint,
            ) from error

    async def refresh(self) -> None:
        """Look up what is left today, without spending; leaves it as it was on failure."""
        try:
            used = await self._store.used(self._service, await self._today())
        except StorageError:
            return
        self.left = max(0, self.limit - used)

    def resets_at(self) -> datetime:
        """Return when the service's next day begins; of one not begun yet, if it began now."""
        if self._ends is not None and self._ends > self._now():
            return self._ends
        return self._now() + DAY if self._rolling else self._midnight() + DAY

    async def _today(self) -> str:
        """Return the name of the service's day: its date, or the instant at which it began."""
        if not self._rolling:
            self._ends = self._midnight() + DAY
            return self._midnight().date().isoformat()
        now = self._now().replace(microsecond=0)
        # One that lies ahead is of a clock that has been set back since.
        began = _instant(await self._store.latest(self._service, now.isoformat()))
        if began is None or began + DAY <= now:
            began = now
        self._ends = began + DAY
        return began.isoformat()

    def _spent(self) -> BudgetSpent:
        return BudgetSpent(
            self._service,
            tr(
                "Today's {limit} requests to {service} are used up.",
                limit=self.limit,
                service=self._service.title,
            ),
            hint=tr("It goes on tomorrow; what is here stays."),
            retry_at=self.resets_at(),
        )

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)

    def _midnight(self) -> datetime:
        return datetime.combine(self._now().date(), time(0), UTC)


def _instant(day: str | None) -> datetime | None:
    """Return when a day began, by its name."""
    try:
        began = datetime.fromisoformat(day) if day else None
    except ValueError:
        return None
    return began.replace(tzinfo=UTC) if began is not None and began.tzinfo is None else began
