"""Who is played when, and what an average night of a tour or year is."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from setlist_desktop.domain.insights import AverageNight, Insights
from setlist_desktop.domain.language import decimal, tr
from setlist_desktop.domain.words import counted, percent
from setlist_desktop.ui import dates
from setlist_desktop.ui.panes.statistics.charts import Line, LinesChart
from setlist_desktop.ui.panes.statistics.heat_map import STATES, HeatMap
from setlist_desktop.ui.widgets.figures_table import ChartWithTwin, Figures, FiguresTable


class RotationPage(QWidget):
    """The map of the last shows, scrollable by keyboard, with its table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = HeatMap()
        self.scroller = QScrollArea()
        self.scroller.setWidget(self.map)
        self.scroller.setAccessibleName(tr("Rotation map"))
        self.twin = ChartWithTwin(tr("Songs by show: ■ played, ◙ as encore"), self.scroller)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.twin)

    def show_insights(self, insights: Insights) -> None:
        """Show an artist's rotation."""
        rotation = insights.rotation
        self.map.show_rotation(rotation)
        names = tuple(f"{dates.short_day(day)} {place}" for day, place in reversed(rotation.shows))
        rows = tuple(
            (title, *(tr(STATES[state]) if state else "" for state in reversed(cells)))
            for title, cells in zip(rotation.songs, rotation.cells, strict=True)
        )
        self.twin.table.show_figures(Figures((tr("Song"), *names), rows))


class AveragesPage(QWidget):
    """The average setlist of a tour or year with each song's share of nights, and its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nights: tuple[AverageNight, ...] = ()
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Tour or year"))
        self.words = QLabel(wordWrap=True)
        self.words.setProperty("role", "dim")
        self.table = FiguresTable(tr("Average setlist"))
        self.shape_chart = LinesChart(tr("Shape of the tour"))
        self.shape = ChartWithTwin(tr("Shape: from night to night"), self.shape_chart)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self.choice)
        layout.addWidget(self.words)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.shape, 2)
        self.choice.currentIndexChanged.connect(self._on_choice_changed)

    def show_insights(self, insights: Insights) -> None:
        """Show an artist's tours and years, the newest first."""
        before = self.choice.currentText()
        self._nights = (*insights.tours, *insights.years)
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([night.name for night in self._nights])
        self.choice.setCurrentIndex(max(self.choice.findText(before), 0 if self._nights else -1))
        self.choice.blockSignals(False)
        self._on_choice_changed()

    def _on_choice_changed(self) -> None:
        at = self.choice.currentIndex()
        self.shape.setVisible(0 <= at < len(self._nights))
        if not 0 <= at < len(self._nights):
            self.words.setText(tr("No tour or year has two shows with a known setlist."))
            self.table.show_figures(Figures((tr("Song"), tr("Share of shows"))))
            return
        night = self._nights[at]
        words = tr(
            "{shows}, {first} to {last} · {length} songs a night, {different} different ones",
            shows=counted(night.shows, "show", "shows"),
            first=dates.long_day(night.first),
            last=dates.long_day(night.last),
            length=decimal(night.length, 1),
            different=night.different,
        )
        self.words.setText(words)
        rows = tuple(
            (f"{nth}. {title}", percent(share))
            for nth, (title, share, _place) in enumerate(night.songs, start=1)
        )
        self.table.show_figures(Figures((tr("Song"), tr("Share of shows")), rows, frozenset({1})))
        self._show_shape(night)

    def _show_shape(self, average: AverageNight) -> None:
        nights = average.nights
        lines = (
            Line(tr("As the night before"), tuple(night.same for night in nights)),
            Line(tr("For the first time"), tuple(night.new / night.songs for night in nights)),
        )
        ends = dates.short_day(nights[0].on), dates.short_day(nights[-1].on)
        self.shape_chart.show_lines(lines, *ends)
        rows = tuple(
            (
                f"{dates.short_day(night.on)} {night.place}",
                str(night.songs),
                "–" if night.same is None else percent(night.same),
                str(night.new),
            )
            for night in reversed(nights)
        )
        columns = (tr("Night"), tr("Songs"), tr("As before"), tr("New"))
        self.shape.table.show_figures(Figures(columns, rows, frozenset({1, 2, 3})))
