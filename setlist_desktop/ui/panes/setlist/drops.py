"""What is dropped into the setlist, or added from the pool or as text, made into acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.ui.panes.setlist import acts

if TYPE_CHECKING:
    from pathlib import Path

    from setlist_desktop.domain.setlists import Item
    from setlist_desktop.domain.songs import PoolSong
    from setlist_desktop.ui.context import Context
    from setlist_desktop.ui.panes.setlist.controller import SetlistController
    from setlist_desktop.ui.panes.setlist.mime import DraggedItems
    from setlist_desktop.ui.panes.setlist.pane import SetlistPane


class Drops(QObject):
    """Takes what comes from the model and the pool, and hands it to the controller as acts."""

    def __init__(self, pane: SetlistPane, controller: SetlistController, context: Context) -> None:
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._controller = controller
        pane.pool.songs_chosen.connect(self._on_pool_songs_chosen)
        pane.model.items_dropped.connect(self._on_items_dropped)
        pane.model.songs_dropped.connect(self._on_songs_dropped)
        pane.model.text_dropped.connect(self._on_text_dropped)
        pane.model.files_dropped.connect(self._on_files_dropped)

    def items_of_text(self, text: str) -> tuple[Item, ...]:
        """Return the lines that a text states; what is wrong with it is told in the pane."""
        try:
            return acts.items_of_text(text)
        except InvalidInput as error:
            self._pane.banner.show_error(error)
            return ()

    def _on_pool_songs_chosen(self, songs: Sequence[PoolSong]) -> None:
        items = [acts.item_of_song(song) for song in songs]
        self._controller.add(acts.insert_after(items, self._pane.view.current_key))

    def _on_items_dropped(self, dragged: DraggedItems, set_id: int, index: int) -> None:
        setlist = self._controller.setlist
        if setlist is not None and dragged.setlist_id == setlist.id:
            self._controller.put(acts.move_to(dragged.item_ids, set_id, index))
        else:
            self._controller.add(acts.insert_at(dragged.copies, set_id, index))

    def _on_songs_dropped(self, song_ids: Sequence[int], set_id: int, index: int) -> None:
        items = [acts.item_of_song(song) for song in self._pane.pool.model.songs_of(song_ids)]
        self._controller.add(acts.insert_at(items, set_id, index))

    def _on_text_dropped(self, text: str, set_id: int, index: int) -> None:
        if items := self.items_of_text(text):
            self._controller.add(acts.insert_at(items, set_id, index))

    def _on_files_dropped(self, paths: Sequence[Path], set_id: int, index: int) -> None:
        self._context.tasks.spawn(self._take_files(paths, set_id, index), owner=self)

    async def _take_files(self, paths: Sequence[Path], set_id: int, index: int) -> None:
        import asyncio

        from setlist_desktop.ui.text_files import read_texts

        session = self._controller.session
        try:
            text = await asyncio.to_thread(read_texts, paths)
        except InvalidInput as error:
            self._pane.banner.show_error(error)
            return
        if self._controller.session is session:  # else another show was chosen meanwhile
            self._on_text_dropped(text, set_id, index)
