"""Shows and artists written into files from the menus."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from setlist_desktop.domain.shows import NewShow
from setlist_desktop.system.clock import SystemClock
from tests.ui.conftest import Opened, until

TODAY = SystemClock().now().date()


@pytest.fixture
async def show_id(opened: Opened) -> int:
    artist = await opened.services.artists.add("Moth")
    days = (TODAY - timedelta(days=40), TODAY + timedelta(days=30))
    shows = [await opened.services.shows.add(NewShow(artist.id, day, "Loft")) for day in days]
    opened.window.context.selection.choose_artist(artist.id)
    opened.window.context.selection.choose_show(shows[1].id)
    return shows[1].id


async def save(opened: Opened, act: str, path: Path) -> None:
    opened.window.context.actions[act].trigger()
    dialog = await opened.asked(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()
    await opened.window.context.tasks.settled()


async def test_upcoming_shows_go_into_a_calendar(opened: Opened, show_id: int, tmp_path: Path):
    path = tmp_path / "moth.ics"
    await save(opened, "artist.calendar", path)
    text = path.read_text(encoding="utf-8")
    assert text.count("BEGIN:VEVENT") == 1
    assert f"UID:show-{show_id}@setlist-desktop" in text


@pytest.mark.parametrize(
    ("suffix", "begin"), [("txt", "Moth, "), ("csv", "artist,date"), ("json", "{")]
)
async def test_an_artist_goes_into_a_file_by_its_ending(
    opened: Opened, show_id: int, tmp_path: Path, suffix: str, begin: str
):
    path = tmp_path / f"moth.{suffix}"
    await save(opened, "artist.export", path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith(begin)
    assert text.count("Loft") == 2


async def test_a_show_goes_alone_and_an_unknown_ending_is_told(
    opened: Opened, show_id: int, tmp_path: Path
):
    await save(opened, "show.export", tmp_path / "show.txt")
    assert (tmp_path / "show.txt").read_text(encoding="utf-8").count("Loft") == 1
    await save(opened, "show.export", tmp_path / "show.xls")
    await until(lambda: "show.xls does not say its format" in opened.window.messages.text())
    assert not (tmp_path / "show.xls").exists()


async def test_without_a_choice_there_is_nothing_to_write(opened: Opened):
    book = opened.window.context.actions
    assert not book["show.export"].isEnabled()
    assert not book["artist.calendar"].isEnabled()
