"""One show's prediction, and what becomes of it once the user supposes something."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.predictions import (
    DRAWN,
    BasisChoice,
    Forecast,
    SongChance,
    Target,
    WhatIf,
    rule_of,
)
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.prediction.decoding import Decoded, likeliest_opener, with_opener
from setlist_desktop.prediction.engine import Engine
from setlist_desktop.prediction.history import Floats, Ints
from setlist_desktop.prediction.reasons import Reasons
from setlist_desktop.prediction.rules import Chances
from setlist_desktop.prediction.sampling import drawn
from setlist_desktop.prediction.supposing import Pairs, resettled

PINNED, STRUCK = mark("pinned by you"), mark("struck by you")
NOTHING = WhatIf()


class _Settled(Struct, frozen=True):
    """Candidates (columns) with their chances once something is supposed.

    `column_of` leads from the songs spoken of to columns; those never played have columns beyond
    the history's.
    """

    columns: Ints
    chances: Floats
    pins: tuple[int, ...]
    strikes: tuple[int, ...]
    column_of: dict[int, int]


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
                tr("No setlist played before this show is known, so nothing can be predicted."),
                field="show",
                hint=tr("Import the artist, load setlists from files, or add a played setlist."),
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
        return self._told(_Settled(chances.columns, chances.probabilities, (), (), {}), decoded)

    def what_if(self, supposed: WhatIf) -> Forecast:
        """Return the prediction with some songs pinned, struck or moved; the others re-settle.

        Pinned songs have the chance 1 and stand in the list, struck ones 0. Songs that were never
        played can be pinned too. Raises InvalidInput for a song both pinned and struck.
        """
        if supposed == NOTHING:
            return self.forecast
        settled = self._settled(supposed)
        # a song set down somewhere is in the list, however likely it is
        places = {settled.column_of[song]: at for song, at in supposed.moved.items()}
        wanted = {*settled.pins, *places}
        decoded = self._listed(
            settled.columns, settled.chances, wanted, set(settled.strikes), places
        )
        return self._told(settled, decoded)

    def sample(self, seed: int, supposed: WhatIf = NOTHING) -> Forecast:
        """Return the prediction with a plausible setlist as its list; same for the same seed.

        Pinned songs are in it, struck ones are not. Raises as `what_if`.
        """
        settled = self._settled(supposed)
        columns, chances = settled.columns, settled.chances
        taken = drawn(self._engine.history, self._pairs, columns, chances, seed)
        decoded = self._engine.habits.decoded(
            columns[taken], chances[taken], opens=self._chances.opens
        )
        rule = rule_of(f"{DRAWN} {seed}", self._choice)
        return replace(self._told(settled, decoded), basis=replace(self._basis, rule=rule))

    def why(self, song: int) -> tuple[str, ...]:
        """Return the reasons of any song, a candidate or not."""
        history = self._engine.history
        column = self._column.get(song, len(history.songs))
        words = Reasons(history, self._target).of(column)
        if column in self._reasons or column == len(history.songs):
            return words
        beyond = plural(
            len(self._reasons),
            "not the {n} song that is likely enough",
            "not among the {n} songs that are likely enough",
        )
        return (*words, beyond)

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
        return Basis(
            rule=rule_of(self._chances.rule, self._choice),
            setlists=history.shows,
            up_to=date.fromordinal(int(history.days[-1])),
            horizon=self._horizon,
            ahead_points=round(100.0 * comparison.ahead, 2) if comparison else None,
            margin_points=round(100.0 * comparison.margin, 2) if comparison else None,
            compared=comparison.shows if comparison else 0,
        )

    def _settled(self, supposed: WhatIf) -> _Settled:
        if set(supposed.pinned) & set(supposed.struck):
            raise InvalidInput(tr("A song cannot be pinned and struck at once."), field="songs")
        column_of = self._columns_of([*supposed.pinned, *supposed.struck, *supposed.moved])
        columns, chances = self._with_more(column_of.values())
        pins = tuple(column_of[song] for song in dict.fromkeys(supposed.pinned))
        strikes = tuple(column_of[song] for song in dict.fromkeys(supposed.struck))
        chances = self._resettled(columns, chances, pins, strikes)
        return _Settled(columns, chances, pins, strikes, column_of)

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
        self, columns: Ints, chances: Floats, pins: Sequence[int], strikes: Sequence[int]
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
        if length > int(inside.sum()):  # else the user's own songs leave no room for an opener
            opener = likeliest_opener(columns, np.where(allowed, chances, 0.0), self._chances.opens)
            taken = with_opener(taken, opener)
        return self._engine.habits.decoded(
            columns[taken], chances[taken], places, self._chances.opens
        )

    def _told(self, settled: _Settled, decoded: Decoded) -> Forecast:
        columns, probabilities = settled.columns, settled.chances
        notes = dict.fromkeys(settled.pins, PINNED) | dict.fromkeys(settled.strikes, STRUCK)
        song_of = {column: song for song, column in settled.column_of.items()}
        songs = self._engine.history.songs

        def song(column: int) -> int:
            return song_of.get(column) or songs[column]

        chances = []
        for at in np.lexsort((columns, -probabilities)).tolist():
            column = int(columns[at])
            why = self._reasons.get(column, ())
            note = notes.get(column)
            why = (tr(note), *why) if note else why
            chances.append(SongChance(song(column), float(probabilities[at]), why))
        return Forecast(
            self._basis,
            tuple(chances),
            tuple(song(column) for column in decoded.order),
            frozenset(song(column) for column in decoded.encore),
        )
