"""The compare view: predicted beside played, told by shapes and words as well as by colour."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.comparison import Verdict
from setlist_desktop.domain.language import count, plural, tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.compare.model import (
    ROW_ROLE,
    SHAPES,
    CompareModel,
    Index,
    SetHeading,
    SongRow,
    counts_in_words,
)
from setlist_desktop.ui.panes.setlist.compare.score_words import every_rule, main_rules
from setlist_desktop.ui.panes.setlist.delegate import HEADING_HEIGHT, MARGIN, ROW_HEIGHT
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets import painting
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.figures_table import FiguresTable

if TYPE_CHECKING:
    from setlist_desktop.domain.comparison import Comparison
    from setlist_desktop.domain.scored import ShowScores
    from setlist_desktop.ui.panes.setlist.compare.model import Row

SHAPE = 26
GAP = 6

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLOURS = {
    Verdict.HIT: "good",
    Verdict.UNPREDICTED: "warn",
    Verdict.UNPLAYED: "bad",
    Verdict.AGAIN: "dim",
}


class CompareDelegate(QStyledItemDelegate):
    """Paints a song: predicted at the left, played at the right, the verdict's shape between."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ROW_ROLE), SetHeading)
        spare = HEADING_HEIGHT if heading else ROW_HEIGHT
        return QSize(120, max(spare, QFontMetrics(option.font).height() + spare - 17))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        if isinstance(row, SetHeading):
            _paint_heading(painter, option, row)
        else:
            _SongPainter(painter, option, row).paint()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, option.rect, theme.tokens().accent)
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, heading: SetHeading) -> None:
    row = option.rect
    if not heading.first:
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), theme.colour("line"))
    area = row.adjusted(MARGIN, 0, -MARGIN, 0)
    font, metrics = theme.lettering(TextRole.STRONG)
    painter.setFont(font)
    painter.setPen(theme.colour("dim"))
    painting.paint_words(painter, option, area, heading.summary, _RIGHT)
    room = area.width() - metrics.horizontalAdvance(heading.summary) - GAP
    painter.setPen(theme.colour("ink"))
    shown = metrics.elidedText(heading.heading, Qt.TextElideMode.ElideRight, room)
    painting.paint_words(painter, option, area, shown, _LEFT)


class _SongPainter:
    """Paints one song's row in two halves."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, row: SongRow) -> None:
        area = option.rect
        self._painter = painter
        self._option = option
        self._row = row
        self._area = area.adjusted(MARGIN, 0, -MARGIN, 0)
        self._number = theme.metrics().horizontalAdvance("00") + GAP
        shape = theme.scaled(SHAPE)
        half = (self._area.width() - shape) // 2
        self._said = QRect(self._area.left(), area.top(), half, area.height())
        self._shape = QRect(self._said.right() + 1, area.top(), shape, area.height())
        self._played = QRect(self._shape.right() + 1, area.top(), half, area.height())

    def paint(self) -> None:
        song = self._row.song
        hit = song.verdict is Verdict.HIT
        self._paint_half(self._said, song.predicted, strong=False)
        shape = painting.mirrored(self._option, self._shape)
        paint_verdict(self._painter, shape, song.verdict)
        played = QRect(self._played)
        if self._row.shift:
            width = theme.metrics(TextRole.SMALL).horizontalAdvance("▼00")
            place = QRect(played.right() - width, played.top(), width, played.height())
            self._text(place, self._row.shift, theme.font(TextRole.SMALL), "dim", _RIGHT)
            played.setRight(place.left() - 2)
        self._paint_half(played, song.played, strong=hit)

    def _paint_half(self, area: QRect, number: int | None, *, strong: bool) -> None:
        figure = QRect(area.left(), area.top(), self._number - GAP, area.height())
        words = area.adjusted(self._number + 2, 0, 0, 0)
        if number is None:
            self._text(words, "–", theme.font(), "dim", _LEFT)
            return
        self._text(figure, str(number), theme.font(), "dim", _RIGHT)
        font, metrics = theme.lettering(TextRole.TITLE if strong else TextRole.TEXT)
        title, elide = self._row.song.title, Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(title, elide, words.width())
        self._text(words, shown, font, "ink", _LEFT)

    def _text(self, area: QRect, text: str, font: QFont, ink: str, align: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(theme.colour(ink))
        painting.paint_words(self._painter, self._option, area, text, align)


def paint_verdict(painter: QPainter, area: QRect, verdict: Verdict) -> None:
    """Paint the shape of a verdict: ● hit, ◇ not predicted, ✕ not played, ○ once more."""
    colour = QColor(theme.colour(_COLOURS[verdict]))
    centre = QRectF(area).center()
    size = theme.scaled(4.5)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.8))
    painter.setBrush(colour if verdict is Verdict.HIT else Qt.BrushStyle.NoBrush)
    if verdict is Verdict.UNPLAYED:
        across, down = QPointF(size, size), QPointF(size, -size)
        painter.drawLine(centre - across * 0.8, centre + across * 0.8)
        painter.drawLine(centre - down * 0.8, centre + down * 0.8)
    elif verdict is Verdict.UNPREDICTED:
        painter.translate(centre)
        painter.rotate(45)
        painter.drawRect(QRectF(-size * 0.75, -size * 0.75, size * 1.5, size * 1.5))
    else:
        painter.drawEllipse(centre, size, size)
    painter.restore()


class Counts(QLabel):
    """How many songs were hit and how many not, with the shapes in the colours of the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._words = ""

    def show_comparison(self, comparison: Comparison) -> None:
        """Count the songs of a comparison."""
        self._words = counts_in_words(comparison)
        self.setAccessibleName(self._words)
        self._colour()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._colour()

    def _colour(self) -> None:
        words = html.escape(self._words).replace("   ", " \u00a0 ")  # rich text has one space
        for verdict, shape in SHAPES.items():
            colour = theme.colour(_COLOURS[verdict]).name()
            words = words.replace(shape, f'<span style="color: {colour}">{shape}</span>')
        self.setText(words)


class CompareList(QListView):
    """The songs; read by arrows, told whole to screen readers."""

    def __init__(self, model: CompareModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CompareDelegate(self))
        self.setAccessibleName(tr("Predicted beside played"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)


class CompareView(QStackedWidget):
    """The score in words above the list, or why there is nothing to compare."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CompareModel(self)
        self.list = CompareList(self.model)
        self.empty = EmptyState()
        self.verdict = QLabel(wordWrap=True)
        self.verdict.setProperty("role", "strong")
        self.counts = Counts()
        self.rules = QLabel(wordWrap=True)
        self.rules.setProperty("role", "dim")
        self.table = FiguresTable(tr("Score by each rule"))
        self.by_rule = QPushButton(tr("Every rule"))
        self.by_rule.setCheckable(True)
        self.by_rule.setProperty("flat", True)
        self.by_rule.setAccessibleName(tr("Score by each rule"))
        self.by_rule.toggled.connect(self._on_by_rule_toggled)
        self._lay_out()
        self.show_empty(tr("No show chosen"), tr("Choose a show to compare its setlists."))

    def show_scores(self, scores: ShowScores | None) -> None:
        """Show the score by each rule; None: not known yet."""
        self.rules.setText(main_rules(scores) if scores else "")
        self.rules.setToolTip(scores.late_words if scores else "")
        self.by_rule.setEnabled(scores is not None)
        if scores is None:
            self.by_rule.setChecked(False)
        else:
            self.table.show_figures(every_rule(scores))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show a comparison song by song."""
        self.model.show(comparison)
        self.verdict.setText(
            plural(
                comparison.played,
                "{hits} of {n} song played was predicted",
                "{hits} of {n} songs played were predicted",
                hits=count(comparison.hits),
            )
        )
        self.counts.show_comparison(comparison)
        self.setCurrentWidget(self._page)
        self.leads_to = self.list

    def show_empty(self, title: str, text: str) -> None:
        """Say why there is nothing to compare."""
        self.model.show(None)
        self.empty.tell(title, text)
        self.setCurrentWidget(self.empty)
        self.leads_to = None

    def _lay_out(self) -> None:
        self._page = QWidget()
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(2)
        heading = QHBoxLayout()
        heading.setContentsMargins(0, 0, 10, 0)
        heading.addWidget(self.verdict, 1)
        heading.addWidget(self.by_rule)
        layout.addLayout(heading)
        for label in (self.verdict, self.counts, self.rules):
            label.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.addWidget(self.counts)
        layout.addWidget(self.rules)
        layout.addSpacing(theme.SPACE)
        self._columns = _Columns(self.list)
        layout.addWidget(self._columns)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.table, 1)
        self.table.hide()
        self.addWidget(self._page)
        self.addWidget(self.empty)

    def _on_by_rule_toggled(self, checked: bool) -> None:
        self.by_rule.setText(tr("Songs") if checked else tr("Every rule"))
        self.table.setVisible(checked)
        self.list.setVisible(not checked)
        self._columns.setVisible(not checked)
        self.leads_to = self.table if checked else self.list


class _Columns(QWidget):
    """Names the two halves, above the list and as wide as its rows."""

    def __init__(self, rows: QListView) -> None:
        super().__init__()
        self._rows = rows

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, theme.metrics(TextRole.LABEL).height() + theme.scaled(8))

    @override
    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(TextRole.LABEL))
        painter.setPen(theme.colour("dim"))
        area = self.rect().adjusted(MARGIN, 0, -MARGIN, 0)
        area.setWidth(self._rows.viewport().width() - 2 * MARGIN)
        half = (area.width() - theme.scaled(SHAPE)) // 2
        indent = theme.metrics().horizontalAdvance("00") + GAP + 2
        option = QStyleOptionViewItem()
        option.initFrom(self)
        for left, word in ((0, tr("Predicted")), (half + theme.scaled(SHAPE), tr("Played"))):
            place = QRect(area.left() + left + indent, area.top(), half - indent, area.height())
            painting.paint_words(painter, option, place, word, _LEFT)
        painter.end()
