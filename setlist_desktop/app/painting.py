"""What the window's life needs of Qt: the first painting, pictures, errors of other threads."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from typing_extensions import override

from setlist_desktop.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class _FirstPaint(QObject):
    """Watches a window for its first painting."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.future.done():
            self.future.set_result(None)
            watched.removeEventFilter(self)
        return False


async def show_and_paint(window: QWidget) -> None:
    """Show a window and return once it has painted itself."""
    first = _FirstPaint(window)
    window.show()
    await first.future
    await breathe()


async def breathe(times: int = 3) -> None:
    """Let Qt handle what waits in its queue."""
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
            f"The picture {path} cannot be written.",
            field="screenshot",
            hint="Choose another file.",
        )
