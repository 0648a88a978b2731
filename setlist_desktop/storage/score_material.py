"""What a show's scores are made from, gathered in one read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.locks import Lock, lock_of
from setlist_desktop.domain.matching import lines_of
from setlist_desktop.domain.scored import Subject
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.storage.forecasts import StoredForecast, forecasts_of
from setlist_desktop.storage.pasts import titles_of
from setlist_desktop.storage.rewinding import setlist_as_of
from setlist_desktop.storage.score_switches import switched_off
from setlist_desktop.storage.scores import KeptScore, scores_of
from setlist_desktop.storage.setlists import find_setlist

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.predictions import PastOf
    from setlist_desktop.domain.scores import Switch


class Material(Struct, frozen=True):
    """Everything that a show's scores need. `titles` by song id.

    `off`: the parts of scoring that are switched off. `forecast` is the newest one made before the
    lock, else the newest (`forecast_late`). `listed` is the user's list as it stood at the lock,
    else as it is now (`list_late`).
    """

    past: PastOf
    lock: Lock
    played: Setlist
    titles: Mapping[int, str]
    forecast: StoredForecast | None
    forecast_late: bool
    listed: Setlist | None
    list_late: bool
    earlier: Mapping[Subject, Sequence[KeptScore]] = field(default_factory=dict)
    off: frozenset[Switch] = frozenset()

    @property
    def made_at(self) -> datetime | None:
        """When the forecast was made; None where there is none."""
        return self.forecast.made_at if self.forecast else None

    @property
    def late_words(self) -> str:
        """What was predicted too late, in words."""
        words = []
        if self.forecast is None:
            words.append(
                tr(
                    "Nothing was predicted before the show; this is what the model says of it from"
                    " the earlier shows alone."
                )
            )
        elif self.forecast_late:
            words.append(tr("The model was asked only after the show had begun."))
        if self.listed is not None and self.list_late:
            words.append(tr("The list was made or edited only after the show had begun."))
        return " ".join([*words, tr("Late predictions count in no total.")] if words else [])


def gathered(session: Session, past: PastOf, now: datetime) -> Material | None:
    """Return what a show's scores need; None where no named song of it is known to be played."""
    show_id = past.asked.id
    played = find_setlist(session, show_id, SetlistKind.PLAYED)
    if played is None or not lines_of(played, {}):
        return None
    target = past.asked.target
    lock = lock_of(target.date, past.asked.time, past.asked.zone, now.tzinfo)
    forecast, forecast_late = _forecast_in_time(forecasts_of(session, show_id), lock)
    listed, list_late = _list_in_time(session, show_id, lock)
    songs = {entry.song for show in past.before for entry in show.past.entries}
    songs |= played.song_ids() | (listed.song_ids() if listed else set())
    if forecast is not None:
        songs |= {chance.song for chance in forecast.forecast.chances}
    titles = {song: title for song, (title, _) in titles_of(session, songs).items()}
    return Material(
        past,
        lock,
        played,
        titles,
        forecast,
        forecast_late,
        listed,
        list_late,
        {subject: scores_of(session, show_id, subject) for subject in Subject},
        switched_off(session),
    )


def _forecast_in_time(
    forecasts: Sequence[StoredForecast], lock: Lock
) -> tuple[StoredForecast | None, bool]:
    in_time = [one for one in forecasts if not lock.is_past(one.made_at)]
    if in_time:
        return in_time[-1], False
    return (forecasts[-1], True) if forecasts else (None, False)


def _list_in_time(session: Session, show_id: int, lock: Lock) -> tuple[Setlist | None, bool]:
    now = find_setlist(session, show_id, SetlistKind.PREDICTED)
    if now is None:
        return None, False
    then = now if lock.at is None else setlist_as_of(session, now, lock.at)
    if then is not None and lines_of(then, {}):
        return then, False
    return (now, True) if lines_of(now, {}) else (None, False)
