"""The pages of the preferences, each made of what the window and the services hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton

from setlist_desktop.domain.language import LANGUAGES, mark, tr
from setlist_desktop.domain.votes import VoteLimits
from setlist_desktop.ui.languages import SYSTEM
from setlist_desktop.ui.preferences.page import Page
from setlist_desktop.ui.theme import Preference
from setlist_desktop.ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.main_window import MainWindow

AS_SYSTEM = mark("As the system")
THEMES = {
    Preference.SYSTEM: AS_SYSTEM,
    Preference.LIGHT: mark("Light"),
    Preference.DARK: mark("Dark"),
}
MOST_VOTES = 999


class AppearancePage(Page):
    """Theme, language, and whether the window may go on in the tray."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(tr("Appearance and language"))
        self._window = window
        self.theme = QComboBox()
        for preference, text in THEMES.items():
            self.theme.addItem(tr(text), preference)
        self.theme.setCurrentIndex(self.theme.findData(window.preferred_theme))
        self.theme.activated.connect(self._on_theme_activated)
        self.ask(tr("Theme"), self.theme)
        self.language = QComboBox()
        self.language.addItem(tr(AS_SYSTEM), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        at = self.language.findData(window.memory.language)
        self.language.setCurrentIndex(max(at, 0))
        self.language.activated.connect(self._on_language_activated)
        self.ask(tr("Language"), self.language)
        self.said = self.say(tr("Another language is spoken from the next start on."))
        self.tray = QCheckBox(tr("Go on in the tray when the window is closed"))
        self.tray.setEnabled(window.tray.available)
        self.tray.setChecked(window.memory.tray)
        self.tray.clicked.connect(window.tray.prefer)
        self.body.addWidget(self.tray)
        self.say(
            tr("A click on its icon brings the window back; File ▸ Quit ends the program.")
            if window.tray.available
            else tr("This desktop has no tray: closing the window ends the program.")
        )
        self.end()

    def _on_theme_activated(self, _index: int) -> None:
        self._window.prefer_theme(Preference(self.theme.currentData()))

    def _on_language_activated(self, _index: int) -> None:
        self._window.memory.language = self.language.currentData()


class VotingPage(Page):
    """How many votes there are."""

    def __init__(self, limits: VoteLimits) -> None:
        super().__init__(tr("Voting"))
        self.per_show = NumberBox(1, MOST_VOTES, tr("Votes per show"))
        self.per_day = NumberBox(1, MOST_VOTES, tr("Votes per day"))
        self.per_show.setValue(limits.per_show)
        self.per_day.setValue(limits.per_day)
        self.per_show.valueChanged.connect(self.per_day.setMinimum)
        self.per_day.setMinimum(limits.per_show)
        self.ask(tr("Votes per show"), self.per_show)
        self.ask(tr("Votes per day"), self.per_day)
        self.end()

    @property
    def limits(self) -> VoteLimits:
        """The numbers of votes that are chosen."""
        return VoteLimits(self.per_show.value(), self.per_day.value())


class DataPage(Page):
    """Where the data lies, and what can be done with it."""

    def __init__(self, folder: Path, book: ActionBook) -> None:
        super().__init__(tr("Your data"), tr("All of it lies on this computer, in one folder."))
        self._folder = folder
        self.body.addLayout(self._make_folder_row())
        names = ("file.backup", "file.restore", "file.export", "tools.library")
        self.lead_to(*(book[name] for name in names))
        self.say(
            tr(
                "How long data of a service is kept is chosen on its card, where all of it can be "
                "deleted, too."
            )
        )
        self.lead_to(book["tools.connect"])
        self.end()

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


def linking_pages(book: ActionBook) -> tuple[Page, ...]:
    """Return the pages of what has a window of its own: a word about it, and the way there."""
    made = []
    for title, about, names in _LINKING:
        page = Page(tr(title), tr(about))
        page.lead_to(*(book[name] for name in names))
        page.end()
        made.append(page)
    return tuple(made)


_LINKING = (
    (
        mark("Services and keys"),
        mark(
            "Which services are asked, with which keys. Keys are kept in the keyring of your "
            "system, nowhere else."
        ),
        ("tools.connect", "tools.offline"),
    ),
    (
        mark("Notifications"),
        mark("What your desktop tells you of while the program runs, and how far from home."),
        ("tools.notifications",),
    ),
    (
        mark("Keyboard"),
        mark("Every command has keys that you can change."),
        ("help.keys",),
    ),
    (
        mark("Schedule"),
        mark(
            "What is fetched in the background, how often, and when it is next due. Each job can "
            "be paused or run at once, among the jobs of Activity & health."
        ),
        ("activity.show",),
    ),
    (
        mark("Updates"),
        mark("Whether to look once a day for a newer version. No file is ever changed by itself."),
        ("help.updates",),
    ),
    (
        mark("Diagnostics"),
        mark(
            "How the services answer, what went wrong, the log, and what in the library wants to "
            "be looked at."
        ),
        ("activity.show", "tools.matches", "tools.library"),
    ),
)
