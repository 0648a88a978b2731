"""The editor's small dialogs: a line, a set, a played setlist pasted as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
)

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.setlist_text import parse_setlist_text
from setlist_desktop.domain.setlists import Item, ItemSong, ItemType, SetPart
from setlist_desktop.domain.titles import split_medley
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.panes.setlist.lines import TYPE_NAMES, short_duration
from setlist_desktop.ui.widgets.form_dialog import CheckedForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.songs import PoolSong

_LENGTH = re.compile(r"^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$")


def parse_length(text: str) -> int | None:
    """Return a length in seconds from "m:ss", "h:mm:ss" or minutes; None for empty text.

    Raises InvalidInput with the form that is wanted.
    """
    text = text.strip()
    if not text:
        return None
    if text.isdigit() and int(text) < 1000:
        return int(text) * 60
    if found := _LENGTH.match(text):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return hours * 3600 + minutes * 60 + seconds
    raise InvalidInput(
        tr("“{text}” is no length.", text=text), field="length", hint=tr("Write it as 4:05.")
    )


class LineDialog(CheckedForm):
    """Edits a line, or makes a new one of a type; `item()` is what it says."""

    def __init__(
        self, item: Item, songs: Sequence[PoolSong], parent: QWidget | None = None
    ) -> None:
        new = item.id == 0
        title = tr("Add line") if new else tr("Edit line")
        super().__init__(title, tr("Add") if new else tr("Save"), parent)
        self._before = item
        self.type = QComboBox()
        for kind, name in TYPE_NAMES.items():
            self.type.addItem(tr(name), kind)
        shown = ItemType.SONG if item.type is ItemType.MEDLEY else item.type
        self.type.setCurrentIndex(self.type.findData(shown))
        self.title = QLineEdit(item.title)
        self.title.setCompleter(QCompleter([song.title for song in songs], self.title))
        self.title.completer().setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._song_ids = {song.title: song for song in songs}
        self.cover_of = QLineEdit(item.cover_of)
        self.guests = QLineEdit(item.guests)
        self.note = QLineEdit(item.note)
        self.length = QLineEdit(short_duration(item.duration_s))
        self.length.setPlaceholderText(tr("m:ss, empty: as the song is known"))
        self.segue = QCheckBox(tr("Runs into the next song"))
        self.segue.setChecked(item.segue)
        self._lay_out()
        self.type.currentIndexChanged.connect(self._on_type_changed)
        self._on_type_changed()

    def _lay_out(self) -> None:
        rows = {
            tr("&Type"): self.type,
            tr("T&itle"): self.title,
            tr("&Cover of"): self.cover_of,
            tr("&With"): self.guests,
            tr("&Note"): self.note,
            tr("&Length"): self.length,
            "": self.segue,
        }
        for label, field in rows.items():
            self.form.addRow(label, field)
            field.setAccessibleName(label.replace("&", "") or tr("Segue"))
        self.title.setFocus()
        self.title.selectAll()

    def check(self) -> None:
        """Raise InvalidInput for a song without a title, or a length that is none."""
        parse_length(self.length.text())
        if self._kind() is ItemType.SONG and not self.title.text().strip():
            raise InvalidInput(
                tr("A song needs a title."),
                field="title",
                hint=tr("Or choose “Unknown song”."),
            )

    def item(self) -> Item:
        """Return the line as the form says it, with the id that it had."""
        kind, title = self._kind(), self.title.text().strip()
        named = kind in {ItemType.SONG, ItemType.TAPE}
        songs = self._songs(title) if named and title else ()
        if kind is ItemType.SONG and len(songs) > 1:
            kind = ItemType.MEDLEY
        unchanged = songs == self._before.songs
        return replace(
            self._before,
            type=kind,
            songs=songs,
            label="" if songs else title,
            guests=self.guests.text().strip(),
            note=self.note.text().strip(),
            duration_s=parse_length(self.length.text()),
            segue=self.segue.isChecked(),
            # The chance was that of the song that stood here.
            probability=self._before.probability if unchanged else None,
        )

    def _kind(self) -> ItemType:
        return ItemType(self.type.currentData())

    def _songs(self, title: str) -> tuple[ItemSong, ...]:
        cover_of = self.cover_of.text().strip()
        titles = split_medley(title) if self._kind() is ItemType.SONG else (title,)
        known = {song.title: song for song in self._before.songs}
        if cover_of == self._before.cover_of and len(titles) == len(self._before.songs):
            return tuple(known.get(part) or self._song(part, cover_of) for part in titles)
        return tuple(self._song(part, cover_of) for part in titles)

    def _song(self, title: str, cover_of: str) -> ItemSong:
        song = self._song_ids.get(title)
        if song is None:
            return ItemSong(title, cover_of=cover_of)
        return ItemSong(title, song.id, cover_of or song.cover_of)

    def _on_type_changed(self) -> None:
        kind = self._kind()
        medley = tr("With “ / ” between the songs of a medley")
        self.title.setPlaceholderText(medley if kind is ItemType.SONG else "")
        self.form.setRowVisible(self.cover_of, kind is ItemType.SONG)
        self.form.setRowVisible(self.guests, kind is ItemType.SONG)
        self.form.setRowVisible(self.segue, kind in {ItemType.SONG, ItemType.TAPE})


class SetDialog(CheckedForm):
    """Names a set and says whether it is an encore."""

    def __init__(self, part: SetPart, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rename set"), tr("Rename"), parent)
        self.name = QLineEdit(part.name)
        self.name.setPlaceholderText(part.heading)
        self.name.setAccessibleName(tr("Name"))
        self.encore = QSpinBox(minimum=0, maximum=20)
        self.encore.lineEdit().setTextMargins(8, 0, 0, 0)
        self.encore.setValue(part.encore)
        self.encore.setSpecialValueText(tr("no encore"))
        before, _figure, behind = tr("encore {n}").partition("{n}")
        self.encore.setPrefix(before)
        self.encore.setSuffix(behind)
        self.encore.setAccessibleName(tr("Encore"))
        self.form.addRow(tr("&Name"), self.name)
        self.form.addRow(tr("&Is"), self.encore)


class PasteDialog(CheckedForm):
    """Takes a played setlist as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Paste played setlist"), tr("Replace played setlist"), parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Setlist as text"))
        self.text.setPlaceholderText(
            tr(
                "One song a line, as it was played:\n\n1. First song\n2. Song one / Song two\n"
                "3. Song (Original Artist cover)\n- Intro (tape)\nEncore:\n4. Last song"
            )
        )
        self.text.setTabChangesFocus(True)
        self.form.addRow(self.text)
        give_size(self, 460, 420)

    def check(self) -> None:
        """Raise InvalidInput naming the line that cannot be read."""
        if not any(part.items for part in parse_setlist_text(self.text.toPlainText())):
            raise InvalidInput(tr("There is no song in this text."), field="text")
