"""Tools ▸ Library: how the library stands, its clean-up and its order."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.words import count, counted
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtWidgets import QPushButton, QWidget

    from setlist_desktop.domain.maintenance import Condition
    from setlist_desktop.services.maintenance import Maintenance
    from setlist_desktop.ui.context import Context

_COLUMNS = ("Table", "Rows", "Size")


class CareDialog(QDialog):
    """Looks the library through when it opens; what it does runs off the GUI thread."""

    def __init__(self, care: Maintenance, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Library")
        self._care = care
        self._context = context
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.table = FiguresTable("Sizes of the library's tables")
        self.bar = QProgressBar(minimum=0, maximum=0, textVisible=False)
        self.bar.setAccessibleName("Working")
        self.banner = ErrorBanner()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.check = self._add_button("Check again", "Look the whole file through.", self._look)
        self.clean = self._add_button(
            "Clean up",
            "Take out what nothing leads to and old logs, after a backup. Nothing of yours goes.",
            self._clean,
        )
        self.order = self._add_button(
            "Optimise",
            "Build the indexes anew, the one of words too, and give free space back.",
            self._order,
        )
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.bar, self.table, self.banner, self._buttons):
            layout.addWidget(widget)
        self.resize(560, 460)
        self._do("Looking the library through…", self._look())

    def _add_button(self, text: str, tip: str, work: Any) -> QPushButton:  # noqa: ANN401
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setToolTip(tip)
        words = {"Check again": "Looking the library through…"}.get(text, f"{text}…")
        button.clicked.connect(lambda _checked=False: self._do(words, work()))
        return button

    def _do(self, words: str, work: Coroutine[Any, Any, None]) -> None:
        self._context.tasks.spawn(self._done(words, work), owner=self, group="care")

    async def _done(self, words: str, work: Coroutine[Any, Any, None]) -> None:
        """Do something long: the bar moves and the buttons wait meanwhile."""
        self.banner.hide()
        self._working(words)
        try:
            await work
        except SetlistError as error:
            self.told.setText("")
            self.banner.show_error(error, retry=False)
        finally:
            self._working("")

    def _working(self, words: str) -> None:
        self.bar.setVisible(bool(words))
        for button in (self.check, self.clean, self.order):
            button.setEnabled(not words)
        if words:
            self.told.setText(words)

    async def _look(self, before: str = "") -> None:
        condition = await self._care.condition()
        rows = tuple(
            (table.name, count(table.rows), _size(table.size_bytes))
            for table in condition.tables
            if table.rows
        )
        self.table.show_figures(Figures(_COLUMNS, rows, frozenset({1, 2})))
        self.told.setText(f"{before} {in_words(condition)}".strip())

    async def _clean(self) -> None:
        cleaned = await self._care.clean()
        gone = sum(asdict(cleaned).values())
        await self._look(
            f"{counted(gone, 'row', 'rows')} taken out." if gone else "There was nothing to clean."
        )

    async def _order(self) -> None:
        freed = await self._care.put_in_order()
        await self._look(f"In order; {_size(max(freed, 0))} freed.")


def in_words(condition: Condition) -> str:
    """Return how a library stands, in a sentence or three."""
    whole = f"Damaged: {condition.damage}." if condition.damage else "The file is whole."
    parts = [whole, f"{_size(condition.size_bytes)}, of it free: {_size(condition.free_bytes)}."]
    left = condition.orphans
    if left.removable:
        parts.append(
            f"{counted(left.removable, 'row leads', 'rows lead')} nowhere; Clean up takes them out."
        )
    if left.broken_references:
        refer = counted(left.broken_references, "row refers", "rows refer")
        parts.append(f"{refer} to rows that are missing.")
    return " ".join(parts)


def _size(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:,.1f} MB" if size_bytes >= 1e5 else f"{size_bytes / 1e3:,.0f} kB"
