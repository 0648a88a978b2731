"""The window as a whole: frame first, layout kept, panes walked, files taken in, closing asked."""

from __future__ import annotations

import asyncio
import json
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QTreeWidget

from setlist_desktop.domain.errors import Unavailable
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.ui.languages import speak
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.theme import Preference
from setlist_desktop.ui.window_layout import WindowMemory, first_size
from setlist_desktop.ui.window_menus import ORDER
from tests.ui.conftest import Opened, until


@pytest.fixture
def make_window(qtbot, tmp_path):
    """Return a function that makes windows on one memory; all are closed at the end."""
    made: list[MainWindow] = []

    def make(**more) -> MainWindow:
        window = MainWindow(tmp_path / "window.ini", **more)
        made.append(window)
        return window

    yield make
    for window in made:
        window.allow_close()
        window.close()
        window.deleteLater()


def shown(window: MainWindow, size: tuple[int, int] = (1440, 900)) -> MainWindow:
    window.resize(*size)
    window.show()
    window.furnish()
    QApplication.processEvents()
    return window


def test_the_frame_comes_first_and_the_panes_after_the_first_painting(make_window, qtbot):
    window = make_window(library="Sample library")
    assert window.windowTitle() == "Sample library"
    assert not hasattr(window, "artists")
    window.show()
    qtbot.waitUntil(lambda: hasattr(window, "voting"))
    assert [dock.pane for dock in window.docks] == [
        window.artists,
        window.shows,
        window.setlist,
        window.voting,
    ]


def test_nothing_is_said_to_be_missing_before_the_library_is_open(make_window):
    window = shown(make_window())
    assert window.shows.empty.title() == ""
    assert window.setlist.empty.words() == ""
    assert window.voting.empty.words() == ""


async def test_what_is_missing_is_said_once_the_library_is_open(opened: Opened):
    window = opened.window
    assert window.shows.empty.title() == "No artist chosen"
    assert window.setlist.empty.words().startswith("No show chosen")
    assert window.voting.empty.words().startswith("No show chosen")


def test_the_menus_stand_in_their_order_and_hold_acts(make_window):
    window = shown(make_window())
    menus = window.menuBar().actions()
    titles = [menu.text().replace("&", "") for menu in menus]
    assert titles == ["File", "Edit", "View", "Artist", "Show", "Setlist", "Tools", "Help"]
    assert all(menu.menu().actions() for menu in menus)


def test_each_act_of_a_menu_has_its_place_and_lines_stand_between_acts(make_window):
    window = shown(make_window())
    book = window.context.actions
    for name, order in ORDER.items():
        acts = [action.objectName() for action in book.of_menu(name) if action is not None]
        assert set(acts) == set(order) - {None}
    for menu in (action.menu() for action in window.menuBar().actions()):
        lines = [action.isSeparator() for action in menu.actions()]
        assert not lines[0]
        assert not lines[-1]
        assert not any(one and other for one, other in pairwise(lines))


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_letters_of_menus_are_underlined_while_alt_is_held(make_window, qtbot):
    window = shown(make_window())
    window.activateWindow()
    file_menu = window._menus["file"]
    assert file_menu.title() == "File"
    QTest.keyPress(window.artists.search, Qt.Key.Key_Alt)
    assert file_menu.title() == "&File"
    QTest.keyClick(window.artists.search, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(file_menu.isVisible)
    file_menu.close()
    assert file_menu.title() == "File"
    QTest.keyPress(window.artists.search, Qt.Key.Key_Alt)
    QTest.keyRelease(window.artists.search, Qt.Key.Key_Alt)
    assert file_menu.title() == "File"


def test_no_two_acts_share_their_keys(make_window):
    window = shown(make_window())
    keys = [
        action.shortcut().toString()
        for action in window.context.actions.all()
        if not action.shortcut().isEmpty()
        and action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
    ]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.qt_log_ignore("does not support raise")
def test_panes_stand_side_by_side_and_come_back_by_reset(make_window):
    window = shown(make_window())
    places = [dock.x() for dock in window.docks]
    assert places == sorted(places)
    window.docks[1].hide()
    window.docks[3].setFloating(True)
    window.reset_layout()
    QApplication.processEvents()
    assert all(dock.isVisible() and not dock.isFloating() for dock in window.docks)
    places = [dock.x() for dock in window.docks]
    assert places == sorted(places)


def test_the_first_window_leaves_room_for_the_frame_on_a_small_screen(monkeypatch):
    class Screen:
        def availableSize(self):  # noqa: N802 - Qt's name
            return QSize(1366, 740)

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QGuiApplication, "primaryScreen", Screen)
    first = first_size()
    assert first.width() < 1366
    assert first.height() + 30 <= 740


def test_layout_and_theme_are_found_again(make_window):
    first = shown(make_window())
    first.docks[3].hide()
    first.resize(790, 640)  # the screen of the offscreen platform is no bigger than 800
    first.prefer_theme(Preference.DARK)
    size = first.size()
    QApplication.processEvents()
    first.allow_close()
    first.close()
    again = make_window()
    again.show()
    again.furnish()
    assert again.docks[3].isHidden()
    assert again.height() == size.height()  # the width is bounded by the screen
    assert again.theme.preference is Preference.DARK
    again.prefer_theme(Preference.LIGHT)


def test_a_damaged_memory_is_no_hindrance(make_window, tmp_path):
    (tmp_path / "window.ini").write_text("[General]\ngeometry=garbage\nartist=x\ntheme=pink\n")
    window = shown(make_window())
    assert window.theme.preference is Preference.SYSTEM
    assert all(dock.isVisible() for dock in window.docks)


def test_a_narrow_window_folds_artists_and_shows_and_unfolds_them(make_window):
    window = shown(make_window())
    artists, shows = window.docks[:2]
    window.resize(820, 600)
    QApplication.processEvents()
    assert shows in window.tabifiedDockWidgets(artists)
    window.resize(1400, 800)
    QApplication.processEvents()
    assert shows not in window.tabifiedDockWidgets(artists)
    assert artists.x() < shows.x()


def test_the_window_fits_into_800_by_600(make_window):
    window = shown(make_window(), (800, 600))
    QApplication.processEvents()
    window.resize(800, 600)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (800, 600)


def test_keys_go_to_panes_and_f6_walks_them(make_window):
    window = shown(make_window())
    window.activateWindow()

    def pane_with_focus() -> int:
        focus = QApplication.focusWidget()
        return next(i for i, dock in enumerate(window.docks, 1) if dock.isAncestorOf(focus))

    for number in (2, 1):
        QTest.keyClick(
            window, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier
        )
        assert pane_with_focus() == number
    window.context.actions["view.next"].trigger()
    assert pane_with_focus() == 2
    window.context.actions["view.previous"].trigger()
    assert pane_with_focus() == 1
    window.shows.filter.setFocus()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.artists.search.hasFocus()


def test_undo_belongs_to_the_pane_with_the_focus(make_window):
    window = shown(make_window())
    window.activateWindow()
    actions = window.context.actions
    votes, setlist = actions["voting.undo"], actions["setlist.undo"]
    edit = window._menus["edit"]
    assert setlist in edit.actions()
    assert votes not in edit.actions()
    window.docks[3].focus_pane()
    voting = window.voting
    voting.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    voting.setFocus()
    assert votes in edit.actions()
    assert setlist not in edit.actions()
    assert votes.shortcut() == QKeySequence(QKeySequence.StandardKey.Undo)
    assert setlist.shortcut().isEmpty()
    window.artists.search.setFocus()
    assert setlist in edit.actions()
    assert votes.shortcut().isEmpty()


def test_what_undoes_in_the_other_pane_stays_within_reach_of_the_mouse(make_window):
    window = shown(make_window())
    window.activateWindow()
    actions = window.context.actions
    votes, setlist = actions["voting.undo"], actions["setlist.undo"]
    for action in (votes, setlist):
        action.setEnabled(True)
    window.docks[3].focus_pane()
    assert setlist.isEnabled()
    window.artists.search.setFocus()
    assert votes.isEnabled()


def test_tab_bars_of_panes_in_one_place_are_named_and_take_no_focus(make_window):
    window = shown(make_window(), size=(800, 600))
    bars = window.findChildren(QTabBar)
    assert any(bar.isVisible() and bar.count() == 2 for bar in bars)
    for bar in bars:
        assert bar.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert bar.accessibleName()


def test_closing_is_asked_for(make_window, qtbot):
    window = shown(make_window())
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    window.allow_close()
    window.close()
    assert not window.isVisible()


def test_an_error_without_a_place_stands_above_the_panes(make_window):
    window = shown(make_window())
    window.show_error(Unavailable("Deezer", "Deezer cannot be reached."))
    QApplication.processEvents()
    assert window.messages.banner.isVisible()
    assert window.messages.banner.text() == "Deezer cannot be reached."
    window.messages.banner._close.click()
    assert not window.messages.isVisible()


def test_every_control_has_a_name(make_window):
    from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit

    window = shown(make_window())
    for kind in (QLineEdit, QAbstractItemView):
        for widget in (*window.artists.findChildren(kind), *window.shows.findChildren(kind)):
            assert isinstance(widget, QHeaderView) or widget.accessibleName(), widget


# -- with services ----------------------------------------------------------------------------

SHOW = {
    "id": "1",
    "artist": "Velvet Meridian",
    "date": "2019-05-01",
    "venue": {"name": "Kesselsaal", "city": "Cologne", "country": "Germany"},
}


async def test_services_are_told_in_the_status_bar(opened: Opened):
    dots = opened.window._status._dots
    await until(lambda: len(dots) == 4)
    await until(lambda: "left today" in dots["setlistfm"].text())


async def test_the_selection_is_found_again(opened: Opened):
    first = await opened.add_artist("Aaa")
    second = await opened.add_artist("Bbb")
    opened.window.context.selection.choose_artist(second)
    await opened.settled()
    again = MainWindow(opened.folder / "window.ini")
    again.attach(opened.services)
    assert again.context.selection.artist_id == second
    await asyncio.wait([*again.context.tasks._running])
    assert again.context.selection.artist_id == second != first
    await again.context.tasks.stop()
    again.deleteLater()


async def test_show_and_view_are_found_again(opened: Opened):
    artist = await opened.add_artist("Aaa")
    shows = opened.services.shows
    await shows.add(NewShow(artist, None, "Later Hall"))
    past = await shows.add(NewShow(artist, date(2019, 5, 1), "Kesselsaal"))
    opened.window.context.selection.choose_artist(artist)
    await opened.settled()
    opened.window.context.selection.choose_show(past.id)
    await opened.settled()
    assert opened.window.setlist.tabs.current() == 1  # what was played, for a past show
    opened.window.setlist.tabs.choose(0)
    again = MainWindow(opened.folder / "window.ini")
    again.attach(opened.services)
    while running := [*again.context.tasks._running]:
        await asyncio.wait(running)
        await asyncio.sleep(0)
    assert again.context.selection.show_id == past.id
    assert again.shows.tabs.current() == 1
    assert again.setlist.tabs.current() == 0
    await again.context.tasks.stop()
    again.deleteLater()


async def test_the_lines_that_were_selected_are_found_again(opened: Opened):
    artist = await opened.add_artist("Aaa")
    past = await opened.services.shows.add(NewShow(artist, date(2019, 5, 1), "Kesselsaal"))
    played = await opened.services.setlists.set_played_from_text(past.id, "Ember\nSalt\nKelp\n")
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(past.id)
    await opened.settled()
    ids = [item.id for item in played.items()]
    keys = [("item", ids[0]), ("item", ids[2])]
    opened.window.setlist.view.choose(keys)
    again = MainWindow(opened.folder / "window.ini")
    again.attach(opened.services)
    while running := [*again.context.tasks._running]:
        await asyncio.wait(running)
        await asyncio.sleep(0)
    assert again.setlist.view.chosen_keys() == keys
    assert [item.title for item in again.setlist.view.chosen_items()] == ["Ember", "Kelp"]
    await again.context.tasks.stop()
    again.deleteLater()


@pytest.mark.parametrize("tab", [0, 1, 2])
async def test_which_of_several_setlists_was_shown_is_found_again(opened: Opened, tab: int):
    artist = await opened.add_artist("Aaa")
    show = await opened.services.shows.add(NewShow(artist, date(2019, 5, 1), "Kesselsaal"))
    setlists = opened.services.setlists
    await setlists.begin(show.id, SetlistKind.PREDICTED)
    rain = await setlists.add(show.id, SetlistKind.PREDICTED, "If it rains")
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(show.id)
    await opened.settled()
    pane = opened.window.setlist
    pane.tabs.choose(0)
    pane.starts.names_menu.aboutToShow.emit()
    next(a for a in pane.starts.names_menu.actions() if a.text() == "If it rains").trigger()
    await opened.settled()
    assert pane.controller.setlist.id == rain.id
    pane.tabs.choose(tab)
    again = MainWindow(opened.folder / "window.ini")
    again.attach(opened.services)
    while running := [*again.context.tasks._running]:
        await asyncio.wait(running)
        await asyncio.sleep(0)
    assert again.setlist.tabs.current() == tab
    assert again.setlist.controller.setlist_of(SetlistKind.PREDICTED).id == rain.id
    again.context.selection.choose_show(0)
    again.context.selection.choose_show(show.id)
    assert again.context.selection.setlist_ids == frozenset()
    await again.context.tasks.stop()
    again.deleteLater()


def test_lines_in_a_damaged_memory_are_no_hindrance(tmp_path):
    memory = WindowMemory(tmp_path / "window.ini")
    memory.lines = [("item", 3), ("set", 1)]
    assert WindowMemory(tmp_path / "window.ini").lines == [("item", 3), ("set", 1)]
    memory._settings.setValue("setlists", "3 x 8")
    assert memory.setlists == {3, 8}
    memory._settings.setValue("lines", "item:x item 7: item:9")
    assert memory.lines == [("item", 9)]


async def test_dropped_files_are_taken_in_and_told_one_by_one(opened: Opened, tmp_path):
    good, bad = tmp_path / "good.setlistdesktop", tmp_path / "bad.jsonl"
    bad.write_text("no setlist\n")
    good.write_text(json.dumps({"type": "no such thing"}))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad)), QUrl.fromLocalFile(str(good))])
    button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, data, button, modifiers)
    QApplication.sendEvent(opened.window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), action, data, button, modifiers)
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(opened.window, drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction  # its owner must not delete it
    dialog = await opened.asked()
    tree = dialog.findChild(QTreeWidget)
    told = {tree.topLevelItem(n).text(0): tree.topLevelItem(n).text(1) for n in range(2)}
    assert told == {"bad.jsonl": "refused", "good.setlistdesktop": "refused"}
    assert tree.topLevelItem(0).childCount() > 0
    dialog.close()


async def test_files_dropped_over_the_setlist_are_loaded_all_the_same(opened: Opened, tmp_path):
    artist = await opened.add_artist("Aaa")
    past = await opened.services.shows.add(NewShow(artist, date(2019, 5, 1), "Kesselsaal"))
    await opened.services.setlists.set_played_from_text(past.id, "Ember\n")
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(past.id)
    await opened.settled()
    pane = opened.window.setlist
    pane.controller.edit_played(editing=True)
    assert pane.model.editable
    bad = tmp_path / "bad.jsonl"
    bad.write_text("no setlist\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad))])
    data.setText(str(bad))  # as a file manager does
    button, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place, action = pane.view.viewport(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), action, data, button, modifiers)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(9, 9), action, data, button, modifiers))
    dialog = await opened.asked()
    assert dialog.findChild(QTreeWidget).topLevelItem(0).text(0) == "bad.jsonl"
    assert [item.title for item in pane.model.setlist.items()] == ["Ember"]
    dialog.close()


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "ja"])
def test_the_window_fits_the_smallest_screens_in_every_language(make_window, qapp, code):
    """720 × 450 is a screen of 1440 × 900 at 200 %."""
    try:
        speak(qapp, code)
        window = shown(make_window())
        for act in ("statistics.show", "activity.show"):
            window.context.actions[act].trigger()
        QApplication.processEvents()
        window.resize(900, 600)  # on the way, two panes fold into one
        QApplication.processEvents()
        window.resize(720, 450)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (720, 450)
    finally:
        speak(qapp, "en")
