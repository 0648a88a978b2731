"""Letters of menus: one for each act, no two alike."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu

from setlist_desktop.ui.main_window import MainWindow
from setlist_desktop.ui.mnemonics import lettered, unmarked


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (["&Undo", "&Redo"], ["&Undo", "&Redo"]),
        (["Go to shows", "&Go"], ["Go &to shows", "&Go"]),
        (["&Library…", "&League table…"], ["&Library…", "League &table…"]),
        (["Ab", "Ab", "Ab"], ["&Ab", "A&b", "Ab"]),
        (["Activity && health"], ["&Activity && health"]),
        (["元に戻す", "開く…", "&Zoom"], ["元に戻す(&A)", "開く(&B)…", "&Zoom"]),
        (["Über"], ["Ü&ber"]),
    ],
)
def test_letters_are_kept_where_they_can_be_and_found_elsewhere(texts, wanted):
    assert lettered(texts) == wanted
    assert [unmarked(text) for text in lettered(texts)] == [unmarked(text) for text in texts]


def test_letters_given_once_stay():
    once = lettered(["元に戻す", "開く…", "Go to shows", "&Go"])
    assert lettered(once) == once


def letters_of(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    texts = [act.text().replace("&&", "") for act in menu.actions() if not act.isSeparator()]
    return [text.partition("&")[2][:1].lower() for text in texts]


def test_every_act_of_every_menu_has_a_letter_of_its_own(qtbot, tmp_path):
    window = MainWindow(tmp_path / "window.ini")
    window.show()
    window.furnish()
    menus = [act.menu() for act in window.menuBar().actions()]
    for menu in menus:
        letters = letters_of(menu)
        assert all(letters), menu.title()
        assert len(letters) == len({*letters}), menu.title()
        menus.extend(act.menu() for act in menu.actions() if act.menu())
    assert len(menus) > 8
    window.allow_close()
    window.close()
    window.deleteLater()
