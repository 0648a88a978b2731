"""A language in which every text that was translated stands between brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from setlist_desktop.domain import language
from setlist_desktop.ui.overriding import override

OPENED, CLOSED = "⟦", "⟧"
_INNERMOST = re.compile("⟦[^⟦⟧]*⟧")
_CUT_OFF = re.compile("⟦[^⟧]*$|^[^⟦]*⟧")
_TAG = re.compile(r"<[^>]+>")
_PATH = re.compile(r"(?<!\S)/\S+")
_WORD = re.compile(r"[A-Za-z]{2,}")


class Bracketed:
    """Says each text as it is in English, in brackets."""

    def translated(self, text: str, _meaning: str, _number: int | None) -> str:
        return f"{OPENED}{text}{CLOSED}"

    def figure(self, number: float, decimals: int) -> str:
        return f"{number:.{decimals}f}"

    def day(self, on: date, *, year: bool) -> str:
        return f"{on:%Y-%m-%d}" if year else f"{on:%m-%d}"


class _BracketedQt(QTranslator):
    """The same for the texts that are Qt's own."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        return f"{OPENED}{text}{CLOSED}"


@contextmanager
def bracketed() -> Iterator[None]:
    """Speak in brackets; days and months are Japanese meanwhile: none of their letters is ours."""
    before, translator = QLocale(), _BracketedQt()
    QLocale.setDefault(QLocale("ja"))
    QCoreApplication.installTranslator(translator)
    language.speak(Bracketed())
    try:
        yield
    finally:
        language.speak(None)
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(before)


def untold(text: str, data: tuple[str, ...] = ()) -> list[str]:
    """Return the words of a text that are neither translated nor data; a path is data, too.

    What was elided may lack a bracket.
    """
    text = _PATH.sub(" ", _TAG.sub(" ", text))
    while (left := _INNERMOST.sub(" ", text)) != text:
        text = left
    text = _CUT_OFF.sub(" ", text)
    for known in data:
        text = text.replace(known, " ")
    return _WORD.findall(text)
