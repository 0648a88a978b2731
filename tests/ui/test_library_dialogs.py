"""Find, trash, care of the library, and what is asked before files are loaded."""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.setlists import SetlistKind
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.ui import dates
from setlist_desktop.ui.care_dialog import CareDialog
from setlist_desktop.ui.file_loading import load
from setlist_desktop.ui.find_dialog import FindDialog
from setlist_desktop.ui.import_dialogs import ColumnsDialog, PolicyDialog
from setlist_desktop.ui.looks import Looks
from setlist_desktop.ui.panes.setlist.pool.merges import MergedSongsDialog, SameSongDialog
from setlist_desktop.ui.trash_dialog import TrashDialog
from tests.ui.conftest import until


def act(opened, name):
    opened.window.context.actions[name].trigger()


def names(table):
    return [row[0] for row in table.figures_model.figures.rows]


@pytest.fixture
async def two_artists(opened):
    """Give the library two artists, each with a past show at one venue and one to come."""
    ids = {}
    for name, day in (("Moth", 1), ("Owl", 2)):
        artist = await opened.add_artist(name)
        past = await opened.services.shows.add(
            NewShow(artist, date(2020, 2, day), "Loft", "Cork", "Ireland")
        )
        await opened.services.setlists.set_played_from_text(past.id, f"{name} Song\nLamp\n")
        coming = await opened.services.shows.add(NewShow(artist, date(2090, 2, day), "Hall"))
        ids[name] = (artist, past.id, coming.id)
    await opened.settled()
    return ids


async def found(opened, typed):
    act(opened, "edit.find")
    dialog = await opened.asked(FindDialog)
    dialog.search.setText(typed)
    await until(lambda: names(dialog.list) or "Nothing" in dialog.told.text())
    return dialog


async def test_what_is_found_is_shown_in_the_panes(opened, two_artists, qtbot):
    opened.window.context.selection.choose_artist(two_artists["Moth"][0])
    dialog = await found(opened, "owl 2020")
    assert names(dialog.list) == ["Owl, Loft"]
    assert dialog.list.figures_model.figures.rows[0][2] == dates.short_day(date(2020, 2, 2))
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    selection = opened.window.context.selection
    artist, past, _coming = two_artists["Owl"]
    await until(lambda: selection.artist_id == artist)
    await opened.settled()
    assert (selection.artist_id, selection.show_id) == (artist, past)
    assert opened.window.shows.tabs.current() == 1


async def test_a_place_lists_its_shows_first(opened, two_artists, qtbot):
    dialog = await found(opened, "loft co")
    kinds = [row[1] for row in dialog.list.figures_model.figures.rows]
    dialog.list.selectRow(kinds.index("Venue"))
    dialog.show_button.click()
    await until(lambda: dialog.told.text().startswith("Shows:"))
    assert names(dialog.list) == ["Owl, Loft", "Moth, Loft"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.show_button.click()
    await until(lambda: opened.window.context.selection.show_id == two_artists["Moth"][1])
    await opened.settled()


async def test_nothing_found_is_said_with_what_was_typed(opened, two_artists):
    dialog = await found(opened, "zebra")
    assert "“zebra”" in dialog.told.text()
    assert not dialog.show_button.isEnabled()
    dialog.reject()


async def test_an_artist_comes_back_from_the_trash_or_is_gone_for_good(opened, two_artists):
    await opened.services.artists.remove(two_artists["Moth"][0])
    act(opened, "file.trash")
    dialog = await opened.asked(TrashDialog)
    await until(lambda: names(dialog.list) == ["Moth"])
    dialog.restore.click()
    await until(lambda: not names(dialog.list))
    assert {one.name for one in await opened.services.artists.all()} == {"Moth", "Owl"}
    assert not dialog.empty.isEnabled()
    await opened.services.artists.remove(two_artists["Owl"][0])
    dialog.reject()
    await until(lambda: not opened.dialog(TrashDialog))
    act(opened, "file.trash")
    dialog = await opened.asked(TrashDialog)
    await until(lambda: names(dialog.list) == ["Owl"])
    dialog.empty.click()
    await until(lambda: not names(dialog.list))
    assert await opened.services.library.trash.all() == ()
    dialog.reject()


async def test_the_library_is_looked_through_cleaned_and_put_in_order(opened, two_artists):
    act(opened, "tools.library")
    dialog = await opened.asked(CareDialog)
    await until(lambda: "whole" in dialog.told.text())
    assert "Artists" in names(dialog.table)
    for button, word in ((dialog.clean, "clean"), (dialog.order, "In order")):
        button.click()
        await until(lambda word=word: word in dialog.told.text() and button.isEnabled())  # noqa: B023
    assert not dialog.bar.isVisible()
    dialog.reject()
    await opened.settled()


async def exported(opened, tmp_path):
    file = tmp_path / "all.setlistdesktop"
    await opened.services.library.exports.everything(file)
    return file


async def test_before_an_export_is_loaded_one_sees_what_would_come(opened, two_artists, tmp_path):
    file = await exported(opened, tmp_path)
    show = two_artists["Moth"][1]
    await opened.services.setlists.set_played_from_text(show, "Other Song\n")
    context, files = opened.window.context, opened.services.files
    context.tasks.spawn(load(opened.window, context, files, (file,)), owner=opened.window)
    dialog = await opened.asked(PolicyDialog)
    await until(lambda: names(dialog.table))
    figures = {row[0]: row[1:] for row in dialog.table.figures_model.figures.rows}
    assert figures["Setlists"] == ("", "", "1", "1")
    dialog.choices.button(list(Policy).index(Policy.REPLACE)).click()
    await until(lambda: dialog.table.figures_model.figures.rows[4][2] == "1")
    dialog.load.click()
    await until(lambda: opened.dialog() and opened.dialog().windowTitle() == "Loaded files")
    played = await opened.services.setlists.of_show(show, SetlistKind.PLAYED)
    assert [item.title for item in played.items()] == ["Moth Song", "Lamp"]
    opened.dialog().reject()
    await opened.settled()


async def test_nothing_is_loaded_when_the_question_is_left(opened, two_artists, tmp_path):
    file = await exported(opened, tmp_path)
    context, files = opened.window.context, opened.services.files
    context.tasks.spawn(load(opened.window, context, files, (file,)), owner=opened.window)
    dialog = await opened.asked(PolicyDialog)
    dialog.reject()
    await opened.settled()
    assert opened.dialog() is None
    assert await opened.services.library.backups.all() == ()


async def test_columns_that_nobody_understands_are_asked_for(opened, tmp_path):
    table, good = tmp_path / "konzerte.csv", tmp_path / "good.jsonl"
    table.write_text("Datum;Lied\n2019-05-01;Lamp\n")
    good.write_text(json.dumps({"artist": "Owl", "date": "2020-01-01", "sets": []}) + "\n")
    context, files = opened.window.context, opened.services.files
    context.tasks.spawn(load(opened.window, context, files, (table, good)), owner=opened.window)
    dialog = await opened.asked(ColumnsDialog)
    assert not dialog.submit.isEnabled()
    dialog.boxes["artist"].setEditText("Moth")
    dialog.boxes["date"].setCurrentText("Datum")
    dialog.boxes["title"].setCurrentText("Lied")
    dialog.submit.click()
    await until(lambda: opened.dialog() and opened.dialog().windowTitle() == "Loaded files")
    opened.dialog().reject()
    await opened.settled()
    assert {one.name for one in await opened.services.artists.all()} == {"Moth", "Owl"}


async def test_two_titles_of_one_song_are_merged_and_split_in_the_pool(opened, two_artists):
    artist, _past, coming = two_artists["Moth"]
    window = opened.window
    window.context.selection.choose_artist(artist)
    window.context.selection.choose_show(coming)
    await opened.settled()
    pool = window.setlist.pool
    await until(lambda: {song.title for song in pool.model.songs()} == {"Moth Song", "Lamp"})
    row = next(at for at in range(2) if pool.model.index(at, 0).data() == "Lamp")
    pool.cards.setCurrentIndex(pool.shown.index(row, 0))
    act(opened, "setlist.same_song")
    dialog = await opened.asked(SameSongDialog)
    assert not dialog.submit.isEnabled()
    dialog.box.setEditText("moth song")
    dialog.submit.click()
    await until(lambda: [song.title for song in pool.model.songs()] == ["Moth Song"])
    actions = window.context.actions
    await until(actions["library.undo"].isEnabled)
    assert actions["library.undo"].text() == "Undo in library: Join “Moth Song” and “Lamp”"
    act(opened, "library.undo")
    await until(lambda: len(pool.model.songs()) == 2 and actions["library.redo"].isEnabled())
    act(opened, "library.redo")
    await until(lambda: [song.title for song in pool.model.songs()] == ["Moth Song"])
    await opened.settled()
    act(opened, "setlist.merged_songs")
    merged = await opened.asked(MergedSongsDialog)
    await until(lambda: names(merged.list) == ["Lamp"])
    merged.split.click()
    await until(lambda: len(pool.model.songs()) == 2 and not names(merged.list))
    merged.reject()
    await opened.settled()


async def test_a_search_is_kept_and_used_again(opened, two_artists):
    dialog = await found(opened, "owl so")
    dialog.keep.click()
    await opened.settled()
    dialog.search.clear()
    await until(lambda: names(dialog.list) == ["owl so"])
    dialog.show_button.click()
    await until(lambda: names(dialog.list) == ["Owl Song"])
    assert dialog.keep.text() == "Forget search"
    dialog.keep.click()
    await opened.settled()
    assert await opened.services.library.own_words.searches() == ()
    dialog.reject()


async def test_what_stays_chosen_was_looked_at(opened, two_artists):
    artist, past, _coming = two_artists["Owl"]
    selection = opened.window.context.selection
    selection.choose_artist(artist)
    selection.choose_show(past)
    await opened.settled()
    looks = opened.window.findChild(Looks)
    assert looks.timer.isActive()
    looks.timer.timeout.emit()
    looks.timer.stop()
    await opened.settled()
    shows = await opened.services.library.statistics.trending_shows()
    assert [trend.id for trend in shows] == [past]


async def test_a_setlist_goes_to_the_trash_and_comes_back(opened, two_artists):
    artist, past, _coming = two_artists["Moth"]
    window = opened.window
    window.context.selection.choose_artist(artist)
    window.context.selection.choose_show(past)
    await until(lambda: window.setlist.controller.setlist is not None)
    await opened.settled()
    before = window.setlist.controller.setlist
    act(opened, "setlist.throw")
    await until(lambda: window.setlist.controller.setlist is None)
    await opened.settled()
    act(opened, "file.trash")
    dialog = await opened.asked(TrashDialog)
    await until(lambda: names(dialog.list) == ["Played setlist, 2 songs"])
    dialog.restore.click()
    await until(lambda: window.setlist.controller.setlist is not None)
    assert window.setlist.controller.setlist.sets == before.sets
    dialog.reject()
    await opened.settled()
