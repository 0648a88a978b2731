"""The tables of scores and of sealed predictions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from setlist_desktop.storage.rows import Row


class ScoreRow(Row):
    """A prediction held against what was played: `subject` the model's own, or the user's list.

    `late` means made after the show had begun. A newer version of the played setlist, of the list
    or of the rules makes a new score; the old ones stay.
    """

    __tablename__ = "score"
    __table_args__ = (
        CheckConstraint("subject IN ('model', 'list')", name="subject_known"),
        Index(None, "performance_id", "subject"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    performance_id: Mapped[int] = mapped_column(ForeignKey("performance.id", ondelete="CASCADE"))
    subject: Mapped[str]
    forecast_id: Mapped[int | None]
    late: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    played_setlist_id: Mapped[int]
    played_version: Mapped[int]
    said_version: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    rules_version: Mapped[int]
    scored_at: Mapped[datetime] = mapped_column(index=True)


class ScoreValueRow(Row):
    """What one rule gives for a score."""

    __tablename__ = "score_value"

    score_id: Mapped[int] = mapped_column(
        ForeignKey("score.id", ondelete="CASCADE"), primary_key=True
    )
    rule: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[float]


class SealRow(Row):
    """A prediction sealed before its show: the file's exact text, and its SHA-256 in hex."""

    __tablename__ = "seal"

    id: Mapped[int] = mapped_column(primary_key=True)
    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), index=True
    )
    sealed_at: Mapped[datetime]
    digest: Mapped[str]
    document: Mapped[str]
