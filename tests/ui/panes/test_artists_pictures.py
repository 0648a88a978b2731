"""Pictures in the artist list: asked for by what is painted, shown when they come."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QColor, QImage

from tests.standin.fiction import CARTOGRAPHERS, fictional
from tests.ui.conftest import Opened, until


async def test_a_row_shows_its_picture_when_it_has_come(opened: Opened) -> None:
    act = fictional(date(2026, 11, 20)).named(CARTOGRAPHERS)
    pane = opened.window.artists
    came: list[int] = []
    pane.pictures.picture_came.connect(came.append)
    artist_id = await opened.add_artist(act.name, mbid=act.mbid)
    pane.list.grab()  # painted, and so asked for
    await until(lambda: came == [artist_id])
    rect = pane.list.visualRect(pane.model.index_of(("artist", artist_id)))
    shot: QImage = pane.list.viewport().grab().toImage()
    picture = pane.pictures.of(artist_id, pane.pictures._side_px)
    assert picture is not None
    shown = shot.pixelColor(rect.left() + 12 + 16, rect.center().y())
    wanted = picture.toImage().pixelColor(picture.width() // 2, picture.height() // 2)
    assert _alike(shown, wanted)
    await opened.settled()


async def test_who_has_no_mbid_is_not_asked_for(opened: Opened) -> None:
    await opened.add_artist("Added By Hand")
    opened.window.artists.list.grab()
    await opened.settled()
    assert opened.standin.seen() == []


def _alike(one: QColor, other: QColor) -> bool:
    return all(
        abs(here - there) < 12
        for here, there in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    )
