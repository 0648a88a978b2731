"""Spotify's calls as an app in development mode has them since 2026, and playlists of the user's.

What needs extended access is asked only where the user says that their app has it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import msgspec

from setlist_desktop.domain.errors import AuthFailed, InvalidInput, NotFound, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Fetched, Page, Service
from setlist_desktop.providers import cache
from setlist_desktop.providers.chain import Call
from setlist_desktop.providers.refusals import judge_status, key_refused, quota_spent
from setlist_desktop.providers.replies import decode, decode_page
from setlist_desktop.providers.retry import AttemptFailed, parse_retry_after
from setlist_desktop.providers.spotify import mapping
from setlist_desktop.providers.spotify.wire import (
    AlbumWire,
    ArtistWire,
    ErrorBodyWire,
    ErrorWire,
    FoundAlbumsWire,
    FoundArtistsWire,
    FoundTracksWire,
    PageWire,
    PlaylistWire,
    ProfileWire,
    SnapshotWire,
    TopTracksWire,
    TrackWire,
)
from setlist_desktop.system.logging import redact

if TYPE_CHECKING:
    from setlist_desktop.domain.spotify import (
        SpotifyAlbum,
        SpotifyArtist,
        SpotifyPlaylist,
        SpotifyTrack,
    )
    from setlist_desktop.providers.chain import Chain
    from setlist_desktop.providers.spotify.tokens import Tokens
    from setlist_desktop.providers.transport import Reply

T = TypeVar("T")
W = TypeVar("W")

SERVICE = Service.SPOTIFY
MOST_FOUND = 10
# A search for one ranks otherwise than one for two.
FEWEST_FOUND = 2
ALBUMS_PER_PAGE = 10
TRACKS_PER_PAGE = 50
ITEMS_PER_CALL = 100


def judge(reply: Reply, now: datetime) -> bytes:
    """Return the body; tells quota from rate, and the three meanings of 403."""
    if reply.is_web_page:
        return judge_status(SERVICE, reply, now)
    error = _error(reply) if reply.status >= 400 else ErrorBodyWire()
    if reply.status == 429 and error.reason == "QUOTA_EXCEEDED":
        raise quota_spent(SERVICE, _quota_ends(reply, now))
    if reply.status == 401:
        raise key_refused(SERVICE)
    if reply.status == 403:
        raise AttemptFailed(_forbidden(reply.endpoint, error.message or ""), retry=False)
    if reply.status == 404:
        raise NotFound(tr("Spotify does not have this."), hint=tr("Look for it by name."))
    return judge_status(SERVICE, reply, now)


class Spotify:
    """Spotify, by the user's own app and sign-in. `extended`: that app has extended access."""

    def __init__(self, chain: Chain, tokens: Tokens, *, extended: bool = False) -> None:
        self.tokens = tokens
        self._chain = chain
        self._extended = extended

    async def search_artists(
        self, text: str, limit: int = 10
    ) -> Fetched[tuple[SpotifyArtist, ...]]:
        """Return up to 10 artists, best match first."""

        def decoded(body: bytes) -> tuple[SpotifyArtist, ...]:
            found = decode(SERVICE, body, FoundArtistsWire).artists
            return _listed(found, ArtistWire, "$.artists.items", mapping.artist)[:limit]

        return await self._get(_search("artist", text, limit), decoded)

    async def search_albums(self, text: str, limit: int = 10) -> Fetched[tuple[SpotifyAlbum, ...]]:
        """Return up to 10 albums, best match first."""

        def decoded(body: bytes) -> tuple[SpotifyAlbum, ...]:
            found = decode(SERVICE, body, FoundAlbumsWire).albums
            return _listed(found, AlbumWire, "$.albums.items", mapping.album)[:limit]

        return await self._get(_search("album", text, limit), decoded)

    async def search_tracks(
        self, title: str, artist: str = "", *, isrc: str = "", limit: int = 10
    ) -> Fetched[tuple[SpotifyTrack, ...]]:
        """Return up to 10 tracks, best match first; `isrc` asks for that recording alone."""
        text = f"isrc:{isrc}" if isrc else f'track:"{_bare(title)}" artist:"{_bare(artist)}"'

        def decoded(body: bytes) -> tuple[SpotifyTrack, ...]:
            found = decode(SERVICE, body, FoundTracksWire).tracks
            return _listed(found, TrackWire, "$.tracks.items", mapping.track)[:limit]

        return await self._get(_search("track", text, limit), decoded)

    async def artist(self, artist_id: str) -> Fetched[SpotifyArtist]:
        """Return one artist. Raises NotFound."""
        return await self._get(
            Call(f"artists/{_id(artist_id)}", {}, cache.SPOTIFY),
            lambda body: mapping.artist(decode(SERVICE, body, ArtistWire)),
        )

    async def artist_albums(self, artist_id: str, page: int = 1) -> Fetched[Page[SpotifyAlbum]]:
        """Return a page (from 1, of 10) of an artist's albums and singles."""
        params = {
            "include_groups": "album,single",
            "limit": ALBUMS_PER_PAGE,
            "offset": (page - 1) * ALBUMS_PER_PAGE,
        }
        return await self._get(
            Call(f"artists/{_id(artist_id)}/albums", params, cache.SPOTIFY),
            lambda body: _page(body, page, AlbumWire, mapping.album),
        )

    async def album(self, album_id: str) -> Fetched[SpotifyAlbum]:
        """Return one album. Raises NotFound."""
        return await self._get(
            Call(f"albums/{_id(album_id)}", {}, cache.SPOTIFY),
            lambda body: mapping.album(decode(SERVICE, body, AlbumWire)),
        )

    async def album_tracks(self, album_id: str, page: int = 1) -> Fetched[Page[SpotifyTrack]]:
        """Return a page (from 1, of 50) of an album's tracks."""
        params = {"limit": TRACKS_PER_PAGE, "offset": (page - 1) * TRACKS_PER_PAGE}
        return await self._get(
            Call(f"albums/{_id(album_id)}/tracks", params, cache.SPOTIFY),
            lambda body: _page(body, page, TrackWire, mapping.track),
        )

    async def top_tracks(self, artist_id: str) -> Fetched[tuple[SpotifyTrack, ...]]:
        """Return an artist's top tracks, for apps with extended access; else asks nothing."""
        if not self._extended:
            raise Unavailable(
                SERVICE,
                tr("Spotify gives top tracks to apps with extended access only."),
                hint=tr("Deezer, ListenBrainz and Last.fm tell what is popular."),
            )

        def decoded(body: bytes) -> tuple[SpotifyTrack, ...]:
            raws = decode(SERVICE, body, TopTracksWire).tracks
            return tuple(
                mapping.track(wire) for wire in decode_page(SERVICE, raws, TrackWire, "$.tracks")[0]
            )

        call = Call(f"artists/{_id(artist_id)}/top-tracks", {}, cache.SPOTIFY)
        return await self._get(call, decoded)

    async def create_playlist(
        self, name: str, *, description: str = "", public: bool = False
    ) -> SpotifyPlaylist:
        """Make an empty playlist of the user's. Not repeated where it may have been made."""
        body = {"name": name, "description": description, "public": public}
        call = Call("me/playlists", {}, cache.SPOTIFY, body=body, acts=True)
        made = await self._get(
            call, lambda reply: mapping.playlist(decode(SERVICE, reply, PlaylistWire))
        )
        return made.value

    async def add_to_playlist(self, playlist_id: str, uris: Sequence[str]) -> int:
        """Add tracks at the end, in order, 100 a call; return how many were added."""
        added = 0
        for start in range(0, len(uris), ITEMS_PER_CALL):
            part = list(uris[start : start + ITEMS_PER_CALL])
            call = Call(
                f"playlists/{_id(playlist_id)}/items",
                {},
                cache.SPOTIFY,
                body={"uris": part, "position": start},
                acts=True,
            )
            await self._get(call, lambda reply: decode(SERVICE, reply, SnapshotWire))
            added += len(part)
        return added

    async def profile(self) -> Fetched[str]:
        """Return the stable id of the user's account."""

        def decoded(body: bytes) -> str:
            wire = decode(SERVICE, body, ProfileWire)
            return wire.account_id or wire.id

        return await self._get(Call("me", {}, cache.SPOTIFY), decoded)

    async def ping(self) -> None:
        """Ask one cheap question of the service itself, past the cache."""
        call = Call(
            "search",
            {"q": "a", "type": "artist", "limit": FEWEST_FOUND},
            cache.SPOTIFY,
            probe=True,
        )
        await self._get(call, lambda body: decode(SERVICE, body, FoundArtistsWire))

    async def _get(self, call: Call, decoded: Callable[[bytes], T]) -> Fetched[T]:
        """Ask; where the token was refused before its time, once more with a new one."""
        return await _again_if_refused(
            lambda: self._chain.get_json(call, decoded), self.tokens.refused
        )


async def _again_if_refused(
    ask: Callable[[], Awaitable[Fetched[T]]], forget: Callable[[], None]
) -> Fetched[T]:
    try:
        return await ask()
    except AuthFailed as error:
        if error.missing:
            raise
        forget()
    return await ask()


def _search(kind: str, text: str, limit: int) -> Call:
    if not text.strip():
        raise InvalidInput(tr("Type a name."), field="artist")
    asked = min(max(limit, FEWEST_FOUND), MOST_FOUND)
    return Call("search", {"q": text.strip(), "type": kind, "limit": asked}, cache.SPOTIFY)


def _bare(text: str) -> str:
    return text.replace('"', " ").strip()


def _id(text: str) -> str:
    return quote(text, safe="")


def _listed(page: PageWire, type_: type[W], path: str, mapped: Callable[[W], T]) -> tuple[T, ...]:
    raws = [raw for raw in page.items if bytes(raw) != b"null"]
    return tuple(mapped(wire) for wire in decode_page(SERVICE, raws, type_, path)[0])


def _page(body: bytes, number: int, type_: type[W], mapped: Callable[[W], T]) -> Page[T]:
    page = decode(SERVICE, body, PageWire)
    return Page(_listed(page, type_, "$.items", mapped), number, page.total, page.limit)


def _error(reply: Reply) -> ErrorBodyWire:
    try:
        told = msgspec.json.decode(reply.body, type=ErrorWire, strict=False)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ErrorBodyWire()
    if isinstance(told.error, ErrorBodyWire):
        return told.error
    return ErrorBodyWire(message=told.error_description or told.error)


def _quota_ends(reply: Reply, now: datetime) -> datetime | None:
    after_s = parse_retry_after(reply.headers.get("retry-after"), now)
    return now + timedelta(seconds=after_s) if after_s else None


def _forbidden(endpoint: str, message: str) -> Unavailable:
    """Tell who is not allowed: the app's owner, this user, or anybody with this playlist."""
    words = message.lower()
    if "premium" in words:
        return Unavailable(
            SERVICE,
            tr("The owner of the Spotify app has no Premium subscription."),
            hint=tr("Spotify may need some hours to notice a new one."),
        )
    if "regist" in words or "allowlist" in words or "allow-list" in words:
        return Unavailable(
            SERVICE,
            tr("Your account is not among the users of the Spotify app."),
            hint=tr("Its owner can add you in Spotify's developer dashboard."),
        )
    if endpoint.startswith("playlists/"):
        return Unavailable(
            SERVICE,
            tr("This Spotify playlist is not yours."),
            hint=tr("Use one of your own."),
        )
    return Unavailable(
        SERVICE,
        tr(
            "Spotify does not allow this ({reason}).",
            reason=redact(message[:200]) or tr("forbidden"),
        ),
        hint=tr("Apps in development mode are given less than others."),
    )
