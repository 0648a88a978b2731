"""News of writes as Qt signals, so that models refresh exactly what changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from setlist_desktop.domain.changes import ChangeSet, Kind


class Relay(QObject):
    """Hands change sets of the bus to the panes; each signal carries a frozenset of ids."""

    artists_changed = Signal(object)
    shows_changed = Signal(object)
    setlists_changed = Signal(object)
    songs_changed = Signal(object)
    votes_changed = Signal(object)
    imports_changed = Signal(object)
    scores_changed = Signal(object)
    services_changed = Signal(object)

    def deliver(self, changes: ChangeSet) -> None:
        """Emit a signal for each kind that changed. Call on the GUI thread."""
        signals = {
            Kind.ARTIST: self.artists_changed,
            Kind.SHOW: self.shows_changed,
            Kind.SETLIST: self.setlists_changed,
            Kind.SONG: self.songs_changed,
            Kind.VOTE: self.votes_changed,
            Kind.IMPORT: self.imports_changed,
            Kind.SCORE: self.scores_changed,
            Kind.SERVICE: self.services_changed,
        }
        for kind, ids in changes.ids.items():
            signals[kind].emit(ids)
