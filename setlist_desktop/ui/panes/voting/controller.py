"""What the voting pane does: loads the ballot, casts votes in order, undoes them."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import LimitReached, SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import UndoState
from setlist_desktop.domain.shows import is_past
from setlist_desktop.domain.votes import Ballot
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.ui import dates
from setlist_desktop.ui.panes.voting.friends import leaders_of

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.voting.pane import VotingPane

Job = Callable[[], Awaitable[Ballot | None]]


class VotingController(QObject):
    """Between the ballot's widgets and the services. Votes are written one after the other."""

    def __init__(self, pane: VotingPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._clock = SystemClock()
        self._services: Services | None = None
        self._show_id = 0
        self._artist_id = 0
        self._over = False
        self._jobs: deque[Job] = deque()
        self._running = False
        self._stale = False
        book = context.actions
        self.up = book.add("voting.up", tr("Vote up"), lambda: self._vote_on_current(1))
        self.down = book.add("voting.down", tr("Vote down"), lambda: self._vote_on_current(-1))
        self.undo = book.add("voting.undo", tr("Undo vote"), self._undo, enabled=False)
        self.redo = book.add("voting.redo", tr("Redo vote"), self._redo, enabled=False)
        context.selection.show_chosen.connect(self._on_show_chosen)
        context.relay.votes_changed.connect(self._on_votes_changed)
        context.relay.scores_changed.connect(self._on_scores_changed)
        context.relay.setlists_changed.connect(lambda _ids: self.refresh())
        pane.view.vote_wanted.connect(self.vote)
        pane.view.toggle_wanted.connect(self.toggle)
        pane.view.selectionModel().currentChanged.connect(lambda *_: self._update_actions())
        self._undo_state = UndoState()

    def attach(self, services: Services) -> None:
        """Take the services and show what is chosen."""
        self._services = services
        self._on_show_chosen(self._context.selection.show_id)

    def vote(self, song_id: int, value: int) -> None:
        """Vote on a song; the same vote again takes it back."""
        self._cast(song_id, lambda mine: 0 if mine == value else value)

    def toggle(self, song_id: int) -> None:
        """Take a vote back, or vote up where there is none."""
        self._cast(song_id, lambda mine: 0 if mine else 1)

    def _vote_on_current(self, value: int) -> None:
        if song_id := self._pane.view.current_song():
            self.vote(song_id, value)

    def _cast(self, song_id: int, value_of: Callable[[int], int]) -> None:
        if self._services is None:
            return
        ballots, show_id = self._services.ballots, self._show_id

        async def job() -> Ballot | None:
            ballot = self._pane.model.ballot
            if ballot is None or ballot.performance_id != show_id:
                ballot = await ballots.of_show(show_id)
            mine = next((song.mine for song in ballot.songs if song.song_id == song_id), 0)
            return await ballots.vote(show_id, song_id, value_of(mine))

        self._queue(job)

    def _undo(self) -> None:
        if self._services is not None and self._show_id:
            ballots, show_id = self._services.ballots, self._show_id
            self._queue(lambda: ballots.undo(show_id))

    def _redo(self) -> None:
        if self._services is not None and self._show_id:
            ballots, show_id = self._services.ballots, self._show_id
            self._queue(lambda: ballots.redo(show_id))

    # -- the queue -------------------------------------------------------------------------------

    def _queue(self, job: Job) -> None:
        self._pane.banner.hide()
        self._jobs.append(job)
        self._start()

    def refresh(self) -> None:
        """Load the ballot anew."""
        self._stale = True
        self._start()

    def _start(self) -> None:
        if self._running or self._services is None:
            return
        self._running = self._context.tasks.spawn(self._run(self._services)) is not None

    async def _run(self, services: Services) -> None:
        try:
            while self._jobs or self._stale:
                await self._run_jobs(services)
        except LimitReached as error:
            self._jobs.clear()
            self._pane.banner.show_text(error.in_words())
        except SetlistError as error:
            self._jobs.clear()
            self._pane.banner.show_error(error)
        finally:
            self._running = False

    async def _run_jobs(self, services: Services) -> None:
        while self._jobs:
            self._take(await self._jobs.popleft()())
        show_id = self._show_id
        if self._stale:
            self._stale = False
            self._take(await services.ballots.of_show(show_id) if show_id else None)
        state = await services.ballots.undo_state(show_id) if show_id else UndoState()
        standings = await services.ballots.standings(show_id) if show_id else ()
        if show_id == self._show_id:
            self._pane.leaders.show_figures(leaders_of(standings))
            self._undo_state = state
            self._update_actions()

    # -- showing ---------------------------------------------------------------------------------

    def _on_show_chosen(self, show_id: int) -> None:
        self._show_id, self._over = show_id, False
        self._pane.banner.hide()
        if not show_id:
            self._take(None)
        elif self._services is not None:
            self._context.tasks.spawn(
                self._load_title(self._services, show_id), owner=self, group="t", exclusive=True
            )
        self.refresh()

    async def _load_title(self, services: Services, show_id: int) -> None:
        show = await services.shows.get(show_id)
        self._over = is_past(show.date, show.zone, self._clock.now())
        self.refresh()
        day = dates.short_day(show.date) if show.date else ""
        self._pane.title_bar.detail.setText(", ".join(part for part in (show.city, day) if part))
        self._artist_id = show.artist_id
        await self._load_scores(services)

    async def _load_scores(self, services: Services) -> None:
        from setlist_desktop.domain.scored import Subject

        artist_id = self._artist_id
        scored = {one: await services.scores.shows(artist_id, one) for one in Subject}
        if artist_id == self._artist_id:
            self._pane.show_scored(scored)

    def _on_scores_changed(self, _ids: frozenset[int]) -> None:
        if self._services is not None and self._artist_id:
            work = self._load_scores(self._services)
            self._context.tasks.spawn(work, owner=self, group="scores", exclusive=True)

    def _on_votes_changed(self, ids: frozenset[int]) -> None:
        if self._show_id in ids:
            self.refresh()

    def _take(self, ballot: Ballot | None) -> None:
        if ballot is not None and ballot.performance_id != self._show_id:
            return  # another show was chosen meanwhile
        pane = self._pane
        pane.model.show(ballot)
        if ballot is None:
            pane.title_bar.detail.setText("")
            pane.show_no_show()
        elif not ballot.songs or (self._over and not _has_votes(ballot)):
            self._show_no_ballot()
        else:
            self._show_figures(ballot)
        self._update_actions()

    def _show_no_ballot(self) -> None:
        if self._over:
            self._pane.show_empty(tr("No ballot"), tr("Nobody voted before this show."))
        else:
            words = tr("Predict the setlist, then vote on its songs.")
            self._pane.show_empty(tr("No ballot yet"), words, predict=True)

    def _show_figures(self, ballot: Ballot) -> None:
        now = self._clock.now()
        count = len(ballot.by_hour)
        hours = [
            dates.show_time((now - timedelta(hours=count - 1 - at)).replace(minute=0).time())
            for at in range(count)
        ]
        self._pane.show_ballot(left_in_words(ballot, self._pane.turns.name), ballot.by_hour, hours)

    def _update_actions(self) -> None:
        some = bool(self._pane.view.current_song())
        self.up.setEnabled(some)
        self.down.setEnabled(some)
        state = self._undo_state if self._show_id else UndoState()
        self.undo.setText(tr("Undo {step}", step=tr(state.undo)) if state.undo else tr("Undo vote"))
        self.redo.setText(tr("Redo {step}", step=tr(state.redo)) if state.redo else tr("Redo vote"))
        self.undo.setEnabled(state.undo is not None)
        self.redo.setEnabled(state.redo is not None)
        self._pane.friends.update()


def _has_votes(ballot: Ballot) -> bool:
    return any(song.up or song.down for song in ballot.songs)


def left_in_words(ballot: Ballot, who: str) -> str:
    """Return the votes left as rich text; `who` has them, where there are several people."""
    left, most = ballot.left_for_show, ballot.limits.per_show
    if who:
        words = tr(
            "{name}: <b>{left} of {most}</b> votes left", name=escape(who), left=left, most=most
        )
    else:
        words = tr("<b>{left} of {most}</b> votes left for this show", left=left, most=most)
    if ballot.left_today < left:
        words = f"{words} · {tr('{n} today', n=ballot.left_today)}"
    return words
