"""Opens sealed predictions: each held against the hash that was shared, scored, and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.scores import Rule
from setlist_desktop.ui import dates, theme
from setlist_desktop.ui.dialogs_async import give_size
from setlist_desktop.ui.panes.setlist.compare.score_words import value_in_words
from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.leagues import OpenedSeal
    from setlist_desktop.services.seals import Seals
    from setlist_desktop.ui.context import Context

INTRO = mark(
    "Paste what was shared before the show: a file counts only if its hash is in it, or if it was "
    "sealed in this very library."
)
MARKS = {True: mark("✓ fits"), False: mark("✕ does not fit"), None: mark("? no text")}
RULES = (
    (Rule.HITS, mark("Hits")),
    (Rule.PRECISION, mark("Precision")),
    (Rule.RECALL, mark("Recall")),
)


class OpenedDialog(FormDialog):
    """The shared text, and a table of the files: whose, of which show, hash, score, counts."""

    def __init__(
        self, seals: Seals, paths: Sequence[Path], context: Context, parent: QWidget
    ) -> None:
        super().__init__(tr("Sealed predictions"), tr("Check"), parent, intro=tr(INTRO))
        self._seals = seals
        self._paths = tuple(paths)
        self._context = context
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.metrics().lineSpacing() * 4 + 16)
        self.add_field(tr("Shared text"), self.text)
        self.table = FiguresTable(tr("Sealed predictions"))
        self.table.setMinimumHeight(theme.scaled(150))
        self.body.insertWidget(2, self.table, 1)
        self.problems = QLabel(wordWrap=True)
        self.problems.setProperty("role", "dim")
        self.body.insertWidget(3, self.problems)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        self.submitted.connect(self._on_submitted)
        give_size(self, 720, 440)
        self._on_submitted()

    def _on_submitted(self) -> None:
        shared = self.text.toPlainText()
        self._context.tasks.spawn(self._open(shared), owner=self, group="open", exclusive=True)

    async def _open(self, shared: str) -> None:
        try:
            opened = await self._seals.open(self._paths, shared)
        except SetlistError as error:
            self.refuse(error)
            return
        self.banner.hide()
        self.table.show_figures(figures_of(opened))
        self.problems.setText("\n".join(problems_of(opened)))


def figures_of(opened: Sequence[OpenedSeal]) -> Figures:
    """Return a row a file: by whom, artist and day, hash, score, whether it counts."""
    rows = [
        (
            seal.sealed.by,
            f"{seal.sealed.artist}, {dates.short_day(seal.sealed.date)}",
            tr(MARKS[seal.verified]),
            *(_value(seal, rule) for rule, _name in RULES),
            tr("no") if seal.problem else tr("yes"),
        )
        for seal in opened
    ]
    columns = (tr("By"), tr("Show"), tr("Hash"), *(tr(name) for _rule, name in RULES), tr("Counts"))
    return Figures(columns, tuple(rows), frozenset({3, 4, 5}))


def problems_of(opened: Sequence[OpenedSeal]) -> list[str]:
    """Return why some do not count, a line each."""
    return [
        tr(
            "{file} ({name}) does not count: {reason}.",
            file=seal.file,
            name=seal.sealed.by,
            reason=seal.problem,
        )
        for seal in opened
        if seal.problem
    ]


def _value(seal: OpenedSeal, rule: Rule) -> str:
    return value_in_words(rule, seal.values.get(rule)) if seal.values else "–"
