"""Backtests: how predictions would have done on an artist of the library, or of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.evaluations import Evaluation, TestedPrediction
from setlist_desktop.domain.titles import name_key
from setlist_desktop.services.worker import Worker
from setlist_desktop.storage.artists import one_artist
from setlist_desktop.storage.pasts import artist_past, titles_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from setlist_desktop.domain.predictions import PastShow
    from setlist_desktop.prediction.backtest import Backtest
    from setlist_desktop.storage.database import Database
    from setlist_desktop.system.clock import Clock

TARGETS = 100


class Evaluations:
    """Rolling backtests beside their baselines, off the event loop."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._worker = Worker("backtest")

    async def of_artist(self, artist_id: int, last: int = TARGETS, horizon: int = 0) -> Evaluation:
        """Predict each of an artist's last shows from the ones before it, and score them.

        At most half of the shows are predicted. Takes seconds for long pasts. Raises NotFound.
        """
        return await self._worker.run(lambda: self._of_artist(artist_id, last, horizon))

    async def of_file(self, path: Path, last: int = TARGETS, horizon: int = 0) -> Evaluation:
        """As `of_artist`, for a JSONL file of shows; titles are taken exactly as they stand.

        Raises FileRefused with the line at fault.
        """
        return await self._worker.run(lambda: evaluate_file(path, last, horizon))

    async def close(self) -> None:
        """Wait for a backtest that is under way."""
        await self._worker.settle()

    def _of_artist(self, artist_id: int, last: int, horizon: int) -> Evaluation:
        now = self._clock.now()
        artist = self._database.read_now(lambda session: one_artist(session, artist_id, now))
        past = self._database.read_now(lambda session: artist_past(session, artist_id))
        shows = [show.past for show in past.shows if show.known]
        songs = {entry.song for show in shows for entry in show.entries}
        words = self._database.read_now(lambda session: titles_of(session, songs))
        titles = {song: title for song, (title, _) in words.items()}
        return evaluated(slug(artist.name), shows, titles, last, horizon)


def slug(name: str) -> str:
    """Return a name as it stands in addresses and file names."""
    return name_key(name).replace(" ", "-") or "artist"


def evaluated(
    name: str, shows: Sequence[PastShow], titles: Mapping[int, str], last: int, horizon: int
) -> Evaluation:
    """Return the backtest of an artist's last shows, given oldest first; `titles` by song id."""
    from setlist_desktop.prediction.backtest import backtest
    from setlist_desktop.prediction.history import kept

    result = backtest(shows, last, horizon)
    days = [show.date for show in kept(shows)]
    return Evaluation(
        name=name,
        shows=result.shows,
        horizon=horizon,
        model=result.model,
        baselines={"last_show": result.last_show, "average": result.average},
        calibration=result.calibration,
        predictions=tuple(_tested(result, days, titles)),
        hits=tuple(
            (days[u], model, last_hits, average) for u, model, last_hits, average in result.hits
        ),
    )


def _tested(
    result: Backtest, days: Sequence[date], titles: Mapping[int, str]
) -> list[TestedPrediction]:
    return [
        TestedPrediction(
            show_index=trial.show,
            date=days[trial.show],
            predicted=tuple(titles[song] for song in trial.said.order),
            probabilities={
                titles[song]: chance for song, chance in trial.said.probabilities.items()
            },
            encore=tuple(titles[song] for song in trial.said.order if song in trial.said.encore),
        )
        for trial in result.trials
    ]


def evaluate_file(path: Path, last: int = TARGETS, horizon: int = 0) -> Evaluation:
    """As `Evaluations.of_file`, on this thread and without a library."""
    from setlist_desktop.services.formats.exact import read_exactly

    shows, titles = read_exactly(path)
    return evaluated(path.stem, shows, titles, last, horizon)
