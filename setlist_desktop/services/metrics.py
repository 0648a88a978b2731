"""Today's counts of the services as Prometheus reads them (text format 0.0.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from setlist_desktop.domain.activity import ServiceActivity
from setlist_desktop.domain.services import Service, ServiceStatus

_PREFIX = "setlist_desktop"
_BREAKERS = ("closed", "open", "half-open")


def metrics_text(
    statuses: Iterable[ServiceStatus], activity: Mapping[Service, ServiceActivity]
) -> str:
    """Return all counts of the day (UTC), by service."""
    rows = list(statuses)
    lines = [
        *_family("requests_total", "counter", "Requests sent today", _requests(activity)),
        *_family("replies_total", "counter", "Replies of today by HTTP status", _replies(activity)),
        *_family("cache_looks_total", "counter", "Looks into the cache today", _looks(activity)),
        *_family("received_bytes_total", "counter", "Bytes received today", _bytes(activity)),
        *_family("latency_seconds", "histogram", "Time until a reply was whole", _times(activity)),
        *_family("budget_left", "gauge", "Requests left of the service's day", _budgets(rows)),
        *_family("breaker", "gauge", "1 for the state that the breaker is in", _states(rows)),
    ]
    return "\n".join(lines) + "\n"


def _family(name: str, kind: str, about: str, samples: Iterable[str]) -> Iterator[str]:
    yield f"# HELP {_PREFIX}_{name} {about}."
    yield f"# TYPE {_PREFIX}_{name} {kind}"
    yield from samples


def _sample(name: str, value: float, **labels: str) -> str:
    told = ",".join(f'{label}="{_escaped(text)}"' for label, text in labels.items())
    return f"{_PREFIX}_{name}{{{told}}} {value:g}" if value < 1e6 else _whole(name, value, told)


def _whole(name: str, value: float, labels: str) -> str:
    return f"{_PREFIX}_{name}{{{labels}}} {value:.0f}"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")


def _requests(activity: Mapping[Service, ServiceActivity]) -> Iterator[str]:
    for service, told in activity.items():
        for endpoint, count in sorted(told.requests.items()):
            yield _sample("requests_total", count, service=service.value, endpoint=endpoint)


def _replies(activity: Mapping[Service, ServiceActivity]) -> Iterator[str]:
    for service, told in activity.items():
        for status, count in sorted(told.statuses.items()):
            yield _sample("replies_total", count, service=service.value, status=status)


def _looks(activity: Mapping[Service, ServiceActivity]) -> Iterator[str]:
    for service, told in activity.items():
        yield _sample("cache_looks_total", told.hits, service=service.value, found="yes")
        yield _sample("cache_looks_total", told.misses, service=service.value, found="no")


def _bytes(activity: Mapping[Service, ServiceActivity]) -> Iterator[str]:
    for service, told in activity.items():
        yield _sample("received_bytes_total", told.received_bytes, service=service.value)


def _times(activity: Mapping[Service, ServiceActivity]) -> Iterator[str]:
    for service, told in activity.items():
        passed = 0
        for bound, count in zip(told.latency_bounds_s, told.latency, strict=False):
            passed += count
            yield _sample("latency_seconds_bucket", passed, service=service.value, le=f"{bound:g}")
        total = sum(told.latency)
        yield _sample("latency_seconds_bucket", total, service=service.value, le="+Inf")
        yield _sample("latency_seconds_sum", told.latency_sum_s, service=service.value)
        yield _sample("latency_seconds_count", total, service=service.value)


def _budgets(statuses: Iterable[ServiceStatus]) -> Iterator[str]:
    for status in statuses:
        if status.budget_left is not None:
            yield _sample("budget_left", status.budget_left, service=status.service.value)


def _states(statuses: Iterable[ServiceStatus]) -> Iterator[str]:
    for status in statuses:
        for state in _BREAKERS:
            here = float(status.breaker == state)
            yield _sample("breaker", here, service=status.service.value, state=state)
