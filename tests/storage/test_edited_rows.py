"""The editor's acts down to the rows: against a plain model, undone and redone in any order."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from setlist_desktop.domain import editing
from setlist_desktop.domain.changes import ChangeBus
from setlist_desktop.domain.editing import AddSet, MoveSet, RemoveItems, RemoveSet
from setlist_desktop.domain.setlists import Item, ItemSong, SetlistKind, SetPart
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.storage.opening import open_database
from setlist_desktop.storage.setlist_rows import load_setlist
from setlist_desktop.storage.setlists import begin_setlist, edit_setlist, redo_edit, undo_edit
from setlist_desktop.storage.shows import add_show

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ARTIST = "INSERT INTO artist (id, name, name_key, created_at) VALUES (1, 'A', 'a', '2026-01-01')"
TITLES = ("Lamp", "Wire", "東京", "¥$", "Lamp (live)", "Dust")


class Desk:
    """A setlist in a library, and beside it what should stand in it after each act."""

    def __init__(self, path, dice):
        self.dice = dice
        self.path = path
        self.database = open_database(path, ChangeBus())
        self.write(lambda w: w.session.connection().exec_driver_sql(ARTIST))
        show = self.write(lambda w: add_show(w, NewShow(1, date(2026, 12, 1), "Loft")))
        begun = self.write(lambda w: begin_setlist(w, show, SetlistKind.PREDICTED))
        self.id = begun.id
        self.history = [begun.sets]
        self.at = 0

    def write(self, act):
        return self.database.write_now(act)[0]

    def now(self):
        return self.database.read_now(lambda session: load_setlist(session, self.id))

    def edit(self, command):
        after = self.write(lambda w: edit_setlist(w, self.id, command, "Act", NOW))
        del self.history[self.at + 1 :]
        self.history.append(after.sets)
        self.at += 1

    def step(self):
        setlist, dice = self.now(), self.dice
        items = [item.id for item in setlist.items()]
        kind = dice.choice(["add", "add", "move", "remove", "set", "unset", "turn", "undo", "redo"])
        part = dice.choice(setlist.sets) if setlist.sets else None
        if kind == "undo" and self.at:
            self.write(lambda w: undo_edit(w, self.id, NOW))
            self.at -= 1
        elif kind == "redo" and self.at + 1 < len(self.history):
            self.write(lambda w: redo_edit(w, self.id, NOW))
            self.at += 1
        elif kind == "set" or part is None:
            at = dice.randint(0, len(setlist.sets))
            self.edit(AddSet(at, SetPart(encore=1, items=(self.line(),))))
        elif kind == "unset" and len(setlist.sets) > 1:
            self.edit(RemoveSet(part.id))
        elif kind == "turn":
            self.edit(MoveSet(part.id, dice.randint(0, len(setlist.sets) - 1)))
        elif kind == "remove" and items:
            self.edit(RemoveItems(tuple(dice.sample(items, min(len(items), 2)))))
        elif kind == "move" and items:
            some = dice.sample(items, min(len(items), 3))
            at = dice.randint(0, len(part.items))
            self.edit(editing.move_items(setlist, some, part.id, at))
        else:
            lines = [self.line() for _ in range(dice.randint(1, 3))]
            at = dice.randint(0, len(part.items))
            self.edit(editing.insert_items(setlist, part.id, at, lines))

    def line(self):
        titles = self.dice.sample(TITLES, self.dice.choice([1, 1, 2]))
        return Item(songs=tuple(ItemSong(title) for title in titles), note=self.dice.choice("ab"))

    def check(self):
        """Hold the rows against what should stand there, and each other."""
        assert self.now().sets == self.history[self.at]
        with closing(sqlite3.connect(self.path)) as connection:
            ask = lambda query: connection.execute(query).fetchall()  # noqa: E731
            items = sum(len(part.items) for part in self.history[self.at])
            assert ask("SELECT count(*), count(DISTINCT id) FROM item") == [(items, items)]
            for table, owner in (("item", "set_id"), ("set_part", "setlist_id")):
                places = "max(position) <> count(*) - 1 OR count(DISTINCT position) <> count(*)"
                gaps = f"SELECT {owner} FROM {table} GROUP BY {owner} HAVING {places}"
                assert ask(gaps) == []
            assert ask("SELECT * FROM pragma_foreign_key_check") == []
            assert ask("SELECT song_count FROM setlist") == [(items,)]
            steps = "SELECT undone, count(*) FROM undo_step WHERE NOT dropped GROUP BY undone"
            undone = ask(steps)
            waiting = len(self.history) - 1 - self.at
            assert dict(undone) == {k: n for k, n in ((0, self.at), (1, waiting)) if n}


@pytest.mark.parametrize("seed", range(6))
def test_acts_undo_and_redo_leave_the_very_rows_of_the_model(tmp_path, seed):
    desk = Desk(tmp_path / "library.sqlite3", random.Random(seed))
    try:
        for _ in range(60):
            desk.step()
            desk.check()
        while desk.at:
            desk.write(lambda w: undo_edit(w, desk.id, NOW))
            desk.at -= 1
        desk.check()
        while desk.at + 1 < len(desk.history):
            desk.write(lambda w: redo_edit(w, desk.id, NOW))
            desk.at += 1
        desk.check()
    finally:
        desk.database.close_now()
