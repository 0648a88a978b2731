"""Keys in the system's keyring, in the environment, or for the session only."""

import os
import subprocess
import sys
import threading

import keyring.errors
import pytest

from setlist_desktop.domain.errors import (
    Conflict,
    InvalidInput,
    SecretsLocked,
    SecretsUnavailable,
)
from setlist_desktop.domain.services import Service
from setlist_desktop.system.logging import redact
from setlist_desktop.system.secrets import APPLICATION, Secrets
from setlist_desktop.system.settings import Settings

SETLISTFM = Service.SETLISTFM
STORED = (APPLICATION, "setlistfm")


class Ring:
    """A keyring that fails as told, or blocks until let go."""

    def __init__(self, error: Exception | None = None, *, blocks: bool = False) -> None:
        self.error = error
        self.passwords: dict[tuple[str, str], str] = {}
        self.forgets = False
        self.calls = 0
        self.threads: set[threading.Thread] = set()
        self.let_go = threading.Event()
        if not blocks:
            self.let_go.set()

    def _enter(self) -> None:
        self.calls += 1
        self.threads.add(threading.current_thread())
        self.let_go.wait()
        if self.error:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        if not self.forgets:
            self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        if self.passwords.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("not there")


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path)


def _secrets(settings: Settings, ring: Ring, limit_s: float = 30.0) -> Secrets:
    return Secrets(settings, load_ring=lambda: ring, time_limit_s=limit_s)


async def test_a_key_lives_in_the_system_s_keyring(settings, memory_keyring):
    await Secrets(settings).set_key(SETLISTFM, "  some-key\n")

    assert memory_keyring.passwords[STORED] == "some-key"
    assert await Secrets(settings).key(SETLISTFM) == "some-key"
    assert await Secrets(settings).key(Service.TICKETMASTER) is None


async def test_removing_a_key(settings, memory_keyring):
    secrets = Secrets(settings)
    await secrets.set_key(SETLISTFM, "some-key")
    await secrets.remove_key(SETLISTFM)
    assert await secrets.key(SETLISTFM) is None
    assert memory_keyring.passwords == {}
    await secrets.remove_key(SETLISTFM)


async def test_the_environment_comes_first(tmp_path, memory_keyring):
    memory_keyring.set_password(*STORED, "from-keyring")
    secrets = Secrets(Settings(tmp_path, keys={SETLISTFM: "from-env"}))

    assert await secrets.key(SETLISTFM) == "from-env"
    with pytest.raises(Conflict, match="comes from the environment"):
        await secrets.remove_key(SETLISTFM)
    assert memory_keyring.passwords == {}
    assert await secrets.key(SETLISTFM) == "from-env"


async def test_a_key_for_the_session_touches_no_keyring(settings):
    ring = Ring()
    secrets = _secrets(settings, ring)
    await secrets.set_key(SETLISTFM, "some-key", session_only=True)

    assert await secrets.key(SETLISTFM) == "some-key"
    assert ring.calls == 0
    assert await _secrets(settings, ring).key(SETLISTFM) is None


async def test_a_key_is_read_once_and_never_on_the_callers_thread(settings):
    ring = Ring()
    ring.passwords[STORED] = "some-key"
    secrets = _secrets(settings, ring)
    assert [await secrets.key(SETLISTFM) for _ in range(3)] == ["some-key"] * 3
    assert ring.calls == 1
    assert threading.current_thread() not in ring.threads


async def test_a_key_is_kept_out_of_the_log_from_then_on(settings):
    await _secrets(settings, Ring()).set_key(SETLISTFM, "one-of-a-kind-key")
    assert redact("a one-of-a-kind-key b") == "a *** b"


@pytest.mark.parametrize(
    "error",
    [
        keyring.errors.NoKeyringError("none"),
        keyring.errors.InitError("no bus"),
        keyring.errors.PasswordSetError("refused"),
        OSError("broken pipe"),
        Exception("whatever a back-end raises"),
    ],
)
async def test_without_a_keyring_there_is_no_key_and_storing_one_is_refused(settings, error):
    ring = Ring(error)
    secrets = _secrets(settings, ring)

    assert await secrets.key(SETLISTFM) is None
    assert await secrets.key(Service.TICKETMASTER) is None
    assert ring.calls == 1  # one failure is enough for a run
    assert not await secrets.available()
    with pytest.raises(SecretsUnavailable) as caught:
        await secrets.set_key(SETLISTFM, "secret-value")
    assert "this session only" in caught.value.hint
    assert "secret-value" not in caught.value.in_words()
    await secrets.remove_key(SETLISTFM)


async def test_a_locked_keyring_is_told_as_locked(settings):
    secrets = _secrets(settings, Ring(keyring.errors.KeyringLocked("locked")))
    assert await secrets.key(SETLISTFM) is None
    with pytest.raises(SecretsLocked):
        await secrets.set_key(SETLISTFM, "some-key")
    with pytest.raises(SecretsLocked):
        await secrets.remove_key(SETLISTFM)


async def test_a_keyring_that_blocks_on_its_prompt_is_waited_for_so_long(settings):
    ring = Ring(blocks=True)
    secrets = _secrets(settings, ring, limit_s=0.01)
    assert await secrets.key(SETLISTFM) is None
    with pytest.raises(SecretsLocked, match="does not answer"):
        await secrets.set_key(SETLISTFM, "some-key")
    assert not await secrets.available()
    ring.let_go.set()


async def test_available_proves_it_and_leaves_nothing(settings):
    ring = Ring()
    assert await _secrets(settings, ring).available()
    assert ring.passwords == {}
    assert ring.calls == 3


async def test_a_keyring_that_forgets_is_none(settings):
    ring = Ring()
    ring.forgets = True
    secrets = _secrets(settings, ring)
    assert not await secrets.available()
    with pytest.raises(SecretsUnavailable, match="did not keep"):
        await secrets.set_key(SETLISTFM, "some-key")


async def test_a_keyring_that_came_back_is_read_again(settings):
    ring = Ring(keyring.errors.KeyringLocked("locked"))
    secrets = _secrets(settings, ring)
    assert await secrets.key(SETLISTFM) is None
    ring.error = None
    ring.passwords[STORED] = "some-key"
    assert await secrets.available()
    assert await secrets.key(SETLISTFM) == "some-key"


@pytest.mark.parametrize("key", ["", "  ", "two words", "schlüssel", "a\nb"])
async def test_what_is_no_key_is_refused_before_it_is_stored(settings, key):
    ring = Ring()
    with pytest.raises(InvalidInput) as caught:
        await _secrets(settings, ring).set_key(SETLISTFM, key)
    assert caught.value.field == "key"
    assert ring.calls == 0


async def test_plain_text_keyrings_are_not_used(settings, monkeypatch):
    class PlainText:
        __module__ = "keyrings.alt.file"

    monkeypatch.setattr(keyring, "get_keyring", PlainText)
    assert not await Secrets(settings).available()


@pytest.mark.secret_service
async def test_a_real_secret_service(settings):
    secrets = Secrets(settings)
    assert await secrets.available()
    await secrets.set_key(SETLISTFM, "some-key")
    assert await Secrets(settings).key(SETLISTFM) == "some-key"
    await secrets.remove_key(SETLISTFM)
    assert await Secrets(settings).key(SETLISTFM) is None


LOOK = """
from setlist_desktop.system.secrets import APPLICATION, system_ring
print(system_ring().get_password(APPLICATION, "setlistfm"))
"""


@pytest.mark.secret_service
def test_a_look_makes_no_desktop_ask_for_the_password_of_a_new_keyring(tmp_path):
    """Of a Secret Service without any keyring, as it is before the first key is kept."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    ended = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", LOOK],
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "None\n"), ended.stderr
    assert "SystemPrompter" not in ended.stderr  # who asks the user
