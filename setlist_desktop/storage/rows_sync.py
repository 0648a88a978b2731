"""The tables of what comes from services: imports, budgets, jobs, news, what was decided."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from setlist_desktop.storage.rows import Row


class ImportStatusRow(Row):
    """How far an artist's import has come; `partial` holds a JSON list of reasons."""

    __tablename__ = "import_status"

    artist_id: Mapped[int] = mapped_column(
        ForeignKey("artist.id", ondelete="CASCADE"), primary_key=True
    )
    stage: Mapped[str]
    percent: Mapped[int]
    message: Mapped[str] = mapped_column(default="", server_default="")
    running: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    partial: Mapped[str] = mapped_column(default="[]", server_default="[]")
    next_page: Mapped[int] = mapped_column(default=1, server_default=text("1"))
    updated_at: Mapped[datetime]


class TicketRow(Row):
    """When tickets of a performance are sold to all, and what they cost, as a service tells it."""

    __tablename__ = "ticket"

    performance_id: Mapped[int] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), primary_key=True
    )
    service: Mapped[str]
    sale_from: Mapped[datetime | None]
    sale_until: Mapped[datetime | None]
    lowest: Mapped[float | None]
    highest: Mapped[float | None]
    currency: Mapped[str] = mapped_column(default="", server_default="")


class RequestBudgetRow(Row):
    """Requests sent to a service on one of its days (`day` as the service counts days)."""

    __tablename__ = "request_budget"

    service: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    used: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class RequestLogRow(Row):
    """A request to a service: the endpoint without ids, and the reply's status or "none"."""

    __tablename__ = "request_log"

    id: Mapped[int] = mapped_column(primary_key=True)
    service: Mapped[str]
    endpoint: Mapped[str]
    sent_at: Mapped[datetime] = mapped_column(index=True)
    took_ms: Mapped[int | None]
    outcome: Mapped[str]


class JobStateRow(Row):
    """A background job: when it ran last, how that ended, and what the user has set for it."""

    __tablename__ = "job_state"

    name: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime | None]
    last_run: Mapped[datetime | None]
    status: Mapped[str] = mapped_column(default="never", server_default="never")
    message: Mapped[str] = mapped_column(default="", server_default="")
    paused: Mapped[bool] = mapped_column(default=False, server_default=text("0"))
    every_s: Mapped[int | None]


class SyncMarkRow(Row):
    """When some part of an artist ("setlists", "events", "catalogue") was last brought up to date.

    `row_id` is an artist, or a performance for what is asked of one show.
    """

    __tablename__ = "sync_mark"

    what: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]


class NewsRow(Row):
    """Something that a synchronisation changed in a show, as the user is told of it."""

    __tablename__ = "news"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    performance_id: Mapped[int | None] = mapped_column(
        ForeignKey("performance.id", ondelete="CASCADE"), index=True
    )
    was: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="", server_default="")
    at: Mapped[datetime] = mapped_column(index=True)


class DecisionRow(Row):
    """What the user decided on who or what is the same; asked once and remembered."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("kind", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    key: Mapped[str]
    value: Mapped[str]
    decided_at: Mapped[datetime]
