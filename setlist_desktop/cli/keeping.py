"""Commands that keep the library safe: backup, restore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import DONE, Call, global_options
from setlist_desktop.cli.words import columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.backups import Backup
    from setlist_desktop.services import Services


@click.command("backup")
@click.option("--list", "only_list", is_flag=True, help="List the backups there are.")
@global_options
@click.pass_obj
def backup_command(call: Call, only_list: bool) -> int:
    """Write a copy of the library into `backups/` beside it, and check that it is whole."""

    async def work(services: Services) -> None:
        if only_list:
            backups = await services.library.backups.all()
            call.answer(
                {"backups": [_document(backup) for backup in backups]},
                lambda: _listed(backups),
            )
            return
        backup = await services.library.backups.make()
        call.answer(
            {"backup": _document(backup)},
            lambda: f"Backed up into {backup.path} ({_size(backup.size_bytes)}).",
        )

    return call.run(work)


@click.command("restore")
@click.argument("file", metavar="FILE|latest")
@global_options
@click.pass_obj
def restore_command(call: Call, file: str) -> int:
    """Put the backup FILE, or the latest good one, into the library's place.

    What stood there is kept as a backup of its own. Works on a damaged library, too.
    """
    from setlist_desktop.services.backups import restore_closed

    settings = call.settings.demo() if call.demo else call.settings
    copy, kept = restore_closed(settings.database, file)
    before = f" What stood there before is kept in {kept}." if kept else ""
    call.answer(
        {"restored": str(copy), "kept": str(kept) if kept else None},
        lambda: f"The library is that of {copy} again.{before}",
    )
    return DONE


def _document(backup: Backup) -> dict[str, Any]:
    return {
        "file": str(backup.path),
        "reason": backup.reason.value,
        "made_at": backup.made_at.isoformat(),
        "size_bytes": backup.size_bytes,
    }


def _listed(backups: Sequence[Backup]) -> str:
    if not backups:
        return "There is no backup yet. `setlist-desktop backup` makes one."
    rows = [
        (backup.words, backup.reason.value, _size(backup.size_bytes), str(backup.path))
        for backup in backups
    ]
    return "\n".join(columns(rows, right=frozenset({2})))


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1_000_000:.1f} MB"
