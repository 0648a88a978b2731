"""A dock that looks like a card: rounded, one-pixel border, heading and content on one surface."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDockWidget, QMenu, QVBoxLayout, QWidget

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.widgets.pane_title import LEAST_PX, PaneTitle

WIDGET_MAX = 16_777_215


class CardDock(QDockWidget):
    """Holds a pane, once it is there; the pane's own `title_bar` is used where it has one.

    The heading is what the dock is dragged by; its context menu floats and hides the dock.
    """

    def __init__(self, name: str, title: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.pane: QWidget = self
        self.setTitleBarWidget(PaneTitle(title))

    def hold(self, pane: QWidget) -> None:
        """Take the pane."""
        self.pane = pane
        heading = getattr(pane, "title_bar", None)
        if isinstance(heading, QWidget):
            first = self.titleBarWidget()
            self.setTitleBarWidget(heading)
            first.deleteLater()
        else:
            heading = self.titleBarWidget()
        heading.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heading.customContextMenuRequested.connect(partial(self._on_heading_menu, heading))
        self.setWidget(_inset(pane))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("pane"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)

    def focus_pane(self) -> None:
        """Show the dock and put the keyboard focus into its pane."""
        self.show()
        self.raise_()
        # Not a focus proxy: Qt takes a pane whose proxy is one of its own parts out of Tab's ring.
        wanted = getattr(self.pane, "leads_to", None)
        part = wanted if isinstance(wanted, QWidget) else self.pane
        target = part if _takes_tab(part) else _first_focusable(part)
        target = target or _first_focusable(self.pane) or self.pane
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_heading_menu(self, heading: QWidget, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Dock") if self.isFloating() else tr("Float"), self._toggle_floating)
        menu.addAction(tr("Hide"), self.hide)
        menu.popup(heading.mapToGlobal(at))

    def _toggle_floating(self) -> None:
        self.setFloating(not self.isFloating())


class _Frame(QWidget):
    """Asks for no more room than the smallest screens have for a pane, whatever is in it."""

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(QSize(theme.scaled(LEAST_PX), WIDGET_MAX))


def _inset(pane: QWidget) -> QWidget:
    """Return the pane in a frame that leaves the card's border and round corners free.

    A pane that `fills_card` rounds its lower corners itself.
    """
    frame = _Frame()
    layout = QVBoxLayout(frame)
    below = 1 if getattr(pane, "fills_card", False) else theme.RADIUS
    layout.setContentsMargins(1, 0, 1, below)
    layout.addWidget(pane)
    return frame


def _first_focusable(pane: QWidget) -> QWidget | None:
    for child in pane.findChildren(QWidget):
        if _takes_tab(child):
            return child
    return None


def _takes_tab(part: QWidget) -> bool:
    takes_focus = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus and part.isVisible() and part.isEnabled()
