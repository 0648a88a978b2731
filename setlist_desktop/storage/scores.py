"""Scores in the library: kept for every version of a played setlist, read for totals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct
from sqlalchemy import and_, func, insert, or_, select

from setlist_desktop.domain.scored import ScoredShow, Subject
from setlist_desktop.domain.scores import Rule, version_with
from setlist_desktop.storage.bulk import id_list, in_portions, table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import (
    ArtistRow,
    ForecastRow,
    PerformanceRow,
    SetlistRow,
    ShowRow,
    VenueRow,
)
from setlist_desktop.storage.score_rows import ScoreRow, ScoreValueRow
from setlist_desktop.storage.score_switches import switched_off
from setlist_desktop.storage.spoilers import hidden_shows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping, Select
    from sqlalchemy.orm import Session

    from setlist_desktop.domain.scored import Values

_SCORE = table_of(ScoreRow)
_VALUE = table_of(ScoreValueRow)
_SETLIST = table_of(SetlistRow)
_PERFORMANCE = table_of(PerformanceRow)
_SHOW = table_of(ShowRow)
_RULES = {rule.value for rule in Rule}


class KeptScore(Struct, frozen=True):
    """A score as kept: of which prediction, against which version of the played setlist.

    `said_version` is the version of the user's list, 0 for the model's own prediction.
    """

    performance_id: int
    subject: Subject
    forecast_id: int | None
    late: bool
    played_setlist_id: int
    played_version: int
    said_version: int
    values: Values
    scored_at: datetime
    rules_version: int

    @property
    def of(self) -> tuple[object, ...]:
        """What the score was made from: the same again needs no new score."""
        return (
            self.forecast_id,
            self.late,
            self.played_setlist_id,
            self.played_version,
            self.said_version,
            self.rules_version,
        )


def scores_of(session: Session, performance_id: int, subject: Subject) -> list[KeptScore]:
    """Return a show's scores, oldest first; the last one is the one that counts."""
    rows = session.execute(
        select(_SCORE)
        .where(_SCORE.c.performance_id == performance_id, _SCORE.c.subject == subject.value)
        .order_by(_SCORE.c.id)
    ).mappings()
    return _kept(session, rows.all())


def keep_score(session: Session, score: KeptScore) -> None:
    """Add a score; older ones stay."""
    score_id = session.execute(
        insert(_SCORE)
        .values(
            performance_id=score.performance_id,
            subject=score.subject.value,
            forecast_id=score.forecast_id,
            late=score.late,
            played_setlist_id=score.played_setlist_id,
            played_version=score.played_version,
            said_version=score.said_version,
            rules_version=score.rules_version,
            scored_at=to_stored(score.scored_at),
        )
        .returning(_SCORE.c.id)
    ).scalar_one()
    values = [
        {"score_id": score_id, "rule": rule.value, "value": value}
        for rule, value in score.values.items()
        if value is not None
    ]
    if values:
        session.execute(insert(_VALUE), values)


def shows_to_score(session: Session, artist_id: int | None = None) -> list[int]:
    """Return the shows with a prediction that has not been held against what was played yet.

    Those scored against the played setlist as it is now, by the rules of now, are left out, and
    so are hidden ones.
    """
    rules = version_with(switched_off(session))
    played = select(_SETLIST.c.performance_id).where(
        _SETLIST.c.kind == "played", _SETLIST.c.named_count > 0
    )
    predicted = select(_SETLIST.c.performance_id).where(
        _SETLIST.c.kind == "predicted", _SETLIST.c.named_count > 0
    )
    forecast = select(table_of(ForecastRow).c.performance_id)
    wanted = select(_PERFORMANCE.c.id).where(
        _PERFORMANCE.c.id.in_(played),
        _PERFORMANCE.c.id.in_(predicted.union(forecast)),
        or_(
            _PERFORMANCE.c.id.not_in(_settled(Subject.MODEL, rules)),
            and_(
                _PERFORMANCE.c.id.in_(predicted),
                _PERFORMANCE.c.id.not_in(_settled(Subject.LIST, rules)),
            ),
        ),
    )
    if artist_id is not None:
        wanted = wanted.where(_PERFORMANCE.c.artist_id == artist_id)
    wanted = wanted.where(_PERFORMANCE.c.id.not_in(hidden_shows(session, artist_id)))
    return list(session.scalars(wanted.order_by(_PERFORMANCE.c.id)))


def _settled(subject: Subject, rules: int) -> Select[tuple[int]]:
    """Return the shows whose last score of a subject is of what is played now, by these rules."""
    return (
        select(_SCORE.c.performance_id)
        .join(_SETLIST, _SETLIST.c.id == _SCORE.c.played_setlist_id)
        .where(
            _SCORE.c.id.in_(_newest(subject)),
            _SCORE.c.played_version == _SETLIST.c.version,
            _SCORE.c.rules_version == rules,
        )
    )


def _newest(subject: Subject) -> Select[tuple[int]]:
    """Return the id of each show's last score of a subject."""
    of = _SCORE.c.subject == subject.value
    return select(func.max(_SCORE.c.id)).where(of).group_by(_SCORE.c.performance_id)


def scored_shows(
    session: Session, artist_id: int | None = None, subject: Subject = Subject.LIST
) -> tuple[ScoredShow, ...]:
    """Return the shows that have been scored, by date, each with the score that counts."""
    newest = (
        select(func.max(_SCORE.c.id).label("id"))
        .where(_SCORE.c.subject == subject.value)
        .group_by(_SCORE.c.performance_id)
        .subquery()
    )
    venue, artist = table_of(VenueRow), table_of(ArtistRow)
    listing = (
        select(
            _SCORE,
            _PERFORMANCE.c.artist_id,
            artist.c.name.label("artist_name"),
            _SHOW.c.date,
            venue.c.name.label("venue"),
            venue.c.city,
        )
        .join(newest, newest.c.id == _SCORE.c.id)
        .join(_PERFORMANCE, _PERFORMANCE.c.id == _SCORE.c.performance_id)
        .join(_SHOW, _SHOW.c.id == _PERFORMANCE.c.show_id)
        .join(artist, artist.c.id == _PERFORMANCE.c.artist_id)
        .outerjoin(venue, venue.c.id == _SHOW.c.venue_id)
        .where(_SHOW.c.date.is_not(None))
        .order_by(_SHOW.c.date, _PERFORMANCE.c.ordinal, _PERFORMANCE.c.id)
    )
    if artist_id is not None:
        listing = listing.where(_PERFORMANCE.c.artist_id == artist_id)
    rows = session.execute(listing).mappings().all()
    values = _values(session, [row["id"] for row in rows])
    return tuple(_scored_show(row, values.get(row["id"], {})) for row in rows)


def own_scores(
    session: Session, artist_id: int, shows: Iterable[int] | None = None
) -> dict[int, float]:
    """Return the F1 of the user's own predictions by show: in time, and not hidden.

    Of all of the artist's shows, or of some.
    """
    mine = _PERFORMANCE.c.artist_id == artist_id
    if shows is not None:
        mine = _PERFORMANCE.c.id.in_(id_list(shows))
    newest = (
        select(func.max(_SCORE.c.id).label("id"))
        .join(_PERFORMANCE, _PERFORMANCE.c.id == _SCORE.c.performance_id)
        .where(_SCORE.c.subject == Subject.LIST.value, mine)
        .group_by(_SCORE.c.performance_id)
        .subquery()
    )
    rows = session.execute(
        select(_SCORE.c.performance_id, _VALUE.c.value)
        .join(newest, newest.c.id == _SCORE.c.id)
        .join(_VALUE, and_(_VALUE.c.score_id == _SCORE.c.id, _VALUE.c.rule == Rule.F1.value))
        .where(~_SCORE.c.late)
    ).all()
    hidden = hidden_shows(session, artist_id) if rows else frozenset()
    return {row.performance_id: row.value for row in rows if row.performance_id not in hidden}


def played_version(session: Session, performance_id: int) -> tuple[int, int] | None:
    """Return id and version of a show's played setlist, if it names a song."""
    row = session.execute(
        select(_SETLIST.c.id, _SETLIST.c.version)
        .where(
            and_(
                _SETLIST.c.performance_id == performance_id,
                _SETLIST.c.kind == "played",
                _SETLIST.c.named_count > 0,
            )
        )
        .order_by(_SETLIST.c.id)
        .limit(1)
    ).first()
    return (row.id, row.version) if row else None


def _kept(session: Session, rows: Sequence[RowMapping]) -> list[KeptScore]:
    values = _values(session, [row["id"] for row in rows])
    return [
        KeptScore(
            row["performance_id"],
            Subject(row["subject"]),
            row["forecast_id"],
            row["late"],
            row["played_setlist_id"],
            row["played_version"],
            row["said_version"],
            values.get(row["id"], {}),
            from_stored(row["scored_at"]),
            row["rules_version"],
        )
        for row in rows
    ]


def _values(session: Session, score_ids: Iterable[int]) -> dict[int, dict[Rule, float | None]]:
    found: dict[int, dict[Rule, float | None]] = {}
    for ids in in_portions(score_ids):
        for score_id, rule, value in session.execute(
            select(_VALUE.c.score_id, _VALUE.c.rule, _VALUE.c.value).where(
                _VALUE.c.score_id.in_(ids)
            )
        ):
            if rule in _RULES:  # a newer version of the program may know more
                found.setdefault(score_id, dict.fromkeys(Rule))[Rule(rule)] = value
    return found


def _scored_show(row: Any, values: Values) -> ScoredShow:  # noqa: ANN401 - a row of the listing
    return ScoredShow(
        show_id=row["performance_id"],
        artist_id=row["artist_id"],
        artist_name=row["artist_name"],
        date=row["date"],
        venue=row["venue"] or "",
        city=row["city"] or "",
        subject=Subject(row["subject"]),
        late=row["late"],
        values=values,
    )
