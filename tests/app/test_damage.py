"""A damaged library at the start: the window offers the newest good backup."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QMessageBox

from setlist_desktop.app.composition import open_services
from setlist_desktop.app.life import Life
from setlist_desktop.app.stages import Stages
from setlist_desktop.cli.host import WindowRequest
from setlist_desktop.domain.errors import StorageDamaged
from setlist_desktop.system.settings import read_settings
from setlist_desktop.ui.main_window import MainWindow
from tests.ui.conftest import until


@pytest.fixture
async def damaged(qtbot, tmp_path):
    """Make a library with a backup, spoil it; give the settings, a window and the error."""
    settings = read_settings(data_dir=tmp_path / "data", offline=True)
    async with await open_services(settings) as running:
        await running.services.artists.add("Moth")
        await running.services.library.backups.make()
    settings.database.write_bytes(b"a shopping list\n" * 500)
    with pytest.raises(StorageDamaged) as raised:
        await open_services(settings)
    window = MainWindow(settings.window_file)
    qtbot.addWidget(window)
    window.allow_close()
    window.show()
    return settings, window, raised.value


async def answer(window, word):
    await until(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    box = window.findChild(QMessageBox)
    assert "damaged" in box.text()
    assert "newest good backup is of" in box.text()
    next(button for button in box.buttons() if word in button.text()).click()


async def test_the_backup_is_brought_back(damaged):
    settings, window, error = damaged
    opening = asyncio.ensure_future(
        Life(WindowRequest(), settings, None, Stages())._open_after_damage(window, error)
    )
    await answer(window, "Restore")
    async with await opening as running:
        assert [artist.name for artist in await running.services.artists.all()] == ["Moth"]
    assert list(settings.data_dir.glob("backups/library-damaged-*"))


async def test_who_quits_finds_everything_as_it_was(damaged):
    settings, window, error = damaged
    opening = asyncio.ensure_future(
        Life(WindowRequest(), settings, None, Stages())._open_after_damage(window, error)
    )
    await answer(window, "Quit")
    with pytest.raises(StorageDamaged):
        await opening
    assert settings.database.read_bytes().startswith(b"a shopping list")
