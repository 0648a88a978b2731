"""Commands for one's own words: review a venue, tag an artist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents
from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.finding import venue_named
from setlist_desktop.cli.words import columns

if TYPE_CHECKING:
    from setlist_desktop.services import Services


@click.command("review")
@click.argument("venue", required=False)
@click.option("--rating", type=click.IntRange(1, 5), help="From 1, poor, to 5.")
@click.option("--note", default="", help="Why.")
@click.option("--remove", is_flag=True, help="Take back what you said.")
@global_options
@click.pass_obj
def review_command(
    call: Call, venue: str | None, rating: int | None, note: str, remove: bool
) -> int:
    """Rate VENUE (its name, or its number of `find`), or list what was said of it, or of all."""

    async def work(services: Services) -> None:
        words = services.library.own_words
        venue_id = await venue_named(services, venue) if venue else None
        if venue_id is not None and (rating is not None or note or remove):
            await words.review(venue_id, rating, note)
        reviews = await words.reviews(venue_id)
        rows = [(one.venue, "★" * (one.rating or 0), one.person, one.note) for one in reviews]
        call.answer(
            {"reviews": [documents.plain(one) for one in reviews]},
            lambda: "\n".join(columns(rows)) or "Nothing was said.",
        )

    return call.run(work)


@click.command("tag")
@click.argument("artist")
@click.argument("words", nargs=-1)
@click.option("--remove", is_flag=True, help="Take the tags off.")
@global_options
@click.pass_obj
def tag_command(call: Call, artist: str, words: tuple[str, ...], remove: bool) -> int:
    """Give ARTIST the tags WORDS, each a genre or any word, and list what it has."""

    async def work(services: Services) -> None:
        own = services.library.own_words
        found = await services.artists.resolve(artist)
        for word in words:
            await (own.untag if remove else own.tag)(found.id, word)
        tags = await own.tags(found.id)
        call.answer(
            {"artist": documents.artist_document(found), "tags": list(tags)},
            lambda: ", ".join(tags) or f"{found.name} has no tags.",
        )

    return call.run(work)
