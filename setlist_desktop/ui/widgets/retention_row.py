"""How long a service's data is kept, and the button that deletes all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Retention, Service

WORDS = {Retention.KEEP: mark("until I delete it"), Retention.SHORT: mark("for a day only")}


class RetentionRow(QWidget):
    """`retention_chosen` carries the user's choice; what is shown by `tell` is none."""

    retention_chosen = Signal(Retention)
    delete_wanted = Signal()

    def __init__(self, service: Service, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept = QComboBox()
        self.kept.setAccessibleName(
            tr("How long data from {service} is kept", service=service.title)
        )
        self.kept.addItems([tr(words) for words in WORDS.values()])
        self.delete = QPushButton(tr("Delete everything…"))
        self.delete.setAccessibleName(tr("Delete everything from {service}", service=service.title))
        self.delete.setAutoDefault(False)
        label = QLabel(tr("Kept"))
        label.setProperty("role", "dim")
        label.setBuddy(self.kept)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label)
        # Spotify's terms leave no choice: an hour at most.
        if service is Service.SPOTIFY:
            label.setText(tr("Kept for an hour at most"))
            self.kept.setParent(self)
            self.kept.hide()
        else:
            layout.addWidget(self.kept)
        layout.addStretch(1)
        layout.addWidget(self.delete)
        self.kept.activated.connect(self._on_kept_activated)
        self.delete.clicked.connect(self.delete_wanted)

    def tell(self, retention: Retention) -> None:
        """Show what is chosen."""
        self.kept.setCurrentIndex(list(WORDS).index(retention))

    def set_busy(self, busy: bool) -> None:
        """Let no second act begin while one runs."""
        self.kept.setEnabled(not busy)
        self.delete.setEnabled(not busy)

    def _on_kept_activated(self, index: int) -> None:
        self.retention_chosen.emit(list(WORDS)[index])
