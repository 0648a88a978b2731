"""Predictions: made from an artist's past, written into the editor, kept raw for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.predicted import predicted_sets
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.storage.forecasts import past_before, store_forecast, titles_of
from setlist_desktop.storage.setlists import begin_setlist, edit_setlist

if TYPE_CHECKING:
    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.forecasts import Past
    from setlist_desktop.system.clock import Clock


class Predictions:
    """Forecasts of shows."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def forecast(self, show_id: int) -> Forecast:
        """Compute a show's forecast off this thread, without writing anything.

        Raises NotFound for the show, or InvalidInput where the artist has no played setlist yet.
        """
        return await self._database.read(lambda session: _forecast(past_before(session, show_id)))

    async def predict(self, show_id: int) -> Setlist:
        """Forecast a show and put it into its predicted setlist as one undo step "Predict".

        Pinned lines stay where they are. The raw forecast is stored beside it.
        """
        forecast = await self.forecast(show_id)
        now = self._clock.now()

        def predict(write: Write) -> Setlist:
            setlist = begin_setlist(write, show_id, SetlistKind.PREDICTED)
            titles = titles_of(write.session, forecast.order)
            command = ReplaceSets(predicted_sets(setlist, forecast, titles), forecast.basis)
            setlist = edit_setlist(write, setlist.id, command, "Predict", now)
            store_forecast(write.session, show_id, forecast, now)
            return setlist

        return await self._database.write(predict)


def _forecast(past: Past) -> Forecast:
    from setlist_desktop.prediction.inclusion import forecast

    return forecast(past.shows, past.target)
