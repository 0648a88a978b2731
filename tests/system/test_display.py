"""Whether a window can be opened, told without asking Qt."""

from __future__ import annotations

import socket
import sys
from contextlib import closing

import pytest

from setlist_desktop.system import display
from setlist_desktop.system.display import window_system


@pytest.fixture(autouse=True)
def _all_libraries(monkeypatch):
    monkeypatch.setattr(display, "_can_load", lambda _library: True)


@pytest.fixture
def _all_displays(monkeypatch):
    monkeypatch.setattr(display, "_is_there", lambda _socket: True)


@pytest.mark.usefixtures("_all_displays")
@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "offscreen:size=800x600"}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, "xcb"),
    ],
)
def test_the_window_system_that_qt_would_choose(environ, name):
    system = window_system(environ, "linux")
    assert (system.name, system.usable) == (name, True)


@pytest.mark.parametrize("environ", [{}, {"QT_QPA_PLATFORM": "xcb"}, {"DISPLAY": ""}])
def test_without_a_display_it_says_what_to_do(environ):
    system = window_system(environ, "linux")
    assert not system.usable
    assert "xvfb-run" in system.problem


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":77777"},
        {"DISPLAY": "unix:77777.0", "WAYLAND_DISPLAY": "wayland-of-nobody"},
        {"WAYLAND_DISPLAY": "wayland-of-nobody", "XDG_RUNTIME_DIR": "/nowhere"},
        {"WAYLAND_DISPLAY": "/nowhere/wayland-0"},
    ],
)
def test_a_display_that_is_gone_is_none(environ):
    assert "xvfb-run" in window_system(environ, "linux").problem


def test_sockets_are_looked_for_where_they_are(tmp_path):
    (tmp_path / "wayland-7").touch()
    environ = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}
    assert window_system(environ, "linux").name == "wayland"
    assert window_system({"DISPLAY": "elsewhere:0.0"}, "linux").name == "xcb"
    assert window_system({"DISPLAY": "localhost:10.0"}, "linux").name == "xcb"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has sockets without a file")
def test_x_may_have_a_socket_that_is_no_file():
    with closing(socket.socket(socket.AF_UNIX)) as server:
        server.bind("\0/tmp/.X11-unix/X77778")
        assert window_system({"DISPLAY": ":77778"}, "linux").name == "xcb"
    assert not window_system({"DISPLAY": ":77778"}, "linux").usable


@pytest.mark.usefixtures("_all_displays")
def test_libraries_that_are_missing_are_named_by_package(monkeypatch):
    monkeypatch.setattr(display, "_can_load", lambda library: "xcb-cursor" not in library)
    assert window_system({"QT_QPA_PLATFORM": "offscreen"}, "linux").usable
    problem = window_system({"DISPLAY": ":0"}, "linux").problem
    assert problem.endswith("sudo apt-get install libxcb-cursor0")


@pytest.mark.parametrize(("platform", "name"), [("darwin", "cocoa"), ("win32", "windows")])
def test_other_systems_always_have_one(platform, name):
    system = window_system({}, platform)
    assert (system.name, system.usable) == (name, True)
