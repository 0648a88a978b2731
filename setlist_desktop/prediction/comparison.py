"""Whether the model beats what everybody offers on this very artist, and what to use if not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.baselines import Guess, average_setlist, last_show
from setlist_desktop.prediction.history import Floats, History
from setlist_desktop.prediction.model import Coefficients
from setlist_desktop.prediction.rules import AVERAGE, LAST_SHOW, Chances, of_short_past
from setlist_desktop.prediction.training import Seen, adapt

SHOWS = 50
FEWEST = 10
MARGIN_ERRORS = 2.0
REFIT_EVERY = 10


class Comparison(Struct, frozen=True):
    """Mean hits among the K likeliest songs (K: how many were played), over the same shows.

    All are shares in 0..1. `margin` is two standard errors of the model's lead over the better
    baseline: a lead or lag within it is noise, and to act upon it costs hits. `again` is the share
    of a last show's songs that were played at the show then predicted.
    """

    shows: int
    model: float
    last_show: float
    average: float
    margin: float
    again: float

    @property
    def ahead(self) -> float:
        """How far the model is ahead of the better baseline (negative: behind)."""
        return self.model - max(self.last_show, self.average)

    @property
    def better(self) -> str | None:
        """Return the rule that serves this artist better than the model, or None."""
        if self.ahead >= -self.margin:
            return None
        return LAST_SHOW if self.last_show >= self.average else AVERAGE


def targets(history: History, horizon: int) -> range:
    """Return the shows that a comparison looks at: the last 50, half of the past at most."""
    known = history.shows
    return range(max(known - min(SHOWS, known // 2), horizon + 1), known)


def compare(history: History, seen: dict[int, Seen], base: Coefficients) -> Comparison | None:
    """Compare over the last shows, each seen blindly at the horizon of `base`.

    None where there are fewer than ten to compare. `seen` must reach back as far as their fits do.
    """
    horizon = base.horizon
    hits: list[tuple[float, float, float]] = []
    again: list[float] = []
    model = base
    for nth, u in enumerate(targets(history, horizon)):
        known = u - horizon
        if nth % REFIT_EVERY == 0:
            model = adapt(history, seen, known, base)
        chances = _chances(history, known, seen.get(u), model)
        day = int(history.days[u])
        last = last_show(history, known).probabilities
        average = average_setlist(history, known, history.tours[u], day).probabilities
        hits.append(
            (_hits(history, u, chances), _hits(history, u, last), _hits(history, u, average))
        )
        again.append(float(history.played[u, list(history.order[known - 1])].mean()))
    return _comparison(np.array(hits), again) if len(hits) >= FEWEST else None


def by_baseline(history: History, rule: str, again: float, tour: str, day: int) -> Chances:
    """Return the chances by the baseline that serves better.

    Those of the last show's songs are how often such songs were played again (`again`), those of
    the others share what is left by their rate of late.
    """
    known = history.shows
    if rule == AVERAGE:
        guess = average_setlist(history, known, tour, day)
        columns = np.flatnonzero(guess.probabilities > 0.5 / (known + 1.0) / 2.0)
        chances = np.clip(guess.probabilities[columns], 0.0, 1.0)
        return Chances(AVERAGE, columns, chances, guess.order, guess.encore)
    return _last_show_again(history, last_show(history, known), again)


def _last_show_again(history: History, guess: Guess, again: float) -> Chances:
    recent = history.played[-SHOWS:]
    rate = recent.mean(axis=0)
    columns = np.flatnonzero(rate > 0)
    repeated = np.isin(columns, guess.order)
    others = np.where(repeated, 0.0, rate[columns])
    left = (1.0 - again) * len(guess.order)
    spread = others * left / max(float(others.sum()), 1e-9)
    chances = np.where(repeated, again, np.minimum(spread, 0.9 * again))
    return Chances(LAST_SHOW, columns, chances, guess.order, guess.encore)


def _chances(history: History, known: int, row: Seen | None, model: Coefficients) -> Floats:
    chance = np.zeros(len(history.songs))
    short = of_short_past(history, known)
    if short is not None:
        chance[short.columns] = short.probabilities
    elif row is not None:
        chance[row.columns] = model.probabilities(row.terms)
    return chance


def _hits(history: History, u: int, chance: Floats) -> float:
    count = len(history.order[u])
    best = np.argsort(-chance, kind="stable")[:count]
    return float(history.played[u, best].sum() / count)


def _comparison(hits: Floats, again: Sequence[float]) -> Comparison:
    model, last, average = (float(value) for value in hits.mean(axis=0))
    lead = hits[:, 0] - (hits[:, 1] if last >= average else hits[:, 2])
    margin = MARGIN_ERRORS * float(lead.std(ddof=1) / np.sqrt(len(lead)))
    return Comparison(len(hits), model, last, average, margin, float(np.mean(again)))
