"""How well predictions of an artist would have done, each made from what was known before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct


class CalibrationBin(Struct, frozen=True):
    """Songs given about the same chance: how many, the mean chance, the share really played."""

    songs: int
    said: float
    played: float


class TestedPrediction(Struct, frozen=True):
    """One prediction of a backtest, in titles; `show_index` counts the shows that count from 0."""

    show_index: int
    date: date
    predicted: tuple[str, ...]
    probabilities: Mapping[str, float]
    encore: tuple[str, ...]


class Evaluation(Struct, frozen=True):
    """A backtest: mean figures of the model and of its baselines over the same shows.

    `name` is the artist's slug or the file's stem. `horizon` counts the shows in between that each
    prediction knew nothing of. Figures are shares in 0..1 but for `length_error` (songs) and
    `log_loss` (nats); where too few shows are known they are empty. `hits` holds for each show the
    share of hits of model, last show and average setlist, oldest first.
    """

    name: str
    shows: int
    horizon: int
    model: Mapping[str, float]
    baselines: Mapping[str, Mapping[str, float]]
    calibration: tuple[CalibrationBin, ...] = ()
    predictions: tuple[TestedPrediction, ...] = ()
    hits: tuple[tuple[date, float, float, float], ...] = ()

    @property
    def ahead_points(self) -> float | None:
        """By how many points of hits the model is ahead of the better baseline; may be negative."""
        if not self.model:
            return None
        best = max(figures.get("r_precision", 0.0) for figures in self.baselines.values())
        return 100.0 * (self.model["r_precision"] - best)
