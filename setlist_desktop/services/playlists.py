"""Setlists as playlists at Spotify: each song's track found, the unsure ones chosen by the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import NotFound, ProviderError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.spotify import (
    MadePlaylist,
    PlaylistPlan,
    SpotifyTrack,
    Sureness,
    TrackChoice,
    WantedTrack,
)
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.services.matching import SAME_LENGTH_S, match_tracks
from setlist_desktop.storage.decisions import decide, decided
from setlist_desktop.storage.playlists import SPOTIFY_TRACK, playlist_plan

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from setlist_desktop.providers import Providers
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

MOST_LOOKED_UP = 2
"""So many codes of recordings are looked up for a song: MusicBrainz takes one a second."""


class Playlists:
    """Finds tracks and makes playlists. What Spotify tells goes nowhere else."""

    def __init__(self, database: Database, providers: Providers, clock: Clock) -> None:
        self._database = database
        self._providers = providers
        self._clock = clock

    async def plan(self, setlist_id: int) -> PlaylistPlan:
        """Return the songs to be found. Raises NotFound."""
        return await self._database.read(lambda session: playlist_plan(session, setlist_id))

    async def find(self, wanted: WantedTrack) -> TrackChoice:
        """Look for a song: as chosen before, by ISRC, by title and artist, by the covered artist.

        Raises ProviderError.
        """
        spotify = self._providers.spotify
        chosen = (await self._database.read(lambda session: decided(session, SPOTIFY_TRACK))).get(
            str(wanted.song_id)
        )
        if wanted.isrc and not chosen:
            coded = (await spotify.search_tracks("", isrc=wanted.isrc, limit=2)).value
            if fitting := [track for track in coded if _is_by(track, wanted.artist)]:
                return TrackChoice(wanted, tuple(fitting), Sureness.SURE)
        found = (await spotify.search_tracks(wanted.title, wanted.artist)).value
        choice = judged(wanted, found)
        if choice.sureness is Sureness.MISSING and wanted.cover_of:
            covered = (await spotify.search_tracks(wanted.title, wanted.cover_of)).value
            choice = TrackChoice(
                wanted,
                tuple(track for track in covered if _is_titled(track, wanted)),
                Sureness.UNSURE if covered else Sureness.MISSING,
            )
        if chosen:
            return remembered(choice, found, chosen)
        if choice.sureness is Sureness.UNSURE and wanted.recording_mbid:
            return await self._looked_up(choice)
        return choice

    async def create(
        self,
        name: str,
        chosen: Sequence[tuple[TrackChoice, SpotifyTrack]],
        *,
        public: bool = False,
    ) -> MadePlaylist:
        """Make a playlist of the chosen tracks, in order; remember what the user chose otherwise.

        Raises ProviderError where there is no playlist. Where it could be made but not be filled,
        `problem` says so.
        """
        playlist = await self._providers.spotify.create_playlist(
            name, description=tr("Made with Setlist Desktop"), public=public
        )
        await self._remember(chosen)
        uris = [track.uri for _, track in chosen]
        try:
            added = await self._providers.spotify.add_to_playlist(playlist.id, uris)
        except (ProviderError, NotFound) as error:
            return MadePlaylist(playlist, 0, error.in_words())
        return MadePlaylist(playlist, added)

    async def _remember(self, chosen: Sequence[tuple[TrackChoice, SpotifyTrack]]) -> None:
        decisions: Mapping[str, str] = {
            str(choice.wanted.song_id): track.uri
            for choice, track in chosen
            if choice.wanted.song_id and choice.sureness is not Sureness.SURE
        }
        now = self._clock.now()
        if decisions:
            await self._database.write(lambda write: decide(write, SPOTIFY_TRACK, decisions, now))

    async def _looked_up(self, choice: TrackChoice) -> TrackChoice:
        """Settle an unsure choice by the code of a track, where that is our recording's."""
        for track in [track for track in choice.tracks if track.isrc][:MOST_LOOKED_UP]:
            try:
                named = (await self._providers.musicbrainz.by_isrc(track.isrc or "")).value
            except (ProviderError, NotFound):
                return choice  # the user can still choose
            if any(one.recording_mbid == choice.wanted.recording_mbid for one in named):
                return TrackChoice(choice.wanted, _first(track, choice.tracks), Sureness.SURE)
        return choice


def judged(wanted: WantedTrack, found: Sequence[SpotifyTrack]) -> TrackChoice:
    """Return what fits of the tracks found, and whether the first of them is surely meant.

    It is by its ISRC, by the very title and length, or as the only one of title and artist. A
    version (live, remix) is never surely meant where the setlist does not name it.
    """
    fitting = [
        track for track in found if _is_by(track, wanted.artist) and _is_titled(track, wanted)
    ]
    if not fitting:
        return TrackChoice(wanted)
    plain = [track for track in fitting if name_key(track.title) == name_key(wanted.title)]
    pairs = match_tracks([wanted], plain)
    best = pairs[0][1] if pairs else (plain or fitting)[0]
    tracks = _first(best, fitting)
    sure = bool(pairs) and (
        _same_code(wanted, best) or _same_length(wanted, best) or len(plain) == 1
    )
    return TrackChoice(wanted, tracks, Sureness.SURE if sure else Sureness.UNSURE)


def remembered(choice: TrackChoice, found: Sequence[SpotifyTrack], uri: str) -> TrackChoice:
    """Return the choice with the track first that the user chose before, if it is still there."""
    known = [*choice.tracks, *(track for track in found if track not in choice.tracks)]
    before = next((track for track in known if track.uri == uri), None)
    if before is None:
        return choice
    return TrackChoice(choice.wanted, _first(before, known), Sureness.REMEMBERED)


def _first(track: SpotifyTrack, tracks: Sequence[SpotifyTrack]) -> tuple[SpotifyTrack, ...]:
    return (track, *(other for other in tracks if other is not track))


def _is_by(track: SpotifyTrack, artist: str) -> bool:
    return name_key(artist) in {name_key(one) for one in track.artists}


def _is_titled(track: SpotifyTrack, wanted: WantedTrack) -> bool:
    return title_key(track.title) == title_key(wanted.title)


def _same_code(wanted: WantedTrack, track: SpotifyTrack) -> bool:
    ours = (wanted.isrc or "").replace("-", "").upper()
    return bool(ours) and ours == (track.isrc or "").replace("-", "").upper()


def _same_length(wanted: WantedTrack, track: SpotifyTrack) -> bool:
    if not wanted.duration_s or not track.duration_s:
        return False
    return abs(wanted.duration_s - track.duration_s) <= SAME_LENGTH_S
