"""Keep the translations of the window's texts in step with the code.

    python scripts/translations.py update          gather the texts into resources/translations/*.ts
    python scripts/translations.py missing de      print what lacks a translation, as JSON
    python scripts/translations.py fill de FILE    take translations in from such a JSON document
    python scripts/translations.py release         make the .qm files that the program reads

The .ts files are those of Qt Linguist, which can edit them just as well. Texts are found by name,
see `setlist_desktop/domain/language.py`: Qt's own `lupdate` knows neither named fields nor texts
outside Qt classes.
"""

from __future__ import annotations

import argparse
import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "setlist_desktop"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "setlist_desktop"
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1}
"""The languages beside English, with how many forms a number makes of a text there."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate; `numbered` ones have a form for each kind of number."""

    source: str
    meaning: str = ""
    numbered: bool = False


@dataclass(slots=True)
class Entry:
    """What a language says for a text: its forms, and the files that the text stands in."""

    forms: list[str]
    files: tuple[str, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


# -- the code ---------------------------------------------------------------------------------


def gather(package: Path = PACKAGE) -> dict[Text, tuple[str, ...]]:
    """Return every text of the code with the files that it stands in."""
    found: dict[Text, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        for text in texts_of(ast.parse(path.read_text(encoding="utf-8"), name)):
            files = found.setdefault(text, [])
            if name not in files:
                files.append(name)
    return {text: tuple(files) for text, files in sorted(found.items())}


def texts_of(tree: ast.AST) -> Iterator[Text]:
    """Yield the texts of a module. Raises ValueError where one is put together at run time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _texts_of_call(node)


def _texts_of_call(call: ast.Call) -> Iterator[Text]:
    name = getattr(call.func, "id", getattr(call.func, "attr", ""))
    meaning = _literal(next((k.value for k in call.keywords if k.arg == "meaning"), None))
    given = [_literal(argument) for argument in call.args]
    _refuse_composed(name, call)
    if name == "tr" and given and given[0] is not None:
        yield Text(given[0], meaning or "")
    elif name == "mark" and given and given[0] is not None:
        yield Text(given[0], meaning or (given[1] if len(given) > 1 else None) or "")
    elif name == "plural" and len(given) > 2 and given[2] is not None:
        yield Text(given[2], meaning or "", numbered=True)
    elif name == "counted" and len(given) > 2 and given[2] is not None:
        yield Text(f"{{n}} {given[2]}", numbered=True)


def _literal(node: ast.expr | None) -> str | None:
    """Return a literal's text; both sides of a choice are told by `mark` instead."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _refuse_composed(name: str, call: ast.Call) -> None:
    texts = call.args[1:3] if name == "plural" else call.args[:1]
    if name in {"tr", "mark", "plural"} and any(
        isinstance(argument, (ast.JoinedStr, ast.BinOp)) for argument in texts
    ):
        raise ValueError(f"line {call.lineno}: a text is put together: {ast.unparse(call)}")


# -- the files of Qt Linguist -----------------------------------------------------------------


def path_of(code: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"setlist_desktop_{code}.ts"


def read(code: str) -> dict[Text, Entry]:
    """Return what a language's file holds; nothing where there is none."""
    path = path_of(code)
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - a file of this checkout
    return dict(_read_message(message) for message in root.iter("message"))


def _read_message(message: ET.Element) -> tuple[Text, Entry]:
    numbered = message.get("numerus") == "yes"
    text = Text(message.findtext("source") or "", message.findtext("comment") or "", numbered)
    translation = message.find("translation")
    forms = [] if translation is None else [form.text or "" for form in translation]
    plain = "" if translation is None else translation.text or ""
    files = tuple(place.get("filename", "") for place in message.iter("location"))
    return text, Entry(forms if numbered else [plain], files)


def write(code: str, entries: dict[Text, Entry]) -> None:
    """Write a language's file, in the order of the texts."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, entry in sorted(entries.items()):
        context.append(_message(text, entry))
    ET.indent(root, " ")
    FOLDER.mkdir(exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path_of(code).write_text(f"{head}{body}\n", encoding="utf-8")


def _message(text: Text, entry: Entry) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if text.numbered else {})
    for name in entry.files:
        ET.SubElement(message, "location", filename=name)
    ET.SubElement(message, "source").text = text.source
    if text.meaning:
        ET.SubElement(message, "comment").text = text.meaning
    translation = ET.SubElement(
        message, "translation", {} if entry.finished else {"type": "unfinished"}
    )
    if text.numbered:
        for form in entry.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = entry.forms[0]
    return message


# -- the commands -----------------------------------------------------------------------------


def update() -> None:
    """Bring every language's file in step with the code; what no text asks for is dropped."""
    found = gather()
    for code, forms in FORMS.items():
        known = read(code)
        entries = {}
        for text, files in found.items():
            kept = known.get(text)
            blank = [""] * (forms if text.numbered else 1)
            entries[text] = Entry(blank if kept is None else kept.forms, files)
        write(code, entries)
        left = sum(not entry.finished for entry in entries.values())
        print(f"{code}: {len(entries)} texts, {left} without a translation")


def missing(code: str) -> list[dict[str, object]]:
    """Return what a language lacks: text, meaning, files, and the number of forms wanted."""
    return [
        {
            "source": text.source,
            "meaning": text.meaning,
            "forms": len(entry.forms) if text.numbered else 0,
            "files": list(entry.files),
            "translation": [""] * len(entry.forms) if text.numbered else "",
        }
        for text, entry in sorted(read(code).items())
        if not entry.finished
    ]


def fill(code: str, given: list[dict[str, object]]) -> None:
    """Take translations in, as `missing` prints them. Raises KeyError for a foreign text."""
    entries = read(code)
    for one in given:
        numbered = isinstance(one["translation"], list)
        text = Text(str(one["source"]), str(one.get("meaning", "")), numbered)
        told = one["translation"]
        forms = told if isinstance(told, list) else [told]
        entries[text].forms = [str(form) for form in forms]
    write(code, entries)


def release() -> None:
    """Make the files that the program reads, with the tool that comes with PySide6."""
    import PySide6

    for code in FORMS:
        source = path_of(code)
        tool = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run(
            [tool, "-silent", "-nounfinished", source, "-qm", source.with_suffix(".qm")], check=True
        )


def main() -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("release")
    commands.add_parser("missing").add_argument("language", choices=FORMS)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=FORMS)
    filling.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.command == "missing":
        print(json.dumps(missing(given.language), ensure_ascii=False, indent=1))
    elif given.command == "fill":
        fill(given.language, json.loads(given.file.read_text(encoding="utf-8")))
    else:
        {"update": update, "release": release}[given.command]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
