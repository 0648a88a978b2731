"""The crash hooks: what nobody foresaw is told, reported without keys, and not too often."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from setlist_desktop import __version__
from setlist_desktop.app.crash import (
    REPORTS_A_MINUTE,
    REPORTS_KEPT,
    CrashHooks,
    tell_fault,
    write_report,
)
from setlist_desktop.domain.services import Service
from setlist_desktop.system.settings import Settings
from setlist_desktop.ui.main_window import MainWindow


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "data", keys={Service.SETLISTFM: "my-very-own-key"})


def raised(error: BaseException) -> BaseException:
    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        fail()
    return caught.value


def test_a_report_says_what_happened_where_and_holds_no_key(settings):
    path = write_report(settings, raised(ValueError("x-api-key: my-very-own-key")))
    text = path.read_text()
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "my-very-own-key" not in text
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_only_the_newest_reports_are_kept(settings):
    for _ in range(REPORTS_KEPT + 3):
        last = write_report(settings, raised(ValueError()))
    left = sorted(last.parent.glob("*.txt"))
    assert len(left) == REPORTS_KEPT
    assert left[-1] == last


def test_a_folder_that_cannot_be_written_ends_in_no_second_crash(tmp_path):
    (tmp_path / "file").write_text("")
    assert write_report(Settings(tmp_path / "file"), raised(ValueError())) is None


def test_errors_of_worker_threads_are_caught(settings):
    told = []
    hooks = CrashHooks(settings, told.append)
    hooks.install()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    finally:
        hooks.remove()
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert len(list((settings.data_dir / "crash").glob("*.txt"))) == 1


def test_the_hooks_give_their_places_back(settings):
    before = sys.excepthook, threading.excepthook
    hooks = CrashHooks(settings, lambda _: None)
    hooks.install()
    assert sys.excepthook != before[0]
    hooks.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_flood_is_told_a_few_times_a_minute(settings):
    now = [100.0]
    told = []
    hooks = CrashHooks(settings, told.append, lambda: now[0])
    for _ in range(REPORTS_A_MINUTE + 50):
        hooks.handle(raised(ValueError()))
    assert len(told) == REPORTS_A_MINUTE
    now[0] += 61
    hooks.handle(raised(ValueError()))
    assert len(told) == REPORTS_A_MINUTE + 1


def test_an_end_that_was_asked_for_is_no_crash(settings):
    told = []
    CrashHooks(settings, told.append).handle(raised(SystemExit()))
    assert told == []
    assert not settings.data_dir.exists()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_fault_is_told_in_one_dialog_whose_report_holds_no_key(qtbot, settings):
    write_report(settings, raised(ValueError()))  # from here on the keys are known
    window = MainWindow(settings.data_dir / "window.ini")
    window.show()
    window.furnish()
    tell_fault(window, raised(ValueError("x-api-key: my-very-own-key")))
    tell_fault(window, raised(RuntimeError("the next one")))
    [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible()]
    report = dialog.findChild(QPlainTextEdit).toPlainText()
    assert "ValueError" in report
    assert f"Setlist Desktop {__version__}" in report
    assert "my-very-own-key" not in report
    assert window.messages.text().startswith("Something went wrong inside")
    dialog.reject()
    window.allow_close()
    window.close()
    window.deleteLater()
