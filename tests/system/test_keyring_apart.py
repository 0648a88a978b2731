"""The keyring in a process of its own: real processes, over a keyring in a file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from setlist_desktop.domain.errors import SecretsLocked, SecretsUnavailable
from setlist_desktop.domain.services import Service
from setlist_desktop.system.keyring_apart import ApartRing, keyring_of_window
from setlist_desktop.system.secrets import APPLICATION, Secrets, system_ring
from setlist_desktop.system.settings import Settings
from tests.support.file_keyring import BACKEND, FILE

ROOT = Path(__file__).resolve().parent.parent.parent
SETLISTFM = Service.SETLISTFM


@pytest.fixture
def kept(tmp_path, monkeypatch) -> Path:
    """Give other processes a keyring in this file."""
    file = tmp_path / "keyring.json"
    file.write_text("{}")
    monkeypatch.setenv(FILE, str(file))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", BACKEND)
    return file


@pytest.fixture
def ring(kept):
    ring = ApartRing()
    yield ring
    ring.close()


async def test_keys_are_kept_found_and_removed_there(kept, ring, tmp_path):
    secrets = Secrets(Settings(tmp_path), load_ring=lambda: ring)
    assert await secrets.key(SETLISTFM) is None
    await secrets.set_key(SETLISTFM, "some-key")
    assert json.loads(kept.read_text()) == {f"{APPLICATION}/setlistfm": "some-key"}
    again = Secrets(Settings(tmp_path), load_ring=lambda: ring)
    assert await again.key(SETLISTFM) == "some-key"
    assert await again.available()
    await again.remove_key(SETLISTFM)
    assert json.loads(kept.read_text()) == {}


def test_what_is_no_ascii_arrives_whole(ring):
    ring.set_password("a", "b", 'Ünï "東京"\n')
    assert ring.get_password("a", "b") == 'Ünï "東京"\n'


def test_one_process_answers_until_nothing_is_asked_for_a_while(kept):
    ring = ApartRing(kept_s=0)
    ring.get_password("a", "b")
    first = ring.process
    if first is not None:  # not gone yet
        first.wait()
    ring.set_password("a", "b", "c")
    assert ring.get_password("a", "b") == "c"
    ring.close()
    assert ring.process is None
    lasting = ApartRing()
    lasting.get_password("a", "b")
    one = lasting.process
    lasting.get_password("a", "b")
    assert lasting.process is one
    lasting.close()
    assert one.returncode is not None


def test_a_locked_keyring_is_told_as_such(kept, ring):
    kept.write_text('{"fails": "locked"}')
    with pytest.raises(SecretsLocked, match="is locked"):
        ring.get_password("a", "b")


def test_no_keyring_is_told_as_such(kept, ring, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with pytest.raises(SecretsUnavailable, match="none is running"):
        ring.get_password("a", "b")


def test_an_error_comes_without_its_words(kept, ring):
    kept.write_text('{"fails": "odd", "token": "zz-secret"}')
    with pytest.raises(SecretsUnavailable, match="fails with RuntimeError") as caught:
        ring.get_password("a", "b")
    assert "zz-secret" not in str(caught.value)


def test_a_process_that_ends_is_an_error_and_the_next_call_works(kept, ring):
    kept.write_text('{"fails": "ends"}')
    with pytest.raises(SecretsUnavailable):
        ring.get_password("a", "b")
    kept.write_text('{"a/b": "c"}')
    assert ring.get_password("a", "b") == "c"


def test_this_process_imports_nothing_of_it(kept):
    program = """
import sys
from setlist_desktop.system.keyring_apart import ApartRing
ring = ApartRing()
ring.set_password("a", "b", "c")
print(ring.get_password("a", "b"), [m for m in ("keyring", "cryptography") if m in sys.modules])
ring.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "c []\n"


def test_it_is_for_linux_where_it_costs(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert isinstance(keyring_of_window()(), ApartRing)
    monkeypatch.setattr("sys.platform", "win32")
    assert keyring_of_window() is system_ring


@pytest.mark.secret_service
async def test_a_real_secret_service(tmp_path):
    ring = ApartRing()
    secrets = Secrets(Settings(tmp_path), load_ring=lambda: ring)
    assert await secrets.available()
    await secrets.set_key(SETLISTFM, "some-key")
    assert await Secrets(Settings(tmp_path)).key(SETLISTFM) == "some-key"
    await secrets.remove_key(SETLISTFM)
    assert await Secrets(Settings(tmp_path)).key(SETLISTFM) is None
    ring.close()
