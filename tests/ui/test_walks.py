"""Ways through the window that must work: without a network, over budget, and from afar."""

from __future__ import annotations

import time as system_time
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text, update

from setlist_desktop.domain.shows import NewShow, When
from setlist_desktop.services.exports import Format
from setlist_desktop.storage.rows import VenueRow
from tests.standin import fiction
from tests.standin.catalogue import Act, setlist_wire
from tests.ui.conftest import Opened, until

pytestmark = pytest.mark.usefixtures("english")

ALWAYS = 1_000_000
UPCOMING, PAST = 0, 1
SAID = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def act(opened: Opened) -> Act:
    """An act of two pages at setlist.fm that plays in three days."""
    act = opened.standin.catalogue.named(fiction.CARTOGRAPHERS)
    past = [row for row in act.setlists if row["sets"]["set"]]
    act.setlists, act.recordings, act.events = past[:38], act.recordings[:30], []
    on = datetime.now(UTC).date() + timedelta(days=3)
    act.setlists.insert(0, setlist_wire(act, "coming", on, fiction.PLACES[3], []))
    return act


async def followed(opened: Opened, act: Act) -> int:
    """Import an act through the window, follow it, and wait until all its shows are listed."""
    artist_id = await opened.online.begin(act)
    await opened.online.run(artist_id)
    await opened.services.artists.follow(artist_id, True)
    opened.window.context.selection.choose_artist(artist_id)
    for model, when in zip(opened.window.shows.models, (When.UPCOMING, When.PAST), strict=True):
        there = len(await opened.services.shows.of_artist(artist_id, when))
        await until(lambda model=model, there=there: model.total == there > 0)
    await opened.settled()
    return artist_id


async def test_without_a_network_all_that_was_synced_works_and_its_age_is_told(
    opened: Opened, act: Act, tmp_path
):
    window, actions = opened.window, opened.window.context.actions
    artist_id = await followed(opened, act)
    listed = [model.total for model in window.shows.models]
    opened.standin.fail("drop", count=ALWAYS)
    opened.online.clock.seconds += 2 * 86_400
    actions["artist.refresh"].trigger()
    badge = window.statusBar()._offline
    await until(badge.isVisible)
    await until(lambda: not window.artists.imports.running())
    await opened.settled()
    assert "updated" in badge.text(), "the badge tells how old the data is"
    assert window.artists.model.index_of(("artist", artist_id)).isValid()
    assert [model.total for model in window.shows.models] == listed

    shows = await opened.services.shows.of_artist(artist_id, When.ALL)
    played = next(show for show in shows if show.has_setlist)
    coming = next(show for show in shows if not show.has_setlist)
    window.context.selection.choose_show(played.id)
    await opened.settled()
    assert window.setlist.model.rowCount() > 5
    window.context.selection.choose_show(coming.id)
    await opened.settled()
    actions["setlist.predict"].trigger()
    await until(lambda: window.voting.model.rowCount() > 5)
    await opened.settled()
    window.voting.view.setCurrentIndex(window.voting.model.index(0))
    actions["voting.up"].trigger()
    await opened.settled()
    assert [song.mine for song in window.voting.model.ballot.songs].count(1) == 1
    window.setlist.sharing.save_pdf(tmp_path / "setlist.pdf")
    await opened.settled()
    assert (tmp_path / "setlist.pdf").read_bytes().startswith(b"%PDF-")
    assert len(await opened.services.library.exports.artist(artist_id, Format.CSV)) > 100
    title = window.voting.model.row(window.voting.model.index(0)).song.title
    await opened.services.setlists.set_played_from_text(coming.id, title)
    await opened.services.scores.refresh(artist_id)
    assert (await opened.services.scores.of_show(coming.id)).list is not None


async def test_a_spent_budget_empties_nothing_and_the_import_goes_on_the_next_day(
    opened: Opened, act: Act
):
    window = opened.window
    artist_id = await followed(opened, act)
    listed = [model.total for model in window.shows.models]
    shows = await opened.services.shows.of_artist(artist_id, When.PAST)
    await spend(opened, "setlistfm")
    on = datetime.now(UTC).date() - timedelta(days=2)
    act.setlists.insert(1, setlist_wire(act, "newest", on, fiction.PLACES[2], []))
    asked = opened.standin.count("setlistfm")
    opened.online.clock.seconds += 8 * 3600
    await spend(opened, "setlistfm")
    window.context.actions["artist.refresh"].trigger()
    await until(window.artists.banner.isVisible)
    await until(lambda: not window.artists.imports.running())
    await opened.settled()
    assert opened.standin.count("setlistfm") == asked, "nothing is asked over the budget"
    assert "setlist.fm" in window.artists.banner.text()
    assert [model.total for model in window.shows.models] == listed
    window.context.selection.choose_show(shows[0].id)
    await opened.settled()
    assert window.setlist.model.rowCount() > 5
    assert not window.shows.is_empty()

    opened.online.clock.seconds += 86_400
    window.artists.banner.retry_requested.emit()
    await until(lambda: window.shows.models[PAST].total == listed[PAST] + 1)
    await opened.settled()
    assert opened.standin.count("setlistfm") > asked
    assert not window.artists.banner.isVisible()


async def spend(opened: Opened, service: str) -> None:
    """Leave nothing of today's requests to a service."""
    day = opened.online.clock.now().astimezone(UTC).date().isoformat()
    counted = text(
        "INSERT INTO request_budget (service, day, used) VALUES (:service, :day, 99999)"
        " ON CONFLICT (service, day) DO UPDATE SET used = 99999"
    )
    values = {"service": service, "day": day}
    await opened.online.database.write(lambda write: write.session.execute(counted, values))


@pytest.fixture
def los_angeles(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the computer stand in Los Angeles."""
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    system_time.tzset()
    yield
    monkeypatch.undo()
    system_time.tzset()


async def test_a_late_show_in_sydney_seen_from_los_angeles(opened: Opened, los_angeles: None):
    window, clock = opened.window, opened.online.clock
    on = date(2026, 11, 24)
    begins = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)  # 23:30 in Sydney, 04:30 in Los Angeles
    clock._start = begins - timedelta(hours=2)
    artist_id = await opened.add_artist("Velvet Meridian")
    show = await opened.services.shows.add(
        NewShow(artist_id, on, "Harbour Hall", "Sydney", "Australia", time(23, 30))
    )
    zone = update(VenueRow).values(zone="Australia/Sydney")
    await opened.online.database.write(lambda write: write.session.execute(zone))
    model = window.shows.models[UPCOMING]

    async def looked_at(tab: int, instant: datetime) -> str:
        clock._start, clock.seconds = instant, 0.0
        window.context.selection.choose_artist(0)
        await opened.settled()
        window.context.selection.choose_artist(artist_id)
        await opened.settled()
        assert [one.total for one in window.shows.models] == [1 - tab, tab]
        return str(window.shows.models[tab].index_of(show.id).data(SAID))

    before = await looked_at(UPCOMING, begins - timedelta(hours=2))
    assert "24 November 2026" in before
    assert "23:30" in before
    assert "04:30 your time" in str(model.index_of(show.id).data(Qt.ItemDataRole.ToolTipRole))
    night = await looked_at(UPCOMING, begins + timedelta(hours=6, minutes=29))  # 05:59 there
    assert "24 November 2026" in night
    morning = await looked_at(PAST, begins + timedelta(hours=6, minutes=31))
    assert "24 November 2026" in morning
