"""The status bar: how the services stand, what is being imported, short messages."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.services import Service, ServiceState, ServiceStatus
from setlist_desktop.domain.sync import Connection
from setlist_desktop.domain.words import count
from setlist_desktop.ui import theme
from setlist_desktop.ui.dates import age, clock_time
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.pane_title import ElidedLabel

MESSAGE_MS = 6000

FIRST = {Service.MUSICBRAINZ, Service.SETLISTFM, Service.TICKETMASTER, Service.DEEZER}

_PLAIN = {
    ServiceState.READY: mark("Answers"),
    ServiceState.UNTRIED: mark("Not asked yet"),
    ServiceState.NO_KEY: mark("Needs a free key: click to add it"),
    ServiceState.OFFLINE: mark("Not asked: you are working offline"),
}

STATES = {
    ServiceState.READY: mark("ready"),
    ServiceState.NO_KEY: mark("no key"),
    ServiceState.KEY_REFUSED: mark("key refused"),
    ServiceState.UNREACHABLE: mark("unreachable"),
    ServiceState.LIMITED: mark("limited"),
    ServiceState.OFFLINE: mark("offline"),
    ServiceState.UNTRIED: mark("untried"),
}
"""How a service stands, in a word or two."""

STAGES = {
    ImportStage.INITIALIZING: mark("initializing"),
    ImportStage.FETCHING_SHOWS: mark("fetching shows"),
    ImportStage.SYNCING_VENUES: mark("syncing venues"),
    ImportStage.SHOWS_COMPLETE: mark("shows complete"),
    ImportStage.SYNCING_CATALOG: mark("syncing catalog"),
    ImportStage.COMPLETED: mark("completed"),
}
"""The stages of an import, in a word or two."""


def words_of(status: ServiceStatus) -> str:
    """Return what is worth saying beside the service's name; empty where it simply works."""
    match status.state:
        case ServiceState.NO_KEY:
            return tr("add a free key")
        case ServiceState.KEY_REFUSED:
            return tr("key refused")
        case ServiceState.READY | ServiceState.UNTRIED if status.budget_left is not None:
            left = count(status.budget_left)
            if status.budget_limit:
                limit = count(status.budget_limit)
                return tr("{left} of {limit} left today", left=left, limit=limit)
            return tr("{left} left today", left=left)
        case ServiceState.READY | ServiceState.UNTRIED:
            return ""
        case ServiceState.OFFLINE:
            return tr("offline")
        case _:
            words = status.words.removeprefix(status.service.title).strip(" .:。\uff1a")
            return words or tr(STATES[status.state])


def _shorter(status: ServiceStatus) -> tuple[str, ...]:
    """Return what stands where there is no room for all words of what is left of the day."""
    plain = status.state in {ServiceState.READY, ServiceState.UNTRIED}
    if not plain or status.budget_left is None:
        return ()
    return f"{status.service.title} · {count(status.budget_left)}", status.service.title


def _is_worth_a_place(status: ServiceStatus) -> bool:
    """Whether a service stands in the bar: those a user begins with, and what is in use."""
    unused = {ServiceState.UNTRIED, ServiceState.NO_KEY, ServiceState.OFFLINE}
    return status.service in FIRST or status.state not in unused


class ServiceDot(QPushButton):
    """A service's state, told by a shape, its name and words.

    Filled: answers. Hollow: not asked yet. Plus: a key can be added. Struck through: offline.
    Diamond: cannot be asked for now. Cross: the key was refused.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ServiceState.UNTRIED
        self._forms: tuple[str, ...] = ("",)
        self._in_short = False
        self.setProperty("link", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def tell(self, status: ServiceStatus) -> None:
        """Show a state."""
        self._state = status.state
        words = words_of(status)
        text = f"{status.service.title} · {words}" if words else status.service.title
        self.setText(text)
        self._forms = (text, *_shorter(status))
        self.setAccessibleName(f"{text}, {tr(STATES[status.state])}")
        plain = _PLAIN.get(status.state)
        self.setToolTip(status.words or (tr(plain) if plain else text))
        self.updateGeometry()

    def say_in_short(self, short: bool) -> None:
        """Leave room to others, or take what all words need."""
        if short != self._in_short:
            self._in_short = short
            self.updateGeometry()
            self.update()

    def whole_width(self) -> int:
        """Return what all words need."""
        return self._width(self.text())

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + theme.scaled(26)

    @override
    def sizeHint(self) -> QSize:
        text = self._forms[1] if self._in_short and len(self._forms) > 1 else self.text()
        return QSize(self._width(text), self.fontMetrics().height() + 8)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(44), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter, QPointF(theme.scaled(9), self.height() / 2), theme.scaled(8) / 2)
        left = theme.scaled(19)
        room = self.rect().adjusted(left, 0, -2, 0)
        text = self.shown(room.width())
        painter.setPen(theme.colour("accent" if self.underMouse() else "dim"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)

    def shown(self, room: int) -> str:
        """Return the longest form of the words that fits into so many pixels."""
        metrics, forms = self.fontMetrics(), self._forms[self._in_short :] or self._forms
        fits = (one for one in forms if metrics.horizontalAdvance(one) <= room)
        short = metrics.elidedText(forms[-1], Qt.TextElideMode.ElideRight, room)
        return next(fits, short)

    def _paint_dot(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        across, down = QPointF(radius * 0.8, 0), QPointF(0, radius * 0.8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("dim"), 1.5))
        match self._state:
            case ServiceState.READY:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("good"))
                painter.drawEllipse(centre, radius, radius)
            case ServiceState.UNTRIED:
                painter.drawEllipse(centre, radius - 0.75, radius - 0.75)
            case ServiceState.OFFLINE:
                painter.drawEllipse(centre, radius - 0.75, radius - 0.75)
                painter.drawLine(centre - across + down, centre + across - down)
            case ServiceState.NO_KEY:
                painter.drawLine(centre - across, centre + across)
                painter.drawLine(centre - down, centre + down)
            case ServiceState.KEY_REFUSED:
                painter.setPen(QPen(theme.colour("bad"), 2))
                painter.drawLine(centre - across - down, centre + across + down)
                painter.drawLine(centre - across + down, centre + across - down)
            case _:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("warn"))
                painter.drawPolygon(
                    QPolygonF(
                        [
                            centre - down * 1.3,
                            centre + across * 1.3,
                            centre + down * 1.3,
                            centre - across * 1.3,
                        ]
                    )
                )


class StatusBar(QStatusBar):
    """Services at the left, messages and the import at the right."""

    services_clicked = Signal()
    cancel_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._dots: dict[str, ServiceDot] = {}
        self._services = QHBoxLayout()
        self._services.setSpacing(theme.scaled(6))
        self._offline = QLabel(tr("Offline"))
        self._offline.setProperty("role", "warn")
        self._offline.setToolTip(
            tr("What you have synced stays readable; nothing is asked online.")
        )
        self._offline.hide()
        self._message = ElidedLabel()
        self._message.setProperty("role", "dim")
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(theme.scaled(150))
        self._bar.setAccessibleName(tr("Import"))
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._importing = 0
        self._tip = ""
        self._clear = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._clear.timeout.connect(self._show_rest)
        self._lay_out()
        self.show_import(None)

    def show_services(self, statuses: tuple[ServiceStatus, ...]) -> None:
        """Show how the services stand."""
        for status in statuses:
            if status.service not in self._dots and not _is_worth_a_place(status):
                continue
            if status.service not in self._dots:
                dot = self._dots[status.service] = ServiceDot(self)
                dot.clicked.connect(self.services_clicked)
                self._services.addWidget(dot)
            self._dots[status.service].tell(status)
        self._fit()

    def show_connection(self, connection: Connection, as_of: datetime | None = None) -> None:
        """Show a badge while services cannot be asked, with since when, why, and how old data is.

        `as_of` is when services last gave something.
        """
        self._offline.setVisible(not connection.online)
        told = tr("Offline")
        if connection.since:
            told = tr("Offline since {time}", time=clock_time(connection.since))
        if as_of is not None:
            updated = tr("updated {age}", age=age(as_of, datetime.now(UTC)))
            told = f"{told} · {updated}"
        self._offline.setText(told)
        self._offline.setToolTip(connection.words)
        self._offline.setAccessibleName(f"{told}. {connection.words}")

    def show_import(self, status: ImportStatus | None, *, others: int = 0) -> None:
        """Show a running import and how many run beside it; None hides the bar."""
        for widget in (self._bar, self._cancel):
            widget.setVisible(status is not None)
        self._importing = status.artist_id if status else 0
        if status is None:
            self._rest_text = ""
        else:
            artist = status.artist_name
            told = (
                tr("Importing {artist} (and {n} more)", artist=artist, n=count(others))
                if others
                else tr("Importing {artist}", artist=artist)
            )
            self._rest_text = f"{told} · {status.message or tr(STAGES[status.stage])}"
            self._bar.setValue(status.percent)
            self._cancel.setAccessibleName(tr("Cancel the import of {artist}", artist=artist))
        if not self._clear.isActive():
            self._show_rest()

    def tell(self, text: str) -> None:
        """Show a message for some seconds."""
        self._message.setText(text)
        self._fit()
        self._clear.start()

    def message(self) -> str:
        """Return the message shown now."""
        return self._message.text()

    def _lay_out(self) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 4, 4)
        layout.setSpacing(theme.scaled(10))
        layout.addWidget(self._offline)
        layout.addLayout(self._services)
        layout.addWidget(self._message, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._cancel)
        row.setMinimumHeight(self._cancel.sizeHint().height() + 6)
        self.addPermanentWidget(row, 1)

    def _show_rest(self) -> None:
        self._message.setText(self._rest_text)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let services say in short what is left of the day where the words of all do not fit."""
        dots = self._dots.values()
        others = (self._offline, self._bar, self._cancel)
        wanted = [dot.whole_width() for dot in dots]
        wanted += [one.sizeHint().width() for one in others if not one.isHidden()]
        wanted += [self._message.fontMetrics().horizontalAdvance(self._message.text())]
        short = sum(wanted) + theme.scaled(10) * len(wanted) > self.width()
        for dot in dots:
            dot.say_in_short(short)

    def _on_cancel_clicked(self) -> None:
        self.cancel_clicked.emit(self._importing)
