"""What one service gave is taken out; what the user made stays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from setlist_desktop.storage.forgetting import Forgotten, forget_service
from setlist_desktop.storage.rows import UndoStepRow
from tests.services.online import go_online
from tests.standin.fiction import CARTOGRAPHERS


def counts(session) -> dict[str, int]:
    tables = ("performance", "show", "setlist", "item", "song", "venue", "performance_link")
    return {name: session.scalar(text(f"SELECT count(*) FROM {name}")) for name in tables}


@pytest.fixture
async def library(tmp_path, standin):
    async with go_online(tmp_path, standin) as online:
        await online.import_act(standin.catalogue.named(CARTOGRAPHERS))
        yield online.database


async def test_everything_from_setlistfm(library):
    before = await library.read(counts)
    gone = await library.write(lambda write: forget_service(write, "setlistfm"))
    after = await library.read(counts)
    assert gone.setlists == before["setlist"] > 100
    assert (after["setlist"], after["item"]) == (0, 0)
    assert after["performance"] == after["show"] > 0, "Ticketmaster's shows are left"
    assert 0 < after["venue"] <= before["venue"]
    assert after["song"] > 0, "MusicBrainz's songs are left"
    left = await library.read(
        lambda session: session.scalars(text("SELECT DISTINCT service FROM performance_link")).all()
    )
    assert left == ["ticketmaster"]


async def test_what_was_edited_voted_on_or_locked_stays(library):
    def edit(write):
        write.session.execute(text("UPDATE setlist SET locked = 1 WHERE id = 1"))
        step = UndoStepRow(
            scope="setlist:2",
            label="x",
            command="{}",
            inverse="{}",
            done_at=datetime.now(UTC).replace(tzinfo=None),
        )
        write.session.add(step)

    await library.write(edit)
    await library.write(lambda write: forget_service(write, "setlistfm"))
    left = await library.read(
        lambda session: session.scalars(text("SELECT id FROM setlist ORDER BY id")).all()
    )
    assert left == [1, 2]


async def test_a_show_that_the_user_went_to_sealed_or_hides_stays(library):
    def mine(write):
        shows = "SELECT id FROM performance WHERE source = 'setlistfm' ORDER BY id LIMIT 3"
        went, sealed, hidden = write.session.scalars(text(shows)).all()
        at = "'2026-11-20 12:00:00.000000'"
        for table, values in (
            ("attendance (profile_id, performance_id, state, changed_at)", f"1, {went}, 'went'"),
            ("seal (performance_id, digest, document, sealed_at)", f"{sealed}, 'd', 's'"),
            ("decision (kind, key, value, decided_at)", f"'hidden-tour', '{hidden}', 'hide'"),
        ):
            write.session.execute(text(f"INSERT INTO {table} VALUES ({values}, {at})"))
        return {went, sealed, hidden}

    kept = await library.write(mine)
    await library.write(lambda write: forget_service(write, "setlistfm"))
    left = await library.read(
        lambda session: session.scalars(text("SELECT id FROM performance")).all()
    )
    assert kept <= set(left)


async def test_a_venue_of_which_the_user_has_said_something_stays(library):
    def said(write):
        venues = "SELECT min(venue_id) FROM venue_link WHERE service = 'setlistfm'"
        venue = write.session.scalar(text(venues))
        write.session.execute(text(f"UPDATE venue SET capacity = 300 WHERE id = {venue}"))
        write.session.execute(text(f"UPDATE show SET venue_id = NULL WHERE venue_id = {venue}"))
        return venue

    venue = await library.write(said)
    await library.write(lambda write: forget_service(write, "setlistfm"))
    rooms = text("SELECT capacity FROM venue WHERE id = :venue")
    assert await library.read(lambda s: s.scalar(rooms, {"venue": venue})) == 300


async def test_only_what_is_old(library):
    now = datetime.now(UTC).replace(tzinfo=None)
    gone = await library.write(
        lambda write: forget_service(write, "setlistfm", now - timedelta(days=1))
    )
    assert gone == Forgotten()
    gone = await library.write(
        lambda write: forget_service(write, "setlistfm", now + timedelta(days=1))
    )
    assert gone.setlists > 100


async def test_popularity_is_deezer_s(library):
    await library.write(lambda write: forget_service(write, "deezer"))
    popular = "SELECT count(*) FROM song WHERE popularity IS NOT NULL"
    assert await library.read(lambda session: session.scalar(text(popular))) == 0
