"""The links of an artist in the window: shown, chosen among several, unlinked, undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMessageBox

from setlist_desktop.domain.services import Service
from setlist_desktop.ui.panes.artists.links_dialog import LinksDialog
from tests.standin.catalogue import Act
from tests.standin.fiction import CARTOGRAPHERS, LANTERNS, fictional
from tests.ui.conftest import Opened, until


def two_attractions(opened: Opened) -> tuple[Act, dict]:
    """Return an act of which Ticketmaster does not tell who of two it is, and the other one."""
    act = opened.standin.catalogue.named(CARTOGRAPHERS)
    act.setlists, act.recordings, act.release_groups = act.setlists[:3], [], []
    act.attraction.pop("externalLinks", None)
    other = {**act.attraction, "id": "K8vOTHER"}
    opened.standin.catalogue.acts.append(
        Act(act.name, attraction=other, at_musicbrainz=False, at_setlistfm=False)
    )
    return act, other


async def _open(opened: Opened, name: str) -> LinksDialog:
    artist_id = await opened.add_artist(name)
    opened.window.context.selection.choose_artist(artist_id)
    action = opened.window.context.actions["artist.links"]
    await until(action.isEnabled)
    action.trigger()
    dialog = await opened.asked(LinksDialog)
    assert isinstance(dialog, LinksDialog)
    return dialog


async def test_the_right_one_of_two_is_chosen_and_that_is_undone(opened: Opened) -> None:
    dialog = await _open(opened, LANTERNS)
    state = dialog.states[Service.MUSICBRAINZ]
    assert "not linked yet" in state.text()
    dialog.choose[Service.MUSICBRAINZ].click()
    await until(lambda: dialog.list.count() >= 2)
    assert dialog.link.text() == "Link with MusicBrainz"
    act = next(act for act in fictional(date(2026, 11, 20)).acts if act.name == LANTERNS)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(n for n, row in enumerate(rows) if act.disambiguation in row))
    dialog.link.click()
    await until(lambda: act.mbid in state.text())
    assert dialog.undo.isEnabled()
    dialog.unlink[Service.DEEZER].click()
    await until(lambda: "linked with nobody" in dialog.states[Service.DEEZER].text())
    dialog.undo.click()
    await until(lambda: "not linked yet" in dialog.states[Service.DEEZER].text())
    dialog.undo.click()
    await until(lambda: "not linked yet" in state.text())
    await until(lambda: not dialog.undo.isEnabled())
    dialog.reject()
    await opened.settled()


async def test_a_service_that_fails_says_so_in_the_dialog(opened: Opened) -> None:
    dialog = await _open(opened, "Somebody Else")
    opened.standin.fail("html", "deezer")
    dialog.choose[Service.DEEZER].click()
    await until(dialog.banner.isVisible)
    assert "Deezer" in dialog.banner.text()
    dialog.choose[Service.DEEZER].click()
    await until(lambda: "knows nobody" in dialog.heading.text())
    assert not dialog.link.isEnabled()
    dialog.reject()
    await opened.settled()


async def test_fetched_shows_are_taken_out_after_a_question(opened: Opened) -> None:
    dialog = await _open(opened, "Somebody Else")
    dialog.take_out.click()
    box = await opened.asked(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "after a backup" in box.text()
    next(button for button in box.buttons() if button.text() == "Take out").click()
    await until(lambda: "Taken out: 0 shows" in dialog.heading.text())
    dialog.reject()
    await opened.settled()


async def test_who_of_several_is_meant_is_asked_once_and_remembered(opened: Opened) -> None:
    act, other = two_attractions(opened)
    question = opened.window.artists.question
    artist_id = await opened.add_artist(act.name, mbid=act.mbid)
    opened.window.context.selection.choose_artist(artist_id)
    await opened.settled()
    assert not question.isVisible()
    opened.window.artists.imports.start(artist_id)
    await until(question.isVisible)
    assert question.text().startswith(f"Ticketmaster has several artists called {act.name}.")
    question.choose.click()
    dialog = await opened.asked(LinksDialog)
    assert isinstance(dialog, LinksDialog)
    await until(lambda: dialog.list.count() == 2)
    ids = [dialog.list.item(row).toolTip() for row in range(2)]
    assert set(ids) == {act.attraction["id"], other["id"]}
    dialog.list.setCurrentRow(ids.index(act.attraction["id"]))
    dialog.link.click()
    await until(lambda: act.attraction["id"] in dialog.states[Service.TICKETMASTER].text())
    dialog.reject()
    await opened.settled()
    assert not question.isVisible()
    asked = [seen.query for seen in opened.standin.seen("ticketmaster") if "event" in seen.path]
    assert [query["attractionId"] for query in asked] == [act.attraction["id"]]
    opened.window.artists.imports.start(artist_id)
    await opened.settled()
    assert not question.isVisible()


async def test_none_of_them_is_an_answer_too(opened: Opened) -> None:
    act, _other = two_attractions(opened)
    question = opened.window.artists.question
    artist_id = await opened.add_artist(act.name, mbid=act.mbid)
    opened.window.context.selection.choose_artist(artist_id)
    opened.window.artists.imports.start(artist_id)
    await until(question.isVisible)
    question.nobody.click()
    await until(lambda: not question.isVisible())
    opened.window.artists.imports.start(artist_id)
    await opened.settled()
    assert not question.isVisible()
    links = await opened.services.identities.of(artist_id)
    assert (links.refused, links.unclear) == (frozenset({Service.TICKETMASTER}), frozenset())
