"""The choice of notifications: which kinds, and how far from home new shows may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.notices import Message, NoticeKind, NoticeWishes
from setlist_desktop.ui.widgets.form_dialog import FormDialog
from setlist_desktop.ui.widgets.form_steps import submitted_until_done
from setlist_desktop.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from setlist_desktop.services.notices import Notices
    from setlist_desktop.ui.notices import Notifier
    from setlist_desktop.ui.tasks import Tasks

INTRO = mark(
    "These are shown by your desktop while Setlist Desktop runs. All of them stay in Activity."
)
FARTHEST_KM = 20_000
NOWHERE = mark("This desktop shows no notifications: it has neither a service for them nor a tray.")


class NoticesDialog(FormDialog):
    """A box for each kind, a home, a radius; `test_button` shows one at once."""

    def __init__(self, wishes: NoticeWishes, parent: QWidget | None) -> None:
        super().__init__(tr("Notifications"), tr("Save"), parent, intro=tr(INTRO))
        self.boxes: dict[NoticeKind, QCheckBox] = {}
        kinds = QWidget()
        column = QVBoxLayout(kinds)
        column.setContentsMargins(0, 0, 0, 0)
        for kind in NoticeKind:
            box = self.boxes[kind] = QCheckBox(tr(kind.heading))
            box.setChecked(kind in wishes.kinds)
            column.addWidget(box)
        self.form.addRow(tr("Tell me"), kinds)
        self.home = QLineEdit(wishes.home.name if wishes.home else "")
        self.home.setPlaceholderText(tr("A city, or latitude, longitude"))
        self.add_field(tr("Home"), self.home)
        self.radius = NumberBox(0, FARTHEST_KM, tr("New shows within"))
        self.radius.setSingleStep(50)
        self.radius.setSuffix(tr(" km"))
        self.radius.setSpecialValueText(tr("anywhere"))
        self.radius.setValue(wishes.radius_km or 0)
        self.add_field(tr("New shows within"), self.radius)
        self.test_button = self.buttons.addButton(
            tr("Show one now"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._before = wishes

    def kinds(self) -> frozenset[NoticeKind]:
        """Return the kinds that are ticked."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    async def wishes(self, notices: Notices) -> NoticeWishes:
        """Return what is filled in. Raises InvalidInput for a home that is no place."""
        typed = self.home.text().strip()
        home = self._before.home if self._before.home and self._before.home.name == typed else None
        if typed and home is None:
            home = await notices.place(typed)
        return NoticeWishes(self.kinds(), home, self.radius.value() or None)


async def choose_notices(
    parent: QWidget, notices: Notices, notifier: Notifier, tasks: Tasks
) -> None:
    """Let the user choose what is told, and keep it."""
    dialog = NoticesDialog(await notices.wishes(), parent)

    async def keep() -> bool:
        await notices.wish(await dialog.wishes(notices))
        return True

    async def show_one() -> None:
        text = tr("This is how Setlist Desktop tells you of news.")
        if not await notifier.show(Message(tr("Notifications work"), text)):
            dialog.banner.show_text(tr(NOWHERE))

    dialog.test_button.clicked.connect(lambda: tasks.spawn(show_one(), owner=dialog))
    await submitted_until_done(dialog, keep)
