"""Why a song is in the prediction: a strip under the list, for the line that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.panes.setlist.lines import ItemLine
from setlist_desktop.ui.widgets.chip_button import ChipButton

if TYPE_CHECKING:
    from setlist_desktop.domain.predictions import Forecast, SongChance
    from setlist_desktop.domain.setlists import Item
    from setlist_desktop.ui.panes.setlist.lines import Line

MARGIN = 14


class WhyStrip(QWidget):
    """A chip that asks, and the reasons beside it; the chip takes focus and says both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = ChipButton()
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setProperty("role", "dim")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 4, MARGIN, 6)
        layout.setSpacing(theme.SPACE)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.words, 1)
        # The list above must not jump from line to line.
        self.setFixedHeight(2 * theme.metrics().lineSpacing() + 12)
        self._told: tuple[str, str] | None = None
        self.tell("", "")

    def tell(self, title: str, words: str) -> None:
        """Show a song's reasons; without a title, what to do for them."""
        if (title, words) == self._told:
            return
        self._told = title, words
        self.chip.setText(tr("Why “{song}”?", song=title) if title else tr("Why?"))
        self.chip.setEnabled(bool(title))
        shown = words or tr("Choose a song to read why it is here.")
        self.words.setText(shown)
        self.words.setToolTip(shown)
        self.chip.setAccessibleName(self.chip.text())
        self.chip.setAccessibleDescription(shown)
        self.chip.setToolTip(shown)


def why_of(
    line: Line | None, forecast: Forecast | None, *, to_come: bool = True
) -> tuple[str, str]:
    """Return the title that is asked about and its reasons; empty for lines that are no songs.

    Without a forecast they are told to be on their way, if one is `to_come`.
    """
    if not isinstance(line, ItemLine) or not line.item.is_song or not line.item.songs:
        return "", ""
    if forecast is None and not to_come:
        return line.title, _of_line(line.item, tr("no reasons known"))
    if forecast is None:
        return line.title, tr("The reasons are being worked out…")
    chances = {chance.song: chance for chance in forecast.chances}
    parts = [_song_words(chances.get(song.song_id)) for song in line.item.songs]
    if len(parts) == 1:
        return line.title, _of_line(line.item, parts[0])
    named = zip(line.item.songs, parts, strict=True)
    return line.title, "; ".join(
        tr("{song}: {reasons}", song=song.title, reasons=words) for song, words in named
    )


def _song_words(chance: SongChance | None) -> str:
    if chance is None:
        return tr("no show with it known, so the prediction has no chance for it")
    return " · ".join(chance.why) or tr("no reasons known")


def _of_line(item: Item, words: str) -> str:
    own = []
    if item.probability is None:
        own.append(tr("put here by you"))
    elif item.pinned:
        own.append(tr("struck by you") if item.probability == 0 else tr("pinned by you"))
    return " · ".join([*(note for note in own if note not in words), words])
