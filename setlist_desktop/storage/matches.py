"""Pairs that may be one, found in the library, and what was decided of them, reversibly.

A decision keeps, as JSON, everything that taking it back needs.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import text

from setlist_desktop.domain.errors import NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.matches import (
    Match,
    MatchKind,
    Verdict,
    songs_of_one_work,
    unsure_songs,
    version_of,
)
from setlist_desktop.domain.titles import title_key
from setlist_desktop.storage import joined_by_city, joined_pairs, joined_songs
from setlist_desktop.storage.decisions import decide, decided, undecide
from setlist_desktop.storage.imports import song_keys
from setlist_desktop.storage.known import Place
from setlist_desktop.storage.songs import ingest_tracks, joined_titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.records import TrackRecord
    from setlist_desktop.storage.database import Write

MOST = 300

_ARTISTS = "SELECT id, name FROM artist WHERE removed_at IS NULL ORDER BY name"
_PLAYED = """SELECT song.id, song.title FROM song WHERE artist_id = :artist
    AND recording_mbid IS NULL AND popularity IS NULL AND cover_of = ''
    AND EXISTS (SELECT 1 FROM item_song WHERE song_id = song.id)
    AND NOT EXISTS (SELECT 1 FROM song_alias WHERE song_alias.song_id = song.id)"""
_WORKS_PLAYED = """SELECT song.id, song.title, song.work_mbid FROM song WHERE artist_id = :artist
    AND work_mbid IS NOT NULL AND EXISTS (SELECT 1 FROM item_song WHERE song_id = song.id)"""
_RECORDED = """SELECT song.id, song.title, song.work_mbid,
    EXISTS (SELECT 1 FROM item_song JOIN item ON item.id = item_id JOIN set_part
        ON set_part.id = set_id JOIN setlist ON setlist.id = setlist_id
        WHERE song_id = song.id AND kind = 'played') AS was_played
    FROM song WHERE artist_id = :artist
    AND (recording_mbid IS NOT NULL OR popularity IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM song_alias WHERE song_alias.artist_id = song.artist_id
        AND song_alias.title_key = song.title_key)"""
_SHOWS = """SELECT one.id, other.id, artist.name, one_show.date,
    one_venue.name, other_venue.name, one_venue.key, other_venue.key,
    one_venue.latitude, one_venue.longitude, other_venue.latitude, other_venue.longitude
    FROM performance AS one
    JOIN show AS one_show ON one_show.id = one.show_id
    JOIN show AS other_show ON other_show.date = one_show.date AND other_show.id <> one_show.id
    JOIN performance AS other ON other.show_id = other_show.id
        AND other.artist_id = one.artist_id AND other.id > one.id
    JOIN artist ON artist.id = one.artist_id AND artist.removed_at IS NULL
    JOIN venue AS one_venue ON one_venue.id = one_show.venue_id
    JOIN venue AS other_venue ON other_venue.id = other_show.venue_id
    WHERE NOT EXISTS (SELECT 1 FROM performance_link AS a JOIN performance_link AS b
        ON a.service = b.service WHERE a.performance_id = one.id AND b.performance_id = other.id)
    AND (SELECT count(*) FROM setlist WHERE kind = 'played' AND named_count > 0
        AND performance_id IN (one.id, other.id)) < 2
    ORDER BY one_show.date DESC LIMIT 200"""
_VENUES = """SELECT id, name, city, key, latitude, longitude FROM venue WHERE city <> ''
    AND EXISTS (SELECT 1 FROM show WHERE venue_id = venue.id) ORDER BY city, id"""


def matches(session: Session) -> tuple[Match, ...]:
    """Return what is to be decided, then what has been, each kind by itself."""
    found = [*_songs(session), *_shows(session), *_venues(session), *_versions(session)]
    open_ones = [one for one in found if one.verdict is None]
    keys = {(one.kind, one.key) for one in found}
    kept = [one for one in _decided(session) if (one.kind, one.key) not in keys]
    closed = [one for one in found if one.verdict is not None]
    return (*open_ones[:MOST], *closed, *kept)


def settle(write: Write, match: Match, verdict: Verdict, now: datetime) -> None:
    """Act on what the user says of a pair. Raises NotFound, Conflict where it cannot be done."""
    undo: dict[str, Any] = {}
    if match.kind is MatchKind.VERSION:
        undo = joined_songs.keep_apart(write, match.key) if verdict is Verdict.DIFFERENT else {}
    elif verdict is Verdict.SAME:
        first, second = (int(part) for part in match.key.split("|"))
        undo = _JOIN[match.kind](write, first, second)
    value = {"verdict": verdict, "first": match.first, "second": match.second,
             "artist": match.artist, "undo": undo}  # fmt: skip
    decide(write, _kind(match.kind), {match.key: _encoded(value)}, now)


def decided_on(session: Session, kind: MatchKind, key: str) -> Match:
    """Return a pair with what was decided of it. Raises NotFound."""
    value = decided(session, _kind(kind)).get(key)
    if value is None:
        raise NotFound(tr("Nothing was decided on this pair."))
    return _match(kind, key, value)


def joined_by_import(session: Session, kind: MatchKind, key: str) -> bool:
    """Whether an import has joined the pair by itself, so that it cannot be joined again here."""
    value = decided(session, _kind(kind)).get(key)
    return value is not None and "split" in msgspec.json.decode(value)["undo"]


def take_back(write: Write, kind: MatchKind, key: str) -> None:
    """Take a decision back: what was joined is two again. Raises NotFound, Conflict.

    Shows that the import itself has joined are different ones from then on.
    """
    value = decided(write.session, _kind(kind)).get(key)
    if value is None:
        raise NotFound(tr("Nothing was decided on this pair."))
    kept = msgspec.json.decode(value)
    if "split" in kept["undo"]:
        undecide(write, _kind(kind), key)
        apart = {**kept, "verdict": Verdict.DIFFERENT, "undo": {}}
        pair = joined_by_city.split(write, kept["undo"])
        decide(write, _kind(kind), {pair: _encoded(apart)}, datetime.now(UTC))
        return
    if kept["undo"]:
        _PART[kind](write, kept["undo"])
    if kind is MatchKind.VERSION:
        again = {**kept, "verdict": "", "undo": {}}
        write.session.execute(
            text("UPDATE decision SET value = :value WHERE kind = :kind AND key = :key"),
            {"value": _encoded(again), "kind": _kind(kind), "key": key},
        )
    else:
        undecide(write, _kind(kind), key)


_JOIN = {
    MatchKind.SONG: joined_songs.join_songs,
    MatchKind.SHOW: joined_pairs.join_shows,
    MatchKind.VENUE: joined_pairs.join_venues,
}
_PART = {
    MatchKind.SONG: joined_songs.part_songs,
    MatchKind.SHOW: joined_pairs.part_shows,
    MatchKind.VENUE: joined_pairs.part_venues,
    MatchKind.VERSION: joined_songs.leave_out_again,
}


def songs_proper(
    write: Write, artist_id: int, tracks: Sequence[TrackRecord], now: datetime
) -> list[TrackRecord]:
    """Return the tracks without other versions of songs, as their title or the service says.

    Those are kept to be decided on.

    One that the user has called a song of its own stays.
    """
    known = decided(write.session, _kind(MatchKind.VERSION))
    kept, new = [], {}
    for track in tracks:
        words = version_of(track.title, track.note)
        key = f"{artist_id}|{track.title.strip().casefold()}"
        if not words:
            kept.append(track)
        elif key in known:
            if msgspec.json.decode(known[key])["verdict"] == Verdict.DIFFERENT:
                kept.append(track)
        elif title_key(track.title):
            artist = write.session.execute(
                text("SELECT name FROM artist WHERE id = :id"), {"id": artist_id}
            ).scalar_one()
            new[key] = _encoded(
                {"verdict": "", "first": track.title.strip(), "second": words,
                 "artist": artist, "undo": {}}
            )  # fmt: skip
    decide(write, _kind(MatchKind.VERSION), new, now)
    return kept


def keep_versions(
    write: Write, artist_id: int, tracks: Sequence[TrackRecord], now: datetime
) -> None:
    """Keep versions that bear the title of no song of the artist's, to be decided on."""
    known = song_keys(write.session, artist_id) | joined_titles(write.session, artist_id).keys()
    unknown = [track for track in tracks if title_key(track.title) not in known]
    ingest_tracks(write, artist_id, songs_proper(write, artist_id, unknown, now))


def _songs(session: Session) -> list[Match]:
    known = decided(session, _kind(MatchKind.SONG)).keys()
    found = []
    for artist, name in session.execute(text(_ARTISTS)).all():
        of = {"artist": artist}
        played: dict[int, str] = {row[0]: row[1] for row in session.execute(text(_PLAYED), of)}
        heard = session.execute(text(_WORKS_PLAYED), of).all()
        catalogue = session.execute(text(_RECORDED), of).all()
        recorded: dict[int, str] = {row[0]: row[1] for row in catalogue}
        alone = {row.id for row in catalogue if not row.was_played}
        titles = {row[0]: row[1] for row in heard} | played | recorded
        # The title of shows stays, unless shows know that of the catalogue, too.
        pairs = [
            (one, other) if other in alone else (other, one)
            for one, other in unsure_songs(played, recorded)
        ] + songs_of_one_work(
            {row[0]: row[2] for row in heard},
            {row[0]: row[2] for row in catalogue if row[2] and row[0] in alone},
        )
        found += [
            Match(MatchKind.SONG, f"{one}|{other}", titles[one], titles[other], name)
            for one, other in pairs
            if not known & {f"{one}|{other}", f"{other}|{one}"}
        ]
    return found


def _shows(session: Session) -> list[Match]:
    known = decided(session, _kind(MatchKind.SHOW))
    found = []
    for row in session.execute(text(_SHOWS)):
        one, other, artist, on, here, there = row[:6]
        places = _place(row[6], row[8], row[9]), _place(row[7], row[10], row[11])
        key = f"{one}|{other}"
        if key not in known and (places[0].is_near(places[1]) or places[0].is_same(places[1])):
            words = f"{on}, {here}", f"{on}, {there}"
            found.append(Match(MatchKind.SHOW, key, *words, artist))
    return found


def _venues(session: Session) -> list[Match]:
    known = decided(session, _kind(MatchKind.VENUE))
    by_city: dict[str, list[Any]] = {}
    for row in session.execute(text(_VENUES)):
        by_city.setdefault(row.key.split("|")[-1], []).append(row)
    found = []
    for venues in by_city.values():
        for at, one in enumerate(venues):
            for other in venues[at + 1 :]:
                key = f"{one.id}|{other.id}"
                places = [_place(v.key, v.latitude, v.longitude) for v in (one, other)]
                if key not in known and places[0].resembles(places[1]):
                    words = f"{one.name}, {one.city}", f"{other.name}, {other.city}"
                    found.append(Match(MatchKind.VENUE, key, *words))
    return found


def _versions(session: Session) -> list[Match]:
    return [
        _match(MatchKind.VERSION, key, value)
        for key, value in decided(session, _kind(MatchKind.VERSION)).items()
    ]


def _decided(session: Session) -> list[Match]:
    return [
        _match(kind, key, value)
        for kind in (MatchKind.SONG, MatchKind.SHOW, MatchKind.VENUE)
        for key, value in decided(session, _kind(kind)).items()
    ]


def _match(kind: MatchKind, key: str, value: str) -> Match:
    kept = msgspec.json.decode(value)
    verdict = Verdict(kept["verdict"]) if kept["verdict"] else None
    return Match(kind, key, kept["first"], kept["second"], kept["artist"], verdict)


def _place(key: str, latitude: float | None, longitude: float | None) -> Place:
    name, _, city = key.partition("|")
    position = (latitude, longitude) if latitude is not None and longitude is not None else None
    return Place(name, city, position)


def _kind(kind: MatchKind) -> str:
    return f"match-{kind.value}"


def _encoded(value: dict[str, Any]) -> str:
    return msgspec.json.encode(value).decode()
