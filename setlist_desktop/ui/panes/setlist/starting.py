"""Beginnings of setlists: templates, and several under names for one show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import count, mark, tr
from setlist_desktop.domain.setlists import Setlist, SetlistKind
from setlist_desktop.domain.shows import When
from setlist_desktop.domain.templates import Template
from setlist_desktop.domain.votes import person_told
from setlist_desktop.ui import theme
from setlist_desktop.ui.dialogs_async import show
from setlist_desktop.ui.mnemonics import literal
from setlist_desktop.ui.widgets.name_dialog import NameDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane
    from setlist_desktop.ui.panes.setlist.session import SetlistSession

ROOM_FOR_PICKER = 420
_PREDICTED = SetlistKind.PREDICTED

START_WORDS = {
    Template.EMPTY: mark("&Empty setlist"),
    Template.LAST_SHOW: mark("&Last show"),
    Template.AVERAGE: mark("&Average of the tour"),
}


class SetlistStarts(QObject):
    """Registers the acts on whole setlists and keeps them true to what is shown."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self.start_menu = QMenu(pane)
        self.names_menu = QMenu(pane)
        self._add_starts()
        self._add_names()
        self.names_menu.aboutToShow.connect(self._fill_names_menu)
        pane.picker.setMenu(self.names_menu)
        controller.state_changed.connect(self.update)
        self.update()

    # -- registering -----------------------------------------------------------------------------

    def _add_starts(self) -> None:
        book = self._context.actions
        self.start = book.add("setlist.start", tr("St&art from"), _nothing)
        self.start.setMenu(self.start_menu)
        for template, words in START_WORDS.items():
            name = f"setlist.start_{template.name.lower()}"
            self.start_menu.addAction(book.add(name, tr(words), partial(self._start, template)))
        copy = book.add("setlist.start_show", tr("&Copy of a show…"), self._ask_show)
        self.start_menu.addAction(copy)
        self.start_menu.addAction(book["setlist.predict"])

    def _add_names(self) -> None:
        add = self._context.actions.add
        self.names = add("setlist.names", tr("Setlists of this sho&w"), _nothing)
        self.names.setMenu(self.names_menu)
        self.new = add("setlist.new", tr("&New setlist…"), self._ask_new_name)
        self.duplicate = add("setlist.duplicate", tr("&Duplicate setlist…"), self._ask_copy_name)
        self.rename = add("setlist.rename", tr("&Rename setlist…"), self._ask_name)
        self.throw = add("setlist.throw", tr("&Move setlist to trash"), self._throw)

    def update(self) -> None:
        """Look anew at what can be done."""
        controller = self._controller
        setlist = controller.setlist
        editable = controller.show is not None and not controller.why_read_only
        some = setlist is not None and any(setlist.items())
        self.start.setEnabled(editable)
        for action in self.start_menu.actions()[:-1]:
            action.setEnabled(editable)
        self.new.setEnabled(controller.show is not None and controller.kind is _PREDICTED)
        self.duplicate.setEnabled(some)
        self.rename.setEnabled(editable and setlist is not None)
        self.names.setEnabled(setlist is not None or self.new.isEnabled())
        self.throw.setEnabled(setlist is not None and not setlist.locked)
        roomy = self._pane.width() >= theme.scaled(ROOM_FOR_PICKER)  # the menu has it, too
        several = len(self._all()) > 1 and roomy
        self._pane.picker.setVisible(several and setlist is not None)
        if setlist is not None:
            name = name_of(setlist, self._all())
            self._pane.picker.setText(literal(name))
            self._pane.picker.setAccessibleName(tr("Setlist: {name}", name=name))

    def _all(self) -> tuple[Setlist, ...]:
        return self._controller.session.all if self._controller.session else ()

    # -- beginnings ------------------------------------------------------------------------------

    def _start(self, template: Template, from_show: int = 0) -> None:
        session, services = self._controller.session, self._controller.services
        if session is None or services is None:
            return
        self._pane.banner.hide()
        session.queue(partial(self._started, services, session, template, from_show))

    async def _started(
        self, services: Services, session: SetlistSession, template: Template, from_show: int
    ) -> Setlist:
        setlist = session.setlist or await services.setlists.begin(session.show_id, session.kind)
        return await services.setlists.start_from(setlist.id, template, from_show)

    def _ask_show(self) -> None:
        show, services = self._controller.show, self._controller.services
        if show is not None and services is not None:
            ask = self._shows_asked(services, show.artist_id)
            self._context.tasks.spawn(ask, owner=self, group="shows", exclusive=True)

    async def _shows_asked(self, services: Services, artist_id: int) -> None:
        try:
            shows = await services.shows.of_artist(artist_id, When.ALL)
        except SetlistError as error:
            self._pane.banner.show_error(error)
            return
        from setlist_desktop.ui.panes.setlist.show_dialog import ShowDialog

        known = [show for show in shows if show.has_setlist or show.predicted]
        dialog = ShowDialog(known, self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._start(Template.SHOW, dialog.chosen()))
        dialog.open()

    # -- names -----------------------------------------------------------------------------------

    def _fill_names_menu(self) -> None:
        self.names_menu.clear()
        group = QActionGroup(self.names_menu)
        setlist = self._controller.setlist
        for one in self._all():
            action = self.names_menu.addAction(literal(name_and_author(one, self._all())))
            action.setCheckable(True)
            action.setChecked(setlist is not None and one.id == setlist.id)
            action.triggered.connect(partial(self._choose, one.id))
            group.addAction(action)
        self.names_menu.addSeparator()
        self.names_menu.addActions([self.new, self.duplicate, self.rename, self.throw])

    def _choose(self, setlist_id: int, _checked: bool = False) -> None:
        if self._controller.session is not None:
            self._controller.session.choose(setlist_id)

    def _throw(self) -> None:
        session, setlist = self._controller.session, self._controller.setlist
        services = self._controller.services
        if session is None or setlist is None or services is None:
            return

        async def throw() -> None:
            await services.library.trash.throw_setlist(setlist.id)
            self._context.tell(tr("The setlist is in the trash: File ▸ Trash… brings it back."))

        session.queue(throw)
        session.choose(0)

    def _ask_new_name(self) -> None:
        self._ask_text(tr("New setlist"), tr("Add"), self._next_name(), self._add)

    def _ask_copy_name(self) -> None:
        self._ask_text(tr("Duplicate setlist"), tr("Copy"), self._next_name(), self._duplicate)

    def _next_name(self) -> str:
        return tr("Setlist {n}", n=count(max(len(self._all()), 1) + 1))

    def _ask_name(self) -> None:
        setlist = self._controller.setlist
        name = setlist.name if setlist else ""
        self._ask_text(tr("Rename setlist"), tr("Rename"), name, self._rename)

    def _ask_text(self, title: str, verb: str, name: str, then: Callable[[str], None]) -> None:
        dialog = NameDialog(title, verb, name, self._pane.window())
        dialog.submitted.connect(dialog.accept)
        dialog.accepted.connect(lambda: then(dialog.name.text()))
        show(dialog)

    def _add(self, name: str) -> None:
        session, services = self._controller.session, self._controller.services
        if session is None or services is None:
            return

        async def job() -> Setlist:
            new = await services.setlists.add(session.show_id, session.kind, name.strip())
            session.choose(new.id)
            return new

        session.queue(job)

    def _duplicate(self, name: str) -> None:
        session, services = self._controller.session, self._controller.services
        if session is None or services is None or session.setlist is None:
            return
        source = session.setlist.id

        async def job() -> Setlist:
            new = await services.setlists.duplicate(source, name.strip())
            session.choose(new.id)
            return new

        session.queue(job)

    def _rename(self, name: str) -> None:
        session, services = self._controller.session, self._controller.services
        if session is None or services is None or session.setlist is None:
            return
        setlist_id = session.setlist.id

        async def job() -> Setlist:
            renamed = await services.setlists.rename(setlist_id, name)
            session.choose(setlist_id)
            return renamed

        session.queue(job)


def name_of(setlist: Setlist, others: tuple[Setlist, ...]) -> str:
    """Return what a setlist is called among those of its show."""
    at = next((nth for nth, one in enumerate(others, start=1) if one.id == setlist.id), 1)
    if setlist.name:
        return setlist.name
    return tr("Setlist") if at == 1 else tr("Setlist {n}", n=count(at))


def name_and_author(setlist: Setlist, others: tuple[Setlist, ...]) -> str:
    """Return what a setlist is called; with whose it is, where those of the show are not one's."""
    name = name_of(setlist, others)
    if setlist.author is None or len({one.author for one in others}) < 2:
        return name
    return f"{name} · {person_told(setlist.author)}"


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
