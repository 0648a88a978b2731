"""The requests that a service grants a day, counted across restarts and processes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import BudgetSpent, StorageError, Unavailable
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import BudgetStore
    from setlist_desktop.system.clock import Clock

DAILY_LIMITS = {Service.SETLISTFM: 1440, Service.TICKETMASTER: 5000}


class DailyBudget:
    """One service's allowance per UTC day. Fails closed: what cannot be counted is not sent."""

    def __init__(self, service: Service, limit: int, store: BudgetStore, clock: Clock) -> None:
        self.limit = limit
        self.left: int | None = None
        self.refusals = 0
        self._service = service
        self._store = store
        self._clock = clock

    async def spend(self) -> None:
        """Count one request. Raises BudgetSpent at the limit, Unavailable where nothing counts."""
        try:
            self.left = await self._store.spend(self._service, self._today(), self.limit)
        except BudgetSpent:
            self.refusals += 1
            self.left = 0
            raise self._spent() from None
        except StorageError as error:
            self.refusals += 1
            raise Unavailable(
                self._service,
                f"{self._service.title} was not asked, since its daily requests could not be "
                f"counted: {error.message}",
                hint=error.hint,
            ) from error

    async def refresh(self) -> None:
        """Look up what is left today, without spending; leaves it as it was on failure."""
        try:
            used = await self._store.used(self._service, self._today())
        except StorageError:
            return
        self.left = max(0, self.limit - used)

    def resets_at(self) -> datetime:
        """Return when the service's next day begins."""
        return self._tomorrow()

    def _spent(self) -> BudgetSpent:
        return BudgetSpent(
            self._service,
            f"Today's {self.limit} requests to {self._service.title} are used up.",
            hint="It goes on tomorrow; what is here stays.",
            retry_at=self._tomorrow(),
        )

    def _today(self) -> str:
        return self._clock.now().astimezone(UTC).date().isoformat()

    def _tomorrow(self) -> datetime:
        day = self._clock.now().astimezone(UTC).date() + timedelta(days=1)
        return datetime.combine(day, time(0), UTC)
