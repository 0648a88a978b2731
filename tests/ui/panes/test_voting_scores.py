"""The line of one's own scores below the ballot: from two shows on, and where there is room."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from setlist_desktop.domain.words import percent

if TYPE_CHECKING:
    from types import SimpleNamespace

    from setlist_desktop.ui.panes.voting import VotingPane
    from tests.ui.panes.conftest import Bench


async def score(bench: Bench, day: int, played: list[str]) -> None:
    """Predict a show of December and say what was played."""
    show_id = bench.past.show(date(2026, 12, day))
    await bench.services.predictions.predict(show_id)
    await bench.services.setlists.set_played_from_text(show_id, "\n".join(played))
    await bench.services.scores.refresh(bench.past.artist_id)
    await bench.settled()


@pytest.mark.parametrize("nights", [0, 1])
async def test_there_is_no_line_of_less_than_two_scores(
    bench: Bench, voting: VotingPane, titles: list[str], nights: int
) -> None:
    bench.window.resize(320, 900)
    for night in range(nights):
        await score(bench, night + 1, titles)
    assert not voting.scores.isVisible()


async def test_the_line_follows_the_scores_and_has_a_table(
    bench: Bench, voting: VotingPane, titles: list[str], shows: SimpleNamespace
) -> None:
    bench.window.resize(320, 900)
    await score(bench, 1, titles)
    await score(bench, 2, ["Nothing", "Like", "It"])
    assert voting.scores.isVisible()
    twin, chart = voting.scores._made()
    rows = list(twin.table.figures_model.figures.rows)
    assert len(rows) == 2
    assert rows[0][1] == percent(0.0)
    assert rows[1][1] != percent(0.0)
    assert "Your list" in chart.accessibleDescription()
    for day in range(3, 12):
        await score(bench, day, titles)
    assert len(twin.table.figures_model.figures.rows) == 8


async def test_the_ballot_has_the_room_where_there_is_little(
    bench: Bench, voting: VotingPane, titles: list[str]
) -> None:
    bench.window.resize(320, 900)
    await score(bench, 1, titles)
    await score(bench, 2, titles)
    assert voting.scores.isVisible()
    bench.window.resize(320, 480)
    assert not voting.scores.isVisible()
    bench.window.resize(320, 900)
    assert voting.scores.isVisible()
