"""The `standin` fixture: the services on loopback, full of invented artists, limits off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.standin.fiction import fictional
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer


@pytest.fixture
def standin() -> Iterator[StandinServer]:
    """A running stand-in without limits; `standin.environ()` leads the program to it."""
    today = datetime.now(UTC).date()
    with StandinServer(Standin(fictional(today), Limits(enforced=False))) as server:
        yield server
