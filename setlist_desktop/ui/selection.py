"""What is chosen in the window: the one thing that panes tell each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The chosen artist and show, by id; 0 for none.

    `setlist_ids` names those of the show's setlists that are to be shown once they are read, in
    place of the first of their kind.
    """

    artist_chosen = Signal(int)
    show_chosen = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.artist_id = 0
        self.show_id = 0
        self.setlist_ids: frozenset[int] = frozenset()

    def choose_artist(self, artist_id: int) -> None:
        """Choose an artist; the chosen show falls away with the old one."""
        if artist_id != self.artist_id:
            self.artist_id = artist_id
            self.artist_chosen.emit(artist_id)
            self.choose_show(0)

    def choose_show(self, show_id: int) -> None:
        """Choose a show."""
        if show_id != self.show_id:
            self.show_id, self.setlist_ids = show_id, frozenset()
            self.show_chosen.emit(show_id)
