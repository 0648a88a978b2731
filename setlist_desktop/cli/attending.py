"""Commands on being there: mark a show as gone to, and what a show to come may bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import SERVICE, Call, global_options
from setlist_desktop.cli.documents import basis_document, cost_document, plain
from setlist_desktop.cli.setlists import resolve_show
from setlist_desktop.cli.words import basis_in_words, columns, percent, show_heading
from setlist_desktop.domain.attendance import WORDS, Attendance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.hearing import Hearing, Hope
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services

NONE = "none"
STATES = [*(state.value for state in Attendance), NONE]


@click.command("mark")
@click.argument("show")
@click.argument("state", type=click.Choice(STATES))
@global_options
@click.pass_obj
def mark_command(call: Call, show: str, state: str) -> int:
    """Say of SHOW that you are going, went or missed it; none takes that back."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        wanted = None if state == NONE else Attendance(state)
        await services.shows.mark(found.id, wanted)
        said = WORDS[wanted] if wanted else "no mark"
        call.answer(
            {"show": found.id, "attendance": wanted.value if wanted else None},
            lambda: f"{show_heading(found)}\n{said}",
        )

    return call.run(work)


@click.command("attended")
@click.argument("user")
@click.option("--cost", is_flag=True, help="Only tell how many there are and what they cost.")
@global_options
@click.pass_obj
def attended_command(call: Call, user: str, cost: bool) -> int:
    """Mark the shows that USER of setlist.fm has been to as gone to; what is missing is added.

    Artists that are new with them are not followed. What you have marked otherwise stays.
    """

    async def work(services: Services) -> None:
        if cost:
            found = await services.attended.look(user)
            document = {"user": found.user, "shows": found.shows, **cost_document(found.cost)}
            call.answer(document, found.in_words)
            return
        taken = await services.attended.take_over(user)
        call.answer(plain(taken), taken.in_words)
        if taken.partial:
            call.code = SERVICE

    return call.run(work)


@click.command("hopes")
@click.argument("show")
@click.option("--song", "songs", multiple=True, metavar="TITLE", help="A favourite; up to five.")
@global_options
@click.pass_obj
def hopes_command(call: Call, show: str, songs: Sequence[str]) -> int:
    """Tell what SHOW may bring: probable songs never heard live, and your favourites.

    Favourites are kept for the artist, in the order given; without --song those kept are told.
    """

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        hearings = services.predictions.hearings
        if songs:
            chosen = [await services.predictions.song_of(found.id, title) for title in songs]
            await hearings.choose_favourites(found.artist_id, chosen)
        hearing = await hearings.of_show(found.id)
        call.answer(hearing_document(hearing), lambda: hearing_in_words(found, hearing))

    return call.run(work)


def hearing_document(hearing: Hearing) -> dict[str, Any]:
    """Return what `hopes` answers; `counts` holds the chance of 0, 1, 2… of the favourites."""
    return {
        "show": hearing.show_id,
        "attended": hearing.attended,
        "new": [_hope(hope) for hope in hearing.new],
        "favourites": [_hope(hope) for hope in hearing.favourites],
        "expected": hearing.expected,
        "counts": list(hearing.distribution),
        "basis": basis_document(hearing.basis),
    }


def hearing_in_words(show: Show, hearing: Hearing) -> str:
    """Return both lists, and what they stand on."""
    lines = [show_heading(show), *basis_in_words(hearing.basis)]
    lines.append(click.style("Probable, and never heard live", bold=True))
    lines += _rows(hearing.new) or ["none"]
    if hearing.favourites:
        lines.append(click.style("Your favourites", bold=True))
        lines += _rows(hearing.favourites)
        lines.append(
            f"at least one {percent(1.0 - hearing.distribution[0])}, on average "
            f"{hearing.expected:.1f}, if songs come independently of each other"
        )
    return "\n".join(lines)


def _rows(hopes: Sequence[Hope]) -> list[str]:
    rows = [
        ("–" if hope.chance is None else percent(hope.chance), hope.title, _heard(hope))
        for hope in hopes
    ]
    return columns(rows, right=frozenset({0})) if rows else []


def _heard(hope: Hope) -> str:
    return f"heard {hope.heard}×" if hope.heard else ""


def _hope(hope: Hope) -> dict[str, Any]:
    return {"title": hope.title, "probability": hope.chance, "heard": hope.heard}
