"""Tools ▸ Review matches: pairs that may be one, and what was decided of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.matches import Match, MatchKind, Verdict
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

    from setlist_desktop.services.matches import Matches
    from setlist_desktop.ui.context import Context

NOTHING = mark("Nothing is unsure: every show, venue and song was told apart or joined.")
NONE_OF_KIND = mark("There are none of this kind.")
CHOICES: tuple[tuple[str, MatchKind | None], ...] = (
    (mark("To be decided"), None),
    (mark("Songs"), MatchKind.SONG),
    (mark("Shows"), MatchKind.SHOW),
    (mark("Venues"), MatchKind.VENUE),
    (mark("Other versions"), MatchKind.VERSION),
)
_STATES = {
    None: mark("undecided"),
    Verdict.SAME: mark("same"),
    Verdict.DIFFERENT: mark("different"),
}

_KINDS = {
    MatchKind.SONG: mark("song"),
    MatchKind.SHOW: mark("show"),
    MatchKind.VENUE: mark("venue"),
    MatchKind.VERSION: mark("version"),
}


class MatchesDialog(QDialog):
    """A table of pairs; what is said of one takes effect at once and can be taken back."""

    def __init__(self, matches: Matches, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review matches"))
        self._matches = matches
        self._context = context
        self._all: tuple[Match, ...] = ()
        self._shown: tuple[Match, ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Which matches are shown"))
        for words, _ in CHOICES:
            self.choice.addItem(tr(words))
        self.table = FiguresTable(tr("Matches"))
        self.empty = EmptyState()
        self.words = QLabel(wordWrap=True)
        self.banner = ErrorBanner()
        self.same_button = QPushButton(tr("Same"))
        self.different_button = QPushButton(tr("Different"))
        self.undo_button = QPushButton(tr("Undo"))
        self._lay_out()
        self._connect()
        give_size(self, 780, 440)

    def load(self) -> None:
        """Look for matches anew."""
        self.words.setText(tr("Looking the library through…"))
        self._context.tasks.spawn(self._load(), owner=self, group="load", exclusive=True)

    def current(self) -> Match | None:
        """Return the chosen match."""
        index = self.table.currentIndex()
        return self._shown[index.row()] if index.isValid() else None

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        for button in (self.same_button, self.different_button, self.undo_button):
            button.setAutoDefault(False)
            acts.addWidget(button)
        acts.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        acts.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (self.choice, self.table, self.empty, self.words, self.banner):
            layout.addWidget(widget, int(widget in (self.table, self.empty)))
        self.empty.hide()
        layout.addLayout(acts)

    def _connect(self) -> None:
        self.choice.activated.connect(self._on_choice_activated)
        self.table.selectionModel().currentRowChanged.connect(self._on_table_current_row_changed)
        self.table.figures_model.modelReset.connect(self._tell)
        self.same_button.clicked.connect(self._on_same_button_clicked)
        self.different_button.clicked.connect(self._on_different_button_clicked)
        self.undo_button.clicked.connect(self._on_undo_button_clicked)
        self._tell()

    async def _load(self, row: int = 0) -> None:
        self._all = await self._matches.all()
        self._show(row)

    def _show(self, row: int = 0) -> None:
        kind, focused = CHOICES[self.choice.currentIndex()][1], self.focusWidget()
        self._shown = tuple(
            one for one in self._all if (one.kind is kind if kind else one.verdict is None)
        )
        self.table.show_figures(match_figures(self._shown))
        self.table.setVisible(bool(self._shown))
        self.empty.setVisible(not self._shown)
        self.empty.tell(tr(NONE_OF_KIND if self._all and kind else NOTHING))
        if self._shown:
            row = min(row, len(self._shown) - 1)
            self.table.setCurrentIndex(self.table.figures_model.index(row, 0))
        self._tell()
        if focused is not None and focused.isEnabled():
            focused.setFocus()  # a button that was out of use for a moment lost it

    def _tell(self) -> None:
        match = self.current()
        self.words.setText(match.in_words() if match else "")
        version = match is not None and match.kind is MatchKind.VERSION
        self.same_button.setText(tr("Leave out") if version else tr("Same"))
        self.different_button.setText(tr("A song of its own") if version else tr("Different"))
        for button in (self.same_button, self.different_button):
            button.setEnabled(match is not None and match.verdict is None)
            button.setAccessibleName(_of(button.text(), match))
        self.undo_button.setEnabled(match is not None and match.verdict is not None)
        self.undo_button.setAccessibleName(_of(self.undo_button.text(), match))

    def _act(self, coroutine: Coroutine[object, object, None]) -> None:
        self.banner.hide()
        self._context.tasks.spawn(
            coroutine,
            owner=self,
            group="act",
            on_failure=partial(self.banner.show_error, retry=False),
            then=self._load_anew,
        )

    def _load_anew(self) -> None:
        row = max(self.table.currentIndex().row(), 0)
        self._context.tasks.spawn(self._load(row), owner=self, group="load", exclusive=True)

    def _decide(self, verdict: Verdict) -> None:
        if (match := self.current()) is not None:
            self._act(self._matches.settle(match, verdict))

    def _on_same_button_clicked(self) -> None:
        self._decide(Verdict.SAME)

    def _on_different_button_clicked(self) -> None:
        self._decide(Verdict.DIFFERENT)

    def _on_undo_button_clicked(self) -> None:
        if (match := self.current()) is not None:
            self._act(self._matches.take_back(match.kind, match.key))

    def _on_choice_activated(self, _at: int) -> None:
        self._show()

    def _on_table_current_row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell()


def _of(act: str, match: Match | None) -> str:
    """Return an act with what it is done to."""
    return tr("{act}: {thing}", act=act, thing=match.first) if match else act


def match_figures(matches: Sequence[Match]) -> Figures:
    """Return matches as rows."""
    rows = tuple(
        (one.first, one.other, one.artist, tr(_KINDS[one.kind]), tr(_STATES[one.verdict]))
        for one in matches
    )
    return Figures((tr("One"), tr("Other"), tr("Artist"), tr("Kind"), tr("State")), rows, leading=2)
