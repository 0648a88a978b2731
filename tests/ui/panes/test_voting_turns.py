"""Several people take turns at the ballot of one computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from setlist_desktop.ui.widgets.name_dialog import NameDialog
from tests.ui.conftest import until

if TYPE_CHECKING:
    from types import SimpleNamespace

    from setlist_desktop.ui.panes.voting import VotingPane
    from tests.ui.panes.conftest import Bench


async def name(bench: Bench, act: str, text: str) -> NameDialog:
    bench.context.actions[act].trigger()
    await until(lambda: any(d.isVisible() for d in bench.window.findChildren(NameDialog)))
    dialog = next(d for d in bench.window.findChildren(NameDialog) if d.isVisible())
    dialog.name.setText(text)
    dialog.submit.click()
    await until(lambda: not isValid(dialog) or dialog.banner.isVisible())
    return dialog


def choices(voting: VotingPane) -> list[tuple[str, bool]]:
    return [(a.text(), a.isChecked()) for a in voting.turns.menu.actions() if a.isCheckable()]


async def test_one_person_needs_no_name(voting: VotingPane) -> None:
    assert not voting.turns.button.isVisible()
    assert choices(voting) == [("Me", True)]
    assert voting.left.text().startswith("<b>10 of 10</b>")


async def test_a_new_person_has_the_turn_and_the_first_comes_back(
    bench: Bench, voting: VotingPane, shows: SimpleNamespace
) -> None:
    await bench.services.ballots.vote_by_title(shows.upcoming, "Lantern", 1)
    await name(bench, "voting.add_person", "Ana & Co")
    await bench.settled()
    assert choices(voting) == [("Me", False), ("Ana && Co", True)]
    assert voting.turns.button.isVisible()
    assert voting.turns.button.accessibleName() == "Who votes: Ana & Co"
    assert voting.left.text().startswith("Ana &amp; Co: <b>10 of 10</b>")
    voting.turns.menu.actions()[0].trigger()
    await bench.settled()
    assert choices(voting) == [("Me", True), ("Ana && Co", False)]
    assert voting.left.text().startswith("Me: <b>9 of 10</b>")


async def test_a_name_that_is_taken_is_refused_in_the_form(
    bench: Bench, voting: VotingPane
) -> None:
    await name(bench, "voting.add_person", "Ana")
    await bench.settled()
    dialog = await name(bench, "voting.rename_person", "me")
    assert dialog.isVisible()
    assert "is here already" in dialog.banner.text()
    dialog.name.setText("Anna")
    dialog.submit.click()
    await bench.settled()
    assert choices(voting)[1] == ("Anna", True)
