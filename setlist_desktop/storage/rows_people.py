"""The tables of what people do with the library: follow, attend, review, be told, look for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from setlist_desktop.storage.rows import Row, one_of

_RATED = "rating BETWEEN 1 AND 5"


class FollowRow(Row):
    """A profile follows an artist; for the first profile kept in step with `artist.followed`."""

    __tablename__ = "follow"

    profile_id: Mapped[int] = mapped_column(
        ForeignKey("profile.id", ondelete="CASCADE"), primary_key=True
    )
    artist_id: Mapped[int] = mapped_column(
        ForeignKey("artist.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    followed_at: Mapped[datetime] = mapped_column(index=True)


class AttendanceRow(Row):
    """A profile goes, went, or missed a performance. `seen`: saw this act at all."""

    __tablename__ = "attendance"
    __table_args__ = (
        UniqueConstraint("profile_id", "performance_id"),
        one_of("state", "going", "went", "missed"),
        CheckConstraint(_RATED, name="rating_known"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), index=True
    )
    state: Mapped[str]
    seen: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    rating: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="", server_default="")
    changed_at: Mapped[datetime] = mapped_column(index=True)


class VenueReviewRow(Row):
    """What a profile thinks of a venue."""

    __tablename__ = "venue_review"
    __table_args__ = (
        UniqueConstraint("profile_id", "venue_id"),
        CheckConstraint(_RATED, name="rating_known"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    rating: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="", server_default="")
    changed_at: Mapped[datetime]


class NotificationRow(Row):
    """Something that a profile is told of; `kind` and `row_id` lead to what it is about."""

    __tablename__ = "notification"
    __table_args__ = (Index(None, "profile_id", "seen_at", "made_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    kind: Mapped[str]
    row_id: Mapped[int | None]
    words: Mapped[str]
    made_at: Mapped[datetime]
    seen_at: Mapped[datetime | None]


class NotificationPreferenceRow(Row):
    """Whether a profile wants to be told of a kind of news, and how many days before."""

    __tablename__ = "notification_preference"

    profile_id: Mapped[int] = mapped_column(
        ForeignKey("profile.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    wanted: Mapped[bool] = mapped_column(default=True, server_default=text("1"))
    days_before: Mapped[int | None]


class SavedSearchRow(Row):
    """A search that a profile keeps under a name."""

    __tablename__ = "saved_search"
    __table_args__ = (UniqueConstraint("profile_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    profile_id: Mapped[int] = mapped_column(ForeignKey("profile.id", ondelete="CASCADE"))
    name: Mapped[str]
    query: Mapped[str]
    made_at: Mapped[datetime]


class ViewRow(Row):
    """How often something was looked at on a day; `kind` as in the change log."""

    __tablename__ = "view_count"

    kind: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    views: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class TrendRow(Row):
    """A place in a list of what draws attention, with its score when the list was taken."""

    __tablename__ = "trend"
    __table_args__ = (one_of("kind", "artist", "show"),)

    taken_at: Mapped[datetime] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[int]
    score: Mapped[float]


class SettingRow(Row):
    """A setting that belongs to the library rather than to the program, such as a vote limit."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class TrashRow(Row):
    """Something thrown away, with its rows as JSON, so that it can come back the very same."""

    __tablename__ = "trash"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    row_id: Mapped[int]
    label: Mapped[str]
    content: Mapped[str]
    thrown_at: Mapped[datetime] = mapped_column(index=True)
