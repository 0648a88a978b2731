"""What the window's life needs of Qt: the first painting, pictures, errors of other threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


LONGEST_MS = 2000
"""A window that nobody can see, as on another desktop, may be painted by no one: go on then."""


class _FirstPaint(QObject):
    """Watches a window for its first painting."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self.happened = False
        self._then = then
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._tell)  # right after this frame
            watched.removeEventFilter(self)
        return False

    def _tell(self) -> None:
        self.happened = True
        self._then()


def show_and_paint(window: QWidget, then: Callable[[], object] = lambda: None) -> None:
    """Show a window and return once it has painted itself. No loop may be running.

    `then` is called right after the first frame, before whatever else waits for it.
    """
    first = _FirstPaint(window, then)
    window.show()
    limit = QDeadlineTimer(LONGEST_MS)
    while not first.happened and not limit.hasExpired():
        flags = QEventLoop.ProcessEventsFlag.AllEvents
        QApplication.processEvents(flags, 50)


async def breathe(times: int = 3) -> None:
    """Let Qt handle what waits in its queue."""
    import asyncio

    for _ in range(times):
        await asyncio.sleep(0)


class Marshal(QObject):
    """Hands errors of any thread to a function on the GUI thread."""

    _arrived = Signal(object)

    def __init__(self, receive: Callable[[BaseException], None], parent: QObject) -> None:
        super().__init__(parent)
        self._arrived.connect(receive, Qt.ConnectionType.QueuedConnection)

    def pass_on(self, error: BaseException) -> None:
        """Hand an error over; can be called on any thread."""
        self._arrived.emit(error)


def save_picture(window: QWidget, path: Path) -> None:
    """Paint a window into a PNG file. Raises InvalidInput where it cannot be written."""
    if not window.grab().save(str(path), "PNG"):
        raise InvalidInput(
            tr("The picture {file} cannot be written.", file=path),
            field="screenshot",
            hint=tr("Choose another file."),
        )
