"""Predictions: made from an artist's past, written into the editor, kept raw for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.storage.database import Database
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
        raise NotImplementedError

    async def predict(self, show_id: int) -> Setlist:
        """Forecast a show and put it into its predicted setlist as one undo step "Predict".

        Pinned lines stay where they are. The raw forecast is stored beside it.
        """
        raise NotImplementedError
