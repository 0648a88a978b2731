"""The window from outside: painted, pictured, single, ended in order, refused in plain words."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import struct
import sys
from contextlib import closing
from pathlib import Path

import pytest

from setlist_desktop.app.shipped import SHIPPED, missing
from setlist_desktop.app.single_instance import SingleInstance

ROOT = Path(__file__).resolve().parent.parent.parent


def ended(process) -> tuple[int, str, str]:
    out, err = process.communicate()
    return process.returncode, out, err


def size_of(picture: Path) -> tuple[int, int]:
    data = picture.read_bytes()
    assert data.startswith(b"\x89PNG\r\n")
    return struct.unpack(">II", data[16:24])


def test_smoke_paints_and_ends(start, own_home):
    code, _, err = ended(start("--smoke"))
    assert code == 0, err
    assert (own_home / "setlist-desktop" / "library.sqlite3").is_file()


def test_a_screenshot_of_the_sample_has_the_size_of_the_sketches(start, tmp_path):
    picture = tmp_path / "window.png"
    code, _, err = ended(start("--demo", "--screenshot", str(picture)))
    assert code == 0, err
    assert size_of(picture) == (1440, 900)


def test_a_screenshot_in_another_size_and_theme(start, tmp_path):
    light, dark = tmp_path / "light.png", tmp_path / "dark.png"
    for theme, picture in (("light", light), ("dark", dark)):
        arguments = ["--demo", "--theme", theme, "--size", "1000x700", "--screenshot", str(picture)]
        code, _, err = ended(start(*arguments))
        assert code == 0, err
        assert size_of(picture) == (1000, 700)
    assert light.read_bytes() != dark.read_bytes()


def test_a_picture_that_cannot_be_written_is_told(start, tmp_path):
    code, _, err = ended(start("--screenshot", str(tmp_path / "no" / "such" / "folder.png")))
    assert code == 2
    assert "folder.png cannot be written" in err


def test_every_bundled_file_is_looked_for():
    files = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix != ".ts"  # what the .qm files are made of
    }
    assert set(SHIPPED) == files
    assert missing() == ()


def test_a_missing_bundled_file_fails_the_smoke_run(monkeypatch):
    monkeypatch.setattr("setlist_desktop.app.shipped.SHIPPED", (*SHIPPED, "icons/none.svg"))
    assert missing() == ("icons/none.svg",)


def test_a_folder_that_cannot_be_written_ends_with_6(start, tmp_path):
    (tmp_path / "file").write_text("no folder")
    code, _, err = ended(start("--data-dir", str(tmp_path / "file" / "below")))
    assert code == 6
    assert err.startswith(f"The folder {tmp_path / 'file' / 'below'}")
    assert "cannot be written" in err
    assert "Traceback" not in err


def test_a_library_of_a_newer_version_is_refused_by_name(start, own_home):
    assert ended(start("--smoke"))[0] == 0
    library = own_home / "setlist-desktop" / "library.sqlite3"
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    code, _, err = ended(start())
    assert code == 6
    assert "9999" in err
    assert str(library) in err


@pytest.mark.parametrize("gone", ["", ":77777"])
def test_without_a_display_it_says_so_and_is_not_aborted(start, gone):
    code, _, err = ended(start(QT_QPA_PLATFORM="", DISPLAY=gone, WAYLAND_DISPLAY=""))
    assert code == 2
    assert "no display" in err
    assert "Traceback" not in err


def _open(start, own_home, *arguments: str):
    """Start a window and return its process once it answers other launches."""
    process = start(*arguments)
    folder = own_home / "setlist-desktop" / ("demo" if "--demo" in arguments else "")
    while not SingleInstance(folder).ask_first():
        assert process.poll() is None, process.communicate()[1]
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_order(qapp, start, own_home, number):
    process = _open(start, own_home)
    process.send_signal(number)
    code, _, err = ended(process)
    assert code == 0, err
    assert "Traceback" not in err
    assert not (own_home / "setlist-desktop" / "library.sqlite3-wal").exists()


def test_a_second_launch_raises_the_first_and_ends_with_0(qapp, start, own_home):
    first = _open(start, own_home)
    second = start()
    assert ended(second)[0] == 0
    assert first.poll() is None
    first.terminate()
    assert ended(first)[0] == 0


def test_a_second_launch_hands_its_file_to_the_first(qapp, start, own_home, tmp_path, monkeypatch):
    _cli(start, "--demo", "export", "--all", str(tmp_path / "mine.setlistdesktop"))
    assert ended(start("--smoke"))[0] == 0  # a library is there: no first run
    first = _open(start, own_home)
    monkeypatch.chdir(tmp_path)  # what is handed over has to hold in another folder, too
    assert ended(start("mine.setlistdesktop", PYTHONPATH=str(ROOT)))[0] == 0
    library = own_home / "setlist-desktop" / "library.sqlite3"
    with closing(sqlite3.connect(library)) as connection:
        while not connection.execute("SELECT count(*) FROM artist").fetchone()[0]:
            assert first.poll() is None, first.communicate()[1]
    first.terminate()
    assert ended(first)[0] == 0


def test_a_launch_with_a_file_takes_it_in(qapp, start, own_home, tmp_path):
    file = tmp_path / "a ü.setlistdesktop"
    _cli(start, "--demo", "export", "--all", str(file))
    process = _open(start, own_home, file.as_uri())
    library = own_home / "setlist-desktop" / "library.sqlite3"
    with closing(sqlite3.connect(library)) as connection:
        while not connection.execute("SELECT count(*) FROM artist").fetchone()[0]:
            assert process.poll() is None, process.communicate()[1]
    process.terminate()
    assert ended(process)[0] == 0


def test_another_folder_has_its_own_window(qapp, start, own_home, tmp_path):
    _open(start, own_home)
    assert ended(start("--smoke", "--data-dir", str(tmp_path / "other")))[0] == 0


def test_a_killed_window_does_not_block_the_next(qapp, start, own_home):
    first = _open(start, own_home)
    first.kill()
    ended(first)
    second = _open(start, own_home)
    second.terminate()
    assert ended(second)[0] == 0


def _lock_as_in_a_sandbox(folder: Path) -> None:
    """Let the lock tell the number of this process: in a sandbox each start has the same."""
    lock = folder / "window.lock"
    rest = lock.read_text().split("\n", 2)[2]
    lock.write_text(f"{os.getpid()}\n{Path('/proc/self/exe').resolve().name}\n{rest}")


@pytest.mark.skipif(sys.platform != "linux", reason="such sandboxes are Linux's")
def test_a_window_that_was_killed_in_a_sandbox_does_not_block_the_next(qapp, start, own_home):
    first = _open(start, own_home)
    folder = own_home / "setlist-desktop"
    _lock_as_in_a_sandbox(folder)
    second = SingleInstance(folder)
    assert not second.take()  # the first holds it, whatever number it tells
    first.kill()
    ended(first)
    assert second.take()
    assert not SingleInstance(folder).take()
    second.release()


def test_a_lock_of_another_computer_is_left_alone(qapp, tmp_path):
    first = SingleInstance(tmp_path)
    assert first.take()
    told = (tmp_path / "window.lock").read_text().split("\n")
    first.release()
    told[2] = "another-computer"
    (tmp_path / "window.lock").write_text("\n".join(told))
    assert not SingleInstance(tmp_path).take()


def test_a_later_launch_hands_over_its_leave_to_come_forward(
    qapp, start, own_home, tmp_path, monkeypatch
):
    """Wayland lets no window come forward that cannot show what its launcher was given."""
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    heard = []
    first = SingleInstance(own_home)
    first.raise_requested.connect(lambda: heard.append(os.environ.get("XDG_ACTIVATION_TOKEN")))
    first.open_requested.connect(heard.append)
    assert first.take()
    assert first.listen()
    for token, target in (("a-token", "/x/y.setlistdesktop"), ("b", ""), ("", "setlist-desktop:a")):
        second = start(
            *([target] if target else []), "--data-dir", str(own_home), XDG_ACTIVATION_TOKEN=token
        )
        while second.poll() is None:
            qapp.processEvents()
        assert second.returncode == 0, second.communicate()[1]
    first.release()
    assert heard == ["a-token", "/x/y.setlistdesktop", "b", "b", "setlist-desktop:a"]


def test_the_instance_hears_of_a_later_launch(qtbot, tmp_path):
    first = SingleInstance(tmp_path)
    assert first.take()
    assert first.listen()
    second = SingleInstance(tmp_path)
    assert not second.take()
    assert f"Process {os.getpid()} on" in second.refusal()
    first.release()


def test_what_the_command_line_writes_stands_in_the_window_and_back(qapp, start, own_home):
    """Predict, vote and edit; restart; all is there."""
    document = json.loads(_cli(start, "--demo", "--json", "predict", "The Cold Harbours"))
    show, title = str(document["show"]), document["songs"][2]["title"]
    _cli(start, "--demo", "vote", show, title, "up")
    before = _cli(start, "--demo", "--json", "setlist", show)
    process = _open(start, own_home, "--demo")
    process.terminate()
    assert ended(process)[0] == 0
    assert _cli(start, "--demo", "--json", "setlist", show) == before
    votes = json.loads(_cli(start, "--demo", "--json", "votes", show))
    assert next(song for song in votes["songs"] if song["title"] == title)["mine"] == 1


def _cli(start, *arguments: str) -> str:
    code, out, err = ended(start(*arguments))
    assert code == 0, err
    return out
