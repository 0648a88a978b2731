"""From Spotify's payloads to its records."""

from __future__ import annotations

from setlist_desktop.domain.spotify import (
    SpotifyAlbum,
    SpotifyArtist,
    SpotifyPlaylist,
    SpotifyTrack,
)
from setlist_desktop.providers.spotify.wire import (
    AlbumWire,
    ArtistWire,
    LinksWire,
    PlaylistWire,
    TrackWire,
)


def artist(wire: ArtistWire) -> SpotifyArtist:
    """Return the artist."""
    return SpotifyArtist(wire.id or "", wire.name, _page(wire.external_urls))


def album(wire: AlbumWire) -> SpotifyAlbum:
    """Return the album."""
    return SpotifyAlbum(
        wire.id or "",
        wire.name,
        wire.album_type or "album",
        wire.release_date or "",
        wire.total_tracks,
        _page(wire.external_urls),
    )


def track(wire: TrackWire) -> SpotifyTrack:
    """Return the track."""
    return SpotifyTrack(
        wire.id or "",
        wire.uri,
        wire.name,
        tuple(one.name for one in wire.artists or ()),
        round(wire.duration_ms / 1000) if wire.duration_ms else None,
        (wire.external_ids.isrc or None) if wire.external_ids else None,
        wire.album.name if wire.album else "",
        _page(wire.external_urls),
    )


def playlist(wire: PlaylistWire) -> SpotifyPlaylist:
    """Return the playlist."""
    return SpotifyPlaylist(wire.id, wire.name, _page(wire.external_urls))


def _page(links: LinksWire | None) -> str:
    return (links.spotify or "") if links else ""
