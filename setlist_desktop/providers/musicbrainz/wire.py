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
    """An album, EP or single; live and compilation are `secondary_types`."""

    id: str
    title: str
    primary_type: str | None = None
    secondary_types: list[str] | None = None
    first_release_date: str | None = None


class ReleaseGroupPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of release groups, not yet decoded one by one."""

    release_groups: list[msgspec.Raw]
    release_group_count: int


class WorkLinkWire(msgspec.Struct, frozen=True):
    """The work at the other end of a relation."""

    id: str | None = None


class RecordingRelationWire(msgspec.Struct, frozen=True):
    """A relation of a recording; "performance" leads to the work that is played on it."""

    type: str | None = None
    work: WorkLinkWire | None = None


class RecordingWire(msgspec.Struct, rename="kebab", frozen=True):
    """A recording; `length` in milliseconds."""

    id: str
    title: str
    length: int | None = None
    disambiguation: str | None = None
    video: bool | None = None
    isrcs: list[str] | None = None
    first_release_date: str | None = None
    relations: list[RecordingRelationWire] | None = None


class RecordingPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of recordings, not yet decoded one by one."""

    recordings: list[msgspec.Raw]
    recording_count: int


class TrackWire(msgspec.Struct, frozen=True):
    """A track of a medium; `length` in milliseconds, and the recording's where it has none."""

    recording: RecordingWire
    title: str | None = None
    length: int | None = None


class MediumWire(msgspec.Struct, frozen=True):
    """A disc or side, its tracks not yet decoded one by one."""

    tracks: list[msgspec.Raw] | None = None


class ReleaseWire(msgspec.Struct, frozen=True):
    """One edition of an album, EP or single; `date` is a year or more exact, or ""."""

    id: str
    date: str | None = None
    media: list[MediumWire] | None = None


class ReleasePageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of releases, not yet decoded one by one; it ends early at 500 tracks."""

    releases: list[msgspec.Raw]
    release_count: int


class IsrcWire(msgspec.Struct, frozen=True):
    """The recordings of an ISRC, not yet decoded one by one."""

    recordings: list[msgspec.Raw]


class WorkWire(msgspec.Struct, frozen=True):
    """A work."""

    id: str
    title: str
    language: str | None = None
    iswcs: list[str] | None = None


class WorkPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of works, not yet decoded one by one."""

    works: list[msgspec.Raw]
    work_count: int


class CoordinatesWire(msgspec.Struct, frozen=True):
    """Degrees."""

    latitude: float | None = None
    longitude: float | None = None


class AreaWire(msgspec.Struct, frozen=True):
    """A city or country."""

    name: str | None = None


class PlaceWire(msgspec.Struct, frozen=True):
    """A venue."""

    id: str
    name: str
    coordinates: CoordinatesWire | None = None
    area: AreaWire | None = None


class PerformerWire(msgspec.Struct, frozen=True):
    """An artist that has to do with an event."""

    id: str


class EventRelationWire(msgspec.Struct, frozen=True):
    """A relation of an event; `place` where it was held, `artist` who had what part in it."""

    type: str | None = None
    place: PlaceWire | None = None
    artist: PerformerWire | None = None


class EventWire(msgspec.Struct, rename="kebab", frozen=True):
    """An event; `setlist` is a text of its own form, and mostly ""."""

    id: str
    name: str
    type: str | None = None
    time: str | None = None
    cancelled: bool | None = None
    setlist: str | None = None
    life_span: LifeSpanWire | None = None
    relations: list[EventRelationWire] | None = None


class EventPageWire(msgspec.Struct, rename="kebab", frozen=True):
    """A page of events, not yet decoded one by one."""

    events: list[msgspec.Raw]
    event_count: int
