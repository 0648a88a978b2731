"""The tables around songs and shows: albums, tours, cities, merged titles, versions, counts."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from setlist_desktop.storage.rows import Row


class SongAliasRow(Row):
    """Another title of a song, by its key: a merge that the user decided, kept to take back.

    `merged_from` is the row of the song that was merged, as JSON, so that a split restores it.
    """

    __tablename__ = "song_alias"
    __table_args__ = (UniqueConstraint("artist_id", "title_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    song_id: Mapped[int] = mapped_column(ForeignKey("song.id", ondelete="CASCADE"), index=True)
    title: Mapped[str]
    title_key: Mapped[str]
    merged_from: Mapped[str] = mapped_column(default="", server_default="")
    decided_at: Mapped[datetime | None]


class AlbumRow(Row):
    """An album of an artist, made by a trigger from what its songs say."""

    __tablename__ = "album"
    __table_args__ = (UniqueConstraint("artist_id", "title"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    title: Mapped[str]
    mbid: Mapped[str | None]
    kind: Mapped[str] = mapped_column(default="album", server_default="album")
    released_on: Mapped[str] = mapped_column(default="", server_default="")


class TourRow(Row):
    """A tour of an artist, made by a trigger from what its performances say."""

    __tablename__ = "tour"
    __table_args__ = (UniqueConstraint("artist_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    name: Mapped[str]


class CityRow(Row):
    """A city that has venues, made by a trigger from what these say."""

    __tablename__ = "city"
    __table_args__ = (UniqueConstraint("name", "country"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    country: Mapped[str] = mapped_column(default="", server_default="")


class TagRow(Row):
    """A genre or another word that artists are sorted by."""

    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    genre: Mapped[bool] = mapped_column(default=False, server_default=text("0"))


class ArtistTagRow(Row):
    """A tag of an artist; `source` gave it, `weight` says how many agree."""

    __tablename__ = "artist_tag"

    artist_id: Mapped[int] = mapped_column(
        ForeignKey("artist.id", ondelete="CASCADE"), primary_key=True
    )
    tag_id: Mapped[int] = mapped_column(
        ForeignKey("tag.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    source: Mapped[str] = mapped_column(primary_key=True)
    weight: Mapped[int] = mapped_column(default=1, server_default=text("1"))


class SetlistVersionRow(Row):
    """What stood in a setlist before a newer version of its source replaced it, as JSON."""

    __tablename__ = "setlist_version"
    __table_args__ = (UniqueConstraint("setlist_id", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    setlist_id: Mapped[int] = mapped_column(ForeignKey("setlist.id", ondelete="CASCADE"))
    version: Mapped[int]
    source: Mapped[str] = mapped_column(default="", server_default="")
    content: Mapped[str]
    replaced_at: Mapped[datetime]
    author: Mapped[str | None]


class JobRunRow(Row):
    """One run of a background job, with what it logged."""

    __tablename__ = "job_run"

    id: Mapped[int] = mapped_column(primary_key=True)
    job: Mapped[str] = mapped_column(index=True)
    began_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    status: Mapped[str] = mapped_column(default="running", server_default="running")
    words: Mapped[str] = mapped_column(default="", server_default="")
    log: Mapped[str] = mapped_column(default="", server_default="")


class VoteTallyRow(Row):
    """The votes on a song for a performance, counted by triggers."""

    __tablename__ = "vote_tally"

    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), primary_key=True
    )
    song_id: Mapped[int] = mapped_column(
        ForeignKey("song.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    up: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    down: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class PerformanceCountRow(Row):
    """Votes on a performance and people who go, went or missed it, counted by triggers."""

    __tablename__ = "performance_count"

    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), primary_key=True
    )
    up: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    down: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    going: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    went: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    missed: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class ArtistCountRow(Row):
    """Shows of an artist, setlists with a named song, and followers, counted by triggers.

    `song_play` is of `plays_counted`; triggers raise `plays_version` with each played setlist that
    comes, goes or changes. `heard` says how many setlists the plays were counted from.
    """

    __tablename__ = "artist_count"

    artist_id: Mapped[int] = mapped_column(
        ForeignKey("artist.id", ondelete="CASCADE"), primary_key=True
    )
    shows: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    setlists: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    followers: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    heard: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    plays_version: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    plays_counted: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class SongPlayRow(Row):
    """How often a song was played, how many setlists ago, and in how many of the newest.

    Counted from its artist's setlists, see `artist_count`.
    """

    __tablename__ = "song_play"

    song_id: Mapped[int] = mapped_column(
        ForeignKey("song.id", ondelete="CASCADE"), primary_key=True
    )
    plays: Mapped[int]
    gap: Mapped[int]
    lately: Mapped[int]
    last_on: Mapped[date]


class UnreckonedShowRow(Row):
    """A show whose `starts_at` is to be reckoned anew before the write ends; noted by triggers."""

    __tablename__ = "show_unreckoned"

    show_id: Mapped[int] = mapped_column(
        ForeignKey("show.id", ondelete="CASCADE"), primary_key=True
    )
