"""Opening: folder and file, migrations, and each way it can be refused."""

from __future__ import annotations

import os
import resource
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, insert, select
from sqlalchemy.pool import NullPool

from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import (
    SchemaTooNew,
    StorageBusy,
    StorageDamaged,
    StorageFull,
    StorageReadOnly,
)
from setlist_desktop.domain.maintenance import TABLES
from setlist_desktop.storage import (  # noqa: F401 - their tables count too
    opening,
    rows_catalogue,
    rows_people,
    rows_sync,
    score_rows,
)
from setlist_desktop.storage.maintenance import table_sizes
from setlist_desktop.storage.migrations import HEAD, steps
from setlist_desktop.storage.opening import migrate, open_database
from setlist_desktop.storage.rows import ProfileRow, Row

pytestmark = pytest.mark.migrates


def make(path: Path) -> Path:
    open_database(path, ChangeBus()).close_now()
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def schema(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND type IN ('table', 'index') AND name NOT LIKE 'sqlite_%'"
            " AND name <> 'find' AND name NOT LIKE 'find\\_%' ESCAPE '\\'"
        )
        return {name: " ".join(sql.split()) for name, sql in rows}


def is_of_rows(name, kind, _parents):
    """Leave out the index of words, which is SQLite's own and has no rows here."""
    return kind != "table" or (name != "find" and not name.startswith("find_"))


def test_folder_and_file_are_their_owners_alone(tmp_path):
    before = os.umask(0)
    try:
        path = make(tmp_path / "new" / "data" / "library.sqlite3")
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700
    assert mode(path) == 0o600


def test_a_folder_that_was_there_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    make(tmp_path / "library.sqlite3")
    assert mode(tmp_path) == 0o755


def test_the_last_step_is_the_head():
    assert steps()[-1].revision == HEAD
    assert [step.revision for step in steps()] == sorted(step.revision for step in steps())


def test_the_migrated_schema_is_that_of_the_rows(tmp_path):
    migrated = make(tmp_path / "migrated.sqlite3")
    created = tmp_path / "created.sqlite3"
    engine = create_engine(f"sqlite:///{created}", poolclass=NullPool)
    Row.metadata.create_all(engine)
    expected = schema(created)
    found = schema(migrated)
    assert found.pop("alembic_version")
    assert found == expected
    engine = create_engine(f"sqlite:///{migrated}", poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_of_rows})
        assert compare_metadata(context, Row.metadata) == []


def test_every_table_has_words_for_people(tmp_path):
    database = open_database(make(tmp_path / "library.sqlite3"), ChangeBus())
    found = database.read_now(table_sizes)
    database.close_now()
    assert {table.name for table in found} == TABLES.keys()


def test_steps_import_no_living_code():
    for step in steps():
        text = Path(step.__file__).read_text(encoding="utf-8")
        assert "setlist_desktop" not in text


def test_a_new_library_holds_the_first_profile_and_keeps_what_is_put_in(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    database = open_database(path, ChangeBus())
    database.write_now(lambda write: write.session.execute(insert(ProfileRow).values(name="Ann")))
    database.close_now()
    database = open_database(path, ChangeBus())
    profiles = database.read_now(
        lambda session: session.execute(
            select(ProfileRow.id, ProfileRow.name).order_by(ProfileRow.id)
        ).all()
    )
    database.close_now()
    assert [tuple(row) for row in profiles] == [(1, "Me"), (2, "Ann")]


def test_opening_what_is_up_to_date_imports_no_alembic(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    program = (
        "import sys; from pathlib import Path;"
        "from setlist_desktop.domain.changes import ChangeBus;"
        "from setlist_desktop.storage.opening import open_database;"
        f"open_database(Path({str(path)!r}), ChangeBus()).close_now();"
        "print('alembic' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.strip() == "False"


def test_two_processes_that_make_one_library_both_get_it(tmp_path):
    path = tmp_path / "library.sqlite3"
    program = (
        "from pathlib import Path;"
        "from setlist_desktop.domain.changes import ChangeBus;"
        "from setlist_desktop.storage.opening import open_database;"
        f"open_database(Path({str(path)!r}), ChangeBus()).close_now()"
    )
    runs = [
        subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).parents[2])
        for _ in range(3)
    ]
    assert [run.wait() for run in runs] == [0, 0, 0]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM profile").fetchone() == (1,)


# Refusals


def test_a_newer_schema_is_refused_by_name(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SchemaTooNew) as raised:
        open_database(path, ChangeBus())
    assert str(path) in raised.value.message
    assert "9999" in raised.value.message
    assert raised.value.hint


def test_a_file_of_another_program_is_no_library(tmp_path):
    path = tmp_path / "library.sqlite3"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    before = path.read_bytes()
    with pytest.raises(StorageDamaged, match="no library"):
        open_database(path, ChangeBus())
    assert path.read_bytes() == before


def test_a_library_that_lost_its_revision_is_damaged(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM alembic_version")
    with pytest.raises(StorageDamaged):
        open_database(path, ChangeBus())


def test_a_text_file_is_no_library(tmp_path):
    path = tmp_path / "library.sqlite3"
    path.write_text("a shopping list\n" * 100, encoding="utf-8")
    with pytest.raises(StorageDamaged, match=r"library\.sqlite3"):
        open_database(path, ChangeBus())


def test_a_file_cut_short_is_damaged(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(StorageDamaged):
        open_database(path, ChangeBus())


def test_a_folder_that_cannot_be_made_is_told_with_the_next_step(tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StorageReadOnly, match=r"library\.sqlite3") as raised:
        open_database(tmp_path / "file" / "library.sqlite3", ChangeBus())
    assert "--data-dir" in raised.value.hint


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "library.sqlite3").mkdir()
    with pytest.raises(StorageReadOnly):
        open_database(tmp_path / "library.sqlite3", ChangeBus())


def as_nobody(path: Path) -> subprocess.CompletedProcess[str]:
    """Open the library in a process without root's privileges, and print the error's code."""
    program = f"""
import os, sys
from pathlib import Path
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import StorageError
from setlist_desktop.storage.opening import open_database
import setlist_desktop.storage.migrations.r0001_library, alembic.operations
import alembic.runtime.migration, sqlalchemy.dialects.sqlite.pysqlite
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    open_database(Path({str(path)!r}), ChangeBus())
except StorageError as error:
    print(error.code)
"""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )


@pytest.fixture
def reachable(tmp_path_factory):
    """Return a folder that a process without root's privileges may enter, not write."""
    folder = tmp_path_factory.mktemp("reachable")
    for parent in (folder, *folder.parents):
        if mode(parent) & 0o111 != 0o111:
            try:
                parent.chmod(mode(parent) | 0o111)
            except PermissionError:
                pytest.skip(f"{parent} cannot be made reachable")
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)


def test_a_folder_without_write_permission_is_read_only(reachable):
    run = as_nobody(reachable / "library.sqlite3")
    assert run.stdout.strip() == "storage-read-only", run.stderr


def test_a_file_without_write_permission_is_read_only(reachable):
    reachable.chmod(0o755)
    path = make(reachable / "library.sqlite3")
    path.chmod(0o444)
    reachable.chmod(0o555)
    run = as_nobody(path)
    assert run.stdout.strip() == "storage-read-only", run.stderr


def test_a_library_that_another_program_holds_is_busy(tmp_path, monkeypatch):
    path = make(tmp_path / "library.sqlite3")
    monkeypatch.setattr(opening, "BUSY_TIMEOUT_S", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageBusy, match="in use"):
            open_database(path, ChangeBus())


def test_a_full_disk_leaves_nothing_behind(tmp_path):
    """A limit on the size of files stands in for the disk's end, in a process of its own."""
    path = tmp_path / "library.sqlite3"
    program = f"""
import resource, signal
from pathlib import Path
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.errors import StorageError
from setlist_desktop.storage.opening import open_database
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20000, resource.RLIM_INFINITY))
try:
    open_database(Path({str(path)!r}), ChangeBus())
except StorageError as error:
    print(type(error).__mro__[1].__name__, error.message)
"""
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.startswith(("StorageError", "SetlistError")), run.stderr
    assert "library.sqlite3" in run.stdout
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    make(path)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("database or disk is full", StorageFull),
        ("attempt to write a readonly database", StorageReadOnly),
    ],
)
def test_what_sqlite_says_while_writing_is_put_into_words(tmp_path, text, kind):
    database = open_database(tmp_path / "library.sqlite3", ChangeBus())

    def fail(_write):
        raise sqlite3.OperationalError(text)

    with pytest.raises(kind) as raised:
        database.write_now(fail)
    database.close_now()
    assert raised.value.hint


# Migrating what is there


def next_step(upgrade):
    return SimpleNamespace(revision="9999", upgrade=upgrade)


def test_an_older_library_is_backed_up_then_migrated_with_its_data(tmp_path):
    path = make(tmp_path / "library.sqlite3")

    def add_motto(op):
        op.execute("ALTER TABLE profile ADD COLUMN motto VARCHAR DEFAULT '' NOT NULL")
        op.execute("UPDATE profile SET motto = 'Encore'")

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, path, HEAD, (*steps(), next_step(add_motto)))
        row = connection.execute("SELECT id, name, motto FROM profile").fetchone()
        assert row == (1, "Me", "Encore")
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("9999",)
        ]
    (copy,) = (tmp_path / "backups").iterdir()
    assert mode(copy) == 0o600
    assert mode(copy.parent) == 0o700
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT id, name FROM profile").fetchall() == [(1, "Me")]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_step_that_fails_leaves_the_library_as_it_was(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    before = schema(path)

    def break_off(op):
        op.execute("CREATE TABLE half (id INTEGER)")
        op.execute("INSERT INTO profile (id, name) VALUES (7, 'Half')")
        raise RuntimeError("no further")

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(RuntimeError, match="no further"):
            migrate(connection, path, HEAD, (*steps(), next_step(break_off)))
        assert connection.execute("SELECT count(*) FROM profile").fetchone() == (1,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (HEAD,)
    assert schema(path) == before


def test_a_step_that_loses_a_row_others_refer_to_is_taken_back(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO venue (id, name, key) VALUES (1, 'Hall', 'hall|')")
        connection.execute("INSERT INTO show (id, venue_id) VALUES (1, 1)")

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        lossy = next_step(lambda op: op.execute("DELETE FROM venue"))
        with pytest.raises(StorageDamaged, match="show"):
            migrate(connection, path, HEAD, (*steps(), lossy))
        assert connection.execute("SELECT count(*) FROM venue").fetchone() == (1,)


def test_without_a_backup_nothing_is_migrated(tmp_path):
    path = make(tmp_path / "library.sqlite3")
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    ran = []
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as connection,
        pytest.raises(StorageReadOnly),
    ):
        migrate(connection, path, HEAD, (*steps(), next_step(ran.append)))
    assert ran == []
