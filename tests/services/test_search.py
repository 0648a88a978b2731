"""The search: library, MusicBrainz and setlist.fm in one answer, whatever fails."""

from __future__ import annotations

import asyncio

import pytest

from setlist_desktop.domain.artists import ArtistSearchResult
from setlist_desktop.domain.errors import InvalidInput, ProviderError, ReplyInvalid, Unavailable
from setlist_desktop.domain.services import Service
from setlist_desktop.services.artists import Artists
from tests.services.online import Online
from tests.standin import fiction
from tests.standin.server import StandinServer

ALWAYS = 1_000_000


async def search(online: Online, text: str) -> ArtistSearchResult:
    return await Artists(online.database, online.providers, online.clock).search(text)


async def test_two_of_one_name_are_told_apart(standin: StandinServer, online: Online) -> None:
    result = await search(online, "paper lanterns")
    assert {one.disambiguation for one in result.candidates} == {
        "Canadian dream pop band",
        "Swedish doom metal band",
    }
    assert {one.country for one in result.candidates} == {"CA", "SE"}
    assert (result.problems, result.stale) == ((), False)


async def test_what_both_services_know_comes_once(standin: StandinServer, online: Online) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    result = await search(online, "velvet cartographers")
    assert [(one.mbid, one.source) for one in result.candidates] == [(act.mbid, "musicbrainz")]
    assert result.candidates[0].years == "2007–"
    assert standin.count("setlistfm") == 1


async def test_artists_of_the_library_come_first_with_their_shows(
    standin: StandinServer, online: Online
) -> None:
    canadian, swedish = (act for act in standin.catalogue.acts if act.name == fiction.LANTERNS)
    artist_id = await online.begin(swedish)
    await online.run(artist_id)
    result = await search(online, "Paper Lanterns")
    assert [(one.local_id, one.mbid) for one in result.candidates] == [
        (artist_id, swedish.mbid),
        (None, canadian.mbid),
    ]
    assert result.candidates[0].show_count == len(swedish.setlists) + 1


async def test_the_exact_name_comes_before_longer_ones(
    standin: StandinServer, online: Online
) -> None:
    longer = standin.catalogue.named(fiction.LANTERNS)
    longer.name = "Paper Lanterns Revival"
    result = await search(online, "paper lanterns")
    assert [one.name for one in result.candidates] == ["Paper Lanterns", "Paper Lanterns Revival"]


@pytest.mark.parametrize("text", [fiction.PUNCTUATED, fiction.LIBRARY, "Kiri no Toshokan"])
async def test_names_that_are_hard_to_ask_for(
    standin: StandinServer, online: Online, text: str
) -> None:
    result = await search(online, text)
    assert result.candidates
    assert result.problems == ()


async def test_one_that_musicbrainz_has_not_comes_from_setlistfm(
    standin: StandinServer, online: Online
) -> None:
    result = await search(online, fiction.UNLISTED)
    assert [(one.name, one.mbid, one.source) for one in result.candidates] == [
        (fiction.UNLISTED, None, "setlistfm")
    ]


async def test_an_mbid_is_looked_up(standin: StandinServer, online: Online) -> None:
    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    result = await search(online, act.mbid.upper())
    assert [one.name for one in result.candidates] == [act.name]
    unknown = await search(online, "00000000-0000-4000-8000-000000000000")
    assert (unknown.candidates, unknown.problems) == ((), ())


async def test_without_a_key_nothing_is_a_problem(standin: StandinServer, online: Online) -> None:
    online.keys.keys.clear()
    result = await search(online, "velvet")
    assert len(result.candidates) == 1
    assert result.problems == ()
    assert standin.count("setlistfm") == 0


async def test_a_refused_key_is_told_and_the_keyless_answer_comes(
    standin: StandinServer, online: Online
) -> None:
    online.keys.keys[Service.SETLISTFM] = "of-somebody-else"
    result = await search(online, "velvet")
    assert len(result.candidates) == 1
    assert result.problems == ("setlist.fm refused the key. Check it under Connect services.",)


async def test_musicbrainz_may_fail_where_something_can_be_shown(
    standin: StandinServer, online: Online
) -> None:
    standin.fail("500", "musicbrainz", count=ALWAYS)
    result = await search(online, "velvet")
    assert [one.source for one in result.candidates] == ["setlistfm"]
    assert len(result.problems) == 1
    online.keys.keys.clear()
    await online.begin(standin.catalogue.named(fiction.LIBRARY))
    result = await search(online, "図書館")
    assert [one.source for one in result.candidates] == ["library"]


@pytest.mark.parametrize(("kind", "error"), [("html", Unavailable), ("wrong-types", ReplyInvalid)])
async def test_only_where_nothing_can_be_shown_it_is_an_error(
    standin: StandinServer, online: Online, kind: str, error: type[ProviderError]
) -> None:
    standin.fail(kind, "musicbrainz", count=ALWAYS)
    standin.fail(kind, "setlistfm", count=ALWAYS)
    with pytest.raises(error):
        await search(online, "velvet")


async def test_an_older_answer_is_shown_as_such(standin: StandinServer, online: Online) -> None:
    online.keys.keys.clear()
    fresh = await search(online, "velvet")
    online.clock.seconds += 10 * 86_400
    standin.fail("500", "musicbrainz", count=ALWAYS)
    stale = await search(online, "velvet")
    assert stale.candidates == fresh.candidates
    assert stale.stale
    assert len(stale.problems) == 1


async def test_an_empty_text_is_no_search(standin: StandinServer, online: Online) -> None:
    with pytest.raises(InvalidInput):
        await search(online, "  ")
    assert standin.seen() == []


async def test_a_cancelled_search_leaves_nothing_behind(
    standin: StandinServer, online: Online
) -> None:
    fault = standin.fail("hang", "setlistfm", count=ALWAYS)
    task = asyncio.create_task(search(online, "velvet"))
    await asyncio.to_thread(fault.meeting.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    standin.heal()
    assert len((await search(online, "velvet")).candidates) == 1


async def test_what_was_found_before_is_there_at_once_whatever_was_typed_then(
    standin: StandinServer, online: Online
) -> None:
    artists = Artists(online.database, online.providers, online.clock)
    assert (await artists.recall("cartog")).candidates == ()
    await search(online, "velvet cartographers")
    await search(online, "paper lanterns")
    asked = len(standin.seen())
    before = await artists.recall("cartog")
    assert [one.name for one in before.candidates] == [fiction.CARTOGRAPHERS]
    assert before.stale
    assert len((await artists.recall("LANTERNS")).candidates) == 2
    assert (await artists.recall("nobody at all")).candidates == ()
    assert len(standin.seen()) == asked

    act = standin.catalogue.named(fiction.CARTOGRAPHERS)
    artist_id = await online.begin(act)
    (known,) = (await artists.recall("velvet cartographers")).candidates
    assert known.local_id == artist_id, "once, and the library's"


async def test_other_searches_stand_in_where_this_one_fails(
    standin: StandinServer, online: Online
) -> None:
    online.keys.keys.clear()
    await search(online, "velvet cartographers")
    standin.fail("html", "musicbrainz", count=ALWAYS)
    result = await search(online, "cartographers")
    assert [one.name for one in result.candidates] == [fiction.CARTOGRAPHERS]
    assert result.stale
    assert len(result.problems) == 1
    await online.providers.drop_cache(Service.MUSICBRAINZ)
    with pytest.raises(ProviderError):
        await search(online, "cartographers")
