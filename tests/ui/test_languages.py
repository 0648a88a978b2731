"""The window's language: chosen, of the system, or English; read from the files that ship."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from setlist_desktop.domain import language
from setlist_desktop.domain.language import LANGUAGES, day
from setlist_desktop.domain.words import count
from setlist_desktop.ui.languages import speak


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


def test_a_chosen_language_holds_for_numbers_and_for_qts_own_texts(english_again: QApplication):
    assert speak(english_again, "de") == "de"

    assert count(1204) == "1.204"
    assert day(date(2026, 5, 4)) == "4. Mai 2026"
    assert day(date(2026, 5, 4), year=False) == "4. Mai"
    assert QLocale().language() == QLocale.Language.German
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert english_again.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_going_back_to_english_leaves_nothing_behind(english_again: QApplication):
    speak(english_again, "fr")

    assert speak(english_again, "en") == "en"

    assert language.spoken() is None
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("code", ["", "tlh"])
def test_without_a_choice_of_ours_the_system_is_followed(english_again: QApplication, code: str):
    assert speak(english_again, code) in LANGUAGES
    assert QLocale() == QLocale.system()
