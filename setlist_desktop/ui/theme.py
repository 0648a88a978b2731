"""The look, from one place: colours, spacing and type scale for palette, style sheet, delegates."""

from __future__ import annotations

from dataclasses import dataclass


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


LIGHT = Tokens(
    ground="#f4f4f6",
    pane="#ffffff",
    line="#e2e2e8",
    ink="#1b1b22",
    dim="#6a6a78",
    accent="#5b4bd6",
    on_accent="#ffffff",
    selection="#ece9fd",
    bar="#b9b0f4",
    track="#ececf1",
    good="#1f8a5b",
    warn="#a86400",
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
)


def tokens() -> Tokens:
    """Return the tokens of the theme in use; delegates ask at each painting."""
    return _current[0]


def use(chosen: Tokens) -> None:
    """Set the theme in use; the window then applies palette and style sheet anew."""
    _current[0] = chosen


_current = [LIGHT]
