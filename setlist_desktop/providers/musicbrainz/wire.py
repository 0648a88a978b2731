"""What MusicBrainz sends (ws/2, JSON), as far as it is used. Almost everything can be null."""

from __future__ import annotations

import msgspec


class LifeSpanWire(msgspec.Struct, frozen=True):
    """From when to when, each a year or more exact; `ended` can be null."""

    begin: str | None = None
    end: str | None = None
    ended: bool | None = None


class AliasWire(msgspec.Struct, frozen=True):
    """Another name."""

    name: str | None = None


class UrlWire(msgspec.Struct, frozen=True):
    """A page elsewhere."""

    resource: str | None = None


class RelationWire(msgspec.Struct, frozen=True):
    """A relation of an artist; `url` only where it leads to a page."""

    type: str | None = None
    ended: bool | None = None
    url: UrlWire | None = None


class ArtistWire(msgspec.Struct, rename="kebab", frozen=True):
    """An artist of a search or a lookup."""

    id: str
    name: str
    sort_name: str | None = None
    disambiguation: str | None = None
    country: str | None = None
    life_span: LifeSpanWire | None = None
    aliases: list[AliasWire] | None = None
    relations: list[RelationWire] | None = None


class ArtistPageWire(msgspec.Struct, frozen=True):
    """Artists found, not yet decoded one by one."""

    artists: list[msgspec.Raw]


class ReleaseGroupWire(msgspec.Struct, rename="kebab", frozen=True):
    """An album or EP; live and compilation are `secondary_types`."""

    id: str
    title: str
    primary_type: str | None = None
    secondary_types: list[str] | None = None
    first_release_date: str | None = None


class ReleaseGroupPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of release groups, not yet decoded one by one."""

    release_groups: list[msgspec.Raw]
    release_group_count: int


class RecordingWire(msgspec.Struct, rename="kebab", frozen=True):
    """A recording; `length` in milliseconds."""

    id: str
    title: str
    length: int | None = None
    disambiguation: str | None = None
    video: bool | None = None
    isrcs: list[str] | None = None
    first_release_date: str | None = None


class RecordingPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of recordings, not yet decoded one by one."""

    recordings: list[msgspec.Raw]
    recording_count: int
