"""What a reply that is no answer means: the failures that all services have in common."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import AuthFailed, BudgetSpent, RateLimited, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.providers.retry import AttemptFailed, parse_retry_after
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from setlist_desktop.domain.services import Service
    from setlist_desktop.providers.transport import Reply


def judge_status(service: Service, reply: Reply, now: datetime) -> bytes:
    """Return the body of a good reply; raises AttemptFailed for every other status.

    Clients look at what their service does otherwise first, then leave the rest to this.
    """
    retry_after_s = parse_retry_after(reply.headers.get("retry-after"), now)
    if reply.status == 429:
        raise rate_limited(service, retry_after_s=retry_after_s)
    if reply.status >= 500 and reply.status != 511:
        raise _failing(service, reply.status, retry_after_s)
    if reply.status == 511 or 300 <= reply.status < 400 or reply.is_web_page:
        raise web_page(service)
    if reply.status >= 400:
        raise refused(service, reply.status, reply_message(reply.body))
    return reply.body


def rate_limited(service: Service, *, retry_after_s: float | None = None) -> AttemptFailed:
    """Return the failure of a request that came too soon."""
    error = RateLimited(
        service,
        tr("{service} asks for a pause: too many requests.", service=service.title),
        hint=tr("Retry later."),
    )
    return AttemptFailed(error, retry_after_s=retry_after_s)


def quota_spent(service: Service, retry_at: datetime | None) -> AttemptFailed:
    """Return the failure of a request beyond the day's quota as the service counts it."""
    error = BudgetSpent(
        service,
        tr("{service} says that today's requests are used up.", service=service.title),
        hint=tr("It goes on tomorrow; what is here stays."),
        retry_at=retry_at,
    )
    return AttemptFailed(error, retry=False)


def web_page(service: Service) -> AttemptFailed:
    """Return the failure of a request that a network answered in the service's place."""
    error = Unavailable(
        service,
        tr("The network answered with a web page instead of {service}.", service=service.title),
        hint=tr("Sign in to the network, then retry."),
    )
    return AttemptFailed(error, retry=False)


def key_refused(service: Service) -> AttemptFailed:
    """Return the failure of a request whose key the service does not take."""
    error = AuthFailed(
        service,
        tr("{service} refused the key.", service=service.title),
        hint=tr("Check it under Connect services."),
    )
    return AttemptFailed(error, retry=False)


def refused(service: Service, status: int, message: str) -> AttemptFailed:
    """Return the failure of a request that the service finds wrong."""
    reason = f"{status}: {message}" if message else f"{status}"
    error = Unavailable(
        service,
        tr("{service} refused the request ({reason}).", service=service.title, reason=reason),
        hint=tr("Retry later."),
    )
    return AttemptFailed(error, retry=False)


def reply_message(body: bytes) -> str:
    """Return the short text that an error's JSON body gives under `message` or `error`."""
    try:
        value = json.loads(body[:65536])
    except (ValueError, RecursionError):
        return ""
    if not isinstance(value, dict):
        return ""
    text = value.get("message") or value.get("error")
    return redact(text[:200]) if isinstance(text, str) else ""


def _failing(service: Service, status: int, retry_after_s: float | None) -> AttemptFailed:
    error = Unavailable(
        service,
        tr("{service} has a fault of its own ({status}).", service=service.title, status=status),
        hint=tr("Retry in a while."),
    )
    return AttemptFailed(error, outage=True, retry_after_s=retry_after_s)


def key_missing(service: Service) -> AuthFailed:
    """Return the error of a keyed service without a key."""
    return AuthFailed(
        service,
        tr("{service} needs a key of your own.", service=service.title),
        hint=tr("Add it under Connect services."),
        missing=True,
    )
