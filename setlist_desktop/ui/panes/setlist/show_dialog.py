"""Asks for one of an artist's shows: to copy its setlist, or to compare with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.panes.setlist.words import title_of
from setlist_desktop.ui.widgets.clear_button import add_clear_button
from setlist_desktop.ui.widgets.form_dialog import CheckedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.shows import Show


class ShowDialog(CheckedForm):
    """A filter above the shows to choose from, in the order given."""

    def __init__(
        self,
        shows: Sequence[Show],
        parent: QWidget | None = None,
        title: str = "",
        verb: str = "",
    ) -> None:
        super().__init__(title or tr("Copy of a show"), verb or tr("Copy setlist"), parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter by venue, city or date"))
        self.field.setAccessibleName(tr("Filter shows"))
        add_clear_button(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Shows"))
        for show in shows:
            words = title_of(show)
            if show.predicted and not show.has_setlist:
                words = tr("{show} · predicted", show=words)
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, show.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.form.addRow(self.field)
        self.form.addRow(self.list)
        self.field.textChanged.connect(self._on_field_changed)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.field.setFocus()
        give_size(self, 440, 420)

    def chosen(self) -> int:
        """Return the id of the chosen show; 0 for none."""
        item = self.list.currentItem()
        return 0 if item is None or item.isHidden() else int(item.data(Qt.ItemDataRole.UserRole))

    def check(self) -> None:
        """Raise InvalidInput where no show is chosen."""
        if not self.chosen():
            raise InvalidInput(
                tr("No show is chosen."), field="show", hint=tr("Choose one in the list.")
            )

    def _on_field_changed(self, text: str) -> None:
        wanted = text.casefold().split()
        first = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            words = item.text().casefold()
            item.setHidden(not all(part in words for part in wanted))
            if first is None and not item.isHidden():
                first = item
        if first is not None:
            self.list.setCurrentItem(first)
