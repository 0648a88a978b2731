"""The Setlist menu: every act is in it, in few lines, each with a letter of its own."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from setlist_desktop.domain.setlists import Item, ItemSong
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.ui import theme
from setlist_desktop.ui.actions import plain_text
from setlist_desktop.ui.panes.setlist import acts
from setlist_desktop.ui.style_sheet import style_sheet
from tests.ui.panes.test_setlist_pane import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import SimpleNamespace

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.panes.conftest import Bench

ELSEWHERE = {"undo", "redo", "cut", "copy", "paste", "same_song", "merged_songs"}
"""Acts of the Edit and the Artist menu."""


@pytest.fixture
def desk(bench: Bench, qtbot: QtBot, shows: SimpleNamespace) -> Desk:
    return Desk(bench, qtbot)


def top(desk: Desk) -> QMenu:
    menu = QMenu(desk.bench.window)
    for action in desk.bench.context.actions.of_menu("setlist"):
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
    return menu


def menus_below(menu: QMenu) -> Iterator[QMenu]:
    yield menu
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            below.aboutToShow.emit()
            yield from menus_below(below)


def letters(menu: QMenu) -> Counter[str]:
    found = (re.search(r"(?<!&)&(\w)", action.text()) for action in menu.actions())
    return Counter(letter[1].upper() for letter in found if letter)


async def test_letters_differ_within_each_menu(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    await desk.add("Lantern")
    desk.pane.menus.context.aboutToShow.emit()
    for menu in (*menus_below(top(desk)), *menus_below(desk.pane.menus.context)):
        twice = [letter for letter, times in letters(menu).items() if times > 1]
        texts = [action.text() for action in menu.actions()]
        assert not twice, texts
        named = [action for action in menu.actions() if "&" in action.text()]
        own = [part.heading for part in desk.pane.controller.setlist.sets]  # type: ignore[union-attr]
        bare = [a.text() for a in menu.actions() if a.text() and a not in named]
        # The menu of the lines has more acts than "Redo" has letters; it has its keys.
        assert set(bare) <= {*own, "Setlist", "Redo"}


async def test_every_act_is_in_the_menu_once_or_more(desk: Desk) -> None:
    def names(action: QAction) -> str:
        return action.objectName().removeprefix("setlist.")

    shown = {names(action) for menu in menus_below(top(desk)) for action in menu.actions()}
    acts = {names(a) for a in desk.bench.context.actions.all() if a.objectName()[:8] == "setlist."}
    assert acts - shown == ELSEWHERE
    assert len([a for a in top(desk).actions() if not a.isSeparator()]) <= 16


async def test_a_menu_opens_where_one_of_its_acts_can_be_done(
    desk: Desk, shows: SimpleNamespace
) -> None:
    actions = desk.bench.context.actions
    await desk.choose(shows.upcoming)
    assert actions["setlist.insert"].isEnabled()
    assert not actions["setlist.line"].isEnabled()
    assert not actions["setlist.move_to"].isEnabled()
    await desk.add("Lantern")
    assert actions["setlist.line"].isEnabled()
    assert actions["setlist.move_to"].isEnabled()


async def test_an_ampersand_in_a_title_is_no_letter(desk: Desk, shows: SimpleNamespace) -> None:
    await desk.choose(shows.upcoming)
    item = Item(songs=(ItemSong("Salt & Smoke"),))
    desk.pane.controller.add(acts.insert_after((item,), lambda: None))
    await desk.bench.settled()
    undo = desk.bench.context.actions["setlist.undo"]
    assert undo.text() == "&Undo Add Salt && Smoke"
    assert plain_text(undo) == "Undo Add Salt & Smoke"


async def test_a_narrow_pane_has_the_venue_below_the_day_and_the_arrows_in_the_menu(
    desk: Desk, shows: SimpleNamespace
) -> None:
    artist = (await desk.bench.services.shows.get(shows.upcoming)).artist_id
    new = NewShow(artist, date(2099, 11, 25), "Kesselsaal")
    await desk.choose((await desk.bench.services.shows.add(new)).id)
    pane, window = desk.pane, desk.bench.window
    bar, book = pane.title_bar, desk.bench.context.actions
    whole = bar.title.text()
    assert pane.arrows[0].isVisible()
    assert not bar.detail.isVisible()
    window.resize(340, 600)
    QApplication.processEvents()
    assert not pane.arrows[0].isVisible()
    assert pane.edit_buttons[-1].menu() is pane.menus.context
    assert {book["setlist.undo"], book["setlist.redo"]} <= {*pane.menus.context.actions()}
    assert f"{bar.title.text()} · {bar.detail.text()}" == whole
    assert bar.detail.y() >= bar.title.y() + bar.title.height()
    window.resize(480, 800)
    QApplication.processEvents()
    assert bar.title.text() == whole
    assert not bar.detail.isVisible()


def lay_out(window: QWidget, width: int) -> None:
    """Make a window so wide; what gives way to it may ask for another layout."""
    window.resize(width, 800)
    for _ in range(2):
        QApplication.processEvents()


async def test_a_title_is_cut_off_at_no_width_that_has_the_venue_beside_the_day(
    desk: Desk, shows: SimpleNamespace
) -> None:
    artist = (await desk.bench.services.shows.get(shows.upcoming)).artist_id
    new = NewShow(artist, date(2099, 11, 25), "De Lichtfabriek Noord", "Amsterdam")
    await desk.choose((await desk.bench.services.shows.add(new)).id)
    bar, window = desk.pane.title_bar, desk.bench.window
    window.setStyleSheet(style_sheet(theme.tokens()))
    seen = set()
    for width in range(360, 720, 12):
        lay_out(window, width)
        assert bar.title.width() >= bar.title.sizeHint().width(), width
        seen.add(bar.detail.isVisible())
    assert seen == {False, True}


async def test_the_buttons_that_edit_leave_the_tabs_their_whole_words(
    desk: Desk, shows: SimpleNamespace
) -> None:
    await desk.choose(shows.upcoming)
    pane, window = desk.pane, desk.bench.window
    window.setStyleSheet(style_sheet(theme.tokens()))
    tabs = pane.tabs.findChildren(QPushButton)
    seen = set()
    for width in range(360, 560, 8):
        lay_out(window, width)
        assert [QPushButton.text(tab) for tab in tabs] == [tab.text() for tab in tabs], width
        seen.add(pane.edit_buttons[0].isVisible())
    assert seen == {False, True}
