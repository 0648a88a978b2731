"""A library out into the records of an archive."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.archive import (
    Archive,
    ArchivedArtist,
    ArchivedItem,
    ArchivedItemSong,
    ArchivedLink,
    ArchivedPerformance,
    ArchivedSet,
    ArchivedSetlist,
    ArchivedShow,
    ArchivedSong,
    ArchivedVenue,
    ArchivedVote,
    Manifest,
)
from setlist_desktop.storage.instants import from_stored
from setlist_desktop.storage.rows import (
    ArtistAliasRow,
    ArtistLinkRow,
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceLinkRow,
    PerformanceRow,
    ProfileRow,
    Row,
    SetlistRow,
    SetRow,
    ShowRow,
    SongRow,
    VenueLinkRow,
    VenueRow,
    VoteRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import RowMapping
    from sqlalchemy.orm import Session

OWN_PROFILE = 1
"""The profile of the user of this computer, made with the library."""


def read_library(session: Session, manifest: Manifest) -> Archive:
    """Return the whole library; its row ids are the archive's numbers."""
    return Archive(
        manifest,
        artists=tuple(_artists(session)),
        venues=tuple(_venues(session)),
        songs=tuple(_songs(session)),
        shows=tuple(_shows(session)),
        performances=tuple(_performances(session)),
        setlists=tuple(_setlists(session)),
        votes=tuple(_votes(session)),
    )


def _all(session: Session, row: type[Row], *order: str) -> Iterator[RowMapping]:
    columns = row.__table__.c
    by = [columns[name] for name in order] or list(row.__table__.primary_key)
    yield from session.execute(select(*columns).order_by(*by)).mappings()


def _links(session: Session, row: type[Row], owner: str) -> Mapping[int, dict[str, str]]:
    links: dict[int, dict[str, str]] = defaultdict(dict)
    for link in _all(session, row, "service", "external_id"):
        links[link[owner]][link["service"]] = link["external_id"]
    return links


def _artists(session: Session) -> Iterator[ArchivedArtist]:
    links = _links(session, ArtistLinkRow, "artist_id")
    aliases: dict[int, list[str]] = defaultdict(list)
    for alias in _all(session, ArtistAliasRow, "name"):
        aliases[alias["artist_id"]].append(alias["name"])
    for row in _all(session, ArtistRow):
        yield ArchivedArtist(
            id=row["id"],
            name=row["name"],
            mbid=row["mbid"],
            sort_name=row["sort_name"],
            disambiguation=row["disambiguation"],
            country=row["country"],
            followed=row["followed"],
            removed_at=from_stored(row["removed_at"]),
            aliases=tuple(aliases[row["id"]]),
            links=links[row["id"]],
        )


def _venues(session: Session) -> Iterator[ArchivedVenue]:
    links = _links(session, VenueLinkRow, "venue_id")
    for row in _all(session, VenueRow):
        kept = {name: value for name, value in row.items() if name != "key"}
        yield ArchivedVenue(**kept, links=links[row["id"]])


def _songs(session: Session) -> Iterator[ArchivedSong]:
    for row in _all(session, SongRow):
        kept = {k: v for k, v in row.items() if k not in {"artist_id", "title_key"}}
        yield ArchivedSong(**kept, artist=row["artist_id"])


def _shows(session: Session) -> Iterator[ArchivedShow]:
    for row in _all(session, ShowRow):
        kept = {name: value for name, value in row.items() if name not in {"venue_id", "starts_at"}}
        starts_at = from_stored(row["starts_at"])
        yield ArchivedShow(**kept, venue=row["venue_id"], starts_at=starts_at)


def _performances(session: Session) -> Iterator[ArchivedPerformance]:
    links: dict[int, list[ArchivedLink]] = defaultdict(list)
    for link in _all(session, PerformanceLinkRow, "service", "external_id"):
        links[link["performance_id"]].append(
            ArchivedLink(link["service"], link["external_id"], link["version"], link["url"])
        )
    for row in _all(session, PerformanceRow):
        yield ArchivedPerformance(
            id=row["id"],
            show=row["show_id"],
            artist=row["artist_id"],
            ordinal=row["ordinal"],
            billing=row["billing"],
            tour=row["tour"],
            source=row["source"],
            url=row["url"],
            links=tuple(links[row["id"]]),
        )


def _setlists(session: Session) -> Iterator[ArchivedSetlist]:
    sets = _sets(session)
    for row in _all(session, SetlistRow):
        yield ArchivedSetlist(
            performance=row["performance_id"],
            kind=row["kind"],
            sets=tuple(sets[row["id"]]),
            name=row["name"],
            locked=row["locked"],
            source=row["source"],
            url=row["url"],
            fetched_at=from_stored(row["fetched_at"]),
            basis_rule=row["basis_rule"],
            basis_setlists=row["basis_setlists"],
            basis_up_to=row["basis_up_to"],
            basis_horizon=row["basis_horizon"],
            basis_ahead=row["basis_ahead"],
            basis_margin=row["basis_margin"],
            basis_compared=row["basis_compared"],
            target_s=row["target_s"],
            author=row["author"],
        )


def _sets(session: Session) -> Mapping[int, list[ArchivedSet]]:
    items = _items(session)
    sets: dict[int, list[ArchivedSet]] = defaultdict(list)
    for row in _all(session, SetRow, "setlist_id", "position"):
        sets[row["setlist_id"]].append(
            ArchivedSet(row["name"], row["encore"], tuple(items[row["id"]]))
        )
    return sets


def _items(session: Session) -> Mapping[int, list[ArchivedItem]]:
    songs: dict[int, list[ArchivedItemSong]] = defaultdict(list)
    for row in _all(session, ItemSongRow, "item_id", "position"):
        songs[row["item_id"]].append(
            ArchivedItemSong(row["song_id"], row["title"], row["cover_of"])
        )
    items: dict[int, list[ArchivedItem]] = defaultdict(list)
    for row in _all(session, ItemRow, "set_id", "position"):
        kept: dict[str, Any] = {
            k: v for k, v in row.items() if k not in {"id", "set_id", "position"}
        }
        items[row["set_id"]].append(ArchivedItem(**kept, songs=tuple(songs[row["id"]])))
    return items


def _votes(session: Session) -> Iterator[ArchivedVote]:
    names = {row["id"]: row["name"] for row in _all(session, ProfileRow)}
    for row in _all(session, VoteRow):
        profile = row["profile_id"]
        yield ArchivedVote(
            performance=row["performance_id"],
            song=row["song_id"],
            value=row["value"],
            voted_at=from_stored(row["voted_at"]),
            profile="" if profile == OWN_PROFILE else names[profile],
        )
