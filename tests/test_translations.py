"""The translations that ship: whole, in step with the code, with every field of their texts."""

from __future__ import annotations

import importlib.util
import re
import string
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "scripts" / "translations.py"


def _load_script():
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


translations = _load_script()
CODES = sorted(translations.FORMS)
_MNEMONIC = re.compile(r"(?<!&)&\w")
NUMBERS = (0, 1, 2, 5, 21, 1_000_000)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_code_is_translated_and_no_other(code: str):
    told = translations.read(code)

    assert set(told) == set(translations.gather()), "run `scripts/translations.py update`"
    assert [text.source for text, entry in told.items() if not entry.finished] == []


@pytest.mark.parametrize("code", CODES)
def test_translations_have_the_fields_of_their_texts(code: str):
    for text, entry in translations.read(code).items():
        for form in entry.forms:
            # the form for one may spell the number out
            spelled = {"n"} if text.numbered else set()
            assert _fields(text.source) - spelled <= _fields(form) <= _fields(text.source), form


@pytest.mark.parametrize("code", CODES)
def test_translations_keep_mnemonics_and_ends(code: str):
    for text, entry in translations.read(code).items():
        for form in entry.forms:
            assert bool(_MNEMONIC.search(text.source)) == bool(_MNEMONIC.search(form)), form
            assert text.source.endswith("…") == form.endswith("…"), form
            assert text.source[-1:].isspace() == form[-1:].isspace(), form


@pytest.mark.parametrize("code", CODES)
def test_the_program_reads_what_stands_in_the_files(code: str):
    path = translations.path_of(code)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))

    for text, entry in translations.read(code).items():
        numbers = NUMBERS if text.numbered else (-1,)
        context = translations.CONTEXT
        told = {translator.translate(context, text.source, text.meaning, n) for n in numbers}
        assert told == set(entry.forms), "run `scripts/translations.py release`"


def test_a_text_that_is_put_together_is_refused():
    import ast

    for line in ('tr(f"Hello {name}")', 'tr("Hello " + name)', 'plural(n, f"{a}", "b")'):
        with pytest.raises(ValueError, match="put together"):
            list(translations.texts_of(ast.parse(line)))
