"""The protocol's figures for one prediction against what was played.

Everything speaks of song ids: distinct songs in the order first played.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from itertools import combinations

from msgspec import Struct

LEAST, MOST = 0.001, 0.999


class Said(Struct, frozen=True):
    """A prediction: the list as it would be played, a probability per song, the encore."""

    order: Sequence[int]
    probabilities: Mapping[int, float]
    encore: Set[int] = frozenset()


class Happened(Struct, frozen=True):
    """A show: its distinct songs in order, its last entry, its encore songs."""

    order: Sequence[int]
    closer: int
    encore: Set[int] = frozenset()


class Figures(Struct, frozen=True):
    """Shares in 0..1 where not said otherwise; None where a figure has no meaning for the show.

    `length_error` counts songs, `log_loss` is in nats over the active repertoire.
    """

    r_precision: float
    precision: float
    recall: float
    f1: float
    length_error: float
    brier: float
    log_loss: float
    opener: float
    closer: float
    encore_recall: float | None
    encore_anywhere: float | None
    position_error: float | None
    tau: float | None


def measure(said: Said, happened: Happened, active: Set[int]) -> Figures:
    """Return the figures of a prediction; `active` is the repertoire of the last 100 shows."""
    order = list(dict.fromkeys(said.order))
    true = set(happened.order)
    hits = [song for song in order if song in true]
    brier, log_loss = probability_losses(said.probabilities, true, active)
    encore = happened.encore
    return Figures(
        r_precision=r_precision(said, happened),
        precision=len(hits) / len(order) if order else 0.0,
        recall=len(hits) / len(true),
        f1=2 * len(hits) / (len(order) + len(true)),
        length_error=float(abs(len(order) - len(true))),
        brier=brier,
        log_loss=log_loss,
        opener=float(bool(order) and order[0] == happened.order[0]),
        closer=float(bool(order) and order[-1] == happened.closer),
        encore_recall=len(encore & set(said.encore)) / len(encore) if encore else None,
        encore_anywhere=len(encore & set(order)) / len(encore) if encore else None,
        position_error=position_error(order, list(happened.order)),
        tau=kendall_tau(order, list(happened.order)),
    )


def r_precision(said: Said, happened: Happened) -> float:
    """Return the share of hits among the K likeliest songs, K being how many were played."""
    place = {song: at for at, song in enumerate(said.order)}
    ranked = sorted(
        {*said.probabilities, *said.order},
        key=lambda song: (-said.probabilities.get(song, 0.0), place.get(song, 10**6), str(song)),
    )
    count = len(happened.order)
    return len(set(happened.order) & set(ranked[:count])) / count


def probability_losses(
    probabilities: Mapping[int, float], true: Set[int], active: Set[int]
) -> tuple[float, float]:
    """Return mean Brier score and log-loss over the active repertoire."""
    if not active:
        return 0.0, 0.0
    brier = log_loss = 0.0
    for song in active:
        p = min(max(probabilities.get(song, 0.0), LEAST), MOST)
        played = song in true
        brier += (p - played) ** 2
        log_loss -= math.log(p if played else 1.0 - p)
    return brier / len(active), log_loss / len(active)


def position_error(order: list[int], true: list[int]) -> float | None:
    """Return the mean distance of the hits' relative places (0..1)."""
    place = {song: at for at, song in enumerate(true)}
    apart = [
        abs(at / (len(order) - 1) - place[song] / (len(true) - 1))
        for at, song in enumerate(order)
        if song in place and len(order) > 1 and len(true) > 1
    ]
    return sum(apart) / len(apart) if apart else None


def kendall_tau(order: list[int], true: list[int]) -> float | None:
    """Return Kendall's tau (-1..1) over the hits; None for fewer than two."""
    place = {song: at for at, song in enumerate(true)}
    places = [place[song] for song in order if song in place]
    pairs = [1 if later > earlier else -1 for earlier, later in combinations(places, 2)]
    return sum(pairs) / len(pairs) if pairs else None
