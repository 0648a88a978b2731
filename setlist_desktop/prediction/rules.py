"""The rules by which a show may be predicted, and which of them a short past calls for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np
from msgspec import Struct, field

from setlist_desktop.domain.language import mark
from setlist_desktop.prediction.baselines import gap_rule
from setlist_desktop.prediction.history import Floats, History, Ints

FEWEST_FOR_MODEL = 3
SHORT_PAST = 30
ROTATING_OVERLAP = 0.5

MODEL = mark("the model, fitted to this artist")
SHIPPED_MODEL = mark("the model, with coefficients of other artists (short history)")
GAP_RULE = mark("the gap rule (short history of changing setlists)")
HARDLY_ANY = mark("the last show again (hardly any history)")
LAST_SHOW = mark("the last show again, which serves this artist better than the model")
AVERAGE = mark("the average setlist, which serves this artist better than the model")


class Chances(Struct, frozen=True):
    """Each candidate's probability, by which rule, in columns of the history.

    `order` and `encore` are the list where the rule has one of its own. `opens` holds by column,
    where that is known, how likely a song opens over how likely it is played.
    """

    rule: str
    columns: Ints
    probabilities: Floats
    order: tuple[int, ...] | None = None
    encore: frozenset[int] = frozenset()
    opens: Mapping[int, float] = field(default_factory=dict)


def of_short_past(history: History, known: int) -> Chances | None:
    """Return the chances where the first `known` shows are too few for the model, else None."""
    if known < FEWEST_FOR_MODEL:
        return _hardly_any(history, known)
    if known < SHORT_PAST and usual_overlap(history, known) < ROTATING_OVERLAP:
        probabilities = gap_rule(history, known)
        columns = np.flatnonzero(probabilities > 0)
        return Chances(GAP_RULE, columns, probabilities[columns])
    return None


def usual_overlap(history: History, known: int) -> float:
    """Return which share of a show was played the show before, over the last ten shows."""
    orders = [set(order) for order in history.order[max(0, known - 11) : known]]
    shares = [len(b & a) / len(b) for a, b in pairwise(orders)]
    return float(np.mean(shares)) if shares else 1.0


def _hardly_any(history: History, known: int) -> Chances:
    if not known:
        return Chances(HARDLY_ANY, np.zeros(0, dtype=np.int64), np.zeros(0))
    counts = history.played[:known].sum(axis=0)
    columns = np.flatnonzero(counts > 0)
    chances = (counts[columns] + 0.5) / (known + 1.0)
    last = known - 1
    return Chances(HARDLY_ANY, columns, chances, history.order[last], history.encores[last])
