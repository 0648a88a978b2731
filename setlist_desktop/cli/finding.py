"""Commands that look things up in the library: find, near, stats, feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from setlist_desktop.cli import documents, words
from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.finding import FoundKind, id_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from setlist_desktop.domain.finding import Found
    from setlist_desktop.domain.statistics import ArtistStatistics, VenueStatistics
    from setlist_desktop.services import Services


@click.command("find")
@click.argument("text", nargs=-1)
@click.option("--keep", metavar="NAME", help="Keep the search under a name.")
@click.option("--kept", metavar="NAME", help="Look for what is kept under a name; - lists them.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice([kind.value for kind in FoundKind]),
    help="Only this kind; may come several times.",
)  # fmt: skip
@global_options
@click.pass_obj
def find_command(
    call: Call, text: Sequence[str], kinds: Sequence[str], keep: str | None, kept: str | None
) -> int:
    """Find artists, songs, shows, venues, cities, tours and albums of the library by TEXT."""
    if bool(text) == (kept is not None):
        raise click.UsageError("Give a text, or --kept NAME.")

    async def work(services: Services) -> None:
        if kept == "-":
            await _answer_searches(call, services)
            return
        typed = await _kept(services, kept) if kept else " ".join(text)
        if keep:
            await services.library.own_words.keep_search(keep, typed)
        wanted = [FoundKind(kind) for kind in kinds] or list(FoundKind)
        found = await services.library.find.anything(typed, wanted)
        call.answer(
            {"text": typed, "found": [_found_document(one) for one in found]},
            lambda: _found_words(typed, found),
        )

    return call.run(work)


async def _kept(services: Services, name: str) -> str:
    for search in await services.library.own_words.searches():
        if search.name == name:
            return search.query
    raise NotFound(f"No search is kept as “{name}”.", hint="`find --kept -` lists them.")


async def _answer_searches(call: Call, services: Services) -> None:
    searches = await services.library.own_words.searches()
    call.answer(
        {"searches": [documents.plain(search) for search in searches]},
        lambda: (
            "\n".join(words.columns([(one.name, one.query) for one in searches]))
            or "No search is kept."
        ),
    )


def _found_document(found: Found) -> documents.Document:
    return {
        "kind": found.kind.value,
        "id": found.id,
        "name": found.name,
        "detail": found.detail,
        "artist": found.artist_id or None,
    }


def _found_words(typed: str, found: Sequence[Found]) -> str:
    if not found:
        return f"Nothing in the library fits “{typed}”."
    rows = [(one.kind.value, str(one.id), one.name, one.detail) for one in found]
    return "\n".join(words.columns(rows, right=frozenset({1})))


@click.command("near")
@click.argument("latitude", type=click.FloatRange(-90, 90))
@click.argument("longitude", type=click.FloatRange(-180, 180))
@click.option("--radius", "radius_km", type=click.FloatRange(0, min_open=True), default=100.0,
              show_default=True, help="Kilometres.")  # fmt: skip
@global_options
@click.pass_obj
def near_command(call: Call, latitude: float, longitude: float, radius_km: float) -> int:
    """List the shows to come near a place, LATITUDE and LONGITUDE in degrees.

    South and west are negative and go after --, as in: near -- -33.87 151.21
    """

    async def work(services: Services) -> None:
        near = await services.library.find.near(latitude, longitude, radius_km)
        shows = [(one.km, await services.shows.get(one.show_id)) for one in near]
        told = [
            (f"{km:,.0f} km", str(show.id), words.day(show.date), show.artist_name, show.venue,
             show.place)
            for km, show in shows
        ]  # fmt: skip
        nothing = f"No show to come is known within {radius_km:,.0f} km."
        call.answer(
            {"shows": [{**documents.show_document(show), "km": km} for km, show in shows]},
            lambda: "\n".join(words.columns(told, right=frozenset({0, 1}))) or nothing,
        )

    return call.run(work)


@click.command("stats")
@click.argument("artist", required=False)
@click.option("--venue", help="A venue instead: its name, or its number of `find`.")
@click.option("--trending", is_flag=True, help="What draws most attention of late.")
@global_options
@click.pass_obj
def stats_command(call: Call, artist: str | None, venue: str | None, trending: bool) -> int:
    """Tell what the library knows of ARTIST's past (or a venue's, or what is trending)."""
    if sum((artist is not None, venue is not None, trending)) != 1:
        raise click.UsageError("Name an artist, or --venue VENUE, or --trending.")

    async def work(services: Services) -> None:
        if artist is not None:
            await _answer_artist(call, services, artist)
        elif venue is not None:
            await _answer_venue(call, services, venue)
        else:
            await _answer_trending(call, services)

    return call.run(work)


async def _answer_artist(call: Call, services: Services, text: str) -> None:
    artist = await services.artists.resolve(text)
    told = await services.library.statistics.artist(artist.id)
    document = documents.plain(told)
    call.answer(
        {"artist": documents.artist_document(artist), "statistics": document},
        lambda: "\n".join([click.style(artist.name, bold=True), *_artist_lines(told)]),
    )


def _artist_lines(told: ArtistStatistics) -> list[str]:
    lines = [
        (
            f"{words.counted(told.shows, 'show')}, {words.counted(told.setlists, 'setlist')},"
            f" {words.counted(told.songs_played, 'song')} played{_between(told)}"
        )
    ]
    if told.average_length is not None:
        lines.append(f"{told.average_length:.1f} songs a show")
    for title, songs in (
        ("Most played", told.most_played),
        ("Longest missed", told.longest_missed),
    ):
        if songs:
            rows = [
                (
                    f"  {song.title}",
                    f"{song.plays:,} times",
                    words.counted(song.gap, "show") + " ago",
                )
                for song in songs
            ]
            lines += ["", f"{title}:", *words.columns(rows, right=frozenset({1, 2}))]
    return lines


def _between(told: ArtistStatistics | VenueStatistics) -> str:
    first: date | None = told.first_on
    return f", {first} to {told.last_on}" if first else ""


async def _answer_venue(call: Call, services: Services, text: str) -> None:
    venue_id = await venue_named(services, text)
    told = await services.library.statistics.venue(venue_id)
    lines = [
        (
            f"{words.counted(told.shows, 'show')} of {words.counted(told.artists, 'artist')}"
            f"{_between(told)}"
        ),
        *(f"  {name}: {count}" for name, count in told.regulars),
    ]
    if told.average_rating is not None:
        lines.insert(1, f"rated {told.average_rating:.1f} of 5")
    if told.capacity is not None:
        lines.insert(1, f"room for {told.capacity:,}")
    call.answer({"statistics": documents.plain(told)}, lambda: "\n".join(lines))


async def venue_named(services: Services, text: str) -> int:
    """Return the venue of a name, or of its number. Raises NotFound."""
    venue_id = id_in(text)
    if venue_id is not None:
        return venue_id
    found = await services.library.find.anything(text, [FoundKind.VENUE])
    if not found:
        raise NotFound(f"No venue of the library is called “{text}”.", hint="`find` lists venues.")
    return found[0].id


async def _answer_trending(call: Call, services: Services) -> None:
    shows = await services.library.statistics.trending_shows()
    artists = await services.library.statistics.trending_artists()
    lists = {"shows": shows, "artists": artists}
    lines = [
        line
        for name, found in lists.items()
        for line in (
            f"{name.capitalize()}:",
            *(f"  {one.score:6.1f}  {one.name}" for one in found or ()),
            *(() if found else ("  nothing of late",)),
        )
    ]
    call.answer(
        {name: [documents.plain(one) for one in found] for name, found in lists.items()},
        lambda: "\n".join(lines),
    )


@click.command("feed")
@click.option("--most", type=click.IntRange(1, 1000), default=50, show_default=True)
@global_options
@click.pass_obj
def feed_command(call: Call, most: int) -> int:
    """Tell what happened of late: votes, setlists, predictions, scores and news, newest first."""

    async def work(services: Services) -> None:
        happened = await services.library.statistics.happened(most=most)
        about = {
            show_id: await _about(services, show_id)
            for show_id in dict.fromkeys(one.show_id for one in happened)
        }
        rows = [
            (
                f"{one.at.astimezone():%Y-%m-%d %H:%M}",
                one.kind.value,
                one.detail,
                about[one.show_id],
            )
            for one in happened
        ]
        call.answer(
            {"happened": [documents.plain(one) for one in happened]},
            lambda: "\n".join(words.columns(rows)) or "Nothing happened yet.",
        )

    return call.run(work)


async def _about(services: Services, show_id: int) -> str:
    try:
        show = await services.shows.get(show_id)
    except NotFound:
        return "a show that is gone"
    return f"{show.artist_name}, {words.day(show.date)}"
