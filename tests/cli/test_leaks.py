"""After a run with keys, none of them stands in logs, cache, library, counts, errors or output."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

from setlist_desktop.app.crash import write_report
from setlist_desktop.cli.exporting import FORMATS
from setlist_desktop.domain.services import Service
from setlist_desktop.system.settings import read_settings
from tests.cli.conftest import Answer
from tests.standin.fiction import LANTERNS
from tests.standin.server import KEYS


def everything_in(folder: Path) -> bytes:
    """Return all bytes below a folder, and what the cache's rows hold when inflated."""
    found = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    for database in folder.rglob("*.db"):
        with sqlite3.connect(database) as connection:
            rows = connection.execute("SELECT key, value FROM Cache").fetchall()
        found += [inflated(value) for row in rows for value in row if isinstance(value, bytes)]
        connection.close()
    found += [inflated(path.read_bytes()) for path in folder.rglob("*.val")]
    return b"\n".join(found)


def inflated(data: bytes) -> bytes:
    try:
        return zlib.decompress(data)
    except zlib.error:
        return data


def _crash(data: Path, words: str) -> Answer:
    """Have a fault of the program reported, as its crash hook does."""
    report = write_report(read_settings(data_dir=data), RuntimeError(words))
    assert report is not None
    return Answer(0, report.read_text(encoding="utf-8"), "")


def test_no_key_is_left_anywhere(cli, online, tmp_path):
    data = tmp_path / "data"
    mbid = next(act.mbid for act in online.catalogue.acts if act.name == LANTERNS)
    answers = [
        cli("import", LANTERNS, "--data-dir", str(data)),  # two of one name: a refusal in words
        cli("import", "--mbid", mbid, "--json", "--data-dir", str(data)),
    ]
    assert answers[1].json["artist"]["mbid"] == mbid
    for service in [one.value for one in Service if one.takes_key]:
        answers.append(cli("doctor", "--test", service, "--data-dir", str(data)))
        for kind in ("html", "wrong-types"):  # none that is tried again after a wait
            online.fail(kind, service, count=1)
            answers.append(cli("doctor", "--test", service, "--data-dir", str(data)))
        online.heal()
    metrics = data / "metrics.prom"
    answers.append(cli("doctor", "--json", "--metrics", str(metrics), "--data-dir", str(data)))
    answers.append(cli("backup", "--data-dir", str(data)))
    answers += [
        cli("export", "--all", str(data / "all.setlistdesktop"), "--data-dir", str(data)),
        *(
            cli("export", LANTERNS, str(data / form), "--format", form, "--data-dir", str(data))
            for form in FORMATS
        ),
        _crash(data, "A fault that names " + " ".join(KEYS.values())),
    ]
    assert [answer.code for answer in answers[-1 - len(FORMATS) :]] == [0] * (len(FORMATS) + 1)

    accounts = online.standin.accounts
    secrets = {*KEYS.values(), accounts.client_secret, *accounts.access, *accounts.refresh}
    assert accounts.access, "Spotify was signed in to"
    secrets.discard(KEYS["spotify"])  # a client id is no secret, but may stand nowhere either
    held = everything_in(data) + "".join(one.out + one.err for one in answers).encode()
    assert len(held) > 100_000
    assert b'"action": "import-' in held
    for secret in (*secrets, KEYS["spotify"]):
        assert secret.encode() not in held, f"{secret[:4]}… is left"
