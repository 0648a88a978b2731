"""A setlist leaves the program: as text, PDF and picture, by drag, clipboard and file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextEdit

from setlist_desktop.domain.setlist_text import parse_setlist_text
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.panes.setlist.sharing.drag_out import HTML, PDF, PNG, TEXT
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from types import SimpleNamespace

    from PySide6.QtCore import QUrl
    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench


@pytest.fixture
async def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    desk = Desk(bench, qtbot)
    await desk.choose(shows.upcoming)
    assert desk.pane.sharing.mime() is None
    assert not desk.pane.sheet.isEnabled()
    await desk.trigger("setlist.start_last_show")
    assert desk.pane.sheet.isEnabled()
    return desk


def read(url: QUrl) -> bytes:
    return Path(url.toLocalFile()).read_bytes()


async def test_a_drag_carries_text_pdf_and_picture(desk: Desk) -> None:
    data = desk.pane.sharing.mime()
    assert data is not None
    titles = [song.titles[0] for part in parse_setlist_text(data.text()) for song in part.items]
    assert titles[0] == "Lantern"
    assert len(titles) == 6
    assert bytes(data.data(PDF).data()).startswith(b"%PDF-")
    picture = QImage()
    assert picture.loadFromData(bytes(data.data(PNG).data()))
    assert picture.width() == 1280
    page = QTextDocument()
    page.setHtml(data.html())
    assert "Kingfisher" in page.toPlainText()
    assert set(data.formats()) >= {TEXT, HTML, PDF, PNG}


async def test_over_the_list_the_sheet_is_text_and_its_file_is_not_made(desk: Desk) -> None:
    data = desk.pane.sharing.mime()
    assert data is not None
    assert mime.is_for_lines(data)
    assert mime.read_files(data) == ()
    assert not data._written


async def test_a_file_manager_is_given_a_pdf_that_is_there(desk: Desk) -> None:
    data = desk.pane.sharing.mime()
    assert data is not None
    (url,) = data.urls()
    assert url.fileName().endswith(".pdf")
    before = read(url)
    assert before.startswith(b"%PDF-")
    # Another setlist of the same show has the same name: it is what is dropped next.
    await desk.trigger("setlist.clear")
    await desk.add("Undertow")
    other = desk.pane.sharing.mime()
    assert other is not None
    assert read(other.urls()[0]) != before


async def test_an_editor_of_text_takes_it(desk: Desk, qtbot: QtBot) -> None:
    edit = QTextEdit(acceptRichText=False)
    qtbot.addWidget(edit)
    edit.insertFromMimeData(desk.pane.sharing.mime())
    assert "Encore 1:" in edit.toPlainText()


async def test_saved_as_a_picture(desk: Desk, tmp_path: Path) -> None:
    desk.pane.sharing.save_picture(tmp_path / "setlist.png")
    await desk.bench.settled()
    assert QImage(str(tmp_path / "setlist.png")).height() > 600
    assert desk.bench.told[-1] == "Saved setlist.png."
    desk.pane.sharing.save_picture(tmp_path / "nowhere" / "setlist.png")
    await desk.bench.settled()
    assert "cannot be written" in desk.pane.banner.text()
