"""Scores: predictions held against what was played, kept, made anew when that changes, summed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.scored import (
    Score,
    ScoredShow,
    SeasonTotal,
    ShowScores,
    Subject,
    season_totals,
)
from setlist_desktop.domain.scores import LOSSES, Rule, Switch
from setlist_desktop.services.scoring import scored_list, scored_model
from setlist_desktop.storage import scores as stored
from setlist_desktop.storage.score_material import gathered
from setlist_desktop.storage.score_switches import switch, switched_off
from setlist_desktop.storage.spoilers import hidden_shows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.score_material import Material
    from setlist_desktop.system.clock import Clock


class Scores:
    """How right predictions were. Only those made before a show began count in totals."""

    def __init__(self, database: Database, clock: Clock, predictions: Predictions) -> None:
        self._database = database
        self._clock = clock
        self._predictions = predictions

    async def of_show(self, show_id: int) -> ShowScores:
        """Score a show by every rule: the model's raw prediction, and the user's list.

        A score is kept, and made anew where the played setlist, the list or the rules differ from
        those of the last one. Where nothing was predicted before the show began, the newest later
        prediction is scored, or one made now from the earlier shows alone; it is marked late.
        Raises NotFound for the show, InvalidInput where what was played is not known.
        """
        past = await self._predictions.past_of(show_id)
        now = self._clock.now()
        material = await self._database.read(lambda session: gathered(session, past, now))
        if material is None:
            if show_id in await self._database.read(hidden_shows):
                raise InvalidInput(
                    tr("What was played is hidden until you have been, and so is the score."),
                    field="show",
                    hint=tr("Show ▸ Hide this tour until I have been takes that back."),
                )
            raise InvalidInput(
                tr("What was played at this show is not known yet, so there is nothing to score."),
                field="show",
                hint=tr("Import the artist again after the show, or add the played setlist."),
            )
        forecast = await self._forecast_for(show_id, material)
        model = await self._settled(scored_model(material, forecast, now), material)
        listed = scored_list(material, now)
        user = await self._settled(listed, material) if listed else None
        return ShowScores(
            show_id,
            material.lock,
            replace(model, basis=forecast.basis if forecast else None, made_at=material.made_at),
            user,
            material.late_words,
            material.off,
        )

    async def refresh(self, artist_id: int | None = None) -> int:
        """Score the shows that have a prediction and a played setlist; return how many are new.

        Those scored already against what was played, as it stands, are left alone. Shows of hidden
        tours wait.
        """
        shows = await self._database.read(lambda session: stored.shows_to_score(session, artist_id))
        new = 0
        for show_id in shows:
            before = await self._versions(show_id)
            await self.of_show(show_id)
            new += await self._versions(show_id) != before
        return new

    async def switches(self) -> Mapping[Switch, bool]:
        """Return which parts of scoring hold, as the user has them."""
        off = await self._database.read(switched_off)
        return {switch: switch not in off for switch in Switch}

    async def switch(self, which: Switch, *, on: bool) -> int:
        """Switch a part of scoring on or off and score anew; return for how many shows.

        What they were by the other rules stays, and stands beside as `before`.
        """
        await self._database.write(lambda write: switch(write, which, on=on))
        return await self.refresh()

    async def shows(
        self, artist_id: int | None = None, subject: Subject = Subject.LIST
    ) -> tuple[ScoredShow, ...]:
        """Return the scored shows by date, late ones included; of one artist or of all.

        Shows of hidden tours are left out.
        """
        found = await self._database.read(
            lambda session: stored.scored_shows(session, artist_id, subject)
        )
        hidden = await self._database.read(hidden_shows)
        return tuple(show for show in found if show.show_id not in hidden)

    async def totals(
        self, artist_id: int | None = None, subject: Subject = Subject.LIST
    ) -> tuple[SeasonTotal, ...]:
        """Return what predictions came to, by artist and year; late ones are left out."""
        return season_totals(await self.shows(artist_id, subject))

    async def best(
        self,
        rule: Rule = Rule.F1,
        subject: Subject = Subject.LIST,
        limit: int = 10,
        artist_id: int | None = None,
    ) -> tuple[ScoredShow, ...]:
        """Return the shows predicted best by a rule, best first; late ones are left out."""
        return best_shows(await self.shows(artist_id, subject), rule, limit)

    async def _forecast_for(self, show_id: int, material: Material) -> Forecast | None:
        if material.forecast is not None:
            return material.forecast.forecast
        try:
            return await self._predictions.forecast(show_id)
        except InvalidInput:
            return None

    async def _versions(self, show_id: int) -> tuple[int, ...]:
        return await self._database.read(
            lambda session: tuple(
                len(stored.scores_of(session, show_id, subject)) for subject in Subject
            )
        )

    async def _settled(self, score: stored.KeptScore, material: Material) -> Score:
        """Keep a score unless the last one was made from the same; return it as shown."""
        earlier = material.earlier[score.subject]
        if earlier and earlier[-1].of == score.of:
            score = earlier[-1]
        else:

            def keep(write: Write) -> None:
                stored.keep_score(write.session, score)
                write.changed(Kind.SCORE, score.performance_id)

            await self._database.write(keep)
        truth = (score.played_version, score.rules_version)
        older = [one for one in earlier if (one.played_version, one.rules_version) != truth]
        return Score(
            score.performance_id,
            score.subject,
            score.values,
            score.late,
            score.played_version,
            score.scored_at,
            before=older[-1].values if older else None,
            other_rules=bool(older) and older[-1].rules_version != score.rules_version,
        )


def best_shows(shows: Iterable[ScoredShow], rule: Rule, limit: int) -> tuple[ScoredShow, ...]:
    """Return the best shows by a rule; of equal ones the newest first."""
    sign = 1.0 if rule in LOSSES else -1.0
    ranked = [
        (sign * value, -show.date.toordinal(), show.show_id, show)
        for show in shows
        if not show.late and (value := show.values.get(rule)) is not None
    ]
    return tuple(show for *_, show in sorted(ranked, key=lambda row: row[:3])[:limit])
