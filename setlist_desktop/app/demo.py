"""The sample library: made in `demo/` below the data folder when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from setlist_desktop.domain.errors import StorageError
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.shows import ShowStatus, When
from setlist_desktop.system.resources import resource

if TYPE_CHECKING:
    from setlist_desktop.app.composition import Running
    from setlist_desktop.domain.shows import Show

SAMPLE = "sample.setlistdesktop"


async def fill_demo(running: Running) -> None:
    """Put the sample into an empty library, its dates moved to the present."""
    if await running.services.artists.all():
        return
    from setlist_desktop.services.archive import load_archive

    report = await load_archive(running.database, resource(SAMPLE), clock=running.clock, moved=True)
    if report.errors:
        raise StorageError(" ".join(report.errors), hint=tr("Install Setlist Desktop anew."))


async def show_to_present(running: Running) -> Show | None:
    """Return the show that tells most at first sight: upcoming, and predicted where one is."""
    artists = await running.services.artists.all()
    first: Show | None = None
    for artist in artists:
        for show in await running.services.shows.of_artist(artist.id, When.UPCOMING):
            if show.predicted:
                return show
            if first is None and show.date and show.status is not ShowStatus.CANCELLED:
                first = show
    return first
