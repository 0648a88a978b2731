"""Files and links that the window is asked to open from outside."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from setlist_desktop.ui.opening import FileOpenings, open_target


async def test_a_file_is_taken_in(opened, tmp_path):
    await opened.add_artist("Moth")
    file = tmp_path / "my library.setlistdesktop"
    await opened.services.library.exports.everything(file)
    told = []
    opened.window._acts.load = told.append
    open_target(opened.window, QUrl.fromLocalFile(str(file)).toString())
    assert told == [(file,)]


async def test_a_link_begins_a_search(opened):
    open_target(opened.window, "setlist-desktop:artist/The%20Paper%20Moths")
    assert opened.window.artists.search.text() == "The Paper Moths"
    await opened.settled()


async def test_an_unknown_link_is_told_above_the_panes(opened):
    open_target(opened.window, "setlist-desktop:dance")
    assert opened.window.messages.banner.isVisible()


def test_what_macos_asks_for_is_heard(qtbot, tmp_path):
    openings = FileOpenings()
    asked = []
    openings.asked.connect(asked.append)
    app = QApplication.instance()
    app.installEventFilter(openings)
    app.sendEvent(app, QFileOpenEvent(str(tmp_path / "a.setlistdesktop")))
    app.sendEvent(app, QFileOpenEvent(QUrl("setlist-desktop:artist/Moth")))
    app.removeEventFilter(openings)
    assert asked == [str(tmp_path / "a.setlistdesktop"), "setlist-desktop:artist/Moth"]
