"""Help ▸ About: what the program is and where its facts come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from setlist_desktop import __version__
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.ui.dialogs_async import give_size

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TEXT = mark(
    "Look up concerts, predict the setlist, vote on it, and see how right you were. "
    "Everything you have synced stays on this computer and readable without a network."
)
SOURCES = mark(
    "Artists from {musicbrainz}, setlists from {setlistfm}, shows from {ticketmaster}, song lists "
    "from {deezer}, popularity from {listenbrainz} and {lastfm}, covers from {coverart}, playlists "
    "for {spotify}. Each keeps its rights in what it gives."
)
LICENCE = mark(
    "Free software under the MIT licence, made with Qt {version}, which is under {lgpl}."
)

PAGES = {
    Service.MUSICBRAINZ: "https://musicbrainz.org",
    Service.SETLISTFM: "https://www.setlist.fm",
    Service.TICKETMASTER: "https://www.ticketmaster.com",
    Service.DEEZER: "https://www.deezer.com",
    Service.LISTENBRAINZ: "https://listenbrainz.org",
    Service.LASTFM: "https://www.last.fm",
    Service.COVERART: "https://coverartarchive.org",
    Service.SPOTIFY: "https://www.spotify.com",
}


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
    links = {service.value: _link(PAGES[service], service.title) for service in Service}
    layout.addWidget(QLabel(tr(SOURCES, **links), wordWrap=True, openExternalLinks=True))
    lgpl = _link("https://www.gnu.org/licenses/lgpl-3.0.html", "LGPL 3")
    licence = QLabel(tr(LICENCE, version=qVersion(), lgpl=lgpl), openExternalLinks=True)
    licence.setWordWrap(True)
    licence.setProperty("role", "dim")
    layout.addWidget(licence)
    layout.addStretch(1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
    give_size(dialog, 440, 320)
    return dialog


def _link(address: str, text: str) -> str:
    return f'<a href="{address}">{text}</a>'
