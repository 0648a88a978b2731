"""A setlist on paper: large enough for the floor of a stage, as preview, print-out or PDF."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt

from setlist_desktop.domain.errors import StorageError
from setlist_desktop.domain.language import count, tr
from setlist_desktop.ui.panes.setlist.lines import (
    HeadingLine,
    ItemLine,
    lines_of,
    short_duration,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QImage, QTextDocument
    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.setlists import Setlist

MARGIN_MM = 18.0
DPI = 300
PICTURE_WIDTH, PICTURE_MARGIN, PICTURE_SCALE = 640, 32, 2


def page_of(setlist: Setlist, heading: str, artist: str, durations: Mapping[int, int]) -> str:
    """Return a setlist as a page of HTML, black on white; struck lines are left out."""
    rows = []
    for line in lines_of(setlist, durations):
        if isinstance(line, HeadingLine):
            rows.append(_heading_row(line))
        elif not line.item.struck:
            rows.append(_item_row(line))
    source = html.escape(setlist.url)
    foot = f"<p style='font-size:8pt'>{source}</p>" if source else ""
    return (
        "<html><body style='color:#000000; background:#ffffff'>"
        f"<h1 style='font-size:20pt; margin-bottom:0'>{html.escape(artist)}</h1>"
        f"<p style='font-size:11pt; margin-top:2pt'>{html.escape(heading)}</p>"
        f"<table width='100%' cellpadding='2'>{''.join(rows)}</table>{foot}</body></html>"
    )


def _heading_row(line: HeadingLine) -> str:
    summary = html.escape(line.whole_summary)
    return (
        "<tr><td colspan='2' style='font-size:10pt; padding-top:10pt'><b>"
        f"{html.escape(line.heading)}</b></td>"
        f"<td align='right' style='font-size:9pt; padding-top:10pt'>{summary}</td></tr>"
    )


def _item_row(line: ItemLine) -> str:
    title = html.escape(line.title) + (" →" if line.item.segue else "")
    details = [
        tr("{artist} cover", artist=line.item.cover_of) if line.item.cover_of else "",
        line.remark,
    ]
    remark = html.escape(" · ".join(part for part in details if part))
    small = f" <span style='font-size:9pt'>{remark}</span>" if remark else ""
    number = f"{count(line.number)}." if line.number else ""
    return (
        f"<tr><td width='8%' align='right' style='font-size:14pt; white-space:nowrap'>{number}</td>"
        f"<td style='font-size:14pt'>{title}{small}</td>"
        f"<td align='right' style='font-size:10pt'>{short_duration(line.duration_s)}</td></tr>"
    )


def document_of(page: str) -> QTextDocument:
    """Return a page of HTML as a document that can be printed."""
    from PySide6.QtGui import QTextDocument

    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(page)
    return document


def pdf_of(page: str, title: str) -> bytes:
    """Return a page as the bytes of a PDF (A4)."""
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    document_of(page).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def picture_of(page: str) -> QImage:
    """Return a page as a picture, as high as it needs, twice as fine as a screen."""
    from PySide6.QtGui import QImage, QPainter

    document = document_of(page)
    document.setDocumentMargin(PICTURE_MARGIN)
    document.setTextWidth(PICTURE_WIDTH)
    size = document.size().toSize()
    image = QImage(size * PICTURE_SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(PICTURE_SCALE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return image


def png_of(page: str) -> bytes:
    """Return a page as the bytes of a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(page).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def write(data: bytes, path: Path) -> None:
    """Write a file. Raises StorageError where it cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as error:
        raise StorageError(
            tr("{file} cannot be written: {why}.", file=path, why=error.strerror),
            hint=tr("Choose another folder."),
        ) from error


def preview(page: str, title: str, parent: QWidget) -> QWidget:
    """Open the print preview, from where a page is printed; returns the dialog."""
    from setlist_desktop.ui.panes.setlist.sharing.print_preview import PrintPreview

    dialog = PrintPreview(document_of(page), title, parent)
    dialog.open()
    return dialog
