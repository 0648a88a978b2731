"""The setlist's model: lines, places of drops, exact differences, what a drag carries."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy

from setlist_desktop.domain.setlists import (
    Item,
    ItemSong,
    ItemType,
    Setlist,
    SetlistKind,
    SetPart,
)
from setlist_desktop.domain.songs import PoolSong
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.panes.setlist.lines import (
    HeadingLine,
    ItemLine,
    lines_of,
    long_duration,
    short_duration,
)
from setlist_desktop.ui.panes.setlist.model import SetlistModel

ROOT = QModelIndex()
COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction


def song(item_id: int, title: str, **fields: object) -> Item:
    return Item(item_id, songs=(ItemSong(title, item_id + 100),), **fields)  # type: ignore[arg-type]


def setlist(*sets: SetPart, setlist_id: int = 1) -> Setlist:
    return Setlist(setlist_id, 5, SetlistKind.PREDICTED, sets)


def two_sets() -> Setlist:
    main = SetPart(
        1,
        items=(
            song(11, "One", probability=0.84),
            Item(12, ItemType.TAPE, label="Intro"),
            song(13, "Two"),
        ),
    )
    return setlist(main, SetPart(2, encore=1, items=(song(21, "Three"),)))


@pytest.fixture
def model(qtmodeltester: object) -> SetlistModel:
    made = SetlistModel()
    made.set_editable(True)
    made.show(two_sets())
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


def test_lines_are_numbered_across_songs_only(model: SetlistModel) -> None:
    lines = [model.line(row) for row in range(model.rowCount())]
    shown = [
        line.heading if isinstance(line, HeadingLine) else (line.number, line.title)
        for line in lines
    ]
    assert shown == ["Main set", (1, "One"), (0, "Intro"), (2, "Two"), "Encore 1", (3, "Three")]


def test_each_row_is_a_sentence(model: SetlistModel) -> None:
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1 of 3, One, 84 percent likely, main set"
    tape = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tape == "Intro, from tape, main set"
    assert model.index(4).data(Qt.ItemDataRole.AccessibleTextRole) == "Encore 1, 1 song"


def test_sentence_tells_pin_cover_segue_and_guests() -> None:
    item = Item(
        1,
        songs=(ItemSong("Wild", 5, "Other"),),
        segue=True,
        pinned=True,
        guests="Ana",
        duration_s=184,
    )
    line = lines_of(setlist(SetPart(1, items=(item,))), {})[1]
    assert isinstance(line, ItemLine)
    assert line.sentence == (
        "1 of 1, Wild, cover of Other, with Ana, 3 min 4 s, pinned, runs into the next, main set"
    )


def test_lengths_come_from_the_line_or_else_from_its_songs() -> None:
    part = SetPart(1, items=(song(1, "A", duration_s=60), song(2, "B"), song(3, "C")))
    whole = lines_of(setlist(part), {102: 200, 103: 100})
    assert [line.duration_s for line in whole if isinstance(line, ItemLine)] == [60, 200, 100]
    assert isinstance(whole[0], HeadingLine)
    assert whole[0].summary == "3 songs · 6 min"
    some = lines_of(setlist(part), {102: 200})[0]
    assert isinstance(some, HeadingLine)
    assert some.summary == "3 songs · over 4 min"


def test_a_medley_is_as_long_as_all_its_songs_or_unknown() -> None:
    medley = Item(1, ItemType.MEDLEY, (ItemSong("A", 7), ItemSong("B", 8)))
    part = SetPart(1, items=(medley,))
    known = lines_of(setlist(part), {7: 100, 8: 50})[1]
    half = lines_of(setlist(part), {7: 100})[1]
    assert isinstance(known, ItemLine)
    assert isinstance(half, ItemLine)
    assert (known.title, known.duration_s, half.duration_s) == ("A / B", 150, None)


@pytest.mark.parametrize(
    ("seconds", "short", "long"),
    [(0, "0:00", "0 min"), (252, "4:12", "4 min"), (4470, "74:30", "1 h 15 min")],
)
def test_durations_in_words(seconds: int, short: str, long: str) -> None:
    assert (short_duration(seconds), long_duration(seconds)) == (short, long)


@pytest.mark.parametrize(
    ("row", "place"),
    [(0, (1, 0)), (1, (1, 0)), (3, (1, 2)), (4, (1, 3)), (5, (2, 0)), (6, (2, 1)), (-1, (2, 1))],
)
def test_where_a_drop_lands(model: SetlistModel, row: int, place: tuple[int, int]) -> None:
    assert model.place_before(row) == place


def test_drop_of_own_lines_asks_for_a_move(model: SetlistModel) -> None:
    dropped = QSignalSpy(model.items_dropped)
    data = model.mimeData([model.index(3), model.index(1)])
    assert model.canDropMimeData(data, MOVE, 6, 0, ROOT)
    assert model.dropMimeData(data, MOVE, 6, 0, ROOT)
    items, set_id, index = dropped.at(0)
    assert (items.setlist_id, items.item_ids, set_id, index) == (1, (11, 13), 2, 1)
    assert [model.line(row).key for row in (1, 3)] == [("item", 11), ("item", 13)]


def test_lines_carry_text_for_other_programs(model: SetlistModel) -> None:
    assert model.mimeData([model.index(0), model.index(1), model.index(3)]).text() == "One\nTwo"


def test_drop_of_pool_songs_and_of_text(model: SetlistModel) -> None:
    songs, text = QSignalSpy(model.songs_dropped), QSignalSpy(model.text_dropped)
    assert model.dropMimeData(
        mime.songs_mime([PoolSong(7, "A"), PoolSong(5, "B")]), COPY, 2, 0, ROOT
    )
    foreign = QMimeData()
    foreign.setText("Some song")
    assert model.dropMimeData(foreign, COPY, -1, -1, ROOT)
    assert songs.at(0) == [(7, 5), 1, 1]
    assert text.at(0) == ["Some song", 2, 1]


def test_drop_on_a_line_lands_before_it(model: SetlistModel) -> None:
    songs = QSignalSpy(model.songs_dropped)
    assert model.dropMimeData(mime.songs_mime([PoolSong(7, "A")]), COPY, -1, -1, model.index(3))
    assert songs.at(0) == [(7,), 1, 2]


def test_nothing_drops_on_a_read_only_setlist(model: SetlistModel) -> None:
    model.set_editable(False)
    data = mime.songs_mime([PoolSong(7, "A")])
    assert not model.canDropMimeData(data, COPY, 1, 0, ROOT)
    assert not model.dropMimeData(data, COPY, 1, 0, ROOT)
    assert not model.moveRows(ROOT, 1, 1, ROOT, 4)


@pytest.mark.parametrize(
    "payload",
    [b"", b"[]", b"{}", b'{"setlist": 1, "items": [{"type": "no"}]}', b"\xff", b'{"items": 3}'],
)
def test_damaged_drag_data_is_no_drop(model: SetlistModel, payload: bytes) -> None:
    data = QMimeData()
    data.setData(mime.ITEMS, payload)
    assert mime.read_items(data) is None
    assert not model.dropMimeData(data, COPY, 1, 0, ROOT)
    songs = QMimeData()
    songs.setData(mime.SONGS, payload)
    assert mime.read_song_ids(songs) == ()


def test_move_rows_asks_and_leaves_the_rows(model: SetlistModel) -> None:
    dropped = QSignalSpy(model.items_dropped)
    assert model.moveRows(ROOT, 1, 1, ROOT, 5)
    assert dropped.at(0)[0].item_ids == (11,)
    assert dropped.at(0)[1:] == [2, 0]
    assert model.line(1).key == ("item", 11)


@pytest.mark.parametrize(
    ("row", "count", "child"), [(1, 1, 1), (1, 1, 2), (0, 1, 3), (5, 9, 0), (-1, 1, 0)]
)
def test_move_rows_refuses_what_is_no_move(
    model: SetlistModel, row: int, count: int, child: int
) -> None:
    assert not model.moveRows(ROOT, row, count, ROOT, child)


def test_copies_keep_what_a_line_says_but_not_its_place() -> None:
    item = song(
        9, "A", note="n", guests="g", segue=True, pinned=True, probability=0.5, duration_s=9
    )
    dragged = mime.read_items(mime.items_mime(3, [item]))
    assert dragged is not None
    assert (dragged.setlist_id, dragged.item_ids) == (3, (9,))
    assert dragged.copies == (replace(item, id=0, pinned=False, probability=None),)


@st.composite
def setlists(draw: st.DrawFn) -> Setlist:
    ids = draw(st.lists(st.integers(1, 12), unique=True))
    cuts = sorted(draw(st.lists(st.integers(0, len(ids)), min_size=1, max_size=3)))
    set_ids = draw(st.permutations([101, 102, 103, 104]))
    parts, start = [], 0
    for set_id, end in zip(set_ids, [*cuts, len(ids)], strict=False):
        items = tuple(
            song(item_id, "song", note=draw(st.sampled_from(["", "live"])))
            for item_id in ids[start:end]
        )
        parts.append(SetPart(set_id, items=items))
        start = end
    return setlist(*parts)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(old=setlists(), new=setlists())
def test_any_change_is_told_exactly(qapp: object, old: Setlist, new: Setlist) -> None:
    model = SetlistModel()
    model.show(old)
    resets = QSignalSpy(model.modelReset)
    held = {
        model.line(row).key: QPersistentModelIndex(model.index(row))
        for row in range(model.rowCount())
    }
    model.show(new)
    now = [model.line(row) for row in range(model.rowCount())]
    assert now == lines_of(new, {})
    assert resets.count() == 0
    for row, line in enumerate(now):
        assert line.key not in held or held[line.key].row() == row


def test_another_setlist_is_a_reset(model: SetlistModel) -> None:
    resets = QSignalSpy(model.modelReset)
    model.show(setlist(SetPart(1), setlist_id=2))
    model.show(None)
    assert (resets.count(), model.rowCount()) == (2, 0)
