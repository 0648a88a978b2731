"""What is dropped on the window, or what it is asked to open from outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent

from setlist_desktop.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from setlist_desktop.ui.main_window import MainWindow


def local_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files of this machine that are dropped; none of what was dragged from here."""
    urls = event.mimeData().urls() if event.source() is None else []
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


def accept_copy(event: QDropEvent) -> None:
    """Take what is dropped as a copy: after a move, its owner would delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def open_target(window: MainWindow, text: str) -> None:
    """Take a file in, or begin to look for an artist; what cannot be opened is told."""
    from setlist_desktop.domain.errors import InvalidInput
    from setlist_desktop.domain.opening import OpenFile, read_target
    from setlist_desktop.ui.window_acts import WindowActs

    try:
        target = read_target(text)
    except InvalidInput as error:
        window.show_error(error)
        return
    if isinstance(target, OpenFile):
        if acts := window.findChild(WindowActs):
            acts.load((Path(target.path),))
        return
    window.docks[0].focus_pane()
    window.artists.search.setText(target.name)


class FileOpenings(QObject):
    """Hears what macOS asks the running program to open; nothing of it comes as an argument."""

    asked = Signal(str)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file() or event.url().toString())
            return True
        return False
