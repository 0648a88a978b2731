"""The print preview; imported when it is wanted, since Qt's printing takes a while to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

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

    def _on_paint_requested(self, printer: QPrinter) -> None:
        self._document.print_(printer)
