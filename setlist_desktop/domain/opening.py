"""What the program can be launched with: a file of its own, or a link to an artist."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import tr

SCHEME = "setlist-desktop"
ENDING = ".setlistdesktop"
_LONGEST = 200


class OpenFile(Struct, frozen=True):
    """A file to be taken in."""

    path: str


class OpenArtist(Struct, frozen=True):
    """An artist to be looked for, by name or MBID."""

    name: str


def read_target(text: str) -> OpenFile | OpenArtist:
    """Return what is to be opened: a path, a `file:` address or `setlist-desktop:artist/NAME`.

    A link comes from anywhere, so that all it can do is to begin a search. Raises InvalidInput.
    """
    if not text.lower().startswith(f"{SCHEME}:"):
        return OpenFile(_path(text))
    kind, _, name = text[len(SCHEME) + 1 :].lstrip("/").partition("/")
    name = " ".join("".join(c if c.isprintable() else " " for c in unquote(name)).split())
    if kind.lower() != "artist" or not name:
        raise InvalidInput(
            tr("This link is none that Setlist Desktop knows."),
            field="link",
            hint=tr("Links are written as {form}.", form=f"{SCHEME}:artist/NAME"),
        )
    return OpenArtist(name[:_LONGEST])


def _path(text: str) -> str:
    if not text.lower().startswith("file:"):
        return text
    address = urlsplit(text)
    if address.netloc not in {"", "localhost"}:
        raise InvalidInput(tr("Files on other machines cannot be opened."), field="file")
    return url2pathname(address.path)
