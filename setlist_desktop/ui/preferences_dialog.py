"""Edit ▸ Preferences: what the user likes, in one place. Every choice holds at once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.votes import VoteLimits
from setlist_desktop.ui import theme
from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.theme import Preference, TextRole
from setlist_desktop.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from setlist_desktop.services.ballots import Ballots
    from setlist_desktop.ui.main_window import MainWindow
    from setlist_desktop.ui.tasks import Tasks

THEMES = {
    Preference.SYSTEM: mark("As the system"),
    Preference.LIGHT: mark("Light"),
    Preference.DARK: mark("Dark"),
}
MOST_VOTES = 999


class PreferencesDialog(QDialog):
    """Appearance, votes, where data lies, and the ways to the pages that have their own window.

    `elsewhere` are the acts that open those; `folder` holds all of the user's data.
    """

    def __init__(
        self,
        window: MainWindow,
        limits: VoteLimits,
        folder: Path,
        elsewhere: Sequence[QAction],
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Preferences"))
        self._folder = folder
        self.theme = self._make_themes(window)
        self.per_show = _votes(limits.per_show, tr("Votes per show"))
        self.per_day = _votes(limits.per_day, tr("Votes per day"))
        self.per_show.valueChanged.connect(self.per_day.setMinimum)
        self.per_day.setMinimum(limits.per_show)
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fill(elsewhere)

    @property
    def limits(self) -> VoteLimits:
        """The numbers of votes that are chosen."""
        return VoteLimits(self.per_show.value(), self.per_day.value())

    def _make_themes(self, window: MainWindow) -> QComboBox:
        themes = QComboBox()
        themes.setAccessibleName(tr("Theme"))
        for preference, text in THEMES.items():
            themes.addItem(tr(text), preference)
        themes.setCurrentIndex(themes.findData(window.preferred_theme))
        themes.activated.connect(
            lambda _index: window.prefer_theme(Preference(themes.currentData()))
        )
        return themes

    def _fill(self, elsewhere: Sequence[QAction]) -> None:
        self._section(tr("Appearance"))
        self._form.addRow(tr("Theme"), self.theme)
        self._section(tr("Voting"))
        self._form.addRow(tr("Votes per show"), self.per_show)
        self._form.addRow(tr("Votes per day"), self.per_day)
        self._section(tr("Your data"))
        self._form.addRow(tr("Location"), self._make_folder_row())
        self._section(tr("More"))
        self._form.addRow("", self._make_links(elsewhere))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(self._form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(420))

    def _section(self, text: str) -> None:
        heading = QLabel(text)
        heading.setProperty("role", "label")
        heading.setFont(theme.font(TextRole.LABEL))
        heading.setContentsMargins(0, 8, 0, 0)
        self._form.addRow(heading)

    def _make_folder_row(self) -> QHBoxLayout:
        path = QLabel(str(self._folder), wordWrap=True)
        path.setObjectName("folder")
        path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        path.setAccessibleName(tr("Your data lies in {folder}", folder=self._folder))
        button = QPushButton(tr("Open folder"))
        button.setAutoDefault(False)
        url = QUrl.fromLocalFile(str(self._folder))
        button.clicked.connect(lambda: QDesktopServices.openUrl(url))
        row = QHBoxLayout()
        row.addWidget(path, 1)
        row.addWidget(button)
        return row

    def _make_links(self, elsewhere: Sequence[QAction]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for action in elsewhere:
            button = QPushButton(plain_text(action).replace("&", "&&"))
            button.setAutoDefault(False)
            button.setEnabled(action.isEnabled())
            button.clicked.connect(partial(self._go, action))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _go(self, action: QAction, _checked: bool = False) -> None:
        self.accept()
        action.trigger()


async def prefer(
    window: MainWindow, ballots: Ballots, tasks: Tasks, folder: Path, elsewhere: Sequence[QAction]
) -> None:
    """Let the user choose; each choice is kept as it is made."""
    dialog = PreferencesDialog(window, await ballots.limits(), folder, elsewhere)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def keep_limits(_value: int) -> None:
        tasks.spawn(ballots.set_limits(dialog.limits), group="vote limits")

    for box in (dialog.per_show, dialog.per_day):
        box.valueChanged.connect(keep_limits)
    dialog.open()


def _votes(number: int, name: str) -> NumberBox:
    box = NumberBox(1, MOST_VOTES, name)
    box.setValue(number)
    return box
