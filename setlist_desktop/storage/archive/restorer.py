"""The records of an archive into a library, joined with what is there as the policy says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from setlist_desktop.domain.archive import Policy
from setlist_desktop.domain.changes import Kind
from setlist_desktop.domain.titles import name_key, title_key
from setlist_desktop.storage.archive.matching import (
    add_song,
    add_venue,
    find_artist,
    find_venue,
    insert_row,
    linked,
    songs_of,
)
from setlist_desktop.storage.archive.setlists import SetlistTaker
from setlist_desktop.storage.archive.taking import Taking, held
from setlist_desktop.storage.bulk import insert_missing
from setlist_desktop.storage.instants import to_stored
from setlist_desktop.storage.rows import (
    ArtistAliasRow,
    ArtistLinkRow,
    ArtistRow,
    PerformanceLinkRow,
    PerformanceRow,
    ShowRow,
    SongRow,
    VenueLinkRow,
    VenueRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy.orm import Session

    from setlist_desktop.domain.archive import (
        ArchivedArtist,
        ArchivedPerformance,
        ArchivedSetlist,
        ArchivedShow,
        ArchivedSong,
        ArchivedVenue,
    )
    from setlist_desktop.storage.database import Write


class Restorer:
    """Takes in one archive, over several writes; its counts tell what came of it.

    `shows` and `songs` (lines of played setlists) are newly added, `skipped` are shows that
    were there already. `taking` leads from the archive's numbers to ids.
    """

    def __init__(self, taking: Taking) -> None:
        self.taking = taking
        self.shows = 0
        self.skipped = 0
        self._setlists = SetlistTaker(taking)

    @property
    def songs(self) -> int:
        """Lines of played setlists that are new."""
        return self._setlists.lines

    def add_artists(self, write: Write, artists: Iterable[ArchivedArtist]) -> None:
        """Add artists, found by MBID, else by name where that tells them."""
        for artist in artists:
            found = find_artist(write.session, artist)
            if found is None:
                found = self._add_artist(write, artist)
                self.taking.count("artists", "added")
            else:
                self._join_artist(write, artist, found)
            self.taking.artist[artist.id] = found

    def _add_artist(self, write: Write, artist: ArchivedArtist) -> int:
        artist_id = insert_row(
            write.session,
            ArtistRow,
            mbid=artist.mbid,
            **_artist_facts(artist),
            followed=artist.followed,
            removed_at=to_stored(artist.removed_at),
            created_at=to_stored(self.taking.now),
        )
        self._add_names(write.session, artist, artist_id)
        write.changed(Kind.ARTIST, artist_id)
        return artist_id

    def _join_artist(self, write: Write, artist: ArchivedArtist, artist_id: int) -> None:
        ours = held(write.session, ArtistRow, artist_id)
        theirs: dict[str, Any] = _artist_facts(artist) | {"followed": artist.followed}
        if ours["mbid"] is None:
            theirs["mbid"] = artist.mbid
        came = self.taking.settle(write.session, ArtistRow, ours, theirs)
        self.taking.count("artists", came)
        if self.taking.policy is not Policy.KEEP:
            self._add_names(write.session, artist, artist_id)
        if came == "changed":
            write.changed(Kind.ARTIST, artist_id)

    def _add_names(self, session: Session, artist: ArchivedArtist, artist_id: int) -> None:
        aliases = [
            {"artist_id": artist_id, "name": name, "name_key": name_key(name)}
            for name in artist.aliases
        ]
        links = [
            {"artist_id": artist_id, "service": service, "external_id": external_id}
            for service, external_id in artist.links.items()
        ]
        insert_missing(session, ArtistAliasRow, aliases)
        insert_missing(session, ArtistLinkRow, links)

    def add_venues(self, write: Write, venues: Iterable[ArchivedVenue]) -> None:
        """Add venues, found by a service's id, else by name and city."""
        for venue in venues:
            found = linked(write.session, VenueLinkRow, "venue_id", venue.links.items())
            found = found or find_venue(write.session, venue)
            if found is None:
                found = add_venue(write.session, venue)
                self.taking.count("venues", "added")
            else:
                ours = held(write.session, VenueRow, found)
                names = ("region", "country", "country_code", "latitude", "longitude", "zone",
                         "capacity")  # fmt: skip
                theirs = {name: getattr(venue, name) for name in names}
                self.taking.count(
                    "venues", self.taking.settle(write.session, VenueRow, ours, theirs)
                )
            self.taking.venue[venue.id] = found

    def add_songs(self, write: Write, songs: Sequence[ArchivedSong]) -> None:
        """Add songs, found by artist and title."""
        artists = {self.taking.artist[song.artist] for song in songs}
        known = songs_of(write.session, artists)
        for song in songs:
            key = self.taking.artist[song.artist], title_key(song.title)
            if key not in known:
                song_id = add_song(write.session, song, *key)
                known[key] = held(write.session, SongRow, song_id)
                self.taking.new_songs.add(song_id)
                came = "added"
            else:
                names = ("cover_of", "duration_s", "album", "released_on", "recording_mbid",
                         "work_mbid", "kind", "isrc", "popularity", "source")  # fmt: skip
                theirs = {name: getattr(song, name) for name in names}
                came = self.taking.settle(write.session, SongRow, known[key], theirs)
            self.taking.count("songs", came)
            self.taking.song[song.id] = known[key]["id"]
        write.changed(Kind.SONG, artists)

    def add_performances(
        self,
        write: Write,
        performances: Iterable[ArchivedPerformance],
        shows: Mapping[int, ArchivedShow],
        setlists: Mapping[int, Sequence[ArchivedSetlist]],
    ) -> None:
        """Add performances with their shows, and their setlists."""
        wanted: list[tuple[int, ArchivedSetlist]] = []
        for performance in performances:
            show = shows[performance.show]
            found = self._find_performance(write.session, performance, show)
            if found:
                self.skipped += 1
                self._join_performance(write, performance, show, found)
            else:
                found = self._add_performance(write, performance, show)
                self.taking.count("shows", "added")
            self.taking.performance[performance.id] = found
            wanted += [(found, setlist) for setlist in setlists.get(performance.id, ())]
        self._setlists.take(write, wanted)

    def _find_performance(
        self, session: Session, performance: ArchivedPerformance, show: ArchivedShow
    ) -> int | None:
        links = [(link.service, link.external_id) for link in performance.links]
        found = linked(session, PerformanceLinkRow, "performance_id", links)
        artist_id = self.taking.artist[performance.artist]
        if found is None or session.get_one(PerformanceRow, found).artist_id != artist_id:
            venue = self.taking.venue[show.venue] if show.venue is not None else None
            found = session.scalar(
                select(PerformanceRow.id)
                .join(ShowRow, ShowRow.id == PerformanceRow.show_id)
                .where(
                    PerformanceRow.artist_id == artist_id,
                    PerformanceRow.ordinal == performance.ordinal,
                    ShowRow.date.is_not_distinct_from(self.taking.shift.date(show.date)),
                    ShowRow.venue_id.is_not_distinct_from(venue),
                )
            )
        if found is not None:
            self.taking.show[show.id] = session.get_one(PerformanceRow, found).show_id
        return found

    def _join_performance(
        self, write: Write, performance: ArchivedPerformance, show: ArchivedShow, found: int
    ) -> None:
        session, taking = write.session, self.taking
        event = {
            "date": taking.shift.date(show.date),
            "time": show.time,
            "venue_id": taking.venue.get(show.venue or 0),
            "status": show.status,
            "note": show.note,
            "festival": show.festival,
        }
        facts = {name: getattr(performance, name) for name in ("tour", "source", "url")}
        came = {
            taking.settle(session, ShowRow, held(session, ShowRow, taking.show[show.id]), event),
            taking.settle(session, PerformanceRow, held(session, PerformanceRow, found), facts),
        }
        if taking.policy is not Policy.KEEP:
            self._link(session, performance, found)
        taking.count("shows", next(one for one in ("changed", "kept", "same") if one in came))
        if "changed" in came:
            write.changed(Kind.SHOW, found)

    def _add_performance(
        self, write: Write, performance: ArchivedPerformance, show: ArchivedShow
    ) -> int:
        if show.id not in self.taking.show:
            self.taking.show[show.id] = self._add_show(write.session, show)
        performance_id = insert_row(
            write.session,
            PerformanceRow,
            show_id=self.taking.show[show.id],
            artist_id=self.taking.artist[performance.artist],
            ordinal=performance.ordinal,
            billing=performance.billing,
            tour=performance.tour,
            source=performance.source,
            url=performance.url,
        )
        self._link(write.session, performance, performance_id)
        self.shows += 1
        write.changed(Kind.SHOW, performance_id)
        write.changed(Kind.ARTIST, self.taking.artist[performance.artist])
        return performance_id

    def _link(
        self, session: Session, performance: ArchivedPerformance, performance_id: int
    ) -> None:
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
        insert_missing(session, PerformanceLinkRow, links)

    def _add_show(self, session: Session, show: ArchivedShow) -> int:
        return insert_row(
            session,
            ShowRow,
            date=self.taking.shift.date(show.date),
            time=show.time,
            venue_id=self.taking.venue[show.venue] if show.venue is not None else None,
            status=show.status,
            note=show.note,
            festival=show.festival,
            # Where the dates move, it is reckoned anew.
            starts_at=None if self.taking.shift.days else to_stored(show.starts_at),
        )


def _artist_facts(artist: ArchivedArtist) -> dict[str, Any]:
    return {
        "name": artist.name,
        "name_key": name_key(artist.name),
        "sort_name": artist.sort_name,
        "disambiguation": artist.disambiguation,
        "country": artist.country,
    }
