"""Background jobs over real HTTP: what they find, and what holds them up."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from setlist_desktop.domain.language import day
from setlist_desktop.domain.sync import JobStatus, NewsKind
from setlist_desktop.services.predictions import Predictions
from setlist_desktop.storage.sync import unheard_shows
from tests.services.online import Online
from tests.standin import fiction
from tests.standin.catalogue import Act, setlist_wire
from tests.standin.fiction import PLACES
from tests.standin.server import StandinServer

ALWAYS = 1_000_000
SYDNEY = next(place for place in PLACES if place.zone == "Australia/Sydney")


@pytest.fixture
def act(standin: StandinServer) -> Act:
    """An act of two pages that has a show to come in three days, and nothing else ahead."""
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    past = [row for row in act.setlists if row["sets"]["set"]]
    act.setlists, act.recordings, act.events = past[:38], act.recordings[:30], []
    act.setlists.insert(0, setlist_wire(act, "coming", today(3), PLACES[3], []))
    return act


def today(days: int = 0) -> date:
    return datetime.now(UTC).date() + timedelta(days=days)


def post(row: dict, *titles: str) -> None:
    """Let somebody write a setlist at setlist.fm."""
    row["versionId"] = "g" + str(len(titles)) + "fffffff"
    row["lastUpdated"] = (datetime.now(UTC) + timedelta(days=4)).strftime(
        "%Y-%m-%dT%H:%M:%S.000+0000"
    )
    row["sets"]["set"] = [{"song": [{"name": title} for title in titles]}]


async def used_up(online: Online, service: str) -> None:
    day = online.clock.now().astimezone(UTC).date().isoformat()
    await online.database.write(
        lambda write: write.session.execute(
            text(
                "INSERT INTO request_budget (service, day, used) VALUES (:service, :day, 99999)"
                " ON CONFLICT (service, day) DO UPDATE SET used = 99999"
            ),
            {"service": service, "day": day},
        )
    )


async def show_of(online: Online, external_id: str) -> int:
    return await online.database.read(
        lambda session: session.execute(
            text("SELECT performance_id FROM performance_link WHERE external_id = :id"),
            {"id": external_id},
        ).scalar_one()
    )


async def test_a_played_setlist_arrives_by_itself_and_the_prediction_is_scored(
    standin: StandinServer, online: Online, act: Act
) -> None:
    heard = []
    online.sync.on_news.append(heard.extend)
    await online.import_act(act)
    show = await show_of(online, act.setlists[0]["id"])
    await Predictions(online.database, online.clock).predict(show)
    before = standin.count("setlistfm")
    state = await online.sync.schedule.run("played")
    assert (state.status, state.message) == (JobStatus.DONE, "Nothing was due.")
    assert standin.count("setlistfm") == before
    online.clock.seconds += 4 * 86_400 + 12 * 3600
    state = await online.sync.schedule.run("played")  # over, and nobody has written it down
    assert standin.count("setlistfm") - before == 2
    state = await online.sync.schedule.run("played")
    assert (state.message, standin.count("setlistfm") - before) == ("Nothing was due.", 2)
    online.clock.seconds += 7 * 3600
    post(act.setlists[0], "Isobar", "Ley", "Triangulate")
    state = await online.sync.schedule.run("played")
    assert state.message == "1 artist: 1 new setlist."
    assert [one.kind for one in heard] == [NewsKind.SETLIST, NewsKind.SCORED]
    assert {one.show_id for one in heard} == {show}
    kept = await online.sync.news()
    assert [entry.news.kind for entry in kept] == [NewsKind.SCORED, NewsKind.SETLIST]
    assert (
        heard[0].in_words() == f"Setlist posted: {act.name} on {day(today(3))} in {PLACES[3].city}."
    )
    online.clock.seconds += 86_400
    assert (await online.sync.schedule.run("played")).message == "Nothing was due."


async def test_early_and_late_show_of_a_night_get_each_its_own(
    standin: StandinServer, online: Online, act: Act
) -> None:
    early = act.setlists[0]
    late = setlist_wire(act, "late", today(3), PLACES[3], [])
    act.setlists.insert(0, late)
    await online.import_act(act)
    online.clock.seconds += 5 * 86_400
    post(early, "Isobar", "Ley")
    post(late, "Triangulate", "Paper Coast", "Magnetic North")
    assert (await online.sync.schedule.run("setlists")).message == "1 artist: 2 new setlists."
    titles = {
        links[0][1]: [item[10] for item in items]
        for _, links, items in (await online.contents())["shows"]
        if links[0][1] in {early["id"], late["id"]}
    }
    assert titles == {
        early["id"]: ["Isobar", "Ley"],
        late["id"]: ["Triangulate", "Paper Coast", "Magnetic North"],
    }


async def test_a_show_at_half_past_eleven_in_sydney_seen_from_los_angeles(
    standin: StandinServer, online: Online, act: Act
) -> None:
    on = today(3)
    act.setlists[0] = setlist_wire(act, "sydney", on, SYDNEY, [])
    await online.import_act(act)
    await online.database.write(
        lambda write: write.session.execute(
            text("UPDATE venue SET zone = 'Australia/Sydney' WHERE city = 'Sydney'")
        )
    )
    show = await show_of(online, act.setlists[0]["id"])
    los_angeles = ZoneInfo("America/Los_Angeles")
    next_morning = datetime.combine(
        on + timedelta(days=1), datetime.min.time(), ZoneInfo(SYDNEY.zone)
    ) + timedelta(hours=6)
    assert next_morning.astimezone(los_angeles).date() == on  # there it is still that day

    async def over(at: datetime) -> set[int]:
        seen = at.astimezone(los_angeles)
        found = await online.database.read(lambda session: unheard_shows(session, seen, 2))
        assert all(one.date == on for one in found if one.show_id == show)
        return {one.show_id for one in found}

    assert show not in await over(next_morning - timedelta(minutes=1))
    assert show in await over(next_morning)


async def test_a_spent_day_puts_the_queue_to_the_next_one_and_says_so(
    standin: StandinServer, online: Online, act: Act
) -> None:
    await used_up(online, "setlistfm")
    artist_id = await online.begin(act)
    report, _ = await online.run(artist_id)
    [reason] = report.partial
    assert "Today's 1440 requests to setlist.fm are used up." in reason
    online.clock.seconds += 2 * 3600
    state = await online.sync.schedule.run("imports")
    if state.status is JobStatus.WAITING:  # not where two hours later is the next day
        assert state.message.startswith("0 of 1 artist done. The rest goes on at ")
        assert state.due <= online.clock.now() + timedelta(hours=1)
    assert standin.count("setlistfm") == 0 or state.status is JobStatus.DONE
    online.clock.seconds += 86_400
    state = await online.sync.schedule.run("imports")
    assert state.status is JobStatus.DONE
    assert (await online.importer.status(artist_id)).partial == ()
    assert len((await online.contents())["shows"]) == len(act.setlists)


async def test_background_work_leaves_a_part_of_the_day_to_the_user(
    standin: StandinServer, online: Online, act: Act
) -> None:
    await online.import_act(act)
    online.clock.seconds += 86_400
    day = online.clock.now().astimezone(UTC).date().isoformat()
    await online.database.write(
        lambda write: write.session.execute(
            text(
                "INSERT INTO request_budget (service, day, used) VALUES ('setlistfm', :day, 1200)"
            ),
            {"day": day},
        )
    )
    before = standin.count("setlistfm")
    state = await online.sync.schedule.run("shows")
    assert (state.status, standin.count("setlistfm")) == (JobStatus.WAITING, before)
    report = await online.import_act(act)
    assert report.partial == ()
    assert standin.count("setlistfm") > before


async def test_a_lost_network_is_noticed_and_what_was_wanted_runs_on_return(
    standin: StandinServer, online: Online, act: Act
) -> None:
    turns = []
    online.sync.on_connection.append(lambda connection: turns.append(connection.online))
    artist_id = await online.begin(act)
    await online.run(artist_id)
    standin.fail("drop", count=ALWAYS)
    online.clock.seconds += 8 * 86_400
    await online.run(artist_id)
    assert turns == [False]
    connection = online.sync.connection
    assert (connection.online, connection.chosen) == (False, False)
    assert connection.since is not None
    arrived = len(standin.seen())
    for _ in range(20):
        assert "shows" in await online.sync.schedule.due()
        await online.sync.schedule.run_due()
    assert len(standin.seen()) == arrived  # no storm of probes
    standin.heal()
    online.clock.seconds += 3600
    assert "shows" in await online.sync.schedule.run_due()
    assert turns == [False, True]
    assert online.sync.connection.online


async def test_an_import_that_was_wanted_offline_goes_on_as_soon_as_services_can_be_asked(
    standin: StandinServer, online: Online, act: Act
) -> None:
    artist_id = await online.begin(act)
    await online.sync.schedule.run_due()
    online.sync.go_offline(True)
    asked = len(standin.seen())
    report, _ = await online.run(artist_id)
    assert report.partial
    assert len(standin.seen()) == asked
    assert "imports" not in await online.sync.schedule.run_due()
    online.clock.seconds += 60
    online.sync.go_offline(False)  # at once, not after an hour
    assert "imports" in await online.sync.schedule.run_due()
    status = await online.importer.status(artist_id)
    assert (status.partial, status.percent) == ((), 100)
    assert await online.sync.data_as_of() is not None


async def test_shows_to_come_are_predicted_as_soon_as_an_import_has_ended(
    online: Online, act: Act
) -> None:
    await online.sync.schedule.run_due()
    assert "predictions" not in await online.sync.schedule.due()
    await online.import_act(act)
    assert await online.sync.schedule.due() == ("predictions",)
    assert await online.sync.schedule.run_due() == ("predictions",)
    show = await show_of(online, act.setlists[0]["id"])
    kinds = await online.database.read(
        lambda session: list(
            session.scalars(
                text("SELECT kind FROM setlist WHERE performance_id = :show"), {"show": show}
            )
        )
    )
    assert kinds == ["predicted"]
    assert await online.sync.schedule.due() == ()


async def test_offline_by_choice_nothing_is_asked_until_it_is_ended(
    standin: StandinServer, online: Online, act: Act
) -> None:
    await online.import_act(act)
    online.clock.seconds += 86_400
    online.sync.go_offline(True)
    arrived = len(standin.seen())
    assert "shows" not in await online.sync.schedule.run_due()
    report = await online.import_act(act)
    assert all("offline" in reason for reason in report.partial)
    online.clock.seconds += 86_400
    assert "shows" not in await online.sync.schedule.run_due()
    assert len(standin.seen()) == arrived
    assert online.sync.connection.chosen
    online.sync.go_offline(False)
    assert "shows" in await online.sync.schedule.run_due()
    assert len(standin.seen()) > arrived


async def test_each_show_to_come_gets_a_first_prediction(
    standin: StandinServer, online: Online, act: Act
) -> None:
    await online.import_act(act)
    state = await online.sync.schedule.run("predictions")
    assert state.message == "1 show got a first prediction."
    assert (await online.sync.schedule.run("predictions")).message.startswith("0 shows")


async def test_every_job_runs_on_an_empty_library_and_asks_nobody(
    standin: StandinServer, online: Online
) -> None:
    ran = await online.sync.schedule.run_due()
    assert set(ran) == set(online.sync.schedule.names)
    states = await online.sync.schedule.all()
    waiting = {state.name for state in states if state.status is JobStatus.WAITING}
    assert waiting == {"popular"}  # until somebody is followed
    assert {state.status for state in states} == {JobStatus.DONE, JobStatus.WAITING}
    assert standin.seen() == []
