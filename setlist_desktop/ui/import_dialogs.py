"""Asked before files are taken in: which column is what, and whose word holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.imports import Taken
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.words import count
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.imports import FileReport
    from setlist_desktop.services.files import Files
    from setlist_desktop.services.formats import Headings
    from setlist_desktop.ui.context import Context

_NOT_THERE = mark("(not in the file)")
_NAMES = {
    "artist": mark("Artist"),
    "date": mark("Date"),
    "venue": mark("Venue"),
    "city": mark("City"),
    "country": mark("Country"),
    "tour": mark("Tour"),
    "show": mark("Number of the show that day"),
    "set": mark("Set", "of a setlist"),
    "encore": mark("Encore"),
    "position": mark("Position"),
    "title": mark("Title"),
    "cover_of": mark("Original artist"),
    "tape": mark("Tape"),
    "info": mark("Note"),
}
_THINGS = {
    "artists": mark("Artists"),
    "venues": mark("Venues"),
    "songs": mark("Songs"),
    "merges": mark("Merges"),
    "shows": mark("Shows"),
    "setlists": mark("Setlists"),
    "votes": mark("Votes"),
    "attendance": mark("Attendance"),
    "reviews": mark("Reviews"),
    "predictions": mark("Predictions"),
    "scores": mark("Scores"),
    "seals": mark("Seals"),
    "other": mark("Other"),
}
_COLUMNS = (mark("What"), mark("New"), mark("Changed"), mark("Left as here"), mark("Same"))
_POLICIES = {
    Policy.KEEP: mark("&Keep what is here; add only what is new"),
    Policy.MERGE: mark("&Merge: fill what is empty here; of two votes or notes take the later"),
    Policy.REPLACE: mark("&Replace what is here where the file tells it otherwise"),
}


class ColumnsDialog(FormDialog):
    """Asks which column of a table is what; what was understood is chosen already."""

    def __init__(self, path: Path, headings: Headings, parent: QWidget) -> None:
        missing = ", ".join(_title(name) for name in headings.missing)
        intro = tr(
            "The first line of {file} does not tell where to find: {columns}.",
            file=path.name,
            columns=missing,
        )
        super().__init__(tr("Columns of a table"), tr("Load"), parent, intro=intro)
        self._headings = headings
        self.boxes: dict[str, QComboBox] = {}
        form = self._make_form()
        first = ("artist", "date", "title")
        for column in (*first, *(name for name in headings.columns if name not in first)):
            heading = headings.columns[column]
            box = QComboBox()
            box.addItems([tr(_NOT_THERE), *headings.names])
            box.setCurrentIndex(headings.names.index(heading) + 1 if heading else 0)
            box.currentIndexChanged.connect(self._on_box_current_index_changed)
            self.boxes[column] = box
            box.setAccessibleName(_title(column))
            form.addRow(_title(column), box)
        self.boxes["artist"].setEditable(True)
        self.boxes["artist"].setToolTip(tr("A heading, or the artist's name for every line."))
        self.boxes["artist"].editTextChanged.connect(self._on_box_current_index_changed)
        self.submitted.connect(self.accept)
        self._on_box_current_index_changed()

    def _make_form(self) -> QFormLayout:
        """Make room for more columns than a small screen has lines for."""
        holder = QWidget()
        form = QFormLayout(holder)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.body.insertWidget(1, area, 1)
        give_size(self, 440, 480)
        return form

    def columns(self) -> dict[str, str]:
        """Return what was chosen, as `Files.load` takes it."""
        chosen = {}
        for column, box in self.boxes.items():
            text = box.currentText().strip()
            if text and text != tr(_NOT_THERE):
                chosen[column] = text if text in self._headings.names else f"={text}"
        return chosen

    def _on_box_current_index_changed(self, *_what: object) -> None:
        chosen = self.columns()
        self.submit.setEnabled(all(name in chosen for name in ("artist", "date", "title")))


class PolicyDialog(QDialog):
    """Asks whose word holds where an export tells things otherwise; shows beforehand what comes."""

    def __init__(
        self, files: Files, paths: Sequence[Path], context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Load into this library"))
        self._files = files
        self._paths = tuple(paths)
        self._context = context
        self._known: dict[Policy, tuple[FileReport, ...]] = {}
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = FiguresTable(tr("What would come of it"))
        self.banner = ErrorBanner()
        self.choices = QButtonGroup(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.load = self.buttons.addButton(tr("Load"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        names = ", ".join(path.name for path in self._paths)
        layout = QVBoxLayout(self)
        question = tr("Where {files} and the library tell the same thing otherwise:", files=names)
        layout.addWidget(QLabel(question, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        for policy, words in _POLICIES.items():
            button = QRadioButton(tr(words))
            self.choices.addButton(button, list(Policy).index(policy))
            layout.addWidget(button)
        for widget in (self.told, self.table, self.banner, self.buttons):
            layout.addWidget(widget)
        give_size(self, 600, 460)
        self.choices.idToggled.connect(self._on_choices_id_toggled)
        self.choices.button(list(Policy).index(Policy.KEEP)).setChecked(True)

    @property
    def policy(self) -> Policy:
        """The policy that is chosen."""
        return list(Policy)[self.choices.checkedId()]

    def _on_choices_id_toggled(self, _number: int, checked: bool) -> None:
        if checked:
            work = self._look(self.policy)
            self._context.tasks.spawn(work, owner=self, group="preview", exclusive=True)

    async def _look(self, policy: Policy) -> None:
        self.banner.hide()
        if policy not in self._known:
            self.told.setText(tr("Trying it on a copy of the library…"))
            try:
                self._known[policy] = await self._files.preview(self._paths, policy=policy)
            except SetlistError as error:
                self.told.setText(tr("What would come of it cannot be told beforehand."))
                self.banner.show_error(error, retry=False)
                return
        self._show(self._known[policy])

    def _show(self, reports: Sequence[FileReport]) -> None:
        parts = summed(reports)
        rows = tuple(
            (tr(_THINGS[part.name]), *(count(number) if number else "" for number in (
                part.added, part.changed, part.kept, part.same)))
            for part in parts.values()
        )  # fmt: skip
        self.table.show_figures(
            Figures(tuple(tr(one) for one in _COLUMNS), rows, frozenset({1, 2, 3, 4}))
        )
        errors = [error for report in reports for error in report.errors]
        told = tr("Nothing is changed yet. This would come of it; a backup is made first.")
        self.told.setText(" ".join([*errors, told] if rows else errors) or told)


def summed(reports: Sequence[FileReport]) -> Mapping[str, Taken]:
    """Return what came of each kind of things over all files."""
    found: dict[str, Taken] = {}
    for part in (part for report in reports for part in report.parts):
        before = found.get(part.name, Taken(part.name))
        found[part.name] = Taken(
            part.name,
            before.added + part.added,
            before.changed + part.changed,
            before.kept + part.kept,
            before.same + part.same,
        )
    return found


def _title(column: str) -> str:
    return tr(_NAMES[column], meaning="of a setlist" if column == "set" else "")
