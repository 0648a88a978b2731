"""Artist ▸ Linked services: who an artist is at each service, chosen anew, unlinked, undone."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.artists import ArtistLinks, LinkCandidate
    from setlist_desktop.domain.errors import SetlistError

JOINED = (Service.MUSICBRAINZ, Service.DEEZER, Service.TICKETMASTER)
PAGES = {
    Service.MUSICBRAINZ: "https://musicbrainz.org/artist/{}",
    Service.DEEZER: "https://www.deezer.com/artist/{}",
}
INTRO = mark(
    "What is fetched for this artist comes from those linked here; setlist.fm goes by the "
    "MusicBrainz link. Another link changes nothing of what is in the library: refresh the artist "
    "afterwards."
)


class LinksDialog(QDialog):
    """A line a service, and below them whom a service offers. Whoever opens it feeds it."""

    choose_wanted = Signal(object)
    link_wanted = Signal(object, str)
    undo_wanted = Signal()
    take_out_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Linked services of {artist}", artist=name))
        self._service = Service.MUSICBRAINZ
        self.states = {service: _label() for service in JOINED}
        self.choose = {service: QPushButton(tr("Choose…")) for service in JOINED}
        self.unlink = {service: QPushButton(tr("Unlink")) for service in JOINED}
        self.pages = _label()
        self.heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Artists of the service"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.banner = ErrorBanner()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.link = self.buttons.addButton(tr("Link"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_out = self.buttons.addButton(
            tr("Take out fetched shows…"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.undo = self.buttons.addButton(tr("Undo"), QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self._connect()
        self._update()

    def tell(self, links: ArtistLinks) -> None:
        """Show who the artist is at the services."""
        for service in JOINED:
            self.states[service].setText(_state(links, service))
            self.unlink[service].setEnabled(service not in links.refused)
        pages = ", ".join(sorted(links.pages))
        self.pages.setText(tr("Known from MusicBrainz, too: {pages}.", pages=pages))
        self.pages.setVisible(bool(pages))
        self.undo.setEnabled(links.undo is not None)
        self.undo.setToolTip(tr("Undo {step}", step=links.undo) if links.undo else "")

    def looks(self, service: Service) -> None:
        """Say that a service is asked."""
        self._service = service
        self.banner.hide()
        self.list.clear()
        self.heading.setText(tr("Asking {service}…", service=service.title))
        self._update()

    def offer(self, found: Sequence[LinkCandidate]) -> None:
        """Show whom the service knows by this name."""
        title = self._service.title
        self.heading.setText(
            tr("Who is it at {service}?", service=title)
            if found
            else tr("{service} knows nobody of this name.", service=title)
        )
        for one in found:
            item = QListWidgetItem(f"{one.name} ({one.detail or one.external_id})")
            item.setToolTip(one.external_id)
            item.setData(Qt.ItemDataRole.UserRole, one.external_id)
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._update()

    def say(self, words: str) -> None:
        """Tell what was done."""
        self.list.clear()
        self.heading.setText(words)
        self._update()

    def show_failure(self, error: SetlistError) -> None:
        """Tell what went wrong."""
        self.heading.clear()
        self.banner.show_error(error, retry=False)

    def _on_link_clicked(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.link_wanted.emit(self._service, item.data(Qt.ItemDataRole.UserRole))

    def _update(self, *_row: int) -> None:
        self.link.setEnabled(self.list.currentItem() is not None)
        self.link.setText(tr("Link with {service}", service=self._service.title))

    def _connect(self) -> None:
        for service in JOINED:
            title = service.title
            self.choose[service].setAccessibleName(
                tr("Choose the artist at {service}", service=title)
            )
            self.unlink[service].setAccessibleName(tr("Unlink from {service}", service=title))
            self.choose[service].clicked.connect(partial(self._on_choose_clicked, service))
            self.unlink[service].clicked.connect(partial(self._on_unlink_clicked, service))
        self.link.clicked.connect(self._on_link_clicked)
        self.undo.clicked.connect(self.undo_wanted)
        self.take_out.clicked.connect(self.take_out_wanted)
        self.list.currentRowChanged.connect(self._update)
        self.list.itemActivated.connect(self._on_link_clicked)
        self.buttons.rejected.connect(self.reject)

    def _on_choose_clicked(self, service: Service, _checked: bool = False) -> None:
        self.choose_wanted.emit(service)

    def _on_unlink_clicked(self, service: Service, _checked: bool = False) -> None:
        self.link_wanted.emit(service, "")

    def _lay_out(self) -> None:
        intro = QLabel(tr(INTRO), wordWrap=True)
        intro.setProperty("role", "dim")
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, service in enumerate(JOINED):
            name = QLabel(service.title)
            name.setProperty("role", "strong")
            widgets = (name, self.states[service], self.choose[service], self.unlink[service])
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
            for button in (self.choose[service], self.unlink[service]):
                button.setAutoDefault(False)
        self.pages.setProperty("role", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addLayout(grid)
        layout.addWidget(self.pages)
        layout.addWidget(self.heading)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.buttons)
        give_size(self, 620, 440)


def _state(links: ArtistLinks, service: Service) -> str:
    external_id = html.escape(links.ids.get(service, ""))
    if external_id:
        page = PAGES.get(service, "").format(external_id)
        return f'✓ <a href="{page}">{external_id}</a>' if page else f"✓ {external_id}"
    if service in links.refused:
        return "✕ " + tr("linked with nobody, as you chose")
    return "○ " + tr("not linked yet: looked for by name")


def _label() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
    label.setOpenExternalLinks(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    return label
