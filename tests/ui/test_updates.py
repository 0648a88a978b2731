"""Help ▸ Check for updates in the window, over a feed on loopback."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QMessageBox

from setlist_desktop.domain.updates import UpdateWay
from setlist_desktop.providers.releases import ReleaseFeed
from setlist_desktop.providers.transport import Transport
from setlist_desktop.services.updates import Updates
from setlist_desktop.system.settings import Settings
from setlist_desktop.ui.updates import UpdatesDialog
from tests.support.feed import OLDER, feed_on_loopback
from tests.ui.conftest import until


@pytest.fixture
async def told(opened, tmp_path):
    """Give the window a feed; return the feed and the service."""
    with feed_on_loopback(tmp_path) as feed:
        asks = ReleaseFeed(Transport(opened.online.clock), feed.url, [feed.key], offline=False)
        updates = Updates(asks, Settings(opened.folder), opened.online.clock)
        opened.window._acts.updates.attach(updates)
        yield feed, updates
        await updates.aclose()


async def dialog_of(opened) -> UpdatesDialog:
    opened.window.context.actions["help.updates"].trigger()
    dialog = await opened.asked(UpdatesDialog)
    await opened.settled()
    return dialog


async def test_a_newer_version_is_shown_with_its_notes_as_plain_text(opened, told, monkeypatch):
    dialog = await dialog_of(opened)
    assert dialog.words.text().startswith("Version 99.1.0 is out")
    assert dialog.notes.isVisible()
    assert "Setlists in <b>colour</b>." in dialog.notes.toPlainText()
    gone_to = []
    monkeypatch.setattr("setlist_desktop.ui.updates.open_page", gone_to.append)
    dialog.get.click()
    assert gone_to == ["https://example.org/99.1.0"]
    dialog.reject()


async def test_the_newest_version_is_told_as_such(opened, told):
    feed, _ = told
    feed.tell(OLDER)
    dialog = await dialog_of(opened)
    assert "there is none newer" in dialog.words.text()
    assert not dialog.notes.isVisible()
    assert not dialog.get.isVisible()
    dialog.reject()


async def test_a_feed_that_is_not_believed_stands_in_the_dialog_and_can_be_retried(opened, told):
    feed, _ = told
    good, feed.body = feed.body, feed.body.replace(b"99.1.0", b"99.9.9")
    dialog = await dialog_of(opened)
    assert dialog.banner.isVisible()
    assert not dialog.notes.isVisible()
    feed.body = good
    dialog.banner.retry_requested.emit()
    await opened.settled()
    assert not dialog.banner.isVisible()
    assert "99.1.0 is out" in dialog.words.text()
    dialog.reject()


async def test_without_a_feed_the_dialog_says_so(opened):
    dialog = await dialog_of(opened)
    assert "knows no place to ask" in dialog.words.text()
    assert not dialog.daily.isVisible()
    dialog.reject()


async def test_words_of_several_lines_are_seen_whole(opened, monkeypatch):
    words = "0.1.0 as built by hand, " * 8
    monkeypatch.setattr(opened.window._acts.updates._updates, "current", words)
    dialog = await dialog_of(opened)
    words = dialog.words
    assert words.height() >= words.heightForWidth(words.width())
    dialog.reject()


async def test_the_user_is_asked_once_and_then_told(opened, told):
    feed, updates = told
    opened.window._acts.updates.begin(may_ask=True)
    question = await opened.asked(QMessageBox)
    assert feed.asked == []
    next(b for b in question.buttons() if b.text() == "Look once a day").click()
    await opened.settled()
    assert await updates.way() is UpdateWay.ON
    assert len(feed.asked) == 1
    opened.window._acts.updates.begin(may_ask=True)
    await opened.settled()
    assert opened.dialog(QMessageBox) is None
    assert len(feed.asked) == 1


async def test_a_daily_look_tells_of_a_list_that_is_kept_standing(opened, told, monkeypatch):
    feed, updates = told
    await updates.choose(look=True)
    feed.tell(OLDER, issued=datetime(2020, 1, 1, tzinfo=UTC))
    said = []
    monkeypatch.setattr(opened.window._status, "tell", said.append)
    opened.window._acts.updates.begin(may_ask=True)
    await opened.settled()
    (words,) = said
    assert words.startswith("The list of releases was not believed: it was good until")


async def test_nobody_is_asked_in_a_window_without_a_past(opened, told):
    feed, updates = told
    opened.window._acts.updates.begin(may_ask=opened.window.remembers_a_show)
    await opened.settled()
    assert opened.dialog(QMessageBox) is None
    assert await updates.way() is UpdateWay.UNASKED
    assert feed.asked == []


async def test_who_says_no_is_left_alone(opened, told):
    feed, updates = told
    opened.window._acts.updates.begin(may_ask=True)
    question = await opened.asked(QMessageBox)
    next(b for b in question.buttons() if b.text() == "Do not look").click()
    await opened.settled()
    assert await updates.way() is UpdateWay.OFF
    assert feed.asked == []


async def test_the_answer_can_be_changed_in_the_dialog(opened, told):
    _, updates = told
    dialog = await dialog_of(opened)
    assert not dialog.daily.isChecked()
    dialog.daily.click()
    await opened.settled()
    assert await updates.way() is UpdateWay.ON
    dialog.reject()
    await until(lambda: opened.dialog(UpdatesDialog) is None)
