"""Revision 0003: background jobs, when things were brought up to date, news, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0003"

_SCHEMA = """
CREATE TABLE job_state (
    name VARCHAR NOT NULL,
    due DATETIME,
    last_run DATETIME,
    status VARCHAR DEFAULT 'never' NOT NULL,
    message VARCHAR DEFAULT '' NOT NULL,
    paused BOOLEAN DEFAULT 0 NOT NULL,
    every_s INTEGER,
    CONSTRAINT pk_job_state PRIMARY KEY (name)
);
CREATE TABLE sync_mark (
    what VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_sync_mark PRIMARY KEY (what, row_id)
);
CREATE TABLE news (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind VARCHAR NOT NULL,
    performance_id INTEGER,
    was DATE,
    note VARCHAR DEFAULT '' NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT fk_news_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_news_performance_id ON news (performance_id);
CREATE INDEX ix_news_at ON news (at);
CREATE TABLE decision (
    id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    decided_at DATETIME NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (id),
    CONSTRAINT uq_decision_kind_key UNIQUE (kind, "key")
);
"""


def upgrade(op: Operations) -> None:
    """Add the tables of what comes by itself."""
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            op.execute(statement)
