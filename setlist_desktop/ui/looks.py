"""Counts what is looked at for a while, so that the library can tell what draws attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from setlist_desktop.services.statistics import Statistics
    from setlist_desktop.ui.context import Context

LOOK_MS = 3000
"""What is chosen for a shorter time was passed by."""


class Looks(QObject):
    """Hears what is chosen; what stays chosen was looked at."""

    def __init__(self, context: Context, statistics: Statistics, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._statistics = statistics
        self._artist_id = 0
        self.timer = QTimer(self, interval=LOOK_MS, singleShot=True)
        self.timer.timeout.connect(self._on_timer_timeout)
        context.selection.show_chosen.connect(self._on_show_chosen)

    def _on_show_chosen(self, show_id: int) -> None:
        if show_id:
            self.timer.start()
        else:
            self.timer.stop()

    def _on_timer_timeout(self) -> None:
        selection = self._context.selection
        artist_id = selection.artist_id if selection.artist_id != self._artist_id else 0
        self._artist_id = selection.artist_id
        work = self._statistics.looked_at(selection.show_id, artist_id)
        self._context.tasks.spawn(work, owner=self)
