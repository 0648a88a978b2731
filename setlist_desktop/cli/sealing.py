"""Commands on sealed predictions: `seal`, `open-seal`, `league`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.scoring import rules_document
from setlist_desktop.cli.setlists import resolve_show
from setlist_desktop.cli.words import columns, day
from setlist_desktop.domain.scores import Rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.leagues import League, OpenedSeal, Seal
    from setlist_desktop.services import Services

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("seal")
@click.argument("show")
@click.argument("file", required=False, type=_FILE)
@click.option("--name", default="", metavar="NAME", help="In whose name; yours if left out.")
@global_options
@click.pass_obj
def seal_command(call: Call, show: str, file: Path | None, name: str) -> int:
    """Seal the prediction of SHOW: share the short text now, FILE after the show."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        seal = await services.seals.seal(found.id, name)
        if file is not None:
            await services.seals.write(seal, file)
        call.answer(seal_document(seal, file), lambda: seal_in_words(seal, file))

    return call.run(work)


@click.command("open-seal")
@click.argument("files", nargs=-1, required=True, type=_FILE, metavar="FILE…")
@click.option("--text", "texts", multiple=True, help="What was shared before the show.")
@global_options
@click.pass_obj
def open_seal_command(call: Call, files: Sequence[Path], texts: Sequence[str]) -> int:
    """Open sealed predictions: hold each FILE against its hash and against what was played."""

    async def work(services: Services) -> None:
        seals = await services.seals.open(files, "\n".join(texts))
        document = {"seals": [opened_document(seal) for seal in seals]}
        call.answer(document, lambda: "\n\n".join(map(opened_in_words, seals)))

    return call.run(work)


@click.command("league")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@global_options
@click.pass_obj
def league_command(call: Call, folder: Path) -> int:
    """Make the table of a FOLDER of sealed files (*.json) and the texts shared before (*.txt)."""

    async def work(services: Services) -> None:
        league = await services.seals.league(folder)
        call.answer(league_document(league), lambda: league_in_words(league))

    return call.run(work)


def seal_document(seal: Seal, file: Path | None) -> dict[str, Any]:
    """Return what `seal` answers."""
    return {
        "show": seal.show_id,
        "digest": seal.digest,
        "text": seal.text,
        "sealed_at": seal.sealed.sealed_at.isoformat(),
        "file": str(file) if file else None,
    }


def seal_in_words(seal: Seal, file: Path | None) -> str:
    """Return the text to share, and what to do with it."""
    later = (
        f"The prediction itself is in {file}: keep it until the show is over."
        if file
        else f"After the show: setlist-desktop seal {seal.show_id} FILE writes the prediction."
    )
    return f"{seal.text}\n\nShare these two lines before the show. {later}"


def opened_document(seal: OpenedSeal) -> dict[str, Any]:
    """Return one opened file."""
    return {
        "file": seal.file,
        "by": seal.sealed.by,
        "artist": seal.sealed.artist,
        "date": seal.sealed.date.isoformat(),
        "sealed_at": seal.sealed.sealed_at.isoformat(),
        "digest": seal.digest,
        "verified": seal.verified,
        "show": seal.show_id,
        "rules": rules_document(seal.values) if seal.values is not None else None,
        "counts": not seal.problem,
        "problem": seal.problem,
    }


def opened_in_words(seal: OpenedSeal) -> str:
    """Return one opened file in words."""
    sealed = seal.sealed
    marks = {True: "✓ the hash fits", False: "✕ the hash does not fit", None: "? not verified"}
    heading = click.style(f"{sealed.by} · {sealed.artist}", bold=True)
    lines = [f"{heading} · {day(sealed.date)}", f"{marks[seal.verified]}  {seal.digest}"]
    if seal.values is not None:
        hits, f1 = seal.values.get(Rule.HITS) or 0.0, seal.values.get(Rule.F1) or 0.0
        lines.append(f"{hits:.0f} songs hit, F1 {f1:.0%}")
    if seal.problem:
        lines.append(f"Does not count: {seal.problem}.")
    return "\n".join(lines)


def league_document(league: League) -> dict[str, Any]:
    """Return what `league` answers."""
    return {
        "table": [
            {
                "by": row.by,
                "shows": row.shows,
                "points": row.points,
                "hits": row.hits,
                "slot_points": row.slot_points,
                "rarity_points": row.rarity_points,
                "f1": row.f1,
            }
            for row in league.rows
        ],
        "seals": [opened_document(seal) for seal in league.opened],
        "refused": list(league.refused),
    }


def league_in_words(league: League) -> str:
    """Return the table, and below it what does not count and why."""
    rows: list[tuple[str, ...]] = [("", "", "shows", "points", "hits", "slots", "rarity", "F1")]
    for place, row in enumerate(league.rows, start=1):
        points = (row.points, row.hits, row.slot_points, row.rarity_points)
        told = (f"{value:.0f}" for value in points)
        rows.append((str(place), row.by, str(row.shows), *told, f"{row.f1:.0%}"))
    lines = columns(rows, right=frozenset({0, 2, 3, 4, 5, 6, 7})) if league.rows else []
    lines += [
        f"{seal.file} ({seal.sealed.by}) does not count: {seal.problem}."
        for seal in league.opened
        if seal.problem
    ]
    return "\n".join([*lines, *league.refused]) or "No sealed prediction is in this folder."
