"""The command `maintain`: how the library stands, clean-up, order, made-up data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli.call import STORAGE, Call, global_options
from setlist_desktop.cli.documents import plain
from setlist_desktop.cli.words import columns
from setlist_desktop.domain.maintenance import SampleSize

if TYPE_CHECKING:
    from setlist_desktop.domain.maintenance import Condition
    from setlist_desktop.services import Services


@click.group("maintain")
@global_options
def maintain_command() -> None:
    """Look after the library: check, clean, optimise, sample."""


@maintain_command.command("check")
@global_options
@click.pass_obj
def check(call: Call) -> int:
    """Look the whole library through: sizes, soundness, what is left over."""

    async def work(services: Services) -> None:
        condition = await services.library.maintenance.condition()
        call.answer({"condition": plain(condition)}, lambda: _in_words(condition))
        if condition.damage:
            call.code = STORAGE

    return call.run(work)


@maintain_command.command("clean")
@global_options
@click.pass_obj
def clean(call: Call) -> int:
    """Take out what nothing leads to, and old logs, after a backup."""

    async def work(services: Services) -> None:
        cleaned = await services.library.maintenance.clean()
        told = ", ".join(f"{number} {name}" for name, number in plain(cleaned).items() if number)
        call.answer({"cleaned": plain(cleaned)}, lambda: f"Taken out: {told or 'nothing'}.")

    return call.run(work)


@maintain_command.command("optimise")
@global_options
@click.pass_obj
def optimise(call: Call) -> int:
    """Build indexes anew and give free space back to the disk."""

    async def work(services: Services) -> None:
        freed = await services.library.maintenance.put_in_order()
        call.answer({"freed_bytes": freed}, lambda: f"{max(freed, 0) / 1_000_000:.1f} MB freed.")

    return call.run(work)


@maintain_command.command("sample")
@click.option("--artists", type=click.IntRange(1), default=50, show_default=True)
@click.option("--venues", type=click.IntRange(1), default=20, show_default=True)
@click.option("--shows", type=click.IntRange(1), default=100, show_default=True)
@click.option("--songs", type=click.IntRange(1), default=200, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@global_options
@click.pass_obj
def sample(call: Call, artists: int, venues: int, shows: int, songs: int, seed: int) -> int:
    """Add made-up artists, venues, shows and songs, to try things with."""
    size = SampleSize(artists, venues, shows, songs, seed)

    async def work(services: Services) -> None:
        await services.library.maintenance.add_sample(size, _tell if sys.stderr.isatty() else None)
        call.answer(
            {"added": plain(size)},
            lambda: f"{artists} artists, {venues} venues, {songs} songs and {shows} shows added.",
        )

    return call.run(work)


def _tell(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    click.echo(f"\r{done} of {total} shows{end}", err=True, nl=False)


def _in_words(condition: Condition) -> str:
    rows = [
        (table.name, f"{table.rows:,}", f"{table.size_bytes / 1000:,.0f} kB")
        for table in condition.tables
        if table.rows
    ]
    left = condition.orphans
    lines = columns(rows, right=frozenset({1, 2}))
    lines.append(f"{condition.size_bytes / 1_000_000:.1f} MB in all, of it free: "
                 f"{condition.free_bytes / 1_000_000:.1f} MB")  # fmt: skip
    lines.append(f"Damaged: {condition.damage}" if condition.damage else "The file is whole.")
    if left.removable:
        lines.append(f"{left.removable} rows lead nowhere; `maintain clean` takes them out.")
    if left.broken_references:
        lines.append(f"{left.broken_references} rows refer to rows that are missing.")
    return "\n".join(lines)
