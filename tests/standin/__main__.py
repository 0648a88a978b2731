"""Start the stand-in by `python -m tests.standin`; `--help` tells its options."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from datetime import UTC, date, datetime
from pathlib import Path

from tests.standin.dump import from_dump
from tests.standin.fiction import fictional
from tests.standin.limits import Limits
from tests.standin.server import Standin, StandinServer


def main() -> int:
    """Serve until interrupted; the first lines on stdout are for a shell to take in."""
    options = _options()
    today = options.today or datetime.now(UTC).date()
    catalogue = from_dump(options.dump, today) if options.dump else fictional(today)
    standin = Standin(catalogue, Limits(options.speed, enforced=not options.no_limits))
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with StandinServer(standin, options.port) as server:
        for name, value in server.environ().items():
            sys.stdout.write(f"export {name}={shlex.quote(value)}\n")
        sys.stdout.write("# serving; end it by Ctrl+C\n")
        sys.stdout.flush()
        stopped.wait()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.standin", description="Speak the services' wire formats."
    )
    parser.add_argument("--port", type=int, default=0, help="port on loopback (0: any free one)")
    parser.add_argument("--dump", type=Path, help="a JSON list of setlist.fm setlists to serve")
    parser.add_argument("--speed", type=float, default=1.0, help="limits N times as generous")
    parser.add_argument("--no-limits", action="store_true", help="no limits at all")
    parser.add_argument(
        "--today", type=date.fromisoformat, help="the day that upcoming shows follow (YYYY-MM-DD)"
    )
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
