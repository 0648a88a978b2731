"""Gives a test's new library its tables at once: it begins as a copy of one migrated before."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage import opening

if TYPE_CHECKING:
    from pathlib import Path

make_file = opening._make_file


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty library of the newest schema, made by the migrations."""
    path = tmp_path_factory.mktemp("migrated") / "library.sqlite3"
    opening.open_database(path, ChangeBus())
    return path


@pytest.fixture(autouse=True)
def _copy_tables(
    request: pytest.FixtureRequest, migrated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copy the tables into each new file; tests marked `migrates` have them made anew."""

    def make_filled(path: Path) -> None:
        make_file(path)
        if path.stat().st_size == 0:
            shutil.copyfile(migrated, path)

    if not request.node.get_closest_marker("migrates"):
        monkeypatch.setattr(opening, "_make_file", make_filled)
