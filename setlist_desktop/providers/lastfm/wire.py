"""What Last.fm sends (2.0, JSON made of XML), as far as it is used.

Numbers are strings, a list of one element may come as that element, an empty one as "".
"""

from __future__ import annotations

import msgspec


class TextWire(msgspec.Struct, frozen=True):
    """An address in `#text`, with its size."""

    text: str = msgspec.field(name="#text", default="")
    size: str = ""


class NamedWire(msgspec.Struct, frozen=True):
    """An artist or tag of which the name is used."""

    name: str = ""


class TrackWire(msgspec.Struct, frozen=True):
    """A track of a top list; `mbid` may be missing, "" or stale."""

    name: str
    playcount: int | None = None
    listeners: int | None = None
    mbid: str | None = None
    url: str | None = None
    duration: int | None = None
    artist: NamedWire | None = None


class TracksWire(msgspec.Struct, frozen=True):
    """The tracks, not yet decoded one by one."""

    track: msgspec.Raw = msgspec.field(default_factory=lambda: msgspec.Raw(b"[]"))


class TopTracksWire(msgspec.Struct, frozen=True):
    """The reply to `artist.getTopTracks`."""

    toptracks: TracksWire


class TagsWire(msgspec.Struct, frozen=True):
    """Tags, not yet decoded one by one."""

    tag: msgspec.Raw = msgspec.field(default_factory=lambda: msgspec.Raw(b"[]"))


class TagWire(msgspec.Struct, frozen=True):
    """A tag that was asked for."""

    name: str


class TopTagsWire(msgspec.Struct, frozen=True):
    """The reply to `artist.getTopTags` and `track.getTopTags`."""

    toptags: TagsWire


class ChartTagsWire(msgspec.Struct, frozen=True):
    """The reply to `chart.getTopTags`."""

    tags: TagsWire


class StatsWire(msgspec.Struct, frozen=True):
    """Counts."""

    listeners: int | None = None
    playcount: int | None = None


class ArtistWire(msgspec.Struct, frozen=True):
    """An artist; `tags` is "" where there are none."""

    name: str
    mbid: str | None = None
    url: str | None = None
    image: msgspec.Raw = msgspec.field(default_factory=lambda: msgspec.Raw(b"[]"))
    stats: StatsWire | None = None
    tags: TagsWire | str | None = None


class ArtistInfoWire(msgspec.Struct, frozen=True):
    """The reply to `artist.getInfo`."""

    artist: ArtistWire


class ErrorWire(msgspec.Struct, frozen=True):
    """Any reply: an error where `error` stands in it, whatever the status says."""

    error: int | None = None
    message: str | None = None
