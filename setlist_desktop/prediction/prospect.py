"""One show's prediction, and what becomes of it once the user supposes something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

import numpy as np

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.predictions import (
    BasisChoice,
    Forecast,
    SongChance,
    Target,
    WhatIf,
)
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.prediction.choosing import IN_WORDS
from setlist_desktop.prediction.decoding import Decoded
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.history import Floats, Ints
from setlist_desktop.prediction.reasons import Reasons
from setlist_desktop.prediction.rules import Chances
from setlist_desktop.prediction.sampling import drawn
from setlist_desktop.prediction.supposing import Pairs, resettled

PINNED, STRUCK = "pinned by you", "struck by you"


class Prospect:
    """A target seen from an engine's past at a horizon. Deterministic; not thread-safe."""

    def __init__(
        self,
        engine: Engine,
        target: Target,
        horizon: int = 0,
        choice: BasisChoice = BasisChoice.ALL,
    ) -> None:
        if not engine.history.shows:
            raise InvalidInput(
                "No setlist played before this show is known, so nothing can be predicted.",
                field="show",
                hint="Import the artist, load setlists from files, or add a played setlist.",
            )
        self._engine = engine
        self._target = target
        self._horizon = horizon
        self._choice = choice
        self._chances: Chances = engine.chances(target, horizon)
        self._column = {song: column for column, song in enumerate(engine.history.songs)}

    @cached_property
    def forecast(self) -> Forecast:
        """The prediction with nothing supposed."""
        chances = self._chances
        decoded = self._engine.decoded(chances, self._target, like_a_show=True)
        return self._told(chances.columns, chances.probabilities, decoded, {})

    def what_if(self, supposed: WhatIf) -> Forecast:
        """Return the prediction with some songs pinned, struck or moved; the others re-settle.

        Pinned songs have the chance 1 and stand in the list, struck ones 0. Songs that were never
        played can be pinned too. Raises InvalidInput for a song both pinned and struck.
        """
        if set(supposed.pinned) & set(supposed.struck):
            raise InvalidInput("A song cannot be pinned and struck at once.", field="songs")
        if supposed == WhatIf():
            return self.forecast
        column_of = self._columns_of([*supposed.pinned, *supposed.struck, *supposed.moved])
        columns, chances = self._with_more(column_of.values())
        pins = [column_of[song] for song in dict.fromkeys(supposed.pinned)]
        strikes = [column_of[song] for song in dict.fromkeys(supposed.struck)]
        chances = self._resettled(columns, chances, pins, strikes)
        # a song set down somewhere is in the list, however likely it is
        places = {column_of[song]: at for song, at in supposed.moved.items()}
        decoded = self._listed(columns, chances, {*pins, *places}, set(strikes), places)
        notes = dict.fromkeys(pins, PINNED) | dict.fromkeys(strikes, STRUCK)
        return self._told(columns, chances, decoded, notes, column_of)

    def sample(self, seed: int) -> Forecast:
        """Return the prediction with a plausible setlist as its list; same for the same seed."""
        chances = self._chances
        history = self._engine.history
        taken = drawn(history, self._pairs, chances.columns, chances.probabilities, seed)
        columns = chances.columns[taken]
        decoded = self._engine.habits.decoded(columns, chances.probabilities[taken])
        basis = replace(self._basis, rule=f"a plausible setlist, drawn with the seed {seed}")
        songs = history.songs
        return Forecast(
            basis,
            self.forecast.chances,
            tuple(songs[column] for column in decoded.order),
            frozenset(songs[column] for column in decoded.encore),
        )

    def why(self, song: int) -> tuple[str, ...]:
        """Return the reasons of any song, a candidate or not."""
        history = self._engine.history
        column = self._column.get(song, len(history.songs))
        words = Reasons(history, self._target).of(column)
        if column in self._reasons or column == len(history.songs):
            return words
        return (*words, f"not among the {len(self._reasons)} songs that are likely enough")

    @cached_property
    def _pairs(self) -> Pairs:
        return Pairs(self._engine.history, self._engine.history.shows)

    @cached_property
    def _reasons(self) -> dict[int, tuple[str, ...]]:
        reasons = Reasons(self._engine.history, self._target)
        return {column: reasons.of(column) for column in self._chances.columns.tolist()}

    @cached_property
    def _basis(self) -> Basis:
        history = self._engine.history
        comparison = self._engine.comparison(self._horizon)
        words = IN_WORDS[self._choice]
        return Basis(
            rule=f"{self._chances.rule}, {words}" if words else self._chances.rule,
            setlists=history.shows,
            up_to=date.fromordinal(int(history.days[-1])),
            horizon=self._horizon,
            ahead_points=round(100.0 * comparison.ahead, 2) if comparison else None,
            margin_points=round(100.0 * comparison.margin, 2) if comparison else None,
            compared=comparison.shows if comparison else 0,
        )

    def _columns_of(self, songs: Sequence[int]) -> dict[int, int]:
        """Return a column for each song; those never played get columns beyond the history's."""
        beyond = len(self._column)
        columns: dict[int, int] = {}
        for song in songs:
            if song not in columns:
                known = self._column.get(song)
                columns[song] = beyond if known is None else known
                beyond += known is None
        return columns

    def _with_more(self, wanted: Iterable[int]) -> tuple[Ints, Floats]:
        there = set(self._chances.columns.tolist())
        more = [column for column in wanted if column not in there]
        columns = np.append(self._chances.columns, np.array(more, dtype=np.int64))
        return columns, np.append(self._chances.probabilities, np.zeros(len(more)))

    def _resettled(
        self, columns: Ints, chances: Floats, pins: list[int], strikes: list[int]
    ) -> Floats:
        if not pins and not strikes:
            return chances
        supposed = np.array([*pins, *strikes], dtype=np.int64)
        outcome = np.array([1.0] * len(pins) + [0.0] * len(strikes))
        return resettled(self._pairs, columns, chances, supposed, outcome)

    def _listed(
        self,
        columns: Ints,
        chances: Floats,
        wanted: set[int],
        struck: set[int],
        places: dict[int, int],
    ) -> Decoded:
        """Return the list: the wanted songs, and the likeliest others up to the usual length."""
        usual = self._engine.usual_length(self._target)
        inside = np.isin(columns, sorted(wanted))
        allowed = ~np.isin(columns, sorted(struck)) & (inside | (chances > 0.0))
        length = max(usual, int(inside.sum()))
        ranked = np.lexsort((columns, -chances, ~inside))
        taken = ranked[allowed[ranked]][:length]
        return self._engine.habits.decoded(columns[taken], chances[taken], places)

    def _told(
        self,
        columns: Ints,
        probabilities: Floats,
        decoded: Decoded,
        notes: dict[int, str],
        beyond: dict[int, int] | None = None,
    ) -> Forecast:
        song_of = {column: song for song, column in (beyond or {}).items()}
        songs = self._engine.history.songs

        def song(column: int) -> int:
            return song_of.get(column) or songs[column]

        chances = []
        for at in np.lexsort((columns, -probabilities)).tolist():
            column = int(columns[at])
            why = self._reasons.get(column, ())
            note = notes.get(column)
            why = (note, *why) if note else why
            chances.append(SongChance(song(column), float(probabilities[at]), why))
        return Forecast(
            self._basis,
            tuple(chances),
            tuple(song(column) for column in decoded.order),
            frozenset(song(column) for column in decoded.encore),
        )
