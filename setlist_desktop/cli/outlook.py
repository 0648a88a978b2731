"""Commands on what is to be expected: why a song is likely, and what if."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.documents import basis_document
from setlist_desktop.cli.setlists import resolve_show
from setlist_desktop.cli.words import bar, basis_in_words, columns, percent, show_heading
from setlist_desktop.domain.predictions import BasisChoice, WhatIf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.domain.predictions import Forecast, SongOutlook
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services

BASES = [choice.value for choice in BasisChoice]


@click.command("why")
@click.argument("show")
@click.argument("title")
@global_options
@click.pass_obj
def why_command(call: Call, show: str, title: str) -> int:
    """Tell how likely TITLE is at SHOW, and why."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        outlook = await services.predictions.why(found.id, title)
        call.answer(outlook_document(found, outlook), lambda: outlook_in_words(found, outlook))

    return call.run(work)


@click.command("what-if")
@click.argument("show")
@click.option("--pin", "pinned", multiple=True, metavar="TITLE", help="A song that is played.")
@click.option("--strike", "struck", multiple=True, metavar="TITLE", help="One that is not.")
@click.option(
    "--basis",
    type=click.Choice(BASES),
    default=BasisChoice.ALL.value,
    show_default=True,
    help="Predict from these shows only.",
)
@click.option(
    "--sample", type=click.IntRange(0), metavar="SEED", help="Draw one plausible setlist instead."
)
@global_options
@click.pass_obj
def what_if_command(
    call: Call,
    show: str,
    pinned: Sequence[str],
    struck: Sequence[str],
    basis: str,
    sample: int | None,
) -> int:
    """Predict SHOW with some songs taken as played or not; nothing is changed in the library."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        choice, predictions = BasisChoice(basis), services.predictions
        pins = [await predictions.song_of(found.id, title) for title in pinned]
        strikes = [await predictions.song_of(found.id, title) for title in struck]
        if sample is not None:
            wanted = WhatIf(tuple(pins), tuple(strikes))
            forecast = await predictions.sample(found.id, sample, choice, wanted)
        else:
            forecast = await predictions.what_if(found.id, pins, strikes, choice=choice)
        titles = await predictions.titles(forecast.order)
        call.answer(
            forecast_document(found, forecast, titles),
            lambda: forecast_in_words(found, forecast, titles),
        )

    return call.run(work)


def outlook_document(show: Show, outlook: SongOutlook) -> dict[str, Any]:
    """Return what `why` answers."""
    return {
        "show": show.id,
        "title": outlook.title,
        "probability": outlook.probability,
        "rank": outlook.rank,
        "listed": outlook.listed,
        "why": list(outlook.why),
        "basis": basis_document(outlook.basis),
    }


def outlook_in_words(show: Show, outlook: SongOutlook) -> str:
    """Return a song's chance and its reasons."""
    chance = "no percentage" if outlook.probability is None else percent(outlook.probability)
    rank = f", place {outlook.rank} of the likeliest" if outlook.rank else ""
    return "\n".join(
        [
            show_heading(show),
            f"{click.style(outlook.title, bold=True)}: {chance}{rank}",
            *(f"  · {reason}" for reason in outlook.why),
            *basis_in_words(outlook.basis),
        ]
    )


def forecast_document(show: Show, forecast: Forecast, titles: Mapping[int, str]) -> dict[str, Any]:
    """Return what `what-if` answers, in the shape of `predict`."""
    chances = {chance.song: chance for chance in forecast.chances}
    songs = [
        {
            "title": titles[song],
            "probability": chances[song].probability,
            "position": position,
            "set": "Encore 1" if song in forecast.encore else "Main set",
            "encore": int(song in forecast.encore),
            "why": list(chances[song].why),
        }
        for position, song in enumerate(forecast.order, start=1)
    ]
    return {
        "artist": show.artist_name,
        "show": show.id,
        "length": len(songs),
        "songs": songs,
        "basis": basis_document(forecast.basis),
    }


def forecast_in_words(show: Show, forecast: Forecast, titles: Mapping[int, str]) -> str:
    """Return a forecast that stands in no setlist: songs in order, with chance and reasons."""
    chances = {chance.song: chance for chance in forecast.chances}
    rows = []
    for position, song in enumerate(forecast.order, start=1):
        chance = chances[song].probability
        told = percent(chance)
        title = titles[song] + (" (encore)" if song in forecast.encore else "")
        rows.append((str(position), told, bar(chance or 0.0), title, "; ".join(chances[song].why)))
    lines = [show_heading(show), *basis_in_words(forecast.basis)]
    return "\n".join([*lines, *columns(rows, right=frozenset({0, 1}))])
