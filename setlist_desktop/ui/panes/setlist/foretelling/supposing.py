"""Pins and strikes: the act and what becomes of the other songs are one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain import editing
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.predictions import choice_of, is_drawn
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.supposing import moved, released, removed, resettled, supposed

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.panes.setlist.acts import Act
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.session import SetlistSession


class Supposing(QObject):
    """Hands on acts that suppose something; the rest re-settles where a prediction stands."""

    def __init__(self, controller: SetlistController) -> None:
        super().__init__(controller)
        self._controller = controller

    def put(self, act: Act) -> None:
        """Queue an act on the setlist that is shown, with what it means for the other songs."""
        session, services = self._controller.session, self._controller.services
        why = self._controller.why_read_only
        predicted = session is not None and session.kind is SetlistKind.PREDICTED
        if session is None or services is None or why or not predicted:
            self._controller.put(act)
            return
        session.queue(lambda: self._act(services, session, act))

    async def _act(self, services: Services, session: SetlistSession, act: Act) -> Setlist | None:
        before = session.setlist
        named = act(before) if before is not None else None
        if before is None or named is None:
            return before
        command, label = named
        if before.basis is None or is_drawn(before.basis):
            return await services.setlists.edit(before.id, command, label)
        try:
            command = await self._settled(services, before, command)
        except SetlistError:  # nothing to predict from: the act alone
            return await services.setlists.edit(before.id, command, label)
        # All lines are written anew: what another wrote meanwhile must not be lost.
        return await services.setlists.edit(before.id, command, label, before.version)

    async def _settled(
        self, services: Services, before: Setlist, command: editing.Command
    ) -> editing.Command:
        show_id, choice = before.performance_id, choice_of(before.basis)
        what_if = partial(services.predictions.what_if, show_id, choice=choice)
        titles = {
            song.id: (song.title, song.cover_of) for song in await services.setlists.pool(show_id)
        }
        already = supposed(before)
        behind = await what_if(already.pinned, already.struck)
        out, elsewhere = removed(before, behind, titles), moved(before, behind)
        after, _inverse = editing.apply(before, command)
        after = released(before, after, await what_if())
        wanted = supposed(after)
        forecast = await what_if(wanted.pinned, wanted.struck)
        self._controller.outlook.take((show_id, wanted, choice), forecast)
        return editing.ReplaceSets(resettled(after, forecast, titles, out, elsewhere), after.basis)
