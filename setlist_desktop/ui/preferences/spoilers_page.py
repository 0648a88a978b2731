"""The page of spoilers: the tours that are hidden, each with a way to show it again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.preferences.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence


class SpoilersPage(Page):
    """`show_wanted` carries the show for whose sake a tour was hidden."""

    show_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(
            tr("Spoilers"),
            tr("What was played on these tours is hidden everywhere until you have been."),
        )
        self._rows = QVBoxLayout()
        self.body.addLayout(self._rows)
        self.nothing = self.say(
            tr("No tour is hidden. Show ▸ Hide this tour until I have been hides one.")
        )
        self.end()

    def tell(self, tours: Sequence[tuple[int, str]]) -> None:
        """Show the hidden tours: the show of each, and words for it."""
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for show_id, words in tours:
            self._rows.addWidget(self._make_row(show_id, words))
        self.nothing.setVisible(not tours)

    def _make_row(self, show_id: int, words: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        button = QPushButton(tr("Show again"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("{act}: {thing}", act=button.text(), thing=words))
        button.clicked.connect(partial(self._on_button_clicked, show_id))
        layout.addWidget(QLabel(words, wordWrap=True), 1)
        layout.addWidget(button)
        return row

    def _on_button_clicked(self, show_id: int, _checked: bool = False) -> None:
        self.show_wanted.emit(show_id)
