"""Runs commands as a shell does, in this process, and reads what they answer."""

from __future__ import annotations

import io
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from setlist_desktop.app.launch import ProgramHost
from setlist_desktop.cli.program import run
from tests.standin.server import StandinServer


@dataclass(frozen=True)
class Answer:
    """What a command ended with."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Cli = Callable[..., Answer]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Cli]:
    """Return a function that runs a command line; `stdin` is the text it gets."""

    def call(*arguments: str, stdin: str | bytes = "") -> Answer:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        code = run(list(arguments), ProgramHost())
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    yield call
    for handler in [
        one for one in logging.getLogger().handlers if "setlist_desktop" in str(one.name)
    ]:
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def online(standin: StandinServer, monkeypatch: pytest.MonkeyPatch) -> StandinServer:
    """Lead the services' addresses and keys to the stand-in."""
    for name, value in standin.environ().items():
        monkeypatch.setenv(name, value)
    return standin


@pytest.fixture
def by_hand(cli: Cli) -> int:
    """Make an artist with two played shows and an upcoming one; return the first one's id."""
    cli("add", "artist", "The Paper Moths", "--country", "Ireland")
    shows = [
        cli("--json", "add", "show", "The Paper Moths", "--date", day, "--venue", "Loft").json
        for day in ("2020-02-01", "2020-02-03", "2090-06-01")
    ]
    past = [str(shows[0]["show"]["id"]), str(shows[1]["show"]["id"])]
    for show in past:
        cli("add", "setlist", show, "-", stdin="Moth Song\nLamp\nEncore:\nDust\n")
    return int(past[0])
