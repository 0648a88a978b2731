"""The language of the window: the user's choice, else the system's where it is one of ours.

Texts come from `resources/translations/setlist_desktop_CODE.qm`, those of Qt's own dialogs from
the file that Qt ships. It is set once, before the first text is made: a choice holds from the next
start on.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator

from setlist_desktop.domain import language
from setlist_desktop.domain.language import LANGUAGES, NARROW_SPACE

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QApplication

ENGLISH = "en"
SYSTEM = ""
CONTEXT = "setlist_desktop"
_installed: list[QTranslator] = []


def speak(app: QApplication, chosen: str = SYSTEM) -> str:
    """Set the program's language and its way with dates and numbers; return the language's code.

    `chosen` is a code of `LANGUAGES`; anything else follows the system, whose way with dates and
    numbers holds also where its language is none of ours.
    """
    system = QLocale.system()
    code = chosen if chosen in LANGUAGES else _of_system(system)
    locale = system if chosen not in LANGUAGES or _code(system.name()) == code else QLocale(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(QLocale(code).textDirection())
    while _installed:  # `findChildren` would first load much of Qt into Python
        old = _installed.pop()
        app.removeTranslator(old)
        old.deleteLater()
    language.speak(None if code == ENGLISH else Translated(app, code, locale))
    return code


def _of_system(system: QLocale) -> str:
    """Return the first of the languages that the user's system prefers that is one of ours."""
    wanted = (_code(name) for name in system.uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def _code(name: str) -> str:
    return name.replace("_", "-").partition("-")[0].lower()


class Translated:
    """A language read from its file. What the file does not know stays English."""

    def __init__(self, app: QApplication, code: str, locale: QLocale) -> None:
        from setlist_desktop.system.resources import resource

        self._locale = locale
        self._texts = _load(app, str(resource("translations", f"setlist_desktop_{code}.qm")))
        _load(app, f"{_qt_folder()}/qtbase_{code}.qm")
        self.translated = lru_cache(maxsize=8192)(self._translated)

    def _translated(self, text: str, meaning: str, number: int | None) -> str:
        shown = self._texts.translate(CONTEXT, text, meaning, -1 if number is None else number)
        return str(shown or "")

    def figure(self, number: float, decimals: int) -> str:
        """Return a number as the user's locale writes it."""
        if not decimals:
            return self._locale.toString(round(number)).replace("\u00a0", NARROW_SPACE)
        return self._locale.toString(float(number), "f", decimals)

    def day(self, on: date, *, year: bool) -> str:
        """Return a day with the month's name in short, as the user's locale has it."""
        pattern = language.tr("d MMM yyyy") if year else language.tr("d MMM")
        return self._locale.toString(QDate(on.year, on.month, on.day), pattern)


def _load(app: QApplication, path: str) -> QTranslator:
    translator = QTranslator(app)
    if translator.load(path):
        app.installTranslator(translator)
        _installed.append(translator)
    return translator


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
