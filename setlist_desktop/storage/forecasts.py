"""The raw forecasts that were made of shows, kept for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from sqlalchemy import insert, select

from setlist_desktop.domain.predictions import Forecast, SongChance
from setlist_desktop.domain.setlists import Basis
from setlist_desktop.storage.bulk import table_of
from setlist_desktop.storage.instants import from_stored, to_stored
from setlist_desktop.storage.rows import ForecastRow, PerformanceRow
from setlist_desktop.storage.songs import joined_songs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

_FORECAST = table_of(ForecastRow)


class StoredForecast(Struct, frozen=True):
    """A raw forecast as it was made; its songs have no reasons any more."""

    id: int
    made_at: datetime
    forecast: Forecast


class _Order(msgspec.Struct):
    order: list[int] = []
    encore: list[int] = []


def store_forecast(
    session: Session, performance_id: int, forecast: Forecast, now: datetime
) -> None:
    """Keep a forecast as the rule gave it; `song_order` holds {"order": […], "encore": […]}."""
    chances = {str(chance.song): chance.probability for chance in forecast.chances}
    order = {"order": forecast.order, "encore": sorted(forecast.encore)}
    session.execute(
        insert(_FORECAST).values(
            performance_id=performance_id,
            rule=forecast.basis.rule,
            setlists=forecast.basis.setlists,
            up_to=forecast.basis.up_to,
            horizon=forecast.basis.horizon,
            made_at=to_stored(now),
            chances=msgspec.json.encode(chances).decode(),
            song_order=msgspec.json.encode(order).decode(),
        )
    )


def forecasts_of(session: Session, performance_id: int) -> Sequence[StoredForecast]:
    """Return the raw forecasts of a show, oldest first; a joined song is the one that stands."""
    artist = session.scalar(
        select(PerformanceRow.artist_id).where(PerformanceRow.id == performance_id)
    )
    joined = joined_songs(session, artist or 0)
    rows = session.execute(
        select(_FORECAST)
        .where(_FORECAST.c.performance_id == performance_id)
        .order_by(_FORECAST.c.made_at, _FORECAST.c.id)
    ).mappings()
    return [
        StoredForecast(
            row["id"],
            from_stored(row["made_at"]),
            _forecast(
                Basis(row["rule"], row["setlists"], row["up_to"], row["horizon"]),
                row["chances"],
                row["song_order"],
                joined,
            ),
        )
        for row in rows
    ]


def _forecast(basis: Basis, chances: str, order: str, joined: Mapping[int, int]) -> Forecast:
    """Return a forecast; of two titles of one song the likelier stands for it."""
    by_song: dict[int, float | None] = {}
    for number, chance in msgspec.json.decode(chances, type=dict[str, float | None]).items():
        song = joined.get(int(number), int(number))
        if song not in by_song or (chance or 0) > (by_song[song] or 0):
            by_song[song] = chance
    said = msgspec.json.decode(order, type=_Order)
    return Forecast(
        basis,
        tuple(SongChance(song, chance) for song, chance in by_song.items()),
        tuple(dict.fromkeys(joined.get(song, song) for song in said.order)),
        frozenset(joined.get(song, song) for song in said.encore),
    )
