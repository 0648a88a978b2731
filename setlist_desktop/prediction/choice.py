"""One out of several: a conditional logit over the songs that may open a show.

The shipped coefficients are re-fitted to the artist's own past with a ridge toward them, as those
of the model of chances are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.prediction.history import Floats, Ints
from setlist_desktop.prediction.openers import OpenerRows

RIDGE = 15.0
AGE_HALF_LIFE = 200.0
FEWEST_SHOWS = 6
MAX_STEPS = 25
LEAST_STEP = 1e-3


class Chosen(Struct, frozen=True):
    """Several past choices: stacked rows, how many each has, the row chosen, its weight."""

    rows: Floats
    sizes: Ints
    chosen: Ints
    weight: Floats

    @property
    def starts(self) -> Ints:
        """The first row of each choice."""
        return np.asarray(np.cumsum(self.sizes) - self.sizes, dtype=np.int64)


class Opening(Struct, frozen=True):
    """Coefficients over standardised terms of openers."""

    mean: Floats
    sd: Floats
    coef: Floats

    def chances(self, rows: OpenerRows) -> Mapping[int, float]:
        """Return the chance to open by column; those of all rows sum to 1."""
        if not len(rows.columns):
            return {}
        scores = ((rows.terms - self.mean) / self.sd) @ self.coef
        odds = np.exp(scores - scores.max())
        return dict(zip(rows.columns.tolist(), (odds / odds.sum()).tolist(), strict=True))

    def if_played(self, rows: OpenerRows, columns: Ints, chances: Floats) -> Mapping[int, float]:
        """Return by column how likely a song opens over how likely it is played (`chances`).

        Above 1 where it is surer to open than the model of chances thinks it is to be played.
        """
        played = dict(zip(columns.tolist(), chances.tolist(), strict=True))
        return {
            column: chance / max(played[column], 1e-9)
            for column, chance in self.chances(rows).items()
        }

    def adapted(self, seen: Mapping[int, OpenerRows], openers: Sequence[int]) -> Opening:
        """Return coefficients re-fitted to the openers (columns by show) of the shows `seen`."""
        chosen = choices(seen, openers, self.mean, self.sd)
        if chosen is None or len(chosen.sizes) < FEWEST_SHOWS:
            return self
        return replace(self, coef=fit(chosen, self.coef, RIDGE))


def choices(
    seen: Mapping[int, OpenerRows], openers: Sequence[int], mean: Floats, sd: Floats
) -> Chosen | None:
    """Return the choices of past shows in standardised terms, newer ones weighing more.

    Shows opened by a song that was not among their rows are left out; None where none is left.
    """
    newest = max(seen, default=0)
    found = [
        (rows.terms, at, 2.0 ** (-(newest - u) / AGE_HALF_LIFE))
        for u, rows in seen.items()
        if (at := rows.place_of(openers[u])) is not None
    ]
    if not found:
        return None
    sizes = np.array([len(terms) for terms, _, _ in found], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    return Chosen(
        (np.concatenate([terms for terms, _, _ in found]) - mean) / sd,
        sizes,
        starts + np.array([at for _, at, _ in found], dtype=np.int64),
        np.array([weight for _, _, weight in found]),
    )


def fit(chosen: Chosen, toward: Floats, ridge: float) -> Floats:
    """Return the coefficients of a ridge fit, by Newton steps that are halved where too long."""
    beta = toward
    chance, loss = _told(chosen, beta, toward, ridge)
    for _ in range(MAX_STEPS):
        step = _newton_step(chosen, chance, beta - toward, ridge)
        length, before = 1.0, loss
        while True:
            tried = beta - length * step
            chance, loss = _told(chosen, tried, toward, ridge)
            if loss <= before + 1e-9 or length < LEAST_STEP:
                break
            length /= 2.0
        beta = tried
        if abs(before - loss) < 1e-5:
            break
    return beta


def _told(chosen: Chosen, beta: Floats, toward: Floats, ridge: float) -> tuple[Floats, float]:
    """Return the chance of each row, and the weighted loss with its ridge."""
    scores = chosen.rows @ beta
    highest = np.maximum.reduceat(scores, chosen.starts)
    odds = np.exp(scores - np.repeat(highest, chosen.sizes))
    sums = np.add.reduceat(odds, chosen.starts)
    surprise = np.log(sums) + highest - scores[chosen.chosen]
    away = float(np.sum((beta - toward) ** 2))
    loss = float(chosen.weight @ surprise) + 0.5 * ridge * away
    return odds / np.repeat(sums, chosen.sizes), loss


def _newton_step(chosen: Chosen, chance: Floats, away: Floats, ridge: float) -> Floats:
    rows, weight = chosen.rows, np.repeat(chosen.weight, chosen.sizes)
    expected = rows * (chance * weight)[:, None]
    gradient = expected.sum(axis=0) - chosen.weight @ rows[chosen.chosen] + ridge * away
    means = np.add.reduceat(rows * chance[:, None], chosen.starts)
    curve = expected.T @ rows - (means * chosen.weight[:, None]).T @ means
    curve[np.diag_indices_from(curve)] += ridge
    return np.asarray(np.linalg.solve(curve, gradient), dtype=np.float64)
