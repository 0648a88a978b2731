"""Errors in words, beside their cause."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit, QPushButton

from setlist_desktop.domain.errors import BudgetSpent, InvalidInput, Unavailable
from setlist_desktop.ui.dates import clock_time
from setlist_desktop.ui.dialogs_async import ask, finished
from setlist_desktop.ui.errors import ErrorBanner, show_crash, trouble_of
from tests.ui.conftest import until


def test_an_error_of_ours_says_itself_and_the_next_step():
    trouble = trouble_of(Unavailable("setlist.fm", "It cannot be reached.", hint="Try later."))
    assert (trouble.message, trouble.hint, trouble.retryable) == (
        "It cannot be reached.",
        "Try later.",
        True,
    )
    assert "service-unavailable" in trouble.details


def test_a_spent_budget_says_when_it_can_be_tried_again():
    when = datetime.now(UTC) + timedelta(hours=30)
    trouble = trouble_of(BudgetSpent("setlist.fm", "Today's requests are used up.", retry_at=when))
    assert clock_time(when) in trouble.hint


def test_a_fault_of_the_program_keeps_its_traceback_for_the_details():
    with pytest.raises(ValueError, match="inner words") as caught:
        int("inner words")
    trouble = trouble_of(caught.value)
    assert "inner words" not in trouble.message
    assert "ValueError: invalid literal" in trouble.details


def test_the_banner_offers_what_fits_the_error(qtbot):
    banner = ErrorBanner()
    qtbot.addWidget(banner)
    banner.show_error(Unavailable("Deezer", "Deezer is down."))
    assert banner.isVisible()
    assert banner.text() == "Deezer is down."
    buttons = {button.text(): button for button in banner.findChildren(QPushButton)}
    with qtbot.waitSignal(banner.retry_requested):
        buttons["Retry"].click()
    banner.show_error(InvalidInput("No such date."))
    assert buttons["Retry"].isHidden()
    with qtbot.waitSignal(banner.dismissed):
        buttons["Dismiss"].click()
    assert banner.isHidden()


def test_details_can_be_copied(qtbot):
    dialog = show_crash("Traceback of the fault")
    qtbot.addWidget(dialog)
    assert "Traceback of the fault" in dialog.findChild(QPlainTextEdit).toPlainText()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert "Traceback of the fault" in QGuiApplication.clipboard().text()
    dialog.close()


async def test_a_dialog_is_waited_for_while_other_tasks_run(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    waiting = asyncio.ensure_future(finished(dialog))
    await until(dialog.isVisible)
    dialog.accept()
    assert await waiting is True


async def test_cancelling_closes_the_dialog(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    waiting = asyncio.ensure_future(finished(dialog))
    await until(dialog.isVisible)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not dialog.isVisible()


@pytest.mark.parametrize(("answer", "expected"), [("Keep it", True), ("Cancel", False)])
async def test_a_question_is_answered_by_verbs(qtbot, answer, expected):
    parent = QDialog()
    qtbot.addWidget(parent)
    asking = asyncio.ensure_future(ask(parent, "Title", "Keep it?", yes="Keep it"))
    await until(lambda: parent.findChildren(QMessageBox))
    box = parent.findChildren(QMessageBox)[0]
    next(button for button in box.buttons() if button.text() == answer).click()
    assert await asking is expected
