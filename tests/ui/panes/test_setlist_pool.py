"""The song pool: order, filter, used songs, what a drag carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from setlist_desktop.domain.songs import PoolSong, SongKind
from setlist_desktop.ui.panes.setlist import mime
from setlist_desktop.ui.panes.setlist.pool.model import (
    SONG_ROLE,
    USED_ROLE,
    PoolModel,
    PoolOrder,
    sentence_of,
)
from setlist_desktop.ui.panes.setlist.pool.view import CardDelegate, PoolView

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from setlist_desktop.ui.panes.setlist.model import Index

SONGS = (
    PoolSong(1, "Beyoncé’s Waltz", plays=30, gap=4, rate=0.9),
    PoolSong(2, "東京", plays=50, gap=0, rate=0.2),
    PoolSong(3, "alpha & Omega", plays=10, gap=9, rate=0.0),
    PoolSong(4, "¥$"),
)


@pytest.fixture
def model(qtmodeltester: object) -> PoolModel:
    made = PoolModel()
    made.show(SONGS, {2})
    qtmodeltester.check(made)  # type: ignore[attr-defined]
    return made


def ids(model: PoolModel) -> list[int]:
    return [song.id for song in model.songs()]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (PoolOrder.MOST_PLAYED, [1, 2, 3, 4]),
        (PoolOrder.LAST_PLAYED, [2, 1, 3, 4]),
        (PoolOrder.LONGEST_GAP, [3, 1, 2, 4]),
        (PoolOrder.TITLE, [3, 1, 4, 2]),
    ],
)
def test_orders(model: PoolModel, order: PoolOrder, expected: list[int]) -> None:
    held = QPersistentModelIndex(model.index(0))
    model.sort_by(order)
    assert ids(model) == expected
    assert held.row() == expected.index(1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [1, 2, 3, 4]),
        ("beyonce's", [1]),
        ("WALTZ", [1]),
        ("京", [2]),
        ("alpha and", [3]),
        ("$", [4]),
        ("nothing like it", []),
    ],
)
def test_filter_finds_however_it_is_written(
    model: PoolModel, text: str, expected: list[int]
) -> None:
    model.look_for(text)
    found = [model.index(row).data(SONG_ROLE).id for row in range(model.rowCount())]
    assert found == expected
    assert model.total == len(ids(model)) == 4


def test_filter_typed_key_by_key_finds_what_it_finds_at_once(model: PoolModel) -> None:
    for text in ("alpha & o", "beyonce’s w", "¥$", "東京"):
        for end in (*range(1, len(text) + 1), *range(len(text), -1, -1)):
            model.look_for(text[:end])
            typed = [model.index(row).data(SONG_ROLE).id for row in range(model.rowCount())]
            model.look_for("")
            model.look_for(text[:end])
            assert [model.index(row).data(SONG_ROLE).id for row in range(model.rowCount())] == typed


def test_a_key_that_changes_no_song_leaves_the_list_as_it_is(model: PoolModel) -> None:
    resets = QSignalSpy(model.modelReset)
    for text in ("alp", "alph", "alpha", "alph", "zzz", "zzzz"):
        model.look_for(text)
    assert model.rowCount() == 0
    assert resets.count() == 4, "not as “alp” grows; what is said of no song names the text"


def test_used_songs_are_marked_and_can_be_added_again(model: PoolModel) -> None:
    changed = QSignalSpy(model.dataChanged)
    assert [model.index(row).data(USED_ROLE) for row in range(4)] == [False, True, False, False]
    model.mark_used({2, 4})
    assert changed.count() == 1
    assert changed.at(0)[0].row() == 3
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsDragEnabled
    assert "already in the setlist" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_new_song_comes_by_insertion(model: PoolModel) -> None:
    resets, inserted = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    model.show((*SONGS, PoolSong(5, "New")), {2})
    assert (resets.count(), inserted.count(), model.rowCount()) == (0, 1, 5)


def test_drag_carries_ids_in_the_order_shown(model: PoolModel) -> None:
    data = model.mimeData([model.index(2), model.index(0)])
    assert mime.read_song_ids(data) == (1, 3)
    assert data.text() == "Beyoncé’s Waltz\nalpha & Omega"


def test_sentences_tell_no_invented_number(model: PoolModel) -> None:
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (1, 3)]
    assert said[0] == (
        "東京, in 20\u202f% of the last 20 setlists, played 50 times, "
        "played at the latest show, already in the setlist"
    )
    assert said[1] == "¥$, no show with it known"


def test_keys_from_filter_to_cards(qtbot: object) -> None:
    pool = PoolView()
    qtbot.addWidget(pool)  # type: ignore[attr-defined]
    pool.resize(460, 240)
    pool.model.show(SONGS, frozenset())
    pool.show()
    chosen = QSignalSpy(pool.songs_chosen)
    qtbot.keyClicks(pool.field, "alpha")  # type: ignore[attr-defined]
    qtbot.keyClick(pool.field, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert [song.id for song in chosen.at(0)[0]] == [3]
    qtbot.keyClick(pool.field, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert pool.model.rowCount() == 4
    qtbot.keyClick(pool.field, Qt.Key.Key_Down)  # type: ignore[attr-defined]
    select = QItemSelectionModel.SelectionFlag.Select
    for row in (0, 2):
        pool.cards.selectionModel().select(pool.shown.index(row, 0), select)
    qtbot.keyClick(pool.cards, Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert [song.id for song in chosen.at(1)[0]] == [1, 3]


def test_empty_pool_and_empty_filter_say_what_to_do(qtbot: object) -> None:
    pool = PoolView()
    qtbot.addWidget(pool)  # type: ignore[attr-defined]
    assert "No songs known yet" in pool.empty.text()
    pool.model.show(SONGS, frozenset())
    assert pool.field.placeholderText() == "Filter 4 songs"
    pool.field.setText("zzz")
    assert "“zzz”" in pool.empty.text()


def test_a_thousand_songs_make_full_rows(qtbot: object) -> None:
    pool = PoolView()
    qtbot.addWidget(pool)  # type: ignore[attr-defined]
    pool.resize(470, 240)
    pool.model.show([PoolSong(n, f"Song {n}") for n in range(1, 1001)], frozenset())
    pool.show()
    qtbot.waitExposed(pool)  # type: ignore[attr-defined]
    tops = [pool.cards.visualRect(pool.shown.index(row, 0)).top() for row in range(4)]
    assert tops[0] == tops[1] == tops[2] < tops[3]


def test_cards_are_laid_out_without_asking_about_each_song(
    qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    plain = PoolModel.rowCount
    monkeypatch.setattr(
        PoolModel, "rowCount", lambda self, *parent: asked.append(1) or plain(self, *parent)
    )
    pool = PoolView()
    qtbot.addWidget(pool)  # type: ignore[attr-defined]
    pool.resize(470, 240)
    pool.model.show([PoolSong(n, f"Song {n}") for n in range(1, 1001)], frozenset())
    pool.show()
    qtbot.waitExposed(pool)  # type: ignore[attr-defined]
    asked.clear()
    pool.model.look_for("song")
    pool.cards.doItemsLayout()
    assert 0 < len(asked) < 100
    assert pool.cards.visualRect(pool.shown.index(999, 0)).isValid()


def test_only_the_cards_that_change_are_painted_anew(qtbot: object) -> None:
    painted: list[str] = []

    class Counting(CardDelegate):
        def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
            painted.append(index.data())
            super().paint(painter, option, index)

    pool = PoolView()
    pool.cards.setItemDelegate(Counting(pool.cards))
    qtbot.addWidget(pool)  # type: ignore[attr-defined]
    pool.resize(470, 240)
    pool.model.show([PoolSong(n, f"Song {n}") for n in range(1, 1001)], frozenset())
    pool.show()
    qtbot.waitExposed(pool)  # type: ignore[attr-defined]
    QApplication.processEvents()
    painted.clear()
    used = [pool.shown.index(row, 0).data(SONG_ROLE) for row in (1, 4)]
    pool.model.mark_used({song.id for song in used})
    QApplication.processEvents()
    assert sorted(painted) == sorted(song.title for song in used)


def test_a_song_that_is_known_from_no_studio_is_told_as_what_it_is():
    assert "a live take" in sentence_of(PoolSong(1, "Lamp", kind=SongKind.LIVE), used=False)
    for kind in (SongKind.STUDIO, SongKind.OTHER, None):
        said = sentence_of(PoolSong(1, "Lamp", kind=kind), used=False)
        assert said == sentence_of(PoolSong(1, "Lamp"), used=False)
