"""The tables of the library.

Names follow one convention, so that migrations can name every constraint. Instants are ISO 8601
text in UTC, dates `YYYY-MM-DD`, both as SQLAlchemy's SQLite types write them.
"""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Row(DeclarativeBase):
    """The base of all rows."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def one_of(column: str, *words: str) -> CheckConstraint:
    """Return the check that a column holds one of some words of our own."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


class ArtistRow(Row):
    """An artist of the library. `name_key` is the normalised name."""

    __tablename__ = "artist"

    id: Mapped[int] = mapped_column(primary_key=True)
    mbid: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    sort_name: Mapped[str] = mapped_column(default="", server_default="")
    disambiguation: Mapped[str] = mapped_column(default="", server_default="")
    country: Mapped[str] = mapped_column(default="", server_default="")
    followed: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    removed_at: Mapped[datetime | None]
    refreshed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class ArtistLinkRow(Row):
    """An artist's id or page at a service or site; empty where the user wants none."""

    __tablename__ = "artist_link"
    __table_args__ = (UniqueConstraint("artist_id", "service"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    service: Mapped[str]
    external_id: Mapped[str]


class ArtistAliasRow(Row):
    """Another name of an artist."""

    __tablename__ = "artist_alias"
    __table_args__ = (UniqueConstraint("artist_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)


class VenueRow(Row):
    """A place of shows. `key` is the normalised name and city together.

    `capacity`: how many people it holds; no service tells it, it is typed by hand.
    """

    __tablename__ = "venue"
    __table_args__ = (Index(None, "latitude", "longitude"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    city: Mapped[str] = mapped_column(default="", server_default="")
    region: Mapped[str] = mapped_column(default="", server_default="")
    country: Mapped[str] = mapped_column(default="", server_default="")
    country_code: Mapped[str] = mapped_column(default="", server_default="")
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    zone: Mapped[str | None]
    capacity: Mapped[int | None] = mapped_column(
        CheckConstraint("capacity > 0", name="capacity_positive")
    )


class VenueLinkRow(Row):
    """A venue's id at a service."""

    __tablename__ = "venue_link"
    __table_args__ = (UniqueConstraint("service", "external_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    service: Mapped[str]
    external_id: Mapped[str]


class ShowRow(Row):
    """An event: a date (the venue's local one; None: to be announced) at a place.

    `starts_at` is the instant that date, time and the venue's zone come to, kept by `beginnings`.
    `festival` is empty where neither a service nor the user tells it.
    """

    __tablename__ = "show"
    __table_args__ = (
        one_of(
            "status",
            "announced",
            "on-sale",
            "off-sale",
            "postponed",
            "rescheduled",
            "cancelled",
            "completed",
        ),
        Index(None, "venue_id", "date"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    date: Mapped[date | None] = mapped_column(index=True)
    time: Mapped[time | None]
    venue_id: Mapped[int | None] = mapped_column(ForeignKey("venue.id"))
    status: Mapped[str] = mapped_column(default="announced", server_default="announced")
    note: Mapped[str] = mapped_column(default="", server_default="")
    starts_at: Mapped[datetime | None]
    festival: Mapped[bool | None]


class PerformanceRow(Row):
    """One artist on one show. `ordinal` tells early (1) and late (2) shows of one day apart.

    `show_date` is the show's date, kept by triggers: one index gives an artist's shows in order.
    """

    __tablename__ = "performance"
    __table_args__ = (Index(None, "artist_id", "show_date", "ordinal"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    show_id: Mapped[int] = mapped_column(ForeignKey("show.id", ondelete="CASCADE"), index=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    ordinal: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    billing: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    tour: Mapped[str] = mapped_column(default="", server_default="")
    source: Mapped[str] = mapped_column(default="", server_default="")
    url: Mapped[str] = mapped_column(default="", server_default="")
    show_date: Mapped[date | None]


class PerformanceLinkRow(Row):
    """A performance's id and version at a service, so that a second import finds it again."""

    __tablename__ = "performance_link"
    __table_args__ = (UniqueConstraint("service", "external_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), index=True
    )
    service: Mapped[str]
    external_id: Mapped[str]
    version: Mapped[str] = mapped_column(default="", server_default="")
    url: Mapped[str] = mapped_column(default="", server_default="")
    fetched_at: Mapped[datetime | None]


class SongRow(Row):
    """A song that an artist plays or has recorded. `title_key` is the normalised title.

    `kind` is that of the recording it is known by; empty where none is known.
    """

    __tablename__ = "song"
    __table_args__ = (UniqueConstraint("artist_id", "title_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    artist_id: Mapped[int] = mapped_column(ForeignKey("artist.id", ondelete="CASCADE"))
    title: Mapped[str]
    title_key: Mapped[str]
    cover_of: Mapped[str] = mapped_column(default="", server_default="")
    duration_s: Mapped[int | None]
    album: Mapped[str] = mapped_column(default="", server_default="")
    released_on: Mapped[str] = mapped_column(default="", server_default="")
    recording_mbid: Mapped[str | None]
    isrc: Mapped[str | None]
    popularity: Mapped[int | None]
    source: Mapped[str] = mapped_column(default="", server_default="")
    work_mbid: Mapped[str | None]
    kind: Mapped[str | None] = mapped_column(
        one_of("kind", "studio", "acoustic", "live", "demo", "instrumental", "remix", "other")
    )


class SetlistRow(Row):
    """A setlist, played or predicted. The two counts are kept by the code that writes its items.

    `song_count`: items that count as songs; `named_count`: those of them that have a song.
    `author`: whose prediction it is; empty where nobody knows, and where it was played.
    """

    __tablename__ = "setlist"
    __table_args__ = (
        one_of("kind", "played", "predicted"),
        # Covers what lists of shows and counts of plays ask of setlists.
        Index(None, "performance_id", "kind", "named_count", "song_count"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    performance_id: Mapped[int] = mapped_column(ForeignKey("performance.id", ondelete="CASCADE"))
    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="", server_default="")
    locked: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    version: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    song_count: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    named_count: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    source: Mapped[str] = mapped_column(default="", server_default="")
    url: Mapped[str] = mapped_column(default="", server_default="")
    fetched_at: Mapped[datetime | None] = mapped_column(index=True)
    basis_rule: Mapped[str | None]
    basis_setlists: Mapped[int | None]
    basis_up_to: Mapped[date | None]
    basis_horizon: Mapped[int | None]
    basis_ahead: Mapped[float | None]
    basis_margin: Mapped[float | None]
    basis_compared: Mapped[int | None]
    target_s: Mapped[int | None]
    author: Mapped[str | None]


class SetRow(Row):
    """A set of a setlist. Ids are never used twice, so that undo can bring a set back."""

    __tablename__ = "set_part"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    setlist_id: Mapped[int] = mapped_column(
        ForeignKey("setlist.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int]
    name: Mapped[str] = mapped_column(default="", server_default="")
    encore: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class ItemRow(Row):
    """A line of a set. Ids are never used twice, so that undo can bring a line back."""

    __tablename__ = "item"
    __table_args__ = (
        one_of("type", "song", "medley", "tape", "break", "talk", "unknown"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    set_id: Mapped[int] = mapped_column(ForeignKey("set_part.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    type: Mapped[str] = mapped_column(default="song", server_default="song")
    label: Mapped[str] = mapped_column(default="", server_default="")
    note: Mapped[str] = mapped_column(default="", server_default="")
    guests: Mapped[str] = mapped_column(default="", server_default="")
    segue: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    pinned: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    duration_s: Mapped[int | None]
    probability: Mapped[float | None]


class ItemSongRow(Row):
    """The songs of a line, in order: one, or several for a medley. `title` as it was written."""

    __tablename__ = "item_song"
    # From a song to its lines by the index alone: a much played one has thousands of them.
    __table_args__ = (Index(None, "song_id", "item_id"),)

    item_id: Mapped[int] = mapped_column(
        ForeignKey("item.id", ondelete="CASCADE"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True)
    song_id: Mapped[int] = mapped_column(ForeignKey("song.id"))
    title: Mapped[str]
    cover_of: Mapped[str] = mapped_column(default="", server_default="")


class ProfileRow(Row):
    """A person at this computer; id 1, the "owner" by role, is made with the library."""

    __tablename__ = "profile"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str] = mapped_column(default="member", server_default="member")


class VoteRow(Row):
    """A profile's vote (-1 or +1) on a song for a performance; a new prediction loses none."""

    __tablename__ = "vote"
    __table_args__ = (
        UniqueConstraint("profile_id", "performance_id", "song_id"),
        CheckConstraint("value IN (-1, 1)", name="value_known"),
        Index(None, "performance_id", "song_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    performance_id: Mapped[int] = mapped_column(ForeignKey("performance.id", ondelete="CASCADE"))
    song_id: Mapped[int] = mapped_column(ForeignKey("song.id", ondelete="CASCADE"))
    value: Mapped[int]
    voted_at: Mapped[datetime] = mapped_column(index=True)


class VoteLogRow(Row):
    """Every act of voting, never changed; `value` 0 takes a vote back."""

    __tablename__ = "vote_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int]
    performance_id: Mapped[int] = mapped_column(index=True)
    song_id: Mapped[int]
    value: Mapped[int]
    voted_at: Mapped[datetime] = mapped_column(index=True)


class ForecastRow(Row):
    """A raw prediction as the rule gave it, kept for the score: song id → probability, as JSON."""

    __tablename__ = "forecast"

    id: Mapped[int] = mapped_column(primary_key=True)
    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), index=True
    )
    rule: Mapped[str]
    setlists: Mapped[int]
    up_to: Mapped[date | None]
    made_at: Mapped[datetime] = mapped_column(index=True)
    chances: Mapped[str]
    song_order: Mapped[str]
    horizon: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class UndoStepRow(Row):
    """A step that can be undone: the command, its inverse (JSON) and the version it left behind.

    `scope` is "setlist:<id>" or "library". A step with `undone` can be redone until a new act;
    then it is `dropped`, and kept for what the setlist was before. `turns`: the instants (UTC, ISO
    8601, a space between) at which it was undone, redone, undone again…
    """

    __tablename__ = "undo_step"
    __table_args__ = (Index(None, "scope", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str]
    label: Mapped[str]
    command: Mapped[str]
    inverse: Mapped[str]
    version_after: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    undone: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    done_at: Mapped[datetime]
    turns: Mapped[str] = mapped_column(default="", server_default="")
    dropped: Mapped[bool] = mapped_column(default=False, server_default=text("0"))


class ChangeLogRow(Row):
    """Every changed id, written with the change, so that another process can follow."""

    __tablename__ = "change_log"
    __table_args__ = ({"sqlite_autoincrement": True},)

    seq: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    row_id: Mapped[int]
    origin: Mapped[str]
