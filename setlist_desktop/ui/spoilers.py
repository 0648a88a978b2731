"""Show ▸ Hide this tour until I have been: a switch that stands as the chosen show's does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.language import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services import Services
    from setlist_desktop.services.spoilers import Spoilers
    from setlist_desktop.ui.context import Context

HIDDEN = mark(
    "What was played on this tour is hidden until you have been. Choose it again to undo."
)
SHOWN = mark("What was played on this tour is shown again.")


class SpoilerActs(QObject):
    """Puts its switch into the Show menu; what it hides, the services hide everywhere."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._context = context
        self._spoilers: Spoilers | None = None
        self._action = context.actions.add(
            "show.hide_tour",
            tr("&Hide this tour until I have been"),
            self._switch,
            menu="show",
            enabled=False,
            tip=tr("Shows no song that was played on the tour, anywhere, before you have been."),
        )
        self._action.setCheckable(True)
        context.selection.show_chosen.connect(self._on_selection_show_chosen)
        context.relay.shows_changed.connect(self._on_relay_shows_changed)

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._spoilers = services.library.spoilers
        self._look()

    def _switch(self) -> None:
        spoilers, show = self._spoilers, self._context.selection.show_id
        if spoilers is None or not show:
            return
        hide = self._action.isChecked()
        self._context.tasks.spawn(
            self._change(spoilers, show, hide=hide), owner=self, group="hide tour"
        )

    async def _change(self, spoilers: Spoilers, show: int, *, hide: bool) -> None:
        await (spoilers.hide(show) if hide else spoilers.show(show))
        self._context.tell(tr(HIDDEN if hide else SHOWN))

    def _look(self) -> None:
        if self._spoilers is not None:
            self._context.tasks.spawn(
                self._show_state(self._spoilers), owner=self, group="look", exclusive=True
            )

    async def _show_state(self, spoilers: Spoilers) -> None:
        show = self._context.selection.show_id
        tours = await spoilers.tours()
        self._action.setChecked(any(tour.show_id == show for tour in tours))
        self._action.setEnabled(bool(show))

    def _on_selection_show_chosen(self, _show: int) -> None:
        self._look()

    def _on_relay_shows_changed(self, _ids: object) -> None:
        self._look()
