"""How long a setlist is meant to be: the wish, and how much is over or left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from setlist_desktop.domain.editing import SetTarget
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.ui.panes.setlist.lines import duration_of, long_duration
from setlist_desktop.ui.widgets.form_dialog import FormDialog
from setlist_desktop.ui.widgets.number_box import NumberBox
from setlist_desktop.ui.widgets.pane_title import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.setlists import Setlist
    from setlist_desktop.ui.actions import ActionBook
    from setlist_desktop.ui.panes.setlist.acts import Named
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane

LONGEST_MIN = 12 * 60
USUAL_MIN = 90


class TargetDialog(FormDialog):
    """Asks for minutes; 0 stands for no wish."""

    def __init__(self, target_s: int | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Target length"), tr("Set", meaning="a verb"), parent)
        self.minutes = NumberBox(0, LONGEST_MIN, tr("Minutes"))
        self.minutes.setSpecialValueText(tr("none"))
        self.minutes.setSuffix(tr("{minutes} min", minutes=""))
        self.minutes.setSingleStep(5)
        self.minutes.setValue(USUAL_MIN if target_s is None else target_s // 60)
        self.add_field(tr("Meant to last"), self.minutes)
        self.minutes.selectAll()

    @property
    def target_s(self) -> int | None:
        """The wish in seconds."""
        return self.minutes.value() * 60 or None


class TargetLength(QObject):
    """Registers the act, and keeps `line` true to the setlist that is shown."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, book: ActionBook) -> None:
        super().__init__(pane)
        self._pane = pane
        self._controller = controller
        self.line = ElidedLabel()
        self.line.setProperty("role", "dim")
        self.line.setContentsMargins(14, 0, 12, 0)
        self.line.hide()
        self._act = book.add("setlist.target", tr("&Target length…"), self._ask)
        controller.state_changed.connect(self.update)
        pane.model.lengths_changed.connect(self.update)
        self.update()

    def update(self) -> None:
        """Look anew at what is shown."""
        setlist = self._controller.setlist
        self._act.setEnabled(setlist is not None and not self._controller.why_read_only)
        wanted = setlist is not None and setlist.target_s is not None
        self.line.setVisible(wanted and not self._controller.comparing)
        if setlist is not None and wanted:
            words, over = target_in_words(setlist, self._pane.model.durations)
            self.line.setText(words)
            self.line.setProperty("role", "warn" if over else "dim")
            self.line.style().polish(self.line)

    def _ask(self) -> None:
        setlist = self._controller.setlist
        if setlist is None:
            return
        dialog = TargetDialog(setlist.target_s, self._pane.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.submitted.connect(partial(self._set, dialog))
        dialog.open()

    def _set(self, dialog: TargetDialog) -> None:
        target_s = dialog.target_s
        dialog.accept()

        def act(setlist: Setlist) -> Named | None:
            if setlist.target_s == target_s:
                return None
            label = tr("Set target length") if target_s else tr("Remove target length")
            return SetTarget(target_s), label

        self._controller.put(act)


def target_in_words(setlist: Setlist, durations: Mapping[int, int]) -> tuple[str, bool]:
    """Return "1 h 18 min of 1 h 30 min · 12 min left", and whether it is over.

    Songs whose length is not known are counted out, and said. `setlist` has a target.
    """
    target = setlist.target_s or 0
    lines = [item for item in setlist.items() if not item.struck]
    lengths = [duration_of(item, durations) for item in lines]
    whole = sum(length for length in lengths if length)
    unknown = sum(
        item.is_song and length is None for item, length in zip(lines, lengths, strict=True)
    )
    over = whole - target
    told = [tr("{length} of {target}", length=long_duration(whole), target=long_duration(target))]
    if abs(over) < 30:
        told.append(tr("just right"))
    elif over > 0:
        told.append(tr("▲ {length} over", length=long_duration(over)))
    else:
        told.append(tr("{length} left", length=long_duration(-over)))
    if unknown:
        told.append(plural(unknown, "{n} song of unknown length", "{n} songs of unknown length"))
    return " · ".join(told), over >= 30
