"""Who an artist is at MusicBrainz and setlist.fm: by id, else by the only exact name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from setlist_desktop.domain.errors import AmbiguousArtist, AuthFailed, NotFound, ProviderError
from setlist_desktop.domain.language import plural, tr
from setlist_desktop.domain.services import Service
from setlist_desktop.domain.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from setlist_desktop.domain.records import ArtistRecord
    from setlist_desktop.providers import Providers
    from setlist_desktop.services.sync.progress import Progress
    from setlist_desktop.storage.imports import Subject


class Found(Struct, frozen=True):
    """An artist at setlist.fm: `known` there, under an MBID or by name alone."""

    known: bool = False
    mbid: str | None = None


async def at_musicbrainz(providers: Providers, artist: Subject) -> ArtistRecord:
    """Return MusicBrainz's record: by MBID, else of the only artist of exactly that name.

    Raises NotFound, AmbiguousArtist, ProviderError.
    """
    mbid = artist.mbid
    if mbid is None:
        found = await providers.musicbrainz.search_artists(artist.name)
        named = [one for one in _of_name(found.value, artist.name) if one.mbid]
        if not named:
            raise NotFound(tr("no artist is called “{name}” there.", name=artist.name))
        if len(named) > 1:
            words = plural(
                len(named),
                "{n} artist is called “{name}”; choose one under Artist ▸ Linked services.",
                "{n} artists are called “{name}”; choose one under Artist ▸ Linked services.",
                name=artist.name,
            )
            raise AmbiguousArtist(words, ())
        mbid = named[0].mbid or ""
    fetched = await providers.musicbrainz.artist(mbid)
    # Where MusicBrainz has joined two entries it answers with the other's id.
    return replace(fetched.value, mbid=mbid, name=artist.name)


async def at_setlistfm(providers: Providers, progress: Progress, artist: Subject) -> Found:
    """Return how setlist.fm knows an artist that MusicBrainz does not tell of."""
    try:
        found = await providers.setlistfm.search_artists(artist.name)
    except AuthFailed as error:
        if error.missing:
            progress.notice(tr("Played setlists were not asked for: setlist.fm needs a key."))
        else:
            progress.lacks(Service.SETLISTFM, error.in_words())
        return Found()
    except (NotFound, ProviderError) as error:
        progress.lacks(Service.SETLISTFM, error.in_words())
        return Found()
    named = _of_name(found.value, artist.name)
    if len(named) == 1:
        return Found(known=True, mbid=named[0].mbid)
    if named:
        progress.notice(
            plural(
                len(named),
                "setlist.fm has {n} artist called “{name}”; it was not taken. "
                "Import the right one from the search.",
                "setlist.fm has {n} artists called “{name}”; none was taken. "
                "Import the right one from the search.",
                name=artist.name,
            )
        )
    else:
        progress.notice(tr("setlist.fm has no artist of this name."))
    return Found()


def _of_name(found: Iterable[ArtistRecord], name: str) -> list[ArtistRecord]:
    key = name_key(name)
    return [one for one in found if name_key(one.name) == key]
