"""What the command line is given by the program around it, and what it asks of the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from setlist_desktop.domain.language import LANGUAGES

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from setlist_desktop.services import Services
    from setlist_desktop.services.health import Checkup
    from setlist_desktop.system.settings import Settings


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """How the window is wanted: `smoke`, `screenshot` and `profile_start` paint once and end.

    `data_dir` None means the usual folder. `language` is the code of one of the program's
    languages, empty for the user's own choice. `size` is in pixels, None as left the last time.
    `target` is a file or a link to open, see `domain.opening`. `own_dir` is where a library of the
    user's will be: nobody has one there yet, and the sample is shown with a way to begin it.
    """

    data_dir: Path | None = None
    offline: bool = False
    demo: bool = False
    smoke: bool = False
    screenshot: Path | None = None
    theme: str | None = None
    language: str = ""
    size: tuple[int, int] | None = None
    profile_start: bool = False
    as_json: bool = False
    target: str = ""
    own_dir: Path | None = None

    @property
    def passing(self) -> bool:
        """Whether the window ends by itself, once it shows what it holds."""
        return self.smoke or self.screenshot is not None or self.profile_start


class Host(Protocol):
    """The program around the command line, wired in `app`."""

    def open(self, settings: Settings) -> AbstractAsyncContextManager[Services]:
        """Open the library and all that works on it, for the length of one command."""

    def open_demo(self, settings: Settings) -> AbstractAsyncContextManager[Services]:
        """As `open`, on the sample library in `demo/` below the data folder."""

    async def examine(self, settings: Settings) -> Checkup:
        """Look at everything below the data folder, and at the services' states."""

    def window(self, request: WindowRequest) -> int:
        """Open the window; return the exit code."""

    def report_bug(self, settings: Settings, error: BaseException) -> Path | None:
        """Write a crash report without secrets; return its path where that worked."""


def read_size(text: str) -> tuple[int, int]:
    """Return width and height of `WIDTHxHEIGHT`. Raises ValueError."""
    width, _, height = text.lower().partition("x")
    size = int(width), int(height)
    if min(size) < 100 or max(size) > 10_000:
        raise ValueError(text)
    return size


def quick_window_request(arguments: list[str]) -> WindowRequest | None:
    """Return what a call without a command asks of the window; None: let click read it.

    Saves the window's start the import of click. Whatever is not plainly an option of the
    window, complaints and help included, is left to click.
    """
    values: dict[str, str] = {}
    flags: set[str] = set()
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name in _FLAGS and not equals:
            flags.add(name)
        elif name in _VALUES:
            given = value if equals else next(rest, None)
            if given is None or given.startswith("-"):
                return None
            values[name] = given
        elif _can_be_opened(argument) and "target" not in values:
            values["target"] = argument
        else:
            return None
    return _request(flags, values)


_FLAGS = {"--demo", "--smoke", "--offline", "--profile-start", "--json"}
_TWO = {"--json", "--profile-start"}  # alone, the first says nothing to the window
_VALUES = {"--data-dir", "--screenshot", "--theme", "--language", "--size"}


def _can_be_opened(argument: str) -> bool:
    """Whether this is what a desktop launches the program with, rather than a command."""
    start, end = argument[:20].lower(), argument[-20:].lower()
    return start.startswith(("file:", "setlist-desktop:")) or (
        end.endswith(".setlistdesktop") and not start.startswith("-")
    )


def _request(flags: set[str], values: dict[str, str]) -> WindowRequest | None:
    theme = values.get("--theme")
    try:
        size = read_size(values["--size"]) if "--size" in values else None
    except ValueError:
        return None
    language = values.get("--language", "")
    if (
        theme not in {None, "light", "dark"}
        or language not in {"", *LANGUAGES}
        or flags & _TWO == {"--json"}
    ):
        return None
    return WindowRequest(
        data_dir=Path(values["--data-dir"]) if "--data-dir" in values else None,
        offline="--offline" in flags,
        demo="--demo" in flags,
        smoke="--smoke" in flags,
        screenshot=Path(values["--screenshot"]) if "--screenshot" in values else None,
        theme=theme,
        language=language,
        size=size,
        profile_start="--profile-start" in flags,
        as_json="--json" in flags,
        target=values.get("target", ""),
    )
