"""Make and sign the feed of releases that the program looks into for newer versions.

sign_feed.py new-key SECRET_FILE     make a pair: the secret half into a file, the other is printed
sign_feed.py sign SECRET_FILE RELEASES.json [DAYS] > FEED.json      good for 100 days, or DAYS
sign_feed.py check PUBLIC_KEY < FEED.json

RELEASES.json is a list of {"version", "date", "notes", "page"}. The public key is a line of
`resources/update-keys.txt`; the secret half never lies in the repository.
"""

from __future__ import annotations

import base64
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.providers.releases import PROGRAM, read_feed

LASTS = timedelta(days=100)
"""A list that nobody has signed anew for so long is not believed any more."""


def main(arguments: list[str]) -> int:
    """Do what the arguments ask; return the exit code."""
    match arguments:
        case ["new-key", file]:
            print(new_key(Path(file)))
        case ["sign", file, releases, *days] if len(days) <= 1:
            lasts = timedelta(days=int(days[0])) if days else LASTS
            told = json.loads(Path(releases).read_text("utf-8"))
            print(signed(told, Path(file).read_text(), lasts=lasts))
        case ["check", key]:
            return check(sys.stdin.buffer.read(), key)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


def new_key(file: Path) -> str:
    """Write a new secret key into a file that only its owner reads; return the public one."""
    secret = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as opened:
        opened.write(base64.b64encode(secret.private_bytes_raw()).decode() + "\n")
    return base64.b64encode(secret.public_key().public_bytes_raw()).decode()


def signed(
    releases: list[dict[str, str]],
    secret: str,
    *,
    issued: datetime | None = None,
    lasts: timedelta = LASTS,
) -> str:
    """Return the document of a list of releases, signed; it is what the program will accept."""
    issued = issued or datetime.now(UTC).replace(microsecond=0)
    told = {
        "program": PROGRAM,
        "issued": issued.isoformat(),
        "expires": (issued + lasts).isoformat(),
        "releases": releases,
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    key = Ed25519PrivateKey.from_private_bytes(base64.b64decode(secret))
    signature = base64.b64encode(key.sign(text.encode())).decode()
    document = json.dumps({"signed": text, "signature": signature}, ensure_ascii=False, indent=1)
    read_feed(document.encode(), [base64.b64encode(key.public_key().public_bytes_raw()).decode()])
    return document


def check(document: bytes, key: str) -> int:
    """Tell what a feed says, as the program reads it; 1 where the program would not believe it."""
    try:
        told = read_feed(document, [key])
        print(f"signed {told.issued}, good until {told.expires}")
        for release in told.releases:
            print(release.version, release.date, release.page)
        told.check_age(datetime.now(UTC), None)
    except SetlistError as error:
        print(error.in_words(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
