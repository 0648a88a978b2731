"""What services, files and hands deliver: facts on their way into the library, without ids."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from msgspec import Struct, field

from setlist_desktop.domain.setlists import ItemType
from setlist_desktop.domain.shows import ShowStatus, Tickets


class ArtistRecord(Struct, frozen=True):
    """An artist as a service tells it. `external_ids`: service or site → its id or page."""

    name: str
    mbid: str | None = None
    sort_name: str = ""
    disambiguation: str = ""
    country: str = ""
    years: str = ""
    aliases: tuple[str, ...] = ()
    external_ids: Mapping[str, str] = field(default_factory=dict)


class VenueRecord(Struct, frozen=True):
    """A venue as a service tells it."""

    name: str
    city: str = ""
    region: str = ""
    country: str = ""
    country_code: str = ""
    latitude: float | None = None
    longitude: float | None = None
    zone: str | None = None
    external_id: str = ""


class ItemRecord(Struct, frozen=True):
    """A line of a played setlist; several `titles` make a medley."""

    type: ItemType
    titles: tuple[str, ...] = ()
    cover_of: str = ""
    guests: str = ""
    note: str = ""
    segue: bool = False


class SetRecord(Struct, frozen=True):
    """A set of a played setlist; `encore` 0 for a main set."""

    name: str = ""
    encore: int = 0
    items: tuple[ItemRecord, ...] = ()


class ShowRecord(Struct, frozen=True):
    """One artist's performance as a source tells it, with its setlist where it has one.

    `external_id` and `version` are the source's; `ordinal` tells early (1) and late (2) shows of
    one artist, date and venue apart. `on_sale_at` is when its sale to all begins, `starts_at` the
    instant of date and time where the source tells it, `festival` whether it tells of one. `sets`
    empty: no setlist known.
    """

    artist: ArtistRecord
    date: date | None
    venue: VenueRecord | None = None
    source: str = ""
    external_id: str = ""
    version: str = ""
    updated_at: datetime | None = None
    time: time | None = None
    status: ShowStatus | None = None
    tour: str = ""
    url: str = ""
    note: str = ""
    ordinal: int | None = None
    on_sale_at: datetime | None = None
    tickets: Tickets | None = None
    starts_at: datetime | None = None
    festival: bool = False
    sets: tuple[SetRecord, ...] = ()


class TrackRecord(Struct, frozen=True):
    """A song of the studio catalogue, or a service's popular track (`rank`, higher is more).

    `note` is the service's own remark, which may tell of another version: "live, 2015-05-08".
    """

    title: str
    duration_s: int | None = None
    recording_mbid: str | None = None
    work_mbid: str | None = None
    isrc: str | None = None
    album: str = ""
    released_on: str = ""
    rank: int | None = None
    source: str = ""
    note: str = ""


class AlbumRecord(Struct, frozen=True):
    """An album, EP or single (`kind`) of the studio catalogue."""

    title: str
    mbid: str | None = None
    kind: str = "album"
    released_on: str = ""


class ArtistFacts(Struct, frozen=True):
    """What listeners say of an artist: tags, the most used first, and counts."""

    name: str
    mbid: str | None = None
    tags: tuple[str, ...] = ()
    listeners: int | None = None
    plays: int | None = None
    picture: str = ""
    url: str = ""


class Popularity(Struct, frozen=True):
    """How often a recording was listened to, and by how many; None where nobody counted."""

    recording_mbid: str
    listens: int | None = None
    listeners: int | None = None


class WorkRecord(Struct, frozen=True):
    """A work: the song itself, apart from its recordings. `iswcs` are its standard codes."""

    title: str
    mbid: str
    language: str = ""
    iswcs: tuple[str, ...] = ()


class CityRecord(Struct, frozen=True):
    """A city as a service knows it."""

    name: str
    external_id: str
    region: str = ""
    country: str = ""
    country_code: str = ""
    latitude: float | None = None
    longitude: float | None = None


class CountryRecord(Struct, frozen=True):
    """A country: its two letters, and its name in the language asked for."""

    code: str
    name: str
