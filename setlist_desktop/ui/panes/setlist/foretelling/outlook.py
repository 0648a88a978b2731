"""The forecast behind the chosen show's prediction: its reasons and how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.predictions import BasisChoice, WhatIf, choice_of
from setlist_desktop.domain.supposing import supposed
from setlist_desktop.ui.panes.setlist.foretelling.why import why_of
from setlist_desktop.ui.panes.setlist.lines import ItemLine

if TYPE_CHECKING:
    from setlist_desktop.domain.predictions import Forecast
    from setlist_desktop.domain.setlists import Basis, Setlist
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

Key = tuple[int, WhatIf, BasisChoice]

NOTHING: Key = (0, WhatIf(), BasisChoice.ALL)


class Outlook(QObject):
    """Tells why the chosen line is in a prediction; its forecast is loaded once that is asked.

    A predictor and all it computes with take some tens of megabytes: looking at a setlist alone
    needs none.
    """

    changed = Signal()

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self._context = context
        self._key: Key = NOTHING
        self._due: Services | None = None
        self._none_to_come = False
        self.forecast: Forecast | None = None
        pane.view.choice_changed.connect(self.tell)
        pane.why.chip.clicked.connect(self._on_chip_clicked)
        pane.basis.clicked.connect(self._on_basis_clicked)

    def look(self, services: Services | None, setlist: Setlist | None) -> None:
        """Have the forecast for a setlist, as its pins and strikes have it, loaded when need be.

        It tells of the songs of a setlist made by hand, too. What a setlist stands on needs it at
        once where the library does not hold how sure that is.
        """
        if services is None or setlist is None or not any(setlist.items()):
            return
        key = (setlist.performance_id, supposed(setlist), choice_of(setlist.basis))
        if key != self._key:
            if key[0] != self._key[0]:
                self.forecast = None
            self._key, self._none_to_come, self._due = key, False, services
        if setlist.basis is not None and setlist.basis.ahead_points is None:
            self._begin()

    def forget(self) -> None:
        """Load it anew the next time: what it was made from has changed."""
        self._key, self.forecast, self._due = NOTHING, None, None

    def take(self, key: Key, forecast: Forecast) -> None:
        """Tell from another forecast: of a show (by id), with something supposed, on a basis."""
        self._key, self.forecast, self._due = key, forecast, None
        self.tell()
        self.changed.emit()

    def basis_of(self, setlist: Setlist) -> Basis | None:
        """Return what a setlist stands on, with how sure that is where the library has not it."""
        stored, fresh = setlist.basis, self.forecast.basis if self.forecast else None
        if stored is None or fresh is None or stored.ahead_points is not None:
            return stored
        known = (stored.rule, stored.setlists, stored.up_to)
        same = known == (fresh.rule, fresh.setlists, fresh.up_to)
        return fresh if same else stored

    def tell(self) -> None:
        """Show why the current line is there."""
        index = self._pane.view.currentIndex()
        line = self._pane.model.line(index.row()) if index.isValid() else None
        if isinstance(line, ItemLine) and not self._pane.why.isHidden():
            self._begin()
        self._pane.why.tell(*why_of(line, self.forecast, to_come=not self._none_to_come))

    def focus(self) -> None:
        """Put the keyboard on the reasons of the current line."""
        if self._pane.why.isVisible():
            self._pane.why.chip.setFocus()

    def _begin(self) -> None:
        """Load the forecast, if one is due."""
        services, self._due = self._due, None
        if services is not None:
            self._context.tasks.spawn(
                self._load(services, self._key), owner=self, group="forecast", exclusive=True
            )

    async def _load(self, services: Services, key: Key) -> None:
        show_id, wanted, choice = key
        try:
            forecast = await services.predictions.what_if(
                show_id, wanted.pinned, wanted.struck, choice=choice
            )
        except SetlistError:  # *Predict* says why it cannot be made
            if self._key == key:
                self._none_to_come = True
                self.tell()
            return
        if self._key == key:
            self.take(key, forecast)

    def _on_chip_clicked(self) -> None:
        """Open the song's own page, where there is one."""
        line = self._controller.current_item()
        if line is not None and line.songs:
            self._open("statistics.song", line.songs[0].song_id)

    def _on_basis_clicked(self) -> None:
        """Open how predictions have done on this artist, seen from as far."""
        setlist = self._controller.setlist
        basis = setlist.basis if setlist else None
        self._open("statistics.backtest", basis.horizon if basis else 0)

    def _open(self, name: str, number: int) -> None:
        if any(action.objectName() == name for action in self._context.actions.all()):
            self._context.actions[name].setData(number)
            self._context.actions[name].trigger()
