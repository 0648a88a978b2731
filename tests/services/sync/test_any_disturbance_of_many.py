"""The same for an artist with thousands of setlists, as its service sent them."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.services.sync.disturbing import HANGS_S, Ground, check, deep, runs_with, undisturbed
from tests.standin.dump import from_dump
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory, real_data: Path):
    """A stand-in with a real artist of 122 pages, and the library of an undisturbed import."""
    catalogue = from_dump(real_data / "recorded/setlistfm/rush_all_setlists.json", date(2026, 8, 1))
    [act] = catalogue.acts
    folder = tmp_path_factory.mktemp("large")
    with StandinServer(Standin(catalogue, Limits(enforced=False))) as server:
        wanted = asyncio.run(undisturbed(folder / "undisturbed", server, act))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("setlist_desktop.providers.transport.READ_S", HANGS_S)
            yield Ground(server, act, folder, wanted)


@pytest.mark.real_data
@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=st.lists(runs_with(deep, 130), min_size=1, max_size=2))
def test_so_it_is_of_an_artist_with_thousands_of_setlists(large: Ground, plan: list[dict]) -> None:
    check(large, plan)
