"""The system's keyring, spoken with in a process of its own.

On Linux what speaks with a keyring brings a hundred modules along, cryptography among them: more
than 15 MB that a window would keep for its whole life, for what it asks once. The process answers
one JSON line with another on its standard streams, and ends when nothing is asked for a while.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

import setlist_desktop
from setlist_desktop.domain.errors import SecretsError, SecretsLocked
from setlist_desktop.system.secrets import keyring_fails, keyring_locked, system_ring, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.system.secrets import Ring

ARGUMENT = "--keyring"
"""What the program is started with, alone, to be such a process."""

KEPT_S = 1.0


def keyring_of_window() -> Callable[[], Ring]:
    """Return what finds the keyring for a process that lives long."""
    return ApartRing().itself if sys.platform == "linux" else system_ring


class ApartRing:
    """A keyring whose calls are made in another process. They block, on any thread.

    `process` is that process, while there is one; it ends `kept_s` after the last call.
    """

    def __init__(self, kept_s: float = KEPT_S) -> None:
        self._kept_s = kept_s
        self._lock = threading.Lock()
        self.process: subprocess.Popen[str] | None = None
        self._end: threading.Timer | None = None

    def itself(self) -> Ring:
        """Return this: there is nothing to be looked for."""
        return self

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept under a name. Raises SecretsError."""
        return self._ask("get_password", service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a text under a name. Raises SecretsError."""
        self._ask("set_password", service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        """Delete what is kept under a name. Raises SecretsError."""
        self._ask("delete_password", service, username)

    def close(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            self._stop()

    def _ask(self, *words: str) -> str | None:
        with self._lock:
            process = self._running()
            try:
                _piped(process.stdin).write(json.dumps(words) + "\n")
                _piped(process.stdin).flush()
                answer = json.loads(_piped(process.stdout).readline())
            except (OSError, ValueError):  # it ended, or wrote what is no answer
                self._stop()
                raise keyring_fails("KeyringProcess") from None
            self._end = threading.Timer(self._kept_s, self._end_if_idle, (process,))
            self._end.daemon = True
            self._end.start()
        if "password" in answer:
            return None if answer["password"] is None else str(answer["password"])
        raise keyring_locked() if answer["locked"] else keyring_fails(answer["failed"])

    def _running(self) -> subprocess.Popen[str]:
        self._keep()
        if self.process is None:
            self.process = subprocess.Popen(  # noqa: S603 - this program itself
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                cwd=_place(),
            )
        return self.process

    def _end_if_idle(self, process: subprocess.Popen[str]) -> None:
        with self._lock:
            if process is self.process:
                self._stop()

    def _keep(self) -> None:
        if self._end is not None:
            self._end.cancel()
            self._end = None

    def _stop(self) -> None:
        self._keep()
        if self.process is not None:
            self.process.kill()
            self.process.communicate()
            self.process = None


def serve() -> int:
    """Be the process: answer requests until the other side closes the pipe; return 0."""
    asked: queue.Queue[str] = queue.Queue()
    # A call that blocks, as on a prompt that nobody answers, must not outlive who asked.
    threading.Thread(target=_answer_all, args=(asked,), daemon=True).start()
    for line in sys.stdin:
        asked.put(line)
    return 0


def _answer_all(asked: queue.Queue[str]) -> None:
    while True:
        act, *words = json.loads(asked.get())
        try:
            answer: dict[str, object] = {"password": getattr(system_ring(), act)(*words)}
        except Exception as error:  # noqa: BLE001 - back-ends of others raise anything
            failed = "" if isinstance(error, SecretsError) else type(error).__name__
            answer = {"failed": failed, "locked": isinstance(translated(error), SecretsLocked)}
        print(json.dumps(answer), flush=True)  # noqa: T201 - the answer of this process


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "setlist_desktop", ARGUMENT]


def _place() -> str:
    """Return the folder that the package lies in, whence the process finds it again."""
    return str(Path(setlist_desktop.__file__).parent.parent)


def _piped(stream: IO[str] | None) -> IO[str]:
    if stream is None:
        raise OSError
    return stream
