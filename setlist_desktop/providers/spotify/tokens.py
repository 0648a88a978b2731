"""Spotify's tokens: got by the user's sign-in, refreshed in time, kept where keys are kept."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from setlist_desktop.domain.errors import AuthFailed, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.spotify import SpotifySignIn
from setlist_desktop.providers.chain import Credentials
from setlist_desktop.providers.refusals import judge_status, key_missing, key_refused
from setlist_desktop.providers.replies import decode
from setlist_desktop.providers.retry import AttemptFailed
from setlist_desktop.providers.spotify.wire import ErrorWire, TokenWire
from setlist_desktop.providers.transport import Request
from setlist_desktop.system.logging import remember_secret

if TYPE_CHECKING:
    from setlist_desktop.domain.ports import KeySource, TokenStore
    from setlist_desktop.providers.transport import Reply, Transport
    from setlist_desktop.system.clock import Clock

SERVICE = Service.SPOTIFY
NAME = "spotify-sign-in"
MARGIN = timedelta(seconds=60)
# Refresh tokens end then, however often they were used.
LASTS = timedelta(days=182)


class Kept(msgspec.Struct, frozen=True):
    """What is kept of a sign-in; instants are UTC."""

    client_id: str
    refresh_token: str
    since: datetime


class _Access(Struct, frozen=True):
    token: str
    until: datetime
    client_id: str


class Tokens:
    """Gives the token of a request: the user's own, else one of the app where it has a secret."""

    def __init__(
        self,
        keys: KeySource,
        store: TokenStore,
        transport: Transport,
        clock: Clock,
        accounts_url: str,
        client_secret: str = "",
    ) -> None:
        self.accounts_url = accounts_url
        self._keys = keys
        self._store = store
        self._transport = transport
        self._clock = clock
        self._secret = client_secret
        self._access: _Access | None = None
        self._asking = asyncio.Lock()
        if client_secret:
            remember_secret(client_secret)

    async def credentials(self) -> Credentials:
        """Return the headers of a request. Raises AuthFailed, Unavailable."""
        return Credentials(headers={"Authorization": f"Bearer {await self._token()}"})

    async def client_id(self) -> str:
        """Return the id of the user's own app. Raises AuthFailed."""
        client_id = await self._keys.key(SERVICE)
        if not client_id:
            raise key_missing(SERVICE)
        return client_id

    async def redeem(self, code: str, verifier: str, redirect: str) -> None:
        """Exchange the code of a sign-in for tokens, and keep them."""
        client_id = await self.client_id()
        wire = await self._ask(
            {
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": redirect,
                "client_id": client_id,
                "code_verifier": verifier,
            }
        )
        if not wire.refresh_token:
            raise key_refused(SERVICE).error
        await self._keep(Kept(client_id, wire.refresh_token, self._now()))
        self._take(wire, client_id)

    async def sign_in(self) -> SpotifySignIn:
        """Return how the sign-in stands."""
        kept = await self._kept()
        if kept is None:
            return SpotifySignIn(signed_in=False)
        return SpotifySignIn(signed_in=True, since=kept.since, ends_at=kept.since + LASTS)

    async def forget(self) -> None:
        """Forget the sign-in."""
        self._access = None
        await self._store.remove_token(NAME)

    def refused(self) -> None:
        """Note that the service did not take the token: the next request gets a new one."""
        self._access = None

    async def _token(self) -> str:
        async with self._asking:
            client_id = await self.client_id()
            access = self._access
            if access and access.client_id == client_id and self._now() + MARGIN < access.until:
                return access.token
            kept = await self._kept()
            if kept is not None and kept.client_id == client_id:
                return await self._refreshed(kept)
            if self._secret:
                return self._take(await self._ask_for_app(client_id), client_id)
            raise _sign_in_wanted()

    async def _refreshed(self, kept: Kept) -> str:
        form = {
            "grant_type": "refresh_token",
            "refresh_token": kept.refresh_token,
            "client_id": kept.client_id,
        }
        try:
            wire = await self._ask(form)
        except AuthFailed as error:
            if error.missing:  # it has ended
                await self.forget()
            raise
        if wire.refresh_token and wire.refresh_token != kept.refresh_token:
            await self._keep(Kept(kept.client_id, wire.refresh_token, kept.since))
        return self._take(wire, kept.client_id)

    async def _ask_for_app(self, client_id: str) -> TokenWire:
        pair = base64.b64encode(f"{client_id}:{self._secret}".encode()).decode()
        remember_secret(pair)
        return await self._ask(
            {"grant_type": "client_credentials"}, {"Authorization": f"Basic {pair}"}
        )

    async def _ask(
        self, form: Mapping[str, str], headers: Mapping[str, str] | None = None
    ) -> TokenWire:
        request = Request(
            SERVICE,
            f"{self.accounts_url}/api/token",
            headers={"Content-Type": "application/x-www-form-urlencoded", **(headers or {})},
            method="POST",
            content=urlencode(form).encode(),
            endpoint="token",
        )
        try:
            reply = await self._transport.send(request)
            wire = decode(SERVICE, _judged(reply, self._now()), TokenWire)
        except AttemptFailed as failure:
            raise failure.error from None
        for secret in (wire.access_token, wire.refresh_token):
            if secret:
                remember_secret(secret)
        return wire

    def _take(self, wire: TokenWire, client_id: str) -> str:
        until = self._now() + timedelta(seconds=wire.expires_in)
        self._access = _Access(wire.access_token, until, client_id)
        return wire.access_token

    async def _keep(self, kept: Kept) -> None:
        await self._store.set_token(NAME, msgspec.json.encode(kept).decode())

    async def _kept(self) -> Kept | None:
        text = await self._store.token(NAME)
        if not text:
            return None
        try:
            kept = msgspec.json.decode(text, type=Kept)
        except msgspec.DecodeError:
            return None
        remember_secret(kept.refresh_token)
        return kept

    def _now(self) -> datetime:
        return self._clock.now().astimezone(UTC)


def _judged(reply: Reply, now: datetime) -> bytes:
    """Return the body; the accounts service tells its errors in a word."""
    if reply.status not in (400, 401, 403) or reply.is_web_page:
        return judge_status(SERVICE, reply, now)
    try:
        word = msgspec.json.decode(reply.body, type=ErrorWire).error
    except (msgspec.DecodeError, UnicodeDecodeError):
        word = None
    if word == "invalid_grant":
        raise AttemptFailed(_ended(), retry=False)
    if word in ("invalid_client", "unauthorized_client"):
        raise key_refused(SERVICE)
    raise AttemptFailed(
        Unavailable(SERVICE, tr("Spotify refused the sign-in ({status}).", status=reply.status)),
        retry=False,
    )


def _sign_in_wanted() -> AuthFailed:
    return AuthFailed(
        SERVICE,
        tr("You are not signed in to Spotify."),
        hint=tr("Sign in under Connect services."),
        missing=True,
    )


def _ended() -> AuthFailed:
    return AuthFailed(
        SERVICE,
        tr("The sign-in to Spotify has ended; it lasts six months at most."),
        hint=tr("Sign in again under Connect services."),
        missing=True,
    )
