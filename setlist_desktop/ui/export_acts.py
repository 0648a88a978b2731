"""One thing of the library as a file: a show, an artist with all shows, the shows to come."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.dialogs_async import choose_new_file

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.services import Services
    from setlist_desktop.ui.context import Context

FORMS = {
    "txt": (mark("Text"), "text"),
    "csv": (mark("Table"), "csv"),
    "json": (mark("JSON"), "json"),
    "jsonl": (mark("JSON Lines"), "jsonl"),
    "ics": (mark("Calendar"), "ics"),
}
"""What the end of a file's name says: words for people, and the format."""

_ACTS = ("show.export", "artist.export", "artist.calendar")


class ExportActs(QObject):
    """Puts its acts into the menus of shows and artists; they wait for something chosen."""

    def __init__(self, window: QWidget, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._services: Services | None = None
        add = context.actions.add
        add("show.export", tr("&Export show…"), self._export_show, menu="show", enabled=False)
        add(
            "artist.export",
            tr("E&xport artist…"),
            self._export_artist,
            menu="artist",
            enabled=False,
        )
        add(
            "artist.calendar",
            tr("Upcoming shows as &calendar…"),
            self._export_calendar,
            menu="artist",
            enabled=False,
        )
        context.selection.artist_chosen.connect(lambda _id: self._look())
        context.selection.show_chosen.connect(lambda _id: self._look())

    def attach(self, services: Services) -> None:
        """Take the services."""
        self._services = services
        self._look()

    def _look(self) -> None:
        chosen, here = self._context.selection, self._services is not None
        ids = (chosen.show_id, chosen.artist_id, chosen.artist_id)
        for name, one in zip(_ACTS, ids, strict=True):
            self._context.actions[name].setEnabled(here and bool(one))

    def _export_show(self) -> None:
        if self._services is not None:
            self._spawn(self._save_show(self._services, self._context.selection.show_id))

    def _export_artist(self) -> None:
        if self._services is not None:
            self._spawn(self._save_artist(self._services, self._context.selection.artist_id))

    def _export_calendar(self) -> None:
        if self._services is not None:
            self._spawn(self._save_calendar(self._services, self._context.selection.artist_id))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        self._context.tasks.spawn(work, owner=self)

    async def _save_show(self, services: Services, show_id: int) -> None:
        from setlist_desktop.services.exports import Format

        show, exports = await services.shows.get(show_id), services.library.exports
        about = (show.artist_name, show.date.isoformat() if show.date else "", show.city)
        path = await self._ask(tr("Export show"), ", ".join(filter(None, about)))
        if path is not None:
            await self._keep(await exports.show(show_id, Format(_form(path))), path)

    async def _save_artist(self, services: Services, artist_id: int) -> None:
        from setlist_desktop.services.exports import Format

        artist, exports = await services.artists.get(artist_id), services.library.exports
        path = await self._ask(tr("Export artist"), artist.name)
        if path is not None:
            await self._keep(await exports.artist(artist_id, Format(_form(path))), path)

    async def _save_calendar(self, services: Services, artist_id: int) -> None:
        artist = await services.artists.get(artist_id)
        text, number = await services.library.exports.calendar(artist_id)
        if not number:
            self._context.tell(tr("{artist} has no show to come with a date.", artist=artist.name))
            return
        path = await self._ask(
            tr("Upcoming shows as calendar"), tr("{artist}, shows", artist=artist.name), "ics"
        )
        if path is not None:
            await self._keep(text, path)

    async def _ask(self, title: str, name: str, *only: str) -> Path | None:
        suffixes = only or tuple(FORMS)
        filters = ";;".join(f"{tr(FORMS[suffix][0])} (*.{suffix})" for suffix in suffixes)
        name = name.replace("/", "-")
        return await choose_new_file(self._window, title, name, filters, suffixes[0])

    async def _keep(self, text: str, path: Path) -> None:
        from setlist_desktop.services.exports import save

        await asyncio.to_thread(save, text, path)
        self._context.tell(tr("Written into {path}", path=path))


def _form(path: Path) -> str:
    """Return the format that a file's name asks for. Raises InvalidInput."""
    known = FORMS.get(path.suffix.lower().removeprefix("."))
    if known is None:
        ends = ", ".join(f".{suffix}" for suffix in FORMS)
        raise InvalidInput(
            tr("{file} does not say its format.", file=path.name),
            field="file",
            hint=tr("End it in one of {ends}.", ends=ends),
        )
    return known[1]
