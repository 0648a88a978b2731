"""Files dropped on the setlist: text becomes lines; others are left to the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.ui.text_files import LARGEST_BYTES, read_text
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

COPY = Qt.DropAction.CopyAction
HAND = (COPY, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def files_mime(*paths: Path) -> QMimeData:
    """Return what a file manager gives: addresses, and the paths as text beside them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    return data


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drop data on the middle of a widget; tell whether it was welcome."""
    point = QPoint(widget.width() // 2, widget.height() // 2)
    action, button, modifiers = HAND
    enter = QDragEnterEvent(point, action, data, button, modifiers)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        event = QDropEvent(QPointF(point), action, data, button, modifiers)
        QApplication.sendEvent(widget, event)
    return enter.isAccepted()


@pytest.fixture
async def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    made = Desk(bench, qtbot)
    await made.choose(shows.upcoming)
    return made


async def test_text_files_become_lines_of_an_empty_setlist_and_of_a_full_one(
    desk: Desk, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.TXT"
    first.write_text("1. Ember >\n2. Salt\n")
    second.write_text("- Overture (tape)\n")
    assert drop(desk.pane.empty, files_mime(first))
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Ember", "Salt"]
    assert drop(desk.pane.view.viewport(), files_mime(second, first))
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Ember", "Salt", "Overture", "Ember", "Salt"]
    assert desk.action_text("setlist.undo") == "Undo Add 3 lines"


async def test_other_files_are_left_to_the_window(desk: Desk, tmp_path: Path) -> None:
    dump = tmp_path / "dump.json"
    dump.write_text("[]")
    assert not drop(desk.pane.empty, files_mime(dump))
    await desk.add("Lantern")
    text = tmp_path / "a.txt"
    assert not drop(desk.pane.view.viewport(), files_mime(dump))
    assert not drop(desk.pane.view.viewport(), files_mime(text, dump))
    await desk.bench.settled()
    assert desk.shown() == ["MAIN SET", "Lantern"]


async def test_what_is_wrong_with_a_file_is_told_and_nothing_changes(
    desk: Desk, tmp_path: Path
) -> None:
    await desk.add("Lantern")
    assert drop(desk.pane.view.viewport(), files_mime(tmp_path / "gone.txt"))
    await desk.bench.settled()
    assert desk.pane.banner.isVisible()
    assert "gone.txt cannot be read as text." in desk.pane.banner.text()
    assert desk.shown() == ["MAIN SET", "Lantern"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_as_it_was_written(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Éternité\r\nGrüße".encode(encoding))
    assert read_text(path).splitlines() == ["Éternité", "Grüße"]


@pytest.mark.parametrize("data", [b"x" * (LARGEST_BYTES + 1), b"\xff\xfe\x00", b"\x81\x8d"])
def test_what_is_no_text_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(InvalidInput, match=r"a\.txt"):
        read_text(path)
