"""Setlist ▸ Export to Spotify playlist: sign in, see what was found, choose, make it."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.spotify import Sureness
from setlist_desktop.domain.words import counted
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.panes.setlist.lines import short_duration

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.spotify import (
        MadePlaylist,
        PlaylistPlan,
        SpotifyTrack,
        TrackChoice,
    )

STATES = {
    Sureness.SURE: mark("✓ found"),
    Sureness.REMEMBERED: mark("✓ as you chose before"),
    Sureness.UNSURE: mark("? please check"),
    Sureness.MISSING: mark("✕ not found"),
}
LEAVE_OUT = mark("Leave out")


class PlaylistDialog(QDialog):
    """Shows the tracks found, all of them Spotify's. Whoever opens it feeds it and hears it."""

    sign_in_wanted = Signal()
    look_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, plan: PlaylistPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export to Spotify playlist"))
        self._plan = plan
        self._choices: list[TrackChoice] = []
        self.name = QLineEdit(plan.name)
        self.name.setAccessibleName(tr("Name of the playlist"))
        self.public = QCheckBox(tr("Others can see it"))
        self.state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.sign_in = QPushButton(tr("Sign in to Spotify…"))
        self.sign_in.setVisible(False)
        self.banner = ErrorBanner()
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.outcome.setOpenExternalLinks(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.outcome.setVisible(False)
        self.page = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.page.setOpenExternalLinks(True)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.table = self._make_table()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.make = self.buttons.addButton(
            tr("Make playlist"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.make.setProperty("primary", True)
        self._lay_out()
        self.sign_in.clicked.connect(self.sign_in_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.banner.retry_requested.connect(self.look_wanted)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._update)
        self.table.currentCellChanged.connect(self._show_page)
        self._update()

    @property
    def found(self) -> int:
        """How many songs have been looked for."""
        return len(self._choices)

    def wants_sign_in(self, words: str) -> None:
        """Say that nobody is signed in, and offer it."""
        self.state.setText(words)
        self.sign_in.setVisible(True)
        self.sign_in.setEnabled(True)
        self.sign_in.setFocus()

    def waits_for_browser(self) -> None:
        """Say that the browser is open."""
        self.sign_in.setEnabled(False)
        self.banner.hide()
        self.state.setText(tr("Sign in in your browser; this goes on by itself then."))

    def looks(self) -> None:
        """Say how far the search has come."""
        self.sign_in.setVisible(False)
        self.banner.hide()
        found, tracks = count(self.found), count(len(self._plan.tracks))
        words = tr("Looking for tracks… {found} of {tracks}", found=found, tracks=tracks)
        self.state.setText(words)

    def show_choice(self, choice: TrackChoice) -> None:
        """Add what was found for the next song."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._choices.append(choice)
        self.table.setItem(row, 0, QTableWidgetItem(choice.wanted.title))
        box = self._make_box(choice)
        self.table.setCellWidget(row, 1, box)
        self.table.setItem(row, 2, QTableWidgetItem())
        box.currentIndexChanged.connect(partial(self._on_box_changed, row))
        self._tell_row(row)
        if row == 0:
            self.table.setCurrentCell(0, 0)
        self._update()
        self.looks()

    def show_all_found(self) -> None:
        """Say what is left to do: look at the songs that are not sure."""
        unsure = sum(choice.sureness is Sureness.UNSURE for choice in self._choices)
        missing = sum(choice.sureness is Sureness.MISSING for choice in self._choices)
        words = [counted(self.found - unsure - missing, "song found", "songs found")]
        if unsure:
            words.append(counted(unsure, "to check", "to check"))
        if missing:
            words.append(
                plural(
                    missing,
                    "{n} not at Spotify under this title and artist",
                    "{n} not at Spotify under these titles and artist",
                )
            )
        self.state.setText(", ".join(words) + ".")

    def show_failure(self, error: BaseException) -> None:
        """Tell what went wrong; what has been found stays."""
        self.sign_in.setEnabled(True)
        self.banner.show_error(error)
        self._update()

    def show_made(self, made: MadePlaylist) -> None:
        """Tell the result with its page."""
        tracks = counted(made.added, "track", "tracks")
        name = html.escape(made.playlist.name)
        link = f'<a href="{html.escape(made.playlist.url)}">{tr("Open it at Spotify")}</a>'
        told = tr("“{playlist}” is made, with {tracks}.", playlist=name, tracks=tracks)
        self.outcome.setText(f"{told} {link}")
        self.outcome.setVisible(True)
        self.state.setVisible(False)
        if made.problem:
            self.banner.show_text(tr("Not all tracks could be put in. {why}", why=made.problem))
        self.make.setEnabled(False)
        self.outcome.setFocus()

    def set_busy(self) -> None:
        """Let no second playlist be made while one is."""
        self.make.setEnabled(False)
        self.banner.hide()
        self.state.setText(tr("Making the playlist…"))

    def chosen(self) -> list[tuple[TrackChoice, SpotifyTrack]]:
        """Return each song that is to go in, with its track."""
        rows = ((choice, self._box(row).currentData()) for row, choice in enumerate(self._choices))
        return [(choice, track) for choice, track in rows if track is not None]

    # -- rows ------------------------------------------------------------------------------------

    def _make_box(self, choice: TrackChoice) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Track for {song}", song=choice.wanted.title))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for track in choice.tracks:
            box.addItem(_words(track), track)
        box.addItem(tr(LEAVE_OUT), None)
        box.setEnabled(bool(choice.tracks))
        return box

    def _box(self, row: int) -> QComboBox:
        box = self.table.cellWidget(row, 1)
        assert isinstance(box, QComboBox)  # noqa: S101 - put there by show_choice
        return box

    def _on_box_changed(self, row: int, _index: int) -> None:
        self._tell_row(row)
        self._show_page()
        self._update()

    def _tell_row(self, row: int) -> None:
        choice, index = self._choices[row], self._box(row).currentIndex()
        track = self._box(row).currentData()
        words = tr(STATES[choice.sureness])
        if choice.tracks and track is None:
            words = tr("left out")
        elif index:
            words = tr("✓ as you choose")
        cell = self.table.item(row, 2)
        if cell is not None:
            cell.setText(words)

    def _show_page(self, *_cells: int) -> None:
        """Lead to the current row's track: Spotify's terms want its page beside what it tells."""
        row = self.table.currentRow()
        track = self._box(row).currentData() if 0 <= row < self.found else None
        words = tr("Tracks and their names come from Spotify.")
        if track is not None and track.url:
            title = html.escape(track.title)
            page = tr("“{title}” at Spotify", title=title)
            words += f' <a href="{html.escape(track.url)}">{page}</a>'
        self.page.setText(words)

    def _update(self) -> None:
        ready = bool(self.chosen()) and bool(self.name.text().strip())
        self.make.setEnabled(ready and self.found == len(self._plan.tracks))

    # -- layout ----------------------------------------------------------------------------------

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels([tr("Song"), tr("Track at Spotify"), tr("State")])
        table.setAccessibleName(tr("Songs and their tracks"))
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        table.setColumnWidth(0, 190)
        return table

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow("", self.public)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self.state)
        layout.addWidget(self.sign_in, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.page)
        layout.addWidget(self.banner)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)
        self.page.setText(tr("Tracks and their names come from Spotify."))
        give_size(self, 720, 520)


def _words(track: SpotifyTrack) -> str:
    length = short_duration(track.duration_s) if track.duration_s else ""
    parts = (track.title, ", ".join(track.artists), track.album, length)
    return " · ".join(part for part in parts if part)
