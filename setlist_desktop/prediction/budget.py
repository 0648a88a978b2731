"""Chances that add up: as many songs are expected in all as a show has."""

from __future__ import annotations

import numpy as np

from setlist_desktop.prediction.history import Floats

BAND = 0.25
NEWTON_STEPS = 15
HELD = 1e-9


def log_odds(chances: Floats) -> Floats:
    """Return the log-odds of chances, finite for 0 and 1 too."""
    held = np.clip(chances, HELD, 1.0 - HELD)
    return np.asarray(np.log(held / (1.0 - held)), dtype=np.float64)


def summing_to(logits: Floats, total: float) -> Floats:
    """Return the chances of log-odds that were all moved alike so that they sum to `total`."""
    total = min(max(total, HELD), 0.98 * len(logits))
    common = 0.0
    for _ in range(NEWTON_STEPS):
        p = 1.0 / (1.0 + np.exp(-(logits + common)))
        step = (float(p.sum()) - total) / max(float((p * (1.0 - p)).sum()), 1e-9)
        common -= float(np.clip(step, -2.0, 2.0))
        if abs(step) < 1e-6:
            break
    return np.asarray(1.0 / (1.0 + np.exp(-(logits + common))), dtype=np.float64)


def within_usual(chances: Floats, usual: int) -> Floats:
    """Return chances whose sum is within a quarter of the usual number of songs.

    After a long pause, say, the model may expect far too many songs: what it knows then is their
    order, not how many there will be.
    """
    total = float(chances.sum())
    wanted = min(max(total, (1.0 - BAND) * usual), (1.0 + BAND) * usual)
    if wanted == total or wanted >= 0.98 * len(chances):
        return chances
    return summing_to(log_odds(chances), wanted)
