"""A keyring in a file, which other processes find by PYTHON_KEYRING_BACKEND. For tests alone."""

from __future__ import annotations

import json
import os
from pathlib import Path

import keyring.backend
import keyring.errors

FILE = "SETLIST_DESKTOP_TEST_KEYRING"
BACKEND = f"{__name__}.Keyring"


class Keyring(keyring.backend.KeyringBackend):
    """Keeps what it is given in the file that the environment names; as told there, it fails."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep({**self._kept(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        kept = self._kept()
        del kept[f"{service}/{username}"]
        self._keep(kept)

    def _kept(self) -> dict[str, str]:
        kept = json.loads(Path(os.environ[FILE]).read_text())
        match kept.get("fails"):
            case "locked":
                raise keyring.errors.KeyringLocked("no")
            case "ends":
                os._exit(1)
            case "odd":
                raise RuntimeError(f"with the secret {kept}")
        return kept

    def _keep(self, kept: dict[str, str]) -> None:
        Path(os.environ[FILE]).write_text(json.dumps(kept))
