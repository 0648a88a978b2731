"""Logs without keys, wherever and however a key stands."""

import logging
import stat

import pytest

from setlist_desktop.domain.services import Service
from setlist_desktop.system.logging import (
    LOG_FILE,
    RedactingFilter,
    Redactor,
    configure_logging,
    redact,
)
from setlist_desktop.system.settings import Settings

KEY = "fic+tional/key=1"


@pytest.fixture
def log(tmp_path):
    """Configure the log into a folder of this test; return how to read it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    settings = Settings(tmp_path, keys={Service.SETLISTFM: KEY})
    configure_logging(settings)

    def read() -> str:
        return (settings.log_dir / LOG_FILE).read_text(encoding="utf-8")

    yield read
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            "GET https://x.example/events.json?id=1&apikey=abcdefgh&size=2",
            "GET https://x.example/events.json?id=1&apikey=***&size=2",
        ),
        ("?api_key=abc", "?api_key=***"),
        ("?access_token=abc#x", "?access_token=***#x"),
        ("{'x-api-key': 'abcd', 'accept': 'x'}", "{'x-api-key': '***', 'accept': 'x'}"),
        ("[(b'x-api-key', b'abcd')]", "[(b'x-api-key', b'***')]"),
        ("X-Api-Key: abcd", "X-Api-Key: ***"),
        ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
        ("Quota limit exceeded. Identifier : abcd", "Quota limit exceeded. Identifier : ***"),
        ("https://user:pass@x.example/a", "https://***@x.example/a"),
        ("The key of setlist.fm was refused.", "The key of setlist.fm was refused."),
        ("mail me@x.example", "mail me@x.example"),
    ],
)
def test_what_stands_where_keys_stand_is_hidden(text, shown):
    assert redact(text) == shown


def test_a_known_key_is_hidden_wherever_and_however_it_stands():
    redactor = Redactor()
    redactor.remember(KEY)
    text = f"a {KEY} b fic%2Btional%2Fkey%3D1 c"
    assert redactor.redact(text) == "a *** b *** c"


def test_a_text_too_short_for_a_key_is_left_alone():
    redactor = Redactor()
    redactor.remember("a")
    assert redactor.redact("a banana") == "a banana"


def test_the_file_holds_no_key(log, tmp_path, capsys):
    configure_logging(Settings(tmp_path))  # onto the stderr that is captured in this phase
    logger = logging.getLogger("setlist_desktop.test")
    logger.info("asked %s with %r", "https://x.example/?apikey=zzzz1234", {"k": KEY})
    try:
        int(f"bad {KEY}")
    except ValueError:
        logger.exception("failed")
    logger.info("with stack %s", KEY, stack_info=True)

    text = log()
    assert KEY not in text
    assert "zzzz1234" not in text
    assert "asked https://x.example/?apikey=*** with" in text
    assert "invalid literal for int() with base 10: 'bad ***'" in text
    shown = capsys.readouterr().err
    assert "failed" in shown
    assert "asked" not in shown
    assert KEY not in shown


def test_configuring_twice_writes_once(log, tmp_path):
    configure_logging(Settings(tmp_path))
    logging.getLogger("setlist_desktop.test").info("one line")
    assert log().count("one line") == 1
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700


def test_the_chatter_of_the_network_library_stays_out(log):
    logging.getLogger("httpx").info("HTTP Request: GET https://x.example")
    assert "HTTP Request" not in log()


def test_a_folder_that_cannot_be_written_leaves_stderr(tmp_path, log, capsys):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file in the way")
    configure_logging(Settings(blocked))
    logging.getLogger("setlist_desktop.test").warning("still told")
    assert "still told" in capsys.readouterr().err


def test_a_filter_of_its_own_knows_its_own_secrets():
    redactor = Redactor()
    redactor.remember("hidden-word")
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, "a %s", ("hidden-word",), None)
    assert RedactingFilter(redactor).filter(record)
    assert record.getMessage() == "a ***"


def test_arguments_that_do_not_fit_lose_no_record():
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, "odd %d", ("apikey=abcd",), None)
    assert RedactingFilter().filter(record)
    assert record.getMessage() == "odd %d ('apikey=***',)"
