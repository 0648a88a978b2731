"""The document of the schema is that of the newest migration."""

from __future__ import annotations

import importlib.util
import sqlite3
from contextlib import closing
from pathlib import Path

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.storage.opening import open_database

ROOT = Path(__file__).parents[2]


def test_the_document_is_up_to_date(tmp_path):
    spec = importlib.util.spec_from_file_location("make_schema", ROOT / "scripts/make_schema.py")
    make_schema = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_schema)
    path = tmp_path / "library.sqlite3"
    open_database(path, ChangeBus()).close_now()
    with closing(sqlite3.connect(path)) as connection:
        made = make_schema.document(connection)
    written = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert written == made, "run: python scripts/make_schema.py"
