"""Who an artist is at each service: read, joined otherwise, and taken back.

A link with an empty id says that the user wants none, so that no import makes one again.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import delete, func, select, update

from setlist_desktop.domain.artists import ArtistLinks
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.errors import Conflict, NotFound
from setlist_desktop.domain.language import tr
from setlist_desktop.domain.services import Service
from setlist_desktop.storage import undo
from setlist_desktop.storage.artists import artist_with_mbid
from setlist_desktop.storage.rows import ArtistLinkRow, ArtistRow, UndoStepRow
from setlist_desktop.storage.rows_sync import ImportStatusRow, SyncMarkRow
from setlist_desktop.storage.sync import ATTRACTION, link_artist, note_unclear, unclear_services

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from setlist_desktop.storage.database import Write

KEPT_AS = {
    Service.MUSICBRAINZ: Service.MUSICBRAINZ.value,
    Service.DEEZER: Service.DEEZER.value,
    Service.TICKETMASTER: ATTRACTION,
}
"""The name of a service's link; MusicBrainz's id itself stands with the artist."""

_PARTS = ("identity", "setlists", "events", "catalogue")


class State(msgspec.Struct, frozen=True):
    """An artist's MusicBrainz id and links, whole: what a step leads to or back from."""

    mbid: str | None
    links: dict[str, str]


def links_of(session: Session, artist_id: int) -> ArtistLinks:
    """Return who an artist is at the services. Raises NotFound."""
    state = _state(session, artist_id)
    name = session.scalar(select(ArtistRow.name).where(ArtistRow.id == artist_id)) or ""
    steps = undo.undo_state(session, _scope(artist_id))
    ids = {
        service: (state.mbid or "") if service is Service.MUSICBRAINZ else state.links.get(kept, "")
        for service, kept in KEPT_AS.items()
    }
    refused = frozenset(service for service, kept in KEPT_AS.items() if state.links.get(kept) == "")
    pages = {
        site: page for site, page in state.links.items() if page and site not in KEPT_AS.values()
    }
    unclear = frozenset(
        service for service in unclear_services(session, artist_id) if service not in refused
    )
    return ArtistLinks(artist_id, name, ids, refused, pages, steps.undo, steps.redo, unclear)


def relink(
    write: Write, artist_id: int, service: Service, external_id: str, label: str, now: datetime
) -> None:
    """Join an artist with another id of a service, or (empty) with none, as one undo step.

    With another MusicBrainz id the links that it led to go, too; what the user refused stays
    refused. Raises Conflict where another artist of the library has that id.
    """
    before = _state(write.session, artist_id)
    links = dict(before.links)
    if service is Service.MUSICBRAINZ:
        mbid = external_id.lower() or None
        links = {name: "" for name, known in links.items() if not known}
        links.pop(KEPT_AS[service], None)
        links |= {} if mbid else {KEPT_AS[service]: ""}
        after = State(mbid, links)
    else:
        links[KEPT_AS[service]] = external_id
        after = State(before.mbid, links)
    if after == before:
        return
    _put(write, artist_id, after)
    scope = _scope(artist_id)
    undo.push(
        write.session,
        scope,
        label,
        msgspec.json.encode(after).decode(),
        msgspec.json.encode(before).decode(),
        version=_version(write.session, scope) + 1,
        now=now,
    )


def step(write: Write, artist_id: int, *, back: bool) -> None:
    """Undo the last change of an artist's links, or do it again. Raises Conflict."""
    session, scope = write.session, _scope(artist_id)
    version = _version(session, scope)
    found = undo.step_to_undo(session, scope) if back else undo.step_to_redo(session, scope)
    wanted = undo.needed(found, version, back=back)
    text = wanted.inverse if back else wanted.command
    _put(write, artist_id, msgspec.json.decode(text, type=State))
    undo.mark(session, scope, wanted, undone=back, version=version + 1)


def _scope(artist_id: int) -> str:
    return f"artist:{artist_id}"


def _version(session: Session, scope: str) -> int:
    wanted = select(func.max(UndoStepRow.version_after)).where(UndoStepRow.scope == scope)
    return session.scalar(wanted) or 0


def _state(session: Session, artist_id: int) -> State:
    row = session.execute(select(ArtistRow.mbid).where(ArtistRow.id == artist_id)).first()
    if row is None:
        raise NotFound(tr("No artist has the id {id}.", id=artist_id))
    links = session.execute(
        select(ArtistLinkRow.service, ArtistLinkRow.external_id).where(
            ArtistLinkRow.artist_id == artist_id
        )
    )
    return State(row.mbid, {link.service: link.external_id for link in links})


def _put(write: Write, artist_id: int, state: State) -> None:
    other = artist_with_mbid(write.session, state.mbid) if state.mbid else None
    if other is not None and other != artist_id:
        name = write.session.scalar(select(ArtistRow.name).where(ArtistRow.id == other))
        raise Conflict(
            tr("{name} in your library is this artist already.", name=name),
            hint=tr("Take that one off the list, or choose another here."),
        )
    write.session.execute(
        update(ArtistRow).where(ArtistRow.id == artist_id).values(mbid=state.mbid)
    )
    write.session.execute(delete(ArtistLinkRow).where(ArtistLinkRow.artist_id == artist_id))
    for service, external_id in state.links.items():
        link_artist(write, artist_id, service, external_id)
    _begin_anew(write, artist_id)
    write.changed(Kind.ARTIST, artist_id)


def _begin_anew(write: Write, artist_id: int) -> None:
    """Let the next import ask for everything: what is new since the last one is of another."""
    write.session.execute(
        delete(SyncMarkRow).where(SyncMarkRow.row_id == artist_id, SyncMarkRow.what.in_(_PARTS))
    )
    note_unclear(write, artist_id, frozenset(KEPT_AS), frozenset(), datetime.now(UTC))
    write.session.execute(
        update(ImportStatusRow).where(ImportStatusRow.artist_id == artist_id).values(next_page=1)
    )
