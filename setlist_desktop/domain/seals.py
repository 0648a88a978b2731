"""Sealed predictions: a file whose hash is shared before the show, and the file itself afterwards.

The hash is SHA-256 over the canonical JSON of the file: keys sorted, no white space, UTF-8. It is
taken of what the file says, so a file that was laid out anew on its way still fits. A random nonce
inside keeps others from trying likely setlists against the hash.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, NoReturn

from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.matching import Line

FORMAT = "setlist-desktop-seal"
VERSION = 1
MOST_BYTES = 1_000_000
MOST_LINES = 500

Day = date

_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")
_TEXT_LINE = re.compile(
    r"Sealed setlist prediction by (?P<by>.+?) · (?P<artist>.+?) · (?P<date>\d{4}-\d{2}-\d{2})"
    r"[^\n]*\n\s*sha256 (?P<digest>[0-9a-f]{64})"
)


class SealedLine(Struct, frozen=True):
    """A predicted line: its titles (several for a medley), and its probability where it has one."""

    titles: tuple[str, ...]
    encore: int = 0
    probability: float | None = None


class SealedPrediction(Struct, frozen=True):
    """What a seal holds: who predicted what of which show, and when, as the file says."""

    by: str
    artist: str
    mbid: str | None
    date: date
    venue: str
    city: str
    ordinal: int
    sealed_at: datetime
    lines: tuple[SealedLine, ...]
    ballot: Mapping[str, int]
    nonce: str

    @property
    def matching_lines(self) -> list[Line]:
        """The lines as they are held against what was played."""
        return [Line(line.titles, encore=bool(line.encore)) for line in self.lines]

    @property
    def one_prediction(self) -> tuple[str, str, Day]:
        """Of whom and of which day's show it is, as a shared text tells it."""
        return (self.by.casefold(), self.artist.casefold(), self.date)


class SealText(Struct, frozen=True):
    """What a shared text tells: the hash, and in whose name of which show it was shared."""

    digest: str
    by: str = ""
    artist: str = ""
    date: date | None = None


def document_of(sealed: SealedPrediction) -> str:
    """Return the canonical JSON of a prediction: the file's exact text."""
    return canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "by": sealed.by,
            "artist": {"name": sealed.artist, "mbid": sealed.mbid},
            "show": {
                "date": sealed.date.isoformat(),
                "venue": sealed.venue,
                "city": sealed.city,
                "ordinal": sealed.ordinal,
            },
            "sealed_at": sealed.sealed_at.astimezone(UTC).isoformat(timespec="seconds"),
            "lines": [
                {
                    "titles": list(line.titles),
                    "encore": line.encore,
                    "probability": line.probability,
                }
                for line in sealed.lines
            ],
            "ballot": dict(sealed.ballot),
            "nonce": sealed.nonce,
        }
    )


def canonical(document: Mapping[str, Any]) -> str:
    """Return a document's canonical JSON."""
    return json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )


def digest_of(document: str) -> str:
    """Return the SHA-256 of a canonical document, in hex."""
    return hashlib.sha256(document.encode()).hexdigest()


def text_of(sealed: SealedPrediction) -> str:
    """Return the short text to share before the show."""
    songs = sum(len(line.titles) for line in sealed.lines)
    place = ", ".join(filter(None, (sealed.venue, sealed.city)))
    where = f" {place}" if place else ""
    return (
        f"Sealed setlist prediction by {sealed.by} · {sealed.artist} · "
        f"{sealed.date.isoformat()}{where} · {songs} songs\n"
        f"sha256 {digest_of(document_of(sealed))}"
    )


def texts_in(shared: str) -> tuple[SealText, ...]:
    """Return the seals told of in a text, a chat's copy say; bare hashes count too."""
    told = [
        SealText(found["digest"], found["by"], found["artist"], date.fromisoformat(found["date"]))
        for found in _TEXT_LINE.finditer(shared)
        if _is_date(found["date"])
    ]
    known = {text.digest for text in told}
    bare = dict.fromkeys(_DIGEST.findall(shared))
    return (*told, *(SealText(digest) for digest in bare if digest not in known))


def opened(raw: bytes, name: str) -> tuple[SealedPrediction, str]:
    """Return what a sealed file says, and its hash. Raises InvalidInput, naming the file."""
    if len(raw) > MOST_BYTES:
        raise _refused(tr("{file} is no sealed prediction: it is too large.", file=name), name)
    try:
        document = json.loads(
            raw.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant
        )
        sealed = _sealed(document)
    except (UnicodeDecodeError, RecursionError) as error:
        words = tr(
            "{file} is no sealed prediction: it is no text ({error}).", file=name, error=error
        )
        raise _refused(words, name) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        words = tr(
            "{file} is no sealed prediction: it is not as such a file is written ({error}).",
            file=name,
            error=error,
        )
        raise _refused(words, name) from error
    return sealed, digest_of(canonical(document))


def _sealed(document: Any) -> SealedPrediction:  # noqa: ANN401 - JSON as it came
    if document["format"] != FORMAT or document["version"] != VERSION:
        raise ValueError(f"its format is {document['format']!r}, version {document['version']!r}")
    lines = tuple(_line(line) for line in document["lines"])
    if not 0 < len(lines) <= MOST_LINES:
        raise ValueError(f"it has {len(lines)} lines")
    sealed_at = datetime.fromisoformat(_text(document["sealed_at"]))
    if sealed_at.tzinfo is None:
        raise ValueError("its instant has no zone")
    mbid = document["artist"]["mbid"]
    return SealedPrediction(
        by=_text(document["by"]),
        artist=_text(document["artist"]["name"]),
        mbid=None if mbid is None else _text(mbid),
        date=date.fromisoformat(_text(document["show"]["date"])),
        venue=_text(document["show"]["venue"]),
        city=_text(document["show"]["city"]),
        ordinal=_number(document["show"]["ordinal"]),
        sealed_at=sealed_at,
        lines=lines,
        ballot={_text(title): _number(vote) for title, vote in document["ballot"].items()},
        nonce=_text(document["nonce"]),
    )


def _line(line: Any) -> SealedLine:  # noqa: ANN401 - JSON as it came
    titles = tuple(_text(title) for title in line["titles"])
    chance = line["probability"]
    if not titles or not all(title.strip() for title in titles):
        raise ValueError("a line has no title")
    if chance is not None and (isinstance(chance, bool) or not 0 <= chance <= 1):
        raise ValueError(f"{chance!r} is no probability")
    return SealedLine(titles, _number(line["encore"]), chance)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a key stands in it twice")
    return document


def _no_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _refused(words: str, name: str) -> InvalidInput:
    hint = tr("Ask for the file as it was written when the prediction was sealed, unchanged.")
    return InvalidInput(words, field=name, hint=hint)
