"""The logistic model: shipped coefficients, and their re-fit to one artist's own past."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.prediction.choice import Opening
from setlist_desktop.prediction.history import Floats
from setlist_desktop.system.resources import resource

RIDGE = 30.0
MAX_STEPS = 12
MAX_STEP = 3.0


class Coefficients(Struct, frozen=True):
    """Coefficients over standardised terms; `horizon` is how many shows lie in between."""

    horizon: int
    names: tuple[str, ...]
    mean: Floats
    sd: Floats
    intercept: float
    coef: Floats

    def logits(self, terms: Floats) -> Floats:
        """Return log-odds for rows of raw terms (rows × names)."""
        standard = (terms - self.mean) / self.sd
        return np.asarray(self.intercept + standard @ self.coef, dtype=np.float64)

    def probabilities(self, terms: Floats) -> Floats:
        """Return probabilities (0..1) for rows of raw terms."""
        return np.asarray(1.0 / (1.0 + np.exp(-self.logits(terms))), dtype=np.float64)

    def adapted(self, terms: Floats, outcome: Floats, weight: Floats) -> Coefficients:
        """Return coefficients re-fitted to an artist's rows with a ridge toward these.

        Minimises the weighted log-loss plus half the ridge times the squared distance, over
        standardised terms and intercept, by Newton steps of length 3 at the most.
        """
        design = np.column_stack([np.ones(len(terms)), (terms - self.mean) / self.sd])
        start = np.concatenate([[self.intercept], self.coef])
        beta = fit(design, outcome, weight, start, RIDGE)
        return replace(self, intercept=float(beta[0]), coef=beta[1:])


def fit(
    design: Floats,
    outcome: Floats,
    weight: Floats,
    toward: Floats,
    ridge: float,
    *,
    free_intercept: bool = False,
) -> Floats:
    """Return the coefficients of a ridge logistic fit (rows × columns, column 0 all ones)."""
    beta = toward.copy()
    penalty = np.full(len(beta), ridge)
    if free_intercept:
        penalty[0] = 1e-6
    for _ in range(MAX_STEPS):
        p = 1.0 / (1.0 + np.exp(-np.clip(design @ beta, -30.0, 30.0)))
        gradient = design.T @ (weight * (p - outcome)) + penalty * (beta - toward)
        curve = np.maximum(weight * p * (1.0 - p), 1e-12)
        hessian = (design * curve[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        length = float(np.linalg.norm(step))
        beta = beta - step * min(1.0, MAX_STEP / max(length, 1e-12))
        if length < 1e-6:
            break
    return beta


@lru_cache(maxsize=1)
def shipped() -> tuple[Coefficients, ...]:
    """Return the shipped coefficients by rising horizon."""
    document = json.loads(resource("prediction", "coefficients.json").read_text("utf-8"))
    return tuple(
        Coefficients(
            entry["horizon"],
            tuple(document["terms"]),
            np.array(entry["mean"]),
            np.array(entry["sd"]),
            entry["intercept"],
            np.array(entry["coef"]),
        )
        for entry in document["horizons"]
    )


@lru_cache(maxsize=1)
def shipped_openings() -> dict[int, Opening]:
    """Return the shipped coefficients of openers by horizon."""
    document = json.loads(resource("prediction", "coefficients.json").read_text("utf-8"))
    return {
        entry["horizon"]: Opening(
            np.array(entry["opener"]["mean"]),
            np.array(entry["opener"]["sd"]),
            np.array(entry["opener"]["coef"]),
        )
        for entry in document["horizons"]
    }


def for_horizon(horizon: int, among: Sequence[Coefficients] | None = None) -> Coefficients:
    """Return the coefficients of the nearest class at or below a horizon in shows."""
    fitting = [c for c in among or shipped() if c.horizon <= horizon]
    return fitting[-1] if fitting else (among or shipped())[0]
