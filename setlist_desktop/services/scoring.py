"""A show's predictions held against what was played at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.matching import Line, lines_of, matched
from setlist_desktop.domain.scored import Subject
from setlist_desktop.domain.scores import Played, Switch, Told, score, version_with
from setlist_desktop.domain.titles import title_key
from setlist_desktop.storage.scores import KeptScore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.domain.scored import Values
    from setlist_desktop.storage.score_material import Material


def scored_model(material: Material, forecast: Forecast | None, now: datetime) -> KeptScore:
    """Score the model's raw prediction; an empty one where nothing could be predicted."""
    lines, chances = [], {}
    if forecast is not None:
        lines = [
            Line((material.titles[song],), encore=song in forecast.encore)
            for song in forecast.order
            if song in material.titles
        ]
        chances = {
            title_key(material.titles[one.song]): one.probability
            for one in forecast.chances
            if one.song in material.titles and one.probability is not None
        }
    made = material.forecast
    return _kept(
        material,
        Subject.MODEL,
        _values(material, lines, chances),
        now,
        forecast_id=made.id if made else None,
        late=material.forecast_late or made is None,
    )


def scored_lines(material: Material, lines: Sequence[Line], chances: Mapping[str, float]) -> Values:
    """Return what every rule gives for a prediction from elsewhere; `chances` by title."""
    by_key = {title_key(title): chance for title, chance in chances.items()}
    return _values(material, lines, by_key)


def scored_list(material: Material, now: datetime) -> KeptScore | None:
    """Score the user's list; None where there is none."""
    listed = material.listed
    if listed is None:
        return None
    lines = lines_of(listed, material.titles)
    chances = {
        title_key(material.titles.get(song.song_id, song.title)): item.probability
        for item in listed.items()
        for song in item.songs
        if item.is_song and item.probability is not None
    }
    values = _values(material, lines, chances)
    return _kept(
        material,
        Subject.LIST,
        values,
        now,
        late=material.list_late,
        said_version=listed.version,
    )


def _kept(
    material: Material,
    subject: Subject,
    values: Values,
    now: datetime,
    *,
    late: bool,
    forecast_id: int | None = None,
    said_version: int = 0,
) -> KeptScore:
    return KeptScore(
        performance_id=material.past.asked.id,
        subject=subject,
        forecast_id=forecast_id,
        late=late,
        played_setlist_id=material.played.id,
        played_version=material.played.version,
        said_version=said_version,
        values=values,
        scored_at=now,
        rules_version=version_with(material.off),
    )


def _values(material: Material, lines: Sequence[Line], chances: Mapping[str, float]) -> Values:
    gaps, known = _gaps(material)
    happened = lines_of(material.played, material.titles)
    off = material.off
    both = matched(
        lines,
        happened,
        gaps.keys(),
        parts=Switch.MEDLEY_PARTS not in off,
        loosely=Switch.LOOSE_TITLES not in off,
    )
    closers = (both.said_closer, both.played_closer)
    if Switch.REPRISE_CLOSES in off:
        closers = ("", "")
    told = Told(
        both.said,
        {both.same.get(key, key): chance for key, chance in chances.items()},
        closers[0],
    )
    if Switch.MEDLEY_PARTS in off:
        gaps |= _of_medleys(happened, gaps, known + 1)
    return score(told, Played(both.played, gaps, known + 1, closers[1]))


def _of_medleys(lines: Sequence[Line], gaps: Mapping[str, int], debut_gap: int) -> dict[str, int]:
    """Return the gaps of medleys that count as one song: those of the part played last."""
    return {
        title_key(" ".join(line.titles)): min(
            gaps.get(title_key(title), debut_gap) for title in line.titles
        )
        for line in lines
        if len(line.titles) > 1
    }


def _gaps(material: Material) -> tuple[dict[str, int], int]:
    """Return how many shows ago each song was played last (1: the show before), and how many."""
    gaps: dict[str, int] = {}
    known = 0
    for show in reversed(material.past.before):
        if show.known:
            known += 1
            for entry in show.past.entries:
                title = material.titles.get(entry.song)
                if title is not None:
                    gaps.setdefault(title_key(title), known)
    return gaps, known
