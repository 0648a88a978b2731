"""The whole window over real services, on the stand-in of the music services."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from setlist_desktop.app.building import make_services
from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.services import Services
from setlist_desktop.services.connections import Connections
from setlist_desktop.system.secrets import Secrets
from setlist_desktop.system.settings import read_settings
from setlist_desktop.ui.main_window import MainWindow
from tests.services.online import Online, go_online
from tests.standin.server import StandinServer


@pytest.fixture
def english() -> Iterator[None]:
    """Write dates and numbers as in Britain, or in the locale that the test chooses instead."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


async def until(fact: Callable[[], object]) -> None:
    """Let everything else run until something is so."""
    while not fact():  # noqa: ASYNC110 - a fact of Qt is no event of asyncio
        await asyncio.sleep(0.005)


@dataclass
class Opened:
    """A window with its services."""

    window: MainWindow
    services: Services
    online: Online
    standin: StandinServer
    folder: Path

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog | None:
        """Return the dialog that is open now."""
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind)]
        return next((w for w in shown if w.isVisible()), None)

    async def asked(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Wait for a dialog and return it."""
        await until(lambda: self.dialog(kind))
        return self.dialog(kind)

    async def settled(self) -> None:
        """Wait until no task of the window runs."""
        while running := [*self.window.context.tasks._running]:
            await asyncio.wait(running)
            await asyncio.sleep(0)

    async def add_artist(self, name: str, **more: str) -> int:
        """Add an artist and wait until it stands in the list."""
        artist = await self.services.artists.add(name, **more)
        key = ("artist", artist.id)
        await until(lambda: self.window.artists.model.index_of(key).isValid())
        return artist.id


@pytest.fixture
async def opened(qtbot: QtBot, standin: StandinServer, tmp_path: Path) -> AsyncIterator[Opened]:
    """Open the window on an empty library, with the stand-in's keys in the environment."""
    bus = ChangeBus()
    folder = tmp_path / "library"
    folder.mkdir()
    async with go_online(folder, standin, bus) as online:
        settings = read_settings(standin.environ(), data_dir=folder)
        database, providers = online.database, online.providers
        connections = Connections(providers, Secrets(settings), database)
        services = make_services(settings, database, bus, online.clock, providers, connections)
        online.providers.on_status = lambda: bus.publish(ChangeSet({Kind.SERVICE: frozenset({0})}))
        window = MainWindow(folder / "window.ini")
        window.show()
        window.attach(services)
        bench = Opened(window, services, online, standin, folder)
        await bench.settled()
        yield bench
        window.hide()
        await window.context.tasks.stop()
        window.allow_close()
        window.close()
        window.deleteLater()
