"""The print preview; imported when it is wanted, since Qt's printing takes a while to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolBar, QToolButton

from setlist_desktop.domain.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget


class PrintPreview(QPrintPreviewDialog):
    """Shows a document as it will be printed; it holds the printer, which Qt only points to."""

    def __init__(self, document: QTextDocument, title: str, parent: QWidget) -> None:
        printer = QPrinter()
        printer.setDocName(title)
        super().__init__(printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer = printer
        self._document = document
        self.paintRequested.connect(self._on_paint_requested)
        self._let_keys_reach_all()

    def _let_keys_reach_all(self) -> None:
        """Tab stops at each of Qt's buttons, and the key that led here prints."""
        toolbar = self.findChild(QToolBar)
        if toolbar is None:
            return
        for button in toolbar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(button.text() or tr("More"))
        for field in toolbar.findChildren(QLineEdit):
            if not isinstance(field.parent(), QComboBox):
                field.setAccessibleName(tr("Page"))
        toolbar.actions()[-1].setShortcut(QKeySequence.StandardKey.Print)

    def _on_paint_requested(self, printer: QPrinter) -> None:
        self._document.print_(printer)
