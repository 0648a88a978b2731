"""The data folder is made for its owner alone, or refused in words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from setlist_desktop.domain.errors import StorageFull, StorageReadOnly
from setlist_desktop.system.folders import prepare_folder, written_whole
from setlist_desktop.system.preferences import FILE, Preferences, write_preferences

FULL = Path("/dev/full")


def test_what_is_missing_is_made_for_its_owner_alone(tmp_path):
    before = os.umask(0)
    try:
        prepare_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("a", "a/b")] == [0o700] * 2


def test_what_is_there_keeps_its_mode(tmp_path):
    folder = tmp_path / "there"
    folder.mkdir()
    folder.chmod(0o750)
    prepare_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o750


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_file_in_the_way_is_told(tmp_path, name):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageReadOnly, match="cannot be written"):
        prepare_folder(tmp_path / name)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_of_somebody_else_is_told(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    with pytest.raises(StorageReadOnly, match="permission denied"):
        prepare_folder(folder)


def test_what_cannot_take_its_place_is_told_and_leaves_nothing(tmp_path):
    folder = tmp_path / "data"
    (folder / FILE).mkdir(parents=True)
    with pytest.raises(StorageReadOnly):
        write_preferences(folder, Preferences())
    assert [path.name for path in folder.iterdir()] == [FILE]


@pytest.mark.skipif(not FULL.exists(), reason="there is no full device here")
def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path):
    file = tmp_path / "data" / "kept"
    file.parent.mkdir()
    file.write_text("old", "utf-8")

    def write_anew():
        with written_whole(file) as fresh:
            fresh.symlink_to(FULL)
            fresh.write_text("new", "utf-8")

    with pytest.raises(StorageFull):
        write_anew()
    assert [path.name for path in file.parent.iterdir()] == ["kept"]
    assert file.read_text("utf-8") == "old"
