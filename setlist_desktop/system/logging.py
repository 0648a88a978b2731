"""The log file, and the one filter that keeps the user's keys out of logs, errors and addresses."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus

if TYPE_CHECKING:
    from setlist_desktop.system.settings import Settings

HIDDEN = "***"
LOG_FILE = "setlist-desktop.log"
_FILE_BYTES = 2 * 1024 * 1024
_FILES_KEPT = 3
_SHORTEST_SECRET = 4

# What the user does now: everything that comes of it is logged with it.
_action: ContextVar[str] = ContextVar("action", default="")

# Whatever stands where keys stand, known to us or not.
_KEY_PLACES = re.compile(
    r"""(?ix)
    (?P<name>
        \b(?:api_?key|access_token|refresh_token|client_secret|token)=   # in an address
      | ["']?\b(?:x-api-key|authorization)\b["']?\s*[:=,]\s*             # in a header
        (?:b?["'])?(?:(?:bearer|basic|token)\s+)?
      | \bIdentifier\s*:\s*                                          # in Ticketmaster's faults
    )
    (?P<value>[^\s&"'#,;)\]}]+)
    """
)
_USER_INFO = re.compile(r"(?<=://)[^/\s@]+@")


class Redactor:
    """Hides secrets in text: those it was told, and whatever stands where a key stands."""

    def __init__(self) -> None:
        self._secrets: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def remember(self, secret: str) -> None:
        """Hide this text, as it is and as it is written in an address, from now on."""
        if len(secret) < _SHORTEST_SECRET:
            return
        with self._lock:
            self._secrets |= {secret, quote(secret, safe=""), quote_plus(secret)}

    def redact(self, text: str) -> str:
        """Return the text with `***` in place of every secret."""
        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        text = _KEY_PLACES.sub(lambda found: found["name"] + HIDDEN, text)
        return _USER_INFO.sub(HIDDEN + "@", text)


# The log is one for the process, and so is what must not stand in it.
_redactor = Redactor()


def remember_secret(secret: str) -> None:
    """Keep a key out of everything that is logged or told from now on."""
    _redactor.remember(secret)


def redact(text: str) -> str:
    """Return text fit for logs, errors and the screen."""
    return _redactor.redact(text)


@contextmanager
def action(name: str) -> Iterator[str]:
    """Give all that is logged inside, and by the tasks it starts, one id; return it."""
    token = _action.set(f"{name}-{secrets.token_hex(4)}")
    try:
        yield _action.get()
    finally:
        _action.reset(token)


class JSONFormatter(logging.Formatter):
    """One JSON object a line: at, level, logger, action, message, and the traceback if any."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        told = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "action": _action.get(),
            "message": record.getMessage(),
        }
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            told["traceback"] = record.exc_text
        return json.dumps(
            {name: value for name, value in told.items() if value}, ensure_ascii=False
        )


class RedactingFilter(logging.Filter):
    """Redacts a record whole: message, arguments, traceback."""

    def __init__(self, redactor: Redactor | None = None) -> None:
        super().__init__()
        self._redactor = redactor or _redactor
        self._formatter = logging.Formatter()

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; every record passes."""
        record.msg = self._redactor.redact(_message(record))
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = self._formatter.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._redactor.redact(record.exc_text)
        if record.stack_info:
            record.stack_info = self._redactor.redact(record.stack_info)
        return True


def configure_logging(settings: Settings) -> None:
    """Log to a rotating file below `log_dir`, and warnings to stderr, both redacted.

    Can be called again: the former handlers of ours are replaced. Where the folder cannot be
    written, stderr alone is left (opening the library tells the user).
    """
    for key in settings.keys.values():
        remember_secret(key)
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if handler.name == __name__]:
        root.removeHandler(handler)
        handler.close()
    for handler in _handlers(settings):
        handler.name = __name__
        handler.addFilter(RedactingFilter())
        root.addHandler(handler)
    root.setLevel(logging.INFO)
    # They log every address, keys included, and little that helps.
    for chatty in ("httpx", "httpcore", "hpack"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def _handlers(settings: Settings) -> list[logging.Handler]:
    handlers: list[logging.Handler] = []
    if sys.stderr is not None:  # a frozen windowed program has none
        console = logging.StreamHandler(sys.stderr)
        console.setLevel(logging.WARNING)
        console.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        handlers.append(console)
    try:
        settings.log_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = RotatingFileHandler(
            settings.log_dir / LOG_FILE,
            maxBytes=_FILE_BYTES,
            backupCount=_FILES_KEPT,
            encoding="utf-8",
        )
    except OSError:
        return handlers
    file.setFormatter(JSONFormatter())
    handlers.append(file)
    return handlers


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # arguments that do not fit the message
        return f"{record.msg} {record.args!r}"
