"""Keeps tests off the user's home, keyring and network."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING, Any

import keyring
import keyring.backend
import keyring.errors
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOOPBACK = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "::", "", None}


class NetworkBlockedError(RuntimeError):
    """A test tried to leave the machine. No OSError: the program must not take it for offline."""


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that lives as long as its test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        try:
            del self.passwords[service, username]
        except KeyError:
            raise keyring.errors.PasswordDeleteError(username) from None


@pytest.fixture(autouse=True)
def memory_keyring(request: pytest.FixtureRequest) -> Iterator[MemoryKeyring | None]:
    """Put an empty keyring in the place of the user's; `secret_service` tests keep the real one."""
    if request.node.get_closest_marker("secret_service"):
        yield None
        return
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def own_home(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Lead home, XDG folders and the program's data to this test's own folder.

    Subprocesses inherit it, and find no keyring and no session bus.
    """
    for name in [name for name in os.environ if name.startswith("SETLIST_DESKTOP_")]:
        if not name.startswith("SETLIST_DESKTOP_TEST_"):
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "SETLIST_DESKTOP_DATA_DIR": home / "setlist-desktop",
    }
    home.mkdir(mode=0o700)
    (home / "run").mkdir(mode=0o700)
    if request.node.get_closest_marker("secret_service"):
        del folders["HOME"], folders["XDG_RUNTIME_DIR"], folders["XDG_DATA_HOME"]
    else:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture(scope="session", autouse=True)
def _loopback_only() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    for method in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, method, _guarded(getattr(socket.socket, method)))
    patch.setattr(socket, "getaddrinfo", _guarded_look_up(socket.getaddrinfo))
    yield
    patch.undo()


def _guarded(method: Any) -> Any:
    def call(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
            raise NetworkBlockedError(f"A test may not reach {address[0]}.")
        return method(self, *arguments)

    return call


def _guarded_look_up(look_up: Any) -> Any:
    def call(host: Any, *arguments: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in LOOPBACK:
            raise NetworkBlockedError(f"A test may not look up {name}.")
        # A bare machine may not know the name: there is no /etc/hosts in an empty chroot.
        return look_up("127.0.0.1" if name == "localhost" else host, *arguments, **named)

    return call
