"""The command `trash`: what was thrown away, brought back or deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.setlists import resolve_show
from setlist_desktop.cli.words import columns, counted
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.finding import HIGHEST_ID
from setlist_desktop.domain.setlists import SetlistKind

if TYPE_CHECKING:
    from setlist_desktop.domain.statistics import Thrown
    from setlist_desktop.services import Services


@click.group("trash")
@global_options
def trash_command() -> None:
    """Throw artists and setlists away, bring them back, or delete them for good."""


@trash_command.command("list")
@global_options
@click.pass_obj
def list_trash(call: Call) -> int:
    """List what is in the trash, thrown away last first."""

    async def work(services: Services) -> None:
        thrown = await services.library.trash.all()
        call.answer({"trash": [_document(one) for one in thrown]}, lambda: _listed(thrown))

    return call.run(work)


@trash_command.command("artist")
@click.argument("artist")
@global_options
@click.pass_obj
def throw_artist(call: Call, artist: str) -> int:
    """Throw ARTIST away: a name, an MBID or an id."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        await services.artists.remove(found.id)
        call.answer({"thrown": -found.id}, lambda: f"{found.name} is in the trash ({-found.id}).")

    return call.run(work)


@trash_command.command("setlist")
@click.argument("show")
@click.argument("kind", type=click.Choice([kind.value for kind in SetlistKind]))
@global_options
@click.pass_obj
def throw_setlist(call: Call, show: str, kind: str) -> int:
    """Throw the played or predicted setlist of SHOW away."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        setlist = await services.setlists.of_show(found.id, SetlistKind(kind))
        if setlist is None:
            raise NotFound(f"The show {found.id} has no {kind} setlist.")
        thrown = await services.library.trash.throw_setlist(setlist.id)
        call.answer({"thrown": thrown}, lambda: f"The setlist is in the trash ({thrown}).")

    return call.run(work)


@trash_command.command("restore", context_settings={"ignore_unknown_options": True})
@click.argument("number", type=click.IntRange(-HIGHEST_ID, HIGHEST_ID))
@global_options
@click.pass_obj
def restore(call: Call, number: int) -> int:
    """Bring back what has this NUMBER in the trash; artists have negative ones."""

    async def work(services: Services) -> None:
        await services.library.trash.restore(number)
        call.answer({"restored": number}, lambda: "It is back.")

    return call.run(work)


@trash_command.command("empty")
@global_options
@click.pass_obj
def empty(call: Call) -> int:
    """Delete for good what is in the trash, after a backup."""

    async def work(services: Services) -> None:
        gone = await services.library.trash.empty()
        call.answer({"deleted": gone}, lambda: f"{counted(gone, 'thing')} deleted.")

    return call.run(work)


def _document(thrown: Thrown) -> dict[str, object]:
    return {
        "number": thrown.id,
        "kind": thrown.kind,
        "label": thrown.label,
        "thrown_at": thrown.thrown_at.isoformat(),
    }


def _listed(thrown: tuple[Thrown, ...]) -> str:
    rows = [
        (str(one.id), one.kind, one.label, f"{one.thrown_at.astimezone():%Y-%m-%d %H:%M}")
        for one in thrown
    ]
    return "\n".join(columns(rows, right=frozenset({0}))) or "The trash is empty."
