"""The rows of an archive that its records do not tell, into a library that has rows of its own.

What they refer to is found through the numbers of the records; what tells one row from another
(`key`) joins those that both have. Undo steps, the trash, notifications, counts of looks and marks
of synchronisation belong to the library that they were made in, and go into an empty one alone.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from sqlalchemy import select

from setlist_desktop.domain.changes import Kind
from setlist_desktop.storage.archive.decisions import Decisions
from setlist_desktop.storage.rows import ProfileRow, Row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from setlist_desktop.storage.archive.taking import Taking, Values
    from setlist_desktop.storage.database import Write


class _Part(Struct, frozen=True):
    """How the rows of a table are taken.

    `refers`: columns with numbers of other things, and whose; `loosely`: those that may lead
    nowhere. `moves`: the days and instants that move with a sample. `dated`: the instant by which
    the later of two is told. `fixed`: what is there is never changed.
    """

    key: tuple[str, ...]
    refers: Mapping[str, str] = field(default_factory=dict)
    loosely: Mapping[str, str] = field(default_factory=dict)
    moves: tuple[str, ...] = ()
    counts: str = "other"
    dated: str = ""
    fixed: bool = False
    numbered: bool = False


_SHOW = {"performance_id": "performance"}
_PROFILE = {"profile_id": "profile"}
_PARTS: dict[str, _Part] = {
    "follow": _Part(("profile_id", "artist_id"), _PROFILE | {"artist_id": "artist"}, fixed=True),
    "attendance": _Part(
        ("profile_id", "performance_id"), _PROFILE | _SHOW, counts="attendance", dated="changed_at"
    ),
    "venue_review": _Part(
        ("profile_id", "venue_id"),
        _PROFILE | {"venue_id": "venue"},
        counts="reviews",
        dated="changed_at",
    ),
    "notification_preference": _Part(("profile_id", "kind"), _PROFILE),
    "saved_search": _Part(("profile_id", "name"), _PROFILE, dated="made_at"),
    "tag": _Part(("name",), fixed=True, numbered=True),
    "artist_tag": _Part(
        ("artist_id", "tag_id", "source"), {"artist_id": "artist", "tag_id": "tag"}
    ),
    "album": _Part(("artist_id", "title"), {"artist_id": "artist"}),
    "forecast": _Part(
        ("performance_id", "rule", "made_at"), _SHOW, moves=("made_at", "up_to"),
        counts="predictions", fixed=True, numbered=True,
    ),
    "score": _Part(
        ("performance_id", "subject", "scored_at", "rules_version"),
        _SHOW,
        {"forecast_id": "forecast", "played_setlist_id": "setlist"},
        moves=("scored_at",),
        counts="scores",
        fixed=True,
        numbered=True,
    ),
    "score_value": _Part(("score_id", "rule"), {"score_id": "score"}, counts="", fixed=True),
    "seal": _Part(("performance_id", "digest"), _SHOW, counts="seals", fixed=True),
    "vote_log": _Part(
        ("profile_id", "performance_id", "song_id", "value", "voted_at"),
        _PROFILE | _SHOW | {"song_id": "song"},
        counts="",
        fixed=True,
    ),
    "setlist_version": _Part(("setlist_id", "version"), {"setlist_id": "setlist"}, fixed=True),
    "setting": _Part(("name",)),
    "decision": _Part(("kind", "key"), dated="decided_at"),
    "ticket": _Part(("performance_id",), _SHOW, moves=("sale_from", "sale_until"), fixed=True),
    "news": _Part(("kind", "performance_id", "at"), {}, _SHOW, fixed=True),
    "import_status": _Part(("artist_id",), {"artist_id": "artist"}, fixed=True),
}  # fmt: skip

TABLES = ("profile", "artist", "performance_link", "setlist", *_PARTS)
"""The tables that are taken, in this order."""


class Rarer:
    """Takes the rows of one archive, table after table, over several writes."""

    def __init__(self, taking: Taking) -> None:
        self._taking = taking
        self._maps: dict[str, dict[int, int]] = {
            "artist": taking.artist,
            "venue": taking.venue,
            "song": taking.song,
            "performance": taking.performance,
            "profile": {},
            "setlist": {},
            **{name: {} for name, part in _PARTS.items() if part.numbered},
        }
        self._seen: Counter[tuple[int, str]] = Counter()
        self._decisions = Decisions(taking)

    def take(self, write: Write, table: str, rows: Iterable[Values]) -> None:
        """Take rows of a table of `TABLES`."""
        if table == "profile":
            self._know_profiles(write, rows)
        elif table == "setlist":
            self._know_setlists(write, rows)
        elif table in {"artist", "performance_link"}:
            self._know_ages(write, table, rows)
        elif table == "decision":
            for row in rows:
                if (theirs := self._decisions.translated(write, row)) is not None:
                    self._take(write, table, _PARTS[table], theirs)
        else:
            for row in rows:
                self._take(write, table, _PARTS[table], row)

    def _know_profiles(self, write: Write, rows: Iterable[Values]) -> None:
        """Match the people of the archive by name; the first one is whoever uses the computer."""
        session = write.session
        known = {
            row.name: row.id for row in session.execute(select(ProfileRow.id, ProfileRow.name))
        }
        for row in rows:
            if row["id"] != 1 and row["name"] not in known:
                made = ProfileRow(name=row["name"], role=row.get("role", "member"))
                session.add(made)
                session.flush()
                known[row["name"]] = made.id
            self._maps["profile"][row["id"]] = 1 if row["id"] == 1 else known[row["name"]]

    def _know_ages(self, write: Write, table: str, rows: Iterable[Values]) -> None:
        """Tell when what is new was fetched; the records do not."""
        connection = write.session.connection()
        for row in rows:
            if table == "artist":
                connection.exec_driver_sql(
                    "UPDATE artist SET refreshed_at = ? WHERE id = ? AND refreshed_at IS NULL",
                    (row["refreshed_at"], self._maps["artist"].get(row["id"])),
                )
            else:
                connection.exec_driver_sql(
                    "UPDATE performance_link SET fetched_at = ? WHERE service = ?"
                    " AND external_id = ? AND fetched_at IS NULL",
                    (row["fetched_at"], row["service"], row["external_id"]),
                )

    def _know_setlists(self, write: Write, rows: Iterable[Values]) -> None:
        """Find the setlists of the archive's numbers; new ones get their version, too."""
        connection = write.session.connection()
        for row in rows:
            show = self._taking.performance.get(row["performance_id"], 0)
            number = self._seen[show, row["kind"]]
            self._seen[show, row["kind"]] += 1
            found = self._taking.setlist.get((show, row["kind"], number))
            if found is None:
                continue
            self._maps["setlist"][row["id"]] = found
            if found in self._taking.new_setlists:
                connection.exec_driver_sql(
                    "UPDATE setlist SET version = ?, target_s = ? WHERE id = ?",
                    (row["version"], row.get("target_s"), found),
                )

    def _take(self, write: Write, name: str, part: _Part, row: Values) -> None:
        theirs = self._translated(name, part, row)
        if theirs is None:
            return
        connection = write.session.connection()
        where = " AND ".join(f'"{column}" IS ?' for column in part.key)
        values = tuple(theirs[column] for column in part.key)
        found = connection.exec_driver_sql(
            f'SELECT * FROM "{name}" WHERE {where}',  # noqa: S608 - own names
            values,
        ).mappings().first()  # fmt: skip
        came = "added" if found is None else self._settle(write, name, part, dict(found), theirs)
        row_id = _insert(write, name, theirs) if found is None else found.get("id", 0)
        if part.numbered:
            self._maps[name][row["id"]] = row_id
        if part.counts:
            self._taking.count(part.counts, came)
        if came in {"added", "changed"} and "performance_id" in theirs:
            write.changed(Kind.SHOW, theirs["performance_id"])

    def _translated(self, name: str, part: _Part, row: Values) -> Values | None:
        """Return a row with this library's ids; None where it belongs to what is not here."""
        known = Row.metadata.tables[name].c
        theirs = {column: value for column, value in row.items() if column in known}
        if name == "setting" and row["name"] == "profile":
            return None  # whose turn it is at this computer
        if name not in {"import_status", "follow"}:
            theirs.pop("id", None)
        for column, what in part.refers.items():
            theirs[column] = self._maps[what].get(theirs[column])
            if theirs[column] is None:
                return None
        for column, what in part.loosely.items():
            number = theirs[column]
            nothing = None if known[column].nullable else 0
            theirs[column] = self._maps[what].get(number, nothing) if number else number
        theirs |= {column: _moved(theirs[column], self._taking.shift.days) for column in part.moves}
        return self._with_songs(theirs) if name == "forecast" else theirs

    def _with_songs(self, forecast: Values) -> Values:
        """Give a forecast this library's songs; they stand within its texts."""
        songs = self._maps["song"]
        chances = json.loads(forecast["chances"])
        order = json.loads(forecast["song_order"])
        kept = {str(songs[int(n)]): chance for n, chance in chances.items() if int(n) in songs}
        lists = {name: [songs[n] for n in ids if n in songs] for name, ids in order.items()}
        compact = (",", ":")
        return forecast | {
            "chances": json.dumps(kept, separators=compact),
            "song_order": json.dumps(lists, separators=compact),
        }

    def _settle(self, write: Write, name: str, part: _Part, ours: Values, theirs: Values) -> str:
        apart = {
            column: value
            for column, value in theirs.items()
            if column not in part.key and value not in (None, "") and value != ours[column]
        }
        if not apart or part.fixed:
            return "same"
        if part.dated:
            later = self._taking.prefers(ours[part.dated] or "", theirs[part.dated] or "")
            taken = apart if later else {}
        else:
            taken = {c: value for c, value in apart.items() if self._taking.takes(ours[c])}
        if not taken:
            return "kept" if apart.keys() - {part.dated} else "same"
        sets = ", ".join(f'"{column}" = ?' for column in taken)
        where = " AND ".join(f'"{column}" IS ?' for column in part.key)
        keys = tuple(theirs[column] for column in part.key)
        write.session.connection().exec_driver_sql(
            f'UPDATE "{name}" SET {sets} WHERE {where}',  # noqa: S608 - own names
            (*taken.values(), *keys),
        )
        return "changed"


def _moved(stored: str | None, by: timedelta) -> str | None:
    """Return a day or an instant, as columns hold them, moved by some days."""
    if not stored or not by:
        return stored
    if len(stored) == len("2026-11-30"):
        return (date.fromisoformat(stored) + by).isoformat()
    return (datetime.fromisoformat(stored) + by).isoformat(" ", "microseconds")


def _insert(write: Write, name: str, values: Mapping[str, Any]) -> int:
    names = ", ".join(f'"{column}"' for column in values)
    marks = ", ".join("?" * len(values))
    made = write.session.connection().exec_driver_sql(
        f'INSERT INTO "{name}" ({names}) VALUES ({marks})',  # noqa: S608 - own names
        tuple(values.values()),
    )
    return int(made.lastrowid)
