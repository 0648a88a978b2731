"""What people read, in their language; in the code texts are English, whole, with named fields.

    tr("Undo")
    tr("{artist} was imported.", artist=name)
    plural(left, "{n} vote left for {show}", "{n} votes left for {show}", show=title)
    NAMES = {Kind.SONG: mark("Song")}      # and, where it is shown: tr(NAMES[kind])

The window sets the language with `speak`; without one, as on the command line, texts are English.
`tr`, `plural`, `mark` and `words.counted` are found in the code by name: their texts are literals.
`meaning` tells two texts apart that are one word in English only, as "Open" (a verb, a state).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
}
"""The languages of the program by their codes, each by its own name."""


class Language(Protocol):
    """A language other than English as it stands in the code."""

    def translated(self, text: str, meaning: str, number: int | None) -> str:
        """Return a text, in the form that goes with a number; empty where it is not known."""
        ...

    def figure(self, number: float, decimals: int) -> str:
        """Return a number with so many decimals, as it is written in this language."""
        ...

    def day(self, on: date, *, year: bool) -> str:
        """Return a day with its month's name in short, and with its year where wanted."""
        ...


_current: list[Language | None] = [None]


def speak(language: Language | None) -> None:
    """Set the language of every text that is made from now on; None is English."""
    _current[0] = language


def spoken() -> Language | None:
    """Return the language in use; None is English."""
    return _current[0]


def mark(text: str, meaning: str = "") -> str:  # noqa: ARG001 - read by those who gather the texts
    """Return a text unchanged: it is a constant that `tr` is given later, with the same meaning."""
    return text


def tr(text: str, /, *, meaning: str = "", **values: object) -> str:
    """Return a text in the language in use, with its {fields} filled."""
    language = _current[0]
    told = (language.translated(text, meaning, None) if language is not None else "") or text
    return told.format(**values) if values else told


def plural(
    number: int, one: str, many: str, /, *, meaning: str = "", figure: str = "", **values: object
) -> str:
    """Return the text that goes with a number, which its field {n} shows (as `figure`, if given).

    `one` and `many` are the two forms of English; other languages have theirs.
    """
    language = _current[0]
    told = language.translated(many, meaning, number) if language is not None else ""
    told = told or (one if number == 1 else many)
    return told.format(n=figure or count(number), **values)


NARROW_SPACE = "\u202f"


def count(number: int) -> str:
    """Return a count, with thin spaces between thousands in English: "1 204"."""
    language = _current[0]
    if language is None:
        return f"{number:,}".replace(",", NARROW_SPACE)
    return language.figure(number, 0)


def decimal(number: float, decimals: int) -> str:
    """Return a number with so many decimals: "0.193"."""
    language = _current[0]
    return f"{number:.{decimals}f}" if language is None else language.figure(number, decimals)


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(on: date, *, year: bool = True) -> str:
    """Return a day as it stands in a sentence: "24 Nov 2026", or "24 Nov"."""
    language = _current[0]
    if language is not None:
        return language.day(on, year=year)
    # strftime would follow the computer's own language here
    return f"{on.day} {_MONTHS[on.month - 1]}" + (f" {on.year}" if year else "")
