"""The one normaliser of song titles and names: two spellings of a song have one key.

Keys are for comparing and looking up, never for showing. A title never loses all its signs, so
that `東京`, `¥$` and `???` stay themselves.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CACHE_SIZE = 65_536

_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u00b4\uff07"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\uff02"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d"
_STRAIGHT = str.maketrans(
    {
        **dict.fromkeys(_QUOTES + "`", "'"),
        **dict.fromkeys(_DOUBLE_QUOTES, '"'),
        **dict.fromkeys(_DASHES, "-"),
        "\u2044": "/",  # as in NFKC of one half
    }
)
_LATIN_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "\u0131": "i"})

_VERSION = (
    r"live(?:[ ,:-]+(?:at|in|from|on|@|version|session|acoustic|recording|\d{4})\b.*|\s*@.*)?"
    r"|(?:live )?(?:acoustic|unplugged)(?: (?:live|version|mix|session))?"
    r"|(?:\d{4} )?(?:digital(?:ly)? )?re-?master(?:ed)?(?: (?:version|edition))?(?: \d{4})?"
    r"|(?:original |early |home |studio )?demo(?: version)?(?: \d{4})?"
    r"|(?:\w+ )?(?:radio|single|album|original|extended|alternate|alternative|studio|short|long"
    r"|full|slow|fast|electric|piano|solo|stripped|bonus|explicit|clean)"
    r" (?:version|edit|mix|cut|take|track)"
    r"|(?:mono|stereo)(?: (?:version|mix))?(?: \d{4})?"
    r"|(?:feat\.?|ft\.?|featuring) .+"
)
_BRACKETED = re.compile(rf"\s*(?:\((?:{_VERSION})\)|\[(?:{_VERSION})\])\s*$")
_AFTER_DASH = re.compile(rf"\s+-+\s+(?:{_VERSION})\s*$")
_INITIALS = re.compile(r"(?<![^\W_])([^\W\d_])\.(?=[^\W\d_](?![^\W_]))")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")


@lru_cache(maxsize=_CACHE_SIZE)
def title_key(title: str) -> str:
    """Return the key of a song title: version suffixes, accents, case and punctuation aside.

    Idempotent; never empty unless the title holds nothing that can be seen.
    """
    return _settled(title, drop_versions=True)


@lru_cache(maxsize=_CACHE_SIZE)
def name_key(name: str) -> str:
    """Return the key of an artist's, venue's or city's name; as `title_key`, suffixes kept."""
    return _settled(name, drop_versions=False)


def split_medley(title: str) -> tuple[str, ...]:
    """Return the songs of a medley, written with " / " between them; else the title alone."""
    parts = tuple(part for piece in title.split(" / ") if (part := piece.strip()))
    return parts or (title.strip(),)


def _settled(text: str, *, drop_versions: bool) -> str:
    """Fold until nothing changes: rare scripts need a second pass (Unicode, section 3.13)."""
    before, key = text, _fold(text, drop_versions=drop_versions)
    for _ in range(4):
        if key == before:
            break
        before, key = key, _fold(key, drop_versions=drop_versions)
    return key


def _fold(text: str, *, drop_versions: bool) -> str:
    text = _plain(text)
    if drop_versions:
        text = _without_versions(text)
    if not any(char.isalnum() for char in text):
        return "".join(text.split())
    text = _INITIALS.sub(r"\1", text.replace("&", " and "))
    text = _APOSTROPHE.sub("", text)
    if not text.isascii():
        spaced = (" " if _is_punctuation(char) else char for char in text)
    else:
        spaced = (char if char.isalnum() or char in "$+=<>~|" else " " for char in text)
    return " ".join("".join(spaced).split())


def _plain(text: str) -> str:
    """Return the text in small letters and plain signs, without accents."""
    if text.isascii():
        return text.replace("`", "'").lower()
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text.translate(_STRAIGHT)))
    text = unicodedata.normalize("NFKC", text.casefold()).translate(_STRAIGHT)
    return _without_accents(text).translate(_LATIN_LETTERS)


def _without_accents(text: str) -> str:
    """Take accents off Latin and Greek letters only; dakuten, й and Hangul are letters' parts."""
    kept = []
    strips = False
    for char in unicodedata.normalize("NFD", text):
        if unicodedata.category(char) != "Mn":
            strips = _is_latin_or_greek(char)
        elif strips:
            continue
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_latin_or_greek(char: str) -> bool:
    return char.isalpha() and (char < "\u0400" or "\u1e00" <= char <= "\u1fff")


def _without_versions(text: str) -> str:
    """Drop suffixes that tell a version, one after the other, never the whole title."""
    while True:
        shorter = _AFTER_DASH.sub("", _BRACKETED.sub("", text))
        if shorter == text or not shorter.strip():
            return text
        text = shorter


@lru_cache(maxsize=4096)
def _is_punctuation(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "PZC" or category == "Sk"
