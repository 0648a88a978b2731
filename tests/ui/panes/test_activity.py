"""The activity pane over real services: jobs, news, services, log, offline switch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.language import day
from setlist_desktop.domain.sync import JobState, JobStatus
from setlist_desktop.ui.panes.activity.model import ActivityModel, row_of_import, row_of_job
from setlist_desktop.ui.panes.activity.pane import FINDINGS, JOBS, LOG, NEWS, NOTICES, SERVICES
from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog
from setlist_desktop.ui.widgets.spare_columns import LEAST_FIRST
from tests.standin import fiction
from tests.standin.catalogue import setlist_wire
from tests.standin.fiction import PLACES
from tests.ui.conftest import until

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from tests.ui.conftest import Opened

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def job(name: str, **more: object) -> JobState:
    state = JobState(name, f"Job {name}", NOW + timedelta(hours=1), NOW, JobStatus.DONE, "Done.")
    return replace(state, **more)


def test_the_model_keeps_its_rules_while_rows_come_change_and_go(
    qtmodeltester: ModelTester,
) -> None:
    model = ActivityModel()
    seen = []
    model.dataChanged.connect(lambda first, last: seen.append((first.row(), last.row())))
    jobs = [row_of_job(job(name), NOW) for name in "abc"]
    model.show(jobs)
    qtmodeltester.check(model)
    status = ImportStatus(7, "The Gulls", ImportStage.FETCHING_SHOWS, 40, "60 of 149", True)
    model.show([row_of_import(status), *jobs])
    model.show([row_of_import(replace(status, percent=41)), *jobs])
    assert seen == [(0, 0)]
    model.show(jobs[::-1])
    assert [row.ident for row in model.rows] == ["c", "b", "a"]
    qtmodeltester.check(model)
    model.show([])
    assert model.rowCount() == 0


def test_each_row_is_a_whole_sentence() -> None:
    running = row_of_job(job("a", status=JobStatus.RUNNING, done=3, total=9, message="Busy."), NOW)
    assert running.sentence().startswith("Job a, running, 3 of 9, last run ")
    assert running.sentence().endswith("Busy.")
    never = row_of_job(JobState("a", "Job a"), NOW)
    assert never.sentence() == "Job a, never ran, next run now"
    paused = row_of_job(job("a", status=JobStatus.PAUSED, paused=True), NOW)
    assert paused.due == ""
    model = ActivityModel()
    model.show([never])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 2).data(role) == never.sentence()


@pytest.fixture
async def pane(opened: Opened):
    opened.window.context.actions["activity.show"].trigger()
    await opened.settled()
    return opened.window.activity_dock.pane


async def choose(opened: Opened, page: int) -> None:
    opened.window.activity_dock.pane.tabs.choose(page)
    await opened.settled()


SENTENCE = Qt.ItemDataRole.AccessibleTextRole


def row_named(pane, ident: str):
    return next(row for row in pane.jobs.model.rows if row.ident == ident)


async def test_a_job_is_run_paused_and_timed_anew_from_its_row(opened: Opened, pane) -> None:
    names = [row.ident for row in pane.jobs.model.rows]
    assert names == list(opened.services.sync.schedule.names)
    page = pane.jobs
    page.table.setCurrentIndex(page.model.index(names.index("statistics"), 0))
    page.run_button.click()
    await until(lambda: row_named(pane, "statistics").state == "done")
    assert page.words.text().endswith(", 0 new scores.")
    assert page.current().ident == "statistics"  # what changes leaves the choice alone
    assert page.run_button.accessibleName() == "Run now: Scores"
    page.pause_button.click()
    await until(lambda: row_named(pane, "statistics").paused)
    assert page.pause_button.text() == "Resume"
    page.pause_button.click()
    await until(lambda: not row_named(pane, "statistics").paused)
    page.rhythm.setCurrentIndex(3)
    page.rhythm.activated.emit(3)
    await until(lambda: row_named(pane, "statistics").every_s == 86_400)
    assert page.rhythm.currentText() == "Every day"
    await opened.settled()


async def test_an_import_that_lacks_something_is_gone_on_with(opened: Opened, pane) -> None:
    act = opened.standin.catalogue.named(fiction.LIBRARY)
    artist_id = await opened.online.begin(act)
    opened.standin.fail("500", "setlistfm", count=1_000_000)
    await opened.online.run(artist_id)
    await until(lambda: pane.jobs.model.rows[0].state == "something is missing")
    row = pane.jobs.model.rows[0]
    assert (row.title, row.ident) == (f"Import of {act.name}", str(artist_id))
    assert "setlist.fm" in row.message
    opened.standin.heal()
    opened.online.clock.seconds += 900
    pane.jobs.table.setCurrentIndex(pane.jobs.model.index(0, 0))
    assert pane.jobs.run_button.text() == "Retry"
    pane.jobs.run_button.click()
    await until(lambda: pane.jobs.model.rows[0].ident == "shows")
    await opened.settled()


async def test_what_changed_is_listed(opened: Opened, pane) -> None:
    act = opened.standin.catalogue.named(fiction.LIBRARY)
    artist_id = await opened.online.begin(act)
    await opened.online.run(artist_id)
    on = datetime.now(UTC).date() + timedelta(days=80)
    act.setlists.insert(0, setlist_wire(act, "new", on, PLACES[2], []))
    await opened.online.run(artist_id)
    await choose(opened, NEWS)
    rows = pane.news.table.figures_model.figures.rows
    assert [row[0] for row in rows] == [f"New show: {act.name} on {day(on)} in Berlin."]
    assert pane.news.currentWidget() is pane.news.table
    pane.news.table.selectRow(0)
    QTest.keyClick(pane.news.table, Qt.Key.Key_Return)
    await until(lambda: opened.window.context.selection.show_id)
    await opened.settled()
    show = await opened.services.shows.get(opened.window.context.selection.show_id)
    assert (show.artist_id, show.date) == (artist_id, on)
    assert opened.window.setlist.isVisible()


async def test_where_nothing_was_told_the_page_says_so(opened: Opened, pane) -> None:
    for page, told in ((NEWS, pane.news), (NOTICES, pane.notices)):
        await choose(opened, page)
        assert told.currentWidget() is told.empty
        assert "Nothing yet." in told.empty.words()


async def test_services_tell_state_budget_breaker_and_what_the_cache_gave(
    opened: Opened, pane
) -> None:
    await opened.services.artists.search(fiction.CARTOGRAPHERS)
    await choose(opened, SERVICES)
    rows = {row[0]: row[1:] for row in pane.health.table.figures_model.figures.rows}
    assert rows["MusicBrainz"][:2] == ("Ready", "1")
    assert "1\u202f440" in rows["setlist.fm"][2]
    assert rows["setlist.fm"][5] == "lets requests pass"
    await choose(opened, JOBS)


async def test_a_narrow_pane_leaves_out_columns_and_tells_them_below(opened: Opened, pane) -> None:
    for number, page in ((JOBS, pane.jobs), (SERVICES, pane.health)):
        await choose(opened, number)
        table, last = page.table, page.table.model().columnCount() - 1
        page.resize(300, 500)
        assert not table.isColumnHidden(1)
        assert table.isColumnHidden(last)
        assert table.columnWidth(0) >= min(table.sizeHintForColumn(0), LEAST_FIRST)
        assert page.words.text() == table.model().index(0, 0).data(SENTENCE)
        page.resize(1400, 500)
        assert not any(map(table.isColumnHidden, range(last + 1)))
    assert "lets requests pass" in pane.health.words.text()


async def test_the_log_is_shown_and_copied(opened: Opened, pane, tmp_path) -> None:
    log = tmp_path / "program.log"
    log.write_text("\n".join(f"line {number}" for number in range(900)), encoding="utf-8")
    opened.services.sync._log_file = log
    await choose(opened, LOG)
    assert pane.log.toPlainText().splitlines()[-1] == "line 899"
    assert len(pane.log.toPlainText().splitlines()) == 500
    pane.copy_button.click()
    assert QGuiApplication.clipboard().text() == pane.log.toPlainText()


async def test_the_offline_switch_stands_in_the_menu_and_shows_in_the_pane(
    opened: Opened, pane
) -> None:
    switch = opened.window.context.actions["tools.offline"]
    assert (switch.isEnabled(), switch.isChecked()) == (True, False)
    assert not pane.connection.isVisible()
    switch.trigger()
    assert opened.services.sync.connection.chosen
    assert pane.connection.text().startswith("You chose to be offline. Since ")
    assert pane.connection.isVisible()
    badge = opened.window._status._offline
    await until(badge.isVisible)
    assert badge.text().startswith("Offline since ")
    arrived = len(opened.standin.seen())
    statuses = await opened.services.connections.statuses()
    assert {status.state.value for status in statuses} <= {"offline", "no-key"}
    switch.trigger()
    assert opened.services.sync.connection.online
    await until(lambda: not badge.isVisible())
    assert len(opened.standin.seen()) == arrived
    await opened.settled()


async def test_what_wants_looking_after_is_told_with_what_mends_it(opened: Opened, pane) -> None:
    await choose(opened, FINDINGS)
    page = pane.findings
    assert page.words.text() == "Nothing wants looking after at present."
    assert not page.fix_button.isVisible()
    await choose(opened, JOBS)
    found = (await opened.services.artists.search(fiction.CARTOGRAPHERS)).candidates[0]
    artist = await opened.services.artists.add(found.name, mbid=found.mbid)
    await opened.services.artists.follow(artist.id, True)
    await choose(opened, FINDINGS)
    assert page.table.figures_model.figures.rows == (
        (f"{fiction.CARTOGRAPHERS} is followed, and was never fetched.", "Out of date"),
    )
    assert page.fix_button.text() == "Refresh"
    page.fix_button.click()
    imports = opened.window.artists.imports
    await until(lambda: not imports.running())
    await choose(opened, JOBS)
    await choose(opened, FINDINGS)
    told = [row[0] for row in page.table.figures_model.figures.rows]
    assert not any("never fetched" in words for words in told)


async def test_findings_lead_to_the_dialogs_that_mend_them(opened: Opened, pane) -> None:
    one = await opened.services.artists.add("Glass Orchard")
    await opened.services.artists.follow(one.id, True)
    await choose(opened, FINDINGS)
    page = pane.findings
    assert page.table.figures_model.figures.rows == (
        ("Glass Orchard is linked with nobody at MusicBrainz.", "Not matched"),
    )
    page.table.activated.emit(page.table.currentIndex())
    dialog = await opened.asked(LinksDialog)
    assert "Glass Orchard" in dialog.windowTitle()
    dialog.close()
