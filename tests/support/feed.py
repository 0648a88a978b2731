"""A feed of releases on loopback, and keys to sign it with."""

from __future__ import annotations

import runpy
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "sign_feed.py"))

NEWER = {
    "version": "99.1.0",
    "date": "2030-05-01",
    "notes": "Setlists in <b>colour</b>.\nFewer clicks.",
    "page": "https://example.org/99.1.0",
}
OLDER = {"version": "0.0.1", "date": "2020-01-01", "notes": "The first.", "page": ""}


@dataclass
class Feed:
    """What the place of the feed answers, and how often it was asked."""

    url: str
    secret: str
    key: str
    body: bytes = b""
    status: int = 200
    kind: str = "application/json"
    target: str = ""
    """Where it sends on to, with a status that does."""
    asked: list[str] = field(default_factory=list)

    def tell(self, *releases: dict[str, str], secret: str | None = None, **more: Any) -> None:
        """Answer with these releases, signed by the feed's own key or by another.

        `more` is `issued`, a datetime, and `lasts`, a timedelta.
        """
        self.body = SCRIPT["signed"](list(releases), secret or self.secret, **more).encode()


@contextmanager
def feed_on_loopback(folder: Path) -> Iterator[Feed]:
    """Serve a feed as long as the context lasts."""
    folder.mkdir(exist_ok=True)
    key = SCRIPT["new_key"](folder / "secret-key")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            feed.asked.append(self.headers["User-Agent"])
            self.send_response(feed.status)
            self.send_header("Content-Type", feed.kind)
            if feed.target:
                self.send_header("Location", feed.target)
            self.send_header("Content-Length", str(len(feed.body)))
            self.end_headers()
            self.wfile.write(feed.body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    feed = Feed(
        f"http://127.0.0.1:{server.server_port}/releases.json",
        (folder / "secret-key").read_text(),
        key,
    )
    feed.tell(OLDER, NEWER)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield feed
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
