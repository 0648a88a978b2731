"""The sign-in to Spotify: the user's browser, PKCE, and one answer on a loopback address.

The redirect is `http://127.0.0.1/callback`, registered without a port and used with one.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from msgspec import Struct

from setlist_desktop.domain.errors import Unavailable, UserCancelled
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service

if TYPE_CHECKING:
    from setlist_desktop.providers.spotify.tokens import Tokens

SERVICE = Service.SPOTIFY
SCOPES = "playlist-modify-private playlist-modify-public playlist-read-private"
PATH = "/callback"
TIME_LIMIT_S = 300.0
_REQUEST_LIMIT = 8192
_PAGE = (
    "<!doctype html><meta charset=utf-8><title>Setlist Desktop</title>"
    "<p style='font:16px sans-serif;margin:3em'>{words}</p>"
)


class Pkce(Struct, frozen=True):
    """A verifier, known to this run alone, and its challenge, known to the service."""

    verifier: str
    challenge: str


def new_pkce() -> Pkce:
    """Return a new pair (S256)."""
    verifier = secrets.token_urlsafe(64)
    digest = hashlib.sha256(verifier.encode()).digest()
    return Pkce(verifier, base64.urlsafe_b64encode(digest).rstrip(b"=").decode())


async def sign_in(
    tokens: Tokens, open_page: Callable[[str], object], time_limit_s: float = TIME_LIMIT_S
) -> None:
    """Let the user sign in in their browser, and keep what comes of it.

    `open_page` shows an address to the user. Raises UserCancelled where they decline, Unavailable
    where no answer comes in time.
    """
    pkce, state = new_pkce(), secrets.token_urlsafe(24)
    client_id = await tokens.client_id()
    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    server = await _listen(answer, state)
    async with server:
        port = server.sockets[0].getsockname()[1]
        redirect = f"http://127.0.0.1:{port}{PATH}"
        open_page(_address(tokens.accounts_url, client_id, redirect, pkce, state))
        code = await _awaited(answer, time_limit_s)
    await tokens.redeem(code, pkce.verifier, redirect)


async def _listen(answer: asyncio.Future[str], state: str) -> asyncio.Server:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            line = await asyncio.wait_for(reader.readline(), 10)
            status, words = _answered(line.decode("latin-1"), state, answer)
            writer.write(_reply(status, words))
            await writer.drain()
        except (TimeoutError, ConnectionError, ValueError):
            pass  # a browser that only opened a connection in advance
        finally:
            writer.close()

    try:
        return await asyncio.start_server(serve, "127.0.0.1", 0, limit=_REQUEST_LIMIT)
    except OSError as error:
        raise Unavailable(
            SERVICE,
            tr("No port could be opened for the sign-in: {reason}.", reason=error.strerror),
            hint=tr("Retry."),
        ) from None


def _answered(line: str, state: str, answer: asyncio.Future[str]) -> tuple[str, str]:
    """Take in one request; only the right path with the right state is an answer."""
    parts = line.split()
    if len(parts) != 3 or parts[0] != "GET":
        return "405 Method Not Allowed", tr("This address only takes the answer of Spotify.")
    url = urlsplit(parts[1])
    query = {name: values[0] for name, values in parse_qs(url.query).items()}
    if url.path != PATH or not hmac.compare_digest(query.get("state", "").encode(), state.encode()):
        return "404 Not Found", tr("This is not the sign-in that was begun.")
    if not answer.done():
        if query.get("code"):
            answer.set_result(query["code"])
        else:
            answer.set_exception(_declined())
    if query.get("code"):
        return "200 OK", tr("You are signed in. This page can be closed.")
    return "200 OK", tr("You did not sign in. This page can be closed.")


def _reply(status: str, words: str) -> bytes:
    body = _PAGE.format(words=words).encode()
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body


def _address(accounts: str, client_id: str, redirect: str, pkce: Pkce, state: str) -> str:
    query = {
        "client_id": client_id,
        "response_type": "code",
        "redirect_uri": redirect,
        "scope": SCOPES,
        "state": state,
        "code_challenge_method": "S256",
        "code_challenge": pkce.challenge,
    }
    return f"{accounts}/authorize?{urlencode(query)}"


async def _awaited(answer: asyncio.Future[str], time_limit_s: float) -> str:
    try:
        return await asyncio.wait_for(answer, time_limit_s)
    except TimeoutError:
        raise Unavailable(
            SERVICE, tr("Nobody signed in to Spotify in time."), hint=tr("Try again.")
        ) from None


def _declined() -> UserCancelled:
    return UserCancelled(tr("Spotify was not allowed to sign you in."), hint=tr("Try again."))
