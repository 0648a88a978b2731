"""A setlist built by keyboard alone, printed, undone, redone; the program killed; all is there.

The keys are those of a real X server, sent by xdotool to the program in a process of its own; what
came of them is read from the library's file.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="needs xdotool"),
]

WINDOW = "^Sample library"
MOMENT_S, LOOKS = 0.05, 60
VISIBLE = ("search", "--onlyvisible", "--name")
CLOSED = ("Escape", "Escape")
"""Closes menus that may stand open, halfway through keys that came too early."""

MAIN = ["lantern", "undertow", "tin roof", "halogen", "first frost", "ghost of", "carousel"]
MORE = ["birdless", "weatherhouse", "magnolia", "copper", "northern", "paper tigers", "afterglow"]
ENCORE = ["saltwater", "second winter", "harbour lights", "the long way", "lantern"]


class Keyboard:
    """Sends keys to the windows of one process, and waits for what they lead to."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self.process = process
        self._folder = folder
        self._title = ""

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "5", *keys)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "5", text)

    def go_to(self, title: str) -> None:
        """Wait for a window, and give it the keyboard: there is no window manager to do so."""
        self._title, found = title, ""
        while not found:
            self._look_after_it()
            found = self._xdotool(*VISIBLE, title).split("\n")[-1]
        while self._xdotool("getwindowfocus") != found:
            self._xdotool("windowfocus", found)

    def open(self, title: str, *keys: str) -> None:
        """Press keys until they have opened a dialog, and give it the keyboard."""
        self.press_until(lambda: bool(self._xdotool(*VISIBLE, title)), *keys)
        self.go_to(title)

    def windows(self, title: str) -> int:
        return len(self._xdotool(*VISIBLE, title).split())

    def back_from(self, title: str) -> None:
        """Wait until a dialog is gone, and give the keyboard to the main window again."""
        while self._xdotool(*VISIBLE, title):
            self._look_after_it()
        self.go_to(WINDOW)

    def wait_for(self, fact: Callable[[], bool]) -> None:
        while not fact():
            self._look_after_it()

    def press_until(self, fact: Callable[[], bool], *keys: str) -> None:
        """Press keys that may come too early, again and again until a fact is there."""
        while not fact():
            self.go_to(self._title)  # a dialog that closes late takes the keyboard along
            self.press(*keys)
            for _ in range(LOOKS):
                if fact():
                    return
                self._look_after_it()

    def _look_after_it(self) -> None:
        """Leave the processor to the program for a moment, in which it must not end."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(MOMENT_S)
            pytest.fail("the program has ended")

    def show(self) -> str:
        """Return which show is chosen, as the window remembers it; empty before there is one."""
        memory = self._folder / "window.ini"
        text = memory.read_text() if memory.exists() else ""
        found = re.search(r"^show=(\d+)", text, re.MULTILINE)
        return found[1] if found else ""

    def steps(self) -> int:
        """Return how many acts on setlists the library knows."""
        return len(self._read("SELECT id FROM undo_step WHERE scope LIKE 'setlist:%'"))

    def lines(self) -> list[tuple[str, ...]]:
        """Return the lines predicted for the chosen show: set, type and songs, in order."""
        return self._read(LINES, self.show())

    def _read(self, query: str, *values: str) -> list[tuple[str, ...]]:
        where = f"file:{self._folder / 'library.sqlite3'}?mode=ro"
        with closing(sqlite3.connect(where, uri=True)) as connection:
            return [tuple(map(str, row)) for row in connection.execute(query, values)]

    def _xdotool(self, *words: str) -> str:
        ended = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False)
        return ended.stdout.strip()


LINES = """
    SELECT set_part.id, set_part.encore, item.id, item.type, item.label,
           (SELECT group_concat(title, ' / ') FROM item_song WHERE item_id = item.id)
    FROM set_part LEFT JOIN item ON item.set_id = set_part.id
    WHERE set_part.setlist_id = (
        SELECT min(id) FROM setlist WHERE kind = 'predicted' AND performance_id = ?
    )
    ORDER BY set_part.position, item.position
"""


def add(keyboard: Keyboard, songs: list[str]) -> None:
    """Type a part of each title into the pool's filter; Enter adds the first that is left."""
    for song in songs:
        before = keyboard.lines()
        keyboard.type(song)
        keyboard.press("Return")
        keyboard.wait_for(lambda before=before: keyboard.lines() != before)
        keyboard.press("Escape")


def begin_empty(keyboard: Keyboard) -> None:
    """Begin an empty prediction of the show that the sample opens with.

    The first key is one that leads to nothing else where it comes before the window is ready.
    """
    keyboard.wait_for(lambda: keyboard.show() not in {"", "0"})
    keyboard.press_until(lambda: keyboard.steps() > 0, "ctrl+r")
    keyboard.press_until(lambda: is_empty(keyboard.lines()), *CLOSED, "ctrl+3", "alt+l", "a", "e")


def is_empty(lines: list[tuple[str, ...]]) -> bool:
    return [line[1:3] for line in lines] == [("0", "None")]


def build(keyboard: Keyboard) -> None:
    """Build 18 songs with an encore, a medley and a tape."""
    keyboard.press("ctrl+3")
    add(keyboard, MAIN + MORE)
    keyboard.press_until(lambda: len(keyboard.lines()) == 15, *CLOSED, "alt+l", "i", "e")
    add(keyboard, ENCORE)
    keyboard.open("^Add line", *CLOSED, "alt+l", "i", "p")
    keyboard.type("Drum intro")
    keyboard.press("Return")
    keyboard.wait_for(lambda: keyboard.lines()[-1][3] == "tape")
    keyboard.back_from("^Add line")
    # Too early, the tape would be chosen after these lines are.
    medley = (*CLOSED, "ctrl+3", "Home", "Down", "shift+Down", "alt+l", "l", "m")
    keyboard.press_until(lambda: keyboard.lines()[0][3] == "medley", *medley)


def undo_all_and_redo(keyboard: Keyboard) -> None:
    built = keyboard.lines()
    steps = 0
    while any(line[2] != "None" for line in keyboard.lines()):
        before = keyboard.lines()
        keyboard.press("ctrl+z")
        keyboard.wait_for(lambda before=before: keyboard.lines() != before)
        steps += 1
    assert steps == 22
    keyboard.press(*["ctrl+shift+z"] * steps)
    keyboard.wait_for(lambda: keyboard.lines() == built)


@pytest.fixture
def keyboard(start, own_home) -> Callable[[], Keyboard]:
    def begin() -> Keyboard:
        process = start("--demo", QT_QPA_PLATFORM="xcb")
        keyboard = Keyboard(process, own_home / "setlist-desktop" / "demo")
        keyboard.go_to(WINDOW)
        return keyboard

    return begin


def test_a_setlist_by_keyboard_alone_outlives_a_kill(keyboard, tmp_path) -> None:
    first = keyboard()
    begin_empty(first)
    build(first)
    built = first.lines()
    assert [line[3] for line in built] == ["medley", *["song"] * 17, "tape"]
    assert [line[1] for line in built] == ["0"] * 13 + ["1"] * 6

    first.open("Print Preview", "ctrl+p")
    first.press_until(lambda: first.windows("^Print") == 2, "ctrl+p")  # a dialog over the preview
    first.go_to("^Print")
    paper = tmp_path / "setlist.pdf"
    first.press("alt+f", "ctrl+a")
    first.type(str(paper))
    first.press("Return")
    first.wait_for(lambda: paper.exists() and paper.read_bytes().rstrip().endswith(b"%%EOF"))
    first.back_from("^Print ")

    undo_all_and_redo(first)
    assert first.lines() == built

    first.process.kill()
    first.process.wait()
    again = keyboard()
    assert again.lines() == built
    # The same show stands there, with its steps: the last of them is undone, and done again.
    again.press_until(lambda: again.lines() != built, "ctrl+3", "ctrl+z")
    assert again.lines()[0][3] == "song"
    again.press_until(lambda: again.lines() == built, "ctrl+3", "ctrl+shift+z")
