"""The artists pane: list, search, import, following, adding, removing, and its empty states."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from setlist_desktop.domain.artists import Artist, ArtistCandidate
from setlist_desktop.domain.editing import append_items
from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.statistics import Looked
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.panes.artists.delegate import import_button
from setlist_desktop.ui.panes.artists.model import ArtistsModel
from setlist_desktop.ui.panes.artists.pane import ArtistsList
from setlist_desktop.ui.panes.artists.rows import (
    SEEN_WHOLE,
    ArtistRow,
    CandidateRow,
    HeadingRow,
    RecentRow,
    TrendRow,
    candidate_detail,
    candidate_rows,
    fold,
    library_rows,
    matches,
    recent_rows,
)
from tests.standin.fiction import CARTOGRAPHERS, LANTERNS
from tests.ui.conftest import Opened, until

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def names(opened: Opened) -> list[str]:
    model = opened.window.artists.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def found(opened: Opened, name: str) -> CandidateRow:
    rows = opened.window.artists.model.rows()
    return next(r for r in rows if isinstance(r, CandidateRow) and r.candidate.name == name)


async def search(opened: Opened, text: str, name: str) -> CandidateRow:
    opened.window.artists.search.setText(text)
    await until(lambda: name in names(opened))
    return found(opened, name)


# -- rows -------------------------------------------------------------------------------------


def test_sections_stand_over_followed_and_other_artists():
    artists = (Artist(1, "Velvet Meridian", followed=True), Artist(2, "Glass Orchard"))
    rows = library_rows(artists, {}, NOW)
    assert [type(row) for row in rows] == [HeadingRow, ArtistRow, HeadingRow, ArtistRow]
    assert [row.text for row in rows if isinstance(row, HeadingRow)] == [
        "Following",
        "In your library",
    ]


def test_artists_of_one_name_are_told_apart():
    twins = (
        Artist(1, "Northlight", disambiguation="Canadian folk singer", country="CA"),
        Artist(2, "NORTHLIGHT", disambiguation="Norwegian post-rock trio", country="NO"),
    )
    details = [row.detail for row in library_rows(twins, {}, NOW) if isinstance(row, ArtistRow)]
    assert details[0].startswith("Canadian folk singer · CA")
    assert details[1].startswith("Norwegian post-rock trio · NO")
    alone = library_rows(twins[:1], {}, NOW)[1]
    assert "folk" not in alone.detail


def test_the_dim_line_tells_country_shows_and_age():
    artist = Artist(
        1, "A", country="GB", show_count=1204, refreshed_at=NOW - timedelta(days=3), followed=True
    )
    row = library_rows((artist,), {}, NOW)[1]
    assert row.detail == "GB · 1\u202f204 shows · updated 3 days ago"
    assert row.sentence == "A, GB, 1\u202f204 shows, updated 3 days ago"


def test_a_running_import_shows_its_percent_and_a_partial_one_that_it_is_incomplete():
    status = ImportStatus(1, "A", ImportStage.FETCHING_SHOWS, 42, running=True)
    assert library_rows((Artist(1, "A"),), {1: status}, NOW)[1].detail == "importing, 42\u202f%"
    partial = ImportStatus(1, "A", ImportStage.COMPLETED, 100, partial=("Page 3 is missing.",))
    row = library_rows((Artist(1, "A", show_count=20, import_status=partial),), {}, NOW)[1]
    assert row.detail == "20 shows · incomplete"


def test_a_near_show_is_counted_in_days():
    near = Artist(1, "A", next_show_on=date(2026, 11, 24))
    far = Artist(2, "B", next_show_on=date(2027, 11, 24))
    rows = library_rows((near, far), {}, NOW)
    assert [row.soon for row in rows[1:]] == ["4 days", ""]


def test_candidates_say_what_tells_them_apart_and_their_source():
    trio = ArtistCandidate("Velvet", "musicbrainz", "m", "US jazz trio", "US", "1961–")
    assert candidate_detail(trio) == "US jazz trio, 1961– · MusicBrainz"
    german = ArtistCandidate("Velvet", "setlistfm", "n", "", "DE", show_count=12)
    assert candidate_detail(german) == "DE · 12 shows · setlist.fm"


def test_candidates_of_the_library_are_not_offered_again():
    here = ArtistCandidate("Velvet", "musicbrainz", "m", local_id=4)
    there = ArtistCandidate("Velvet", "musicbrainz", "n")
    rows = candidate_rows((here, there), ())
    assert [row.candidate for row in rows if isinstance(row, CandidateRow)] == [there]
    assert candidate_rows((here,), ()) == []


@pytest.mark.parametrize(
    ("typed", "fits"), [("bjork", True), ("BJÖRK g", True), ("gud", True), ("sigur", False)]
)
def test_the_list_is_filtered_by_folded_words(typed, fits):
    artist = Artist(1, "Björk", sort_name="Guðmundsdóttir, Björk", disambiguation="gudm.")
    assert matches(artist, fold(typed).split()) is fits


# -- model ------------------------------------------------------------------------------------


def rows_of(*artists: Artist) -> list:
    return library_rows(artists, {}, NOW)


def test_the_model_keeps_the_rules_of_item_models(qtmodeltester, qtbot):
    model = ArtistsModel()
    one, two, three = (Artist(n, f"A{n}", followed=True) for n in (1, 2, 3))
    qtmodeltester.check(model)
    model.update_to(rows_of(one, three))
    model.update_to(rows_of(one, two, three))
    model.update_to(rows_of(three, one))
    model.replace(rows_of(two))
    qtmodeltester.check(model)


def test_updates_are_exact(qtbot):
    model = ArtistsModel()
    one, two = (Artist(n, f"A{n}", followed=True) for n in (1, 2))
    model.replace(rows_of(one))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.update_to(rows_of(one, two))
    assert inserted.args[1:] == [2, 2]
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.update_to(rows_of(Artist(1, "A1", followed=True, show_count=5), two))
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    with qtbot.waitSignal(model.rowsRemoved) as removed:
        model.update_to(rows_of(two))
    assert removed.args[1:] == [1, 1]


def test_headings_cannot_be_chosen_and_rows_are_whole_sentences(qtbot):
    model = ArtistsModel()
    model.replace(rows_of(Artist(1, "A", country="IE", show_count=1, followed=True)))
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A, IE, 1 show"


# -- pane -------------------------------------------------------------------------------------


async def test_an_empty_library_says_what_to_do_first(opened: Opened):
    pane = opened.window.artists
    assert pane.is_empty()
    assert pane.empty.title() == "No artists yet"
    pane.empty.buttons()[0].click()
    assert pane.search.hasFocus()


async def test_an_artist_found_online_is_imported_and_chosen(opened: Opened):
    pane = opened.window.artists
    row = await search(opened, "velvet carto", CARTOGRAPHERS)
    assert "MusicBrainz" in row.detail
    pane.list.setFocus()
    index = pane.model.index_of(row.key)
    pane.list.setCurrentIndex(index)
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    await until(lambda: opened.window.context.selection.artist_id)
    await until(lambda: not pane.imports.running() and not pane.imports._running)
    artist = (await opened.services.artists.all())[0]
    assert artist.name == CARTOGRAPHERS
    assert opened.window.context.selection.artist_id == artist.id
    assert artist.show_count > 0
    await opened.settled()
    await until(lambda: opened.window.shows.models[1].total > 0)
    assert "importing" not in pane.model.index_of(("artist", artist.id)).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


async def test_down_goes_into_the_list_and_enter_imports_what_is_found_alone(opened: Opened, qtbot):
    pane = opened.window.artists
    await search(opened, LANTERNS, LANTERNS)
    opened.window.activateWindow()
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.hasFocus()
    assert isinstance(pane.list.row_at(pane.list.currentIndex()), CandidateRow)
    found_ones = [row for row in pane.model.rows() if isinstance(row, CandidateRow)]
    qtbot.keyClick(pane.search, Qt.Key.Key_Return)
    if len(found_ones) > 1:  # who of them is meant is for the user to say
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    await until(lambda: opened.window.context.selection.artist_id != 0)
    await opened.settled()


async def test_artists_looked_at_of_late_stand_below_a_long_list(opened: Opened):
    ids = [await opened.add_artist(f"Artist {n}") for n in range(SEEN_WHOLE + 1)]
    statistics = opened.services.library.statistics
    for artist_id in (ids[2], ids[5]):
        await statistics.looked_at(artist_id=artist_id)
    pane = opened.window.artists
    pane.controller.reload()
    await until(lambda: pane.model.index_of(("recent", ids[5])).isValid())
    recent = [row for row in pane.model.rows() if isinstance(row, RecentRow)]
    assert [row.looked.artist_id for row in recent] == [ids[5], ids[2]]
    assert recent[0].sentence == "Artist 5, looked at today"
    pane.list.setCurrentIndex(pane.model.index_of(("recent", ids[2])))
    assert opened.window.context.selection.artist_id == ids[2]


def test_the_chosen_artist_of_a_long_list_is_in_sight_as_soon_as_it_is_laid_out(qtbot):
    model = ArtistsModel()
    artists = tuple(Artist(number, f"Artist {number}") for number in range(1, 401))
    view = ArtistsList(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    model.replace(library_rows(artists, {}, NOW))
    view.setCurrentIndex(model.index_of(("artist", 350)))
    view.show()
    chosen = view.currentIndex()
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(chosen)))
    view.scrollToTop()
    view.resize(300, 500)
    QApplication.processEvents()
    assert view.verticalScrollBar().value() == 0  # once is enough


def test_a_list_that_is_seen_whole_needs_no_recent_ones():
    looked = (Looked(1, "A", NOW.date()),)
    assert recent_rows(looked, SEEN_WHOLE, NOW) == []
    assert len(recent_rows(looked, SEEN_WHOLE + 1, NOW)) == 2
    assert recent_rows((), SEEN_WHOLE + 1, NOW) == []


async def test_import_is_a_button_on_the_row(opened: Opened, qtbot):
    pane = opened.window.artists
    row = await search(opened, "lanterns", LANTERNS)
    rect = pane.list.visualRect(pane.model.index_of(row.key))
    QTest.mouseClick(
        pane.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(rect.left() + 4, rect.center().y()),
    )
    assert not pane.imports._running
    QTest.mouseClick(
        pane.list.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        import_button(rect).center(),
    )
    await until(lambda: pane.imports._running)
    await until(lambda: not pane.imports._running)
    assert [artist.name for artist in await opened.services.artists.all()] == [LANTERNS]


async def test_a_search_that_finds_nothing_can_be_cleared(opened: Opened):
    pane = opened.window.artists
    pane.search.setText("zzzz no such band")
    await until(lambda: pane.empty.title() == "No artist found for “zzzz no such band”")
    pane.empty.buttons()[0].click()
    assert pane.search.text() == ""
    assert pane.empty.title() == "No artists yet"


async def test_where_no_service_answers_the_reason_stands_in_the_lists_place(opened: Opened):
    pane = opened.window.artists
    opened.standin.fail("500", count=1000)
    pane.search.setText("velvet")
    await until(lambda: "could not be searched" in pane.empty.title())
    assert pane.empty.text()
    opened.standin.heal()
    opened.online.clock.seconds += 3600
    pane.empty.buttons()[0].click()
    await until(lambda: CARTOGRAPHERS in names(opened))


async def test_a_service_that_fails_is_told_while_the_others_answer(opened: Opened):
    opened.online.keys.keys = dict.fromkeys(opened.online.keys.keys, "wrong")
    await search(opened, "velvet carto", CARTOGRAPHERS)
    await until(opened.window.artists.banner.isVisible)
    assert "setlist.fm refused the key" in opened.window.artists.banner.text()


async def test_a_newer_search_takes_the_place_of_the_older(opened: Opened):
    pane = opened.window.artists
    hanging = opened.standin.fail("hang", "musicbrainz", count=1)
    pane.search.setText("lanterns")
    await asyncio.to_thread(hanging.meeting.wait)
    pane.search.setText("velvet carto")
    await until(lambda: CARTOGRAPHERS in names(opened))
    assert LANTERNS not in names(opened)
    opened.standin.heal()


async def test_a_broken_import_is_told_and_goes_on_with_retry(opened: Opened):
    pane = opened.window.artists
    row = await search(opened, "velvet carto", CARTOGRAPHERS)
    opened.standin.fail("500", "setlistfm", path="/setlists", count=1000)
    pane.controller.import_candidate(row.candidate, row.key)
    await until(lambda: pane.banner.isVisible() and "incomplete" in pane.banner.text())
    await until(lambda: not pane.imports._running)
    opened.standin.heal()
    opened.online.clock.seconds += 3600
    pane.banner.retry_requested.emit()
    await until(lambda: pane.imports._running)
    await until(lambda: not pane.imports._running)
    await until(lambda: not pane.banner.isVisible())
    artist = (await opened.services.artists.all())[0]
    assert artist.setlist_count > 0


async def test_an_import_is_cancelled_from_the_status_bar_and_stays_in_the_list(opened: Opened):
    pane = opened.window.artists
    row = await search(opened, "velvet carto", CARTOGRAPHERS)
    hanging = opened.standin.fail("hang", "setlistfm", path="/setlists", count=1)
    pane.controller.import_candidate(row.candidate, row.key)
    await asyncio.to_thread(hanging.meeting.wait)
    status = opened.window._status
    assert CARTOGRAPHERS in status.message()
    status._cancel.click()
    await until(lambda: not pane.imports._running)
    assert status._cancel.isHidden()
    opened.standin.heal()
    assert [artist.name for artist in await opened.services.artists.all()] == [CARTOGRAPHERS]


async def test_following_moves_the_row_and_stopping_moves_it_back(opened: Opened):
    actions = opened.window.context.actions
    artist_id = await opened.add_artist("Velvet Meridian")
    await until(lambda: opened.window.context.selection.artist_id == artist_id)
    before = names(opened)[0]
    actions["artist.follow"].trigger()
    await until(lambda: names(opened)[0] != before)
    actions["artist.follow"].trigger()
    await until(lambda: names(opened)[0] == before)


async def test_an_artist_taken_off_the_list_can_be_brought_back(opened: Opened):
    actions = opened.window.context.actions
    artist_id = await opened.add_artist("Velvet Meridian")
    await until(lambda: actions["artist.remove"].isEnabled())
    actions["artist.remove"].trigger()
    await until(lambda: "Velvet Meridian" not in names(opened))
    assert "Velvet Meridian" in actions["artist.restore"].text()
    actions["artist.restore"].trigger()
    await until(lambda: "Velvet Meridian" in names(opened))
    await until(lambda: opened.window.context.selection.artist_id == artist_id)


async def test_an_artist_is_added_by_hand(opened: Opened):
    opened.window.context.actions["artist.add"].trigger()
    dialog = await opened.asked()
    assert not dialog.submit.isEnabled()
    dialog.name.setText("Our Neighbours")
    dialog.country.setText("IE")
    dialog.submit.click()
    await until(lambda: "Our Neighbours" in names(opened))
    chosen = opened.window.context.selection.artist_id
    assert (await opened.services.artists.get(chosen)).country == "IE"


async def test_a_cancelled_form_adds_nothing(opened: Opened):
    opened.window.context.actions["artist.add"].trigger()
    dialog = await opened.asked()
    dialog.name.setText("Our Neighbours")
    dialog.reject()
    await opened.settled()
    assert await opened.services.artists.all() == ()


async def test_the_detail_counts_the_followed(opened: Opened):
    artist_id = await opened.add_artist("Velvet Meridian")
    await opened.services.artists.follow(artist_id, True)
    await until(lambda: opened.window.artists.title_bar.detail.text() == "1 followed")


async def test_what_was_typed_before_the_library_was_open_is_searched_for(opened: Opened):
    window = MainWindow(opened.folder / "early.ini")
    window.furnish()
    window.artists.search.setText(LANTERNS)
    window.artists.controller._search_timer.stop()
    window.artists.controller._search()  # the pause is over, and nobody is there to ask
    window.attach(opened.services)
    rows = window.artists.model.rows
    await until(lambda: any(isinstance(row, CandidateRow) for row in rows()))
    await window.context.tasks.stop()
    window.deleteLater()


async def test_who_was_voted_on_this_week_stands_apart_and_leads_to_the_artist(
    opened: Opened,
) -> None:
    pane, selection = opened.window.artists, opened.window.context.selection
    quiet = await opened.add_artist("Quiet One")
    loud = await opened.add_artist("Loud One")
    show = await opened.services.shows.add(NewShow(loud, None, "Loft"))
    await until(lambda: {"Quiet One", "Loud One"} <= set(names(opened)))
    assert not any(isinstance(row, TrendRow) for row in pane.model.rows())
    setlist = await opened.services.setlists.begin(show.id, SetlistKind.PREDICTED)
    song = append_items(setlist, setlist.sets[0].id, [Item(songs=(ItemSong("Lamp"),))])
    await opened.services.setlists.edit(setlist.id, song, "Add")
    await opened.services.ballots.vote_by_title(show.id, "Lamp", 1)
    await until(lambda: any(isinstance(row, TrendRow) for row in pane.model.rows()))
    [trend] = [row for row in pane.model.rows() if isinstance(row, TrendRow)]
    assert trend.sentence == "Loud One, 1 vote this week, trending with you"
    selection.choose_artist(quiet)
    pane.list.setCurrentIndex(pane.model.index_of(trend.key))
    assert selection.artist_id == loud
    pane.search.setText("loud")
    assert not any(isinstance(row, TrendRow) for row in pane.model.rows())
    await opened.settled()


async def test_popular_artists_stand_below_the_library_and_lead_to_the_search(
    opened: Opened,
) -> None:
    pane, heading = opened.window.artists, HeadingRow("Popular now")
    artist_id = await opened.add_artist("Nobody of the chart")
    await opened.services.artists.follow(artist_id, True)
    assert heading not in pane.model.rows()
    await opened.services.sync.schedule.run("popular")
    await until(lambda: heading in pane.model.rows())
    first = pane.model.rows()[pane.model.rows().index(heading) + 1]
    pane.list.delegate.import_clicked.emit(first)
    assert pane.search.text() == first.candidate.name
    online = HeadingRow("Found online")
    await until(lambda: online in pane.model.rows())
    await opened.settled()


async def test_what_was_found_before_shows_while_the_services_are_asked(opened: Opened) -> None:
    pane = opened.window.artists
    await opened.services.artists.search(CARTOGRAPHERS)
    fault = opened.standin.fail("hang", "musicbrainz", count=9)
    pane.search.setText("cartog")
    await until(lambda: any(isinstance(row, CandidateRow) for row in pane.model.rows()))
    await until(lambda: fault.met)
    pane.search.clear()
    opened.standin.heal()
    await opened.settled()
