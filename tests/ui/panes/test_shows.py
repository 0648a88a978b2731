"""The shows pane: rows, filter, tabs, choosing, adding, pasting, and its empty states."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from setlist_desktop.domain.attendance import Attendance
from setlist_desktop.domain.maintenance import SampleSize
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import NewShow, Show, ShowStatus, Tickets, When, beginning
from setlist_desktop.services.shows import PAGE
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.shows.delegate import fitted
from setlist_desktop.ui.panes.shows.model import ROW, ShowsModel
from setlist_desktop.ui.panes.shows.rows import (
    CHIPS,
    Chip,
    SectionRow,
    ShowRow,
    chip_of,
    detail,
    near,
    own_score,
    own_time,
    sections_of,
    sentence,
    tool_tip,
)
from setlist_desktop.ui.panes.shows.view import ShowsView
from setlist_desktop.ui.panes.shows.words import attribution, no_past, no_upcoming
from setlist_desktop.ui.widgets.row_painting import RowPainter
from tests.ui.conftest import Opened, until

pytestmark = pytest.mark.usefixtures("english")

TODAY = date(2026, 11, 20)


def show(number: int, days: int | None = 4, venue: str = "Velodrom", **more) -> Show:
    on = None if days is None else TODAY + timedelta(days=days)
    given = {"city": "Berlin", "country": "Germany", "tour": "Lantern Tour"} | more
    begins = beginning(on, given.get("time"), given.get("zone"))
    return Show(number, 1, "Velvet Meridian", on, venue, starts_at=begins, **given)


def shown(model: ShowsModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


# -- rows -------------------------------------------------------------------------------------


def test_shows_are_grouped_by_month_and_tour():
    shows = [
        show(1, 4),
        show(2, 6),
        show(3, 12),
        show(4, 13, tour="Harbour Tour"),
        show(5, 14),
        show(6, None),
    ]
    sections = sections_of(shows)
    assert sections[0] is sections[1]
    assert [section.text for section in dict.fromkeys(sections)] == [
        "November 2026 · Lantern Tour",
        "December 2026 · Lantern Tour",
        "December 2026 · Harbour Tour",
        "December 2026 · Lantern Tour",
        "Date to come · Lantern Tour",
    ]
    assert len(set(sections)) == 5


@pytest.mark.parametrize(
    ("status", "chip"),
    [
        (ShowStatus.ON_SALE, "● on sale"),
        (ShowStatus.RESCHEDULED, "◆ moved"),
        (ShowStatus.CANCELLED, "✕ cancelled"),
    ],
)
def test_a_status_has_a_shape_and_a_word(status, chip):
    assert CHIPS[status].text == chip


def test_the_dim_line_tells_place_and_time_or_songs():
    assert detail(show(1, time=time(20, 0))) == "Berlin, Germany · 20:00"
    played = show(1, -3, has_setlist=True, song_count=22, time=time(20, 0), ordinal=2)
    assert detail(played) == "Berlin, Germany · 22 songs · show 2 of the day"
    assert detail(show(1, city="", country="")) == "place not known"


def test_the_own_score_is_told_by_number_and_sentence():
    scored = show(1, -3, score=0.738)
    assert own_score(scored) == "you 74\u202f%"
    assert chip_of(scored) == Chip("", "you 74\u202f%", "accent")
    went = replace(scored, attendance=Attendance.WENT)
    assert chip_of(went) == Chip("✓", "went · you 74\u202f%", "accent")
    assert chip_of(replace(scored, status=ShowStatus.CANCELLED)) == CHIPS[ShowStatus.CANCELLED]
    assert own_score(show(2, -3)) == ""
    assert "your prediction 74 percent right" in sentence(scored, date(2026, 11, 20))


def test_a_cancelled_show_is_not_near():
    assert near(show(1, 4), TODAY) == "in 4 days"
    assert near(show(1, 4, status=ShowStatus.CANCELLED), TODAY) == ""


def test_a_row_is_a_whole_sentence():
    said = sentence(show(1, 4, time=time(20, 0), status=ShowStatus.ON_SALE), TODAY)
    assert said == (
        "Tuesday, 24 November 2026, Velodrom, Berlin, Germany, 20:00, Lantern Tour, on sale, "
        "in 4 days"
    )


def test_a_time_is_the_venues_and_ones_own_is_told_beside(monkeypatch):
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    import time as clock

    clock.tzset()
    sydney = show(1, 4, time=time(23, 30), zone="Australia/Sydney")
    assert detail(sydney).endswith("23:30")
    assert own_time(sydney) == "04:30 your time"
    assert own_time(show(1, 4, time=time(20, 0), zone="America/Los_Angeles")) == ""
    assert own_time(show(1, 4, time=time(20, 0), zone="Nowhere/Atall")) == ""
    assert "23 November" in own_time(show(1, 4, time=time(8, 0), zone="Australia/Sydney"))
    monkeypatch.undo()
    clock.tzset()


def test_the_tool_tip_tells_what_tickets_cost_and_how_long_they_are_sold():
    sold = Tickets(None, datetime(2099, 1, 1, tzinfo=UTC), 45.0, 300.5, "CAD")
    lines = tool_tip(show(1, 4, tickets=sold)).splitlines()
    assert lines[-2] == "Tickets CAD\u00a045.00 to CAD\u00a0300.50"
    assert lines[-1].startswith("Tickets on sale until Thu 1 Jan 2099, ")
    soon = Tickets(datetime(2098, 1, 1, tzinfo=UTC), None, 20.0, 20.0, "EUR")
    lines = tool_tip(show(1, 4, tickets=soon)).splitlines()
    assert lines[-2] == "Tickets EUR\u00a020.00"
    assert lines[-1].startswith("Tickets on sale from Wed 1 Jan 2098")
    long_ago = Tickets(datetime(2020, 1, 1, tzinfo=UTC))
    assert "Tickets" not in tool_tip(show(1, 4, tickets=long_ago))


def test_the_sources_are_linked_to_the_shows_own_page():
    chosen = show(1, source="setlistfm", url="https://www.setlist.fm/x?a=1&b=2")
    text = attribution({"setlistfm", "ticketmaster"}, chosen)
    assert text.startswith("Setlists from <a href=")
    assert 'href="https://www.setlist.fm/x?a=1&amp;b=2"' in text
    assert "shows from" in text
    assert attribution({""}, None) == ""
    keyless = attribution({"musicbrainz"}, show(1, source="musicbrainz", url="https://mb.org/e"))
    assert keyless == 'Shows from <a href="https://mb.org/e">MusicBrainz</a>'


def test_nothing_known_is_told_from_nobody_asked():
    act = ("Act", lambda: None)
    asked = no_upcoming(ServiceState.READY, act, act)
    unasked = no_upcoming(ServiceState.NO_KEY, act, act)
    assert asked.text == ""
    assert Service.TICKETMASTER.title in unasked.text
    assert "offline" in no_past(ServiceState.OFFLINE, act, act).text


# -- model ------------------------------------------------------------------------------------


@pytest.fixture
def model(qapp) -> ShowsModel:
    made = ShowsModel()
    made.show_shows(
        [
            show(1, 4),
            show(2, 6, "Zénith", city="Paris", country="France"),
            show(3, 45, "Ziggo Dome", city="Amsterdam", tour=""),
        ]
    )
    return made


def test_the_model_keeps_the_rules_of_item_models(qtmodeltester, model):
    qtmodeltester.check(model)
    model.filter_by("z")
    model.show_shows([show(1, 4), show(4, 5), show(3, 45)], same_artist=True)
    model.filter_by("")
    qtmodeltester.check(model)


def test_rows_stand_under_their_sections(model):
    assert shown(model) == [
        "November 2026 · Lantern Tour",
        "Velodrom",
        "Zénith",
        "January 2027",
        "Ziggo Dome",
    ]
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags


@pytest.mark.parametrize(
    ("typed", "venues"),
    [
        ("zenith", ["Zénith"]),
        ("PARIS", ["Zénith"]),
        ("lantern", ["Velodrom", "Zénith"]),
        ("2027", ["Ziggo Dome"]),
        ("tour ber", ["Velodrom"]),
        ("", ["Velodrom", "Zénith", "Ziggo Dome"]),
        ("nothing", []),
    ],
)
def test_the_filter_looks_at_venue_place_tour_and_year(model, typed, venues):
    model.filter_by(typed)
    rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    assert [row.show.venue for row in rows if isinstance(row, ShowRow)] == venues
    assert model.found == len(venues)
    assert model.total == 3


def test_typing_on_narrows_and_deleting_widens_again(model):
    for typed in ("z", "zi", "zig", "zi", "z", ""):
        model.filter_by(typed)
        expected = [v for v in ("velodrom", "zenith", "ziggo dome") if typed in v]
        assert model.found == len(expected)


@pytest.mark.parametrize("typed", ["", "lantern", "nothing"])
def test_further_shows_are_added_as_if_all_had_come_at_once(qtmodeltester, qtbot, typed):
    tours = ("Lantern Tour", "Lantern Tour", "Other Tour")
    shows = [show(n, -n * 9, tour=tours[n // 4 % 3]) for n in range(1, 31)]
    whole, paged = ShowsModel(), ShowsModel()
    for model in (whole, paged):
        model.filter_by(typed)
    whole.show_shows(shows)
    qtmodeltester.check(paged)
    paged.show_shows(shows[:7])
    paged.expect(30)
    assert paged.total == 30
    for first in (7, 12, 22):  # pages may overlap where something was read anew meanwhile
        paged.add_shows(shows[first - 1 : first + 10])
    assert shown(paged) == shown(whole)
    rows = range(whole.rowCount())
    assert [paged.index(n, 0).data(ROW) for n in rows] == [
        whole.index(n, 0).data(ROW) for n in rows
    ]
    paged.filter_by("")
    whole.filter_by("")
    assert shown(paged) == shown(whole)
    assert paged.found == 30


def test_new_shows_are_exact_inserts(model, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show_shows(
            [
                show(1, 4),
                show(9, 5, "New Hall"),
                show(2, 6, "Zénith", city="Paris", country="France"),
                show(3, 45, "Ziggo Dome", city="Amsterdam", tour=""),
            ],
            same_artist=True,
        )
    assert inserted.args[1:] == [2, 2]
    assert model.index_of(9).row() == 2


def test_a_changed_show_is_an_exact_change(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_shows(
            [
                show(1, 4, status=ShowStatus.CANCELLED),
                show(2, 6, "Zénith", city="Paris", country="France"),
                show(3, 45, "Ziggo Dome", city="Amsterdam", tour=""),
            ],
            same_artist=True,
        )
    assert changed.args[0].row() == changed.args[1].row() == 1


def test_a_filtered_out_show_stands_nowhere_but_is_known(model):
    model.filter_by("zenith")
    assert not model.index_of(1).isValid()
    assert model.show(1).venue == "Velodrom"


# -- pane -------------------------------------------------------------------------------------


async def fill(opened: Opened) -> tuple[int, list[int]]:
    """Add an artist with two upcoming shows and one long past; return all ids."""
    artist_id = await opened.add_artist("Velvet Meridian")
    today = datetime.now(UTC).date()
    new = [
        NewShow(artist_id, today + timedelta(days=4), "Velodrom", "Berlin", "Germany", time(20, 0)),
        NewShow(artist_id, today + timedelta(days=6), "Zénith", "Paris", "France"),
        NewShow(artist_id, date(2019, 5, 1), "Kesselsaal", "Cologne", "Germany"),
    ]
    ids = [(await opened.services.shows.add(one)).id for one in new]
    upcoming, past = opened.window.shows.models
    await until(lambda: upcoming.total == 2 and past.total == 1)
    return artist_id, ids


async def test_the_first_upcoming_show_is_chosen_and_counted(opened: Opened):
    artist_id, ids = await fill(opened)
    selection, pane = opened.window.context.selection, opened.window.shows
    selection.choose_artist(0)
    selection.choose_artist(artist_id)
    await until(lambda: selection.show_id == ids[0])
    assert pane.tabs.text(0) == "Upcoming 2"
    assert pane.tabs.text(1) == "Past 1"
    assert pane.title_bar.detail.text() == "Velvet Meridian"


async def test_a_click_on_the_row_that_was_current_chooses_it_again(opened: Opened):
    _, ids = await fill(opened)
    selection, pane = opened.window.context.selection, opened.window.shows
    selection.choose_show(ids[0])
    pane.tabs.choose(1)
    selection.choose_show(ids[2])
    pane.tabs.choose(0)
    view = pane.views[0]
    place = view.visualRect(pane.models[0].index_of(ids[0])).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selection.show_id == ids[0]


async def test_choosing_a_past_show_by_keyboard(opened: Opened):
    _, ids = await fill(opened)
    pane = opened.window.shows
    pane.tabs.choose(1)
    view = pane.views[1]
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert opened.window.context.selection.show_id == ids[2]
    assert opened.window.context.actions["show.paste"].isEnabled()


async def test_the_filter_counts_and_can_be_cleared(opened: Opened):
    await fill(opened)
    pane = opened.window.shows
    pane.filter.setText("zen")
    assert pane.tabs.text(0) == "Upcoming 1"
    assert not pane.is_empty()
    pane.filter.setText("qqq")
    assert pane.is_empty()
    assert pane.empty.title() == "No show fits “qqq”"
    pane.empty.buttons()[0].click()
    assert not pane.is_empty()


async def test_heading_rows_are_lower_than_shows(opened: Opened):
    await fill(opened)
    view = opened.window.shows.views[0]
    model = opened.window.shows.models[0]
    for row in range(model.rowCount()):
        heading = isinstance(model.index(row, 0).data(Qt.ItemDataRole.UserRole), SectionRow)
        assert (view.rowHeight(row) < view.verticalHeader().defaultSectionSize()) is heading


async def test_where_there_is_little_room_the_status_has_a_line_of_its_own(opened: Opened):
    await fill(opened)
    pane = opened.window.shows
    view, model = pane.views[0], pane.models[0]
    headings = model.section_rows(0, model.rowCount() - 1)
    wide = [view.rowHeight(row) for row in range(model.rowCount())]
    view.resize(180, 400)
    narrow = [view.rowHeight(row) for row in range(model.rowCount())]
    for row, (before, after) in enumerate(zip(wide, narrow, strict=True)):
        assert after == before if row in headings else after > before
    view.resize(400, 400)
    assert [view.rowHeight(row) for row in range(model.rowCount())] == wide


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (show(1, 4, has_setlist=True, song_count=28), ["Berlin, Germany", "28 songs"]),
        (show(1, 4, status=ShowStatus.CANCELLED), ["✕ cancelled"]),
        (show(1, 4, status=ShowStatus.CANCELLED, time=time(19, 30)), ["✕ cancelled", "19:30"]),
    ],
)
def test_a_line_that_no_status_needs_takes_what_stands_behind_the_place(
    qtbot, monkeypatch, one, told
):
    """In narrow rows, where place and number of songs would not fit side by side."""
    lines = []
    painted = RowPainter.line
    monkeypatch.setattr(
        RowPainter,
        "line",
        lambda self, room, text, *more: (lines.append(text), painted(self, room, text, *more)),
    )
    view = ShowsView(ShowsModel(), "Shows", months=True)
    qtbot.addWidget(view)
    view.model().show_shows([one])
    view.resize(180, 300)
    view.grab()
    assert not set(told) - set(lines)


def test_the_country_is_shortened_before_the_number_of_songs(qapp):
    words = "Philadelphia, United States · 28 songs"
    metrics = theme.metrics()
    whole = metrics.horizontalAdvance(words)
    assert fitted(words, whole) == words
    short = fitted(words, whole - 20)
    assert short.startswith("Philadelphia, ")
    assert short.endswith("… · 28 songs")
    assert metrics.horizontalAdvance(short) <= whole - 20
    assert fitted(words, metrics.horizontalAdvance("28 songs")) == words
    assert fitted(f"{words} · with Glass Orchard", whole - 20) == short


async def test_no_artist_is_told(opened: Opened):
    assert opened.window.shows.is_empty()
    assert opened.window.shows.empty.title() == "No artist chosen"


async def test_a_show_is_added_by_hand_and_chosen(opened: Opened):
    await opened.add_artist("Velvet Meridian")
    action = opened.window.context.actions["show.add"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked()
    assert not dialog.submit.isEnabled()
    dialog.venue.setText("Laternenwerk")
    dialog.city.setText("Berlin")
    dialog.day.setDate(QDate(2099, 11, 24))
    dialog.at_known.setChecked(True)
    dialog.submit.click()
    await until(lambda: opened.window.shows.models[0].total == 1)
    await until(lambda: opened.window.context.selection.show_id)
    added = await opened.services.shows.get(opened.window.context.selection.show_id)
    assert (added.venue, added.city, added.date) == ("Laternenwerk", "Berlin", date(2099, 11, 24))
    assert added.time == time(20, 0)


async def test_a_show_without_a_date(opened: Opened):
    await opened.add_artist("Velvet Meridian")
    action = opened.window.context.actions["show.add"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked()
    dialog.venue.setText("Laternenwerk")
    dialog.day_known.setChecked(False)
    dialog.submit.click()
    await until(lambda: opened.window.shows.models[0].total == 1)
    assert opened.window.shows.models[0].first().date is None


async def test_a_played_setlist_is_pasted(opened: Opened):
    _, ids = await fill(opened)
    opened.window.context.selection.choose_show(ids[2])
    opened.window.context.actions["show.paste"].trigger()
    dialog = await opened.asked()
    dialog.text.setPlainText("1. Lantern\n2. Undertow > Harbour Lights\nEncore:\n3. Saltwater")
    dialog.submit.click()
    past = opened.window.shows.models[1]
    await until(lambda: past.show(ids[2]).has_setlist)
    setlist = await opened.services.setlists.of_show(ids[2], SetlistKind.PLAYED)
    assert [part.encore for part in setlist.sets] == [0, 1]
    assert past.show(ids[2]).song_count == setlist.song_count


async def test_text_that_cannot_be_used_is_refused_beside_it(opened: Opened):
    _, ids = await fill(opened)
    opened.window.context.selection.choose_show(ids[2])
    opened.window.context.actions["show.paste"].trigger()
    dialog = await opened.asked()
    dialog.text.setPlainText("<html><body>portal</body></html>")
    dialog.submit.click()
    await until(dialog.banner.isVisible)
    assert dialog.banner.text()
    assert dialog.text.toPlainText()
    assert dialog.submit.isEnabled()
    dialog.reject()


async def test_shows_of_another_artist_take_their_place(opened: Opened):
    artist_id, _ = await fill(opened)
    other = await opened.add_artist("Glass Orchard")
    opened.window.context.selection.choose_artist(other)
    pane = opened.window.shows
    await until(lambda: pane.title_bar.detail.text() == "Glass Orchard" and pane.is_empty())
    assert opened.window.context.selection.show_id == 0
    opened.window.context.selection.choose_artist(artist_id)
    await until(lambda: pane.models[0].total == 2)


async def test_news_of_the_artist_before_choose_nothing_for_the_next(opened: Opened):
    before, _ = await fill(opened)
    other = await opened.add_artist("Glass Orchard")
    shows = opened.services.shows
    past = await shows.add(NewShow(other, date(2019, 5, 1), "Kesselsaal"))
    await shows.add(NewShow(other, date(2090, 5, 1), "Later Hall"))
    await opened.settled()
    selection, controller = opened.window.context.selection, opened.window.shows.controller
    selection.choose_artist(before)
    await opened.settled()
    controller._reload()  # what the timer does after news of the first
    selection.choose_artist(other)
    selection.choose_show(past.id)
    await opened.settled()
    assert selection.show_id == past.id


async def test_news_during_a_load_are_read_after_it(opened: Opened):
    artist, _ = await fill(opened)
    other = await opened.add_artist("Glass Orchard")
    selection, controller = opened.window.context.selection, opened.window.shows.controller
    selection.choose_artist(other)
    await opened.settled()
    selection.choose_artist(artist)
    loading = controller._loading
    controller._reload()
    assert controller._loading is loading
    assert controller._reload_timer.isActive()
    await opened.settled()
    await until(lambda: controller._loading is not loading)


def test_every_reset_gives_each_row_its_height(model, qtbot):
    view = ShowsView(model, "Upcoming shows", months=False)
    qtbot.addWidget(view)
    far_apart = [show(1, 4), show(2, 40), show(3, 80)]
    together = [show(4, 4), show(5, 5), show(6, 6), show(7, 7), show(8, 8)]
    for shows, same_artist in (
        (far_apart, False),
        (together, False),
        (far_apart, True),
        (together[1:], True),
        (far_apart, False),
    ):
        model.show_shows(shows, same_artist=same_artist)
        headings = model.section_rows(0, model.rowCount() - 1)
        heights = [view.rowHeight(row) for row in range(model.rowCount())]
        lower = {heights[row] for row in headings}
        higher = {height for row, height in enumerate(heights) if row not in headings}
        assert len(lower) == len(higher) == 1
        assert min(lower) < min(higher)


async def test_the_first_shows_of_an_import_are_shown_and_one_is_chosen(opened: Opened):
    artist = await opened.add_artist("Velvet Meridian")
    pane, selection = opened.window.shows, opened.window.context.selection
    selection.choose_artist(artist)
    await opened.settled()
    assert pane.is_empty()
    played = await opened.services.shows.add(NewShow(artist, date(2019, 5, 1), "Kesselsaal"))
    await until(lambda: selection.show_id == played.id)
    assert pane.tabs.current() == 1
    assert not pane.is_empty()
    await opened.services.shows.add(NewShow(artist, None, "Later Hall"))
    await until(lambda: pane.models[0].total == 1)
    await opened.settled()
    assert selection.show_id == played.id  # nothing moves under the reader


async def test_a_long_past_is_filled_up_and_a_show_of_its_last_page_is_chosen(opened: Opened):
    await opened.services.library.maintenance.add_sample(SampleSize(1, 2, PAGE * 2 + 50, 5))
    await opened.settled()
    (artist,) = await opened.services.artists.all()
    listed = await opened.services.shows.of_artist(artist.id, When.PAST)
    assert len(listed) > PAGE
    selection, pane = opened.window.context.selection, opened.window.shows
    selection.choose_artist(0)
    await opened.settled()
    selection.choose_artist(artist.id)
    selection.choose_show(listed[-1].id)
    await opened.settled()
    past = pane.models[1]
    assert (past.total, past.found) == (len(listed), len(listed))
    assert [row.show.id for row in past._rows if isinstance(row, ShowRow)] == [
        show.id for show in listed
    ]
    assert selection.show_id == listed[-1].id
    assert pane.tabs.current() == 1
    assert pane.views[1].currentIndex() == past.index_of(listed[-1].id)


def test_the_first_show_with_a_known_setlist_is_told_apart_from_the_first():
    model = ShowsModel()
    assert model.first_told() is None
    model.show_shows([show(1, -1), show(2, -2, has_setlist=True, song_count=18), show(3, -3)])
    assert (model.first().id, model.first_told().id) == (1, 2)
