"""The acts of the chosen show's night: told, gone to, added by hand, taken off again."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.mnemonics import literal

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from setlist_desktop.domain.shows import Act, Show
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.shows.pane import ShowsPane


class Bill(QObject):
    """Registers *Show ▸ Bill*, and keeps it and the line below the list true to what is chosen."""

    def __init__(self, pane: ShowsPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._show: Show | None = None
        self.acts: tuple[Act, ...] = ()
        self.menu = QMenu(pane)
        self.menu_action = context.actions.add("show.bill", tr("&Bill"), _nothing, menu="show")
        self.menu_action.setMenu(self.menu)
        self._add = context.actions.add("show.add_act", tr("Add act…"), self._ask)
        self._take_off = context.actions.add(
            "show.take_off_act", tr("Take off the bill"), self._take_it_off
        )
        pane.bill.linkActivated.connect(self._on_bill_link_activated)
        self._tell()

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services

    def show_chosen(self, show: Show | None) -> None:
        """Look who plays at another show, or anew at the same."""
        if (show and show.id) != (self._show and self._show.id):
            self.acts = ()
        self._show = show
        self._tell()
        if self._services is not None and show is not None:
            work = self._load(self._services, show.id)
            self._context.tasks.spawn(work, owner=self, group="bill", exclusive=True)

    async def _load(self, services: Services, show_id: int) -> None:
        acts = await services.shows.bills.of_show(show_id)
        if self._show is not None and self._show.id == show_id:
            self.acts = acts
            self._tell()

    def _tell(self) -> None:
        several = len(self.acts) > 1
        chosen = self._show.id if self._show is not None else 0
        self._pane.bill.setText(bill_in_words(self.acts, chosen) if several else "")
        self._pane.bill.setVisible(several)
        self.menu_action.setEnabled(self._show is not None)
        self._take_off.setEnabled(several)
        self.menu.clear()
        for act in self.acts if several else ():
            choice = self.menu.addAction(literal(act.artist_name))
            choice.setCheckable(True)
            choice.setChecked(act.show_id == chosen)
            choice.triggered.connect(partial(self._on_choice_triggered, act.show_id))
        self.menu.addSeparator()
        self.menu.addActions([self._add, self._take_off])

    def _go_to(self, show_id: int) -> None:
        act = next((act for act in self.acts if act.show_id == show_id), None)
        if act is not None:
            self._context.selection.choose_artist(act.artist_id)
            self._context.selection.choose_show(act.show_id)

    def _ask(self) -> None:
        if self._services is not None and self._show is not None:
            self._begin(self._ask_and_add(self._services, self._show))

    async def _ask_and_add(self, services: Services, show: Show) -> None:
        from setlist_desktop.ui.panes.shows.dialogs import ask_act

        artist = await ask_act(services.artists, show, self._pane.window())
        if artist is not None:
            await services.shows.bills.add(show.id, artist.id)
            self._context.tell(tr("{artist} is on the bill.", artist=artist.name))

    def _take_it_off(self) -> None:
        if self._services is not None and self._show is not None:
            self._begin(self._take_off_and_leave(self._services, self._show))

    async def _take_off_and_leave(self, services: Services, show: Show) -> None:
        others = [act for act in self.acts if act.show_id != show.id]
        await services.shows.bills.take_off(show.id)
        self._context.tell(tr("{artist} is off the bill.", artist=show.artist_name))
        if others:
            self._context.selection.choose_artist(others[0].artist_id)
            self._context.selection.choose_show(others[0].show_id)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(work, owner=self, on_failure=self._pane.banner.show_error)

    def _on_bill_link_activated(self, link: str) -> None:
        self._go_to(int(link))

    def _on_choice_triggered(self, show_id: int, _checked: bool = False) -> None:
        self._go_to(show_id)


def bill_in_words(acts: tuple[Act, ...], chosen: int) -> str:
    """Return the acts as rich text: the chosen one strong, the others as links to their shows."""
    told = [
        f"<b>{escape(act.artist_name)}</b>"
        if act.show_id == chosen
        else f'<a href="{act.show_id}">{escape(act.artist_name)}</a>'
        for act in acts
    ]
    return tr("On the bill: {acts}", acts=" · ".join(told))


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
