"""Seals from the menu to the league table, in a window on a real library."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from setlist_desktop.domain.leagues import League, LeagueRow
from setlist_desktop.domain.seals import digest_of
from setlist_desktop.domain.words import percent
from setlist_desktop.ui.sealing import league_dialog
from setlist_desktop.ui.sealing.league_dialog import LeagueDialog
from setlist_desktop.ui.sealing.opened_dialog import OpenedDialog
from setlist_desktop.ui.sealing.seal_dialog import SealDialog, file_name
from tests.support.past import Past
from tests.ui.conftest import until

MAIN = ["Ember", "Tides", "Salt", "Smoke", "Lantern"]


@pytest.fixture
def tour(opened):
    """Return the artist's past in the window's library."""
    past = Past(opened.online.database)
    today = opened.online.clock.now().date()
    for night in range(6):
        past.played(today - timedelta(days=20 - night), MAIN, ["Dawn"])
    return past


async def choose(opened, past, show_id):
    opened.window.context.selection.choose_artist(past.artist_id)
    await opened.settled()
    opened.window.context.selection.choose_show(show_id)
    await opened.settled()


async def sealed(opened, qtbot, name):
    """Seal the chosen show's prediction by keyboard; return the dialog."""
    opened.window.context.actions["tools.seal"].trigger()
    dialog = await opened.asked(SealDialog)
    qtbot.keyClicks(dialog.by, name)
    qtbot.keyClick(dialog.by, Qt.Key.Key_Return)
    await until(lambda: dialog.seal is not None or dialog.banner.text())
    return dialog


async def test_a_prediction_is_sealed_copied_saved_and_counted(opened, qtbot, tour, tmp_path):
    today = opened.online.clock.now().date()
    show_id = tour.show(today + timedelta(days=3))
    await choose(opened, tour, show_id)
    dialog = await sealed(opened, qtbot, "Ada")
    assert digest_of(dialog.seal.document) in dialog.text.toPlainText()
    assert dialog.copy.hasFocus()
    qtbot.keyClick(dialog.copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == dialog.seal.text
    folder = tmp_path / "league"
    folder.mkdir()
    name = file_name(dialog.seal)
    assert name.startswith("Ada The Lanterns ")
    dialog.save.click()
    asked = await opened.asked(QFileDialog)
    asked.done(QFileDialog.DialogCode.Rejected)
    await opened.settled()
    await dialog.save_to(dialog.seal, folder / name)
    (folder / "chat.txt").write_text(dialog.seal.text)
    text = dialog.seal.text
    dialog.reject()

    opened.online.clock.seconds += timedelta(days=5).total_seconds()
    await opened.services.setlists.set_played_from_text(show_id, "\n".join([*MAIN[:4], "Harbour"]))
    shown = OpenedDialog(
        opened.services.seals, [folder / name], opened.window.context, opened.window
    )
    shown.open()
    await opened.settled()
    (row,) = shown.table.figures_model.figures.rows
    assert row[0] == "Ada"
    assert row[2:4] == ("✓ fits", "4")  # sealed in this very library, so it needs no text
    assert row[-1] == "yes"
    # A changed file: its hash is not the one that was shared.
    changed = folder / name
    changed.write_text(changed.read_text().replace("Ember", "Amber"))
    shown.text.setPlainText(text)
    shown.submit.click()
    await opened.settled()
    (row,) = shown.table.figures_model.figures.rows
    assert (row[2], row[-1]) == ("✕ does not fit", "no")
    assert "does not count: its hash was not shared" in shown.problems.text()
    shown.reject()

    changed.write_text(changed.read_text().replace("Amber", "Ember"))
    league = await opened.services.seals.league(folder)
    table = LeagueDialog(folder, league, opened.window)
    table.open()
    (row,) = table.table.figures_model.figures.rows
    assert row[:4:3] == ("1. Ada", "4")
    assert table.words.text().startswith("1 prediction counts.")
    assert table.problems.text() == ""
    table.reject()
    table.deleteLater()


async def test_what_cannot_be_sealed_is_told_in_the_dialog(opened, qtbot, tour):
    today = opened.online.clock.now().date()
    over = tour.show(today - timedelta(days=3))
    await choose(opened, tour, over)
    dialog = await sealed(opened, qtbot, "Ada")
    assert "no prediction of it was sealed before" in dialog.banner.text()
    assert dialog.submit.isEnabled()
    assert not dialog.copy.isVisible()
    dialog.reject()


async def test_a_file_that_is_none_is_named(opened, tmp_path):
    path = tmp_path / "notes.json"
    path.write_text("[]")
    dialog = OpenedDialog(opened.services.seals, [path], opened.window.context, opened.window)
    dialog.open()
    await opened.settled()
    assert "notes.json is no sealed prediction" in dialog.banner.text()
    dialog.reject()


async def test_without_a_show_nothing_can_be_sealed(opened):
    actions = opened.window.context.actions
    assert not actions["tools.seal"].isEnabled()
    assert actions["tools.open_seal"].isEnabled()
    assert actions["tools.league"].isEnabled()


def test_the_table_says_what_there_is_to_do_where_nothing_counts():
    assert league_dialog.words_of(League((), ())) == league_dialog.NOTHING
    row = LeagueRow("Bo", 2, 0.5, 9.0, 3.0, 1.5)
    figures = league_dialog.figures_of(League((row, replace(row, by="Cy")), ()))
    assert figures.rows[1] == ("2. Cy", "2", "14", "9", "3.0", "1.5", percent(0.5))
