"""The command `export`: everything into one file, or one thing in an open format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.finding import id_in

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.services.exports import Format

FORMATS = ("text", "csv", "json", "jsonl", "setlistfm", "ics")


@click.command("export")
@click.argument("artist_or_show", metavar="[ARTIST|SHOW]", required=False)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), required=False)
@click.option("--all", "everything", is_flag=True, help="The whole library, as FILE.")
@click.option("--format", "form", type=click.Choice(FORMATS), help="The format of one thing.")
@global_options
@click.pass_obj
def export_command(
    call: Call, artist_or_show: str | None, file: Path | None, everything: bool, form: str | None
) -> int:
    """Write the library into FILE.setlistdesktop (--all), or an artist or a show in a format.

    Without FILE, one thing goes to stdout. A bare number is a show. What --all wrote is taken
    in again by `load`.
    """
    if everything:
        if artist_or_show is None or file is not None or form is not None:
            raise click.UsageError("Everything goes into one file: export --all FILE.")
        return _export_all(call, Path(artist_or_show))
    if artist_or_show is None:
        raise click.UsageError("Name an artist or a show, or --all FILE.")
    return _export_one(call, artist_or_show, form or "text", file)


def _export_all(call: Call, path: Path) -> int:
    async def work(services: Services) -> None:
        size = await services.library.exports.everything(path)
        call.answer(
            {"file": str(path), "size_bytes": size},
            lambda: f"The library is in {path} ({size / 1_000_000:.1f} MB).",
        )

    return call.run(work)


def _export_one(call: Call, what: str, form: str, path: Path | None) -> int:
    async def work(services: Services) -> None:
        from setlist_desktop.services.exports import Format, save

        text = await _text(services, what, Format(form))
        if path is None:
            call.answer({"format": form, "text": text}, lambda: text.rstrip("\n"))
            return
        save(text, path)
        call.answer({"format": form, "file": str(path)}, lambda: f"Written into {path}.")

    return call.run(work)


async def _text(services: Services, what: str, wanted: Format) -> str:
    show_id = id_in(what)
    if show_id is not None:
        try:
            return await services.library.exports.show(show_id, wanted)
        except NotFound:
            pass  # "311" is no show here, but may well be an artist.
    artist = await services.artists.resolve(what)
    return await services.library.exports.artist(artist.id, wanted)
