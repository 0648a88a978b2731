"""What Deezer sends, as far as it is used. Errors come with HTTP 200."""

from __future__ import annotations

import msgspec


class ArtistWire(msgspec.Struct, frozen=True):
    """An artist of a search."""

    id: int
    name: str


class AlbumWire(msgspec.Struct, frozen=True):
    """The album a track is from."""

    title: str | None = None


class TrackWire(msgspec.Struct, frozen=True):
    """A track of an artist's top; `duration` in seconds, `rank` higher for more popular."""

    id: int
    title: str
    duration: int | None = None
    rank: int | None = None
    isrc: str | None = None
    album: AlbumWire | None = None


class PreviewWire(msgspec.Struct, frozen=True):
    """A track found; `preview` is an address that is signed for a few minutes, or empty."""

    title: str
    artist: ArtistWire
    preview: str | None = None


class ListWire(msgspec.Struct, frozen=True):
    """A page of anything, not yet decoded one by one."""

    data: list[msgspec.Raw]
    total: int | None = None


class ErrorWire(msgspec.Struct, frozen=True):
    """The inside of an error; `code` may be missing."""

    type: str | None = None
    message: str | None = None
    code: int | None = None


class MaybeErrorWire(msgspec.Struct, frozen=True):
    """Any reply: an error where `error` stands in it, as an object or a bare text."""

    error: ErrorWire | str | None = None
