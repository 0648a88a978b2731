"""One call of the command line: its global options, its output, its exit code."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from setlist_desktop.domain.errors import (
    AmbiguousArtist,
    AuthFailed,
    NotFound,
    ProviderError,
    SecretsError,
    SetlistError,
    StorageError,
    UserCancelled,
)
from setlist_desktop.system.logging import action
from setlist_desktop.system.settings import Settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from setlist_desktop.cli.host import Host
    from setlist_desktop.services import Services

F = TypeVar("F", bound=Callable[..., Any])

DONE = 0
BUG = 1
BAD_INPUT = 2
NOT_FOUND = 3
SERVICE = 4
KEY = 5
STORAGE = 6
INTERRUPTED = 130


class ReaderGone(Exception):
    """Nobody reads stdout any more (`… | head`); what was to be done is done."""


def exit_code(error: SetlistError) -> int:
    """Return the exit code that an error of ours ends a command with."""
    if isinstance(error, AuthFailed | SecretsError | UserCancelled):
        return KEY
    if isinstance(error, ProviderError):
        return SERVICE
    if isinstance(error, StorageError):
        return STORAGE
    return NOT_FOUND if isinstance(error, NotFound) else BAD_INPUT


@dataclass
class Call:
    """The global options, wherever on the line they stood, and where output goes."""

    host: Host
    data_dir: Path | None = None
    as_json: bool = False
    offline: bool = False
    spoilers: bool = False
    demo: bool = False
    code: int = DONE
    _answered: bool = field(default=False, init=False)

    @cached_property
    def settings(self) -> Settings:
        """The settings of this call."""
        return read_settings(data_dir=self.data_dir, offline=self.offline)

    def run(self, work: Callable[[Services], Coroutine[Any, Any, None]]) -> int:
        """Open the library, do the work, close it again; return the exit code."""
        asyncio.run(self._opened(work))
        return self.code

    async def _opened(self, work: Callable[[Services], Coroutine[Any, Any, None]]) -> None:
        opener = self.host.open_demo if self.demo else self.host.open
        command = click.get_current_context(silent=True)
        with action(command.info_name or "command" if command else "command"):
            async with opener(self.settings) as services:
                if self.spoilers:
                    services.library.spoilers.reveal()
                await work(services)

    def answer(self, document: dict[str, Any], text: Callable[[], str]) -> None:
        """Write the one document on stdout, as JSON or in words."""
        self._answered = True
        try:
            if self.as_json:
                _write(json.dumps(document, ensure_ascii=False, indent=2))
            else:
                click.echo(text())
        except BrokenPipeError:
            raise ReaderGone from None
        except OSError as error:  # stdout led into a file on a full disk, say
            let_go_of_stdout()
            raise StorageError(f"The answer cannot be written: {error.strerror}.") from error

    def fail(self, code: str, message: str, hint: str = "", **more: object) -> None:
        """Tell an error: in words on stderr and, with --json, as the document on stdout."""
        if self.as_json and not self._answered:
            error = {"code": code, "message": message, "hint": hint, **more}
            self.answer({"error": error}, str)
        else:
            click.echo(click.style("Error: ", fg="red", bold=True) + message, err=True)
            if hint:
                click.echo(hint, err=True)

    def fail_with(self, error: SetlistError) -> int:
        """Tell an error of ours and return its exit code."""
        if isinstance(error, AmbiguousArtist):
            self._fail_ambiguous(error)
        else:
            self.fail(error.code, error.message, error.hint)
        return exit_code(error)

    def _fail_ambiguous(self, error: AmbiguousArtist) -> None:
        from setlist_desktop.cli.documents import candidate_document
        from setlist_desktop.cli.words import candidates_in_words

        candidates = [
            {**candidate_document(candidate), "id": candidate.local_id}
            for candidate in error.candidates
        ]
        self.fail(error.code, error.message, error.hint, candidates=candidates)
        if not self.as_json:
            click.echo(candidates_in_words(error.candidates), err=True)

    def warn(self, words: str) -> None:
        """Tell on stderr what the user should know beside the answer."""
        if self.as_json:
            click.echo(json.dumps({"warning": words}, ensure_ascii=False), err=True)
        else:
            click.echo(click.style("! ", fg="yellow", bold=True) + words, err=True)


def let_go_of_stdout() -> None:
    """Point stdout elsewhere: what it still holds would fail anew as the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(text: str) -> None:
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        click.echo(text)
    else:
        sys.stdout.flush()
        buffer.write(text.encode() + b"\n")
        buffer.flush()


def global_options(function: F) -> F:
    """Add the options that every command takes, before its name or after it."""
    for option in (
        click.option(
            "--data-dir",
            type=click.Path(path_type=Path),
            metavar="DIR",
            help="Keep all data below this folder.",
            expose_value=False,
            callback=_remember_data_dir,
        ),
        _flag("--json", "as_json", "Write one JSON document on stdout; the rest goes to stderr."),
        _flag("--offline", "offline", "Never open a connection."),
        _flag("--spoilers", "spoilers", "Show what a hidden tour played, too."),
        _flag("--demo", "demo", "Work on the sample library, kept apart from yours."),
    ):
        function = option(function)
    return function


def _flag(name: str, attribute: str, help_text: str) -> Callable[[F], F]:
    def remember(context: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            setattr(context.find_object(Call), attribute, True)

    return click.option(
        name, attribute, is_flag=True, help=help_text, expose_value=False, callback=remember
    )


def _remember_data_dir(
    context: click.Context, _parameter: click.Parameter, value: Path | None
) -> None:
    call = context.find_object(Call)
    if value is not None and call is not None:
        call.data_dir = value
