"""Commands on how right predictions were: `score`, `scores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from setlist_desktop.cli.call import Call, global_options
from setlist_desktop.cli.setlists import resolve_show
from setlist_desktop.cli.words import columns, counted, day, show_heading
from setlist_desktop.domain.scored import Subject
from setlist_desktop.domain.scores import IN_WORDS, LOSSES, Rule, Switch

if TYPE_CHECKING:
    from setlist_desktop.domain.scored import Score, ScoredShow, SeasonTotal, ShowScores, Values
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.services import Services

_PLAIN = LOSSES | {Rule.HITS, Rule.SLOT_POINTS, Rule.RARITY_POINTS}


@click.command("score")
@click.argument("show")
@global_options
@click.pass_obj
def score_command(call: Call, show: str) -> int:
    """Hold the prediction of SHOW against what was played, by every rule."""

    async def work(services: Services) -> None:
        found = await resolve_show(services, show)
        scores = await services.scores.of_show(found.id)
        call.answer(score_document(scores), lambda: score_in_words(found, scores))

    return call.run(work)


@click.command("scores")
@click.argument("artist", required=False)
@click.option(
    "--of",
    "subject",
    type=click.Choice([subject.value for subject in Subject]),
    default=Subject.MODEL.value,
    show_default=True,
    help="The model's own predictions, or your edited lists.",
)
@click.option(
    "--rule",
    type=click.Choice([rule.value for rule in Rule]),
    default=Rule.F1.value,
    show_default=True,
    help="The rule that the best list goes by.",
)
@click.option(
    "--without",
    type=click.Choice([switch.value for switch in Switch]),
    multiple=True,
    help="From now on score otherwise: this does not hold.",
)
@click.option(
    "--with",
    "again",
    type=click.Choice([switch.value for switch in Switch]),
    multiple=True,
    help="From now on score so that this holds, as it does at first.",
)
@click.option("--best", type=click.IntRange(1, 1000), default=10, show_default=True, metavar="N")
@global_options
@click.pass_obj
def scores_command(
    call: Call,
    artist: str | None,
    subject: str,
    rule: str,
    without: tuple[str, ...],
    again: tuple[str, ...],
    best: int,
) -> int:
    """Sum up how right predictions were, of ARTIST or of all: seasons, and the best shows."""

    async def work(services: Services) -> None:
        found = await services.artists.resolve(artist) if artist else None
        artist_id = found.id if found else None
        for name in (*without, *again):
            await services.scores.switch(Switch(name), on=name in again)
        await services.scores.refresh(artist_id)
        of = Subject(subject)
        totals = await services.scores.totals(artist_id, of)
        shows = await services.scores.best(Rule(rule), of, best, artist_id)
        document = {
            "of": subject,
            "holds": {one.value: on for one, on in (await services.scores.switches()).items()},
            "seasons": [season_document(total) for total in totals],
            "best": [scored_show_document(one) for one in shows],
        }
        call.answer(document, lambda: scores_in_words(totals, shows, Rule(rule)))

    return call.run(work)


def rules_document(values: Values) -> dict[str, float | None]:
    """Return what every rule gives; null where it has no meaning."""
    return {rule.value: values.get(rule) for rule in Rule}


def _one_document(score: Score | None) -> dict[str, Any] | None:
    if score is None:
        return None
    return {
        "rules": rules_document(score.values),
        "late": score.late,
        "made_at": score.made_at.isoformat() if score.made_at else None,
        "scored_at": score.scored_at.isoformat(),
        "played_version": score.played_version,
        "changed": [rule.value for rule in score.changed],
    }


def score_document(scores: ShowScores) -> dict[str, Any]:
    """Return what `score` answers: `rules` are those of the model's prediction."""
    return {
        "show": scores.show_id,
        "rules": rules_document(scores.model.values),
        "model": _one_document(scores.model),
        "list": _one_document(scores.list),
        "locks_at": scores.lock.at.isoformat() if scores.lock.at else None,
        "late": scores.late_words,
    }


def season_document(total: SeasonTotal) -> dict[str, Any]:
    """Return what predictions of one artist came to in one year."""
    return {
        "artist": total.artist_name,
        "year": total.year,
        "shows": total.shows,
        "means": {rule.value: value for rule, value in total.means.items()},
        "points": {rule.value: value for rule, value in total.points.items()},
    }


def scored_show_document(show: ScoredShow) -> dict[str, Any]:
    """Return one scored show."""
    return {
        "id": show.show_id,
        "artist": show.artist_name,
        "date": show.date.isoformat(),
        "venue": show.venue,
        "city": show.city,
        "late": show.late,
        "rules": rules_document(show.values),
    }


def score_in_words(show: Show, scores: ShowScores) -> str:
    """Return a show's scores as a table: the model's prediction beside the user's list."""
    rows: list[tuple[str, ...]] = [("", "model", *(["your list"] if scores.list else []))]
    for rule in Rule:
        values = [scores.model.values.get(rule)]
        if scores.list:
            values.append(scores.list.values.get(rule))
        if any(value is not None for value in values):
            rows.append((IN_WORDS[rule], *(_told(rule, value) for value in values)))
    lines = [show_heading(show), *columns(rows, right=frozenset({1, 2}))]
    for name, score in (("The model's", scores.model), ("Your", scores.list)):
        if score is not None and score.changed:
            told = ", ".join(
                f"{IN_WORDS[rule]} {_told(rule, (score.before or {}).get(rule))} → "
                f"{_told(rule, score.values.get(rule))}"
                for rule in score.changed
            )
            cause = "rules" if score.other_rules else "played setlist"
            lines.append(f"{name} score changed with the {cause}: {told}")
    return "\n".join([*lines, scores.lock.words, *filter(None, [scores.late_words])])


def scores_in_words(
    totals: tuple[SeasonTotal, ...], shows: tuple[ScoredShow, ...], rule: Rule
) -> str:
    """Return season totals and the best shows."""
    if not totals:
        return (
            "No prediction that was made before its show has been scored yet.\n"
            "Predict upcoming shows; after each, bring in what was played."
        )
    rows = [("", "", "shows", "F1", "hits", "slots", "rarity"), *map(_season_row, totals)]
    best = [
        (_told(rule, show.values.get(rule)), show.artist_name, day(show.date), show.venue)
        for show in shows
    ]
    heading = f"Best {counted(len(best), 'show')} by rule: {IN_WORDS[rule]}"
    return "\n".join(
        [
            *columns(rows, right=frozenset({2, 3, 4, 5, 6})),
            "",
            click.style(heading, bold=True),
            *columns(best, right=frozenset({0})),
        ]
    )


def _season_row(total: SeasonTotal) -> tuple[str, ...]:
    points = (Rule.HITS, Rule.SLOT_POINTS, Rule.RARITY_POINTS)
    return (
        total.artist_name,
        str(total.year),
        str(total.shows),
        _told(Rule.F1, total.means.get(Rule.F1)),
        *(f"{total.points.get(rule, 0.0):.0f}" for rule in points),
    )


def _told(rule: Rule, value: float | None) -> str:
    if value is None:
        return "–"
    if rule in LOSSES:
        return f"{value:.3f}"
    return f"{value:.0f}" if rule in _PLAIN else f"{value:.0%}"
