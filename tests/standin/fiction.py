"""Invented artists with invented songs: every oddity of the services, and nobody's real data."""

from __future__ import annotations

import random
from datetime import date, time, timedelta

from tests.standin.catalogue import (
    Act,
    Catalogue,
    Place,
    Wire,
    attraction_wire,
    deezer_track_wire,
    event_wire,
    mbid_of,
    recording_wire,
    release_group_wire,
    setlist_wire,
)

CARTOGRAPHERS = "The Velvet Cartographers"
LANTERNS = "Paper Lanterns"
LIBRARY = "霧の図書館"
PUNCTUATED = "What? (No!)"
UNPLAYED = "Lighthouse Keepers' Union"
UNLISTED = "Ghost Pier"

PLACES = (
    Place(
        "Tidemark Hall",
        "Leeds",
        "England",
        "ENG",
        "United Kingdom",
        "GB",
        53.8,
        -1.55,
        "Europe/London",
    ),
    Place(
        "The Copper Room",
        "Glasgow",
        "Scotland",
        "SCT",
        "United Kingdom",
        "GB",
        55.86,
        -4.25,
        "Europe/London",
    ),
    Place("Kranwerk", "Berlin", "Berlin", "BE", "Germany", "DE", 52.52, 13.4, "Europe/Berlin"),
    Place(
        "Salle des Échos", "Lyon", "Rhône-Alpes", "ARA", "France", "FR", 45.76, 4.84, "Europe/Paris"
    ),
    Place("Muelle 9", "Valencia", "Valencia", "VC", "Spain", "ES", 39.47, -0.38, "Europe/Madrid"),
    Place(
        "Lantern Yard",
        "Portland",
        "Oregon",
        "OR",
        "United States",
        "US",
        45.52,
        -122.68,
        "America/Los_Angeles",
    ),
    Place(
        "Ninth Street Armory",
        "Chicago",
        "Illinois",
        "IL",
        "United States",
        "US",
        41.88,
        -87.63,
        "America/Chicago",
    ),
    Place(
        "Harbour Shed No. 4",
        "Sydney",
        "New South Wales",
        "NSW",
        "Australia",
        "AU",
        -33.87,
        151.21,
        "Australia/Sydney",
    ),
    Place("霞ホール", "Tokyo", "Tokyo", "13", "Japan", "JP", 35.69, 139.69, "Asia/Tokyo"),
    Place(
        "Garrison Field",
        "Toronto",
        "Ontario",
        "ON",
        "Canada",
        "CA",
        43.65,
        -79.38,
        "America/Toronto",
    ),
)

ALBUMS = {
    ("Contour Lines", "2009-03-16"): (
        "Magnetic North",
        "Isobar",
        "The Surveyor's Daughter",
        "Paper Coast",
        "Ley",
        "Triangulate",
        "Half-Drowned Church",
        "È quasi mattina",
        "Legend & Key",
        "Scale 1:1",
    ),
    ("A Theory of Harbours", "2012-09-03"): (
        "Breakwater",
        "Slack Tide",
        "Bollard/Hawser",
        "Customs House",
        "Undertow Hymn",
        "Night Ferry",
        "Salt Ledger",
        "Pilot Boat",
        "Foghorn Waltz",
        "Anchorage",
    ),
    ("Here Be Dragons, Probably", "2016-05-20"): (
        "Sea Serpent (Sighted)",
        "Terra Nullius",
        "The Edge of the Page",
        "Compass Rose",
        "Monster Island",
        "Unmapped",
        "Blank Space on the Globe",
        "Dead Reckoning",
        "Cartouche",
        "Marginalia",
    ),
    ("Projection", "2021-10-08"): (
        "Mercator",
        "Everything Is Larger Near the Poles",
        "Great Circle",
        "Dateline",
        "Flatten",
        "Graticule",
        "Meridian Line",
        "Antipodes",
        "Rhumb",
        "Fold Along Here",
    ),
}
COVERS = (
    ("Copper Kettle Morning", "Orla Finnegan's Ghost"),
    ("Seven Bridges Out", "The Hollow Crowns"),
    ("The Weaver's Lament", "[traditional]"),
)
TOURS = ("Contour Lines Tour", "Harbours Tour", "Dragons Tour", "Projection World Tour")


def fictional(today: date) -> Catalogue:
    """Return all invented acts; shows lie before and after `today`, all else is always the same."""
    return Catalogue(
        [
            cartographers(today),
            *lanterns(today),
            library(today),
            punctuated(today),
            Act(UNPLAYED, "skiffle trio", "IE", begin="1998", at_setlistfm=False),
            unlisted(today),
        ]
    )


# --- the big one: about 150 setlists ---------------------------------------------------------


def cartographers(today: date) -> Act:
    """Return the act that has everything: covers, tapes, medleys, encores, early and late shows."""
    act = Act(
        CARTOGRAPHERS,
        "art rock band from Leeds",
        "GB",
        sort_name="Velvet Cartographers, The",
        begin="2007",
        aliases=("The Cartographers", "TVC"),
        deezer_id=7_400_101,
    )
    act.links = [
        ("setlistfm", act.setlistfm()["url"]),
        ("free streaming", f"https://www.deezer.com/artist/{act.deezer_id}"),
        ("official homepage", "https://example.org/cartographers"),
    ]
    _catalogue(act)
    past = [_past_show(act, today, number) for number in range(141)]
    pair = _early_and_late(act, today)
    upcoming = _upcoming_setlists(act, today)
    act.setlists = sorted([*past, *pair, *upcoming], key=_newest_first)
    _cartographers_events(act, today)
    return act


def _newest_first(setlist: Wire) -> tuple[int, str]:
    day, month, year = setlist["eventDate"].split("-")
    return -int(year + month + day), setlist["id"]


def _catalogue(act: Act) -> None:
    chance = random.Random(act.name)
    for (album, released), titles in ALBUMS.items():
        group = release_group_wire(act, album, released)
        act.release_groups.append(group)
        tracks = act.tracks[group["id"]] = []
        for title in titles:
            seconds = chance.randint(150, 420)
            isrc = f"GBX0{released[2:4]}{chance.randint(10**6, 10**7 - 1)}"[:12]
            tracks.append(recording_wire(act, title, seconds * 1000, released, isrc=isrc))
            act.recordings.append(tracks[-1])
            if chance.random() < 0.4:
                act.recordings.append(
                    recording_wire(
                        act,
                        title,
                        (seconds + 40) * 1000,
                        "2018-01-01",
                        disambiguation="live, 2017-06-02: Kranwerk, Berlin",
                    )
                )
    for title, seconds in (("Isobar", 260), ("Mercator", 301)):
        act.recordings.append(recording_wire(act, title, seconds * 1000, video=True))
    act.recordings.append(recording_wire(act, "Undertow Hymn", None, disambiguation="demo"))
    single = release_group_wire(act, "Far Buoys", "2011-05-01", kind="Single")
    act.tracks[single["id"]] = [
        act.recordings[0],
        recording_wire(act, "Far Buoys", 201_000, "2011-05-01", isrc="GBX021100007"),
        recording_wire(act, "Far Buoys (Saltwater remix)", 320_000, "2011-05-01"),
    ]
    act.release_groups += [
        single,
        release_group_wire(act, "Tidal Pool EP", "2010-02-01", kind="EP"),
        release_group_wire(act, "Live at Kranwerk", "2018-01-01", secondary=("Live",)),
        release_group_wire(act, "Folded: 2009–2019", "2019-11-01", secondary=("Compilation",)),
    ]
    ranked = [title for titles in ALBUMS.values() for title in titles]
    chance.shuffle(ranked)
    act.top = [
        deezer_track_wire(act, title, chance.randint(150, 420), 900_000 - 9_000 * place, "Folded")
        for place, title in enumerate(ranked[:35])
    ]


def _past_show(act: Act, today: date, number: int) -> Wire:
    chance = random.Random(f"{act.name} {number}")
    on = today - timedelta(days=3 + number * 9)
    tour = TOURS[3 - min(number // 36, 3)]
    place = PLACES[number % len(PLACES)]
    if number % 17 == 5:
        return setlist_wire(act, number, on, place, [], tour=tour)
    if number % 41 == 7:
        return setlist_wire(act, number, on, place, [], tour=tour, info="Cancelled")
    info = "Festival set" if number % 13 == 0 else ""
    return setlist_wire(act, number, on, place, _played(chance, number), tour=tour, info=info)


def _played(chance: random.Random, number: int) -> list[Wire]:
    titles = [title for songs in ALBUMS.values() for title in songs]
    weights = [3.0 / (1 + place % 10) + 0.3 for place in range(len(titles))]
    chosen: list[str] = []
    while len(chosen) < 16:
        title = chance.choices(titles, weights)[0]
        if title not in chosen:
            chosen.append(title)
    main = [_song(title) for title in chosen[:13]]
    main.insert(
        0,
        {
            "name": "Shipping Forecast" if number % 2 else "",
            "tape": True,
            "info": "Recording over the PA",
        },
    )
    _oddities(main, number)
    encore = [_song(title) for title in chosen[13:]]
    sets: list[Wire] = [{"song": main}, {"encore": 1, "song": encore[:2]}]
    if number % 4 == 0:
        sets.append({"encore": 2, "song": [_cover(number), encore[2]]})
    if number % 10 == 3:
        sets = [
            {"name": "Set 1:", "song": main[:7]},
            {"name": "Set 2:", "song": main[7:]},
            {"name": "Encore:", "encore": 1, "song": encore},
        ]
    return sets


def _oddities(main: list[Wire], number: int) -> None:
    if number % 3 == 0:
        main[5] = {"name": "Slack Tide / Night Ferry / Anchorage"}
    if number % 5 == 0:
        main[3] = _cover(number)
    if number % 6 == 1:
        main[8]["info"] = ">"
    if number % 7 == 2:
        main[9] = {"name": "", "info": "new song, title not known"}
    if number % 8 == 4:
        main[6]["with"] = {
            "mbid": mbid_of("guest"),
            "name": "Ada Quill",
            "sortName": "Quill, Ada",
            "disambiguation": "",
            "url": "https://www.setlist.fm/setlists/x.html",
        }
    if number % 11 == 0:
        main.append(dict(main[2]))  # the same song twice in a night


def _song(title: str) -> Wire:
    return {"name": title}


def _cover(number: int) -> Wire:
    title, original = COVERS[number % len(COVERS)]
    return {
        "name": title,
        "cover": {
            "mbid": mbid_of("cover", original),
            "name": original,
            "sortName": original,
            "disambiguation": "",
            "url": "https://www.setlist.fm/setlists/x.html",
        },
    }


def _early_and_late(act: Act, today: date) -> list[Wire]:
    on, place = today - timedelta(days=50), PLACES[1]
    return [
        setlist_wire(
            act,
            f"pair {word}",
            on,
            place,
            _played(random.Random(word), place_number),
            tour=TOURS[3],
            info=f"{word} show",
        )
        for place_number, word in ((2, "Early"), (4, "Late"))
    ]


def _upcoming_setlists(act: Act, today: date) -> list[Wire]:
    return [
        setlist_wire(
            act,
            f"upcoming {number}",
            today + timedelta(days=4 + 5 * number),
            PLACES[number],
            [],
            tour=TOURS[3],
            info="Cancelled" if number == 5 else "",
        )
        for number in range(6)
    ]


def _cartographers_events(act: Act, today: date) -> None:
    act.attraction = attraction_wire(act, links=True)
    evening = time(20, 0)

    def event(
        key: str,
        place: int,
        days: int | None,
        at: time | None = evening,
        status: str | None = "onsale",
        **more: bool,
    ) -> Wire:
        on = None if days is None else today + timedelta(days=days)
        return event_wire(act, act.attraction or {}, key, PLACES[place], on, at, status, **more)

    act.events = [
        event("same 0", 0, 4),
        event("same 1", 1, 9, status="offsale", zone_in_dates=False),
        event("same 2", 2, 14, time(19, 30)),
        event("new date", 6, 40),
        event("new, no time", 7, 47, None, zone_in_dates=False),
        event("cancelled", 8, 54, status="cancelled"),
        event("canceled", 4, 57, status="canceled"),
        event("postponed", 9, 61, status="postponed"),
        event("rescheduled", 3, 75, status="rescheduled"),
        event("to be announced", 5, None, None, None),
    ]


# --- two of one name -------------------------------------------------------------------------


def lanterns(today: date) -> list[Act]:
    """Return two acts of one name: a Canadian one, and a Swedish one with its own attraction."""
    acts = [
        Act(LANTERNS, "Canadian dream pop band", "CA", begin="2014"),
        Act(LANTERNS, "Swedish doom metal band", "SE", begin="2003"),
    ]
    for act, songs, count in zip(acts, (_DREAMS, _DOOM), (24, 11), strict=True):
        act.setlists = [
            setlist_wire(
                act,
                number,
                today - timedelta(days=10 + 12 * number),
                PLACES[(number * 3) % len(PLACES)],
                [{"song": [_song(title) for title in _turned(songs, number)]}],
            )
            for number in range(count)
        ]
        act.recordings = [
            recording_wire(act, title, 200_000 + 1000 * place, "2015")
            for place, title in enumerate(songs)
        ]
        act.release_groups = [release_group_wire(act, songs[0], "2015")]
        act.attraction = attraction_wire(act, links=act is acts[1])
        act.events = [
            event_wire(
                act, act.attraction, "next", PLACES[6], today + timedelta(days=20), time(21, 0)
            )
        ]
    acts[0].deezer_id = 7_400_202
    return acts


_DREAMS = ("Paper Moonrise", "Cellophane", "Attic Light", "Slow Fireworks", "Wish Tags", "Ember")
_DOOM = ("Ashen Procession", "Bell of Iron", "The Last Wick", "Tallow", "Black Vellum")


def _turned(songs: tuple[str, ...], by: int) -> list[str]:
    return [songs[(place + by) % len(songs)] for place in range(len(songs) - 1)]


# --- names that are hard to write ------------------------------------------------------------


def library(today: date) -> Act:
    """Return an act whose name and titles are Japanese."""
    act = Act(
        LIBRARY,
        "",
        "JP",
        sort_name="Kiri no Toshokan",
        begin="2011",
        aliases=("Kiri no Toshokan", "Library of Fog"),
        deezer_id=7_400_303,
    )
    songs = ("霧笛", "東京夜行", "貸出カード", "¥$", "閉館の音楽", "頁をめくる風", "Overdue")
    act.setlists = [
        setlist_wire(
            act,
            number,
            today - timedelta(days=7 * number + 1),
            PLACES[8],
            [
                {"song": [_song(title) for title in _turned(songs, number)]},
                {"encore": 1, "song": [{"name": songs[number % 7]}]},
            ],
        )
        for number in range(22)
    ]
    act.recordings = [
        recording_wire(act, title, 240_000 + 7000 * place, "2013-04-24")
        for place, title in enumerate(songs)
    ]
    act.release_groups = [release_group_wire(act, "返却期限", "2013-04-24")]
    act.top = [
        deezer_track_wire(act, title, 240, 300_000 - 1000 * place, "返却期限")
        for place, title in enumerate(songs)
    ]
    return act


def punctuated(today: date) -> Act:
    """Return an act whose name is all that a search syntax trips over; no key service knows it."""
    act = Act(PUNCTUATED, "noise duo", "US", begin="2019")
    act.setlists = [
        setlist_wire(act, 0, today - timedelta(days=100), PLACES[5], [{"song": [_song("/////")]}])
    ]
    return act


def unlisted(today: date) -> Act:
    """Return an act that setlist.fm has and MusicBrainz has not: no MBID anywhere."""
    act = Act(UNLISTED, "", "", at_musicbrainz=False)
    act.setlists = [
        setlist_wire(
            act,
            0,
            today - timedelta(days=30),
            PLACES[0],
            [{"song": [_song("Planks"), _song("Turnstile")]}],
        )
    ]
    return act
