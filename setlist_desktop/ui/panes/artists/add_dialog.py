"""Artist ▸ Add by hand: a name is enough, an MBID makes later imports find the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui.widgets.form_dialog import FormDialog
from setlist_desktop.ui.widgets.form_steps import submitted_until_done

if TYPE_CHECKING:
    from setlist_desktop.domain.artists import Artist
    from setlist_desktop.services.artists import Artists


class AddArtistDialog(FormDialog):
    """The form."""

    def __init__(self, name: str, parent: QWidget | None) -> None:
        super().__init__(tr("Add an artist"), tr("Add"), parent)
        self.name = QLineEdit(name)
        self.disambiguation = QLineEdit()
        self.disambiguation.setPlaceholderText(
            tr("US jazz trio — tells it from others of that name")
        )
        self.country = QLineEdit()
        self.country.setPlaceholderText(tr("GB"))
        self.mbid = QLineEdit()
        self.mbid.setPlaceholderText(tr("optional"))
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("What it is"), self.disambiguation)
        self.add_field(tr("Country"), self.country)
        self.add_field(tr("MusicBrainz id"), self.mbid)
        self.name.textChanged.connect(self._on_name_text_changed)
        self._on_name_text_changed(name)

    def _on_name_text_changed(self, text: str) -> None:
        self.submit.setEnabled(bool(text.strip()))


async def add_artist(artists: Artists, name: str, parent: QWidget | None) -> Artist | None:
    """Ask for an artist and add it; None where the user cancelled."""
    dialog = AddArtistDialog(name, parent)

    async def add() -> Artist:
        return await artists.add(
            dialog.name.text().strip(),
            mbid=dialog.mbid.text().strip() or None,
            disambiguation=dialog.disambiguation.text().strip(),
            country=dialog.country.text().strip(),
        )

    return await submitted_until_done(dialog, add)
