"""Predictions: made from an artist's past, written into the editor, kept raw for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.predicted import predicted_sets
from setlist_desktop.domain.predictions import (
    BasisChoice,
    Forecast,
    NightsCompared,
    PastOf,
    SongOutlook,
    WhatIf,
)
from setlist_desktop.domain.setlists import PREDICTOR, SetlistKind
from setlist_desktop.domain.supposing import supposed
from setlist_desktop.services.hearings import Hearings
from setlist_desktop.services.prospects import Prospects
from setlist_desktop.services.worker import Worker
from setlist_desktop.storage.forecasts import store_forecast
from setlist_desktop.storage.pasts import titles_of
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.setlists import begin_setlist, edit_setlist, find_setlist
from setlist_desktop.storage.votes import song_titled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.setlists import Reading
    from setlist_desktop.system.clock import Clock


NOTHING = WhatIf()


class _Step(Struct, frozen=True):
    """What is to be put into a setlist: the forecast to show, made with something supposed.

    `raw`: the forecast that is kept for the score, if any.
    """

    label: str
    shown: Forecast
    supposed: WhatIf
    raw: Forecast | None = None


class Predictions:
    """Forecasts of shows, from the setlists known before them. Computed on a thread of its own.

    `hearings` tells what they mean for a listener.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._prospects = Prospects(database)
        self._worker = Worker("predictor")
        self.hearings = Hearings(database, clock, self)

    async def forecast(self, show_id: int, choice: BasisChoice = BasisChoice.ALL) -> Forecast:
        """Compute a show's forecast, without writing anything.

        The first of an artist takes up to two seconds, the next ones milliseconds. Raises NotFound
        for the show, InvalidInput where nothing is known to predict from.
        """
        return await self._worker.run(lambda: self._prospects.forecast(show_id, choice))

    async def predict(
        self, show_id: int, choice: BasisChoice = BasisChoice.ALL, setlist_id: int = 0
    ) -> Setlist:
        """Forecast a show and put it into a predicted setlist as one undo step "Predict".

        Without `setlist_id` that is the show's first one. Pinned and struck lines stay where they
        are, and the others are as they settle around them. The raw forecast, which supposes
        nothing, is stored beside it. Raises Conflict where pins are changed meanwhile.
        """
        raw = await self.forecast(show_id, choice)
        wanted = await self._supposed(show_id, setlist_id)
        settled = await self._around(show_id, choice, raw, wanted)
        step = _Step(tr("Predict"), settled, wanted, raw)
        return await self._database.write(lambda write: self._put(write, show_id, setlist_id, step))

    async def draw(
        self,
        show_id: int,
        seed: int,
        choice: BasisChoice = BasisChoice.ALL,
        setlist_id: int = 0,
    ) -> Setlist:
        """Put one plausible setlist into a predicted setlist, as one undo step.

        As `predict`; the same for the same seed. What is scored as the model's own stays the
        prediction made last.
        """
        wanted = await self._supposed(show_id, setlist_id)
        drawn = await self.sample(show_id, seed, choice, wanted)
        step = _Step(tr("Sample a plausible setlist"), drawn, wanted)
        return await self._database.write(lambda write: self._put(write, show_id, setlist_id, step))

    async def what_if(
        self,
        show_id: int,
        pinned: Sequence[int] = (),
        struck: Sequence[int] = (),
        moved: Mapping[int, int] | None = None,
        choice: BasisChoice = BasisChoice.ALL,
    ) -> Forecast:
        """Return the forecast with songs (ids) pinned, struck or moved; the others re-settle.

        `moved` maps a song to its index in the list, from 0. Nothing is written. Raises as
        `forecast`, and InvalidInput for a song both pinned and struck.
        """
        wanted = WhatIf(tuple(pinned), tuple(struck), dict(moved or {}))
        return await self._worker.run(lambda: self._prospects.of(show_id, choice).what_if(wanted))

    async def sample(
        self,
        show_id: int,
        seed: int = 0,
        choice: BasisChoice = BasisChoice.ALL,
        wanted: WhatIf = NOTHING,
    ) -> Forecast:
        """Return a forecast whose list is one plausible setlist; the same for the same seed.

        Pinned songs are in it, struck ones are not. Raises as `what_if`.
        """
        return await self._worker.run(
            lambda: self._prospects.of(show_id, choice).sample(seed, wanted)
        )

    async def compare(
        self, first_id: int, second_id: int, choice: BasisChoice = BasisChoice.ALL
    ) -> NightsCompared:
        """Return the forecasts of two shows, and the songs on both lists or on one alone."""
        first = await self.forecast(first_id, choice)
        second = await self.forecast(second_id, choice)
        return NightsCompared(
            first,
            second,
            both=tuple(song for song in first.order if song in second.order),
            only_first=tuple(song for song in first.order if song not in second.order),
            only_second=tuple(song for song in second.order if song not in first.order),
        )

    async def why(self, show_id: int, title: str) -> SongOutlook:
        """Return a song's chance at a show and its reasons, for a title as people write it.

        Raises NotFound where the show's artist has no such song, and as `forecast`.
        """
        song = await self.song_of(show_id, title)
        names = await self.titles([song])
        forecast = await self.forecast(show_id)
        ranked = [chance.song for chance in forecast.chances]
        if song in ranked:
            chance = forecast.chances[ranked.index(song)]
            return SongOutlook(
                song, names[song], chance.probability, ranked.index(song) + 1, chance.why,
                forecast.basis, song in forecast.order,
            )  # fmt: skip
        reasons = await self._worker.run(lambda: self._prospects.of(show_id).why(song))
        return SongOutlook(song, names[song], None, None, reasons, forecast.basis)

    async def past_of(self, show_id: int) -> PastOf:
        """Return a show with the artist's shows before it, known and unknown. Raises NotFound."""
        return await self._worker.run(lambda: self._prospects.past_of(show_id))

    async def song_of(self, show_id: int, title: str) -> int:
        """Return the id of a song of the show's artist by its title. Raises NotFound."""
        return await self._database.read(lambda session: song_titled(session, show_id, title))

    async def titles(self, songs: Iterable[int]) -> dict[int, str]:
        """Return the title of each song by id."""
        wanted = list(songs)
        found = await self._database.read(lambda session: titles_of(session, wanted))
        missing = [song for song in wanted if song not in found]
        if missing:
            raise NotFound(tr("No song has the id {id}.", id=missing[0]))
        return {song: title for song, (title, _) in found.items()}

    async def _supposed(self, show_id: int, setlist_id: int) -> WhatIf:
        """Return what the pins and strikes of a show's predicted setlist suppose."""

        def read(session: Reading) -> WhatIf:
            setlist = find_setlist(session, show_id, SetlistKind.PREDICTED)
            if setlist_id:
                setlist = load_setlist(session, setlist_id)
            return supposed(setlist) if setlist else NOTHING

        return await self._database.read(read)

    async def _around(
        self, show_id: int, choice: BasisChoice, raw: Forecast, wanted: WhatIf
    ) -> Forecast:
        if wanted == NOTHING or not raw.basis.setlists:  # a ranking alone has no chances to move
            return raw
        return await self.what_if(show_id, wanted.pinned, wanted.struck, choice=choice)

    def _put(self, write: Write, show_id: int, setlist_id: int, step: _Step) -> Setlist:
        now = self._clock.now()
        setlist = (
            load_setlist(write.session, setlist_id)
            if setlist_id
            else begin_setlist(write, show_id, SetlistKind.PREDICTED, PREDICTOR)
        )
        if (setlist.performance_id, setlist.kind) != (show_id, SetlistKind.PREDICTED):
            raise InvalidInput(tr("This is no predicted setlist of the show."), field="setlist")
        if supposed(setlist) != step.supposed:
            raise Conflict(
                tr("The setlist's pins were changed elsewhere while it was predicted."),
                hint=tr("Look at it as it is now, and predict again."),
            )
        titles = titles_of(write.session, step.shown.order)
        command = ReplaceSets(predicted_sets(setlist, step.shown, titles), step.shown.basis)
        setlist = edit_setlist(write, setlist.id, command, step.label, now, by_hand=False)
        if step.raw is not None:
            store_forecast(write.session, show_id, step.raw, now)
        return setlist

    async def close(self) -> None:
        """Wait for what is being computed."""
        await self._worker.settle()
