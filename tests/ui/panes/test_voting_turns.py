"""Several people take turns at the ballot of one computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shiboken6 import isValid

from setlist_desktop.ui.panes.voting import VotingPane
from setlist_desktop.ui.panes.voting.turns import NameDialog
from tests.ui.conftest import until

if TYPE_CHECKING:
    from types import SimpleNamespace

    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench


@pytest.fixture
async def pane(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> VotingPane:
    pane = VotingPane(bench.context)
    bench.window.setCentralWidget(pane)
    bench.window.show()
    pane.attach(bench.services)
    await bench.services.predictions.predict(shows.upcoming)
    bench.context.selection.choose_show(shows.upcoming)
    await bench.settled()
    return pane


async def name(bench: Bench, act: str, text: str) -> NameDialog:
    bench.context.actions[act].trigger()
    await until(lambda: any(d.isVisible() for d in bench.window.findChildren(NameDialog)))
    dialog = next(d for d in bench.window.findChildren(NameDialog) if d.isVisible())
    dialog.name.setText(text)
    dialog.submit.click()
    await until(lambda: not isValid(dialog) or dialog.banner.isVisible())
    return dialog


def choices(pane: VotingPane) -> list[tuple[str, bool]]:
    return [(a.text(), a.isChecked()) for a in pane.turns.menu.actions() if a.isCheckable()]


async def test_one_person_needs_no_name(pane: VotingPane) -> None:
    assert not pane.turns.button.isVisible()
    assert choices(pane) == [("Me", True)]
    assert pane.left.text().startswith("<b>10 of 10</b>")


async def test_a_new_person_has_the_turn_and_the_first_comes_back(
    bench: Bench, pane: VotingPane, shows: SimpleNamespace
) -> None:
    await bench.services.ballots.vote_by_title(shows.upcoming, "Lantern", 1)
    await name(bench, "voting.add_person", "Ana & Co")
    await bench.settled()
    assert choices(pane) == [("Me", False), ("Ana && Co", True)]
    assert pane.turns.button.isVisible()
    assert pane.turns.button.accessibleName() == "Who votes: Ana & Co"
    assert pane.left.text().startswith("Ana &amp; Co: <b>10 of 10</b>")
    pane.turns.menu.actions()[0].trigger()
    await bench.settled()
    assert choices(pane) == [("Me", True), ("Ana && Co", False)]
    assert pane.left.text().startswith("Me: <b>9 of 10</b>")


async def test_a_name_that_is_taken_is_refused_in_the_form(bench: Bench, pane: VotingPane) -> None:
    await name(bench, "voting.add_person", "Ana")
    await bench.settled()
    dialog = await name(bench, "voting.rename_person", "me")
    assert dialog.isVisible()
    assert "is here already" in dialog.banner.text()
    dialog.name.setText("Anna")
    dialog.submit.click()
    await bench.settled()
    assert choices(pane)[1] == ("Anna", True)
