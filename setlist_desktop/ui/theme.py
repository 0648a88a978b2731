"""The look, from one place: colours, spacing and type scale for palette, style sheet, delegates.

The theme follows the system (light, dark, high contrast) unless the user prefers one. Delegates ask
`tokens()` and `font()` at each painting; widgets get palette and style sheet from `Theme.apply`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

SPACE = 8
RADIUS = 8
CONTROL_RADIUS = 6
PAD_X = 10
COMPACT_PAD_X = 3
TEXT_PX = 13
LABEL_PX = 11
FIGURE_PX = 17


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a theme, as `#rrggbb`."""

    ground: str
    pane: str
    line: str
    ink: str
    dim: str
    accent: str
    on_accent: str
    selection: str
    bar: str
    track: str
    good: str
    warn: str
    bad: str
    dark: bool
    control_line: str = "#c9c9d3"  # the border of what can be pressed or typed into
    hover: str = "#f5f5f8"
    good_ground: str = "#e2f4eb"
    warn_ground: str = "#fdf0d5"
    bad_ground: str = "#fbe5e4"


LIGHT = Tokens(
    ground="#f4f4f6",
    pane="#ffffff",
    line="#e2e2e8",
    ink="#1b1b22",
    dim="#62626f",
    accent="#5b4bd6",
    on_accent="#ffffff",
    selection="#ece9fd",
    bar="#b9b0f4",
    track="#ececf1",
    good="#17754c",
    warn="#8f5500",
    bad="#b3322f",
    dark=False,
)

DARK = Tokens(
    ground="#17171c",
    pane="#1f1f26",
    line="#30303a",
    ink="#ececf2",
    dim="#a3a3b2",
    accent="#9d90ff",
    on_accent="#17171c",
    selection="#2e2a52",
    bar="#5a4fb0",
    track="#2a2a33",
    good="#5fd3a0",
    warn="#f0b45b",
    bad="#ff8a85",
    dark=True,
    control_line="#43434f",
    hover="#26262e",
    good_ground="#173a2c",
    warn_ground="#40300f",
    bad_ground="#452022",
)

LIGHT_HIGH_CONTRAST = replace(
    LIGHT,
    ground="#ffffff",
    line="#4a4a55",
    control_line="#1b1b22",
    ink="#000000",
    dim="#33333b",
    accent="#3c2bbf",
    selection="#dcd6fb",
    bar="#5b4bd6",
    track="#dcdce4",
    good="#0b5233",
    warn="#6b3f00",
    bad="#8c1d1a",
)

DARK_HIGH_CONTRAST = replace(
    DARK,
    ground="#000000",
    pane="#000000",
    line="#9a9aa8",
    control_line="#ececf2",
    ink="#ffffff",
    dim="#d6d6e0",
    accent="#c0b7ff",
    selection="#3d3578",
    bar="#9d90ff",
    hover="#1c1c22",
)

# Every pair of colours in which text is set, as (text, ground); a test holds each to 4.5:1.
TEXT_PAIRS = (
    *(("ink", ground) for ground in ("ground", "pane", "selection", "track", "hover")),
    *(("dim", ground) for ground in ("ground", "pane", "selection", "track", "hover")),
    *(("accent", ground) for ground in ("ground", "pane", "selection", "hover")),
    ("on_accent", "accent"),
    *((name, ground) for name in ("good", "warn", "bad") for ground in ("ground", "pane")),
    ("good", "good_ground"),
    ("warn", "warn_ground"),
    ("bad", "bad_ground"),
    *(("ink", ground) for ground in ("good_ground", "warn_ground", "bad_ground")),
)


class Preference(StrEnum):
    """What the user prefers in View ▸ Theme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextRole(StrEnum):
    """The steps of the type scale."""

    TEXT = "text"
    TITLE = "title"  # the first line of a row
    STRONG = "strong"  # headings of panes
    SMALL = "small"  # details at the edge, chips
    LABEL = "label"  # headings of sections: small, spaced, in capitals where short
    FIGURE = "figure"  # the day of a date


def tokens() -> Tokens:
    """Return the tokens of the theme in use; delegates ask at each painting."""
    return _current[0]


def use(chosen: Tokens) -> None:
    """Set the theme in use; `Theme.apply` then gives palette and style sheet to the program."""
    _current[0] = chosen


_current = [LIGHT]


def colour(name: str) -> QColor:
    """Return a token of the theme in use as a colour."""
    return _colour(getattr(_current[0], name))


@lru_cache(maxsize=128)
def _colour(value: str) -> QColor:
    return QColor(value)


def text_px() -> int:
    """Return the size of text in pixels: 13, or the system's where that is bigger."""
    return max(TEXT_PX, _system_px[0])


def scaled(px: float) -> int:
    """Return a length drawn for 13 px text, grown with the system's text size."""
    return round(px * text_px() / TEXT_PX)


def font(role: TextRole = TextRole.TEXT) -> QFont:
    """Return the font of a step of the type scale, with tabular figures."""
    return lettering(role)[0]


def metrics(role: TextRole = TextRole.TEXT) -> QFontMetrics:
    """Return the measures of a step of the type scale."""
    return lettering(role)[1]


def lettering(role: TextRole) -> tuple[QFont, QFontMetrics]:
    """Return the font of a step of the type scale with its measures."""
    return _lettering(role, QApplication.font().family(), text_px())


@lru_cache(maxsize=32)
def _lettering(role: TextRole, family: str, base_px: int) -> tuple[QFont, QFontMetrics]:
    size, weight, spacing = _SCALE[role]
    made = QFont(family)
    made.setPixelSize(round(base_px * size / TEXT_PX))
    made.setWeight(weight)
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made, QFontMetrics(made)


_SCALE = {
    TextRole.TEXT: (TEXT_PX, QFont.Weight.Normal, 100),
    TextRole.TITLE: (TEXT_PX, QFont.Weight.Medium, 100),
    TextRole.STRONG: (TEXT_PX, QFont.Weight.DemiBold, 100),
    TextRole.SMALL: (LABEL_PX, QFont.Weight.Normal, 100),
    TextRole.LABEL: (LABEL_PX, QFont.Weight.DemiBold, 105),
    TextRole.FIGURE: (FIGURE_PX, QFont.Weight.DemiBold, 100),
}


_system_px = [0]
SCREENLESS = {"offscreen", "minimal"}  # they have no user, and a default font of no meaning


class Theme(QObject):
    """Applies the look to the program and follows the system; `changed` after each application."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        preference: Preference = Preference.SYSTEM,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or app)
        self._app = app
        self.preference = preference
        if not _system_px[0] and app.platformName() not in SCREENLESS:
            _system_px[0] = QFontInfo(app.font()).pixelSize()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.apply()

    def prefer(self, preference: Preference) -> None:
        """Use the light theme, the dark one, or the system's."""
        self.preference = preference
        self.apply()

    def apply(self) -> None:
        """Give palette, font and style sheet to the whole program."""
        from setlist_desktop.ui.style_sheet import style_sheet

        use(self._chosen())
        self._app.setPalette(_palette(tokens()))
        self._app.setFont(font())
        self._app.setStyleSheet(style_sheet(tokens()))
        self.changed.emit()

    def _chosen(self) -> Tokens:
        dark = self.preference is Preference.DARK or (
            self.preference is Preference.SYSTEM
            and self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        if _wants_high_contrast(self._app):
            return DARK_HIGH_CONTRAST if dark else LIGHT_HIGH_CONTRAST
        return DARK if dark else LIGHT

    def _on_system_changed(self) -> None:
        if self.preference is Preference.SYSTEM:
            self.apply()


def _wants_high_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    if not hasattr(hints, "accessibility"):  # Qt before 6.10
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _palette(look: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: look.ground,
        role.WindowText: look.ink,
        role.Base: look.pane,
        role.AlternateBase: look.hover,
        role.Text: look.ink,
        role.Button: look.pane,
        role.ButtonText: look.ink,
        role.BrightText: look.on_accent,
        role.ToolTipBase: look.ink,
        role.ToolTipText: look.pane,
        role.PlaceholderText: look.dim,
        role.Highlight: look.selection,
        role.HighlightedText: look.ink,
        role.Accent: look.accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Light: look.pane,
        role.Midlight: look.line,
        role.Mid: look.control_line,
        role.Dark: look.dim,
        role.Shadow: look.dim,
    }
    palette = QPalette()
    for which, value in colours.items():
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.dim))
    return palette
