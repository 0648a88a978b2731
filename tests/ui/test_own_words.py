"""Reviews of venues, tags of artists and earlier versions of setlists, from the menus."""

from __future__ import annotations

from datetime import date

import pytest

from setlist_desktop.domain.editing import ReplaceSets
from setlist_desktop.domain.setlists import Item, ItemType, SetlistKind, SetPart
from setlist_desktop.domain.shows import NewShow
from setlist_desktop.storage.versions import keep_version
from setlist_desktop.system.clock import SystemClock
from setlist_desktop.ui.own_words.review_dialog import ReviewDialog
from setlist_desktop.ui.own_words.tags_dialog import TagsDialog
from setlist_desktop.ui.own_words.versions_dialog import MISSING, VersionsDialog
from tests.ui.conftest import until


@pytest.fixture
async def chosen(opened):
    """Choose a past show of an artist."""
    artist = await opened.add_artist("Moth")
    show = await opened.services.shows.add(NewShow(artist, date(2020, 2, 1), "Loft", "Cork"))
    await opened.services.setlists.set_played_from_text(show.id, "Lamp\nWick\n")
    opened.window.context.selection.choose_artist(artist)
    opened.window.context.selection.choose_show(show.id)
    await opened.settled()
    return show


def act(opened, name):
    opened.window.context.actions[name].trigger()


async def test_a_venue_is_reviewed_and_the_review_changed(opened, chosen):
    words = opened.services.library.own_words
    act(opened, "show.review")
    dialog = await opened.asked(ReviewDialog)
    assert dialog.rating.currentIndex() == 0
    dialog.rating.setCurrentIndex(4)
    dialog.note.setPlainText("Fine sound")
    dialog.submit.click()
    await until(lambda: opened.dialog() is None)
    (said,) = await words.reviews()
    assert (said.venue, said.rating, said.note) == ("Loft", 4, "Fine sound")
    act(opened, "show.review")
    dialog = await opened.asked(ReviewDialog)
    assert (dialog.rating.currentIndex(), dialog.note.toPlainText()) == (4, "Fine sound")
    dialog.rating.setCurrentIndex(0)
    dialog.note.clear()
    dialog.submit.click()
    await opened.settled()
    assert await words.reviews() == ()


async def test_what_others_here_said_stands_beside(opened, chosen):
    words, ballots = opened.services.library.own_words, opened.services.ballots
    await words.review(1, 5, "Best in town")
    await ballots.take_turn(await ballots.add_person("Ann"))
    act(opened, "show.review")
    dialog = await opened.asked(ReviewDialog)
    assert dialog.others.text().endswith("★★★★★ Excellent. Best in town")
    assert dialog.note.toPlainText() == ""
    dialog.reject()
    await opened.settled()


async def test_tags_are_given_and_taken_off(opened, chosen):
    act(opened, "artist.tags")
    dialog = await opened.asked(TagsDialog)
    for word in ("Dream pop", "seen at home"):
        dialog.field.setText(word)
        dialog.submit.click()
        await until(lambda word=word: word.casefold() in dialog.tags())
    assert not dialog.submit.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.off.click()
    await until(lambda: dialog.tags() == ["seen at home"])
    dialog.reject()
    await opened.settled()
    assert await opened.services.library.own_words.tags(chosen.artist_id) == ("seen at home",)


async def test_an_earlier_version_is_compared_and_brought_back(opened, chosen):
    setlists = opened.services.setlists
    played = await setlists.of_show(chosen.id, SetlistKind.PLAYED)
    now = SystemClock().now()
    await opened.online.database.write(lambda w: keep_version(w.session, played.id, now))
    await setlists.set_played_from_text(chosen.id, "Lamp\nSoot\n")
    act(opened, "setlist.versions")
    dialog = await opened.asked(VersionsDialog)
    shown = dialog.lines.figures_model.figures
    assert shown.rows == (("Lamp", "Lamp"), ("Wick", MISSING), (MISSING, "Soot"))
    assert shown.strong == {1, 2}
    assert dialog.lines.currentIndex().row() == 1
    assert dialog.told.text() == "2 lines differ."
    assert dialog.box.currentText().endswith(", by hand")
    dialog.restore.click()
    await until(lambda: opened.dialog() is None)
    back = await setlists.of_show(chosen.id, SetlistKind.PLAYED)
    assert [item.title for item in back.items()] == ["Lamp", "Wick"]
    undone = await setlists.undo(played.id)
    assert [item.title for item in undone.items()] == ["Lamp", "Soot"]
    await opened.settled()


async def test_an_earlier_version_says_whose_it_was(opened, chosen):
    setlists = opened.services.setlists
    mine = await setlists.begin(chosen.id, SetlistKind.PREDICTED)
    lines = ReplaceSets((SetPart(items=(Item(label="Lamp", type=ItemType.UNKNOWN),)),))
    mine = await setlists.edit(mine.id, lines, "Fill")
    now = SystemClock().now()
    await opened.online.database.write(lambda w: keep_version(w.session, mine.id, now))
    versions = await setlists.versions(mine.id)
    dialog = VersionsDialog(setlists, mine, versions, opened.window.context, opened.window)
    assert dialog.box.currentText().endswith(", from Me")
    dialog.deleteLater()


async def test_no_earlier_version_is_told(opened, chosen):
    act(opened, "setlist.versions")
    await opened.settled()
    assert opened.dialog() is None
    assert "No earlier version" in opened.window.statusBar().message()
