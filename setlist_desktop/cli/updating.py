"""The command `updates`, which asks whether there is a newer release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.domain.updates import Lookout, UpdateWay

if TYPE_CHECKING:
    from setlist_desktop.domain.updates import Release
    from setlist_desktop.services import Services
    from setlist_desktop.services.updates import Updates


@click.command("updates")
@click.argument("answer", required=False, type=click.Choice(["on", "off"]))
@global_options
@click.pass_obj
def updates_command(call: Call, answer: str | None) -> int:
    """Ask whether there is a newer release; on/off: whether the window looks once a day.

    Nothing is ever downloaded or replaced by itself.
    """

    async def work(services: Services) -> None:
        if answer is not None:
            await services.updates.choose(look=answer == "on")
        await _tell(call, services.updates, look=answer is None)

    return call.run(work)


async def _tell(call: Call, updates: Updates, *, look: bool) -> None:
    way = await updates.way()
    asks = look and way not in {UpdateWay.SYSTEM, UpdateWay.NONE}
    lookout = await updates.look() if asks else Lookout(updates.current)
    document: dict[str, Any] = {
        "current": lookout.current,
        "way": way.value,
        "looked": asks,
        "newer": [_document(release) for release in lookout.newer],
    }
    call.answer(document, lambda: _words(lookout, way, updates.brought_by, asks=asks))


def _document(release: Release) -> dict[str, str]:
    return {
        "version": release.version,
        "date": release.date.isoformat(),
        "notes": release.notes,
        "page": release.page,
    }


def _words(lookout: Lookout, way: UpdateWay, brought_by: str, *, asks: bool) -> str:
    here = f"This is version {lookout.current}."
    if way is UpdateWay.SYSTEM:
        return f"{here} Newer ones come through {brought_by}."
    if way is UpdateWay.NONE:
        return (
            f"{here} This copy of the program knows no place to ask whether there is a newer one."
        )
    if not asks:
        often = "once a day" if way is UpdateWay.ON else "only when asked"
        return f"{here} It looks for newer ones {often}."
    if lookout.newest is None:
        return f"{here} There is none newer."
    return "\n".join([here, *(_release_in_words(release) for release in lookout.newer)])


def _release_in_words(release: Release) -> str:
    lines = [f"\nVersion {release.version}, {release.date.isoformat()}"]
    lines += [f"  {line}" for line in release.notes.splitlines()]
    if release.page:
        lines.append(f"  {release.page}")
    return "\n".join(lines)
