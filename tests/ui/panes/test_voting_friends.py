"""A friend's ballot adds up with one's own, and the leaders tell who voted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from setlist_desktop.domain.ballot_text import parse_ballot
from setlist_desktop.ui.panes.voting.friends import LARGEST_BALLOT, BallotDialog
from setlist_desktop.ui.text_files import LARGEST_BYTES

if TYPE_CHECKING:
    from pathlib import Path
    from types import SimpleNamespace

    from setlist_desktop.ui.panes.voting import VotingPane
    from tests.ui.panes.conftest import Bench


def leaders(voting: VotingPane) -> list[tuple[str, ...]]:
    return list(voting.leaders.figures_model.figures.rows)


async def take(bench: Bench, text: str, name: str = "") -> BallotDialog:
    bench.context.actions["voting.take_in"].trigger()
    dialog = next(d for d in bench.window.findChildren(BallotDialog) if d.isVisible())
    dialog.text.setPlainText(text)
    if name:
        dialog.name.setText(name)
    dialog.submit.click()
    await bench.settled()
    return dialog


async def test_ballots_add_up_and_are_replaced_by_name(
    bench: Bench, voting: VotingPane, shows: SimpleNamespace
) -> None:
    ballot = await bench.services.ballots.vote_by_title(shows.upcoming, "Lantern", 1)
    assert ballot.left_for_show == 9
    await take(bench, "Ballot of Ana\n+ Lantern\n- Undertow\n+ Never heard of")
    assert leaders(voting) == [
        ("1. Lantern", "+2", "Me, Ana", ""),
        ("2. Undertow", "-1", "", "Ana"),
    ]
    assert "Never heard of" in voting.banner.text()
    assert voting.model.ballot.left_for_show == 9  # type: ignore[union-attr]
    await take(bench, "+ Undertow", "Ana")
    assert leaders(voting) == [("1. Lantern", "+1", "Me", ""), ("2. Undertow", "+1", "Ana", "")]
    voting.tabs.choose(1)
    assert voting.leaders.isVisible()
    assert voting.leads_to is voting.leaders


async def test_refusals_stay_in_the_form(bench: Bench, voting: VotingPane) -> None:
    dialog = await take(bench, "+ Lantern")
    assert dialog.isVisible()
    dialog.name.setText("Me")
    dialog.submit.click()
    await bench.settled()
    assert "“Me” votes at this computer" in voting.banner.text()


async def test_own_ballot_goes_out_as_text_and_files_come_in(
    bench: Bench, voting: VotingPane, shows: SimpleNamespace, tmp_path: Path
) -> None:
    assert not bench.context.actions["voting.copy"].isEnabled()
    await bench.services.ballots.vote_by_title(shows.upcoming, "Lantern", 1)
    await bench.settled()
    bench.context.actions["voting.copy"].trigger()
    text = QGuiApplication.clipboard().text()
    assert parse_ballot(text).votes == (("Lantern", 1),)
    (tmp_path / "ballot.txt").write_text(text, encoding="utf-8")
    bench.context.actions["voting.take_in"].trigger()
    (dialog,) = bench.window.findChildren(BallotDialog)
    dialog.file_chosen.emit(str(tmp_path / "ballot.txt"))
    await bench.settled()
    assert dialog.ballot().votes == (("Lantern", 1),)
    (tmp_path / "large.txt").write_text("+ Lantern\n" * LARGEST_BALLOT, encoding="utf-8")
    with (tmp_path / "vast.txt").open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    refusals = (
        ("large", "large.txt is too large for a ballot"),
        ("vast", "vast.txt is too large for a ballot"),
        ("none", "none.txt cannot be read"),
    )
    for name, said in refusals:
        dialog.file_chosen.emit(str(tmp_path / f"{name}.txt"))
        await bench.settled()
        assert said in dialog.banner.text()
    assert dialog.ballot().votes == (("Lantern", 1),)
    dialog.reject()
