"""The letters that open menus and their acts: one for each, no two alike, in any language.

A text that marks a letter ("&Undo") has it where no other came first; the rest are given what is
free: the begin of a word if possible, and behind a text without letters of the alphabet one of its
own, as Japanese programs do: "元に戻す(&A)".
"""

from __future__ import annotations

import re
import string
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QMenu

_MARKED = re.compile(r"&([^&])")
_BEHIND = re.compile(r"\s*\(&\w\)")


def literal(text: str) -> str:
    """Return a name for a menu or button: each & in it is meant as such, and marks no letter."""
    return text.replace("&", "&&")


def unmarked(text: str) -> str:
    """Return a menu's text without the mark of its letter."""
    text = _BEHIND.sub("", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def lettered(texts: Sequence[str]) -> list[str]:
    """Return the texts of one menu with a letter each, as long as there are letters."""
    plain = [unmarked(text) for text in texts]
    owners: dict[str, int] = {}
    for at, text in enumerate(texts):
        marked = _MARKED.search(text.replace("&&", ""))
        if marked:
            owners.setdefault(marked[1].lower(), at)
    fixed = {*owners.values()}
    for at in range(len(texts)):
        if at not in fixed:
            _give(at, plain, owners, {letter for letter, own in owners.items() if own in fixed})
    letters = {own: letter for letter, own in owners.items()}
    return [
        text if at in fixed else _with_letter(plain[at], letters.get(at, ""))
        for at, text in enumerate(texts)
    ]


def _give(at: int, plain: Sequence[str], owners: dict[str, int], tried: set[str]) -> bool:
    """Give a text a letter, where need be one that another text can do without."""
    wanted = [letter for letter in _letters(plain[at]) if letter not in tried]
    free = next((letter for letter in wanted if letter not in owners), "")
    if free:
        owners[free] = at
        return True
    for letter in wanted:
        tried.add(letter)
        if _give(owners[letter], plain, owners, tried):
            owners[letter] = at
            return True
    return False


def _letters(text: str) -> Iterator[str]:
    """Yield the letters that a text could have, in small ones, the best first."""
    places = list(_places(text))
    yield from (text[place].lower() for place in places)
    if not places:
        yield from string.ascii_lowercase


def _with_letter(text: str, letter: str) -> str:
    if not letter:
        return literal(text)
    for place in _places(text):
        if text[place].lower() == letter:
            return f"{literal(text[:place])}&{literal(text[place:])}"
    end = "…" if text.endswith("…") else ""
    return f"{literal(text.removesuffix('…'))}(&{letter.upper()}){end}"


def _places(text: str) -> Iterator[int]:
    """Yield where a letter could be underlined, begins of words first."""
    letters = [at for at, letter in enumerate(text) if letter in string.ascii_letters]
    begins = [at for at in letters if at == 0 or not text[at - 1].isalnum()]
    yield from begins
    yield from (at for at in letters if at not in begins)


def keep_lettered(menu: QMenu) -> None:
    """Give the acts of a menu, and of those within it, their letters each time it opens."""
    if not menu.property("lettered"):
        menu.setProperty("lettered", True)
        menu.aboutToShow.connect(partial(_give_letters, menu))


def _give_letters(menu: QMenu) -> None:
    acts = [act for act in menu.actions() if not act.isSeparator() and act.isVisible()]
    for act, text in zip(acts, lettered([act.text() for act in acts]), strict=True):
        if act.text() != text:
            act.setText(text)
        within = act.menu()
        if within is not None:
            keep_lettered(within)  # type: ignore[arg-type]
