"""What Spotify sends (Web API v1 as of 2026), as far as it is used. Most fields may be gone."""

from __future__ import annotations

import msgspec


class LinksWire(msgspec.Struct, frozen=True):
    """The page of a thing."""

    spotify: str | None = None


class ArtistWire(msgspec.Struct, frozen=True):
    """An artist; `id` is null for local files."""

    id: str | None
    name: str
    external_urls: LinksWire | None = None


class AlbumWire(msgspec.Struct, frozen=True):
    """An album."""

    id: str | None
    name: str
    album_type: str | None = None
    release_date: str | None = None
    total_tracks: int | None = None
    external_urls: LinksWire | None = None


class CodesWire(msgspec.Struct, frozen=True):
    """Codes of the trade."""

    isrc: str | None = None


class TrackWire(msgspec.Struct, frozen=True):
    """A track."""

    id: str | None
    name: str
    uri: str
    duration_ms: int | None = None
    artists: list[ArtistWire] | None = None
    album: AlbumWire | None = None
    external_ids: CodesWire | None = None
    external_urls: LinksWire | None = None


class PageWire(msgspec.Struct, frozen=True):
    """A page of anything, not yet decoded one by one; elements may be null."""

    items: list[msgspec.Raw]
    total: int
    limit: int = 10
    offset: int = 0


class FoundArtistsWire(msgspec.Struct, frozen=True):
    """The reply to a search for artists."""

    artists: PageWire


class FoundAlbumsWire(msgspec.Struct, frozen=True):
    """The reply to a search for albums."""

    albums: PageWire


class FoundTracksWire(msgspec.Struct, frozen=True):
    """The reply to a search for tracks."""

    tracks: PageWire


class PlaylistWire(msgspec.Struct, frozen=True):
    """A playlist."""

    id: str
    name: str
    external_urls: LinksWire | None = None


class SnapshotWire(msgspec.Struct, frozen=True):
    """The version of a playlist after a change."""

    snapshot_id: str


class ProfileWire(msgspec.Struct, frozen=True):
    """The user; `account_id` is the stable one."""

    id: str
    account_id: str | None = None
    display_name: str | None = None


class TopTracksWire(msgspec.Struct, frozen=True):
    """An artist's top tracks, for apps with extended access."""

    tracks: list[msgspec.Raw]


class ErrorBodyWire(msgspec.Struct, frozen=True):
    """The inside of an error."""

    status: int | None = None
    message: str | None = None
    reason: str | None = None


class ErrorWire(msgspec.Struct, frozen=True):
    """An error of the Web API (an object) or of the accounts service (a word)."""

    error: ErrorBodyWire | str | None = None
    error_description: str | None = None


class TokenWire(msgspec.Struct, frozen=True):
    """What the accounts service gives; `refresh_token` may be missing after a refresh."""

    access_token: str
    expires_in: int = 3600
    refresh_token: str | None = None
    scope: str | None = None
