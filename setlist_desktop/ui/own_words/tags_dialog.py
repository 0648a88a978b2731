"""The tags of an artist: genres and other words, given and taken off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QPushButton

from setlist_desktop.domain.language import tr
from setlist_desktop.domain.own_words import LONGEST_TAG
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services.own_words import OwnWords
    from setlist_desktop.ui.context import Context


class TagsDialog(FormDialog):
    """Lists the tags; each act takes effect at once, and the list is read anew."""

    def __init__(self, words: OwnWords, artist_id: int, context: Context, parent: QWidget) -> None:
        intro = tr("A genre, or any other word that you sort artists by.")
        super().__init__(tr("Tags"), tr("Add"), parent, intro=intro)
        self._words = words
        self._artist_id = artist_id
        self._context = context
        self.field = QLineEdit(maxLength=LONGEST_TAG)
        self.field.textChanged.connect(self._update)
        self.list = QListWidget()
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.currentRowChanged.connect(self._update)
        self.add_field(tr("New tag"), self.field)
        self.add_field(tr("Tags"), self.list)
        self.off = QPushButton(tr("Take off"))
        self.off.clicked.connect(self._on_off_clicked)
        self.buttons.addButton(self.off, self.buttons.ButtonRole.ActionRole)
        self.buttons.button(self.buttons.StandardButton.Cancel).setText(tr("Close"))
        self.submitted.connect(self._on_submitted)
        self._update()
        context.tasks.spawn(self._read(), owner=self)

    def tags(self) -> list[str]:
        """Return the tags as listed."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    async def _read(self) -> None:
        chosen = max(self.list.currentRow(), 0)
        self.list.clear()
        self.list.addItems(list(await self._words.tags(self._artist_id)))
        self.list.setCurrentRow(min(chosen, self.list.count() - 1))
        self._update()

    def _update(self, *_what: object) -> None:
        self.submit.setEnabled(bool(self.field.text().strip()))
        self.off.setEnabled(self.list.currentRow() >= 0)

    def _on_submitted(self) -> None:
        self._do(self._words.tag(self._artist_id, self.field.text()))
        self.field.clear()

    def _on_off_clicked(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self._do(self._words.untag(self._artist_id, item.text()))

    def _do(self, act: Coroutine[Any, Any, None]) -> None:
        self.banner.hide()
        self._context.tasks.spawn(
            act,
            owner=self,
            on_failure=partial(self.banner.show_error, retry=False),
            then=self._read_anew,
        )

    def _read_anew(self) -> None:
        self._context.tasks.spawn(self._read(), owner=self, group="read", exclusive=True)
