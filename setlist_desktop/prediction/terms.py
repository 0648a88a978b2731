"""The terms of the model, by name, and the rows of candidates that have them.

The definitions (windows, half-lives, pseudo-counts, cuts) belong to the shipped coefficients:
whoever changes one must fit anew. lg(p) is ln(p / (1 - p)) with p held in 0.001..0.999.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from setlist_desktop.prediction.history import Floats, Ints

TERMS = (
    "lr10",
    "lhz5",
    "lhz3",
    "ldd45",
    "lratio*effrep",
    "lhz5*gapd",
    "lgap*gapd",
    "lr100",
    "ltour*gapd",
    "lk2",
    "inrunx*effrep",
    "lr50",
    "res*runlen",
    "lk2*gapd",
    "lhz7",
    "ldeb*gapd",
    "lgapd*J10",
    "inrunx",
    "lgapd",
    "ld25*J10",
    "lleg*J10",
    "lgap",
    "lmk*effrep",
    "lhz5*J10",
    "ltot*J10",
    "lhz7*effrep",
    "ldeb50*effrep",
    "ld1.5*gapd",
    "lhz6*effrep",
    "once",
    "new10",
    "citylast*new",
    "lgap*effrep",
    "lhz7*gapd",
    "lhz4*gapd",
    "inrunx*gapd",
    "lratio*runlen",
    "x1*newleg",
    "legn",
    "lhz2*J10",
    "lmk*newleg",
    "lhz4*newleg",
    "lhz3*newleg",
    "lhz7*J10",
    "lhz2",
    "lL",
    "lhz3*new",
    "lratio",
    "J3",
    "effrep",
    "lgapd*effrep",
    "ld100*new",
    "res*effrep",
    "lage",
)


def lg(p: Floats | float) -> Floats:
    """Return the log-odds of probabilities held in 0.001..0.999."""
    held = np.clip(p, 0.001, 0.999)
    return np.asarray(np.log(held / (1.0 - held)), dtype=np.float64)


class Occasion(Struct, frozen=True):
    """What is known of a show beforehand: its day (ordinal), its (venue, city, country)."""

    day: int
    place: tuple[str, str, str]


class Rows(Struct, frozen=True):
    """The candidates of one show: their columns, what is known of each, their table cells.

    `quantities` are arrays (one value a candidate) or numbers (the same for all). `blend` is the
    chance by the two main tables, from which the residuals are counted.
    """

    columns: Ints
    quantities: dict[str, Floats | float]
    cells: dict[str, Ints]
    blend: Floats

    def terms(self, names: Sequence[str]) -> Floats:
        """Return the named terms (candidates × names); "a*b" is the product of two quantities."""
        block = np.empty((len(self.columns), len(names)))
        for at, name in enumerate(names):
            first, _, second = name.partition("*")
            factor = self.quantities[second] if second else 1.0
            block[:, at] = np.multiply(self.quantities[first], factor)
        return block
