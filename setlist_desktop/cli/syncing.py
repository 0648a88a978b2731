"""The command `sync`: background jobs, once, now."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import BAD_INPUT, DONE, SERVICE, Call, global_options
from setlist_desktop.cli.documents import plain
from setlist_desktop.cli.words import columns
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.sync import JobStatus

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from setlist_desktop.domain.sync import JobState, ShowNews
    from setlist_desktop.services import Services
    from setlist_desktop.services.sync.schedule import Schedule

_SECONDS = {"m": 60, "h": 3_600, "d": 86_400}
LEAST_S, MOST_S = 900, 60 * 86_400
_UNDONE = {JobStatus.FAILED, JobStatus.OFFLINE}


@click.command("sync")
@click.argument("jobs", nargs=-1, metavar="[JOB]...")
@click.option("--due", is_flag=True, help="Run only what is due.")
@click.option("--list", "listed", is_flag=True, help="Run nothing; list the jobs.")
@click.option("--runs", is_flag=True, help="Run nothing; list the last runs.")
@click.option("--pause", "setting", flag_value="pause", help="Let the named jobs rest.")
@click.option("--resume", "setting", flag_value="resume", help="End their rest.")
@click.option(
    "--every",
    metavar="SPAN",
    help="Run the named jobs every 90m, 6h or 2d; 'usual' as at first.",
)
@global_options
@click.pass_obj
def sync_command(
    call: Call,
    jobs: tuple[str, ...],
    due: bool,
    listed: bool,
    runs: bool,
    setting: str | None,
    every: str | None,
) -> int:
    """Run background jobs once: those named, or all.

    Each job brings up to date what it looks after: shows, setlists of last nights, songs, imports
    that were broken off, first predictions, scores. `--list` names them. With --pause, --resume
    or --every nothing runs: the named jobs are set, for the window too.
    """
    sets = setting is not None or every is not None
    if sum((bool(jobs), due, listed, runs)) > 1 or (sets and not jobs) or (setting and every):
        call.fail(
            "usage",
            "Name jobs, or --due, --list or --runs: only one of them.",
            "--pause, --resume and --every take the names of jobs, and one of the three.",
        )
        return BAD_INPUT

    async def work(services: Services) -> None:
        schedule = services.sync.schedule
        if runs:
            await _answer_runs(call, services)
            return
        if listed:
            states: Sequence[JobState] = await schedule.all()
        elif sets:
            states = [await _set(schedule, name, setting, every) for name in dict.fromkeys(jobs)]
        else:
            services.sync.on_news.append(lambda news: _tell(call, news))
            names = jobs or (await schedule.due() if due else schedule.names)
            states = [await schedule.run(name) for name in dict.fromkeys(names)]
        call.answer(sync_document(states), lambda: _in_words(states))
        if not listed and not sets and any(state.status in _UNDONE for state in states):
            call.code = SERVICE

    call.code = DONE
    return call.run(work)


async def _answer_runs(call: Call, services: Services) -> None:
    runs = await services.sync.runs()
    rows = [(_local(run.began), run.job, run.status, run.words) for run in runs]
    call.answer(
        {"runs": [plain(run) for run in runs]},
        lambda: "\n".join(columns(rows)) or "No job has run yet.",
    )


async def _set(schedule: Schedule, name: str, setting: str | None, every: str | None) -> JobState:
    """Pause, resume or re-time a job. Raises NotFound, InvalidInput."""
    if every is not None:
        return await schedule.retime(name, span_s(every))
    return await schedule.pause(name, setting == "pause")


def span_s(text: str) -> int | None:
    """Return the seconds of "90m", "6h" or "2d"; None for "usual". Raises InvalidInput."""
    word = text.strip().lower()
    if word == "usual":
        return None
    number, unit = word[:-1], word[-1:]
    seconds = int(number) * _SECONDS.get(unit, 0) if number.isdecimal() else 0
    if LEAST_S <= seconds <= MOST_S:
        return seconds
    raise InvalidInput(
        f"“{text}” is no span of time that a job can run in.",
        field="every",
        hint="Say 15m at least, 60d at most, like 90m, 6h or 2d; or usual.",
    )


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
                "paused": state.paused,
                "every_s": state.every_s,
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
