"""What is not kept for good: short-lived copies go each day, old logs each month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.language import tr
from setlist_desktop.services.sync.schedule import Outcome
from setlist_desktop.storage.maintenance import LOGS_KEPT, forget_logs
from setlist_desktop.storage.requests import KEPT, forget_requests

if TYPE_CHECKING:
    from setlist_desktop.services.sync.jobs import Means


async def tidy(means: Means) -> Outcome:
    """Take out replies past their time, what the user keeps for a day only, and old requests."""
    now = means.clock.now()
    await means.providers.tidy_cache()
    await means.forget(now)
    await means.database.write(lambda write: forget_requests(write, now - KEPT))
    return Outcome(tr("Replies past their time were taken out."))


async def clean(means: Means) -> Outcome:
    """Take out runs of jobs and counts of looks of more than three months ago."""
    before = means.clock.now() - LOGS_KEPT
    await means.database.write(lambda write: forget_logs(write, before))
    return Outcome(tr("What may no longer be kept was deleted."))
