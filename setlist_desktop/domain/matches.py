"""What may be one and the same, and is asked of the user: songs, shows, venues, other versions."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.domain.matching import is_alike
from setlist_desktop.domain.songs import SongKind
from setlist_desktop.domain.titles import title_key


class MatchKind(StrEnum):
    """What may be the same."""

    SONG = "song"
    SHOW = "show"
    VENUE = "venue"
    VERSION = "version"


class Verdict(StrEnum):
    """What the user says of it."""

    SAME = "same"
    DIFFERENT = "different"


class Match(Struct, frozen=True):
    """Two things that may be one. `key` names the pair; `verdict` is None until it is decided.

    A VERSION is a recording left out of the songs as a live take, remix or the like: DIFFERENT
    makes it a song of its own.
    """

    kind: MatchKind
    key: str
    first: str
    second: str
    artist: str = ""
    verdict: Verdict | None = None

    @property
    def other(self) -> str:
        """The second thing as it is shown: a title, or what kind of version it is."""
        return tr(self.second) if self.kind is MatchKind.VERSION else self.second

    def in_words(self) -> str:
        """Return the question, or what was decided."""
        words = _WORDS if self.kind is not MatchKind.VERSION else _OF_VERSIONS
        plain, with_artist = words[self.verdict]
        named = {"first": self.first, "second": self.other}
        return tr(with_artist, artist=self.artist, **named) if self.artist else tr(plain, **named)


_WORDS = {
    Verdict.SAME: (
        mark("“{first}” and “{second}”: the same."),
        mark("“{first}” and “{second}” ({artist}): the same."),
    ),
    Verdict.DIFFERENT: (
        mark("“{first}” and “{second}”: different."),
        mark("“{first}” and “{second}” ({artist}): different."),
    ),
    None: (
        mark("“{first}” and “{second}”: the same?"),
        mark("“{first}” and “{second}” ({artist}): the same?"),
    ),
}
_LEFT_OUT = (
    mark("“{first}”, {second}: left out of the songs."),
    mark("“{first}” ({artist}), {second}: left out of the songs."),
)
_OF_VERSIONS = {
    Verdict.SAME: _LEFT_OUT,
    Verdict.DIFFERENT: (
        mark("“{first}”, {second}: a song of its own."),
        mark("“{first}” ({artist}), {second}: a song of its own."),
    ),
    None: _LEFT_OUT,
}

_VERSIONS = {
    mark(
        "a karaoke version"
    ): r"karaoke|backing track|in the style of|tribute to|originally performed",
    mark(
        "a remix"
    ): r"remix(?:ed)?|re-?mix|mashup|bootleg|(?:dub|club|dance|house|extended) mix|rework",
    mark("an instrumental"): r"instrumental",
    mark("a demo"): r"demo|rehearsal|work tape",
    mark("a live take"): r"live|unplugged|bbc session|peel session|soundcheck",
    mark("an a cappella"): r"a ?cappella",
    mark("a commentary"): r"commentary|interview|track by track|spoken word intro",
}
KINDS = {
    "a remix": SongKind.REMIX,
    "an instrumental": SongKind.INSTRUMENTAL,
    "a demo": SongKind.DEMO,
    "a live take": SongKind.LIVE,
}
"""Kinds by the words of `version_of`; what is not here is another one."""

_ACOUSTIC = re.compile(r"\bacoustic\b", re.IGNORECASE)
_SUFFIX = re.compile(r"[(\[]([^)\]]*)[)\]]\s*$|\s-+\s+([^()\[\]]+)$")
_OTHER = {words: re.compile(rf"\b(?:{form})\b", re.IGNORECASE) for words, form in _VERSIONS.items()}


def version_of(title: str, note: str = "") -> str:
    """Return what other version of a song a recording is, in words; "" for the song itself.

    Only what stands in brackets or after a dash at the title's end counts, and `note` (a service's
    own remark): “Live Forever” and “Demolition” are songs.
    """
    said = _said_behind(title)
    for words, form in _OTHER.items():
        if form.search(said) or form.search(note):
            return words
    return ""


def kind_of(title: str, note: str = "") -> SongKind:
    """Return what kind of recording it is, as its title's end or a service's remark says."""
    words = version_of(title, note)
    if words:
        return KINDS.get(words, SongKind.OTHER)
    acoustic = _ACOUSTIC.search(_said_behind(title)) or _ACOUSTIC.search(note)
    return SongKind.ACOUSTIC if acoustic else SongKind.STUDIO


def _said_behind(title: str) -> str:
    """Return what stands in brackets or after a dash at the title's end."""
    suffix = _SUFFIX.search(title.strip())
    return (suffix[1] or suffix[2] or "") if suffix and title.strip() != suffix[0].strip() else ""


def unsure_songs(played: Mapping[int, str], recorded: Mapping[int, str]) -> list[tuple[int, int]]:
    """Return pairs of a song known from shows alone and one of the catalogue.

    They are written alike, but not as one by the normaliser. Only titles that share a word, or
    begin alike, are looked at.
    """
    by_word: dict[str, set[int]] = defaultdict(set)
    for song, title in recorded.items():
        for word in _marks(title):
            by_word[word].add(song)
    found = []
    for song, title in played.items():
        near = {other for word in _marks(title) for other in by_word[word]}
        found += [(song, other) for other in sorted(near) if is_alike(title, recorded[other])]
    return found


def songs_of_one_work(
    played: Mapping[int, str], recorded: Mapping[int, str]
) -> list[tuple[int, int]]:
    """Return pairs of a song that was played and one of the catalogue alone, both of one work.

    Works are named by MusicBrainz's ids; a song with two titles there has one work.
    """
    by_work: dict[str, list[int]] = defaultdict(list)
    for song, work in recorded.items():
        by_work[work].append(song)
    return [(song, other) for song, work in played.items() for other in by_work[work]]


def _marks(title: str) -> set[str]:
    key = title_key(title)
    return {word for word in key.split() if len(word) > 3} | {key[:4]}
