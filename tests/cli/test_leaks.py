"""After a run with keys, none of them stands in logs, cache, library, counts, errors or output."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

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


def test_no_key_is_left_anywhere(cli, online, tmp_path):
    data = tmp_path / "data"
    answers = [cli("import", LANTERNS, "--json", "--data-dir", str(data))]
    for service in ("spotify", "lastfm", "listenbrainz", "ticketmaster", "setlistfm"):
        answers.append(cli("doctor", "--test", service, "--data-dir", str(data)))
        for kind in ("html", "wrong-types"):  # none that is tried again after a wait
            online.fail(kind, service, count=1)
            answers.append(cli("doctor", "--test", service, "--data-dir", str(data)))
        online.heal()
    metrics = data / "metrics.prom"
    answers.append(cli("doctor", "--json", "--metrics", str(metrics), "--data-dir", str(data)))
    answers.append(cli("backup", "--data-dir", str(data)))

    accounts = online.standin.accounts
    secrets = {*KEYS.values(), accounts.client_secret, *accounts.access, *accounts.refresh}
    assert accounts.access, "Spotify was signed in to"
    secrets.discard(KEYS["spotify"])  # a client id is no secret, but may stand nowhere either
    held = everything_in(data) + "".join(one.out + one.err for one in answers).encode()
    assert len(held) > 100_000
    assert b'"action": "import-' in held
    for secret in (*secrets, KEYS["spotify"]):
        assert secret.encode() not in held, f"{secret[:4]}… is left"
