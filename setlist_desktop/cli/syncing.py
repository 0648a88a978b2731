"""The command `sync`: background jobs, once, now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import BAD_INPUT, DONE, SERVICE, Call, global_options
from setlist_desktop.domain.sync import JobStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from setlist_desktop.domain.sync import JobState, ShowNews
    from setlist_desktop.services import Services

_UNDONE = {JobStatus.FAILED, JobStatus.OFFLINE}


@click.command("sync")
@click.argument("jobs", nargs=-1, metavar="[JOB]...")
@click.option("--due", is_flag=True, help="Run only what is due.")
@click.option("--list", "listed", is_flag=True, help="Run nothing; list the jobs.")
@global_options
@click.pass_obj
def sync_command(call: Call, jobs: tuple[str, ...], due: bool, listed: bool) -> int:
    """Run background jobs once: those named, or all.

    Each job brings up to date what it looks after: shows, setlists of last nights, songs, imports
    that were broken off, first predictions, scores. `--list` names them.
    """
    if sum((bool(jobs), due, listed)) > 1:
        call.fail("usage", "Name jobs, or --due, or --list: only one of them.")
        return BAD_INPUT

    async def work(services: Services) -> None:
        schedule = services.sync.schedule
        if listed:
            states: Sequence[JobState] = await schedule.all()
        else:
            services.sync.on_news.append(lambda news: _tell(call, news))
            names = jobs or (await schedule.due() if due else schedule.names)
            states = [await schedule.run(name) for name in dict.fromkeys(names)]
        call.answer(sync_document(states), lambda: _in_words(states))
        if not listed and any(state.status in _UNDONE for state in states):
            call.code = SERVICE

    call.code = DONE
    return call.run(work)


def sync_document(states: Sequence[JobState]) -> dict[str, Any]:
    """Return what `sync` answers; instants are ISO 8601 in UTC, null where there was none."""
    return {
        "jobs": [
            {
                "name": state.name,
                "title": state.title,
                "due": _instant(state.due),
                "last_run": _instant(state.last_run),
                "status": state.status.value,
                "message": state.message,
            }
            for state in states
        ]
    }


def _instant(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None


def _in_words(states: Sequence[JobState]) -> str:
    if not states:
        return "Nothing is due."
    width = max(len(state.name) for state in states)
    return "\n".join(
        f"{state.name:<{width}}  {state.status.value:<8}  due {_local(state.due)}  "
        f"{state.message or state.title}"
        for state in states
    )


def _local(at: datetime | None) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}" if at else "now".ljust(16)


def _tell(call: Call, news: Sequence[ShowNews]) -> None:
    for one in news:
        words = one.in_words()
        text = json.dumps({"news": words}, ensure_ascii=False) if call.as_json else words
        click.echo(text, err=True)
