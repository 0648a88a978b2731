"""Many rows at once: ids given out beforehand, inserts and updates without a query a row."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Integer, Table, bindparam, column, func, insert, select, text, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import TextualSelect
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.rows import Row

T = TypeVar("T")

_AT_ONCE = 500
_SEQUENCE = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


class Ids:
    """Free ids of a table, one after the other; for the length of one write.

    Where ids are never used twice (`sqlite_autoincrement`), those of deleted rows are left out.
    """

    def __init__(self, session: Session, row: type[Row]) -> None:
        table = table_of(row)
        used = session.scalar(select(func.max(table.c.id))) or 0
        if table.dialect_options["sqlite"]["autoincrement"]:
            used = max(used, session.scalar(_SEQUENCE, {"name": table.name}) or 0)
        self._last: int = used

    def next(self) -> int:
        """Return a free id."""
        self._last += 1
        return self._last


def table_of(row: type[Row]) -> Table:
    """Return the table of a row class, for statements that need no objects."""
    return cast("Table", row.__table__)


def id_list(ids: Iterable[int]) -> TextualSelect:
    """Return ids as what `in_` takes: one parameter, however many they are."""
    wanted = text("SELECT value FROM json_each(:ids)").bindparams(ids=json.dumps([*ids]))
    return wanted.columns(column("value", Integer))


def insert_all(session: Session, row: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, each with the same columns."""
    if rows:
        session.connection().execute(insert(table_of(row)), rows)


def insert_missing(session: Session, row: type[Row], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows that no other stands in the place of."""
    if rows:
        statement = sqlite_insert(table_of(row)).on_conflict_do_nothing()
        session.connection().execute(statement, rows)


def insert_plain(
    session: Session, row: type[Row], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows of numbers and texts alone, past the types: where there are very many."""
    if rows:
        table = table_of(row)
        names = ", ".join(table.c[column].name for column in columns)
        marks = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - own names
        session.connection().exec_driver_sql(statement, list(rows))


def update_all(session: Session, row: type[Row], changes: Mapping[int, Mapping[str, Any]]) -> None:
    """Change rows by id, those together that set the same columns."""
    table = table_of(row)
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row_id, values in changes.items():
        if values:
            alike[tuple(sorted(values))].append({"row_id_": row_id, **values})
    for names, rows in alike.items():
        statement = update(table).where(table.c.id == bindparam("row_id_"))
        session.connection().execute(
            statement.values({name: bindparam(name) for name in names}), rows
        )


def in_portions(values: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """Yield the values in lists short enough for one `IN (…)`."""
    portion: list[T] = []
    for value in values:
        portion.append(value)
        if len(portion) == size:
            yield portion
            portion = []
    if portion:
        yield portion
