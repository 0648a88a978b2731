"""The statistics pane over real services: backtest, songs, rotation, averages, by keyboard."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.evaluations import Evaluation
from setlist_desktop.domain.insights import Rotation
from setlist_desktop.domain.scores import IN_WORDS, Rule, Switch
from setlist_desktop.domain.words import percent
from setlist_desktop.services.artists import Artists
from setlist_desktop.services.evaluation import Evaluations
from setlist_desktop.services.insights import Insights
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.statistics.backtest_page import figures_of, verdict_of
from setlist_desktop.ui.panes.statistics.charts import NAMED, Line, LinesChart
from setlist_desktop.ui.panes.statistics.heat_map import HeatMap
from setlist_desktop.ui.panes.statistics.pane import (
    AVERAGES,
    BACKTEST,
    ROTATION,
    SCORES,
    SONGS,
    YOU,
    StatisticsPane,
)
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresModel, FiguresTable
from tests.support.past import FixedClock

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from setlist_desktop.storage.database import Database
    from tests.ui.panes.conftest import Bench


@pytest.fixture
def pane(bench: Bench, database: Database, qtbot: QtBot) -> StatisticsPane:
    clock = FixedClock()
    bench.services.artists = Artists(database, None, clock)
    bench.services.evaluations = Evaluations(database, clock)
    bench.services.insights = Insights(database)
    pane = StatisticsPane(bench.context, bench.services)
    bench.window.setCentralWidget(pane)
    bench.window.resize(480, 800)
    return pane


@pytest.fixture
def shows(bench: Bench) -> list[int]:
    """Return 50 shows: five songs each night, one that went away, one that is new."""
    always = ["Lantern", "Paper Tigers", "Undertow", "Kingfisher"]
    return [
        bench.past.played(
            date(2026, 1, 1) + timedelta(days=3 * n),
            [*always, "Marrow" if n < 10 else "Half a Moon" if n > 44 else "Tin Roof"],
            ["Saltwater"],
        )
        for n in range(50)
    ]


async def look(bench: Bench, pane: StatisticsPane, page: int) -> None:
    bench.window.show()
    bench.context.selection.choose_artist(bench.past.artist_id)
    pane.tabs.choose(page)
    await bench.settled()


def rows(table: object) -> list[tuple[str, ...]]:
    return list(table.figures_model.figures.rows)


def test_table_model_and_its_sentences(qtmodeltester: ModelTester) -> None:
    model = FiguresModel()
    model.show(Figures(("Song", "Plays", ""), (("Lantern", "3", "opened"),), frozenset({1}), (7,)))
    qtmodeltester.check(model)
    assert model.sentence(0) == "Lantern, plays 3, opened"
    said = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Lantern, plays 3, opened"


async def test_without_artist_and_without_setlists_it_says_so(
    bench: Bench, pane: StatisticsPane
) -> None:
    bench.window.show()
    assert "Choose an artist" in pane.empty.words()
    bench.context.selection.choose_artist(bench.past.artist_id)
    await bench.settled()
    assert "Too few shows" in pane.empty.words()
    pane.tabs.choose(SONGS)
    await bench.settled()
    assert "No setlist known" in pane.empty.words()


async def test_backtest_stands_beside_its_baselines(
    bench: Bench, pane: StatisticsPane, shows: list[int]
) -> None:
    await look(bench, pane, BACKTEST)
    assert pane.body.currentWidget() is pane.backtest
    assert "of the songs hit" in pane.backtest.verdict.text()
    assert "The last 25 shows" in pane.backtest.basis.text()
    names = [row[0] for row in rows(pane.backtest.figures)]
    assert names == ["The model", "Last show again", "Average setlist"]
    assert all(cell != "–" for row in rows(pane.backtest.figures) for cell in row)
    assert len(rows(pane.backtest.hits.table)) == 25
    assert rows(pane.backtest.calibration.table)
    assert "said" in pane.backtest.calibration_chart.accessibleDescription()
    pane.backtest.hits.as_table.click()
    assert pane.backtest.hits.table.isVisible()
    pane.show_backtest(2)
    await bench.settled()
    assert "2 shows just before were not known" in pane.backtest.basis.text()


async def test_songs_are_listed_and_opened_by_keyboard(
    bench: Bench, pane: StatisticsPane, shows: list[int], qtbot: QtBot
) -> None:
    await look(bench, pane, SONGS)
    songs = pane.songs
    assert rows(songs.table)[0][:3] == ("Kingfisher", "50", "20")
    songs.table.resize(240, 300)
    assert songs.table.isColumnHidden(2)
    assert songs.table.horizontalScrollBar().maximum() == 0
    songs.view.setCurrentText("Overdue")
    assert [row[0] for row in rows(songs.table)] == ["Marrow", "Tin Roof"]
    songs.view.setCurrentText("Debuts")
    assert [row[0] for row in rows(songs.table)] == ["Half a Moon"]
    songs.view.setCurrentText("Bust-outs")
    assert "None are known" in songs.words.text()
    songs.view.setCurrentText("Overdue")
    songs.table.selectRow(0)
    songs.table.setFocus()
    qtbot.keyClick(songs.table, Qt.Key.Key_Return)
    assert songs.currentWidget() is songs.song
    assert songs.song.title.text() == "Marrow"
    assert "Played 10 times in 50 shows known" in songs.song.facts.text()
    assert "not played for 40 shows" in songs.song.facts.text()
    assert rows(songs.song.by_year.table) == [("2026", "10")]
    qtbot.keyClick(songs.song.back, Qt.Key.Key_Escape)
    assert songs.currentWidget() is not songs.song
    assert songs.table.hasFocus()


async def test_rotation_and_averages_have_their_tables(
    bench: Bench, pane: StatisticsPane, shows: list[int]
) -> None:
    await look(bench, pane, ROTATION)
    table = rows(pane.rotation.twin.table)
    lantern = next(row for row in table if row[0] == "Lantern")
    assert lantern[1:] == ("played",) * 40
    saltwater = next(row for row in table if row[0] == "Saltwater")
    assert set(saltwater[1:]) == {"played as encore"}
    pane.tabs.choose(AVERAGES)
    assert pane.averages.choice.currentText() == "2026"
    assert "50 shows" in pane.averages.words.text()
    assert rows(pane.averages.table)[0][1].startswith("100")


async def test_news_are_shown_and_every_control_has_a_name(
    bench: Bench, pane: StatisticsPane, shows: list[int]
) -> None:
    await look(bench, pane, SONGS)
    text = "Lantern\nNever before"
    new = bench.past.show(date(2026, 11, 1))
    await bench.services.setlists.set_played_from_text(new, text)
    await bench.settled()
    assert "Never before" in [row[0] for row in rows(pane.songs.table)]
    kinds = (QAbstractButton, QAbstractItemView, QComboBox)
    controls = [w for kind in kinds for w in pane.findChildren(kind) if w.isVisible()]
    assert controls
    nameless = [w for w in controls if not (w.accessibleName() or getattr(w, "text", lambda: "")())]
    assert nameless == []


async def test_scores_over_time_by_season_and_the_best(
    bench: Bench, pane: StatisticsPane, shows: list[int], qtbot: QtBot
) -> None:
    await look(bench, pane, SCORES)
    assert "Nothing has been scored yet" in pane.scores.words.text()
    assert not pane.scores.by_show.isVisible()
    always = ["Lantern", "Paper Tigers", "Undertow", "Kingfisher"]
    nights = [bench.past.show(date(2026, 12, day)) for day in (1, 3)]
    late = bench.past.show(date(2026, 11, 1))
    for show_id in (*nights, late):
        await bench.services.predictions.predict(show_id)
    for show_id, last in zip((*nights, late), ("Saltwater", "New", "New"), strict=True):
        await bench.services.setlists.set_played_from_text(
            show_id, "\n".join([*always, "Half a Moon", last])
        )
    await bench.settled()
    scores = pane.scores
    assert scores.by_show.isVisible()
    assert [row[1:] for row in rows(scores.by_show.table)] == [
        (percent(5 / 6), percent(5 / 6)),
        (percent(1.0), percent(1.0)),
    ]
    assert "over 2 shows" in scores.words.text()
    assert "1 show has none else" in scores.basis.text()
    season, model = rows(scores.by_season.table)
    assert season[:4] == ("The Lanterns 2026", "Your list", "2", "11")
    assert model[1] == "Model"
    assert [row[2] for row in rows(scores.best)][:2] == [percent(1.0)] * 2
    scores.rule.setCurrentText(IN_WORDS[Rule.HITS])
    assert [row[2] for row in rows(scores.best)] == ["6", "6", "5", "5"]
    box = scores.switches[Switch.LOOSE_TITLES]
    assert box.isChecked()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    await bench.settled()
    assert not box.isChecked()
    assert (await bench.services.scores.switches())[Switch.LOOSE_TITLES] is False
    assert "3 shows scored again" in bench.told[-1]
    scores.best.selectRow(0)
    scores.best.setFocus()
    qtbot.keyClick(scores.best, Qt.Key.Key_Return)
    await bench.settled()
    assert bench.context.selection.show_id == nights[0]
    scores.scope.setCurrentText("All artists")
    await bench.settled()
    assert len(rows(scores.by_season.table)) == 2


async def test_what_the_next_show_may_bring(
    bench: Bench, pane: StatisticsPane, shows: list[int], qtbot: QtBot
) -> None:
    await look(bench, pane, YOU)
    assert "No upcoming show known" in pane.empty.words()
    coming = bench.past.show(date(2099, 1, 1))
    bench.context.relay.shows_changed.emit(frozenset({coming}))
    await bench.settled()
    you = pane.you
    assert "50 setlists" in you.basis.text()
    assert "marked no show" in you.been.text()
    assert "Lantern" in [row[0] for row in rows(you.new)]
    await bench.services.shows.mark(shows[0], Attendance.WENT)
    await bench.settled()
    assert "You have been to 1 show" in you.been.text()
    assert [row[0] for row in rows(you.new)] == ["Half a Moon"]  # the only one not played then
    assert "Choose songs above" in you.odds.text()
    for choice, title in zip(you.choices, ("Lantern", "Marrow"), strict=False):
        choice.setFocus()
        qtbot.keyClicks(choice, title)  # as by hand: a list is chosen from by typing
        choice.activated.emit(choice.currentIndex())
        await bench.settled()
    assert [c.currentText() for c in you.choices] == ["Lantern", "Marrow", "–", "–", "–"]
    assert you.choices[1].hasFocus()
    assert "Of these 2: at least one" in you.odds.text()
    counts = rows(you.counts.table)
    assert [row[0] for row in counts] == ["0", "1", "2"]
    assert int(counts[1][1].split("\u202f")[0]) > 60  # the one for sure, the other hardly
    # Kept in the library: another window finds them.
    hearing = await bench.services.predictions.hearings.of_show(coming)
    assert [hope.title for hope in hearing.favourites] == ["Lantern", "Marrow"]
    assert hearing.favourites[0].heard == 1
    assert you.undo.toolTip() == "Undo Choose favourites"
    for press, titles in ((you.undo, ["Lantern", "–"]), (you.redo, ["Lantern", "Marrow"])):
        qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
        await bench.settled()
        assert [c.currentText() for c in you.choices[:2]] == titles
    with pytest.raises(InvalidInput, match="room for 5"):
        await bench.services.predictions.hearings.choose_favourites(1, [*range(1, 7)])


async def test_the_shape_of_a_year_has_its_table(
    bench: Bench, pane: StatisticsPane, shows: list[int]
) -> None:
    await look(bench, pane, AVERAGES)
    nights = rows(pane.averages.shape.table)
    assert nights[0][1:] == ("6", percent(1.0), "0")
    assert nights[-1][1:] == ("6", "–", "6")
    assert "As the night before" in pane.averages.shape_chart.accessibleDescription()


def test_a_line_with_gaps_is_painted_and_said(qtbot: QtBot) -> None:
    chart = LinesChart("Shares")
    qtbot.addWidget(chart)
    chart.resize(320, 160)
    chart.show_lines([Line("Mine", (None, 0.5, None)), Line("None", (None,))], "1", "3")
    assert chart.accessibleDescription() == f"Mine: {percent(0.5)} on average"
    lone = chart.grab().toImage()
    chart.show_lines([Line("Mine", (None, None, None)), Line("None", (None,))], "1", "3")
    assert chart.grab().toImage() != lone


@pytest.mark.parametrize("width", [420, 250, 150])
def test_the_legend_of_lines_stays_in_the_chart(qtbot: QtBot, width: int) -> None:
    chart = LinesChart("Shares")
    qtbot.addWidget(chart)
    chart.resize(width, 160)
    names = ("Model", "The very last show", "The average of all")
    chart.show_lines([Line(name, (0.5, 0.6)) for name in names], "1", "3")
    told = chart.legend(40)
    metrics = theme.metrics(theme.TextRole.SMALL)
    assert all(x + NAMED + metrics.horizontalAdvance(name) <= width for x, name in told)
    starts = [x for x, _name in told]
    assert starts == sorted(set(starts))
    if width == 420:
        assert told[0][0] == 40
        assert [name for _x, name in told] == list(names)


def test_a_narrow_backtest_needs_no_scrolling_sideways(qtbot: QtBot) -> None:
    figures = {"r_precision": 0.9, "brier": 0.058, "log_loss": 0.183}
    evaluation = Evaluation("Velvet", 3, 0, figures, {"last_show": figures, "average": figures})
    table = FiguresTable("Backtest")
    qtbot.addWidget(table)
    table.show_figures(figures_of(evaluation))
    table.show()
    hidden = []
    for width in (600, 260, 210):
        table.resize(width, 160)
        hidden.append([at for at in range(4) if table.isColumnHidden(at)])
        assert table.horizontalScrollBar().maximum() == 0, width
    assert hidden[0] == []
    assert hidden[-1] in ([3], [2, 3])  # by the font: the last columns go first
    assert "0.183" in table.figures_model.sentence(0)  # told by the row's tool tip


def test_heat_map_says_the_cell_under_the_pointer(qtbot: QtBot) -> None:
    heat = HeatMap()
    qtbot.addWidget(heat)
    night = (date(2025, 11, 17), "Bern")
    heat.show_rotation(Rotation((night, night), ("Lantern", "Marrow"), ((1, 2), (0, 0))))
    assert heat.words_at(QPoint(heat.width() - 8, 24)).endswith("Bern: played")
    assert heat.words_at(QPoint(heat.width() - 8, 40)).startswith("Marrow, ")
    assert heat.words_at(QPoint(2, 2)) == ""


@pytest.mark.parametrize(
    ("hits", "words"),
    [
        (0.70, "10 points ahead of “average setlist”"),
        (0.605, "no better than “average setlist”"),
        (0.50, "10 points behind “average setlist”"),
    ],
)
def test_verdict_is_honest(hits: float, words: str) -> None:
    baselines = {"last_show": {"r_precision": 0.4}, "average": {"r_precision": 0.6}}
    assert words in verdict_of(Evaluation("a", 50, 0, {"r_precision": hits}, baselines))


async def test_where_the_tabs_have_no_room_a_choice_takes_their_place(
    bench: Bench, pane: StatisticsPane, shows: list[int], qtbot: QtBot
) -> None:
    bench.window.resize(700, 600)
    await look(bench, pane, BACKTEST)
    assert pane.tabs.isVisible()
    pane.tabs._group.button(BACKTEST).setFocus()
    bench.window.resize(300, 600)
    assert pane.width() < 320
    assert not pane.tabs.isVisible()
    assert pane.pick.hasFocus()
    qtbot.keyClick(pane.pick, Qt.Key.Key_Down)
    assert pane.tabs.current() == SCORES
    await bench.settled()
    pane.tabs.choose(AVERAGES)
    await bench.settled()
    assert pane.pick.currentText() == "Averages"
    bench.window.resize(700, 600)
    assert pane.tabs.isVisible()
    assert not pane.pick.isVisible()
