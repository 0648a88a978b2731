"""The records of an archive into a library; what is there already stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.setlists import ItemType, SetlistKind
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.archive.matching import (
    add_song,
    add_venue,
    find_artist,
    find_venue,
    insert_row,
    linked,
    profile_ids,
    songs_of,
)
from setlist_desktop.storage.bulk import Ids, insert_all
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import (
    ArtistAliasRow,
    ArtistLinkRow,
    ArtistRow,
    ItemRow,
    ItemSongRow,
    PerformanceLinkRow,
    PerformanceRow,
    SetlistRow,
    SetRow,
    ShowRow,
    VenueLinkRow,
    VoteLogRow,
    VoteRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.archive import (
        ArchivedArtist,
        ArchivedItem,
        ArchivedPerformance,
        ArchivedSet,
        ArchivedSetlist,
        ArchivedShow,
        ArchivedSong,
        ArchivedVenue,
        ArchivedVote,
        Shift,
    )
    from setlist_desktop.storage.database import Write

_COUNTED = {ItemType.SONG.value, ItemType.MEDLEY.value}


class Restorer:
    """Takes in one archive, over several writes; its counts tell what came of it.

    `shows` and `songs` (lines of played setlists) are newly added, `skipped` are shows that
    were there already.
    """

    def __init__(self, shift: Shift, now: datetime) -> None:
        self.shows = 0
        self.songs = 0
        self.skipped = 0
        self._shift = shift
        self._now = to_stored(now)
        self._artist: dict[int, int] = {}
        self._venue: dict[int, int] = {}
        self._song: dict[int, int] = {}
        self._show: dict[int, int] = {}
        self._performance: dict[int, int] = {}

    def add_artists(self, write: Write, artists: Iterable[ArchivedArtist]) -> None:
        """Add artists, found by MBID, else by name where that tells them."""
        for artist in artists:
            found = find_artist(write.session, artist)
            self._artist[artist.id] = found or self._add_artist(write, artist)

    def _add_artist(self, write: Write, artist: ArchivedArtist) -> int:
        artist_id = insert_row(
            write.session,
            ArtistRow,
            mbid=artist.mbid,
            name=artist.name,
            name_key=name_key(artist.name),
            sort_name=artist.sort_name,
            disambiguation=artist.disambiguation,
            country=artist.country,
            followed=artist.followed,
            removed_at=to_stored(artist.removed_at),
            created_at=self._now,
        )
        aliases = [
            {"artist_id": artist_id, "name": name, "name_key": name_key(name)}
            for name in artist.aliases
        ]
        links = [
            {"artist_id": artist_id, "service": service, "external_id": external_id}
            for service, external_id in artist.links.items()
        ]
        insert_all(write.session, ArtistAliasRow, aliases)
        insert_all(write.session, ArtistLinkRow, links)
        write.changed(Kind.ARTIST, artist_id)
        return artist_id

    def add_venues(self, write: Write, venues: Iterable[ArchivedVenue]) -> None:
        """Add venues, found by a service's id, else by name and city."""
        for venue in venues:
            found = linked(write.session, VenueLinkRow, "venue_id", venue.links.items())
            self._venue[venue.id] = (
                found or find_venue(write.session, venue) or add_venue(write.session, venue)
            )

    def add_songs(self, write: Write, songs: Sequence[ArchivedSong]) -> None:
        """Add songs, found by artist and title."""
        known = songs_of(write.session, {self._artist[song.artist] for song in songs})
        for song in songs:
            key = self._artist[song.artist], title_key(song.title)
            if key not in known:
                known[key] = add_song(write.session, song, *key)
            self._song[song.id] = known[key]
        write.changed(Kind.SONG, {self._artist[song.artist] for song in songs})

    def add_performances(
        self,
        write: Write,
        performances: Iterable[ArchivedPerformance],
        shows: Mapping[int, ArchivedShow],
        setlists: Mapping[int, Sequence[ArchivedSetlist]],
    ) -> None:
        """Add performances with their shows, and setlists of a kind that is not there yet."""
        for performance in performances:
            show = shows[performance.show]
            found = self._find_performance(write.session, performance, show)
            if found:
                self.skipped += 1
            else:
                found = self._add_performance(write, performance, show)
            self._performance[performance.id] = found
            for setlist in setlists.get(performance.id, ()):
                self._add_setlist(write, found, setlist)

    def _find_performance(
        self, session: Session, performance: ArchivedPerformance, show: ArchivedShow
    ) -> int | None:
        links = [(link.service, link.external_id) for link in performance.links]
        found = linked(session, PerformanceLinkRow, "performance_id", links)
        if found is None:
            venue = self._venue[show.venue] if show.venue is not None else None
            found = session.scalar(
                select(PerformanceRow.id)
                .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
                .where(
                    PerformanceRow.artist_id == self._artist[performance.artist],
                    PerformanceRow.ordinal == performance.ordinal,
                    ShowRow.date.is_not_distinct_from(self._shift.date(show.date)),
                    ShowRow.venue_id.is_not_distinct_from(venue),
                )
            )
        if found is not None:
            self._show[show.id] = session.get_one(PerformanceRow, found).show_id
        return found

    def _add_performance(
        self, write: Write, performance: ArchivedPerformance, show: ArchivedShow
    ) -> int:
        if show.id not in self._show:
            self._show[show.id] = self._add_show(write.session, show)
        performance_id = insert_row(
            write.session,
            PerformanceRow,
            show_id=self._show[show.id],
            artist_id=self._artist[performance.artist],
            ordinal=performance.ordinal,
            billing=performance.billing,
            tour=performance.tour,
            source=performance.source,
            url=performance.url,
        )
        links = [
            {
                "performance_id": performance_id,
                "service": link.service,
                "external_id": link.external_id,
                "version": link.version,
                "url": link.url,
            }
            for link in performance.links
        ]
        insert_all(write.session, PerformanceLinkRow, links)
        self.shows += 1
        write.changed(Kind.SHOW, performance_id)
        write.changed(Kind.ARTIST, self._artist[performance.artist])
        return performance_id

    def _add_show(self, session: Session, show: ArchivedShow) -> int:
        return insert_row(
            session,
            ShowRow,
            date=self._shift.date(show.date),
            time=show.time,
            venue_id=self._venue[show.venue] if show.venue is not None else None,
            status=show.status,
            note=show.note,
        )

    def _add_setlist(self, write: Write, performance_id: int, setlist: ArchivedSetlist) -> None:
        of_kind = (SetlistRow.performance_id == performance_id, SetlistRow.kind == setlist.kind)
        if write.session.scalar(select(SetlistRow.id).where(*of_kind)) is not None:
            return
        items = [item for part in setlist.sets for item in part.items]
        entries = [item for item in items if item.type in _COUNTED]
        setlist_id = insert_row(
            write.session,
            SetlistRow,
            performance_id=performance_id,
            kind=setlist.kind,
            name=setlist.name,
            locked=setlist.locked,
            song_count=len(entries),
            named_count=sum(bool(item.songs) for item in entries),
            source=setlist.source,
            url=setlist.url,
            fetched_at=to_stored(self._shift.instant(setlist.fetched_at)),
            basis_rule=setlist.basis_rule,
            basis_setlists=setlist.basis_setlists,
            basis_up_to=self._shift.date(setlist.basis_up_to),
        )
        self._add_sets(write.session, setlist_id, setlist.sets)
        if setlist.kind == SetlistKind.PLAYED:
            self.songs += len(items)
        write.changed(Kind.SETLIST, setlist_id)
        write.changed(Kind.SHOW, performance_id)

    def _add_sets(self, session: Session, setlist_id: int, sets: Sequence[ArchivedSet]) -> None:
        set_ids, item_ids = Ids(session, SetRow), Ids(session, ItemRow)
        parts, lines, songs = [], [], []
        for position, part in enumerate(sets):
            set_id = set_ids.next()
            parts.append(
                {
                    "id": set_id,
                    "setlist_id": setlist_id,
                    "position": position,
                    "name": part.name,
                    "encore": part.encore,
                }
            )
            for place, item in enumerate(part.items):
                item_id = item_ids.next()
                lines.append(_item_values(item, item_id, set_id, place))
                songs += self._song_values(item, item_id)
        insert_all(session, SetRow, parts)
        insert_all(session, ItemRow, lines)
        insert_all(session, ItemSongRow, songs)

    def _song_values(self, item: ArchivedItem, item_id: int) -> list[dict[str, Any]]:
        return [
            {
                "item_id": item_id,
                "position": position,
                "song_id": self._song[song.song],
                "title": song.title,
                "cover_of": song.cover_of,
            }
            for position, song in enumerate(item.songs)
        ]

    def add_votes(self, write: Write, votes: Iterable[ArchivedVote]) -> None:
        """Add votes that are not there yet."""
        rows = write.session.execute(
            select(VoteRow.profile_id, VoteRow.performance_id, VoteRow.song_id)
        )
        known = {(profile, performance, song) for profile, performance, song in rows}
        profiles = profile_ids(write.session, {vote.profile for vote in votes})
        added = []
        for vote in votes:
            key = profiles[vote.profile], self._performance[vote.performance], self._song[vote.song]
            if key not in known:
                known.add(key)
                added.append(self._vote_values(vote, *key))
        insert_all(write.session, VoteRow, added)
        insert_all(write.session, VoteLogRow, added)
        write.changed(Kind.VOTE, {vote["performance_id"] for vote in added})

    def _vote_values(
        self, vote: ArchivedVote, profile_id: int, performance_id: int, song_id: int
    ) -> dict[str, Any]:
        return {
            "profile_id": profile_id,
            "performance_id": performance_id,
            "song_id": song_id,
            "value": vote.value,
            "voted_at": to_stored(vote.voted_at + self._shift.votes),
        }


def _item_values(item: ArchivedItem, item_id: int, set_id: int, position: int) -> dict[str, Any]:
    return {
        "id": item_id,
        "set_id": set_id,
        "position": position,
        "type": item.type,
        "label": item.label,
        "note": item.note,
        "guests": item.guests,
        "segue": item.segue,
        "pinned": item.pinned,
        "duration_s": item.duration_s,
        "probability": item.probability,
    }
