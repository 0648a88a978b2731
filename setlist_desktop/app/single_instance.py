"""One window for a data folder: the first holds a lock, a second asks it to come forward."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal

from setlist_desktop.domain.errors import StorageReadOnly
from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000
ATTEMPTS = 8
LONGEST_SOCKET_PATH = 100
ASK = b"raise\n"
END = b"\n"
LONGEST_ASKED = 16_384
ANSWER = b"raised\n"
LEAVE = "XDG_ACTIVATION_TOKEN"
"""By what is in it, Wayland lets a window come forward: who was launched has it for the first."""


class SingleInstance(QObject):
    """The one instance on a data folder; `raise_requested` when another was launched.

    `open_requested` tells, besides, what the other was launched with.
    """

    raise_requested = Signal()
    open_requested = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data_dir
        self._file = str(data_dir / "window.lock")
        self._lock = QLockFile(self._file)
        self._lock.setStaleLockTime(0)  # only the end of the process makes it stale
        self._name = _server_name(data_dir)
        self._server: QLocalServer | None = None

    def take(self) -> bool:
        """Become the instance of this folder; whether that worked. Raises StorageReadOnly."""
        if self._locks():
            return True
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        raise StorageReadOnly(
            tr("The folder {folder} cannot be written.", folder=self._folder),
            hint=tr("Check its permissions, or choose another with --data-dir."),
        )

    def listen(self) -> bool:
        """Hear of later launches; False where the system offers no local socket."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # one of a killed process
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        return self._server.listen(self._name)

    def ask_first(self, target: str = "") -> bool:
        """Ask the instance that holds the folder to come forward; whether it has answered.

        `target` is what it shall open besides.

        Waits some seconds: it may be starting up still. False, too, as soon as it has ended.
        """
        from PySide6.QtNetwork import QLocalSocket

        for _ in range(ATTEMPTS):
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(ANSWER_MS):
                socket.write(_asking(target))
                if socket.waitForReadyRead(ANSWER_MS):
                    return bytes(socket.readAll().data()) == ANSWER
            else:
                _pause(socket)
                if self._locks():
                    self._lock.unlock()
                    return False
        return False

    def refusal(self) -> str:
        """Say that another holds the folder and does not answer, and who, if the lock tells."""
        number, host, _name = self._lock.getLockInfo()[-3:]
        if not host:
            return tr(
                "Another process works in {folder} and does not answer. End it first.",
                folder=self._folder,
            )
        return tr(
            "Process {number} on {computer} works in {folder} and does not answer. End it first.",
            number=number,
            computer=host,
            folder=self._folder,
        )

    def stop_listening(self) -> None:
        """Hear of no later launch any more: this window is closing, another may open then."""
        if self._server is not None:
            self._server.close()

    def release(self) -> None:
        """Give the folder free."""
        self.stop_listening()
        self._lock.unlock()

    def _locks(self) -> bool:
        if self._lock.tryLock(0):
            return True
        number, host, _name = self._lock.getLockInfo()[-3:]
        # Qt takes a process of that number for the one that locked. In a sandbox as Flatpak's each
        # start has the same number: the lock of one that was killed would be kept by its successor.
        is_own_number = number == os.getpid() and host == QSysInfo.machineHostName()
        return is_own_number and _removes_left_lock(self._file) and self._lock.tryLock(0)

    def _on_server_new_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_socket_ready_read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _on_socket_ready_read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        asked = bytes(socket.readAll().data())
        if asked.startswith(ASK) and asked.endswith(END) and len(asked) < LONGEST_ASKED:
            socket.write(ANSWER)
            socket.flush()
            target, _, token = os.fsdecode(asked[len(ASK) : -len(END)]).partition("\n")
            if token:
                os.environ[LEAVE] = token  # where Qt looks for it, once
            self.raise_requested.emit()
            if target:
                self.open_requested.emit(target)


def _asking(target: str) -> bytes:
    """Return what is sent to the first instance: the target, and the leave to come forward."""
    lines = [target.replace("\n", " "), os.environ.get(LEAVE, "").replace("\n", " ")]
    return ASK + os.fsencode("\n".join(lines).rstrip("\n")) + END


def _removes_left_lock(file: str) -> bool:
    """Remove a lock file that no living process holds; whether that was done.

    Who made the file holds the system's own lock on it, too, which ends with the process.
    """
    if sys.platform == "win32":
        return False  # nor can a process be ended there without its files being closed
    import fcntl

    try:
        with open(file, "r+b") as left:  # noqa: PTH123 - imports no pathlib
            fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.path.samestat(os.fstat(left.fileno()), os.stat(file)):  # noqa: PTH116
                os.unlink(file)  # noqa: PTH108 - nobody else removes what is locked here
                return True
    except OSError:  # held, gone, or on a disk that knows no locks
        pass
    return False


def _pause(socket: QLocalSocket) -> None:
    # A refused connection comes back at once: let the first instance get on with its start.
    socket.abort()
    from PySide6.QtCore import QThread

    QThread.msleep(ANSWER_MS // 2)


def _server_name(data_dir: Path) -> str:
    """Return a socket in the folder itself; a name of its own where paths are short or no paths."""
    path = data_dir.resolve() / "window.socket"
    if sys.platform != "win32" and len(os.fsencode(path)) <= LONGEST_SOCKET_PATH:
        return str(path)
    import hashlib

    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:20]
    return f"setlist-desktop-{digest}"
