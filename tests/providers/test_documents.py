"""What is asked is documented; every recorded file is read, or it is said why not."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.services import Service
from tests.providers.calls import ALL
from tests.providers.fakes import House
from tests.providers.test_contract import REPLY_FOLDERS, SERVICES

pytestmark = pytest.mark.real_data

DATA = Path(os.environ.get("SETLIST_DESKTOP_TEST_DATA", "/nonexistent")) / "recorded"
UNDOCUMENTED = {
    "1/validate-token": "documented on the web, and not in the copy",
    "accounts": "Spotify's accounts are another service",
}
ABOUT = {"manifest.json": "what the recordings are", "SOURCES.md": "where they come from"}


def _yaml_paths(file: Path) -> set[str]:
    return set(re.findall(r"^  (/[^:\s]+):", file.read_text("utf-8"), re.MULTILINE))


def _documented(service: Service) -> dict[str, set[str] | None]:
    """Return the parameters of each path template; None where the document's are not read."""
    match service:
        case Service.SETLISTFM:
            told = json.loads(
                (DATA / "setlistfm/openapi/swagger-1.0-official-copy.json").read_text()
            )
            return {
                path.removeprefix("/1.0"): _parameters(row) for path, row in told["paths"].items()
            }
        case Service.TICKETMASTER:
            paths = _yaml_paths(DATA / "ticketmaster/openapi/discovery-openapi-3-unofficial.yml")
            return dict.fromkeys(paths)
        case Service.SPOTIFY:
            return dict.fromkeys(
                _yaml_paths(DATA / "spotify/openapi/official-spotify-open-api.yml")
            )
        case Service.DEEZER:
            return dict.fromkeys(_yaml_paths(DATA / "deezer/openapi/deezer-openapi-unofficial.yml"))
        case Service.LISTENBRAINZ:
            folder = DATA / "listenbrainz/openapi/paths/popularity"
            named = {
                "recording": "recording",
                "topRecordingsForArtist": "top-recordings-for-artist/{id}",
            }
            return {
                f"/1/popularity/{named[f.stem]}": None for f in folder.iterdir() if f.stem in named
            }
    return {}


def _parameters(row: dict[str, Any]) -> set[str]:
    return {one["name"] for act in row.values() for one in act.get("parameters", ())}


def _fits(template: str, path: str) -> bool:
    return bool(re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template)), path))


DOCUMENTED = {
    Service.SETLISTFM,
    Service.TICKETMASTER,
    Service.SPOTIFY,
    Service.DEEZER,
    Service.LISTENBRAINZ,
}
"""Of the others no document is at hand."""


@pytest.mark.parametrize(
    "asked", [pytest.param(one, id=one.id) for one in ALL if one.service in DOCUMENTED]
)
async def test_what_is_asked_is_documented(house, asked, monkeypatch):
    documented = _documented(asked.service)
    assert documented
    here: House = house(lambda _: httpx.Response(200, content=b"{}"))
    here.keys.keys |= dict.fromkeys(Service, "fictional-key")

    async def token(_self: object) -> str:
        return "fictional-access"

    monkeypatch.setattr("setlist_desktop.providers.spotify.tokens.Tokens._token", token)
    base = httpx.URL(here.settings.urls[asked.service]).path.rstrip("/")
    with suppress(SetlistError):  # `{}` is no answer
        await asked.ask(here.providers)
    assert here.requests
    for request in here.requests:
        path = request.url.path.removeprefix(base)
        if path.strip("/") in UNDOCUMENTED:
            continue
        fitting = [template for template in documented if _fits(template, path)]
        assert fitting, path
        allowed = documented[fitting[0]]
        assert allowed is None or set(request.url.params) <= allowed


def test_every_recorded_file_is_read_or_it_is_said_why_not():
    """A reply of a folder that no test reads would be noticed here."""
    left = []
    for file in sorted(path for path in DATA.rglob("*") if path.is_file()):
        service, *folders = file.relative_to(DATA).parts[:-1]
        is_reply = folders and folders[0] in REPLY_FOLDERS and file.suffix in {".json", ".html"}
        is_read = service in SERVICES and (
            is_reply
            or file.name in ABOUT
            or folders[:1] in (["openapi"], ["cassettes"])
            or file.name == "rush_all_setlists.json"
        )
        if not is_read:
            left.append(str(file))
    assert left == []


@pytest.mark.parametrize("file", sorted((DATA / "setlistfm" / "cassettes").glob("*.yaml")))
async def test_cassettes_of_setlistfm(house, file):
    here: House = house(lambda _: httpx.Response(200, content=_content(file)))
    told = json.loads(_content(file))
    if "setlist" in told:
        page = (await here.providers.setlistfm.artist_setlists("m")).value
        assert [show.external_id for show in page.items] == [row["id"] for row in told["setlist"]]
        assert (page.total, page.problems) == (told["total"], ())
    elif "artist" in told and isinstance(told["artist"], list):
        found = (await here.providers.setlistfm.search_artists("a")).value
        assert [one.mbid for one in found] == [row["mbid"] for row in told["artist"]]
    else:
        show = (await here.providers.setlistfm.setlist("s")).value
        assert (show.external_id, show.version) == (told["id"], told["versionId"])
        assert sum(len(part.items) for part in show.sets) == sum(
            len(part["song"]) for part in told["sets"]["set"]
        )


def _content(file: Path) -> bytes:
    """Return the body of a cassette: a text in quotes, folded over lines."""
    found = re.search(r'content: ("(?:[^"\\]|\\.)*")', file.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return json.loads(re.sub(r"\n\s*(?:\\(?= ))?", " ", found[1])).encode()
