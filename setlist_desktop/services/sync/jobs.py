"""The background jobs: what each of them does for the artists that are followed."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.domain.errors import Conflict, InvalidInput, NotFound
from setlist_desktop.domain.language import mark, plural, tr
from setlist_desktop.domain.notices import ON_SALE_AHEAD
from setlist_desktop.domain.services import Service, ServiceState
from setlist_desktop.domain.statistics import TREND_EVERY
from setlist_desktop.domain.sync import JobState, NewsKind, ShowNews, news_in_words
from setlist_desktop.domain.words import count, counted
from setlist_desktop.providers.urgency import behind
from setlist_desktop.services.sync.around import Around
from setlist_desktop.services.sync.costs import cost_of, may_spend
from setlist_desktop.services.sync.importer import CATALOGUE_LASTS, Part
from setlist_desktop.services.sync.keeping import clean, tidy
from setlist_desktop.services.sync.schedule import Job, Outcome
from setlist_desktop.storage.sales import mark_told, sales_soon
from setlist_desktop.storage.spoilers import show_where_been
from setlist_desktop.storage.sync import (
    followed_by_need,
    job_states,
    keep_mark,
    keep_news,
    save_job,
    unfinished_imports,
    unheard_shows,
    upcoming_without_prediction,
)
from setlist_desktop.storage.trends import take_trends

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from setlist_desktop.domain.imports import ImportReport
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.notices import Notices
    from setlist_desktop.services.predictions import Predictions
    from setlist_desktop.services.scores import Scores
    from setlist_desktop.services.sync.importer import Importer
    from setlist_desktop.storage.database import Database, Write
    from setlist_desktop.storage.sync import Unheard
    from setlist_desktop.system.clock import Clock

    Report = Callable[[int, int, str], None]

SHOWS_EVERY = timedelta(hours=6)
SETLISTS_EVERY = timedelta(hours=24)
ASK_AGAIN = timedelta(hours=6)
"""A setlist that was not posted yet is asked for again after so long."""

RETRY_AFTER = timedelta(hours=1)
PREDICTED_AT_ONCE = 20
QUARTER = timedelta(minutes=15)

_COSTS = {
    Part.EVENTS: (Service.TICKETMASTER, 2),
    Part.SETLISTS: (Service.SETLISTFM, 2),
}


class KeptStates:
    """The states of jobs, in the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def load(self) -> Mapping[str, JobState]:
        """Return what is kept, by name."""
        return await self._database.read(job_states)

    async def save(self, state: JobState) -> None:
        """Keep one."""
        await self._database.write(lambda write: save_job(write, state))


class Means(Struct, frozen=True):
    """What the jobs work with.

    `forget` deletes what services gave and may no longer be kept; `on_news` hears what a run found.
    """

    database: Database
    providers: Providers
    importer: Importer
    predictions: Predictions
    scores: Scores
    clock: Clock
    forget: Callable[[datetime], Awaitable[object]]
    on_news: list[Callable[[Sequence[ShowNews]], None]]


class Jobs:
    """Makes the jobs; each of their runs goes artist by artist, and gives way to the user.

    `notices` is told what they find.
    """

    def __init__(self, means: Means, notices: Notices) -> None:
        self._means = means
        self._notices = notices
        self._around = Around(means.database, means.providers, means.clock)
        self._online_again = False

    def come_online(self) -> None:
        """Let the next run go on at once with imports that could not be finished meanwhile."""
        self._online_again = True

    def all(self) -> tuple[Job, ...]:
        """Return every job."""
        hour = timedelta(hours=1)
        return (
            Job("shows", mark("Shows of followed artists"), self._shows, SHOWS_EVERY),
            Job("played", mark("Setlists of last night's shows"), self._played, hour),
            Job("setlists", mark("Setlists of the last 7 days"), self._week, at_hour=2),
            Job("catalogues", mark("Songs of followed artists"), self._catalogues, CATALOGUE_LASTS),
            Job("imports", mark("Imports that are not finished"), self._imports, hour),
            Job("nearby", mark("Shows near home"), self._nearby, hour),
            Job("popular", mark("Popular artists"), self._popular, timedelta(days=7)),
            Job("predictions", mark("First predictions"), self._predict, hour, online=False),
            Job("reminders", mark("What is soon on sale"), self._remind, QUARTER, online=False),
            Job(
                "trends", mark("What draws attention"), self._take_trends, TREND_EVERY, online=False
            ),
            Job("statistics", mark("Scores"), self._score, hour, online=False),
            Job(
                "cleanup",
                mark("Deleting what is kept too long"),
                self._clean,
                at_hour=3,
                day=1,
                online=False,
            ),
            Job("cache", mark("Tidying the cache"), self._tidy, at_hour=3, online=False),
        )

    # Shows and setlists

    async def _shows(self, report: Report) -> Outcome:
        now = self._means.clock.now()
        needy = await self._needy(Part.EVENTS, SHOWS_EVERY - timedelta(minutes=30))
        stale = set(await self._needy(Part.SETLISTS, SETLISTS_EVERY))
        wanted = [
            (artist, {Part.EVENTS} | ({Part.SETLISTS} if artist in stale else set()))
            for artist in needy
        ]
        wanted += [(artist, {Part.SETLISTS}) for artist in stale if artist not in set(needy)]
        return await self._walk(report, wanted, now)

    async def _catalogues(self, report: Report) -> Outcome:
        needy = await self._needy(Part.CATALOGUE, CATALOGUE_LASTS)
        wanted = [(artist, {Part.IDENTITY, Part.CATALOGUE}) for artist in needy]
        return await self._walk(report, wanted, self._means.clock.now())

    async def _played(self, report: Report) -> Outcome:
        """Ask for the shows of the last two nights, each again after some hours."""
        now = self._means.clock.now()
        return await self._unheard(
            report, 2, lambda show: show.asked_at is None or now - show.asked_at >= ASK_AGAIN
        )

    async def _week(self, report: Report) -> Outcome:
        return await self._unheard(report, 7, lambda _: True)

    async def _unheard(
        self, report: Report, days: int, wanted: Callable[[Unheard], bool]
    ) -> Outcome:
        now = self._means.clock.now()
        database = self._means.database
        unheard = await database.read(lambda session: unheard_shows(session, now, days))
        shows = [show for show in unheard if wanted(show)]
        artists = list(dict.fromkeys(show.artist_id for show in shows))
        outcome = await self._walk(report, [(one, {Part.SETLISTS}) for one in artists], now)
        if outcome.again_at is None:
            ids = [show.show_id for show in shows]
            await database.write(lambda write: _mark_asked(write, ids, now))
        return outcome

    async def _imports(self, report: Report) -> Outcome:
        """Go on with what a failure, a spent budget or the end of the program broke off."""
        now = self._means.clock.now()
        database = self._means.database
        waiting = await database.read(unfinished_imports)
        ready: list[tuple[int, set[Part]]] = []
        again, self._online_again = self._online_again, False
        for artist in waiting:
            status = await self._means.importer.status(artist)
            rested = status and status.updated_at and now - status.updated_at >= RETRY_AFTER
            if rested or again:
                ready.append((artist, set(Part)))
        return await self._walk(report, ready, now)

    async def _nearby(self, report: Report) -> Outcome:
        now = self._means.clock.now()
        if not await self._affordable({Part.EVENTS}):
            return Outcome(tr("Today's requests are spread over the day."), self._next_share(now))
        outcome, news = await self._around.nearby(report)
        await self._pass_on(news)
        return outcome

    async def _popular(self, _report: Report) -> Outcome:
        return await self._around.popular()

    async def _needy(self, part: Part, after: timedelta) -> list[int]:
        now = self._means.clock.now()
        found = await self._means.database.read(lambda session: followed_by_need(session, part))
        return [artist for artist, at in found if at is None or now - at >= after]

    async def _walk(
        self, report: Report, wanted: Sequence[tuple[int, set[Part]]], now: datetime
    ) -> Outcome:
        """Bring artists up to date one by one, as far as the day's requests go."""
        news: list[ShowNews] = []
        lacking = 0
        for number, (artist, parts) in enumerate(wanted):
            report(
                number,
                len(wanted),
                plural(
                    len(wanted),
                    "{number} of {n} artist",
                    "{number} of {n} artists",
                    number=count(number),
                ),
            )
            if not await self._affordable(parts):
                again = self._next_share(now)
                return Outcome(
                    plural(
                        len(wanted),
                        "{number} of {n} artist done. The rest goes on at {time}: today's requests "
                        "are spread over the day.",
                        "{number} of {n} artists done. The rest goes on at {time}: today's "
                        "requests are spread over the day.",
                        number=count(number),
                        time=f"{again.astimezone(now.tzinfo):%H:%M}",
                    ),
                    again,
                )
            result = await self._bring(artist, parts)
            if result is not None:
                news += result.news
                lacking += bool(result.partial)
                await self._tell(result)
        if wanted:
            await self._tell_of_keys()
        if not wanted:
            return Outcome(tr("Nothing was due."))
        told = news_in_words(tuple(news))
        words = plural(len(wanted), "{n} artist: {news}.", "{n} artists: {news}.", news=told)
        if lacking:
            words += " " + plural(
                lacking,
                "{n} with something missing; it is tried again.",
                "{n} with something missing; it is tried again.",
            )
        return Outcome(words)

    async def _bring(self, artist: int, parts: set[Part]) -> ImportReport | None:
        """Import one artist, behind whatever the user waits for; None where that cannot be."""
        await self._means.importer.quiet(artist)
        with suppress(Conflict, NotFound), behind():  # the user imports it, or has removed it
            return await self._means.importer.run(artist, parts=frozenset(parts))
        return None

    async def _affordable(self, parts: set[Part]) -> bool:
        wanted = dict(_COSTS[part] for part in parts if part in _COSTS)
        cost = await cost_of(self._means.providers, wanted)
        return may_spend(cost, self._means.clock.now())

    def _next_share(self, now: datetime) -> datetime:
        """Return when more of the day's requests are free: in an hour, or tomorrow."""
        utc = now.astimezone(UTC)
        tomorrow = datetime.combine(utc.date() + timedelta(days=1), time(), UTC)
        return min(utc + timedelta(hours=1), tomorrow)

    async def _tell(self, result: ImportReport) -> None:
        """Score what has been played now, and pass all news on."""
        news = list(result.news)
        heard = [one for one in news if one.kind is NewsKind.SETLIST]
        if heard and await self._means.scores.refresh(result.artist_id):
            scored = [
                ShowNews(NewsKind.SCORED, one.show_id, one.artist, one.on, one.place)
                for one in heard
                if await self._has_score(one.show_id)
            ]
            now = self._means.clock.now()
            await self._means.database.write(lambda write: keep_news(write, scored, now))
            news += scored
        await self._pass_on(news)

    async def _pass_on(self, news: Sequence[ShowNews]) -> None:
        if news:
            for listener in self._means.on_news:
                listener(news)
            await self._notices.take_in(news)

    async def _tell_of_keys(self) -> None:
        """Tell of services that refuse their key: only the user can mend that."""
        await self._pass_on(
            [
                ShowNews(NewsKind.TROUBLE, 0, note=key_refused_words(status.service))
                for status in self._means.providers.statuses()
                if status.state is ServiceState.KEY_REFUSED
            ]
        )

    async def _has_score(self, show_id: int) -> bool:
        try:
            return not (await self._means.scores.of_show(show_id)).late_words
        except (InvalidInput, NotFound):
            return False

    # What needs no service

    async def _predict(self, report: Report) -> Outcome:
        """Give each show to come its first predicted setlist, the next shows first."""
        now = self._means.clock.now()
        made = 0
        artists = await self._means.database.read(
            lambda session: followed_by_need(session, Part.SETLISTS)
        )
        for number, (artist, _) in enumerate(artists):
            report(number, len(artists), counted(made, "prediction", "predictions"))
            shows = await self._means.database.read(
                partial(upcoming_without_prediction, now=now, artist_id=artist)
            )
            for show in shows[:PREDICTED_AT_ONCE]:
                with suppress(InvalidInput, NotFound):  # no setlist of the artist is known yet
                    await self._means.predictions.predict(show)
                    made += 1
        return Outcome(
            plural(made, "{n} show got a first prediction.", "{n} shows got a first prediction.")
        )

    async def _remind(self, _report: Report) -> Outcome:
        """Tell of sales that begin soon, once each; show the tours that the user has been to."""
        now = self._means.clock.now()
        database = self._means.database
        soon = await database.read(lambda session: sales_soon(session, now, now + ON_SALE_AHEAD))

        def keep(write: Write) -> int:
            mark_told(write, soon)
            keep_news(write, soon, now)
            return show_where_been(write, now)

        been = await database.write(keep)
        await self._pass_on(soon)
        words = plural(len(soon), "{n} sale begins within a day.", "{n} sales begin within a day.")
        if been:
            words += " " + plural(
                been, "{n} hidden tour is shown again.", "{n} hidden tours are shown again."
            )
        return Outcome(words)

    async def _take_trends(self, _report: Report) -> Outcome:
        """Take the lists of artists and shows that draw attention here."""
        now = self._means.clock.now()
        places = await self._means.database.write(lambda write: take_trends(write, now))
        return Outcome(
            plural(places, "{n} place was taken down.", "{n} places were taken down.")
            if places
            else tr("Nothing draws attention now.")
        )

    async def _score(self, _report: Report) -> Outcome:
        new = await self._means.scores.refresh()
        return Outcome(plural(new, "{n} new score.", "{n} new scores."))

    async def _clean(self, _report: Report) -> Outcome:
        return await clean(self._means)

    async def _tidy(self, _report: Report) -> Outcome:
        return await tidy(self._means)


def key_refused_words(service: Service) -> str:
    """Return what the user has to do about a key."""
    return tr(
        "{service} refuses its key. Enter another one under Tools ▸ Connect services.",
        service=service.title,
    )


def _mark_asked(write: Write, shows: Sequence[int], now: datetime) -> None:
    for show in shows:
        keep_mark(write, "played", show, now)
