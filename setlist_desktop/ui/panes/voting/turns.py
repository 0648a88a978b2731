"""Several people at one computer take turns: whose votes these are, and who comes next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.votes import LONGEST_NAME, Profile
from setlist_desktop.ui.mnemonics import literal
from setlist_desktop.ui.widgets.form_steps import submitted_until_done
from setlist_desktop.ui.widgets.name_dialog import NameDialog

if TYPE_CHECKING:
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.voting.pane import VotingPane


class Turns(QObject):
    """Offers the people in a menu; its button is shown once there are several."""

    def __init__(self, pane: VotingPane, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._context = context
        self._services: Services | None = None
        self._people: tuple[Profile, ...] = ()
        self._group: QActionGroup | None = None
        self.menu = QMenu(tr("Who votes"), pane)
        self.button = QPushButton(tr("Me"))
        self.button.setProperty("flat", True)
        self.button.setMenu(self.menu)
        self.button.hide()
        self._add = context.actions.add(
            "voting.add_person", tr("Add a person…"), self._ask_new, enabled=False
        )
        self._rename = context.actions.add(
            "voting.rename_person", tr("Rename…"), self._ask_name, enabled=False
        )

    @property
    def name(self) -> str:
        """Whose turn it is; empty where there is only one person, who needs no name."""
        here = next((person for person in self._people if person.here), None)
        return here.name if here is not None and len(self._people) > 1 else ""

    def attach(self, services: Services) -> None:
        """Take the services and look who is there."""
        self._services = services
        self._add.setEnabled(True)
        self._rename.setEnabled(True)
        self._context.tasks.spawn(self._load(services), owner=self)

    async def _load(self, services: Services) -> None:
        self._people = await services.ballots.people()
        self._fill()
        self._pane.controller.refresh()

    def _fill(self) -> None:
        self.menu.clear()
        if self._group is not None:
            self._group.deleteLater()
        self._group = QActionGroup(self)
        for person in self._people:
            choice = self.menu.addAction(literal(person.name))
            choice.setCheckable(True)
            choice.setChecked(person.here)
            choice.triggered.connect(partial(self._on_choice_triggered, person.id))
            self._group.addAction(choice)
        self.menu.addSeparator()
        self.menu.addActions([self._add, self._rename])
        name = next((person.name for person in self._people if person.here), tr("Me"))
        self.button.setText(literal(name))
        self.button.setAccessibleName(tr("Who votes: {name}", name=name))
        self.button.setToolTip(tr("Whose votes these are; everybody has votes of their own"))
        self.button.setVisible(len(self._people) > 1)

    def _on_choice_triggered(self, profile_id: int, _checked: bool = False) -> None:
        if self._services is not None:
            self._context.tasks.spawn(self._give_turn(self._services, profile_id), owner=self)

    async def _give_turn(self, services: Services, profile_id: int) -> None:
        await services.ballots.take_turn(profile_id)
        await self._load(services)

    def _ask_new(self) -> None:
        if self._services is not None:
            self._context.tasks.spawn(self._add_person(self._services), owner=self)

    async def _add_person(self, services: Services) -> None:
        dialog = NameDialog(tr("Add a person"), tr("Add"), "", self._pane.window())
        dialog.name.setMaxLength(LONGEST_NAME)

        async def keep() -> int:
            return await services.ballots.add_person(dialog.name.text())

        profile_id = await submitted_until_done(dialog, keep)
        if profile_id is not None:
            await self._give_turn(services, profile_id)

    def _ask_name(self) -> None:
        here = next((person for person in self._people if person.here), None)
        if self._services is not None and here is not None:
            self._context.tasks.spawn(self._rename_person(self._services, here), owner=self)

    async def _rename_person(self, services: Services, person: Profile) -> None:
        title = tr("Rename {name}", name=person.name)
        dialog = NameDialog(title, tr("Rename"), person.name, self._pane.window())
        dialog.name.setMaxLength(LONGEST_NAME)

        async def keep() -> None:
            await services.ballots.rename_person(person.id, dialog.name.text())

        await submitted_until_done(dialog, keep)
        await self._load(services)
