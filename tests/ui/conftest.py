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

from setlist_desktop.domain.changes import ChangeBus, ChangeSet, Kind
from setlist_desktop.providers.releases import ReleaseFeed
from setlist_desktop.providers.transport import Transport
from setlist_desktop.services import Services
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.artwork import Artwork
from setlist_desktop.services.attended import Attended
from setlist_desktop.services.ballots import Ballots
from setlist_desktop.services.connections import Connections
from setlist_desktop.services.evaluation import Evaluations
from setlist_desktop.services.files import Files
from setlist_desktop.services.identities import Identities
from setlist_desktop.services.insights import Insights
from setlist_desktop.services.library import Library
from setlist_desktop.services.playlists import Playlists
from setlist_desktop.services.popularity import Popularity
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.previews import Previews
from setlist_desktop.services.scores import Scores
from setlist_desktop.services.seals import Seals
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.services.shows import Shows
from setlist_desktop.services.updates import Updates
from setlist_desktop.system.secrets import Secrets
from setlist_desktop.system.settings import Settings, read_settings
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


def build_services(online: Online, secrets: Secrets, bus: ChangeBus) -> Services:
    database, providers, clock = online.database, online.providers, online.clock
    predictions = Predictions(database, clock)
    return Services(
        artists=Artists(database, providers, clock),
        artwork=Artwork(database, providers),
        attended=Attended(database, providers, clock),
        shows=Shows(database, clock),
        setlists=Setlists(database, clock),
        playlists=Playlists(database, providers, clock),
        popularity=Popularity(database, providers),
        predictions=predictions,
        previews=Previews(providers),
        evaluations=Evaluations(database, clock),
        identities=Identities(database, providers, clock),
        insights=Insights(database),
        scores=Scores(database, clock, predictions),
        seals=Seals(database, clock, predictions),
        ballots=Ballots(database, clock),
        files=Files(database, clock),
        importer=online.importer,
        sync=online.sync,
        connections=Connections(providers, secrets, database),
        library=Library(database, clock),
        updates=Updates(
            ReleaseFeed(Transport(clock), "", (), offline=False),
            Settings(database.path.parent),
            clock,
        ),
        changes=bus,
    )


@pytest.fixture
async def opened(qtbot: QtBot, standin: StandinServer, tmp_path: Path) -> AsyncIterator[Opened]:
    """Open the window on an empty library, with the stand-in's keys in the environment."""
    bus = ChangeBus()
    folder = tmp_path / "library"
    folder.mkdir()
    async with go_online(folder, standin, bus) as online:
        secrets = Secrets(read_settings(standin.environ(), data_dir=folder))
        services = build_services(online, secrets, bus)
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
