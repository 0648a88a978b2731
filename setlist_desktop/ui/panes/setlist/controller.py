"""What the setlist pane does: loads the chosen show, shows its setlists, hands acts on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.shows import is_past
from setlist_desktop.domain.spoilers import is_masked
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.ui.panes.setlist import acts
from setlist_desktop.ui.panes.setlist.compare.comparing import Comparing
from setlist_desktop.ui.panes.setlist.drops import Drops
from setlist_desktop.ui.panes.setlist.foretelling.outlook import Outlook
from setlist_desktop.ui.panes.setlist.foretelling.supposing import Supposing
from setlist_desktop.ui.panes.setlist.heading import show_heading
from setlist_desktop.ui.panes.setlist.session import Outcome, SetlistSession
from setlist_desktop.ui.panes.setlist.words import empty_words, hidden_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from setlist_desktop.domain.setlists import Item, UndoState
    from setlist_desktop.domain.shows import Show
    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.acts import Act
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

Prediction = Callable[["Services", int, int], Awaitable[Setlist]]

KINDS = (SetlistKind.PREDICTED, SetlistKind.PLAYED)
COMPARE = len(KINDS)  # the tab behind those of the two kinds


class SetlistController(QObject):
    """Between the pane's widgets and the services. `state_changed`: actions look at it anew."""

    state_changed = Signal()

    def __init__(self, pane: SetlistPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._clock = SystemClock()
        self.services: Services | None = None  # from `attach` on
        self._sessions: dict[SetlistKind, SetlistSession] = {}
        self._setlist_changes = 0
        self._adding = 0  # how many queued acts put lines in that are to be selected
        self._row_after_removal: int | None = None
        self.show: Show | None = None
        self.editing_played = False
        self.pool_shown = True
        context.selection.show_chosen.connect(self._on_show_chosen)
        context.relay.setlists_changed.connect(self._on_setlists_changed)
        context.relay.songs_changed.connect(self._on_songs_changed)
        context.relay.shows_changed.connect(self._on_shows_changed)
        pane.tabs.chosen.connect(self._on_tabs_chosen)
        self.drops = Drops(pane, self, context)
        self._comparing = Comparing(pane.compare, self, context)
        self.outlook = Outlook(pane, self, context)
        self.outlook.changed.connect(self._show_words)
        self.supposing = Supposing(self)

    # -- what is shown ---------------------------------------------------------------------------

    @property
    def comparing(self) -> bool:
        """Whether the two setlists stand beside each other."""
        return self._pane.tabs.current() == COMPARE

    @property
    def kind(self) -> SetlistKind:
        """Which of the show's setlists is shown; while comparing, the predicted one."""
        return KINDS[self._pane.tabs.current() % COMPARE]

    @property
    def session(self) -> SetlistSession | None:
        """The setlist that is shown, with its queue of acts; None while comparing."""
        return None if self.comparing else self._sessions.get(self.kind)

    def setlist_of(self, kind: SetlistKind) -> Setlist | None:
        """Return the show's setlist of a kind, shown or not."""
        session = self._sessions.get(kind)
        return session.setlist if session else None

    @property
    def setlist(self) -> Setlist | None:
        """The setlist that is shown."""
        return self.session.setlist if self.session else None

    @property
    def undo_state(self) -> UndoState | None:
        """The names of the steps that undo and redo would act on."""
        return self.session.undo_state if self.session else None

    @property
    def why_read_only(self) -> str:
        """Say why nothing can be edited here; empty where it can."""
        if self.show is None:
            return tr("Choose a show first.")
        if self.comparing:
            return tr("Choose “Predicted” or “Played” to edit it.")
        setlist = self.setlist
        if setlist is not None and setlist.locked:
            return tr("This setlist is locked. Unlock it to edit.")
        if self.kind is SetlistKind.PLAYED and not self.editing_played:
            return tr("Choose “Edit played setlist” to change it.")
        return ""

    @property
    def predicted_locked(self) -> bool:
        """Whether the show's predicted setlist is locked against a new prediction."""
        setlist = self.setlist_of(SetlistKind.PREDICTED)
        return setlist is not None and setlist.locked

    @property
    def played_by_hand(self) -> bool:
        """Whether the played setlist is the user's own, or there is none yet."""
        setlist = self.setlist_of(SetlistKind.PLAYED)
        return setlist is None or not setlist.url

    def current_item(self) -> Item | None:
        """Return the item of the current line."""
        index = self._pane.view.currentIndex()
        items = self._pane.model.items_at([index]) if index.isValid() else []
        return items[0] if items else None

    def songs(self) -> list[PoolSong]:
        """Return the songs of the pool."""
        return self._pane.pool.model.songs()

    # -- loading ---------------------------------------------------------------------------------

    def attach(self, services: Services) -> None:
        """Take the services and show what is chosen."""
        self.services = services
        self._on_show_chosen(self._context.selection.show_id)

    def _on_show_chosen(self, show_id: int) -> None:
        if self.services is None:
            return
        if not show_id:
            self.show_nothing()
            return
        self._context.tasks.spawn(
            self._load(self.services, show_id), owner=self, group="load", exclusive=True
        )

    async def _load(self, services: Services, show_id: int) -> None:
        sessions = {
            kind: SetlistSession(services, self._context.tasks, show_id, kind, self)
            for kind in KINDS
        }
        changes = self._setlist_changes
        try:
            show = await services.shows.get(show_id)
            for session in sessions.values():
                await session.load(self._context.selection.setlist_ids)
            pool = await services.setlists.pool(show_id)
        except SetlistError as error:
            self._pane.banner.show_error(error)
            return
        self._take_sessions(sessions)
        if changes != self._setlist_changes:  # what was read may be older than what was told
            for session in sessions.values():
                session.refresh()
        self.outlook.forget()
        self.show = show
        self.editing_played = False
        self._pane.banner.hide()
        self._show_pool(pool)
        self._pane.tabs.choose(KINDS.index(self._kind_to_begin_with()))
        self._show_setlist()

    def _take_sessions(self, sessions: dict[SetlistKind, SetlistSession]) -> None:
        for session in self._sessions.values():
            session.changed.disconnect()
            session.undo_state_changed.disconnect()
            session.failed.disconnect()
            session.failed.connect(self._context.fail)
            session.retire()
        self._sessions, self._adding = sessions, 0
        for session in sessions.values():
            session.changed.connect(partial(self._on_session_changed, session))
            session.undo_state_changed.connect(self.state_changed)
            session.failed.connect(self._on_session_failed)

    def _kind_to_begin_with(self) -> SetlistKind:
        played = self._sessions[SetlistKind.PLAYED].setlist
        return SetlistKind.PLAYED if played is not None or self.is_over() else SetlistKind.PREDICTED

    def is_over(self) -> bool:
        """Whether the chosen show is past."""
        show = self.show
        return show is not None and is_past(show.date, show.zone, self._clock.now())

    def show_nothing(self) -> None:
        """Show that no show is chosen."""
        self.show = None
        self._take_sessions({})
        self._pane.banner.hide()
        self._pane.pool.model.show((), frozenset())
        self._show_setlist()

    def _show_pool(self, pool: Sequence[PoolSong]) -> None:
        durations = {song.id: song.duration_s for song in pool if song.duration_s}
        self._pane.model.set_durations(durations)
        used = self.setlist.song_ids() if self.setlist else frozenset()
        self._pane.pool.model.show(pool, used)

    # -- showing ---------------------------------------------------------------------------------

    def _show_setlist(self) -> None:
        pane, setlist = self._pane, self.setlist
        pane.model.set_editable(not self.why_read_only)
        with pane.view.choice_untold():  # all that goes by it is brought up to date below
            pane.model.show(setlist)
        pane.view.executeDelayedItemsLayout()  # else painted once before it, and once after
        pane.pool.model.mark_used(setlist.song_ids() if setlist else frozenset())
        pane.pool.setVisible(self.pool_shown and self.show is not None and not self.why_read_only)
        if self.show is not None and self.kind is SetlistKind.PREDICTED:
            self.outlook.look(self.services, setlist)
        self._show_words()
        self._show_body()
        self.outlook.tell()
        self.state_changed.emit()

    def _show_words(self) -> None:
        show_heading(self._pane, self, self._clock.now())

    def _show_body(self) -> None:
        pane, setlist = self._pane, self.setlist
        predicted = setlist is not None and self.kind is SetlistKind.PREDICTED
        pane.why.setVisible(predicted and any(setlist.items() if setlist else ()))
        if self.comparing:
            self._comparing.show()
            pane.show_list(pane.compare)
            pane.leads_to = pane.compare.list
            return
        typing = self.kind is SetlistKind.PLAYED and self.editing_played
        masked = is_masked(setlist)
        there = setlist is not None and (len(setlist.sets) > 1 or any(setlist.items()))
        if not masked and (there or (typing and setlist is not None)):
            pane.show_list(pane.view)
            pane.leads_to = pane.view
            return
        buttons: dict[SetlistKind, QPushButton] = {
            SetlistKind.PREDICTED: pane.empty_predict,
            SetlistKind.PLAYED: pane.empty_paste,
        }
        wanted = self.show is not None and (self.kind is SetlistKind.PREDICTED or self.is_over())
        words = hidden_words() if masked else empty_words(self.show, self.kind, over=self.is_over())
        shown = [buttons[self.kind]] if wanted and not masked else []
        if wanted and self.kind is SetlistKind.PREDICTED:
            shown.append(pane.empty_start)
        pane.tell_empty(*words, *shown)
        pane.leads_to = pane.pool.field if not self.why_read_only else pane.tabs

    # -- news ------------------------------------------------------------------------------------

    def _on_tabs_chosen(self, _index: int) -> None:
        self._show_setlist()

    def _on_session_changed(self, session: SetlistSession, outcome: Outcome) -> None:
        if self.comparing and session in self._sessions.values():
            self._show_body()
        if session is not self.session:
            return
        before = self._pane.model.setlist
        self._show_setlist()
        self._pane.view.show_new_sets(before)
        if self._adding and outcome.added:
            self._pane.view.choose([("item", item_id) for item_id in outcome.added])
            self._adding -= 1
        elif self._row_after_removal is not None:
            self._pane.view.choose_row(self._row_after_removal)
        self._row_after_removal = None

    def _on_session_failed(self, error: SetlistError) -> None:
        self._adding = 0
        self._row_after_removal = None
        self._pane.banner.show_error(error)

    def _on_setlists_changed(self, ids: frozenset[int]) -> None:
        self._setlist_changes += 1
        shown = {session.setlist.id for session in self._sessions.values() if session.setlist}
        of_one = any(ids == {setlist_id} for setlist_id in shown)
        for session in self._sessions.values():
            if session.setlist.id in ids if session.setlist else not of_one:
                session.refresh()

    def _on_songs_changed(self, artist_ids: frozenset[int]) -> None:
        if self.show is not None and self.show.artist_id in artist_ids:
            self._reload_pool()

    def _on_shows_changed(self, ids: frozenset[int]) -> None:
        if self.show is not None and self.show.id in ids and self.services is not None:
            self._context.tasks.spawn(
                self._reload_show(self.services, self.show.id),
                owner=self,
                group="show",
                exclusive=True,
            )

    async def _reload_show(self, services: Services, show_id: int) -> None:
        show = await services.shows.get(show_id)
        if self.show is not None and self.show.id == show.id:
            self.show = show
            self._show_words()

    def _reload_pool(self) -> None:
        if self.services is not None and self.show is not None:
            self._context.tasks.spawn(
                self._load_pool(self.services, self.show.id),
                owner=self,
                group="pool",
                exclusive=True,
            )

    async def _load_pool(self, services: Services, show_id: int) -> None:
        pool = await services.setlists.pool(show_id)
        if self.show is not None and self.show.id == show_id:
            self._show_pool(pool)

    # -- acts ------------------------------------------------------------------------------------

    def put(self, act: Act) -> None:
        """Queue an act on the setlist that is shown."""
        if self.why_read_only or self.session is None:
            self._context.tell(self.why_read_only)
            return
        self._pane.banner.hide()
        self.session.put(act)

    def put_always(self, act: Act) -> None:
        """Queue an act that may be done to a locked setlist too."""
        if self.session is not None:
            self.session.put(act)

    def add(self, act: Act) -> None:
        """Queue an act that puts lines in; these are then selected."""
        self._adding += 1
        self.put(act)

    def remove(self, item_ids: Sequence[int], row: int) -> None:
        """Queue a removal; then the line at `row` is selected."""
        self._row_after_removal = row
        self.put(acts.remove(item_ids))

    def undo(self) -> None:
        """Undo the last step of the setlist that is shown."""
        if self.session is not None:
            self.session.undo()

    def redo(self) -> None:
        """Redo the step undone last."""
        if self.session is not None:
            self.session.redo()

    def foretell(self, make: Prediction) -> None:
        """Put a prediction into the predicted setlist of the chosen show, the one that is shown.

        `make` is given the services, the show, and the setlist (0: there is none yet).
        """
        if self.show is None or self.services is None:
            return
        self._pane.tabs.choose(KINDS.index(SetlistKind.PREDICTED))
        self._pane.banner.hide()
        services, show_id = self.services, self.show.id
        session = self._sessions[SetlistKind.PREDICTED]
        session.queue(lambda: make(services, show_id, session.setlist.id if session.setlist else 0))

    def set_played(self, text: str) -> None:
        """Replace the played setlist by pasted text."""
        if self.show is None or self.services is None:
            return
        self._pane.tabs.choose(KINDS.index(SetlistKind.PLAYED))
        services, show_id = self.services, self.show.id
        self._sessions[SetlistKind.PLAYED].queue(
            lambda: services.setlists.set_played_from_text(show_id, text)
        )

    def show_pool(self, shown: bool) -> None:
        """Show the song pool below the setlist, or give its room to the setlist."""
        self.pool_shown = shown
        self._show_setlist()

    def edit_played(self, editing: bool) -> None:
        """Let the played setlist be edited, or no longer."""
        self.editing_played = editing
        self._show_setlist()
