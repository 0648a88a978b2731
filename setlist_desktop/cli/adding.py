"""The command `add`: an artist, a show, a played setlist, all by hand."""

from __future__ import annotations

import sys
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.setlists import answer_setlists, resolve_show
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.shows import NewShow

if TYPE_CHECKING:
    from setlist_desktop.services import Services


@click.group("add")
@global_options
def add_command() -> None:
    """Add an artist, a show or a played setlist by hand."""


@add_command.command("artist")
@click.argument("name")
@click.option("--mbid", help="The artist's MusicBrainz id, where known.")
@click.option("--disambiguation", default="", help="What tells the artist from another.")
@click.option("--country", default="", help="The artist's country.")
@global_options
@click.pass_obj
def add_artist(call: Call, name: str, mbid: str | None, disambiguation: str, country: str) -> int:
    """Add the artist NAME."""

    async def work(services: Services) -> None:
        artist = await services.artists.add(
            name, mbid=mbid, disambiguation=disambiguation, country=country
        )
        call.answer(
            {"artist": documents.artist_document(artist)},
            lambda: f"{artist.name} is in the library (id {artist.id}).",
        )

    return call.run(work)


@add_command.command("show")
@click.argument("artist")
@click.option("--date", "on", metavar="YYYY-MM-DD", help="The venue's date; none: not yet known.")
@click.option("--time", "at", metavar="HH:MM", help="The venue's time.")
@click.option("--venue", required=True, help="The venue's name.")
@click.option("--city", default="", help="The venue's city.")
@click.option("--country", default="", help="The venue's country.")
@click.option("--tour", default="", help="The tour's name.")
@global_options
@click.pass_obj
def add_show(
    call: Call,
    artist: str,
    on: str | None,
    at: str | None,
    venue: str,
    city: str,
    country: str,
    tour: str,
) -> int:
    """Add a show of ARTIST, a name, an MBID or an id."""
    day, clock_time = _date(on), _time(at)

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        show = await services.shows.add(
            NewShow(found.id, day, venue, city, country, clock_time, tour)
        )
        call.answer({"show": documents.show_document(show)}, lambda: words.show_heading(show))

    return call.run(work)


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput(
            f"“{text}” is no date.", field="date", hint="A date is written as 2026-11-24."
        ) from None


def _time(text: str | None) -> time | None:
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput(
            f"“{text}” is no time.", field="time", hint="A time is written as 20:00."
        ) from None


@add_command.command("setlist")
@click.argument("show")
@click.argument("file", default="-")
@global_options
@click.pass_obj
def add_setlist(call: Call, show: str, file: str) -> int:
    """Write the played setlist of SHOW from the text in FILE (- or none: stdin).

    One song a line; a line "Encore:" or "Set 2:" begins a set. It replaces a setlist that is
    there, as one step that can be undone.
    """
    text = _read_text(file)

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        await services.setlists.set_played_from_text(found.id, text)
        await answer_setlists(call, services, found)

    return call.run(work)


def _read_text(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InvalidInput(
            f"{file}, line {line} is no UTF-8 text.", field="file", hint="Save it as UTF-8."
        ) from error
    except OSError as error:
        raise InvalidInput(f"{file} cannot be read: {error.strerror}.", field="file") from error
