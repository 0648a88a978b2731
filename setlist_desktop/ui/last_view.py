"""What was looked at last: artist, show, which of its setlists, the view, the lines selected.

It is brought back at the start, also where the program did not end by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.setlists import SetlistKind

if TYPE_CHECKING:
    from setlist_desktop.ui.panes.setlist import SetlistPane
    from setlist_desktop.ui.selection import Selection
    from setlist_desktop.ui.window_layout import WindowMemory


class LastView(QObject):
    """Keeps what is chosen in the window's memory, from `bring_back` on."""

    def __init__(self, memory: WindowMemory, selection: Selection, pane: SetlistPane) -> None:
        super().__init__(pane)
        self._memory = memory
        self._selection = selection
        self._pane = pane
        self._awaited = (0, 0)
        self._lines: list[tuple[str, int]] = []

    def bring_back(self) -> None:
        """Choose what was chosen at the end of the last run."""
        artist_id, show_id = self._memory.selection()
        self._awaited = (show_id, self._memory.tab)
        self._lines = self._memory.lines
        self._selection.choose_artist(artist_id)
        self._selection.choose_show(show_id)
        self._selection.setlist_ids = self._memory.setlists
        self._selection.artist_chosen.connect(self._remember)
        self._selection.show_chosen.connect(self._remember)
        self._pane.tabs.chosen.connect(self._on_tabs_chosen)
        self._pane.controller.state_changed.connect(self._on_setlist_state_changed)
        chosen = self._pane.view.selectionModel()
        chosen.selectionChanged.connect(self._on_view_selection_changed)

    def _remember(self) -> None:
        self._memory.save_selection(self._selection)

    def _remember_setlists(self) -> None:
        shown = map(self._pane.controller.setlist_of, SetlistKind)
        self._memory.setlists = frozenset(setlist.id for setlist in shown if setlist)

    def _on_tabs_chosen(self, index: int) -> None:
        if not self._awaited[0]:
            self._memory.tab = index

    def _on_view_selection_changed(self) -> None:
        if not self._awaited[0]:
            self._memory.lines = self._pane.view.chosen_keys()

    def _on_setlist_state_changed(self) -> None:
        """Open the view of then, once the show of then is there; another show has its own."""
        show_id, tab = self._awaited
        show = self._pane.controller.show
        if not show_id:
            self._remember_setlists()
            return
        if show is None and self._selection.show_id == show_id:
            return
        self._awaited = (0, 0)
        if show is not None and show.id == show_id:
            self._pane.tabs.choose(tab)
            self._pane.view.choose(self._lines)
        self._memory.tab = self._pane.tabs.current()
        self._remember_setlists()
