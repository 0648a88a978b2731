"""Dialogs that coroutines wait for. They open and return; nothing ever runs a loop of its own."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


FRAME_PX = (16, 48)
"""What the frame of a dialog takes, about: sides, and title bar."""


def give_size(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels of the design; never more than its screen has."""
    wanted = QSize(theme.scaled(width), theme.scaled(height))
    room = dialog.screen().availableSize() - QSize(*FRAME_PX)
    dialog.resize(wanted.boundedTo(room.expandedTo(dialog.minimumSizeHint())))


def show(dialog: QDialog) -> None:
    """Open a dialog that nobody waits for; it is deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


async def finished(dialog: QDialog) -> bool:
    """Open a dialog, wait until it closes, and return whether it was accepted.

    Cancelling the waiting task closes the dialog. The caller reads its fields and drops it with
    `deleteLater`.
    """
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def on_finished(result: int) -> None:
        if not future.done():
            future.set_result(result)

    dialog.finished.connect(on_finished)
    dialog.open()
    try:
        return await future == QDialog.DialogCode.Accepted
    except asyncio.CancelledError:
        dialog.reject()
        raise


async def ask(parent: QWidget, title: str, text: str, *, yes: str, no: str = "") -> bool:
    """Ask a question whose answers are verbs; return whether the first was chosen."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    chosen = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    await finished(box)
    answer = box.clickedButton() is chosen
    box.deleteLater()
    return answer


async def choose_files(parent: QWidget, title: str, name_filter: str) -> tuple[Path, ...]:
    """Let the user choose files; none where it was cancelled."""
    dialog = QFileDialog(parent, title, "", name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    accepted = await finished(dialog)
    paths = tuple(Path(name) for name in dialog.selectedFiles()) if accepted else ()
    dialog.deleteLater()
    return paths


async def choose_folder(parent: QWidget, title: str) -> Path | None:
    """Let the user choose a folder; None where it was cancelled."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    accepted = await finished(dialog)
    names = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return Path(names[0]) if names else None


async def choose_new_file(
    parent: QWidget, title: str, name: str, name_filter: str, suffix: str
) -> Path | None:
    """Let the user say where a file is to be written; None where it was cancelled.

    A name without an end gets `suffix`, or that of the filter which the user chose since.
    """
    dialog = QFileDialog(parent, title, name, name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix_of(chosen)))
    accepted = await finished(dialog)
    names = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return Path(names[0]) if names else None


def _suffix_of(name_filter: str) -> str:
    """Return "ics" of "Calendar (*.ics)"."""
    return name_filter.rpartition("*.")[2].rstrip(")")
