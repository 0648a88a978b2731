"""Every text of the window is translated, or a name; every control has a name for a screen reader.

The window speaks a language that puts each translated text into brackets, on the sample library
with its names in Greek letters. What is left in Latin ones, on the window, its dialogs, menus and
models or painted by the program itself, is English that nobody can translate.
"""

from __future__ import annotations

import ast
import contextlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import setlist_desktop
from setlist_desktop import __version__
from setlist_desktop.app.composition import open_services
from setlist_desktop.app.demo import fill_demo, show_to_present
from setlist_desktop.domain import errors
from setlist_desktop.domain.language import LANGUAGES
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.shows import When
from setlist_desktop.services import Services
from setlist_desktop.system.settings import Settings
from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.widgets.segmented_tabs import SegmentedTabs
from tests.support.pseudo import bracketed, untold
from tests.support.shown import nameless_in, said_by
from tests.ui.conftest import until

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "grabbing the keyboard")

NAMES = {
    "artist": ("name", "sort_name", "disambiguation", "country"),
    "artist_alias": ("name",),
    "item": ("label", "note", "guests"),
    "item_song": ("title", "cover_of"),
    "performance": ("tour",),
    "profile": ("name",),
    "song": ("title", "cover_of", "album"),
    "tag": ("name",),
    "venue": ("name", "city", "country"),
}
"""Where the library holds names, which are in no language of the program."""

FOLLOWING = ("album", "city", "tour")
"""What the library itself fills with the names of the others."""

IN_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβψδεφγηιξκλμνοπϑρστθωϖχυζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠϴΡΣΤΘΩ϶ΧΥΖ",  # noqa: RUF001
)
OURS = (
    "Setlist Desktop",
    __version__,
    "Ballot of Ana",  # what friends send each other is alike in every language
    *(service.title for service in Service),
    *LANGUAGES.values(),
)
NOT_TRIED = {"file.quit"}


@dataclass
class Findings:
    """What is said outside of brackets, by the words that are; and controls without a name."""

    names: tuple[str, ...] = ()
    tables: frozenset[str] = frozenset()
    found: dict[str, str] = field(default_factory=dict)
    nameless: set[str] = field(default_factory=set)

    def look(self, window: QWidget) -> None:
        """Look at all that a window says; its pictures tell what it paints."""
        window.grab()
        for where, text in said_by(window):
            self.judge(where, text)
        self.nameless.update(nameless_in(window))

    def judge(self, where: str, text: str) -> None:
        """Judge one text."""
        is_table = text.partition(",")[0] in self.tables and "FiguresTable" in where
        if not is_table and (words := untold(text, self.names)):
            self.found.setdefault(" ".join(words), f"{where}: {text}")

    def __str__(self) -> str:
        return "\n".join(sorted((*self.found.values(), *self.nameless)))


@dataclass
class Shown:
    """A window that speaks in brackets, and what was found in it."""

    window: MainWindow
    services: Services
    findings: Findings

    async def settled(self) -> None:
        """Wait until nothing runs."""
        await until(lambda: not self.window.context.tasks._running)

    async def ended(self) -> Findings:
        """End what runs in the window, and return what was found in it."""
        await self.window.context.tasks.stop()
        return self.findings

    def dialog(self) -> QWidget | None:
        """Return what stands before the window now."""
        others = (one for one in QApplication.topLevelWidgets() if one is not self.window)
        return next((one for one in others if one.isVisible()), None)

    async def try_act(self, act: QAction) -> None:
        """Do an act, look at what it opens, and close that."""
        running = self.window.context.tasks._running
        act.trigger()
        await until(lambda: self.dialog() or not running)
        while (dialog := self.dialog()) is not None:
            await until(lambda dialog=dialog: dialog not in running.values())
            if not isinstance(dialog, QFileDialog):  # Qt's own, with the names of files
                self.findings.look(dialog)
            dialog.reject() if isinstance(dialog, QDialog) else dialog.close()
            await until(lambda: self.dialog() or not running)


def _write_names_in_greek(library: Path) -> None:
    with contextlib.closing(sqlite3.connect(library)) as file, file:
        file.create_function("greek", 1, lambda name: name and name.translate(IN_GREEK))
        for table in FOLLOWING:
            file.execute(f"DELETE FROM {table}")
        for table, columns in NAMES.items():
            changes = ", ".join(f"{column} = greek({column})" for column in columns)
            file.execute(f"UPDATE {table} SET {changes}")


def _tables_of(library: Path) -> frozenset[str]:
    """Return the names of the tables, which the care of the library lists."""
    with contextlib.closing(sqlite3.connect(library)) as file:
        return frozenset(row[0] for row in file.execute("SELECT name FROM sqlite_master"))


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> Findings:
    """Return findings that are told of every text that the program paints itself."""
    findings, paint = Findings(), QPainter.drawText

    def draw(painter: QPainter, *what: object) -> object:
        for text in filter(lambda one: isinstance(one, str), what):
            findings.judge("painted", str(text))
        return paint(painter, *what)

    monkeypatch.setattr(QPainter, "drawText", draw)
    return findings


@pytest.fixture
async def open_window(
    qtbot: QtBot, tmp_path: Path, painted: Findings
) -> AsyncIterator[Callable[[], Awaitable[Shown]]]:
    """Return a function that opens the window on the library of this test."""
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(bracketed())

        async def make() -> Shown:
            running = await open_services(Settings(tmp_path, offline=True))
            await stack.enter_async_context(running)
            painted.names = (str(tmp_path), *OURS)
            painted.tables = _tables_of(running.database.path)
            window = MainWindow(tmp_path / "window.ini")
            stack.push_async_callback(_end, window)
            window.resize(1440, 900)
            window.show()
            window.attach(running.services)
            shown = Shown(window, running.services, painted)
            await shown.settled()
            return shown

        yield make


async def _end(window: MainWindow) -> None:
    window.hide()
    await window.context.tasks.stop()
    window.allow_close()
    window.close()
    window.deleteLater()


@pytest.fixture
async def sample(tmp_path: Path, open_window: Callable[[], Awaitable[Shown]]) -> Shown:
    """Open the window on the sample library, with a show to come that is predicted."""
    settings = Settings(tmp_path, offline=True)
    async with await open_services(settings) as running:
        await fill_demo(running)
        show = await show_to_present(running)
    _write_names_in_greek(settings.database)
    shown = await open_window()
    shown.window.context.selection.choose_artist(show.artist_id)
    shown.window.context.selection.choose_show(show.id)
    await shown.settled()
    return shown


async def test_an_empty_library_speaks_the_users_language(open_window):
    shown = await open_window()
    shown.findings.look(shown.window)
    findings = await shown.ended()
    assert str(findings) == ""


async def test_panes_and_their_pages_speak_the_users_language(sample):
    window, selection = sample.window, sample.window.context.selection
    for name in ("statistics.show", "activity.show"):
        window.context.actions[name].trigger()
    await sample.settled()
    past = await sample.services.shows.of_artist(selection.artist_id, When.PAST)
    for show_id in (selection.show_id, past[0].id):
        selection.choose_show(show_id)
        await sample.settled()
        for tabs in window.findChildren(SegmentedTabs):
            for tab in tabs.findChildren(QPushButton):
                tab.click()
                await sample.settled()
                sample.findings.look(window)
    for menu in _context_menus(window):
        sample.findings.look(menu)
        menu.close()
    findings = await sample.ended()
    assert str(findings) == ""


def _context_menus(window: MainWindow) -> Iterator[QWidget]:
    for part in window.findChildren(QWidget):
        if part.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu and part.isVisible():
            part.customContextMenuRequested.emit(part.rect().center())
            menu = QApplication.activePopupWidget()
            if isinstance(menu, QMenu):
                yield menu


async def test_what_the_acts_open_speaks_the_users_language(sample):
    book = sample.window.context.actions
    view = sample.window.setlist.view
    view.setCurrentIndex(view.model().index(1, 0))
    for act in book.all():
        if act.isEnabled() and not act.menu() and act.objectName() not in NOT_TRIED:
            await sample.try_act(act)
    sample.findings.look(sample.window)
    findings = await sample.ended()
    assert str(findings) == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("⟦Undo⟧", []),
        ("Undo", ["Undo"]),
        ("⟦{n} songs⟧ · in all", ["in", "all"]),
        ("⟦⟦File⟧: ⟦Load⟧⟧", []),
        ("⟦Choose a sh…", []),
        ("Setlist Desktop 12:30", []),
        ("<a href='https://example.org'>⟦there⟧</a>", []),
    ],
)
def test_words_outside_of_brackets_are_found(text, words):
    assert untold(text, OURS) == words


def _kinds_of_errors(trees: dict[Path, ast.Module]) -> set[str]:
    """Return the names of the program's own errors, those that modules add among them."""
    kinds = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
    classes = [
        node for tree in trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    while (
        more := {
            one.name
            for one in classes
            if any(getattr(base, "id", "") in kinds for base in one.bases)
        }
        - kinds
    ):
        kinds |= more
    return kinds


def _errors_told_in_english(path: Path, tree: ast.Module, kinds: set[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
            hints = (word.value for word in node.keywords if word.arg == "hint")
            for said in (*node.args, *hints):
                if any(letter.isalpha() for letter in _written(said)):
                    yield f"{path}:{node.lineno}: {ast.unparse(said)}"


def _written(node: ast.expr) -> str:
    """Return what stands literally in a text, without its fields."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(
        part.value
        for part in parts
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    )


def test_no_error_that_the_window_may_tell_is_only_in_english():
    package = Path(setlist_desktop.__file__).parent
    parts = ("app", "domain", "prediction", "providers", "services", "storage", "system", "ui")
    files = [path for part in parts for path in sorted((package / part).rglob("*.py"))]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in files}
    kinds = _kinds_of_errors(trees)
    assert "FileRefused" in kinds
    told = [told for path in files for told in _errors_told_in_english(path, trees[path], kinds)]
    assert not told, "\n" + "\n".join(told)
