"""Where the four panes stand: the first arrangement, and the user's own, kept in an ini file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTabBar

from setlist_desktop.domain.language import tr
from setlist_desktop.ui import theme
from setlist_desktop.ui.overriding import override
from setlist_desktop.ui.theme import SCREENLESS, Preference

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QMainWindow

    from setlist_desktop.ui.selection import Selection
    from setlist_desktop.ui.widgets.card_dock import CardDock

LAYOUT_VERSION = 1
FIRST_SIZE = QSize(1440, 900)
FRAME = QSize(16, 48)  # pixels that a desktop's frame may take of the screen
NARROW = 960  # below it, artists and shows share a column
WIDE = 1040
NARROW_SHARES = (180, 350, 226)
SHARES = (258, 320, 470, 300)


class WindowMemory:
    """What the window remembers between runs; written by Qt soon after each change."""

    def __init__(self, path: Path) -> None:
        self.folder = path.parent
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Preference:
        """The theme that the user prefers."""
        value = str(self._settings.value("theme", Preference.SYSTEM.value))
        return Preference(value) if value in set(Preference) else Preference.SYSTEM

    @theme.setter
    def theme(self, preference: Preference) -> None:
        self._settings.setValue("theme", preference.value)

    @property
    def language(self) -> str:
        """The code of the language that the user prefers; empty for that of the system."""
        return str(self._settings.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def tray(self) -> bool:
        """Whether the window hides in the tray when it is closed, where there is a tray."""
        return str(self._settings.value("tray", "")) == "yes"

    @tray.setter
    def tray(self, wanted: bool) -> None:
        self._settings.setValue("tray", "yes" if wanted else "no")

    @property
    def keys(self) -> dict[str, str]:
        """The user's own keys by act, in portable text; empty for an act without keys."""
        self._settings.beginGroup("keys")
        keys = {name: str(self._settings.value(name, "")) for name in self._settings.childKeys()}
        self._settings.endGroup()
        return keys

    def save_keys(self, keys: Mapping[str, str]) -> None:
        """Keep the user's own keys."""
        self._settings.remove("keys")
        for name, text in keys.items():
            self._settings.setValue(f"keys/{name}", text)

    def save(self) -> None:
        """Write at once what is remembered."""
        self._settings.sync()

    def save_layout(self, window: QMainWindow, *, unfolded: QByteArray) -> None:
        """Keep geometry and panes, and the arrangement of before a narrow window folded it."""
        self._settings.setValue("geometry", window.saveGeometry())
        self.save_panes(screen_name(window.screen()), window, unfolded=unfolded)
        self.save_panes("", window, unfolded=unfolded)
        self._settings.sync()

    def save_panes(self, screen: str, window: QMainWindow, *, unfolded: QByteArray) -> None:
        """Keep how the panes stand on a screen; "" is whichever was the last."""
        self._settings.setValue(_of_screen(screen, "layout"), window.saveState(LAYOUT_VERSION))
        self._settings.setValue(_of_screen(screen, "unfolded"), unfolded)

    def panes_on(self, screen: str) -> tuple[QByteArray, QByteArray]:
        """Return how the panes stood on a screen, and to what they unfold when a window grows.

        Both are empty for a screen without an arrangement of its own.
        """
        layout, unfolded = (_of_screen(screen, name) for name in ("layout", "unfolded"))
        return self._bytes(layout), self._bytes(unfolded)

    def restore_layout(self, window: QMainWindow) -> QByteArray | None:
        """Bring geometry and the panes of its screen back; None where there were none.

        Returns what the panes unfold to when a narrow window grows; empty where not folded.
        """
        geometry = self._bytes("geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            return None
        layout, unfolded = self.panes_on(screen_name(window.screen()))
        if layout.isEmpty():
            layout, unfolded = self.panes_on("")
        return unfolded if window.restoreState(layout, LAYOUT_VERSION) else None

    def _bytes(self, name: str) -> QByteArray:
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_selection(self, selection: Selection) -> None:
        """Keep which artist and show are chosen."""
        self._settings.setValue("artist", selection.artist_id)
        self._settings.setValue("show", selection.show_id)

    def selection(self) -> tuple[int, int]:
        """Return the artist and the show that were chosen last, 0 for none."""
        return self._number("artist"), self._number("show")

    @property
    def tab(self) -> int:
        """Tell which view of the chosen show stood in the setlist pane."""
        return self._number("tab")

    @tab.setter
    def tab(self, index: int) -> None:
        self._settings.setValue("tab", index)

    @property
    def setlists(self) -> frozenset[int]:
        """Tell which of the chosen show's setlists were shown, one of each kind."""
        words = str(self._settings.value("setlists", "")).split()
        return frozenset(int(word) for word in words if word.isdecimal())

    @setlists.setter
    def setlists(self, ids: frozenset[int]) -> None:
        self._settings.setValue("setlists", " ".join(map(str, sorted(ids))))

    @property
    def lines(self) -> list[tuple[str, int]]:
        """Tell which lines of that view were selected, by their keys."""
        words = str(self._settings.value("lines", "")).split()
        pairs = (word.partition(":") for word in words)
        return [(kind, int(number)) for kind, _, number in pairs if number.isdecimal()]

    @lines.setter
    def lines(self, keys: list[tuple[str, int]]) -> None:
        self._settings.setValue("lines", " ".join(f"{kind}:{number}" for kind, number in keys))

    def _number(self, name: str) -> int:
        value = str(self._settings.value(name, "0"))
        return int(value) if value.isdecimal() else 0


def screen_name(screen: QScreen) -> str:
    """Return what tells a screen from others: where it is plugged in, and its size."""
    size = screen.size()
    return f"{screen.name()} {size.width()}x{size.height()}".replace("/", "_").replace("\\", "_")


def _of_screen(screen: str, name: str) -> str:
    return f"screens/{screen}/{name}" if screen else name


def arrange(window: QMainWindow, docks: tuple[CardDock, ...]) -> None:
    """Put the panes side by side, as a new user finds them."""
    for dock in docks:
        dock.setFloating(False)
        window.removeDockWidget(dock)
    first, *others = docks
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, first)
    left = first
    for dock in others:
        window.splitDockWidget(left, dock, Qt.Orientation.Horizontal)
        left = dock
    for dock in docks:
        dock.show()
    window.resizeDocks(list(docks), list(SHARES), Qt.Orientation.Horizontal)


class NarrowFit:
    """Folds artists and shows into one column while the window is narrow, and out again.

    Only where both stand beside each other, or were folded by it: other arrangements are kept.
    """

    def __init__(self, window: QMainWindow, docks: tuple[CardDock, ...]) -> None:
        self._window = window
        self._artists, self._shows, *self._others = docks
        self.unfolded = QByteArray()

    @property
    def folded(self) -> bool:
        """Whether the two panes were folded by it."""
        return not self.unfolded.isEmpty()

    def fit(self) -> None:
        """Fold or unfold for the window's width now."""
        width = self._window.width()
        if width < theme.scaled(NARROW) and not self.folded and self._beside():
            self.unfolded = self._window.saveState(LAYOUT_VERSION)
            self._window.tabifyDockWidget(self._artists, self._shows)
            self._artists.raise_()
            self._window.resizeDocks(
                [self._artists, *self._others],
                list(NARROW_SHARES),
                Qt.Orientation.Horizontal,
            )
        elif width >= theme.scaled(WIDE) and self.folded:
            if self._shows in self._window.tabifiedDockWidgets(self._artists):
                # Qt cannot split a tab off again: the arrangement of before comes back whole.
                self._window.restoreState(self.unfolded, LAYOUT_VERSION)
                docks = [self._artists, self._shows, *self._others]
                self._window.resizeDocks(docks, list(SHARES), Qt.Orientation.Horizontal)
            self.unfolded = QByteArray()

    def _beside(self) -> bool:
        docks = (self._artists, self._shows)
        return all(not dock.isHidden() and not dock.isFloating() for dock in docks) and (
            self._artists.y() == self._shows.y()
            and self._shows not in self._window.tabifiedDockWidgets(self._artists)
        )


class QuietTabs(QObject):
    """Keeps the tab bars that Qt makes for panes in one place out of Tab's ring.

    They have no ring of focus of their own; Ctrl+1 and the others, and F6, go to the panes.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                bar.setAccessibleName(tr("Panes in this place"))
        return False


def first_size() -> QSize:
    """Return the size of the first window: that of the sketches, or what the screen has."""
    screen = QGuiApplication.primaryScreen()
    if QGuiApplication.platformName() in SCREENLESS:
        return FIRST_SIZE
    # How wide a frame the desktop puts around it is known only once it stands there.
    return FIRST_SIZE.boundedTo(screen.availableSize() - FRAME) if screen else FIRST_SIZE


def walk(docks: tuple[CardDock, ...], step: int) -> None:
    """Move the focus to the next visible pane (or the one before)."""
    shown = [dock for dock in docks if dock.isVisible()]
    if not shown:
        return
    focus = QApplication.focusWidget()
    at = next((i for i, dock in enumerate(shown) if focus and dock.isAncestorOf(focus)), -step)
    shown[(at + step) % len(shown)].focus_pane()
