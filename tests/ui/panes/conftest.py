"""Panes over real services on a real library, and the wait for what they have begun."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMainWindow

from setlist_desktop.ui.actions import ActionBook
from setlist_desktop.ui.context import Context
from setlist_desktop.ui.relay import Relay
from setlist_desktop.ui.selection import Selection
from setlist_desktop.ui.tasks import Tasks
from tests.support.past import FixedClock, Past

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pytestqt.qtbot import QtBot

    from setlist_desktop.domain.changes import ChangeBus
    from setlist_desktop.storage.database import Database
    from setlist_desktop.ui.panes.voting import VotingPane


@dataclass
class Bench:
    """A window with its context, and what was told and what failed."""

    window: QMainWindow
    context: Context
    services: SimpleNamespace
    past: Past
    told: list[str] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)

    async def settled(self) -> None:
        """Wait until no task runs, those begun by others included."""
        while running := [*self.context.tasks._running]:
            await asyncio.wait(running)
            await asyncio.sleep(0)


class NoService:
    """Popularity where no service can be asked."""

    async def learn(self, _artist_id: int) -> int:
        return 0


@pytest.fixture
async def bench(qtbot: QtBot, database: Database, bus: ChangeBus) -> AsyncIterator[Bench]:
    from setlist_desktop.services.ballots import Ballots
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.services.scores import Scores
    from setlist_desktop.services.setlists import Setlists
    from setlist_desktop.services.shows import Shows

    clock = FixedClock()
    predictions = Predictions(database, clock)
    services = SimpleNamespace(
        setlists=Setlists(database, clock),
        shows=Shows(database, clock),
        predictions=predictions,
        scores=Scores(database, clock, predictions),
        ballots=Ballots(database, clock),
        popularity=NoService(),
        changes=bus,
    )
    window = QMainWindow()
    qtbot.addWidget(window)
    told: list[str] = []
    failures: list[BaseException] = []
    tasks = Tasks(failures.append)
    relay = Relay()
    context = Context(tasks, Selection(), relay, ActionBook(window), told.append, failures.append)
    unsubscribe = bus.subscribe(relay.deliver)
    yield Bench(window, context, services, Past(database), told, failures)
    await tasks.stop()
    unsubscribe()
    assert not failures


@pytest.fixture
def titles() -> list[str]:
    """Return the songs that the artist of the bench plays, the likeliest first."""
    return ["Lantern", "Paper Tigers", "Northern Line", "Undertow", "Saltwater", "Kingfisher"]


@pytest.fixture
def shows(bench: Bench, titles: list[str]) -> SimpleNamespace:
    """Return a past show with a setlist, a past one without, and an upcoming one."""
    newest = date(2026, 11, 17)
    for ago in range(6):
        played = bench.past.played(newest - timedelta(days=ago), titles[: 5 - ago % 2], [titles[5]])
        if ago == 0:
            with_setlist = played
    return SimpleNamespace(
        past=with_setlist,
        past_bare=bench.past.show(date(2020, 5, 1)),
        upcoming=bench.past.show(date(2099, 11, 24)),
    )


@pytest.fixture
async def voting(bench: Bench, shows: SimpleNamespace) -> VotingPane:
    """Return the voting pane on the predicted upcoming show."""
    from setlist_desktop.ui.panes.voting import VotingPane

    pane = VotingPane(bench.context)
    bench.window.setCentralWidget(pane)
    bench.window.show()
    pane.attach(bench.services)
    await bench.services.predictions.predict(shows.upcoming)
    bench.context.selection.choose_show(shows.upcoming)
    await bench.settled()
    return pane
