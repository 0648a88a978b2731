"""The rows of a list in sections: worked out one by one as they would be all at once."""

from __future__ import annotations

import random
from itertools import chain

import pytest
from PySide6.QtTest import QSignalSpy

from setlist_desktop.domain.shows import Show
from setlist_desktop.ui.panes.shows import model as model_module
from setlist_desktop.ui.panes.shows.model import ShowsModel
from setlist_desktop.ui.panes.shows.rows import SectionRow, ShowRow
from setlist_desktop.ui.panes.shows.sections import Rows, begins_of


def made_up(lengths: list[int]) -> tuple[list[ShowRow], list[SectionRow]]:
    """Return shows in sections of so many each."""
    sections = [[SectionRow(2000 + nth, 1, "")] * length for nth, length in enumerate(lengths)]
    count = sum(lengths)
    shows = [ShowRow(Show(nth, 1, "Moth", None)) for nth in range(count)]
    return shows, [*chain.from_iterable(sections)]


@pytest.mark.parametrize("seed", range(12))
def test_each_row_is_what_it_would_be_in_a_list_of_all(seed: int) -> None:
    dice = random.Random(seed)
    shows, sections = made_up([dice.randint(1, 4) for _ in range(dice.randint(0, 9))])
    every = range(len(shows))
    hits = every if seed % 3 == 0 else [place for place in every if dice.random() < 0.4]
    expected: list[object] = []
    for at, place in enumerate(hits):
        if not at or sections[hits[at - 1]] is not sections[place]:
            expected.append(sections[place])
        expected.append(shows[place])
    rows = Rows(shows, sections, begins_of(sections), hits)
    assert [*rows] == expected
    assert [rows[at] for at in range(len(rows))] == expected
    assert rows[1:4] == expected[1:4]
    assert rows.headings == [at for at, row in enumerate(expected) if isinstance(row, SectionRow)]
    for place in every:
        row = expected.index(shows[place]) if place in hits else None
        assert rows.row_of(place) == row
    with pytest.raises(IndexError):
        rows[len(rows)]


def test_a_text_that_is_taken_back_is_not_looked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[list[str]] = []
    plain = model_module.filtered

    def filtered(texts: list[str], among: list[int], words: list[str]) -> object:
        looked.append(words)
        return plain(texts, among, words)

    monkeypatch.setattr(model_module, "filtered", filtered)
    model = ShowsModel()
    model.show_shows([Show(nth, 1, "Moth", None, f"Hall {nth}") for nth in range(20)])
    found, resets = [], QSignalSpy(model.modelReset)
    for text in ("h", "ha", "hall 1", "hall 12", "hall 1", "ha", ""):
        model.filter_by(text)
        found.append(model.found)
    assert found == [20, 20, 11, 1, 11, 20, 20]
    assert resets.count() == 4, "the other keys change no row"
    assert looked == [["h"], ["ha"], ["hall", "1"], ["hall", "12"]]
