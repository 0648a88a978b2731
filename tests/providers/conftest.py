"""Fixtures of the providers' tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.providers.fakes import FakeClock, Handler, House


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Callable[..., House]]:
    """Return a maker of houses, each closed afterwards."""
    made: list[House] = []

    def make(handler: Handler, *, offline: bool = False) -> House:
        made.append(House(tmp_path / "data", handler, offline=offline))
        return made[-1]

    yield make
    for each in made:
        await each.providers.aclose()
