"""How right a prediction was, by every rule: pure functions of what was said and what was played.

Both sides are songs (see `matching`): each once, tapes left out. Shares lie in 0..1, and more is
better, but for the two losses. A rule that has no meaning for a show (no hit to compare places of,
no encore) gives None.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence, Set
from enum import StrEnum
from itertools import combinations

from msgspec import Struct, field

from setlist_desktop.domain.language import mark
from setlist_desktop.domain.matching import Sung

RULES_VERSION = 1
"""Grows when a rule gives another value for the same show: scores are then made anew."""

SWITCHES_FROM = 256
"""In the version that is kept with a score, what is switched off stands above the rules' own."""

OPENER_POINTS, CLOSER_POINTS, ENCORE_POINTS = 3, 3, 2
RAREST_GAP = 500
LEAST, MOST = 0.001, 0.999


class Rule(StrEnum):
    """The rules, in the order people read them."""

    HITS = "hits"  # how many predicted songs were played, in whatever order
    PRECISION = "precision"  # share of the predicted songs that were played
    RECALL = "recall"  # share of the played songs that were predicted
    F1 = "f1"  # the two together
    R_PRECISION = "r_precision"  # share of hits among the K likeliest, K being how many were played
    TOP_TEN = "top_ten"  # share of hits among the ten likeliest
    POSITION = "position"  # 1 less the mean distance of the hits' places
    EXACT = "exact"  # share of the played songs predicted at their very place
    ORDER = "order"  # share of pairs of hits in the right order
    OPENER = "opener"
    CLOSER = "closer"
    ENCORE = "encore"  # share of the encore's songs that were named as encore
    SLOT_POINTS = "slot_points"  # 3 for the opener, 3 for the closer, 2 for each encore song
    RARITY = "rarity"  # share of the show's rarity that was predicted
    RARITY_POINTS = "rarity_points"  # for each hit log2(1 + shows since it was played last)
    BRIER = "brier"  # loss: mean squared error of the percentages
    LOG_LOSS = "log_loss"  # loss: surprise of the percentages, in nats


class Switch(StrEnum):
    """What the user can have otherwise in scoring; all of it holds until it is switched off."""

    MEDLEY_PARTS = "medley-parts"  # a medley counts as its parts, else as one song
    LOOSE_TITLES = "loose-titles"  # a song that is written otherwise counts as the same
    REPRISE_CLOSES = "reprise-closes"  # a song that comes again at the end is the closer


SWITCH_WORDS: Mapping[Switch, str] = {
    Switch.MEDLEY_PARTS: mark("A medley counts as its parts"),
    Switch.LOOSE_TITLES: mark("A song written otherwise counts as the same"),
    Switch.REPRISE_CLOSES: mark("A reprise at the end is the closer"),
}


def version_with(off: Set[Switch]) -> int:
    """Return the version of the rules with some of them switched off, as scores keep it."""
    bits = sum(1 << nth for nth, switch in enumerate(Switch) if switch in off)
    return RULES_VERSION + SWITCHES_FROM * bits


LOSSES = frozenset({Rule.BRIER, Rule.LOG_LOSS})

IN_WORDS: Mapping[Rule, str] = {
    Rule.HITS: mark("Songs hit, in whatever order"),
    Rule.PRECISION: mark("Predicted songs that were played"),
    Rule.RECALL: mark("Played songs that were predicted"),
    Rule.F1: mark("Both together (F1)"),
    Rule.R_PRECISION: mark("Hits among the likeliest"),
    Rule.TOP_TEN: mark("Hits among the ten likeliest"),
    Rule.POSITION: mark("Places of the hits"),
    Rule.EXACT: mark("Songs at their very place"),
    Rule.ORDER: mark("Pairs in the right order"),
    Rule.OPENER: mark("Opener"),
    Rule.CLOSER: mark("Closer"),
    Rule.ENCORE: mark("Encore songs named as such"),
    Rule.SLOT_POINTS: mark("Points for opener, closer, encore"),
    Rule.RARITY: mark("Rarity predicted"),
    Rule.RARITY_POINTS: mark("Points for rare songs"),
    Rule.BRIER: mark("Error of the percentages (Brier)"),
    Rule.LOG_LOSS: mark("Surprise of the percentages (log-loss)"),
}


class Told(Struct, frozen=True):
    """A prediction: songs as they would be played, and chances by key where there are any.

    Songs with a chance need not be in the list. A missing chance counts as 0. `closer` is the key
    of the last song of all, "" for that of the list.
    """

    songs: Sequence[Sung]
    chances: Mapping[str, float] = field(default_factory=dict)
    closer: str = ""

    @property
    def last(self) -> str:
        """The key of the predicted closer, "" for an empty list."""
        return self.closer or (self.songs[-1].key if self.songs else "")

    def ranked(self) -> list[str]:
        """Return all keys, likeliest first; equal ones as they stand in the list."""
        place = {song.key: at for at, song in enumerate(self.songs)}
        keys = {*place, *self.chances}
        return sorted(
            keys, key=lambda key: (-self.chances.get(key, 0.0), place.get(key, len(keys)), key)
        )


class Played(Struct, frozen=True):
    """What was played; `gaps` by key: shows since the song was played last (1: the show before).

    `debut_gap` is that of a song never played before: as many as there are shows, and one.
    `closer` is the key of the last song of all, a reprise included; "" for that of the list.
    """

    songs: Sequence[Sung]
    gaps: Mapping[str, int] = field(default_factory=dict)
    debut_gap: int = 1
    closer: str = ""

    def rarity(self, key: str) -> float:
        """Return what hitting a song is worth: log2(1 + gap), the gap held at 500."""
        gap = self.gaps.get(key, self.debut_gap)
        return math.log2(1 + min(max(gap, 1), RAREST_GAP))


def score(told: Told, played: Played) -> dict[Rule, float | None]:
    """Return what every rule gives; all None where nothing was played."""
    if not played.songs:
        return dict.fromkeys(Rule)
    return {rule: function(told, played) for rule, function in _RULES.items()}


def _keys(songs: Sequence[Sung]) -> list[str]:
    return [song.key for song in songs]


def _hits(told: Told, played: Played) -> list[str]:
    """Return the keys of the hits in the order predicted."""
    true = set(_keys(played.songs))
    return [key for key in _keys(told.songs) if key in true]


def _count(told: Told, played: Played) -> float:
    return float(len(_hits(told, played)))


def _precision(told: Told, played: Played) -> float:
    return len(_hits(told, played)) / len(told.songs) if told.songs else 0.0


def _recall(told: Told, played: Played) -> float:
    return len(_hits(told, played)) / len(played.songs)


def _f1(told: Told, played: Played) -> float:
    return 2 * len(_hits(told, played)) / (len(told.songs) + len(played.songs))


def _among_likeliest(told: Told, played: Played, count: int) -> float:
    true = set(_keys(played.songs))
    return len(true & set(told.ranked()[:count])) / count


def _r_precision(told: Told, played: Played) -> float:
    return _among_likeliest(told, played, len(played.songs))


def _top_ten(told: Told, played: Played) -> float:
    return _among_likeliest(told, played, min(10, len(played.songs)))


def _position(told: Told, played: Played) -> float | None:
    true = {key: at for at, key in enumerate(_keys(played.songs))}
    said = _keys(told.songs)
    if len(said) < 2 or len(true) < 2:
        return None
    apart = [
        abs(at / (len(said) - 1) - true[key] / (len(true) - 1))
        for at, key in enumerate(said)
        if key in true
    ]
    return 1.0 - sum(apart) / len(apart) if apart else None


def _exact(told: Told, played: Played) -> float:
    pairs = zip(_keys(told.songs), _keys(played.songs), strict=False)
    return sum(said == true for said, true in pairs) / len(played.songs)


def _order(told: Told, played: Played) -> float | None:
    true = {key: at for at, key in enumerate(_keys(played.songs))}
    pairs = list(combinations([true[key] for key in _hits(told, played)], 2))
    return sum(later > earlier for earlier, later in pairs) / len(pairs) if pairs else None


def _opener(told: Told, played: Played) -> float:
    return float(bool(told.songs) and told.songs[0].key == played.songs[0].key)


def _closer(told: Told, played: Played) -> float:
    return float(told.last == (played.closer or played.songs[-1].key))


def _encores(songs: Sequence[Sung]) -> Set[str]:
    return {song.key for song in songs if song.encore}


def _encore(told: Told, played: Played) -> float | None:
    true = _encores(played.songs)
    return len(true & _encores(told.songs)) / len(true) if true else None


def _slot_points(told: Told, played: Played) -> float:
    named = len(_encores(told.songs) & _encores(played.songs))
    return (
        OPENER_POINTS * _opener(told, played)
        + CLOSER_POINTS * _closer(told, played)
        + ENCORE_POINTS * named
    )


def _rarity_points(told: Told, played: Played) -> float:
    return sum(played.rarity(key) for key in _hits(told, played))


def _rarity(told: Told, played: Played) -> float:
    return _rarity_points(told, played) / sum(played.rarity(song.key) for song in played.songs)


def _losses(told: Told, played: Played) -> list[tuple[float, bool]]:
    """Return chance and outcome of every song that had a chance or was played."""
    true = set(_keys(played.songs))
    return [
        (min(max(told.chances.get(key, 0.0), LEAST), MOST), key in true)
        for key in sorted({*told.chances, *true})
    ]


def _brier(told: Told, played: Played) -> float | None:
    if not told.chances:
        return None
    losses = _losses(told, played)
    return sum((chance - true) ** 2 for chance, true in losses) / len(losses)


def _log_loss(told: Told, played: Played) -> float | None:
    if not told.chances:
        return None
    losses = _losses(told, played)
    return -sum(math.log(p if true else 1.0 - p) for p, true in losses) / len(losses)


_RULES: Mapping[Rule, Callable[[Told, Played], float | None]] = {
    Rule.HITS: _count,
    Rule.PRECISION: _precision,
    Rule.RECALL: _recall,
    Rule.F1: _f1,
    Rule.R_PRECISION: _r_precision,
    Rule.TOP_TEN: _top_ten,
    Rule.POSITION: _position,
    Rule.EXACT: _exact,
    Rule.ORDER: _order,
    Rule.OPENER: _opener,
    Rule.CLOSER: _closer,
    Rule.ENCORE: _encore,
    Rule.SLOT_POINTS: _slot_points,
    Rule.RARITY: _rarity,
    Rule.RARITY_POINTS: _rarity_points,
    Rule.BRIER: _brier,
    Rule.LOG_LOSS: _log_loss,
}
