"""Whether a window can be opened, told without asking Qt."""

from __future__ import annotations

import pytest

from setlist_desktop.system import display
from setlist_desktop.system.display import window_system


@pytest.fixture(autouse=True)
def _all_libraries(monkeypatch):
    monkeypatch.setattr(display, "_can_load", lambda _library: True)


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


def test_libraries_that_are_missing_are_named_by_package(monkeypatch):
    monkeypatch.setattr(display, "_can_load", lambda library: "xcb-cursor" not in library)
    assert window_system({"QT_QPA_PLATFORM": "offscreen"}, "linux").usable
    problem = window_system({"DISPLAY": ":0"}, "linux").problem
    assert problem.endswith("sudo apt-get install libxcb-cursor0")


@pytest.mark.parametrize(("platform", "name"), [("darwin", "cocoa"), ("win32", "windows")])
def test_other_systems_always_have_one(platform, name):
    system = window_system({}, platform)
    assert (system.name, system.usable) == (name, True)
