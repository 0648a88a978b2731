"""Tables in narrow panes: columns that can be done without go before the first one is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTableView

LEAST_FIRST = 130


def hide_spare_columns(table: QTableView, spare: Sequence[int]) -> None:
    """Hide as many of the spare columns, in their order, as leave room for the first column."""
    header = table.horizontalHeader()
    for column in spare:
        table.setColumnHidden(column, False)
    others = range(1, header.count())
    width = {at: max(table.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in others}
    wanted = max(table.sizeHintForColumn(0), header.sectionSizeHint(0)) + 4
    room = table.viewport().width() - min(wanted, theme.scaled(LEAST_FIRST))
    for column in spare:
        if sum(width.values()) <= room:
            break
        if width.pop(column, None) is not None:
            table.setColumnHidden(column, True)
