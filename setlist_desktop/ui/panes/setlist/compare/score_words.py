"""A show's scores in words: the main rules in one line, every rule in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.language import count, decimal, mark, tr
from setlist_desktop.domain.scores import IN_WORDS, LOSSES, Rule
from setlist_desktop.domain.words import percent
from setlist_desktop.ui.widgets.figures_table import Figures

if TYPE_CHECKING:
    from setlist_desktop.domain.scored import Score, ShowScores, Values

MAIN = {
    Rule.PRECISION: mark("precision"),
    Rule.RECALL: mark("recall"),
    Rule.POSITION: mark("places"),
    Rule.OPENER: mark("opener"),
    Rule.CLOSER: mark("closer"),
}
YES_OR_NO = {Rule.OPENER, Rule.CLOSER}
POINTS = {Rule.SLOT_POINTS, Rule.RARITY_POINTS}


def value_in_words(rule: Rule, value: float | None) -> str:
    """Return what a rule gave: a share, points, a count, or a tick; "–" where it says nothing."""
    if value is None:
        return "–"
    if rule in YES_OR_NO:
        return "✓" if value else "✕"
    if rule is Rule.HITS:
        return count(round(value))
    if rule in POINTS:
        return decimal(value, 1)
    return decimal(value, 3) if rule in LOSSES else percent(value)


def main_rules(scores: ShowScores) -> str:
    """Return the main rules of the user's list (or the model's), and whether it came late."""
    score = scores.list or scores.model
    told = [
        _named(name, value_in_words(rule, score.values[rule]))
        for rule, name in MAIN.items()
        if score.values.get(rule) is not None
    ]
    late = [tr("made after the show began: counts in no total")] if score.late else []
    return " · ".join(told + late + _again(score))


def _again(score: Score) -> list[str]:
    """Return what became of the main rules since the played setlist (or a rule) was changed."""
    changed = [_named(MAIN[rule], _cell(rule, score)) for rule in score.changed if rule in MAIN]
    if not score.changed:
        return []
    words = ", ".join(changed) or tr("the main rules give the same")
    if score.other_rules:
        return [tr("scored again, since the rules were changed: {scores}", scores=words)]
    return [tr("scored again, since what was played was changed: {scores}", scores=words)]


def _named(rule: str, value: str) -> str:
    return tr("{rule} {value}", meaning="a score", rule=tr(rule), value=value)


def every_rule(scores: ShowScores) -> Figures:
    """Return each rule with what it gave for the user's list and for the model's own prediction."""
    subjects = [(tr("Your list"), scores.list), (tr("Model"), scores.model)]
    known = [(name, score) for name, score in subjects if score is not None]
    rows = []
    for rule in Rule:
        cells = [_cell(rule, score) for _name, score in known]
        if any(cell != "–" for cell in cells):
            rows.append((tr(IN_WORDS[rule]), *cells))
    columns = (tr("Rule"), *(name for name, _score in known))
    return Figures(columns, tuple(rows), frozenset({1, 2}))


def _cell(rule: Rule, score: Score) -> str:
    now = value_in_words(rule, _value(score.values, rule))
    if rule not in score.changed or score.before is None:
        return now
    return f"{value_in_words(rule, _value(score.before, rule))} → {now}"


def _value(values: Values, rule: Rule) -> float | None:
    return values.get(rule)
