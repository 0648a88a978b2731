"""The feed of releases: one signed document, believed only where the signature is ours.

The document is `{"signed": TEXT, "signature": BASE64}`: the Ed25519 signature of TEXT in UTF-8.
TEXT is JSON again: `{"program": "setlist-desktop", "issued", "expires", "releases": [{"version",
"date", "notes", "page"}]}`, with instants of a known zone. `scripts/sign_feed.py` makes it.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, NoReturn
from urllib.parse import urlsplit

import msgspec

from setlist_desktop.domain.errors import InvalidInput, Unavailable
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.updates import (
    Release,
    ReleaseList,
    UpdateSource,
    not_believed,
    version_key,
)
from setlist_desktop.providers.retry import AttemptFailed
from setlist_desktop.providers.transport import Request

if TYPE_CHECKING:
    from setlist_desktop.providers.transport import Transport

PROGRAM = "setlist-desktop"
LONGEST_BYTES = 1024 * 1024
LONGEST_NOTES = 20_000
InstantWire = Annotated[datetime, msgspec.Meta(tz=True)]
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class EnvelopeWire(msgspec.Struct):
    """The document as it is sent."""

    signed: str
    signature: str = ""


class ReleaseWire(msgspec.Struct):
    """One release."""

    version: str
    date: date
    notes: str = ""
    page: str = ""


class FeedWire(msgspec.Struct):
    """What is signed."""

    program: str
    issued: InstantWire
    expires: InstantWire
    releases: list[ReleaseWire]


class ReleaseFeed:
    """Asks a feed for releases. `keys` are public keys, base64; one of them has to fit."""

    def __init__(
        self, transport: Transport, url: str, keys: Sequence[str], *, offline: bool
    ) -> None:
        self._transport = transport
        self._url = url
        self._keys = tuple(keys)
        self._offline = offline

    @property
    def known(self) -> bool:
        """Whether there is a feed to ask, and a key to check it by."""
        return bool(self._url and self._keys)

    async def releases(self) -> ReleaseList:
        """Return what the feed tells, of whatever age. Raises Unavailable, ReplyInvalid."""
        self._refuse_to_ask()
        try:
            # where it is laid may be elsewhere: it is the signature that is believed
            request = Request(UpdateSource.FEED, self._url, redirects=True)
            reply = await self._transport.send(request)
        except AttemptFailed as failed:
            raise failed.error from None
        if reply.status != 200:
            raise Unavailable(
                UpdateSource.FEED,
                tr(
                    "The list of releases cannot be had: its place answered {status}.",
                    status=reply.status,
                ),
                hint=tr("Try again later."),
            )
        if reply.is_web_page:
            _refuse(
                tr(
                    "The list of releases was not believed: a web page came instead; a network may "
                    "stand between."
                )
            )
        if len(reply.body) > LONGEST_BYTES:
            _refuse(tr("The list of releases was not believed: it is far too long."))
        return read_feed(reply.body, self._keys)

    async def aclose(self) -> None:
        """Close its connection."""
        await self._transport.aclose()

    def _refuse_to_ask(self) -> None:
        address = urlsplit(self._url)
        if not self.known:
            raise Unavailable(
                UpdateSource.FEED, tr("This copy of the program knows no list of releases to ask.")
            )
        if self._offline:
            raise Unavailable(
                UpdateSource.FEED, tr("The program works offline: nothing was asked.")
            )
        if address.scheme != "https" and address.hostname not in _LOOPBACK:
            raise InvalidInput(
                tr("The address of the list of releases has to begin with https."), field="url"
            )


def read_feed(document: bytes, keys: Sequence[str]) -> ReleaseList:
    """Return what a document tells that one of the keys signed, of any age. Raises ReplyInvalid."""
    try:
        envelope = msgspec.json.decode(document, type=EnvelopeWire)
    except (msgspec.DecodeError, RecursionError):
        _refuse(tr("The list of releases was not believed: it is not of the form that was agreed."))
    if not envelope.signature:
        _refuse(tr("The list of releases was not believed: it is not signed."))
    if not any(is_signed(envelope.signed, envelope.signature, key) for key in keys):
        _refuse(
            tr(
                "The list of releases was not believed: its signature is not that of this "
                "program's makers."
            )
        )
    try:
        feed = msgspec.json.decode(envelope.signed, type=FeedWire)
        for release in feed.releases:
            version_key(release.version)
    except (msgspec.DecodeError, RecursionError, InvalidInput):
        _refuse(tr("The list of releases was not believed: it is not of the form that was agreed."))
    if feed.program != PROGRAM:
        _refuse(tr("The list of releases was not believed: it is about another program."))
    releases = tuple(
        Release(one.version, one.date, one.notes[:LONGEST_NOTES], _safe_page(one.page))
        for one in feed.releases
    )
    return ReleaseList(feed.issued, feed.expires, releases)


def is_signed(text: str, signature: str, key: str) -> bool:
    """Whether an Ed25519 signature of a text, base64, was made with a public key's other half."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        public = Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(signature, validate=True), text.encode())
    except (InvalidSignature, ValueError, binascii.Error):
        return False
    return True


def _safe_page(page: str) -> str:
    """Return an address that a browser may be sent to, else nothing."""
    try:
        address = urlsplit(page)
    except ValueError:
        return ""
    return page if address.scheme == "https" and address.hostname else ""


def _refuse(words: str) -> NoReturn:
    raise not_believed(words)
