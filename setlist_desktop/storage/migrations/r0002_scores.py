"""Revision 0002: how sure a prediction is, scores of predictions, and sealed predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0002"

_SCHEMA = """
ALTER TABLE setlist ADD COLUMN basis_horizon INTEGER;
ALTER TABLE setlist ADD COLUMN basis_ahead DOUBLE;
ALTER TABLE setlist ADD COLUMN basis_margin DOUBLE;
ALTER TABLE setlist ADD COLUMN basis_compared INTEGER;
ALTER TABLE forecast ADD COLUMN horizon INTEGER DEFAULT 0 NOT NULL;
CREATE TABLE score (
    id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    subject VARCHAR NOT NULL,
    forecast_id INTEGER,
    late BOOLEAN DEFAULT 0 NOT NULL,
    played_setlist_id INTEGER NOT NULL,
    played_version INTEGER NOT NULL,
    said_version INTEGER DEFAULT 0 NOT NULL,
    rules_version INTEGER NOT NULL,
    scored_at DATETIME NOT NULL,
    CONSTRAINT pk_score PRIMARY KEY (id),
    CONSTRAINT ck_score_subject_known CHECK (subject IN ('model', 'list')),
    CONSTRAINT fk_score_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_score_performance_id_subject ON score (performance_id, subject);
CREATE TABLE score_value (
    score_id INTEGER NOT NULL,
    rule VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    CONSTRAINT pk_score_value PRIMARY KEY (score_id, rule),
    CONSTRAINT fk_score_value_score_id_score FOREIGN KEY(score_id) REFERENCES score (id)
        ON DELETE CASCADE
);
CREATE TABLE seal (
    id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    sealed_at DATETIME NOT NULL,
    digest VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    CONSTRAINT pk_seal PRIMARY KEY (id),
    CONSTRAINT fk_seal_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_seal_performance_id ON seal (performance_id);
"""


def upgrade(op: Operations) -> None:
    """Add columns to predictions, and the tables of scores and seals."""
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            op.execute(statement)
