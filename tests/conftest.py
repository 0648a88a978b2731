"""What every test stands on: its loop, an isolated home, and the strays it must not leave.

Async tests that use `qtbot` or `qapp` run on one Qt loop for the whole session, all others on a
plain asyncio loop of their own. See `tests/support/` for the parts.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.storage.database import Database

pytest_plugins = [
    "tests.standin.fixture",
    "tests.support.isolation",
    "tests.support.libraries",
    "tests.support.qt_loop",
    "tests.support.strays",
]

# A busy machine is no failure: nothing here has a time limit.
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what this run cannot try, with the reason."""
    on_screen = os.environ["QT_QPA_PLATFORM"] == "xcb" and bool(os.environ.get("DISPLAY"))
    data = os.environ.get("SETLIST_DESKTOP_TEST_DATA")
    keyring = os.environ.get("SETLIST_DESKTOP_TEST_SECRET_SERVICE")
    needs = {
        "xvfb": (on_screen, "needs QT_QPA_PLATFORM=xcb and an X screen"),
        "real_data": (bool(data), "needs SETLIST_DESKTOP_TEST_DATA"),
        "secret_service": (bool(keyring), "needs SETLIST_DESKTOP_TEST_SECRET_SERVICE"),
    }
    for item in items:
        for name, (present, reason) in needs.items():
            if item.get_closest_marker(name) and not present:
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real data; only for tests marked `real_data`."""
    from pathlib import Path

    return Path(os.environ["SETLIST_DESKTOP_TEST_DATA"])


@pytest.fixture
def bus() -> ChangeBus:
    """Return the bus that `database` publishes on."""
    from setlist_desktop.domain.changes import ChangeBus

    return ChangeBus()


@pytest.fixture
async def database(tmp_path: Path, bus: ChangeBus) -> AsyncIterator[Database]:
    """Open a new, empty library in a file of this test."""
    from setlist_desktop.storage.opening import open_database

    database = open_database(tmp_path / "library.sqlite3", bus)
    yield database
    await database.close()
