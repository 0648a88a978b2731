"""What a show may bring to its listener: songs never heard live, and the favourites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.hearing import MOST_FAVOURITES, hearing_of
from setlist_desktop.domain.language import mark, plural
from setlist_desktop.storage import favourites as stored
from setlist_desktop.storage.attendance import shows_attended, songs_heard
from setlist_desktop.storage.pasts import titles_of
from setlist_desktop.storage.setlists import artist_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from setlist_desktop.domain.hearing import Hearing
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.database import Database
    from setlist_desktop.storage.setlists import Reading
    from setlist_desktop.system.clock import Clock


class Hearings:
    """Joins forecasts with the shows that the user went to and the songs hoped for."""

    def __init__(self, database: Database, clock: Clock, predictions: Predictions) -> None:
        self._database = database
        self._clock = clock
        self._predictions = predictions

    async def of_show(self, show_id: int) -> Hearing:
        """Return what a show may bring. Raises as `Predictions.forecast`."""
        forecast = await self._predictions.forecast(show_id)
        today = self._clock.now().date()

        def read(session: Reading) -> Hearing:
            artist_id = artist_of(session, show_id)
            attended = shows_attended(session, artist_id, today)
            favourites = stored.favourites_of(session, artist_id)
            songs = {one.song for one in forecast.chances} | set(favourites)
            titles = {song: title for song, (title, _) in titles_of(session, songs).items()}
            heard = songs_heard(session, attended)
            hearing = hearing_of(show_id, forecast, titles, heard, len(attended), favourites)
            return replace(hearing, steps=stored.favourites_undo_state(session, artist_id))

        return await self._database.read(read)

    async def choose_favourites(self, artist_id: int, songs: Sequence[int]) -> None:
        """Keep the songs hoped for most, in order, as one undo step; doubles count once.

        Raises InvalidInput for more than five.
        """
        wanted = list(dict.fromkeys(songs))
        if len(wanted) > MOST_FAVOURITES:
            words = plural(
                MOST_FAVOURITES, "There is room for {n} song.", "There is room for {n} songs."
            )
            raise InvalidInput(words, field="songs")
        label = mark("Choose favourites") if wanted else mark("Take the favourites off")
        now = self._clock.now()
        await self._database.write(
            lambda write: stored.choose_favourites(write, artist_id, wanted, label, now)
        )

    async def undo_favourites(self, artist_id: int) -> None:
        """Undo the last choice. Raises Conflict where there is none, or it is another now."""
        await self._database.write(lambda write: stored.step_back(write, artist_id))

    async def redo_favourites(self, artist_id: int) -> None:
        """Redo the choice undone last. Raises Conflict as `undo_favourites`."""
        await self._database.write(lambda write: stored.step_again(write, artist_id))
