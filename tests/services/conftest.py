"""A library of a test, empty or online, with the services that work on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from setlist_desktop.services.predictions import Predictions
from setlist_desktop.services.setlists import Setlists
from setlist_desktop.storage.database import Database
from tests.services.online import Online, go_online
from tests.standin.server import StandinServer
from tests.support.past import FixedClock, Past


@pytest.fixture
async def online(tmp_path: Path, standin: StandinServer) -> AsyncIterator[Online]:
    """Open a library that imports from the stand-in."""
    async with go_online(tmp_path / "library", standin) as opened:
        yield opened


@pytest.fixture
def past(database: Database) -> Past:
    """Return an artist without shows, in the library of the test."""
    return Past(database)


@pytest.fixture
def predictions(database: Database) -> Predictions:
    """Return the predictions of the test's library, on a day that stands."""
    return Predictions(database, FixedClock())


@pytest.fixture
def setlists(database: Database) -> Setlists:
    """Return the setlists of the test's library, on a day that stands."""
    return Setlists(database, FixedClock())
