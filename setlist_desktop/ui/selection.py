"""What is chosen in the window: the one thing that panes tell each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The chosen artist and show, by id; 0 for none."""

    artist_chosen = Signal(int)
    show_chosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.artist_id = 0
        self.show_id = 0

    def choose_artist(self, artist_id: int) -> None:
        """Choose an artist; the chosen show falls away with the old one."""
        if artist_id != self.artist_id:
            self.artist_id = artist_id
            self.artist_chosen.emit(artist_id)
            self.choose_show(0)

    def choose_show(self, show_id: int) -> None:
        """Choose a show."""
        if show_id != self.show_id:
            self.show_id = show_id
            self.show_chosen.emit(show_id)
