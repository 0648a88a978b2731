"""Tools ▸ Notifications, and Show ▸ Hide this tour, in the whole window."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from setlist_desktop.domain.notices import Home, Message, NoticeKind, NoticeWishes
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.domain.sync import NewsKind, ShowNews
from setlist_desktop.ui.notices_dialog import NOWHERE, NoticesDialog
from setlist_desktop.ui.panes.activity.pane import NOTICES
from tests.support.desktop import message_bus_in, notification_service
from tests.ui.conftest import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Opened


@pytest.fixture
def sent(opened: Opened) -> list[tuple[str, str]]:
    """Return what reaches the desktop."""
    sent: list[tuple[str, str]] = []

    def send(message: Message) -> bool:
        sent.append((message.title, message.text))
        return True

    opened.window._acts.notices.notifier._send = send
    return sent


async def opened_dialog(opened: Opened) -> NoticesDialog:
    opened.window.context.actions["tools.notifications"].trigger()
    dialog = await opened.asked(NoticesDialog)
    assert isinstance(dialog, NoticesDialog)
    return dialog


async def test_what_is_ticked_is_kept_and_told(opened: Opened, sent: list[tuple[str, str]]) -> None:
    dialog = await opened_dialog(opened)
    assert dialog.kinds() == frozenset()
    assert dialog.radius.text() == "anywhere"
    dialog.boxes[NoticeKind.TROUBLE].click()
    dialog.home.setText("Nowhere at all")
    dialog.submit.click()
    await until(dialog.banner.isVisible)
    assert "Nowhere at all" in dialog.banner.text()
    dialog.home.setText("53.7, -0.3")
    dialog.radius.setValue(150)
    dialog.submit.click()
    await opened.settled()
    notices = opened.services.sync.notices
    wishes = NoticeWishes(frozenset({NoticeKind.TROUBLE}), Home("53.7, -0.3", 53.7, -0.3), 150)
    assert await notices.wishes() == wishes
    await notices.take_in([ShowNews(NewsKind.TROUBLE, 0, note="A key is refused.")])
    await opened.settled()
    assert sent == [("Synchronisation needs you", "A key is refused.")]
    opened.window.context.actions["activity.show"].trigger()
    opened.window.activity_dock.pane.tabs.choose(NOTICES)
    await opened.settled()
    table = opened.window.activity_dock.pane.notices.table.figures_model
    assert table.figures.rows[0][:2] == ("A key is refused.", "Synchronisation needs you")


async def test_one_can_be_shown_now_and_where_nothing_shows_it_that_is_said(
    opened: Opened, sent: list[tuple[str, str]]
) -> None:
    dialog = await opened_dialog(opened)
    dialog.test_button.click()
    await until(lambda: sent)
    assert sent[0][0] == "Notifications work"
    opened.window._acts.notices.notifier._send = lambda _message: False
    dialog.test_button.click()
    await until(dialog.banner.isVisible)  # offscreen there is no tray either
    assert dialog.banner.text() == NOWHERE
    dialog.reject()
    await opened.settled()


@pytest.mark.qt_log_ignore("does not support raise")
async def test_a_click_on_a_message_opens_its_show(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    artist = await opened.add_artist("The Gulls")
    on = datetime.now(UTC).date() + timedelta(days=9)
    show = await opened.services.shows.add(NewShow(artist, on, "Dock"))
    notices, selection = opened.services.sync.notices, opened.window.context.selection
    await notices.wish(NoticeWishes(frozenset({NoticeKind.NEW_SHOW})))
    selection.choose_artist(await opened.add_artist("Another"))
    opened.window.showMinimized()
    with message_bus_in(tmp_path) as bus, notification_service(bus) as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        await notices.take_in([ShowNews(NewsKind.NEW_SHOW, show.id, "The Gulls", on, "Hull")])
        await opened.settled()
        [(*_, text, actions, _hints, _ms)] = desktop.of("Notify")
        assert text.startswith("New show: The Gulls")
        assert actions == ["default", "Open"]
        assert selection.show_id != show.id
        desktop.tell("ActionInvoked", "us", 7, "default")
        await until(lambda: selection.show_id == show.id)
        await opened.settled()
        assert (selection.artist_id, selection.show_id) == (artist, show.id)
        assert not opened.window.isMinimized()
        opened.window._acts.notices.notifier.close()


@pytest.mark.qt_log_ignore("does not support raise")
async def test_a_click_on_several_at_once_opens_what_was_notified(opened: Opened) -> None:
    opened.window._acts.notices.notifier.clicked.emit(0)
    await until(lambda: opened.window.activity_dock.isVisible())
    await opened.settled()


async def test_a_tour_is_hidden_and_shown_again_by_the_switch_of_its_show(opened: Opened) -> None:
    artist = await opened.add_artist("The Gulls")
    on = datetime.now(UTC).date() + timedelta(days=9)
    show = await opened.services.shows.add(NewShow(artist, on, "Dock", tour="Tide"))
    action = opened.window.context.actions["show.hide_tour"]
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(show.id)
    await until(action.isEnabled)
    assert not action.isChecked()
    action.trigger()
    await opened.settled()
    spoilers = opened.services.library.spoilers
    assert [tour.show_id for tour in await spoilers.tours()] == [show.id]
    other = await opened.services.shows.add(NewShow(artist, on, "Pier", tour="Tide"))
    opened.window.context.selection.choose_show(other.id)
    await opened.settled()
    assert (action.isEnabled(), action.isChecked()) == (True, False)
    opened.window.context.selection.choose_show(show.id)
    await opened.settled()
    assert action.isChecked()
    action.trigger()
    await opened.settled()
    assert await spoilers.tours() == ()


async def test_what_a_hidden_tour_played_is_told_to_be_hidden(opened: Opened) -> None:
    artist = await opened.add_artist("The Gulls")
    today = datetime.now(UTC).date()
    past = await opened.services.shows.add(
        NewShow(artist, today - timedelta(days=9), "Pier", tour="Tide")
    )
    mine = await opened.services.shows.add(
        NewShow(artist, today + timedelta(days=9), "Dock", tour="Tide")
    )
    await opened.services.setlists.set_played_from_text(past.id, "Lantern\nUndertow")
    await opened.services.library.spoilers.hide(mine.id)
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(past.id)
    pane = opened.window.setlist
    pane.tabs.choose(1)
    await until(pane.empty.isVisible)
    await until(lambda: pane.empty.words().startswith("Hidden until you have been"))
    assert not pane.empty_paste.isVisible()
    await opened.services.library.spoilers.show(mine.id)
    await until(pane.view.isVisible)
    await opened.settled()
