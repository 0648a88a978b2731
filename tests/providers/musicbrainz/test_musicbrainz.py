"""MusicBrainz's replies: artists, albums, tracks and recordings as the domain knows them."""

import json

import httpx
import pytest

from setlist_desktop.domain.errors import InvalidInput, NotFound, RateLimited, Unavailable
from setlist_desktop.domain.matches import version_of
from setlist_desktop.domain.records import AlbumRecord
from setlist_desktop.providers.musicbrainz.client import escape_lucene
from tests.providers.fakes import replying

ARTIST = {
    "id": "11111111-2222-3333-4444-555555555555",
    "name": "The Paper Lanterns",
    "sort-name": "Paper Lanterns, The",
    "disambiguation": "indie pop",
    "country": "XX",
    "life-span": {"begin": "1999-05", "end": None, "ended": None},
    "aliases": [{"name": "Lanterns"}, {"name": "Lanterns"}, {"name": None}],
    "relations": [
        {"type": type_, "ended": ended, "url": {"resource": url}}
        for type_, ended, url in [
            ("setlistfm", False, "https://www.setlist.fm/setlists/lanterns-1.html"),
            ("free streaming", False, "https://www.deezer.com/artist/123"),
            ("free streaming", True, "https://open.spotify.com/artist/GONE"),
            ("streaming", False, "https://open.spotify.com/artist/abcDEF"),
            ("streaming", False, "https://www.deezer.com/album/9"),
            ("ticketing", False, "https://www.ticketmaster.co.uk/lanterns/artist/77"),
            ("wikidata", False, "https://www.wikidata.org/wiki/Q42"),
            ("songkick", False, "https://www.songkick.com/artists/5"),
            ("purchase for download", False, "https://example.org/shop"),
        ]
    ],
}
BUSY = '{"error": "The MusicBrainz web server is currently busy. Please try again later."}'
EXCESS = '{"error": "Your requests are exceeding the allowable rate limit. Please see the wiki."}'


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("AC/DC", r"AC\/DC"),
        ('"Who?"', r"\"Who\?\""),
        ("!!!", r"\!\!\!"),
        ("(a) [b] {c} ^~*:\\ + - &&||", r"\(a\) \[b\] \{c\} \^\~\*\:\\ \+ \- \&\&\|\|"),
        ("This OR That AND NOT Those", "This or That and not Those"),
        ("Sigur Rós", "Sigur Rós"),
        ("ORBIT", "ORBIT"),
    ],
)
def test_a_name_is_searched_as_its_words(text, query):
    assert escape_lucene(text) == query


async def test_artists_found(house):
    here = house(replying(json.dumps({"count": 1, "offset": 0, "artists": [ARTIST]})))
    (artist,) = (await here.providers.musicbrainz.search_artists("AC/DC", limit=5)).value

    assert (artist.name, artist.disambiguation, artist.country) == (
        "The Paper Lanterns",
        "indie pop",
        "XX",
    )
    assert artist.years == "1999–"
    assert dict(here.requests[0].url.params) == {"query": r"AC\/DC", "limit": "5", "fmt": "json"}


async def test_an_empty_name_asks_nothing(house):
    here = house(replying("{}"))
    with pytest.raises(InvalidInput):
        await here.providers.musicbrainz.search_artists("  ")
    assert here.requests == []


async def test_an_artist_with_its_ids_elsewhere(house):
    here = house(replying(json.dumps(ARTIST)))
    artist = (await here.providers.musicbrainz.artist(ARTIST["id"])).value

    assert here.requests[0].url.params["inc"].split() == ["url-rels", "aliases"]
    assert artist.aliases == ("Lanterns",)
    assert artist.external_ids == {
        "setlistfm": "https://www.setlist.fm/setlists/lanterns-1.html",
        "deezer": "123",
        "spotify": "abcDEF",
        "ticketmaster": "https://www.ticketmaster.co.uk/lanterns/artist/77",
        "wikidata": "Q42",
        "songkick": "https://www.songkick.com/artists/5",
    }


@pytest.mark.parametrize(
    ("span", "years"),
    [
        ({"begin": "1968", "end": "2015-08-01", "ended": True}, "1968–2015"),
        ({"begin": "1968", "end": None, "ended": True}, "1968–?"),
        ({"begin": None, "end": None, "ended": None}, ""),
        (None, ""),
    ],
)
async def test_years(house, span, years):
    here = house(replying(json.dumps({**ARTIST, "life-span": span})))
    assert (await here.providers.musicbrainz.artist("m")).value.years == years


def _albums(first: int, count: int) -> list[dict[str, object]]:
    return [
        {
            "id": f"rg{number}",
            "title": f"Album {number}",
            "primary-type": ("Album", "EP", "Single")[number % 3],
            "secondary-types": ["Live"] if number % 10 == 0 else [],
            "first-release-date": f"{2200 - number}",
        }
        for number in range(first, first + count)
    ]


async def test_studio_albums_of_all_pages(house):
    def pages(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        groups = _albums(offset, min(100, 230 - offset))
        return httpx.Response(
            200, json={"release-groups": groups, "release-group-count": 230, "offset": offset}
        )

    here = house(pages)
    albums = (await here.providers.musicbrainz.release_groups("m")).value

    assert [request.url.params["offset"] for request in here.requests] == ["0", "100", "200"]
    assert here.requests[0].url.params["type"] == "album|ep|single"
    assert here.requests[0].url.params["release-group-status"] == "website-default"
    assert len(albums) == 230 - 23
    assert albums[0].title == "Album 229"
    assert {album.kind for album in albums} == {"album", "ep", "single"}


async def test_recordings_tell_live_takes_and_leave_out_videos(house):
    plain = {"id": "r1", "title": "Kites", "length": 183_600, "isrcs": ["XX1"], "video": False}
    others = [
        {"id": "r2", "title": "Kites", "disambiguation": "live, 2019-05-01: Harbour Hall"},
        {"id": "r3", "title": "Kites", "video": True},
        {"id": "r4", "title": "[silence]"},
        {"id": "r5", "title": "Kites", "disambiguation": "club remix"},
        {"id": "r6", "title": "Delivery", "disambiguation": "delivery version", "length": None},
    ]
    reply = {"recordings": [plain, *others], "recording-count": 250, "recording-offset": 100}
    here = house(replying(json.dumps(reply)))
    page = (await here.providers.musicbrainz.recordings("m", 2)).value

    params = here.requests[0].url.params
    assert (params["offset"], params["inc"]) == ("100", "isrcs work-rels")
    assert {song.recording_mbid: version_of(song.title, song.note) for song in page.items} == {
        "r1": "",
        "r2": "a live take",
        "r5": "a remix",
        "r6": "",
    }
    assert (page.items[0].duration_s, page.items[0].isrc) == (184, "XX1")
    assert (page.number, page.total, page.page_count) == (2, 250, 3)


@pytest.mark.parametrize(
    ("relations", "work"),
    [
        ([("performance", "w1")], "w1"),
        ([("performance", "w1"), ("performance", "w1")], "w1"),
        ([("performance", "w1"), ("performance", "w2")], None),  # a medley
        ([("samples", "w1")], None),
        ([("performance", None)], None),
        ([], None),
        (None, None),
    ],
)
async def test_a_recording_tells_the_one_work_that_is_played(house, relations, work):
    links = relations and [
        {"type": kind, "target-type": "work", "attributes": [], "work": {"id": found}}
        for kind, found in relations
    ]
    song = {"id": "r1", "title": "Kites", "relations": links}
    here = house(replying(json.dumps({"recordings": [song], "recording-count": 1})))
    page = (await here.providers.musicbrainz.recordings("m")).value
    assert (page.problems, [one.work_mbid for one in page.items]) == ((), [work])


def _release(day: str | None, *titles: str, media: int = 1) -> dict[str, object]:
    tracks = [
        {
            "title": title,
            "length": None if title == "Kites" else 200_000,
            "recording": {"id": f"r-{title}", "title": title, "length": 183_600, "isrcs": ["XX1"]},
        }
        for title in titles
    ]
    half = -(-len(tracks) // media)
    discs = [{"tracks": tracks[at * half : (at + 1) * half]} for at in range(media)]
    return {"id": f"{day}{len(titles)}", "date": day, "status": "Official", "media": discs}


ALBUM = AlbumRecord("Harbour", "rg1", "album", "1999")


async def test_the_tracks_of_an_album_are_those_of_its_first_release(house):
    releases = [
        _release("2019-05-01", "Kites", "Delivery", "Kites (Live)"),
        _release("1999-03-01", "Kites", "Delivery", "Postcard (Demo)"),
        _release("1999-03-01", "Kites", "[silence]", "Delivery", media=2),
        _release(None, "Kites"),
        {"id": "empty", "date": "1990", "media": [{"format": "CD"}]},
    ]
    releases[1]["media"][0]["tracks"].append(
        {"recording": {"id": "v", "title": "v", "video": True}}
    )
    here = house(replying(json.dumps({"releases": releases, "release-count": 5})))
    tracks = (await here.providers.musicbrainz.tracks(ALBUM)).value

    params = here.requests[0].url.params
    assert (params["release-group"], params["status"]) == ("rg1", "official")
    assert set(params["inc"].split()) == {"recordings", "isrcs"}
    assert [(one.title, one.duration_s, one.isrc) for one in tracks] == [
        ("Kites", 184, "XX1"),
        ("Delivery", 200, "XX1"),
    ]
    assert {(one.album, one.released_on, one.recording_mbid) for one in tracks} == {
        ("Harbour", "1999", "r-Kites"),
        ("Harbour", "1999", "r-Delivery"),
    }


async def test_a_single_is_no_album_and_one_that_was_never_released_has_no_tracks(house):
    body = {"releases": [_release("2001", "Kites")], "release-count": 1}
    here = house(replying(json.dumps(body)))
    single = AlbumRecord("Kites", "rg2", "single", "2001-02")
    [track] = (await here.providers.musicbrainz.tracks(single)).value
    assert (track.album, track.released_on) == ("", "2001-02")
    here = house(replying('{"releases": [], "release-count": 0}'))
    assert (await here.providers.musicbrainz.tracks(ALBUM)).value == ()


async def test_too_fast_means_a_pause(house):
    replies = iter([httpx.Response(503, text=EXCESS, headers={"retry-after": "1"})])
    here = house(lambda _: next(replies, None) or httpx.Response(200, text=json.dumps(ARTIST)))
    assert (await here.providers.musicbrainz.artist("m")).value.name
    assert max(here.clock.slept) >= 4


async def test_too_fast_for_long_is_told_as_a_limit(house):
    with pytest.raises(RateLimited):
        await house(replying(EXCESS, 503)).providers.musicbrainz.artist("m")


async def test_a_search_that_is_shed_is_not_repeated_and_blocks_nothing(house):
    headers = {"x-ratelimit-who": "search-shed", "retry-after": "0"}
    here = house(replying(BUSY, 503, headers))
    for number in range(4):
        with pytest.raises(Unavailable, match="too busy to search") as caught:
            await here.providers.musicbrainz.search_artists(f"a{number}")
        assert caught.value.retry_at > here.clock.now()
    assert len(here.requests) == 4
    here.network.handler = replying(json.dumps(ARTIST))
    assert (await here.providers.musicbrainz.artist("m")).value.name


async def test_an_unknown_artist(house):
    here = house(replying('{"error": "Not Found", "help": "…"}', 404))
    with pytest.raises(NotFound):
        await here.providers.musicbrainz.artist("m")
    assert here.providers.statuses()[0].state == "ready"
