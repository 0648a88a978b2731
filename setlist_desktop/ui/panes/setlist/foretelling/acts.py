"""Predictions beyond the plain one: from other shows, drawn as one plausible night, two nights."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from setlist_desktop.domain.errors import InvalidInput, SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.predictions import BasisChoice, choice_of, is_drawn
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import When

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import Prediction, SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

WORDS = {
    BasisChoice.ALL: mark("&All shows"),
    BasisChoice.TOUR: mark("This &tour"),
    BasisChoice.YEAR: mark("This &year"),
    BasisChoice.LEG: mark("This &leg"),
    BasisChoice.NO_FESTIVALS: mark("&Without festivals"),
}
SEEDS = 100_000
SLOW_MS = 300


class Foretelling(QObject):
    """Registers the ways to predict and keeps them true to what is shown; `menu` holds them."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self.menu = QMenu(pane)
        self._bases: dict[BasisChoice, QAction] = {}
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(partial(pane.show_predicting, True))
        self._add_bases()
        self._add_others()
        controller.state_changed.connect(self.update)
        self.update()

    def predict(self, choice: BasisChoice | None = None) -> None:
        """Predict the chosen show; without a choice from the same shows as the last time."""
        wanted = choice or self._choice()

        async def made(services: Services, show_id: int, setlist_id: int) -> Setlist:
            predict = partial(services.predictions.predict, show_id, wanted, setlist_id)
            try:
                return await predict()
            except InvalidInput as error:
                if error.field != "show" or wanted is not BasisChoice.ALL:
                    raise
                # No setlist is known: what is popular gives a list, though no percentages.
                show = await services.shows.get(show_id)
                if not await services.popularity.learn(show.artist_id):
                    raise
            return await predict()

        self._foretell(made)

    def _foretell(self, make: Prediction) -> None:
        """Predict; where that takes a while the buttons say so."""

        async def told(services: Services, show_id: int, setlist_id: int) -> Setlist:
            self._slow.start()
            try:
                made = await make(services, show_id, setlist_id)
            except SetlistError:
                self._tell_end()
                raise
            self._tell_end()
            return made

        self._controller.foretell(told)

    def _tell_end(self) -> None:
        self._slow.stop()
        self._pane.show_predicting(False)

    def update(self) -> None:
        """Look anew at what can be done, and what the prediction that is shown stands on."""
        controller = self._controller
        can = controller.show is not None and not controller.predicted_locked
        setlist = controller.setlist_of(SetlistKind.PREDICTED)
        predicted = setlist is not None and setlist.basis is not None
        for choice, action in self._bases.items():
            action.setEnabled(can)
            action.setChecked(predicted and choice is self._choice())
        self._sample.setEnabled(can)
        self._sample.setChecked(setlist is not None and is_drawn(setlist.basis))
        self._compare.setEnabled(controller.show is not None)
        self.source.setEnabled(can)

    # -- registering -----------------------------------------------------------------------------

    def _add_bases(self) -> None:
        book = self._context.actions
        book.add("setlist.predict", tr("&Predict"), self.predict, shortcut="Ctrl+R")
        self.source = book.add("setlist.predict_from", tr("Predict &from"), _nothing)
        self.source.setMenu(self.menu)
        group = QActionGroup(self)
        for choice, words in WORDS.items():
            name = f"setlist.predict_from_{choice.name.lower()}"
            action = book.add(name, tr(words), partial(self.predict, choice))
            action.setCheckable(True)
            group.addAction(action)
            self.menu.addAction(action)
            self._bases[choice] = action

    def _add_others(self) -> None:
        add = self._context.actions.add
        self._sample = add(
            "setlist.sample",
            tr("&Sample a plausible setlist"),
            self._draw,
            shortcut="Ctrl+Shift+R",
            tip=tr("Draw one night as it might be; each time another one"),
        )
        self._sample.setCheckable(True)
        self._compare = add(
            "setlist.compare_nights",
            tr("&Compare with another night…"),
            self._ask_night,
            shortcut="Ctrl+Shift+N",
        )
        self.menu.addSeparator()
        self.menu.addActions([self._sample, self._compare])

    def _choice(self) -> BasisChoice:
        setlist = self._controller.setlist_of(SetlistKind.PREDICTED)
        return choice_of(setlist.basis) if setlist else BasisChoice.ALL

    # -- a plausible night -----------------------------------------------------------------------

    def _draw(self) -> None:
        choice, seed = self._choice(), random.randrange(1, SEEDS)  # noqa: S311 - no secret

        async def made(services: Services, show_id: int, setlist_id: int) -> Setlist:
            return await services.predictions.draw(show_id, seed, choice, setlist_id)

        self._foretell(made)

    # -- two nights ------------------------------------------------------------------------------

    def _ask_night(self) -> None:
        if self._controller.show is not None and self._controller.services is not None:
            ask = self._nights_asked(self._controller.services)
            self._context.tasks.spawn(ask, owner=self, group="nights", exclusive=True)

    async def _nights_asked(self, services: Services) -> None:
        here = self._controller.show
        if here is None:
            return
        try:
            shows = await services.shows.of_artist(here.artist_id, When.ALL)
        except SetlistError as error:
            self._pane.banner.show_error(error)
            return
        from setlist_desktop.ui.panes.setlist.show_dialog import ShowDialog

        title = tr("Compare with another night")
        others = [show for show in shows if show.id != here.id and show.date]
        dialog = ShowDialog(others, self._pane.window(), title, tr("Compare"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._compare_with(services, dialog.chosen()))
        dialog.open()

    def _compare_with(self, services: Services, other_id: int) -> None:
        self._context.tasks.spawn(
            self._compared(services, other_id), owner=self, group="nights", exclusive=True
        )

    async def _compared(self, services: Services, other_id: int) -> None:
        here = self._controller.show
        if here is None:
            return
        try:
            other = await services.shows.get(other_id)
            nights = await services.predictions.compare(here.id, other_id, self._choice())
            songs = {one.song for night in (nights.first, nights.second) for one in night.chances}
            titles = await services.predictions.titles(songs)
        except SetlistError as error:
            self._pane.banner.show_error(error)
            return
        from setlist_desktop.ui.panes.setlist.foretelling.nights import NightsDialog

        dialog = NightsDialog(here, other, nights, titles, self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _nothing() -> None:
    """Stand for an action that only opens its menu."""
