"""After any faults, cancels and restarts a library is that of an undisturbed import."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.services.sync.disturbing import HANGS_S, Ground, check, runs, undisturbed
from tests.standin import fiction
from tests.standin.fiction import fictional
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory):
    """A stand-in with one short act, and the library that an undisturbed import of it gives."""
    catalogue = fictional(datetime.now(UTC).date())
    act = catalogue.named(fiction.CARTOGRAPHERS)
    act.setlists, act.recordings = act.setlists[:52], act.recordings[:30]
    folder = tmp_path_factory.mktemp("disturbed")
    with StandinServer(Standin(catalogue, Limits(enforced=False))) as server:
        wanted = asyncio.run(undisturbed(folder / "undisturbed", server, act))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("setlist_desktop.providers.transport.READ_S", HANGS_S)
            yield Ground(server, act, folder, wanted)


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plan=st.lists(runs, min_size=1, max_size=3))
def test_the_library_is_that_of_an_undisturbed_import(ground: Ground, plan: list[dict]) -> None:
    check(ground, plan)
