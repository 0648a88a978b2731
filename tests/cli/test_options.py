"""The global options, usage errors and exit codes of the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from setlist_desktop import __version__
from setlist_desktop.cli.call import exit_code
from setlist_desktop.cli.host import WindowRequest, quick_window_request, read_size
from setlist_desktop.cli.program import COMMANDS, program
from setlist_desktop.domain import errors

FULL = Path("/dev/full")


@pytest.mark.parametrize("order", ["before", "after"])
def test_global_options_stand_before_or_after_the_command(cli, tmp_path, order):
    folder = tmp_path / "elsewhere"
    options = ["--data-dir", str(folder), "--json", "--offline"]
    command = ["add", "artist", "Moth"]
    arguments = options + command if order == "before" else command + options
    answer = cli(*arguments)
    assert answer.code == 0
    assert answer.json["artist"]["name"] == "Moth"
    assert (folder / "library.sqlite3").is_file()


def test_options_between_a_group_and_its_command_count_too(cli, tmp_path):
    answer = cli("add", "--json", "artist", "Moth", "--data-dir", str(tmp_path / "there"))
    assert answer.json["artist"]["name"] == "Moth"
    assert (tmp_path / "there" / "library.sqlite3").is_file()


def test_the_data_folder_is_for_its_owner_alone(cli, tmp_path):
    cli("--data-dir", str(tmp_path / "a" / "b"), "add", "artist", "Moth")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b")] == [0o700, 0o700]


def test_usage_errors_end_with_2_and_one_document(cli):
    answer = cli("shows", "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] == "usage"
    assert "ARTIST" in answer.json["error"]["message"]


def test_an_unknown_command_is_told_on_stderr(cli):
    answer = cli("sing")
    assert (answer.code, answer.out) == (2, "")
    assert "sing" in answer.err


def test_window_options_do_not_go_with_a_command(cli):
    assert cli("--smoke", "shows", "Moth").code == 2
    assert cli("--profile-start", "shows", "Moth").code == 2


def test_not_found_ends_with_3(cli):
    answer = cli("shows", "Nobody", "--json")
    assert answer.code == 3
    assert set(answer.json["error"]) == {"code", "message", "hint"}
    assert answer.json["error"]["code"] == "not-found"


def test_an_unusable_data_folder_ends_with_6(cli, tmp_path):
    (tmp_path / "file").write_text("no folder")
    answer = cli("--data-dir", str(tmp_path / "file"), "shows", "Moth", "--json")
    assert answer.code == 6
    assert answer.json["error"]["code"] == "storage-read-only"
    assert str(tmp_path / "file") in answer.json["error"]["message"]


def test_a_foreign_file_in_the_place_of_the_library_ends_with_6(cli, own_home):
    folder = own_home / "setlist-desktop"
    folder.mkdir()
    (folder / "library.sqlite3").write_text("this is no database, only words " * 40)
    answer = cli("shows", "Moth", "--json")
    assert answer.code == 6
    assert answer.json["error"]["code"] == "storage-damaged"


def test_a_bug_ends_with_1_and_leaves_a_report_without_keys(cli, own_home, monkeypatch):
    monkeypatch.setenv("SETLIST_DESKTOP_SETLISTFM_KEY", "my-very-own-key")

    def broken(*_arguments):
        raise RuntimeError("asked with my-very-own-key")

    monkeypatch.setattr("setlist_desktop.services.artists.Artists.resolve", broken)
    answer = cli("shows", "Moth", "--json")
    assert (answer.code, answer.json["error"]["code"]) == (1, "bug")
    (report,) = (own_home / "setlist-desktop" / "crash").glob("*.txt")
    assert "RuntimeError" in report.read_text()
    assert "my-very-own-key" not in report.read_text() + answer.out + answer.err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.InvalidInput("x"), 2),
        (errors.Conflict("x"), 2),
        (errors.LimitReached("x"), 2),
        (errors.NotFound("x"), 3),
        (errors.Unavailable("s", "x"), 4),
        (errors.RateLimited("s", "x"), 4),
        (errors.BudgetSpent("s", "x"), 4),
        (errors.ReplyInvalid("s", "x"), 4),
        (errors.AuthFailed("s", "x"), 5),
        (errors.SecretsLocked("x"), 5),
        (errors.SchemaTooNew("x"), 6),
        (errors.StorageFull("x"), 6),
    ],
)
def test_every_kind_of_error_has_its_exit_code(error, code):
    assert exit_code(error) == code


def test_help_lists_every_command_without_importing_any():
    done = _python(
        "import sys; from setlist_desktop.app.launch import main; sys.argv[1:] = ['--help']; "
        "code = main(); print([name for name in ('PySide6', 'sqlalchemy', 'httpx', 'keyring', "
        "'msgspec', 'numpy') if name in sys.modules], code)"
    )
    assert done.stdout.splitlines()[-1] == "[] 0"
    assert all(name in done.stdout for name in COMMANDS)


def test_every_command_takes_the_global_options():
    import click

    def leaves(command, context):
        if not isinstance(command, click.Group):
            return [command]
        names = command.list_commands(context)
        return [
            leaf for name in names for leaf in leaves(command.get_command(context, name), context)
        ]

    commands = leaves(program, click.Context(program))
    assert len(commands) > len(COMMANDS)
    for command in commands:
        taken = {option for parameter in command.params for option in parameter.opts}
        assert {"--data-dir", "--json", "--offline", "--demo"} <= taken, command.name


def test_version(cli):
    answer = cli("--version")
    assert (answer.code, answer.out.strip()) == (0, f"setlist-desktop, version {__version__}")


def test_a_command_needs_no_qt(tmp_path):
    done = _python(
        "import sys; sys.modules['PySide6'] = None; from setlist_desktop.app.launch import main; "
        f"sys.argv[1:] = ['add', 'artist', 'Moth', '--data-dir', {str(tmp_path / 'd')!r}]; "
        "sys.exit(main())"
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_runs_as_a_module_and_survives_a_reader_that_goes():
    done = _run(["add", "artist", "Moth", "--json"])
    assert json.loads(done.stdout)["artist"]["name"] == "Moth"
    assert done.returncode == 0
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        gone = subprocess.run(
            [sys.executable, "-m", "setlist_desktop", "shows", "Moth"],
            stdout=write_end,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(write_end)
    assert (gone.returncode, gone.stderr) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        ([], WindowRequest()),
        (["--demo", "--smoke"], WindowRequest(demo=True, smoke=True)),
        (["--size=800x600", "--theme", "dark"], WindowRequest(size=(800, 600), theme="dark")),
        (["--json"], None),
        (["shows", "Moth"], None),
        (["--theme", "pink"], None),
        (["--data-dir"], None),
        (["--help"], None),
    ],
)
def test_a_call_of_the_window_is_read_without_click(arguments, request_):
    assert quick_window_request(arguments) == request_


def test_click_reads_a_call_of_the_window_alike(tmp_path):
    asked = []

    class Host:
        def window(self, request):
            asked.append(request)
            return 0

    from setlist_desktop.cli.program import run

    arguments = ["--data-dir", str(tmp_path), "--demo", "--offline", "--size", "800x600"]
    arguments += ["--theme", "light", "--screenshot", str(tmp_path / "x.png"), "--smoke"]
    assert run(arguments, Host()) == 0
    assert asked == [quick_window_request(arguments)]


@pytest.mark.parametrize("text", ["", "800", "800x", "x600", "1x1", "99999x99999", "axb"])
def test_sizes_that_make_no_sense(text):
    with pytest.raises(ValueError, match=r".*"):
        read_size(text)


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def _run(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "setlist_desktop", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("shows", "NUMBER"), 3),
        (("predict", "NUMBER"), 3),
        (("export", "NUMBER", "--format", "text"), 3),
        (("stats", "NUMBER"), 3),
        (("setlist", "NUMBER"), 2),
        (("vote", "NUMBER", "Salt", "up"), 2),
        (("trash", "restore", "NUMBER"), 2),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
@pytest.mark.parametrize("number", [str(2**63), "9" * 6000])
def test_a_number_beyond_all_ids_is_bad_input_and_no_bug(cli, command, code, number):
    assert cli(*(number if word == "NUMBER" else word for word in command)).code == code


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
@pytest.mark.parametrize("form", [["--json"], []])
def test_an_answer_that_has_no_room_is_told_as_such(by_hand, own_home, form):
    command = [sys.executable, "-m", "setlist_desktop", "shows", "1", *form]
    environ = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with FULL.open("wb") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=environ, text=True, check=False
        )
    assert ended.returncode == 6
    assert "cannot be written" in ended.stderr
