"""The voting pane: the ballot of the chosen show, votes left, votes by hour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from setlist_desktop.domain.language import tr
from setlist_desktop.system.desktop_bus import has_session_bus, reduces_motion
from setlist_desktop.ui import theme
from setlist_desktop.ui.errors import ErrorBanner
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.voting.controller import VotingController
from setlist_desktop.ui.panes.voting.friends import Friends
from setlist_desktop.ui.panes.voting.model import BallotModel
from setlist_desktop.ui.panes.voting.score_line import LEAST, ScoreLine
from setlist_desktop.ui.panes.voting.turns import Turns
from setlist_desktop.ui.panes.voting.view import BallotView
from setlist_desktop.ui.theme import TextRole
from setlist_desktop.ui.widgets.action_button import ActionButton
from setlist_desktop.ui.widgets.empty_state import EmptyState
from setlist_desktop.ui.widgets.figures_table import FiguresTable
from setlist_desktop.ui.widgets.hour_chart import HourChart, HourTable
from setlist_desktop.ui.widgets.page_tabs import PageTabs
from setlist_desktop.ui.widgets.pane_title import ElidedLabel, PaneTitle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from setlist_desktop.domain.scored import ScoredShow, Subject
    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context


LEAST_WIDTH = 216
HEIGHT_FOR_SCORES = 640


class VotingPane(QWidget):
    """Shows the ballot of the chosen show and takes votes; `title_bar` is for the pane's dock."""

    leads_to: QWidget | None = None
    """Where the keyboard goes when this is gone to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting_pane")
        self._context = context
        self._predict: ActionButton | None = None
        self.title_bar = PaneTitle(tr("Voting"))
        self.banner = ErrorBanner()
        self.model = BallotModel(self)
        self.view = BallotView(self.model)
        self.empty = EmptyState()
        self.body = QStackedWidget()
        self.left = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.left.setProperty("role", "dim")
        self.by_hour = QWidget()
        self.chart = HourChart()
        self.table = HourTable()
        self.as_table = QPushButton(tr("Table"))
        self.scores = ScoreLine()
        self.tabs = PageTabs((tr("Ballot"), tr("Leaders")))
        self.tabs.set_text(1, tr("Leaders"), short=tr("Top"))
        self.leaders = FiguresTable(tr("Leaders"))
        self.friends = Friends(self, context)
        self.turns = Turns(self, context)
        self.controller = VotingController(self, context)
        self._lay_out()
        self.show_empty("", "")  # what there is not is known once the library is open

    def attach(self, services: Services) -> None:
        """Take the services, once they are there, and show what is chosen."""
        self._offer_predict()
        self.friends.attach(services)
        self.turns.attach(services)
        self.controller.attach(services)
        if has_session_bus():
            self._context.tasks.spawn(self._ask_for_motion(), owner=self)

    async def _ask_for_motion(self) -> None:
        import asyncio

        self.view.motion.wanted = not await asyncio.to_thread(reduces_motion)

    def show_no_show(self) -> None:
        """Say that no show is chosen."""
        self.show_empty(tr("No show chosen"), tr("Choose a show to vote on what will be played."))

    def show_empty(self, title: str, text: str, *, predict: bool = False) -> None:
        """Say in words why there is no ballot, and what to do."""
        buttons = [self._predict] if predict and self._predict else []
        self.empty.tell(title, text, *buttons)
        self.body.setCurrentWidget(self.empty)
        self.leads_to = buttons[0] if buttons else self.empty

    def show_ballot(self, left: str, by_hour: Sequence[int], hours: Sequence[str]) -> None:
        """Show the ballot with the votes left (rich text) and the votes of each hour."""
        self.left.setText(left)
        self.chart.show_counts(by_hour, hours)
        self.table.show_counts(by_hour, hours)
        self.by_hour.setVisible(any(by_hour))
        self.body.setCurrentWidget(self._ballot)
        self.leads_to = self.leaders if self.tabs.current() else self.view

    def show_scored(self, scored: Mapping[Subject, Sequence[ScoredShow]]) -> None:
        """Show how right predictions of the artist have been."""
        self.scores.show_scored(scored)
        self._fit_scores()

    def _fit_scores(self) -> None:
        """Leave the room to the ballot where there is little; the scores stand in Statistics."""
        room = self.height() >= theme.scaled(HEIGHT_FOR_SCORES)
        self.scores.setVisible(self.scores.points >= LEAST and room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scores()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(LEAST_WIDTH), super().minimumSizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        # Ctrl+Z undoes a vote while the keyboard is here, not a step of the setlist.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._step_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := self._step_of(event):
            step.trigger()
        else:
            super().keyPressEvent(event)

    def _step_of(self, event: QKeyEvent) -> QAction | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.controller.undo
        return self.controller.redo if event.matches(QKeySequence.StandardKey.Redo) else None

    def _offer_predict(self) -> None:
        names = {action.objectName() for action in self._context.actions.all()}
        if self._predict is None and "setlist.predict" in names:
            self._predict = ActionButton(self._context.actions["setlist.predict"], tr("Predict"))
            self.empty.add_button(self._predict)

    def _lay_out(self) -> None:
        self._ballot = QWidget()
        layout = QVBoxLayout(self._ballot)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.setSpacing(6)
        self.more = QPushButton("⋯")
        self.more.setProperty("flat", True)
        self.more.setAccessibleName(tr("More about ballots"))
        self.more.setToolTip(tr("Take in or copy a ballot, take turns"))
        menu = QMenu(self.more)
        menu.addActions([self.friends.take, self.friends.give])
        menu.addSeparator()
        menu.addMenu(self.turns.menu)
        self.more.setMenu(menu)
        layout.addLayout(_inset(self.tabs, self.turns.button, self.more))
        layout.addWidget(self.view, 1)
        layout.addWidget(self.leaders, 1)
        self.leaders.hide()
        self.tabs.chosen.connect(self._on_tabs_chosen)
        layout.addLayout(_inset(self.left, ActionButton(self.controller.undo, tr("Undo"))))
        layout.addWidget(self.by_hour)
        hours = QVBoxLayout(self.by_hour)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.addWidget(_rule())
        hours.addLayout(_inset(_label(tr("Votes by hour")), self.as_table))
        hours.addLayout(_inset(self.chart))
        hours.addLayout(_inset(self.table))
        self.as_table.setCheckable(True)
        self.as_table.setProperty("flat", True)
        self.as_table.setAccessibleName(tr("Votes by hour as a table"))
        self.as_table.toggled.connect(self._on_as_table_toggled)
        self.table.hide()
        layout.addWidget(self.scores)
        self.scores.hide()
        self.body.addWidget(self._ballot)
        self.body.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        # A dock takes the title bar out of this layout and makes it its own.
        outer.addWidget(self.title_bar)
        outer.addLayout(_inset(self.banner))
        outer.addWidget(self.body, 1)

    def _on_tabs_chosen(self, index: int) -> None:
        self.view.setVisible(index == 0)
        self.leaders.setVisible(index == 1)
        self.leads_to = self.leaders if index else self.view

    def _on_as_table_toggled(self, checked: bool) -> None:
        self.as_table.setText(tr("Chart") if checked else tr("Table"))
        self.chart.setVisible(not checked)
        self.table.setVisible(checked)


def _label(text: str) -> QLabel:
    label = ElidedLabel(text)
    label.setProperty("role", "label")
    label.setFont(theme.font(TextRole.LABEL))
    return label


def _inset(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(12, 0, 12, 0)
    for at, widget in enumerate(widgets):
        row.addWidget(widget, 0 if at else 1)
    return row


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFixedHeight(1)
    rule.setProperty("rule", True)
    return rule
