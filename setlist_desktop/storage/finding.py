"""Search over the index of words, and shows near a place.

The indexes are kept by triggers; see the migrations that make them. Each kind is asked by itself,
in its own range of row ids, so that ten thousand shows never hide the one artist. Shows have an
index to themselves and come newest first: ranking the rest would look at all of them.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.finding import Found, FoundKind, NearShow
from setlist_desktop.domain.titles import name_key
from setlist_desktop.storage.spoilers import hidden_shows, secret_songs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy.orm import Session

MOST_OF_A_KIND = 8
RANKED_FROM = 4
"""Letters from which hits are ranked by SQLite: for shorter ones, that would look at too many."""

_CANDIDATES = 40
_KM_A_DEGREE = 111.195
_EAST_ASIAN = re.compile("([぀-ヿ㐀-鿿가-힣豈-﫿ｦ-ﾟ])")

_NUMBERS = {
    FoundKind.ARTIST: (1, 2),
    FoundKind.SONG: (3, 9),
    FoundKind.ALBUM: (4,),
    FoundKind.VENUE: (5,),
    FoundKind.TOUR: (6,),
    FoundKind.SHOW: (7,),
    FoundKind.CITY: (8,),
}

_HITS = """SELECT rowid - (:kind << 40) AS id FROM find
WHERE find MATCH :words AND rowid BETWEEN :kind << 40 AND (:kind + 1 << 40) - 1"""
_SHOW_HITS = (
    f"SELECT rowid FROM find_show WHERE words MATCH :words ORDER BY rowid DESC LIMIT {_CANDIDATES}"  # noqa: S608
)

_FACTS = {
    1: "SELECT id, name, trim(disambiguation || ' ' || country) AS detail, id AS artist_id,"
    " name_key AS key, coalesce((SELECT shows FROM artist_count WHERE artist_id = artist.id), 0)"
    " AS weight FROM artist WHERE id IN ({ids}) AND removed_at IS NULL",
    2: "SELECT artist.id, artist.name, artist_alias.name AS detail, artist.id AS artist_id,"
    " artist_alias.name_key AS key, 0 AS weight FROM artist_alias"
    " JOIN artist ON artist.id = artist_alias.artist_id"
    " WHERE artist_alias.id IN ({ids}) AND artist.removed_at IS NULL",
    3: "SELECT song.id, song.title AS name, artist.name AS detail, artist.id AS artist_id,"
    " song.title_key AS key, coalesce(song.popularity, 0) AS weight FROM song"
    " JOIN artist ON artist.id = song.artist_id"
    " WHERE song.id IN ({ids}) AND artist.removed_at IS NULL AND song.title_key NOT IN"
    " (SELECT title_key FROM song_alias WHERE song_alias.artist_id = song.artist_id)",
    9: "SELECT song.id, song.title AS name, artist.name AS detail, artist.id AS artist_id,"
    " song_alias.title_key AS key, 0 AS weight FROM song_alias"
    " JOIN song ON song.id = song_alias.song_id JOIN artist ON artist.id = song.artist_id"
    " WHERE song_alias.id IN ({ids}) AND artist.removed_at IS NULL",
    4: "SELECT album.id, album.title AS name, artist.name AS detail, artist.id AS artist_id,"
    " lower(album.title) AS key, 0 AS weight FROM album"
    " JOIN artist ON artist.id = album.artist_id"
    " WHERE album.id IN ({ids}) AND artist.removed_at IS NULL",
    5: "SELECT id, name, trim(city || ' ' || country) AS detail, 0 AS artist_id,"
    " substr(key, 1, instr(key, '|') - 1) AS key, 0 AS weight FROM venue WHERE id IN ({ids})",
    6: "SELECT tour.id, tour.name, artist.name AS detail, artist.id AS artist_id,"
    " lower(tour.name) AS key, 0 AS weight FROM tour JOIN artist ON artist.id = tour.artist_id"
    " WHERE tour.id IN ({ids}) AND artist.removed_at IS NULL",
    7: "SELECT performance.id, artist.name || coalesce(', ' || venue.name, '') AS name,"
    " coalesce(show.date, '') AS detail, artist.id AS artist_id, '' AS key,"
    " coalesce(julianday(show.date), 0) AS weight FROM performance"
    " JOIN artist ON artist.id = performance.artist_id JOIN show ON show.id = performance.show_id"
    " LEFT JOIN venue ON venue.id = show.venue_id"
    " WHERE performance.id IN ({ids}) AND artist.removed_at IS NULL",
    8: "SELECT id, name, country AS detail, 0 AS artist_id, lower(name) AS key, 0 AS weight"
    " FROM city WHERE id IN ({ids})",
}


_SHOWS_BEHIND = {
    # The plus keeps the plan to the artist's shows by date, until there are enough.
    FoundKind.SONG: "performance.artist_id = (SELECT artist_id FROM song WHERE id = :id)"
    " AND +performance.id IN (SELECT setlist.performance_id FROM item_song"
    " JOIN item ON item.id = item_id JOIN set_part ON set_part.id = set_id"
    " JOIN setlist ON setlist.id = setlist_id AND setlist.kind = 'played' WHERE song_id = :id)",
    FoundKind.VENUE: "show.venue_id = :id",
    FoundKind.CITY: "show.venue_id IN (SELECT venue.id FROM venue JOIN city"
    " ON city.name = venue.city AND city.country = venue.country WHERE city.id = :id)",
    FoundKind.TOUR: "performance.artist_id = (SELECT artist_id FROM tour WHERE id = :id)"
    " AND performance.tour = (SELECT name FROM tour WHERE id = :id)",
}
"""Which shows stand behind a hit of a kind that is no show itself."""


def match_of(typed: str) -> str:
    """Return the query of the index for a typed text: each of its words, whole or begun."""
    words = []
    for word in name_key(typed).split():
        apart = " ".join(_EAST_ASIAN.sub(r" \1 ", word.replace('"', " ")).split())
        if apart:
            words.append(f'"{apart}"*')
    return " ".join(words)


def found(
    session: Session,
    typed: str,
    kinds: Iterable[FoundKind] = tuple(FoundKind),
    most: int = MOST_OF_A_KIND,
) -> tuple[Found, ...]:
    """Return what a typed text finds, by kind, the best of each first; empty for an empty text."""
    match = match_of(typed)
    if not match:
        return ()
    key = name_key(typed)
    hits: list[Found] = []
    secret = secret_songs(session)
    for kind in kinds:
        rows: dict[int, Any] = {}
        for number in _NUMBERS[kind]:
            for row in _of_number(session, number, match, ranked=len(key) >= RANKED_FROM):
                rows.setdefault(row["id"], row)
        if kind is FoundKind.SONG:
            rows = {key: row for key, row in rows.items() if key not in secret}
        best = sorted(rows.values(), key=lambda row: _distance(row, key))
        hits += [
            Found(kind, row["id"], row["name"], row["detail"], row["artist_id"])
            for row in best[:most]
        ]
    return tuple(hits)


def shows_behind(
    session: Session, kind: FoundKind, row_id: int, most: int = 200
) -> tuple[Found, ...]:
    """Return the shows at a venue, in a city, of a tour or with a song, newest first."""
    where = _SHOWS_BEHIND.get(kind)
    if where is None:
        return ()
    of_show = " JOIN show ON show.id = show_id" if "show.venue_id" in where else ""
    hidden = hidden_shows(session) if kind is FoundKind.SONG else ()
    if hidden:
        where += f" AND performance.id NOT IN ({', '.join(map(str, hidden))})"
    ids = session.scalars(
        text(
            f"SELECT performance.id FROM performance{of_show} WHERE {where}"  # noqa: S608
            " ORDER BY performance.show_date DESC, performance.ordinal DESC, performance.id DESC"
            " LIMIT :most"
        ),
        {"id": row_id, "most": most},
    ).all()
    if not ids:
        return ()
    marks = ", ".join(map(str, ids))
    show = _NUMBERS[FoundKind.SHOW][0]
    rows = {
        row["id"]: row for row in session.execute(text(_FACTS[show].format(ids=marks))).mappings()
    }
    return tuple(
        Found(FoundKind.SHOW, row["id"], row["name"], row["detail"], row["artist_id"])
        for row in (rows[one] for one in ids if one in rows)
    )


def _of_number(session: Session, number: int, match: str, *, ranked: bool) -> list[Any]:
    order = " ORDER BY rank" if ranked else ""
    named = f"{_HITS}{order} LIMIT {_CANDIDATES}"
    hits = _SHOW_HITS if number == _NUMBERS[FoundKind.SHOW][0] else named
    ids = session.scalars(text(hits), {"kind": number, "words": match}).all()
    if not ids:
        return []
    marks = ", ".join(str(int(row_id)) for row_id in ids)
    return list(session.execute(text(_FACTS[number].format(ids=marks))).mappings())


def _distance(row: Any, key: str) -> tuple[bool, bool, float, int]:  # noqa: ANN401 - a row
    """Return what sorts hits: the very name, then names that begin so, then what weighs most."""
    return (row["key"] != key, not row["key"].startswith(key), -row["weight"], len(row["name"]))


def shows_near(
    session: Session,
    latitude: float,
    longitude: float,
    radius_km: float,
    since: date,
    most: int = 200,
) -> tuple[NearShow, ...]:
    """Return the shows from a date on within a radius, nearest in time first."""
    venues = _venues_near(session, latitude, longitude, radius_km)
    if not venues:
        return ()
    marks = ", ".join(map(str, venues))
    rows = session.execute(
        text(
            "SELECT performance.id, show.venue_id FROM show"  # noqa: S608 - numbers
            " JOIN performance ON performance.show_id = show.id"
            " JOIN artist ON artist.id = performance.artist_id AND artist.removed_at IS NULL"
            f" WHERE show.venue_id IN ({marks}) AND show.date >= :since"
            " ORDER BY show.date, performance.id LIMIT :most"
        ),
        {"since": since.isoformat(), "most": most},
    )
    return tuple(NearShow(show_id, venues[venue_id]) for show_id, venue_id in rows)


def _venues_near(
    session: Session, latitude: float, longitude: float, radius_km: float
) -> dict[int, float]:
    """Return venues within a radius with their distance; the index gives a box around it."""
    high = radius_km / _KM_A_DEGREE
    wide = min(180.0, high / max(math.cos(math.radians(min(abs(latitude) + high, 89.0))), 0.01))
    west, east = longitude - wide, longitude + wide
    rows = session.execute(
        text(
            "SELECT id, latitude, longitude FROM venue WHERE latitude BETWEEN :south AND :north"
            " AND (longitude BETWEEN :west AND :east OR longitude BETWEEN :west + 360 AND :east"
            " + 360 OR longitude BETWEEN :west - 360 AND :east - 360)"
        ),
        {"south": latitude - high, "north": latitude + high, "west": west, "east": east},
    )
    away = {
        venue_id: round(km_between(latitude, longitude, north, east_), 1)
        for venue_id, north, east_ in rows
    }
    return {venue_id: km for venue_id, km in away.items() if km <= radius_km}


def km_between(north: float, east: float, other_north: float, other_east: float) -> float:
    """Return the distance of two places along the globe (haversine)."""
    one, two = math.radians(north), math.radians(other_north)
    half = (
        math.sin((two - one) / 2) ** 2
        + math.cos(one) * math.cos(two) * math.sin(math.radians(other_east - east) / 2) ** 2
    )
    return 2 * 6371.0 * math.asin(math.sqrt(min(1.0, half)))
