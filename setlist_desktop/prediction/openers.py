"""Who opens: what is known beforehand of each song as an opener, kept up show by show.

An opener is chosen by a conditional logit over the likeliest few (see `choice`). The definitions
(half-lives, pseudo-counts, cuts) belong to the shipped coefficients: whoever changes one must fit
anew. All terms are logarithms, or 0 and 1.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.history import Floats, History, Ints, run_start
from setlist_desktop.prediction.tables import GAP_CUTS, RATIO_CUTS, Table, bucket
from setlist_desktop.prediction.terms import Occasion

OPENER_TERMS = (
    "lchance",  # the chance that it is played at all, by the shipped coefficients
    "lopen5",  # how often it opened where it was played, halved every 5 shows back
    "lopen12",
    "lopen30",
    "lshare2",  # of how many shows it was the opener
    "lshare5",
    "lshare12",
    "lshare30",
    "lshare100",
    "x1",  # opened the last show
    "x2",  # opened the last but one
    "never",  # never opened as far as is known
    "lgap",  # shows since it opened last
    "lratio",  # the same over its usual gap
    "lhz1",  # tables per artist: gap; pattern and share; gap and ratio
    "lhz3",
    "lhz5",
    "lfollow",  # how often it followed the opener of the last show
    "inrun",  # opened in the run of shows that this one goes on with
    "inrunx",  # was played in it
    "lleg",  # of how many shows of this leg it was the opener
    "learly",  # how early it comes where it is played
)
MOST_CANDIDATES = 60
HALF_LIVES = (2, 5, 12, 30, 100)
TABLE_HALF_LIFE = 80.0
PLACE_HALF_LIFE = 60.0
FOLLOW_FADE = 0.93
PAUSE_DAYS = 14
NEVER_CELL = 12
NEVER = -(10**6)
SHARE_CUTS = np.array([0.01, 0.03, 0.08, 0.2, 0.4, 0.6, 0.85])


class OpenerRows(Struct, frozen=True):
    """The songs that may open a show: columns, terms (songs × `OPENER_TERMS`), table cells."""

    columns: Ints
    terms: Floats
    cells: dict[str, Ints]

    def place_of(self, column: int) -> int | None:
        """Return the row of a column; None where it is not among them."""
        found = np.flatnonzero(self.columns == column)
        return int(found[0]) if len(found) else None


class OpenerState:
    """Everything the terms need of the openers of shows `first` to `known` - 1."""

    def __init__(self, history: History, first: int = 0) -> None:
        songs = len(history.songs)
        self._history = history
        self._first = first
        self.known = first
        self._opened = {half_life: np.zeros(songs) for half_life in HALF_LIVES}
        self._played = {half_life: np.zeros(songs) for half_life in HALF_LIVES}
        self._weight = dict.fromkeys(HALF_LIVES, 0.0)
        self._last = np.full(songs, NEVER)
        self._gap_sum, self._gap_weight = np.zeros(songs), np.zeros(songs)
        self._followers: dict[int, tuple[Floats, float]] = {}
        self._leg, self._leg_start = np.zeros(songs), first
        self._place, self._place_weight = np.zeros(songs), np.zeros(songs)
        self._tables = {
            "lhz1": Table(NEVER_CELL + 1, TABLE_HALF_LIFE),
            "lhz3": Table(8 * 8, TABLE_HALF_LIFE),
            "lhz5": Table((NEVER_CELL + 1) * 8, TABLE_HALF_LIFE),
        }

    def opener(self, back: int) -> int:
        """Return the column that opened so many shows ago; -1 before the first one walked."""
        u = self.known - back
        return self._history.order[u][0] if u >= self._first else -1

    def rows(self, occasion: Occasion, columns: Ints, chances: Floats) -> OpenerRows:
        """Return a show's likeliest openers among candidates with their chances to be played."""
        chance = np.log(np.maximum(chances, 1e-12))
        likely = np.log(self._share(100, columns)) + 0.5 * chance
        kept = np.argsort(-likely, kind="stable")[:MOST_CANDIDATES]
        columns, chance = columns[kept], chance[kept]
        cells, tabled = self._look_up(columns)
        terms = {
            "lchance": chance,
            **self._rates(columns),
            **self._nights(occasion, columns),
            **{name: np.log(np.clip(found, 1e-4, 1.0)) for name, found in tabled.items()},
        }
        block = np.column_stack([terms[name] for name in OPENER_TERMS])
        return OpenerRows(columns, block, cells)

    def absorb(self, rows: OpenerRows | None) -> None:
        """Take in the next show of the history; `rows` are what was said of it beforehand."""
        u, opener = self.known, self._history.order[self.known][0]
        if rows is not None:
            outcome = (rows.columns == opener).astype(np.float64)
            for name, table in self._tables.items():
                table.learn(rows.cells[name], outcome)
        for half_life in HALF_LIVES:
            fade = 2.0 ** (-1.0 / half_life)
            self._opened[half_life] *= fade
            self._opened[half_life][opener] += 1.0
            self._played[half_life] = self._played[half_life] * fade + self._history.played[u]
            self._weight[half_life] = self._weight[half_life] * fade + 1.0
        self._count_gap(u, opener)
        self._count_follower(opener)
        self._count_places(u)
        if u > self._first and self._history.days[u] - self._history.days[u - 1] > PAUSE_DAYS:
            self._leg[:] = 0.0
            self._leg_start = u
        self._leg[opener] += 1.0
        self.known += 1

    # -- what the terms read -----------------------------------------------------------------

    def _share(self, half_life: int, columns: Ints) -> Floats:
        opened = self._opened[half_life][columns]
        return np.asarray((opened + 0.02) / (self._weight[half_life] + 0.5), dtype=np.float64)

    def _rates(self, columns: Ints) -> dict[str, Floats]:
        rates = {f"lshare{h}": np.log(self._share(h, columns)) for h in HALF_LIVES}
        for h in (5, 12, 30):
            opened, played = self._opened[h][columns], self._played[h][columns]
            rates[f"lopen{h}"] = np.log((opened + 0.015) / (played + 0.3))
        return rates

    def _gaps(self, columns: Ints) -> tuple[Floats, Floats]:
        """Return the shows since each song opened last, and that over its usual gap."""
        gap = (self.known - self._last[columns]).astype(np.float64)
        rate = np.maximum(self._share(30, columns), 0.005)
        usual = (self._gap_sum[columns] + 2.0 / rate) / (self._gap_weight[columns] + 2.0)
        return gap, gap / np.maximum(usual, 1.0)

    def _look_up(self, columns: Ints) -> tuple[dict[str, Ints], dict[str, Floats]]:
        gap, ratio = self._gaps(columns)
        share = self._share(30, columns)
        at_gap = np.where(self._last[columns] == NEVER, NEVER_CELL, bucket(GAP_CUTS, gap))
        pattern = sum(
            (columns == self.opener(back)).astype(np.int64) << (back - 1) for back in (1, 2, 3)
        )
        cells: dict[str, Ints] = {
            "lhz1": at_gap,
            "lhz3": np.asarray(pattern * 8 + bucket(SHARE_CUTS, share), dtype=np.int64),
            "lhz5": at_gap * 8 + bucket(RATIO_CUTS, ratio),
        }
        by_gap = np.clip(self._tables["lhz1"].estimate(cells["lhz1"], share), 1e-4, 0.999)
        return cells, {
            "lhz1": by_gap,
            "lhz3": self._tables["lhz3"].estimate(cells["lhz3"], share),
            "lhz5": self._tables["lhz5"].estimate(cells["lhz5"], by_gap),
        }

    def _nights(self, occasion: Occasion, columns: Ints) -> dict[str, Floats]:
        gap, ratio = self._gaps(columns)
        place = (self._place[columns] + 0.25) / (self._place_weight[columns] + 0.5)
        opened, played = self._in_run(occasion, columns)
        return {
            "x1": (columns == self.opener(1)).astype(np.float64),
            "x2": (columns == self.opener(2)).astype(np.float64),
            "never": (self._last[columns] == NEVER).astype(np.float64),
            "lgap": np.log(np.minimum(gap, 300.0)),
            "lratio": np.log(np.clip(ratio, 0.05, 20.0)),
            "lfollow": np.log(np.clip(self._followed(columns), 1e-4, 1.0)),
            "inrun": opened,
            "inrunx": played,
            "lleg": np.log(np.clip(self._leg_share(occasion, columns), 1e-4, 1.0)),
            "learly": np.log(np.clip(1.0 - place, 0.02, 1.0)),
        }

    def _followed(self, columns: Ints) -> Floats:
        share = self._share(12, columns)
        followers, weight = self._followers.get(self.opener(1), (np.zeros(0), 0.0))
        after = followers[columns] if weight else 0.0
        return np.asarray((after + 2.0 * share) / (weight + 2.0), dtype=np.float64)

    def _in_run(self, occasion: Occasion, columns: Ints) -> tuple[Floats, Floats]:
        start = max(run_start(self._history, self.known, occasion.place, occasion.day), self._first)
        if start == self.known:
            return np.zeros(len(columns)), np.zeros(len(columns))
        openers = [self._history.order[u][0] for u in range(start, self.known)]
        played = self._history.played[start : self.known, columns].max(axis=0)
        return np.isin(columns, openers).astype(np.float64), np.asarray(played, dtype=np.float64)

    def _leg_share(self, occasion: Occasion, columns: Ints) -> Floats:
        share = self._share(30, columns)
        if self.known and occasion.day - self._history.days[self.known - 1] > PAUSE_DAYS:
            return share
        shows = self.known - self._leg_start
        return np.asarray((self._leg[columns] + share) / (shows + 1.0), dtype=np.float64)

    # -- what a new show changes -------------------------------------------------------------

    def _count_gap(self, u: int, opener: int) -> None:
        if self._last[opener] != NEVER:
            gap = u - self._last[opener]
            self._gap_sum[opener] = 0.85 * self._gap_sum[opener] + gap
            self._gap_weight[opener] = 0.85 * self._gap_weight[opener] + 1.0
        self._last[opener] = u

    def _count_follower(self, opener: int) -> None:
        before = self.opener(1)
        if before < 0:
            return
        followers, weight = self._followers.get(before, (np.zeros(len(self._last)), 0.0))
        followers = followers * FOLLOW_FADE
        followers[opener] += 1.0
        self._followers[before] = (followers, weight * FOLLOW_FADE + 1.0)

    def _count_places(self, u: int) -> None:
        fade = 2.0 ** (-1.0 / PLACE_HALF_LIFE)
        self._place *= fade
        self._place_weight *= fade
        order = list(self._history.order[u])
        self._place[order] += np.arange(len(order)) / max(len(order) - 1, 1)
        self._place_weight[order] += 1.0
