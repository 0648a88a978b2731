"""Writes docs/schema.md from the library's schema: a picture of what refers to what, and tables.

    python scripts/make_schema.py

Run it after a migration. It makes a new library, so it tells what the migrations make.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from setlist_desktop.domain.changes import ChangeBus  # noqa: E402
from setlist_desktop.storage import rows_catalogue, rows_people, rows_sync, score_rows  # noqa: E402, F401
from setlist_desktop.storage.migrations import HEAD  # noqa: E402
from setlist_desktop.storage.opening import open_database  # noqa: E402
from setlist_desktop.storage.rows import Row  # noqa: E402

HEAD_WORDS = """# The library's schema

Revision {head}; written by `scripts/make_schema.py`, do not edit by hand. Instants are UTC as
ISO 8601 text, dates the venue's own. “→” names what a column refers to; what is referred to
cannot go first, unless “with it” says that the row goes along.
"""


def main() -> None:
    """Write the document."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.sqlite3"
        open_database(path, ChangeBus()).close_now()
        with closing(sqlite3.connect(path)) as connection:
            text = document(connection)
    (ROOT / "docs" / "schema.md").write_text(text, encoding="utf-8")


def document(connection: sqlite3.Connection) -> str:
    """Return the whole document."""
    tables = sorted(Row.metadata.tables)
    parts = [HEAD_WORDS.format(head=HEAD), picture(connection, tables)]
    parts += [table_words(connection, name) for name in tables]
    parts.append(rest_words(connection))
    return "\n".join(parts)


def picture(connection: sqlite3.Connection, tables: list[str]) -> str:
    """Return the picture of what refers to what."""
    lines = ["```mermaid", "erDiagram"]
    for name in tables:
        keys = connection.execute(f"PRAGMA foreign_key_list({name})")
        lines += [f"    {key[2]} ||--o{{ {name} : {key[3]}" for key in keys]
    return "\n".join([*lines, "```", ""])


def table_words(connection: sqlite3.Connection, name: str) -> str:
    """Return a table with its columns and indexes."""
    keys = {
        key[3]: f"→ {key[2]}" + (", with it" if key[6] == "CASCADE" else "")
        for key in connection.execute(f"PRAGMA foreign_key_list({name})")
    }
    lines = [f"## {name}", "", told_of(name), "", "| column | type | |", "|---|---|---|"]
    for _, column, kind, not_null, default, key in connection.execute(f"PRAGMA table_info({name})"):
        facts = ["key"] if key else [] if not_null else ["can be empty"]
        facts += [f"by default {default}"] if default is not None else []
        facts += [keys[column]] if column in keys else []
        lines.append(f"| `{column}` | {kind.lower()} | {', '.join(facts)} |")
    return "\n".join([*lines, "", *indexes(connection, name)])


def indexes(connection: sqlite3.Connection, name: str) -> list[str]:
    """Return the line of a table's indexes."""
    found = []
    for _, index, unique, *_ in connection.execute(f"PRAGMA index_list({name})"):
        columns = [row[2] for row in connection.execute(f"PRAGMA index_info({index})")]
        found.append(f"{', '.join(columns)}{' (once)' if unique else ''}")
    return [f"Indexes: {'; '.join(sorted(found))}.", ""] if found else []


def told_of(name: str) -> str:
    """Return what the row class of a table says of it."""
    for mapper in Row.registry.mappers:
        if mapper.local_table.name == name:
            return re.sub(r"\s+", " ", mapper.class_.__doc__ or "").strip()
    return ""


def rest_words(connection: sqlite3.Connection) -> str:
    """Return what there is besides tables."""

    def names(kind: str) -> str:
        rows = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = ? ORDER BY 1", (kind,)
        )
        return ", ".join(f"`{name}`" for (name,) in rows)

    return f"""## Views, triggers and the index of words

Views: {names("view")}.

Triggers keep counts, follows, albums, tours, cities and the index in step, whoever writes:
{names("trigger")}.

`find` is an FTS5 table; a row's id is kind << 40 | id, with the kinds artist 1, alias 2, song 3,
album 4, venue 5, tour 6, city 8 and merged title 9. `find_show` is one of shows alone; a row's id
is the performance's.
"""


if __name__ == "__main__":
    main()
