"""Commands on the library: search, import, shows."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING
from uuid import UUID

import click
from msgspec.structs import replace

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import SERVICE, Call, global_options
from setlist_desktop.domain.artists import ArtistCandidate
from setlist_desktop.domain.errors import AmbiguousArtist, InvalidInput, NotFound
from setlist_desktop.domain.shows import When
from setlist_desktop.domain.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.domain.artists import ArtistSearchResult
    from setlist_desktop.domain.imports import ImportStatus
    from setlist_desktop.services import Services


@click.command("search")
@click.argument("name")
@global_options
@click.pass_obj
def search_command(call: Call, name: str) -> int:
    """Find artists called NAME, in the library and at the services."""

    async def work(services: Services) -> None:
        result = await services.artists.search(name)
        for problem in result.problems:
            call.warn(problem)
        call.answer(documents.search_document(result), lambda: words.search_in_words(result))

    return call.run(work)


@click.command("import")
@click.argument("name", required=False)
@click.option("--mbid", metavar="MBID", help="The artist's MusicBrainz id.")
@click.option("--cost", is_flag=True, help="Only tell what it costs of the services' days.")
@global_options
@click.pass_obj
def import_command(call: Call, name: str | None, mbid: str | None, cost: bool) -> int:
    """Bring the artist NAME with shows, setlists and songs into the library.

    An import that was interrupted goes on where it stopped. With --cost the artist is put into the
    library, and nothing is fetched but the first page, which tells how many there are.
    """
    if (name is None) == (mbid is None):
        raise click.UsageError("Name one artist: NAME or --mbid MBID.")

    async def work(services: Services) -> None:
        candidate = await _candidate(services, name or "", mbid)
        artist_id = await services.importer.begin(candidate)
        if cost:
            told = await services.importer.cost(artist_id)
            call.answer(documents.cost_document(told), told.in_words)
            return
        report = await services.importer.run(artist_id, progress_reporter(as_json=call.as_json))
        artist = await services.artists.get(artist_id)
        report = replace(report, requests=await _requests(services))
        call.answer(
            documents.import_document(artist, report),
            lambda: words.import_in_words(artist, report),
        )
        if report.partial:
            call.code = SERVICE

    return call.run(work)


async def _requests(services: Services) -> dict[str, int]:
    """Return what this call has sent to each service, the search for the artist included."""
    statuses = await services.connections.statuses()
    return {status.service.value: status.requests for status in statuses}


async def _candidate(services: Services, name: str, mbid: str | None) -> ArtistCandidate:
    if mbid is not None:
        return ArtistCandidate(name="", source="musicbrainz", mbid=_checked_mbid(mbid))
    result = await services.artists.search(name)
    return choose(name, result)


def _checked_mbid(text: str) -> str:
    try:
        return str(UUID(text.strip()))
    except ValueError:
        raise InvalidInput(
            f"“{text}” is no MusicBrainz id.",
            field="mbid",
            hint="It looks like 6a1b2c3d-0000-4000-8000-000000000000.",
        ) from None


def choose(name: str, result: ArtistSearchResult) -> ArtistCandidate:
    """Return the one candidate that bears the name, or the only one that was found at all.

    An artist of the library without an MBID gives way to the one service's artist of its name.
    Raises NotFound, or AmbiguousArtist with those that fit.
    """
    wanted = name_key(name)
    fitting = [one for one in result.candidates if name_key(one.name) == wanted]
    identified = [one for one in fitting if one.mbid]
    if len(identified) == 1:
        return identified[0]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise AmbiguousArtist(f"Several artists are called “{name}”.", fitting)
    if len(result.candidates) == 1:
        return result.candidates[0]
    if result.candidates:
        raise AmbiguousArtist(f"Nobody is called exactly “{name}”.", result.candidates)
    told = f" {' '.join(result.problems)}" if result.problems else ""
    raise NotFound(f"Nobody called “{name}” was found.{told}", hint="Check the spelling.")


def progress_reporter(*, as_json: bool) -> Callable[[ImportStatus], None]:
    """Return a function that tells an import's steps on stderr, each step once."""
    told = ""

    def report(status: ImportStatus) -> None:
        nonlocal told
        line = progress_line(status, as_json=as_json)
        if line != told:
            told = line
            print(line, file=sys.stderr, flush=True)  # noqa: T201 - the progress itself

    return report


def progress_line(status: ImportStatus, *, as_json: bool) -> str:
    """Return one step of an import as a line, in JSON or in words."""
    if as_json:
        step = {
            "stage": status.stage.value,
            "progress": status.percent,
            "message": status.message,
        }
        return json.dumps(step, ensure_ascii=False)
    return f"{words.bar(status.percent / 100)} {status.percent:3} %  {status.message}"


@click.command("shows")
@click.argument("artist")
@click.option("--upcoming", "when", flag_value=When.UPCOMING.value, help="Not yet past.")
@click.option("--past", "when", flag_value=When.PAST.value, help="Past ones only.")
@global_options
@click.pass_obj
def shows_command(call: Call, artist: str, when: str | None) -> int:
    """List the shows of ARTIST, a name, an MBID or an id."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        shows = await services.shows.of_artist(found.id, When(when or When.ALL))
        call.answer(documents.shows_document(shows), lambda: words.shows_in_words(found, shows))

    return call.run(work)
