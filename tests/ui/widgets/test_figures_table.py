"""Tables of figures: how their columns share the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.ui.widgets.figures_table import Figures, FiguresTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NAME = "Grand Theft Autumn/Where Is Your Boy"


def test_two_columns_that_name_things_share_the_room(qtbot: QtBot) -> None:
    table = FiguresTable("Matches")
    qtbot.addWidget(table)
    table.resize(600, 200)
    rows = ((NAME, f"{NAME} (live at the Larkspur, London)", "Fall Out Boy", "Song"),)
    table.show_figures(Figures(("One", "Other", "Artist", "Kind"), rows, leading=2))
    table.show()
    assert table.columnWidth(0) == table.columnWidth(1) > table.columnWidth(2)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def test_spare_columns_come_back_with_the_room(qtbot: QtBot) -> None:
    table = FiguresTable("Services")
    qtbot.addWidget(table)
    table.resize(220, 200)
    rows = (("MusicBrainz", "Ready", "lets requests pass", "120"),)
    table.show_figures(Figures(("Service", "State", "Breaker", "Asked"), rows, spare=(2, 3)))
    table.show()
    assert [table.isColumnHidden(at) for at in range(4)] == [False, False, True, False]
    table.resize(700, 200)
    assert not table.isColumnHidden(2)


def test_headings_stand_over_rows_alone(qtbot: QtBot) -> None:
    table = FiguresTable("Trash")
    qtbot.addWidget(table)
    table.show()
    for rows in ((), (("Lantern", "Song"),), ()):
        table.show_figures(Figures(("Thing", "Kind"), rows))
        assert table.horizontalHeader().isVisible() == bool(rows)
