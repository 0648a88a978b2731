"""What was asked of a service today, as `doctor` and the metrics tell it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field

from setlist_desktop.domain.services import Service


class SentRequest(Struct, frozen=True):
    """A request that went out: the endpoint without ids, and the reply's status or "none"."""

    service: Service
    endpoint: str
    sent_at: datetime
    took_ms: int | None
    outcome: str


class ServiceActivity(Struct, frozen=True):
    """One service's day (UTC), over all processes of a data folder.

    `requests` by endpoint and `statuses` by HTTP status ("none": no reply). `latency` counts
    replies by class: up to each of `latency_bounds_s`, then beyond the last.
    """

    requests: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)
    hits: int = 0
    misses: int = 0
    received_bytes: int = 0
    latency: tuple[int, ...] = ()
    latency_bounds_s: tuple[float, ...] = ()
    latency_sum_s: float = 0.0
    last_error: str = ""
    last_error_at: str = ""

    @property
    def total(self) -> int:
        """Requests in all."""
        return sum(self.requests.values())

    @property
    def hit_rate(self) -> float | None:
        """The share of looks into the cache that found something; None where none was looked."""
        looks = self.hits + self.misses
        return self.hits / looks if looks else None

    def latency_s(self, share: float) -> float | None:
        """Return the seconds that this share of replies took at most, to the class; None: none."""
        count = sum(self.latency)
        if not count:
            return None
        passed = 0
        for bound, number in zip(self.latency_bounds_s, self.latency, strict=False):
            passed += number
            if passed >= share * count:
                return bound
        return float("inf")
