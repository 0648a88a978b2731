"""Help ▸ About: what the program is and where its facts come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop import __version__
from setlist_desktop.domain.language import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TEXT = mark(
    "Look up concerts, predict the setlist, vote on it, and see how right you were. "
    "Everything you have synced stays on this computer and readable without a network."
)
SOURCES = mark(
    'Artists from <a href="https://musicbrainz.org">MusicBrainz</a>, setlists from '
    '<a href="https://www.setlist.fm">setlist.fm</a>, shows from '
    '<a href="https://www.ticketmaster.com">Ticketmaster</a>, song lists from '
    '<a href="https://www.deezer.com">Deezer</a>.'
)


def make_about_dialog(parent: QWidget) -> QDialog:
    """Return the dialog."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(tr("About Setlist Desktop"))
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(10)
    heading = QLabel(f"Setlist Desktop {__version__}")
    heading.setProperty("role", "heading")
    layout.addWidget(heading)
    layout.addWidget(QLabel(tr(TEXT), wordWrap=True))
    sources = QLabel(tr(SOURCES), wordWrap=True, openExternalLinks=True)
    layout.addWidget(sources)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    dialog.resize(420, 240)
    return dialog
