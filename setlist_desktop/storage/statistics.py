"""Queries over what was played and voted: a show, an artist, a venue, what draws attention."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.statistics import (
    ArtistStatistics,
    Looked,
    PlayedSong,
    SongVotes,
    Trend,
    VenueStatistics,
    VoteStatistics,
    WeekOfVotes,
)
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.pool import pool_of_artist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

MOST = 10
HALF_LIFE = timedelta(days=3)
_LOOKED_BACK = timedelta(days=21)
_WEEK = 7
_FOLLOW_WEIGHS, _VIEW_WEIGHS = 3.0, 0.2
_RARELY = 3
"""Played less often than this, a song is not missed."""


def vote_statistics(session: Session, performance_id: int, now: datetime) -> VoteStatistics:
    """Return the votes on a show; zeros where nobody has voted."""
    counts = session.execute(
        text("SELECT up, down FROM performance_count WHERE performance_id = :show"),
        {"show": performance_id},
    ).first()
    leaders = session.execute(
        text(
            "SELECT song_id, title, up, down FROM vote_tally JOIN song ON song.id = song_id"
            " WHERE performance_id = :show AND up + down > 0"
            " ORDER BY up - down DESC, up DESC, title LIMIT :most"
        ),
        {"show": performance_id, "most": MOST},
    )
    hours = [0] * 24
    voted = session.scalars(
        text("SELECT voted_at FROM vote_log WHERE performance_id = :show AND voted_at > :since"),
        {"show": performance_id, "since": to_stored(now - timedelta(hours=24))},
    )
    for at in voted:
        ago = (now - _instant(at)) // timedelta(hours=1)
        hours[23 - min(max(ago, 0), 23)] += 1
    up, down = (counts.up, counts.down) if counts else (0, 0)
    songs = tuple(SongVotes(*row) for row in leaders)
    return VoteStatistics(performance_id, up, down, tuple(hours), songs)


def artist_statistics(session: Session, artist_id: int, now: datetime) -> ArtistStatistics:
    """Return an artist's past. Raises NotFound."""
    row = session.execute(
        text("SELECT shows, setlists, followers FROM artist_count WHERE artist_id = :artist"),
        {"artist": artist_id},
    ).first()
    if row is None:
        raise NotFound(tr("No artist has the id {id}.", id=artist_id))
    past = session.execute(
        text(
            "SELECT min(date), max(date), avg(nullif(song_count, 0)) FROM performance"
            " JOIN show ON show.id = show_id LEFT JOIN setlist"
            " ON setlist.performance_id = performance.id AND kind = 'played' AND named_count > 0"
            " WHERE artist_id = :artist AND date <= :today"
        ),
        {"artist": artist_id, "today": now.date().isoformat()},
    ).one()
    played = [
        PlayedSong(song.id, song.title, song.plays, song.last_played_on, song.gap)
        for song in pool_of_artist(session, artist_id)
        if song.gap is not None
    ]
    most = sorted(played, key=lambda song: (-song.plays, song.gap, song.title))
    missed = [song for song in played if song.plays >= _RARELY]
    missed.sort(key=lambda song: (-song.gap, -song.plays, song.title))
    return ArtistStatistics(
        artist_id, row.shows, row.setlists, row.followers, len(played), past[2],
        _date(past[0]), _date(past[1]), tuple(most[:MOST]), tuple(missed[:MOST]),
    )  # fmt: skip


def venue_statistics(session: Session, venue_id: int) -> VenueStatistics:
    """Return a venue's past. Raises NotFound."""
    found = {"venue": venue_id}
    venue = session.execute(text("SELECT capacity FROM venue WHERE id = :venue"), found).first()
    if venue is None:
        raise NotFound(tr("No venue has the id {id}.", id=venue_id))
    row = session.execute(
        text(
            "SELECT count(performance.id), count(DISTINCT artist_id), min(date), max(date)"
            " FROM show JOIN performance ON show_id = show.id WHERE venue_id = :venue"
        ),
        found,
    ).one()
    rating = session.execute(
        text("SELECT avg(rating) FROM venue_review WHERE venue_id = :venue"), found
    ).scalar_one()
    regulars = session.execute(
        text(
            "SELECT artist.name, count(*) FROM show JOIN performance ON show_id = show.id"
            " JOIN artist ON artist.id = artist_id WHERE venue_id = :venue"
            " GROUP BY artist.id ORDER BY 2 DESC, 1 LIMIT :most"
        ),
        {**found, "most": MOST},
    )
    named = tuple((name, count) for name, count in regulars)
    return VenueStatistics(
        venue_id, row[0], row[1], _date(row[2]), _date(row[3]), rating, named, venue.capacity
    )


def trending_shows(session: Session, now: datetime, most: int = MOST) -> tuple[Trend, ...]:
    """Return the shows that drew most votes and looks of late, the later the more."""
    scores = _decayed(session, now, "SELECT performance_id, voted_at, 1.0 FROM vote_log"
                      " WHERE voted_at > :since AND value <> 0")  # fmt: skip
    _add(scores, _views(session, now, "show"))
    return _named(session, scores, most, "show")


def trending_artists(session: Session, now: datetime, most: int = MOST) -> tuple[Trend, ...]:
    """Return the artists that drew most votes, follows and looks of late, the later the more."""
    scores = _decayed(
        session, now,
        "SELECT artist_id, voted_at, 1.0 FROM vote_log"
        " JOIN performance ON performance.id = performance_id"
        " WHERE voted_at > :since AND value <> 0",
    )  # fmt: skip
    _add(scores, _decayed(
        session, now,
        f"SELECT artist_id, followed_at, {_FOLLOW_WEIGHS} FROM follow WHERE followed_at > :since",  # noqa: S608
    ))  # fmt: skip
    _add(scores, _views(session, now, "artist"))
    return _named(session, scores, most, "artist")


def weeks_of_votes(session: Session, now: datetime) -> dict[int, WeekOfVotes]:
    """Return the votes of the last seven days by artist, for those that have any."""
    rows = session.execute(
        text(
            "SELECT artist.id, artist.name, voted_at FROM vote"
            " JOIN performance ON performance.id = performance_id"
            " JOIN artist ON artist.id = artist_id"
            " WHERE voted_at > :since AND removed_at IS NULL"
        ),
        {"since": to_stored(now - timedelta(days=_WEEK))},
    )
    found: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0] * _WEEK)
    for artist_id, name, at in rows:
        ago = max(now - _instant(at), timedelta()) // timedelta(days=1)
        found[artist_id, name][_WEEK - 1 - min(ago, _WEEK - 1)] += 1
    return {artist[0]: WeekOfVotes(*artist, tuple(days)) for artist, days in found.items()}


def looked_at(write: Write, kind: str, row_id: int, now: datetime) -> None:
    """Count a look at an artist or a show on this day."""
    write.session.execute(
        text(
            "INSERT INTO view_count (kind, row_id, day, views) VALUES (:kind, :row, :day, 1)"
            " ON CONFLICT (kind, row_id, day) DO UPDATE SET views = views + 1"
        ),
        {"kind": kind, "row": row_id, "day": now.date().isoformat()},
    )


def looked_at_last(session: Session, most: int) -> tuple[Looked, ...]:
    """Return the artists that were looked at, the last ones first."""
    rows = session.execute(
        text(
            "SELECT artist.id, artist.name, max(day) AS latest, max(view_count.rowid) AS nth"
            " FROM view_count JOIN artist ON artist.id = row_id AND removed_at IS NULL"
            " WHERE kind = 'artist' GROUP BY artist.id ORDER BY latest DESC, nth DESC LIMIT :most"
        ),
        {"most": most},
    )
    return tuple(Looked(row[0], row[1], date.fromisoformat(row[2])) for row in rows)


def _views(session: Session, now: datetime, kind: str) -> dict[int, float]:
    return _decayed(
        session, now,
        f"SELECT row_id, day || ' 12:00:00', views * {_VIEW_WEIGHS} FROM view_count"  # noqa: S608
        f" WHERE kind = '{kind}' AND day > date(:since)",
    )  # fmt: skip


def _decayed(session: Session, now: datetime, query: str) -> dict[int, float]:
    """Sum the weights of acts by id, each halved for every half-life that it is old."""
    scores: dict[int, float] = defaultdict(float)
    rows = session.execute(text(query), {"since": to_stored(now - _LOOKED_BACK)})
    for row_id, at, weight in rows:
        age = max((now - _instant(at)) / HALF_LIFE, 0.0)
        scores[row_id] += weight * 0.5**age
    return scores


def _add(scores: dict[int, float], more: dict[int, float]) -> None:
    for row_id, score in more.items():
        scores[row_id] = scores.get(row_id, 0.0) + score


_NAMES = {
    "artist": "SELECT id, name FROM artist WHERE id IN ({ids}) AND removed_at IS NULL",
    "show": "SELECT performance.id, artist.name || coalesce(', ' || venue.name, '')"
    " FROM performance JOIN artist ON artist.id = artist_id JOIN show ON show.id = show_id"
    " LEFT JOIN venue ON venue.id = venue_id"
    " WHERE performance.id IN ({ids}) AND artist.removed_at IS NULL",
}


def names_of(session: Session, kind: str, ids: Iterable[int]) -> dict[int, str]:
    """Return the names of artists or shows by id; those that were removed are left out."""
    rows = session.execute(text(_NAMES[kind].format(ids=", ".join(map(str, ids)))))
    return {row[0]: row[1] for row in rows}


def _named(session: Session, scores: dict[int, float], most: int, kind: str) -> tuple[Trend, ...]:
    best = sorted(scores, key=lambda row_id: (-scores[row_id], row_id))[: most * 3]
    names = names_of(session, kind, best)
    found = [Trend(row_id, names[row_id], scores[row_id]) for row_id in best if row_id in names]
    return tuple(found[:most])


def _instant(stored: Any) -> datetime:  # noqa: ANN401 - as SQLite gives it
    return from_stored(datetime.fromisoformat(stored) if isinstance(stored, str) else stored)


def _date(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
