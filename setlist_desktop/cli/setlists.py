"""Commands on one show: setlist, predict, vote, votes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.domain.errors import InvalidInput, NotFound
from setlist_desktop.domain.finding import id_in
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import ShowStatus, When

if TYPE_CHECKING:
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services

VALUES = {"up": 1, "down": -1, "none": 0}


async def resolve_show(services: Services, text: str) -> Show:
    """Return the show of an id as `shows` prints it. Raises InvalidInput or NotFound."""
    show_id = id_in(text)
    if show_id is None:
        raise InvalidInput(
            f"“{text}” is no show.",
            field="show",
            hint="A show is named by its number, which `setlist-desktop shows ARTIST` prints.",
        )
    return await services.shows.get(show_id)


@click.command("setlist")
@click.argument("show")
@click.option("--versions", is_flag=True, help="What stood there before its source changed it.")
@global_options
@click.pass_obj
def setlist_command(call: Call, show: str, versions: bool) -> int:
    """Show what was played at SHOW, and what was predicted."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        await (_answer_versions if versions else answer_setlists)(call, services, found)

    return call.run(work)


async def _answer_versions(call: Call, services: Services, show: Show) -> None:
    played = await services.setlists.of_show(show.id, SetlistKind.PLAYED)
    found = await services.setlists.versions(played.id) if played else ()
    told = [
        f"{one.replaced_at.astimezone():%Y-%m-%d %H:%M}, from {one.author or one.source or 'you'}: "
        + ", ".join(line.title or "(unknown)" for line in one.lines)
        for one in found
    ]
    call.answer(
        {"show": show.id, "versions": [documents.plain(one) for one in found]},
        lambda: "\n".join(told) or "No earlier version is known.",
    )


async def answer_setlists(call: Call, services: Services, show: Show) -> None:
    """Answer with a show's two setlists."""
    played, predicted = await asyncio.gather(
        services.setlists.of_show(show.id, SetlistKind.PLAYED),
        services.setlists.of_show(show.id, SetlistKind.PREDICTED),
    )
    call.answer(
        documents.setlist_document(show.id, played, predicted),
        lambda: words.setlists_in_words(show, played, predicted),
    )


@click.command("predict")
@click.argument("artist_or_show", metavar="ARTIST|SHOW")
@global_options
@click.pass_obj
def predict_command(call: Call, artist_or_show: str) -> int:
    """Predict SHOW, or the next upcoming show of ARTIST; a bare number is a show.

    The prediction goes into the show's predicted setlist, as one step that can be undone.
    """

    async def work(services: Services) -> None:
        show = await _show_to_predict(services, artist_or_show)
        forecast = await services.predictions.forecast(show.id)
        setlist = await services.predictions.predict(show.id)
        reasons = {chance.song: chance.why for chance in forecast.chances}
        call.answer(
            documents.prediction_document(show, setlist, reasons),
            lambda: words.prediction_in_words(show, setlist, reasons),
        )

    return call.run(work)


async def _show_to_predict(services: Services, text: str) -> Show:
    show_id = id_in(text)
    if show_id is not None:
        try:
            return await services.shows.get(show_id)
        except NotFound as missing:
            return await _next_show_or(services, text, missing)
    return await _next_show(services, text)


async def _next_show_or(services: Services, text: str, missing: NotFound) -> Show:
    # "311" is no show here, but may well be an artist.
    try:
        return await _next_show(services, text)
    except NotFound:
        raise missing from None


async def _next_show(services: Services, text: str) -> Show:
    artist = await services.artists.resolve(text)
    upcoming = await services.shows.of_artist(artist.id, When.UPCOMING)
    for show in upcoming:
        if show.status is not ShowStatus.CANCELLED:
            return show
    raise NotFound(
        f"{artist.name} has no upcoming show.",
        hint="Add one with `setlist-desktop add show`, or name a past show by its number.",
    )


@click.command("vote")
@click.argument("show")
@click.argument("title")
@click.argument("value", type=click.Choice(list(VALUES)), metavar="up|down|none")
@global_options
@click.pass_obj
def vote_command(call: Call, show: str, title: str, value: str) -> int:
    """Vote on whether TITLE will be played at SHOW, or take the vote back."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        ballot = await services.ballots.vote_by_title(found.id, title, VALUES[value])
        call.answer(documents.ballot_document(ballot), lambda: words.ballot_in_words(found, ballot))

    return call.run(work)


@click.command("votes")
@click.argument("show")
@global_options
@click.pass_obj
def votes_command(call: Call, show: str) -> int:
    """Show the votes on SHOW, leaders first."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        ballot = await services.ballots.of_show(found.id)
        call.answer(documents.ballot_document(ballot), lambda: words.ballot_in_words(found, ballot))

    return call.run(work)
