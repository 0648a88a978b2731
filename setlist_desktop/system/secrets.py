"""Keys of the user, in the keyring of the system.

A keyring can be missing, locked, or block on a prompt: every call runs on a thread of its own
with a time limit, and is translated into SecretsError.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from setlist_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    SecretsError,
    SecretsLocked,
    SecretsUnavailable,
)
from setlist_desktop.domain.language import tr
from setlist_desktop.system.logging import remember_secret
from setlist_desktop.system.settings import PREFIX

if TYPE_CHECKING:
    from setlist_desktop.domain.services import Service
    from setlist_desktop.system.settings import Settings

T = TypeVar("T")

APPLICATION = "setlist-desktop"
READ_TIME_LIMIT_S = 15.0
# The user may have to type the keyring's password first.
WRITE_TIME_LIMIT_S = 60.0

logger = logging.getLogger(__name__)


class Ring(Protocol):
    """A keyring, as the library `keyring` has them."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under a name of a service."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text under a name of a service."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Delete what is kept under a name of a service."""
        ...


class Secrets:
    """The user's keys: of the environment first, then of this run, then of the keyring.

    `load_ring` finds the keyring; `time_limit_s` bounds each of its calls (None: as above).
    """

    def __init__(
        self,
        settings: Settings,
        *,
        load_ring: Callable[[], Ring] | None = None,
        time_limit_s: float | None = None,
    ) -> None:
        self._environment = dict(settings.keys)
        self._session: dict[Service, str] = {}
        self._read: dict[Service, str | None] = {}
        self._tokens: dict[str, str | None] = {}
        self._reading = asyncio.Lock()
        self._load_ring = load_ring or system_ring
        self._read_limit_s = time_limit_s or READ_TIME_LIMIT_S
        self._write_limit_s = time_limit_s or WRITE_TIME_LIMIT_S
        self._failed = False
        for key in self._environment.values():
            remember_secret(key)

    async def key(self, service: Service) -> str | None:
        """Return the key, or None where there is none or the keyring cannot be used."""
        known = self._environment.get(service) or self._session.get(service)
        if known:
            return known
        async with self._reading:
            if service not in self._read and not self._failed:
                await self._read_key(service)
            return self._session.get(service) or self._read.get(service)

    async def set_key(self, service: Service, key: str, *, session_only: bool = False) -> None:
        """Keep a key in the keyring, or for this run only. Raises InvalidInput, SecretsError."""
        key = _checked(service, key)
        remember_secret(key)
        if not session_only:
            await self._in_keyring(
                lambda ring: _write(ring, service.value, key), self._write_limit_s
            )
            self._failed = False
            self._session.pop(service, None)
            self._read[service] = key
        else:
            self._session[service] = key

    async def remove_key(self, service: Service) -> None:
        """Forget a key here and in the keyring.

        Raises Conflict for one of the environment, SecretsLocked where it cannot be reached.
        """
        self._session.pop(service, None)
        self._read.pop(service, None)
        try:
            await self._in_keyring(lambda ring: _delete(ring, service.value), self._write_limit_s)
        except SecretsUnavailable:
            logger.info("no keyring to remove a key from")
        self._read[service] = None
        if service in self._environment:
            raise Conflict(
                tr("The key of {service} comes from the environment.", service=service.title),
                hint=tr("Unset {name} to be without it.", name=f"{PREFIX}{service.name}_KEY"),
            )

    async def token(self, name: str) -> str | None:
        """Return what a sign-in left under a name, or None where there is nothing to be had."""
        if name not in self._tokens and not self._failed:
            try:
                kept = await self._in_keyring(
                    lambda ring: ring.get_password(APPLICATION, name), self._read_limit_s
                )
            except SecretsError as error:
                logger.info("no sign-in is read from the keyring: %s", error.message)
                return None
            self._tokens[name] = kept or None
        return self._tokens.get(name)

    async def set_token(self, name: str, text: str) -> None:
        """Keep what a sign-in gave; for this run only where there is no keyring."""
        self._tokens[name] = text
        try:
            await self._in_keyring(lambda ring: _write(ring, name, text), self._write_limit_s)
        except SecretsError as error:
            logger.info("the sign-in is kept for this run only: %s", error.message)

    async def remove_token(self, name: str) -> None:
        """Forget what a sign-in gave, here and in the keyring."""
        self._tokens[name] = None
        try:
            await self._in_keyring(lambda ring: _delete(ring, name), self._write_limit_s)
        except SecretsUnavailable:
            logger.info("no keyring to remove a sign-in from")

    async def available(self) -> bool:
        """Whether keys can be kept: proven by writing, reading and deleting one."""
        try:
            await self._in_keyring(_probe, self._write_limit_s)
        except SecretsError as error:
            logger.info("the keyring cannot be used: %s", error.message)
            return False
        self._failed = False
        return True

    async def _read_key(self, service: Service) -> None:
        try:
            key = await self._in_keyring(
                lambda ring: ring.get_password(APPLICATION, service.value), self._read_limit_s
            )
        except SecretsError as error:
            # Asked once a run: a keyring that blocks must not hold up every request.
            self._failed = True
            logger.info("no key is read from the keyring: %s", error.message)
            return
        if key:
            remember_secret(key)
        self._read[service] = key or None

    async def _in_keyring(self, act: Callable[[Ring], T], limit_s: float) -> T:
        future = _on_thread(lambda: act(self._load_ring()))
        try:
            async with asyncio.timeout(limit_s):
                return await asyncio.wrap_future(future)
        except TimeoutError:
            raise SecretsLocked(
                tr("The keyring does not answer; it may be waiting to be unlocked."),
                hint=tr("Unlock it and try again, or keep the key for this session only."),
            ) from None


def _on_thread(act: Callable[[], T]) -> Future[T]:
    """Run on a daemon thread: one that blocks for good must not keep the program from ending."""
    future: Future[T] = Future()

    def run() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = act()
        except Exception as error:  # noqa: BLE001 - back-ends of others raise anything
            future.set_exception(translated(error))
        else:
            future.set_result(result)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return future


def translated(error: Exception) -> SecretsError:
    """Return what an error of any keyring means."""
    if isinstance(error, SecretsError):
        return error
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked) or "locked" in str(error).lower():
        return keyring_locked()
    return keyring_fails(type(error).__name__)


def keyring_locked() -> SecretsLocked:
    """Return the error of a keyring that is locked."""
    return SecretsLocked(
        tr("The keyring is locked."),
        hint=tr("Unlock it and try again, or keep the key for this session only."),
    )


def keyring_fails(kind: str) -> SecretsUnavailable:
    """Return the error of a keyring that fails with a kind of error; "" where there is none.

    The text of an error may quote what was to be stored, so only its kind is told.
    """
    if not kind:
        return _unavailable(tr("There is no keyring that keys can be kept in: none is running."))
    return _unavailable(
        tr("There is no keyring that keys can be kept in: it fails with {kind}.", kind=kind)
    )


def _unavailable(words: str) -> SecretsUnavailable:
    return SecretsUnavailable(
        words, hint=tr("Keep the key for this session only, or give it in the environment.")
    )


def _forgetful() -> SecretsUnavailable:
    return _unavailable(
        tr("There is no keyring that keys can be kept in: it did not keep what was stored.")
    )


def system_ring() -> Ring:
    """Return the system's keyring. Raises SecretsUnavailable where there is none to rely on."""
    import keyring

    backend: Ring = keyring.get_keyring()
    for part in getattr(backend, "backends", None) or [backend]:
        module = type(part).__module__
        # keyrings.alt writes plain text; null forgets; fail is none.
        if module.startswith(("keyrings.alt", "keyring.backends.null", "keyring.backends.fail")):
            raise keyring_fails("")
    if type(backend).__module__ == "keyring.backends.SecretService":
        from setlist_desktop.system.secret_service import QuietSecretService

        found: Any = backend
        return QuietSecretService(backend, found.schemes[found.scheme])
    return backend


def _write(ring: Ring, name: str, text: str) -> None:
    ring.set_password(APPLICATION, name, text)
    if ring.get_password(APPLICATION, name) != text:
        raise _forgetful()


def _delete(ring: Ring, name: str) -> None:
    if ring.get_password(APPLICATION, name) is not None:
        ring.delete_password(APPLICATION, name)


def _probe(ring: Ring) -> None:
    name, value = f"probe-{secrets.token_hex(4)}", secrets.token_hex(8)
    ring.set_password(APPLICATION, name, value)
    try:
        if ring.get_password(APPLICATION, name) != value:
            raise _forgetful()
    finally:
        ring.delete_password(APPLICATION, name)


def _checked(service: Service, key: str) -> str:
    key = key.strip()
    if not key:
        raise InvalidInput(tr("Paste the key first."), field="key")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise InvalidInput(
            tr(
                "This is no key of {service}: it holds spaces or unusual characters.",
                service=service.title,
            ),
            field="key",
            hint=tr("Copy it again, and nothing else."),
        )
    return key
