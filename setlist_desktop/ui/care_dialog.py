"""Tools ▸ Library: how the library stands, its clean-up and its order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import asdict
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import count, mark, plural, tr
from setlist_desktop.domain.words import size
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtWidgets import QPushButton, QWidget

    from setlist_desktop.domain.maintenance import Condition
    from setlist_desktop.services.maintenance import Maintenance
    from setlist_desktop.ui.context import Context

    Work = Callable[[], Coroutine[Any, Any, None]]

_COLUMNS = (mark("What"), mark("How many"), mark("Size"))


class CareDialog(QDialog):
    """Looks the library through when it opens; what it does runs off the GUI thread."""

    def __init__(self, care: Maintenance, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Library"))
        self._care = care
        self._context = context
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = FiguresTable(tr("What the library holds"))
        self.bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self.bar.setAccessibleName(tr("Working"))
        self.banner = ErrorBanner()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        looking = tr("Looking the library through…")
        self.check = self._add_button(
            tr("Check again"), tr("Look the whole file through."), self._look, looking
        )
        self.clean = self._add_button(
            tr("Clean up"),
            tr(
                "Take out what nothing leads to and old logs, after a backup. "
                "Nothing of yours goes."
            ),
            self._clean,
            tr("Cleaning up…"),
        )
        self.order = self._add_button(
            tr("Optimise"),
            tr("Build the indexes anew, the one of words too, and give free space back."),
            self._order,
            tr("Optimising…"),
        )
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.bar, self.table, self.banner, self._buttons):
            layout.addWidget(widget)
        give_size(self, 560, 460)
        self._do(looking, self._look())

    def _add_button(self, text: str, tip: str, work: Work, words: str) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: self._do(words, work()))
        return button

    def _do(self, words: str, work: Coroutine[Any, Any, None]) -> None:
        """Do something long: the bar moves and the buttons wait meanwhile."""
        self.banner.hide()
        self._working(words)
        self._context.tasks.spawn(
            work, owner=self, group="care", on_failure=self._fail, then=partial(self._working, "")
        )

    def _fail(self, error: SetlistError) -> None:
        self.told.setText("")
        self.banner.show_error(error, retry=False)

    def _working(self, words: str) -> None:
        self.bar.setVisible(bool(words))
        for button in (self.check, self.clean, self.order):
            button.setEnabled(not words)
        if words:
            self.told.setText(words)

    async def _look(self, before: str = "") -> None:
        condition = await self._care.condition()
        rows = tuple(
            (table.words, count(table.rows), size(table.size_bytes))
            for table in condition.tables
            if table.rows
        )
        self.table.show_figures(
            Figures(tuple(tr(one) for one in _COLUMNS), rows, frozenset({1, 2}))
        )
        self.told.setText(f"{before} {in_words(condition)}".strip())

    async def _clean(self) -> None:
        cleaned = await self._care.clean()
        gone = sum(asdict(cleaned).values())
        await self._look(
            plural(gone, "{n} row was taken out.", "{n} rows were taken out.")
            if gone
            else tr("There was nothing to clean.")
        )

    async def _order(self) -> None:
        freed = await self._care.put_in_order()
        await self._look(tr("In order; {size} freed.", size=size(max(freed, 0))))


def in_words(condition: Condition) -> str:
    """Return how a library stands, in a sentence or three."""
    damage = condition.damage
    whole = tr("Damaged: {what}.", what=damage) if damage else tr("The file is whole.")
    whole_size, free = size(condition.size_bytes), size(condition.free_bytes)
    parts = [whole, tr("{size}, of it free: {free}.", size=whole_size, free=free)]
    left = condition.orphans
    if left.removable:
        parts.append(
            plural(
                left.removable,
                "{n} row leads nowhere; Clean up takes it out.",
                "{n} rows lead nowhere; Clean up takes them out.",
            )
        )
    if left.broken_references:
        parts.append(
            plural(
                left.broken_references,
                "{n} row refers to rows that are missing.",
                "{n} rows refer to rows that are missing.",
            )
        )
    return " ".join(parts)
