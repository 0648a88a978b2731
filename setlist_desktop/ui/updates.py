"""Help ▸ Check for updates: is there a newer release, what is new in it, where to get it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
)

from setlist_desktop.domain.errors import ReplyInvalid, SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.updates import UpdateWay
from setlist_desktop.ui import theme
from setlist_desktop.ui.browser import open_page
from setlist_desktop.ui.dates import long_day
from setlist_desktop.ui.dialogs_async import ask, give_size, show
from setlist_desktop.ui.errors import ErrorBanner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.updates import Lookout, Release
    from setlist_desktop.services.updates import Updates
    from setlist_desktop.ui.context import Context

LOOK_AGAIN_MS = 3_600_000
QUESTION = mark(
    "May Setlist Desktop look once a day whether there is a newer version?\n\n"
    "It tells you, with what is new, and never changes a file by itself. Nothing about you is "
    "sent. Help ▸ Check for updates changes this later."
)


class UpdateActs(QObject):
    """Puts Help ▸ Check for updates into the menu; asks once, then looks where that was wanted."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._updates: Updates | None = None
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        context.actions.add(
            "help.updates", tr("Check for &updates…"), self._open, menu="help", enabled=False
        )

    def attach(self, updates: Updates) -> None:
        """Take the service."""
        self._updates = updates
        self._context.actions["help.updates"].setEnabled(True)

    def begin(self, *, may_ask: bool) -> None:
        """Ask, if that was never done, and look, if it is wanted: in a window that stays."""
        if self._updates is not None:
            self._context.tasks.spawn(self._begin(self._updates, may_ask=may_ask), owner=self)

    async def _begin(self, updates: Updates, *, may_ask: bool) -> None:
        if may_ask and await updates.way() is UpdateWay.UNASKED:
            wanted = await ask(
                self._window,
                tr("Updates"),
                tr(QUESTION),
                yes=tr("Look once a day"),
                no=tr("Do not look"),
            )
            await updates.choose(look=wanted)
        self._timer.start()
        await self._look(updates)

    async def _look(self, updates: Updates) -> None:
        try:
            found = await updates.look_if_due()
        except ReplyInvalid as refused:
            self._context.tell(refused.message)
            return
        if found is not None and found.newest is not None:
            version = found.newest.version
            self._context.tell(
                tr("Version {version} is out: see Help ▸ Check for updates", version=version)
            )

    def _on_timer_timeout(self) -> None:
        if self._updates is not None:
            self._context.tasks.spawn(self._look(self._updates), owner=self)

    def _open(self) -> None:
        if self._updates is not None:
            dialog = UpdatesDialog(self._updates, self._context, self._window)
            show(dialog)
            dialog.begin()


class UpdatesDialog(QDialog):
    """This version, the newer ones with their notes, and whether to look by itself."""

    def __init__(self, updates: Updates, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._updates = updates
        self._context = context
        self._page = ""
        self.setWindowTitle(tr("Check for updates"))
        self.words = QLabel(tr("Looking for a newer version…"), wordWrap=True)
        self.words.setAccessibleName(tr("Result"))
        self.notes = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.notes.setAccessibleName(tr("What is new"))
        self.banner = ErrorBanner()
        self.banner.retry_requested.connect(self._on_banner_retry_requested)
        self.daily = QCheckBox(tr("&Look once a day, and tell"))
        self.daily.clicked.connect(self._on_daily_clicked)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.get = self.buttons.addButton(
            tr("&Open its page"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.get.clicked.connect(self._on_get_clicked)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def begin(self) -> None:
        """Look, unless there is nothing to ask."""
        self._context.tasks.spawn(self._begin(), owner=self)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for part in (self.words, self.banner):
            layout.addWidget(part)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.daily)
        layout.addWidget(self.buttons)
        for later in (self.notes, self.get, self.daily):
            later.hide()
        self.setMinimumWidth(theme.scaled(400))

    def _tell(self, words: str) -> None:
        """Say something, and grow to where all of it is seen."""
        self.words.setText(words)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))

    async def _begin(self) -> None:
        way = await self._updates.way()
        current = self._updates.current
        if way is UpdateWay.SYSTEM:
            brought_by = self._updates.brought_by
            told = tr(
                "This is version {version}. Newer ones come through {source}.",
                version=current,
                source=brought_by,
            )
            self._tell(told)
        elif way is UpdateWay.NONE:
            self._tell(
                tr(
                    "This is version {version}. This copy of the program knows no place to ask "
                    "whether there is a newer one.",
                    version=current,
                )
            )
        else:
            self.daily.setChecked(way is UpdateWay.ON)
            self.daily.show()
            await self._look()

    async def _look(self) -> None:
        self._tell(tr("Looking for a newer version…"))
        try:
            found = await self._updates.look()
        except SetlistError as error:
            self._tell(tr("This is version {version}.", version=self._updates.current))
            self.banner.show_error(error)
            return
        self._show(found)

    def _show(self, found: Lookout) -> None:
        if found.newest is None:
            told = tr("This is version {version}, and there is none newer.", version=found.current)
            self._tell(told)
            return
        newest = found.newest
        self._tell(
            tr(
                "Version {version} is out; this is {current}. Nothing changes until you install "
                "it.",
                version=newest.version,
                current=found.current,
            )
        )
        self.notes.setPlainText("\n\n".join(_told(release) for release in found.newer))
        self.notes.show()
        self._page = newest.page
        self.get.setVisible(bool(newest.page))
        give_size(self, 480, 360)

    def _on_banner_retry_requested(self) -> None:
        self.banner.hide()
        self._context.tasks.spawn(self._look(), owner=self)

    def _on_daily_clicked(self, checked: bool) -> None:
        self._context.tasks.spawn(self._updates.choose(look=checked), owner=self._context.selection)

    def _on_get_clicked(self) -> None:
        open_page(self._page)


def _told(release: Release) -> str:
    return f"{release.version}, {long_day(release.date)}\n{release.notes.strip()}".strip()
