"""The rolling backtest: each of the last shows predicted from what was known, beside baselines.

The protocol: shows with at least five entries count; the targets are the last min(N, half) of
them; a prediction may use earlier shows in full and of the target only its date and place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from msgspec import Struct

from setlist_desktop.domain.evaluations import CalibrationBin
from setlist_desktop.domain.predictions import PastShow
from setlist_desktop.prediction.baselines import Guess, average_setlist, last_show
from setlist_desktop.prediction.budget import within_usual
from setlist_desktop.prediction.decoding import (
    Decoded,
    Habits,
    best_length,
    likeliest,
    likeliest_opener,
    usual_length,
    with_opener,
)
from setlist_desktop.prediction.history import History, index
from setlist_desktop.prediction.measures import Figures, Happened, Said, measure
from setlist_desktop.prediction.model import for_horizon, shipped_openings
from setlist_desktop.prediction.rules import MODEL, Chances, of_short_past
from setlist_desktop.prediction.terms import Occasion
from setlist_desktop.prediction.training import (
    OpenerWalk,
    Seen,
    Walk,
    adapt,
    adapt_opening,
    first_needed,
)

TARGETS = 100
REFIT_EVERY = 10
ACTIVE_SHOWS = 100
CALIBRATION_BINS = 10


class Trial(Struct, frozen=True):
    """One target: its index among the kept shows, and what was said of it, in song ids."""

    show: int
    said: Said
    figures: Figures


class Backtest(Struct, frozen=True):
    """Mean figures of the model and of the baselines over the same shows, at one horizon.

    `hits` holds for each show its index and the R-precision of model, last show and average.
    """

    shows: int
    horizon: int
    model: dict[str, float]
    last_show: dict[str, float]
    average: dict[str, float]
    calibration: tuple[CalibrationBin, ...]
    trials: tuple[Trial, ...]
    hits: tuple[tuple[int, float, float, float], ...] = ()

    @property
    def ahead(self) -> float:
        """How far the model is ahead of the better baseline, in R-precision (may be negative)."""
        best = max(self.last_show["r_precision"], self.average["r_precision"])
        return self.model["r_precision"] - best


def backtest(shows: Sequence[PastShow], last: int = TARGETS, horizon: int = 0) -> Backtest:
    """Return the backtest of the last shows; `shows` oldest first. Empty where too few are kept."""
    history = index(shows)
    known = history.shows
    targets = range(known - min(last, known // 2), known)
    targets = range(max(targets.start, horizon + 1), known)
    trials = tuple(_model_trials(history, targets, horizon))
    last_shows = _baseline(history, targets, horizon, _last_show)
    averages = _baseline(history, targets, horizon, _average)
    return Backtest(
        shows=len(targets),
        horizon=horizon,
        model=mean_figures([trial.figures for trial in trials]),
        last_show=mean_figures(last_shows),
        average=mean_figures(averages),
        calibration=_calibration(history, trials),
        trials=trials,
        hits=tuple(
            (trial.show, trial.figures.r_precision, last.r_precision, average.r_precision)
            for trial, last, average in zip(trials, last_shows, averages, strict=True)
        ),
    )


def mean_figures(rows: Sequence[Figures]) -> dict[str, float]:
    """Return the mean of each figure over the shows where it has a meaning."""
    means = {}
    for name in Figures.__struct_fields__:
        values = [value for row in rows if (value := getattr(row, name)) is not None]
        if values:
            means[name] = float(np.mean(values))
    return means


def _model_trials(history: History, targets: range, horizon: int) -> Iterator[Trial]:
    rolling = _Rolling(history, targets, horizon)
    for nth, u in enumerate(targets):
        rolling.advance(u)
        known = rolling.known
        if nth % REFIT_EVERY == 0:
            rolling.refit()
        chances = of_short_past(history, known) or rolling.chances(u)
        decoded = _decoded(history, known, chances, history.tours[u])
        pairs = zip(chances.columns.tolist(), chances.probabilities.tolist(), strict=True)
        yield _trial(history, u, decoded.order, dict(pairs), decoded.encore)


class _Rolling:
    """The model as it could be fitted before each target."""

    def __init__(self, history: History, targets: range, horizon: int) -> None:
        self._history = history
        self._base = self._fitted = for_horizon(horizon)
        self._opening = shipped_openings()[self._base.horizon]
        first = first_needed(history, targets.start) if targets else 0
        self._openers = OpenerWalk(history, self._base, targets.start)
        self._walk = Walk(history, self._base.names, horizon, first=first, openers=self._openers)

    @property
    def known(self) -> int:
        """How many shows are known."""
        return self._walk.state.known

    def advance(self, u: int) -> None:
        """Go on to before show `u`."""
        self._walk.advance(u)

    def refit(self) -> None:
        """Fit anew to what is known."""
        shipped = shipped_openings()[self._base.horizon]
        self._fitted = adapt(self._history, self._walk.seen, self.known, self._base)
        self._opening = adapt_opening(self._history, self._openers, self.known, shipped)

    def chances(self, u: int) -> Chances:
        """Return every candidate's chance at show `u`."""
        history = self._history
        occasion = Occasion(int(history.days[u]), history.places[u])
        rows = self._walk.state.rows(occasion)
        seen = Seen(rows.columns, rows.terms(self._fitted.names))
        usual = usual_length(history, self.known, history.tours[u])
        chances = within_usual(self._fitted.probabilities(seen.terms), usual)
        openers = self._openers.at(occasion, seen)
        opens = self._opening.if_played(openers, rows.columns, chances) if openers else {}
        return Chances(MODEL, rows.columns, chances, opens=opens)


def _decoded(history: History, known: int, chances: Chances, tour: str) -> Decoded:
    if chances.order is not None or not known:
        return Decoded(chances.order or (), chances.encore)
    length = best_length(chances.probabilities, usual_length(history, known, tour))
    chosen = likeliest(chances.columns, chances.probabilities, length)
    opener = likeliest_opener(chances.columns, chances.probabilities, chances.opens)
    chosen = with_opener(chosen, opener)
    habits = Habits(history, known)
    columns, likely = chances.columns[chosen], chances.probabilities[chosen]
    return habits.decoded(columns, likely, opens=chances.opens)


def _baseline(
    history: History, targets: range, horizon: int, rule: Callable[[History, int, int], Guess]
) -> list[Figures]:
    figures = []
    for u in targets:
        guess = rule(history, u - horizon, u)
        by_song = dict(enumerate(guess.probabilities.tolist()))
        figures.append(_trial(history, u, guess.order, by_song, guess.encore).figures)
    return figures


def _last_show(history: History, known: int, _target: int) -> Guess:
    return last_show(history, known)


def _average(history: History, known: int, target: int) -> Guess:
    return average_setlist(history, known, history.tours[target], int(history.days[target]))


def _trial(
    history: History,
    u: int,
    order: Sequence[int],
    by_song: dict[int, float],
    encore: frozenset[int],
) -> Trial:
    songs = history.songs
    said = Said(
        [songs[column] for column in order],
        {songs[column]: chance for column, chance in by_song.items()},
        frozenset(songs[column] for column in encore),
    )
    happened = Happened(
        [songs[column] for column in history.order[u]],
        songs[history.closers[u]],
        frozenset(songs[column] for column in history.encores[u]),
    )
    recent = history.played[max(0, u - ACTIVE_SHOWS) : u].any(axis=0)
    active = frozenset(songs[column] for column in np.flatnonzero(recent))
    return Trial(u, said, measure(said, happened, active))


def _calibration(history: History, trials: Sequence[Trial]) -> tuple[CalibrationBin, ...]:
    said, played = [], []
    for trial in trials:
        happened = {history.songs[column] for column in history.order[trial.show]}
        for song, chance in trial.said.probabilities.items():
            said.append(chance)
            played.append(float(song in happened))
    if not said:
        return ()
    chances, outcomes = np.array(said), np.array(played)
    bins = np.minimum((chances * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    return tuple(
        CalibrationBin(
            int((bins == nth).sum()),
            float(chances[bins == nth].mean()),
            float(outcomes[bins == nth].mean()),
        )
        for nth in range(CALIBRATION_BINS)
        if (bins == nth).any()
    )
