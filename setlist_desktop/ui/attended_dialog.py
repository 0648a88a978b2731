"""File ▸ Shows you have been to: those that setlist.fm keeps for a user, taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import tr
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services.attended import Attended
    from setlist_desktop.ui.context import Context


class AttendedDialog(FormDialog):
    """Asks for the user; the first press tells the cost, the second takes over.

    Closed meanwhile, it marks nothing; the shows that came stay.
    """

    def __init__(self, attended: Attended, context: Context, parent: QWidget | None) -> None:
        intro = tr(
            "setlist.fm keeps the shows that its users have been to. Those missing here are added,"
            " and each is marked as gone to. Show ▸ Mark as takes the marks back."
        )
        super().__init__(tr("Shows you have been to"), tr("Look up"), parent, intro=intro)
        self._attended = attended
        self._context = context
        self._looked_up = ""
        self.user = QLineEdit()
        self.add_field(tr("User at setlist.fm"), self.user)
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("Shows you have been to"))
        for widget in (self.told, self.bar):
            self.body.insertWidget(self.body.indexOf(self.banner), widget)
            widget.hide()
        self.user.textChanged.connect(self._on_user_text_changed)
        self.submitted.connect(self._on_submitted)
        self._on_user_text_changed()

    def _on_user_text_changed(self) -> None:
        name = self.user.text().strip()
        known = bool(name) and name == self._looked_up
        self.submit.setEnabled(bool(name))
        self.submit.setText(tr("Take over") if known else tr("Look up"))
        self.told.setVisible(known)
        self.adjustSize()

    def _on_submitted(self) -> None:
        name = self.user.text().strip()
        work = self._take_over(name) if name == self._looked_up else self._look_up(name)
        self.submit.setEnabled(False)
        self.user.setEnabled(False)
        self.banner.hide()
        self._context.tasks.spawn(work, owner=self)

    async def _look_up(self, name: str) -> None:
        try:
            found = await self._attended.look(name)
        except SetlistError as error:
            self.refuse(error)
        else:
            self.told.setText(found.in_words())
            self._looked_up = name
        self.user.setEnabled(True)
        self._on_user_text_changed()
        (self.submit if self._looked_up else self.user).setFocus()

    async def _take_over(self, name: str) -> None:
        self.bar.setRange(0, 0)
        self.bar.show()
        try:
            taken = await self._attended.take_over(name, self._on_page)
        except SetlistError as error:
            self.bar.hide()
            self.user.setEnabled(True)
            self.refuse(error)
        else:
            self._context.tell(taken.in_words())
            self.accept()

    def _on_page(self, done: int, pages: int) -> None:
        self.bar.setRange(0, pages)
        self.bar.setValue(done)
