"""A whole setlist dragged out: text, PDF and picture, each made when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.panes.setlist.mime import FILES, SHEET, TEXT
from setlist_desktop.ui.panes.setlist.sharing import printing
from setlist_desktop.ui.widgets.drag_card import drag_card

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMetaType

    from setlist_desktop.ui.panes.setlist.sharing.acts import SetlistSharing

HTML, PDF, PNG = "text/html", "application/pdf", "image/png"
SIGN = QSize(11, 14)
"""The sheet of paper on the button."""


class SetlistMime(QMimeData):
    """What another program takes of it is the other's choice; a file manager gets a PDF file."""

    def __init__(self, text: str, page: str, title: str, path: Path) -> None:
        super().__init__()
        self._text = text
        self._page = page
        self._title = title
        self._path = path
        self._written = False

    @override
    def formats(self) -> list[str]:
        return [SHEET, FILES, PDF, PNG, HTML, TEXT]

    @override
    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    @override
    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        if mimetype.partition(";")[0] == TEXT:
            return self._text
        if mimetype == HTML:
            return self._page
        if mimetype == PDF:
            return QByteArray(printing.pdf_of(self._page, self._title))
        if mimetype == PNG:
            return QByteArray(printing.png_of(self._page))
        return [self._file()] if mimetype == FILES else None

    def _file(self) -> QUrl:
        if not self._written:
            self._written = True
            printing.write(printing.pdf_of(self._page, self._title), self._path)
        return QUrl.fromLocalFile(str(self._path))


class SheetButton(QPushButton):
    """A sheet of paper that stands for the setlist: drag it out, or press it for the menu."""

    def __init__(self, sharing: SetlistSharing) -> None:
        super().__init__()
        self._sharing = sharing
        self._pressed_at: QPoint | None = None
        self.setProperty("flat", True)
        self.setProperty("glyph", True)
        self.setAccessibleName(tr("Print and export"))
        words = tr("Drag the setlist from here into another program, or press to print or save it.")
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.clicked.connect(self._on_clicked)
        sharing.share.enabledChanged.connect(self.setEnabled)
        self.setEnabled(sharing.share.isEnabled())

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(26), super().sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed_at
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._drag()

    def _drag(self) -> None:
        data = self._sharing.mime()
        if data is None:
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(drag_card(self._sharing.title(), self))
        drag.setHotSpot(QPoint(-6, 8))
        drag.exec(Qt.DropAction.CopyAction)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(group, QPalette.ColorRole.ButtonText), 1.2))
        wide, high = theme.scaled(SIGN.width()), theme.scaled(SIGN.height())
        left, top = (self.width() - wide) / 2, (self.height() - high) / 2
        painter.drawRoundedRect(QRectF(left, top, wide, high), 1.5, 1.5)
        for line in (0.3, 0.5, 0.7):
            y = top + high * line
            painter.drawLine(QPointF(left + wide * 0.25, y), QPointF(left + wide * 0.75, y))
        painter.end()

    def _on_clicked(self) -> None:
        self._sharing.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
