"""The command `load`: files taken in, or what that would do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import BAD_INPUT, Call, global_options
from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.services import Services


@click.command("load")
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--policy",
    type=click.Choice([policy.value for policy in Policy]),
    default=Policy.KEEP.value,
    show_default=True,
    help="For what an own export tells otherwise: keep what is here, replace it, or merge (fill"
    " what is empty; of two votes or notes the later).",
)
@click.option("--preview", is_flag=True, help="Only tell what would come of it.")
@click.option(
    "--columns",
    metavar="COLUMN=HEADING,…",
    help="Which column of a CSV is what, such as date=Datum,title=Lied; artist==Moth says it for"
    " every line.",
)
@global_options
@click.pass_obj
def load_command(
    call: Call, files: Sequence[str], policy: str, preview: bool, columns: str | None
) -> int:
    """Take in each FILE; unless --policy says so, what is in the library already is left alone."""
    mapping = _mapping(columns)

    async def work(services: Services) -> None:
        take = services.files.preview if preview else services.files.load
        reports = await take([Path(file) for file in files], policy=Policy(policy), columns=mapping)
        answer = documents.load_document(reports)
        call.answer(
            answer | {"preview": True} if preview else answer,
            lambda: (
                ("Nothing is changed yet. It would be:\n" if preview else "")
                + words.load_in_words(reports)
            ),
        )
        if reports and all(report.refused for report in reports):
            call.code = BAD_INPUT

    return call.run(work)


def _mapping(text: str | None) -> dict[str, str] | None:
    if text is None:
        return None
    pairs = [pair.partition("=") for pair in text.split(",")]
    if not all(column.strip() and heading.strip() for column, _, heading in pairs):
        raise InvalidInput(
            f"“{text}” names no columns.",
            field="columns",
            hint="Write them as date=Datum,title=Lied.",
        )
    return {column.strip(): heading.strip() for column, _, heading in pairs}
