"""The command `songs`: an artist's songs, and which of them are one under two titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.words import columns
from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.titles import title_key

if TYPE_CHECKING:
    from setlist_desktop.services import Services


@click.group("songs")
@global_options
def songs_command() -> None:
    """Say which titles of an artist are one song, and take that back."""


@songs_command.command("merged")
@click.argument("artist")
@global_options
@click.pass_obj
def merged(call: Call, artist: str) -> int:
    """List the songs of ARTIST that are taken for others."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        songs = await services.library.songs.of_artist(found.id)
        call.answer(
            {
                "merged": [
                    {"id": song.id, "title": song.title, "as": song.kept_title,
                     "as_id": song.kept_id}
                    for song in songs
                ]
            },
            lambda: "\n".join(columns([(song.title, "→", song.kept_title) for song in songs]))
            or f"No song of {found.name} is taken for another.",
        )  # fmt: skip

    return call.run(work)


@songs_command.command("merge")
@click.argument("artist")
@click.argument("title")
@click.argument("other")
@global_options
@click.pass_obj
def merge(call: Call, artist: str, title: str, other: str) -> int:
    """Take the song OTHER of ARTIST for TITLE, from now on as well."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        songs = {
            title_key(song.title): song.id for song in await services.setlists.songs_of(found.id)
        }
        kept, gone = (_named(songs, found.name, one) for one in (title, other))
        await services.library.songs.merge(kept, gone)
        call.answer({"kept": kept, "other": gone}, lambda: f"“{other}” is taken for “{title}” now.")

    return call.run(work)


@songs_command.command("split")
@click.argument("artist")
@click.argument("title")
@global_options
@click.pass_obj
def split(call: Call, artist: str, title: str) -> int:
    """Make TITLE of ARTIST a song of its own again."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist)
        merges = await services.library.songs.of_artist(found.id)
        songs = {title_key(song.title): song.id for song in merges}
        song_id = _named(songs, found.name, title)
        await services.library.songs.split(song_id)
        call.answer({"song": song_id}, lambda: f"“{title}” is a song of its own again.")

    return call.run(work)


def _named(songs: dict[str, int], artist: str, title: str) -> int:
    song_id = songs.get(title_key(title))
    if song_id is None:
        raise NotFound(
            f"{artist} has no such song “{title}” here.", hint="`find TITLE` looks for it."
        )
    return song_id
