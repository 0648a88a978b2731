"""A catalogue made from a file of setlist.fm setlists, with matching entries of the others."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date, time, timedelta
from pathlib import Path

from tests.standin.catalogue import (
    Act,
    Catalogue,
    Place,
    Wire,
    attraction_wire,
    deezer_track_wire,
    event_wire,
    number_of,
    recording_wire,
    release_group_wire,
    setlist_wire,
)

NEW_DATES = 4


def from_dump(path: Path, today: date) -> Catalogue:
    """Return the artists of a JSON list of setlists (or of setlist.fm pages with such lists)."""
    raw = json.loads(path.read_text("utf-8"))
    setlists = raw if isinstance(raw, list) else raw["setlist"]
    by_artist: dict[str, list[Wire]] = {}
    for setlist in setlists:
        by_artist.setdefault(setlist["artist"]["mbid"], []).append(setlist)
    return Catalogue([_act(group, today) for group in by_artist.values()])


def from_lines(paths: Iterable[Path], today: date) -> Catalogue:
    """Return an artist for each file of JSON lines, a line a show, as setlist.fm would tell it."""
    acts = []
    for path in paths:
        shows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        artist = Act(shows[0]["artist"])
        rows = [_setlist(artist, number, show) for number, show in enumerate(shows)]
        acts.append(_act(sorted(rows, key=_date, reverse=True), today))
    return Catalogue(acts)


def _setlist(artist: Act, number: int, show: Wire) -> Wire:
    place = Place(
        show["venue"] or "", show["city"] or "", "", "", show["country"] or "", "", 0.0, 0.0, ""
    )
    sets = [
        {
            **({"name": part["name"]} if part["name"] else {}),
            **({"encore": part["encore"]} if part["encore"] else {}),
            "song": [_song(song) for song in part["songs"]],
        }
        for part in show["sets"]
    ]
    on = date.fromisoformat(show["date"])
    return setlist_wire(artist, number, on, place, sets, tour=show["tour"] or "")


def _song(song: Wire) -> Wire:
    return {
        "name": song["title"],
        **({"cover": {"name": song["cover_of"]}} if song["cover_of"] else {}),
        **({"tape": True} if song["tape"] else {}),
        **({"info": song["info"]} if song["info"] else {}),
    }


def _act(setlists: list[Wire], today: date) -> Act:
    artist = setlists[0]["artist"]
    act = Act(
        artist["name"],
        artist["disambiguation"],
        mbid=artist["mbid"],
        sort_name=artist["sortName"],
        deezer_id=number_of(10**7, "deezer", artist["mbid"]),
        setlists=setlists,
    )
    act.links = [
        ("setlistfm", artist["url"]),
        ("free streaming", f"https://www.deezer.com/artist/{act.deezer_id}"),
    ]
    _add_catalogue(act)
    _add_events(act, today)
    return act


def _add_catalogue(act: Act) -> None:
    plays = Counter(
        song["name"]
        for setlist in act.setlists
        for part in setlist["sets"]["set"]
        for song in part.get("song", [])
        if song.get("name") and not song.get("tape") and not song.get("cover")
    )
    for place, (title, count) in enumerate(plays.most_common()):
        length = 120_000 + number_of(400_000, act.name, title)
        act.recordings.append(recording_wire(act, title, length, "1980"))
        if count > 300:
            act.recordings.append(
                recording_wire(act, title, length + 30_000, disambiguation="live")
            )
        if place < 60:
            act.top.append(
                deezer_track_wire(act, title, length // 1000, 950_000 - 5000 * place, "Best of")
            )
    act.release_groups = [
        release_group_wire(act, f"Album {number}", str(1974 + 3 * number)) for number in range(12)
    ]
    plain = [row for row in act.recordings if not row["disambiguation"]]
    for number, group in enumerate(act.release_groups):
        act.tracks[group["id"]] = plain[10 * number : 10 * number + 10]
    act.release_groups.append(release_group_wire(act, "Stages", "1998", secondary=("Live",)))


def _add_events(act: Act, today: date) -> None:
    """Add events for the setlists still to come, and besides new, cancelled and undated ones."""
    act.attraction = attraction_wire(act, links=True)
    coming = [setlist for setlist in act.setlists if _date(setlist) >= today]

    def event(key: str, place: Place, on: date | None, status: str | None = "onsale") -> Wire:
        at = time(19, 30) if on else None
        return event_wire(act, act.attraction or {}, key, place, on, at, status)

    same = [event(row["id"], _place(row), _date(row)) for row in reversed(coming)]
    last = max((_date(setlist) for setlist in coming), default=today)
    places = list({_place(s): None for s in act.setlists[:200]})
    new = [
        event(f"new {number}", places[number % len(places)], last + timedelta(days=30 + 3 * number))
        for number in range(NEW_DATES)
    ]
    cancelled = event("cancelled", places[0], last + timedelta(days=50), "cancelled")
    undated = event("undated", places[-1], None, None)
    act.events = [*same, *new, cancelled, undated]


def _date(setlist: Wire) -> date:
    day, month, year = map(int, setlist["eventDate"].split("-"))
    return date(year, month, day)


def _place(setlist: Wire) -> Place:
    venue, city = setlist["venue"], setlist["venue"]["city"]
    coords = city.get("coords") or {}
    return Place(
        venue["name"],
        city["name"],
        city.get("state", ""),
        city.get("stateCode", ""),
        city["country"]["name"],
        city["country"]["code"],
        coords.get("lat", 0.0),
        coords.get("long", 0.0),
        "",
    )
