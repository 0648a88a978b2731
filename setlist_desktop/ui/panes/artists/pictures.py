"""Pictures of the artists that are on show: asked for when a row is painted, decoded elsewhere."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

if TYPE_CHECKING:
    from setlist_desktop.services.artwork import Artwork
    from setlist_desktop.ui.context import Context

MOST = 400
"""So many pictures are kept in memory; of 70 pixels each, that is 8 MB."""


class Pictures(QObject):
    """`picture_came` tells an artist's id. One picture is fetched at a time, the latest row first.

    A row that was painted while nothing could be had is asked for again in the next run.
    """

    picture_came = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._artwork: Artwork | None = None
        self._side_px = 0
        self._pictures: dict[int, QPixmap | None] = {}
        self._wanted: deque[int] = deque()
        self._working = False

    def attach(self, artwork: Artwork) -> None:
        """Take the service, and begin with what was painted before it was there."""
        self._artwork = artwork
        self._begin()

    def of(self, artist_id: int, side_px: int) -> QPixmap | None:
        """Return the picture, `side_px` device pixels wide, if it is here; else ask for it."""
        if side_px != self._side_px:
            self._side_px = side_px
            self._pictures.clear()
            self._wanted.clear()
        if artist_id in self._pictures:
            return self._pictures[artist_id]
        self._pictures[artist_id] = None
        self._wanted.append(artist_id)
        self._begin()
        return None

    def _begin(self) -> None:
        if self._artwork is not None and self._wanted and not self._working:
            self._working = True
            self._context.tasks.spawn(self._fetch(self._artwork), owner=self)

    async def _fetch(self, artwork: Artwork) -> None:
        import asyncio

        try:
            while self._wanted:
                artist_id, side_px = self._wanted.pop(), self._side_px
                data = await artwork.of_artist(artist_id)
                image = await asyncio.to_thread(_decoded, data, side_px) if data else None
                if image is not None and side_px == self._side_px:
                    self._keep(artist_id, QPixmap.fromImage(image))
        finally:
            self._working = False

    def _keep(self, artist_id: int, picture: QPixmap) -> None:
        self._pictures[artist_id] = picture
        while len(self._pictures) > MOST:
            self._pictures.pop(next(iter(self._pictures)))
        self.picture_came.emit(artist_id)


def _decoded(data: bytes, side_px: int) -> QImage | None:
    """Return the middle square of a picture; None where it cannot be read."""
    image = QImage.fromData(data)
    if image.isNull():
        return None
    filled = image.scaled(
        QSize(side_px, side_px),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (filled.width() - side_px) // 2, (filled.height() - side_px) // 2
    return filled.copy(left, top, side_px, side_px)
