"""What Spotify tells, in records of its own: its terms keep it out of predictions and of our songs.

Each bears the address of its page, which is to be shown with it.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class SpotifyArtist(Struct, frozen=True):
    """An artist; `uri` is what playlists and other calls take."""

    id: str
    name: str
    url: str = ""


class SpotifyAlbum(Struct, frozen=True):
    """An album, single or compilation (`kind`)."""

    id: str
    title: str
    kind: str = "album"
    released_on: str = ""
    track_count: int | None = None
    url: str = ""


class SpotifyTrack(Struct, frozen=True):
    """A track; `isrc` only where it was asked for by itself or found by a search."""

    id: str
    uri: str
    title: str
    artists: tuple[str, ...] = ()
    duration_s: int | None = None
    isrc: str | None = None
    album: str = ""
    url: str = ""


class SpotifyPlaylist(Struct, frozen=True):
    """A playlist of the user's."""

    id: str
    name: str
    url: str = ""


class SpotifySignIn(Struct, frozen=True):
    """How the sign-in stands: since when, until when (six months), and by what."""

    signed_in: bool
    since: datetime | None = None
    ends_at: datetime | None = None


class WantedTrack(Struct, frozen=True):
    """A song of a setlist that is to be found: `artist` plays it, `cover_of` made it."""

    title: str
    artist: str
    song_id: int = 0
    cover_of: str = ""
    duration_s: int | None = None
    isrc: str | None = None
    recording_mbid: str | None = None


class Sureness(StrEnum):
    """How sure it is that the chosen track is the song; what is UNSURE is for the user to see."""

    REMEMBERED = "remembered"
    SURE = "sure"
    UNSURE = "unsure"
    MISSING = "missing"


class TrackChoice(Struct, frozen=True):
    """What was found for a song, the likeliest first; none where nothing fits."""

    wanted: WantedTrack
    tracks: tuple[SpotifyTrack, ...] = ()
    sureness: Sureness = Sureness.MISSING


class PlaylistPlan(Struct, frozen=True):
    """The songs of a setlist in order, and a name for the playlist."""

    name: str
    tracks: tuple[WantedTrack, ...]


class MadePlaylist(Struct, frozen=True):
    """What came of an export; `problem` says in words why fewer tracks are in it than wanted."""

    playlist: SpotifyPlaylist
    added: int
    problem: str = ""
