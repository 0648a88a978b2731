"""What the terms need of an artist's past, kept up show by show."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.history import Floats, History, Ints, run_start
from setlist_desktop.prediction.tables import (
    COARSE_RATE_CUTS,
    GAP_CUTS,
    RATE_CUTS,
    RATIO_CUTS,
    USUAL_GAP_CUTS,
    Table,
    bucket,
)
from setlist_desktop.prediction.terms import Occasion, Rows, lg

CANDIDATE_WINDOW = 200
HALF_LIVES = (1.5, 12, 25, 100)
PAUSE_DAYS = 14
NEVER = -(10**6)
TABLE_TERMS = {2: "gap_rate", 3: "pattern", 4: "run", 5: "due", 6: "usual", 7: "long"}


class _States(Struct, frozen=True):
    """What the tables are asked by, for each candidate; `pause` is in days, gaps in shows."""

    gap: Floats
    rate: Floats
    usual: Floats
    ratio: Floats
    pause: int
    runlen: float
    inrun: Floats
    pattern: Ints


class State:
    """Everything the terms need of the shows absorbed so far (`known` of them)."""

    def __init__(self, history: History) -> None:
        self._history = history
        songs = len(history.songs)
        self.known = 0
        self._plays = np.zeros(songs)
        self._first = np.full(songs, NEVER)
        self._last = np.full(songs, NEVER)
        self._recent = {window: np.zeros(songs) for window in (10, 50, 100, CANDIDATE_WINDOW)}
        self._faded = {half_life: np.zeros(songs) for half_life in HALF_LIVES}
        self._weight = dict.fromkeys(HALF_LIVES, 0.0)
        self._by_day = np.zeros(songs)
        self._by_day_weight = 0.0
        self._gap_sum = np.zeros(songs)
        self._gap_weight = np.zeros(songs)
        self._leg_start = 0
        self._leg = np.zeros(songs)
        self._follow = {name: np.zeros(songs) for name in ("n11", "d1", "n01", "d0")}
        self._miss = np.zeros(songs)
        self._spread = np.zeros(songs)
        self._overlap: list[float] = []
        self._fresh: list[float] = []
        self._in_city: dict[tuple[str, str], int] = {}
        self._tables = {
            "gap": Table(12, 60),
            "gap_rate": Table(12 * 10, 60),
            "pattern": Table(8 * 10, 60),
            "run": Table(9 * 10, 60),
            "due": Table(12 * 8, 60),
            "usual": Table(12 * 8, 200),
            "long": Table(32 * 5, 120),
        }

    def absorb(self, rows: Rows | None) -> None:
        """Take in the next show of the history; `rows` are what was said of it beforehand."""
        u = self.known
        outcome = self._history.played[u]
        if rows is not None and len(rows.columns):
            self._learn(rows, outcome[rows.columns])
        self._count_likeness(u, outcome)
        self._count_followers(u, outcome)
        self._count_gaps(u, outcome)
        self._count_plays(u, outcome)
        self._count_days(u, outcome)
        self.known += 1

    def _count_likeness(self, u: int, outcome: Floats) -> None:
        if u:
            before = self._history.played[u - 1]
            self._overlap.append(float(outcome @ before) / len(self._history.order[u]))
        seen = outcome @ (self._recent[50] > 0)
        self._fresh.append(1.0 - float(seen) / len(self._history.order[u]))
        self._in_city[self._history.places[u][1:]] = u

    def rows(self, occasion: Occasion) -> Rows:
        """Return all candidates for a show about which `occasion` is known."""
        columns = np.flatnonzero(self._recent[CANDIDATE_WINDOW] > 0)
        states = self._states(occasion, columns)
        cells, chances = self._look_up(states)
        logits = {f"lhz{number}": lg(chances[name]) for number, name in TABLE_TERMS.items()}
        quantities = {
            **logits,
            **self._rates(columns, states),
            **self._ages(occasion, columns, states),
            **self._nights(occasion, columns, states),
        }
        blend = 1.0 / (1.0 + np.exp(-(logits["lhz3"] + logits["lhz5"]) / 2.0))
        return Rows(columns, quantities, cells, blend)

    def _states(self, occasion: Occasion, columns: Ints) -> _States:
        gap = (self.known - self._last[columns]).astype(np.float64)
        rate = (self._faded[25][columns] + 0.3) / (self._weight[25] + 3.0)
        usual = (self._gap_sum[columns] + 2.0 / np.maximum(rate, 0.02)) / (
            self._gap_weight[columns] + 2.0
        )
        ratio = gap / np.maximum(usual, 1.0)
        pause = occasion.day - int(self._history.days[self.known - 1])
        runlen, inrun = self._run(occasion, columns)
        return _States(gap, rate, usual, ratio, pause, runlen, inrun, self._pattern(columns, 5))

    def _rates(self, columns: Ints, states: _States) -> dict[str, Floats | float]:
        """Return how often each song was played, by several reckonings."""
        share = self._share(25, columns)
        new_leg = states.pause > PAUSE_DAYS
        return {
            "lr10": self._window_rate(10, columns),
            "lr50": self._window_rate(50, columns),
            "lr100": self._window_rate(100, columns),
            "ldd45": lg(self._by_day[columns] / max(self._by_day_weight, 1e-9)),
            "ld1.5": self._faded_rate(1.5, columns),
            "ld25": self._faded_rate(25, columns),
            "ld100": self._faded_rate(100, columns),
            "ltour": lg(share),
            "lleg": self._leg_rate(new_leg, columns, share),
            "newleg": float(new_leg),
            "legn": float(np.log1p(0 if new_leg else self.known - self._leg_start)),
            "effrep": self._effective_repertoire(share),
            "res": self._miss[columns] / (self._spread[columns] + 1.5),
        }

    def _ages(
        self, occasion: Occasion, columns: Ints, states: _States
    ) -> dict[str, Floats | float]:
        """Return how long ago each song was played, and first played."""
        age = (self.known - self._first[columns]).astype(np.float64)
        plays = self._plays[columns]
        since = occasion.day - self._history.days[self._last[columns]]
        lately = self._recent[50][columns]
        return {
            "lratio": np.log(np.clip(states.ratio, 0.02, 50.0)),
            "lgap": np.log(states.gap),
            "lgapd": np.log1p(np.minimum(since, 5000).astype(np.float64)),
            "gapd": float(np.log1p(min(states.pause, 400))),
            "ldeb": lg((plays + 0.5) / (age + 1.0)),
            "ldeb50": lg((lately + 0.5) / (np.minimum(50.0, age) + 1.0)),
            "ltot": np.log1p(plays),
            "lage": np.log1p(np.minimum(age, 2000.0)),
            "once": (plays == 1).astype(np.float64),
            "new10": (age < 10).astype(np.float64),
        }

    def _nights(
        self, occasion: Occasion, columns: Ints, states: _States
    ) -> dict[str, Floats | float]:
        """Return what the nights just before say of each song, and of this artist's habits."""
        share = self._share(12, columns)
        lengths = self._history.lengths(self.known - 10, self.known)
        return {
            "lk2": lg(self._neighbours(columns, share)),
            "lmk": lg(self._markov(columns, share)),
            "x1": self._history.played[self.known - 1, columns],
            "inrunx": states.inrun,
            "runlen": min(4.0, states.runlen),
            "citylast": self._last_here(occasion, columns, int(states.runlen)),
            "J10": float(np.mean(self._overlap[-10:])) if self._overlap else 0.0,
            "J3": float(np.mean(self._overlap[-3:])) if self._overlap else 0.0,
            "new": float(np.mean(self._fresh[-10:])) if self._fresh else 0.0,
            "lL": float(np.log(np.mean(lengths))),
        }

    # -- what the terms read ---------------------------------------------------------------

    def _share(self, half_life: int, columns: Ints) -> Floats:
        return self._faded[half_life][columns] / max(self._weight[half_life], 1e-9)

    def _window_rate(self, window: int, columns: Ints) -> Floats:
        shows = min(window, self.known)
        return lg((self._recent[window][columns] + 0.5) / (shows + 1.0))

    def _faded_rate(self, half_life: float, columns: Ints) -> Floats:
        return lg((self._faded[half_life][columns] + 0.1) / (self._weight[half_life] + 0.5))

    def _look_up(self, states: _States) -> tuple[dict[str, Ints], dict[str, Floats]]:
        gap, rate = bucket(GAP_CUTS, states.gap), bucket(RATE_CUTS, states.rate)
        running = np.where(states.inrun > 0, 2, 1) if states.runlen else np.zeros_like(gap)
        rest = 0 if states.pause <= 2 else 1 if states.pause <= PAUSE_DAYS else 2
        cells = {
            "gap": gap,
            "gap_rate": gap * 10 + rate,
            "pattern": (states.pattern & 7) * 10 + rate,
            "run": (running * 3 + rest) * 10 + rate,
            "due": gap * 8 + bucket(RATIO_CUTS, states.ratio),
            "usual": gap * 8 + bucket(USUAL_GAP_CUTS, states.usual),
            "long": states.pattern * 5 + bucket(COARSE_RATE_CUTS, states.rate),
        }
        lengths = self._history.lengths(self.known - 10, self.known)
        flat = min(0.95, float(np.mean(lengths)) / max(len(gap), 1)) if lengths else 0.5
        chances: dict[str, Floats] = {}

        def ask(name: str, prior: Floats | float) -> None:
            chances[name] = self._tables[name].estimate(cells[name], prior)

        ask("gap", flat)
        ask("gap_rate", 0.5 * states.rate + 0.5 * chances["gap"])
        ask("pattern", states.rate)
        ask("run", states.rate)
        ask("due", chances["gap"])
        ask("usual", chances["due"])
        ask("long", chances["pattern"])
        return cells, chances

    def _pattern(self, columns: Ints, shows: int) -> Ints:
        bits = np.zeros(len(columns), dtype=np.int64)
        for back in range(1, min(shows, self.known) + 1):
            played = self._history.played[self.known - back, columns]
            bits |= played.astype(np.int64) << (back - 1)
        return bits

    def _effective_repertoire(self, share: Floats) -> float:
        lengths = self._history.lengths(self.known - 10, self.known)
        squares = float(np.sum(share**2))
        if not lengths or squares == 0.0:
            return 0.0
        return float(np.log1p(float(np.sum(share)) ** 2 / squares / float(np.mean(lengths))))

    def _leg_rate(self, new_leg: bool, columns: Ints, share: Floats) -> Floats:
        if new_leg:
            return lg(share)
        return lg((self._leg[columns] + share) / (self.known - self._leg_start + 1.0))

    def _last_here(self, occasion: Occasion, columns: Ints, run: int) -> Floats:
        """Return what was played at the last show in this city, if that is not part of the run."""
        at = self._in_city.get(occasion.place[1:])
        if at is None or at >= self.known - run:
            return np.zeros(len(columns))
        return np.asarray(self._history.played[at, columns], dtype=np.float64)

    def _run(self, occasion: Occasion, columns: Ints) -> tuple[float, Floats]:
        """Return the length of the run that the show goes on with, and what was played in it."""
        start = run_start(self._history, self.known, occasion.place, occasion.day)
        length = self.known - start
        if not length:
            return 0.0, np.zeros(len(columns))
        inrun = self._history.played[start : self.known, columns].max(axis=0)
        return float(length), np.asarray(inrun, dtype=np.float64)

    def _markov(self, columns: Ints, share: Floats) -> Floats:
        follow = {name: counter[columns] for name, counter in self._follow.items()}
        played = self._history.played[self.known - 1, columns] > 0
        after_play = (follow["n11"] + 4.0 * share) / (follow["d1"] + 4.0)
        after_rest = (follow["n01"] + 4.0 * share) / (follow["d0"] + 4.0)
        return np.where(played, after_play, after_rest)

    def _neighbours(self, columns: Ints, share: Floats) -> Floats:
        """Return each song's share in the past shows that followed nights like the last two."""
        t = self.known
        first = max(1, t - 150)
        if t - first < 3:
            return share
        history = self._history
        sizes = np.array([len(order) for order in history.order[max(0, first - 2) : t]], float)
        after = np.arange(first, t)
        offset = max(0, first - 2)
        block = history.played[offset:t]

        def cosine(of: int, back: int) -> Floats:
            at = after - back - offset
            overlap = block[np.maximum(at, 0)] @ history.played[of]
            found = overlap / np.sqrt(sizes[np.maximum(at, 0)] * len(history.order[of]))
            return np.asarray(found, dtype=np.float64)

        one = cosine(t - 1, 1)
        alike = np.where(after >= 2, 0.6 * one + 0.4 * cosine(t - 2, 2), one) if t > 1 else one
        weight = np.exp(10.0 * (alike - alike.max())) * 2.0 ** (-(t - 1 - after) / 60.0)
        with_song = weight @ history.played[first:t][:, columns]
        return np.asarray((with_song + 0.5 * share) / (weight.sum() + 0.5), dtype=np.float64)

    # -- what a new show changes -----------------------------------------------------------

    def _learn(self, rows: Rows, outcome: Floats) -> None:
        for name, table in self._tables.items():
            table.learn(rows.cells[name], outcome)
        self._miss *= 0.993
        self._spread *= 0.993
        self._miss[rows.columns] += outcome - rows.blend
        self._spread[rows.columns] += rows.blend * (1.0 - rows.blend)

    def _count_followers(self, u: int, outcome: Floats) -> None:
        if not u:
            return
        for name in self._follow:
            self._follow[name] *= 2.0 ** (-1.0 / 40.0)
        before = self._history.played[u - 1]
        resting = (before == 0) & (u - self._last < 150)
        self._follow["d1"] += before
        self._follow["n11"] += before * outcome
        self._follow["d0"] += resting
        self._follow["n01"] += resting * outcome

    def _count_gaps(self, u: int, outcome: Floats) -> None:
        again = (outcome > 0) & (self._last > NEVER)
        self._gap_sum[again] = 0.85 * self._gap_sum[again] + (u - self._last[again])
        self._gap_weight[again] = 0.85 * self._gap_weight[again] + 1.0

    def _count_plays(self, u: int, outcome: Floats) -> None:
        played = outcome > 0
        self._plays += outcome
        self._first[played & (self._first == NEVER)] = u
        self._last[played] = u
        for window in self._recent:
            self._recent[window] += outcome
            if u >= window:
                self._recent[window] -= self._history.played[u - window]
        for half_life in self._faded:
            fade = 2.0 ** (-1.0 / half_life)
            self._faded[half_life] = self._faded[half_life] * fade + outcome
            self._weight[half_life] = self._weight[half_life] * fade + 1.0

    def _count_days(self, u: int, outcome: Floats) -> None:
        days = self._history.days
        pause = int(days[u] - days[u - 1]) if u else 0
        fade = 2.0 ** (-pause / 45.0)
        self._by_day *= fade
        self._by_day += outcome
        self._by_day_weight = self._by_day_weight * fade + 1.0
        if pause > PAUSE_DAYS:
            self._leg_start = u
            self._leg[:] = 0.0
        self._leg += outcome
