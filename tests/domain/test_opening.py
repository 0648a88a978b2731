"""What a launch is asked to open: files, addresses of files, links from anywhere."""

from __future__ import annotations

import sys

import pytest

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.opening import OpenArtist, OpenFile, read_target


@pytest.mark.parametrize(
    "text", ["a.setlistdesktop", "/x y/ü.setlistdesktop", "%41.setlistdesktop"]
)
def test_a_path_is_taken_as_it_stands(text):
    assert read_target(text) == OpenFile(text)


@pytest.mark.skipif(sys.platform == "win32", reason="paths are written otherwise there")
@pytest.mark.parametrize("start", ["file:///", "file://localhost/", "FILE:///"])
def test_an_address_of_a_file_becomes_its_path(start):
    assert read_target(f"{start}my%20files/%C3%BC.setlistdesktop") == OpenFile(
        "/my files/ü.setlistdesktop"
    )


def test_a_file_of_another_machine_is_refused():
    with pytest.raises(InvalidInput, match="other machines"):
        read_target("file://elsewhere/a.setlistdesktop")


@pytest.mark.parametrize(
    "text",
    ["setlist-desktop:artist/The%20Paper%20Moths", "Setlist-Desktop://artist/The Paper Moths"],
)
def test_a_link_names_an_artist(text):
    assert read_target(text) == OpenArtist("The Paper Moths")


def test_a_link_holds_no_control_characters_and_no_novel():
    assert read_target("setlist-desktop:artist/a%0A%00b") == OpenArtist("a b")
    assert len(read_target("setlist-desktop:artist/" + "x" * 9999).name) == 200


@pytest.mark.parametrize(
    "text", ["setlist-desktop:", "setlist-desktop:artist/", "setlist-desktop:load//etc/passwd"]
)
def test_any_other_link_is_refused(text):
    with pytest.raises(InvalidInput, match="none that Setlist Desktop knows"):
        read_target(text)
