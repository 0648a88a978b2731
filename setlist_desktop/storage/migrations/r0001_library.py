"""Revision 0001: the library as it began."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

revision = "0001"

_SCHEMA = """
CREATE TABLE artist (
    id INTEGER NOT NULL,
    mbid VARCHAR,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    sort_name VARCHAR DEFAULT '' NOT NULL,
    disambiguation VARCHAR DEFAULT '' NOT NULL,
    country VARCHAR DEFAULT '' NOT NULL,
    followed BOOLEAN DEFAULT 1 NOT NULL,
    removed_at DATETIME,
    refreshed_at DATETIME,
    created_at DATETIME NOT NULL,
    CONSTRAINT pk_artist PRIMARY KEY (id),
    CONSTRAINT uq_artist_mbid UNIQUE (mbid)
);
CREATE INDEX ix_artist_name_key ON artist (name_key);
CREATE TABLE change_log (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    origin VARCHAR NOT NULL
);
CREATE TABLE profile (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    CONSTRAINT pk_profile PRIMARY KEY (id),
    CONSTRAINT uq_profile_name UNIQUE (name)
);
CREATE TABLE request_budget (
    service VARCHAR NOT NULL,
    day VARCHAR NOT NULL,
    used INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_request_budget PRIMARY KEY (service, day)
);
CREATE TABLE undo_step (
    id INTEGER NOT NULL,
    scope VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    command VARCHAR NOT NULL,
    inverse VARCHAR NOT NULL,
    version_after INTEGER DEFAULT 0 NOT NULL,
    undone BOOLEAN DEFAULT 0 NOT NULL,
    done_at DATETIME NOT NULL,
    CONSTRAINT pk_undo_step PRIMARY KEY (id)
);
CREATE INDEX ix_undo_step_scope_id ON undo_step (scope, id);
CREATE TABLE venue (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    city VARCHAR DEFAULT '' NOT NULL,
    region VARCHAR DEFAULT '' NOT NULL,
    country VARCHAR DEFAULT '' NOT NULL,
    country_code VARCHAR DEFAULT '' NOT NULL,
    latitude DOUBLE,
    longitude DOUBLE,
    zone VARCHAR,
    CONSTRAINT pk_venue PRIMARY KEY (id)
);
CREATE INDEX ix_venue_key ON venue ("key");
CREATE TABLE vote_log (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    song_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    voted_at DATETIME NOT NULL,
    CONSTRAINT pk_vote_log PRIMARY KEY (id)
);
CREATE INDEX ix_vote_log_performance_id ON vote_log (performance_id);
CREATE TABLE artist_alias (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    CONSTRAINT pk_artist_alias PRIMARY KEY (id),
    CONSTRAINT uq_artist_alias_artist_id_name UNIQUE (artist_id, name),
    CONSTRAINT fk_artist_alias_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist
        (id) ON DELETE CASCADE
);
CREATE INDEX ix_artist_alias_name_key ON artist_alias (name_key);
CREATE TABLE artist_link (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    CONSTRAINT pk_artist_link PRIMARY KEY (id),
    CONSTRAINT uq_artist_link_artist_id_service UNIQUE (artist_id, service),
    CONSTRAINT fk_artist_link_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist
        (id) ON DELETE CASCADE
);
CREATE TABLE import_status (
    artist_id INTEGER NOT NULL,
    stage VARCHAR NOT NULL,
    percent INTEGER NOT NULL,
    message VARCHAR DEFAULT '' NOT NULL,
    running BOOLEAN DEFAULT 0 NOT NULL,
    partial VARCHAR DEFAULT '[]' NOT NULL,
    next_page INTEGER DEFAULT 1 NOT NULL,
    updated_at DATETIME NOT NULL,
    CONSTRAINT pk_import_status PRIMARY KEY (artist_id),
    CONSTRAINT fk_import_status_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist
        (id) ON DELETE CASCADE
);
CREATE TABLE show (
    id INTEGER NOT NULL,
    date DATE,
    time TIME,
    venue_id INTEGER,
    status VARCHAR DEFAULT 'announced' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_show PRIMARY KEY (id),
    CONSTRAINT ck_show_status_known CHECK (status IN ('announced', 'on-sale', 'off-sale',
        'postponed', 'rescheduled', 'cancelled', 'completed')),
    CONSTRAINT fk_show_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id)
);
CREATE INDEX ix_show_date ON show (date);
CREATE INDEX ix_show_venue_id_date ON show (venue_id, date);
CREATE TABLE song (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    title_key VARCHAR NOT NULL,
    cover_of VARCHAR DEFAULT '' NOT NULL,
    duration_s INTEGER,
    album VARCHAR DEFAULT '' NOT NULL,
    released_on VARCHAR DEFAULT '' NOT NULL,
    recording_mbid VARCHAR,
    isrc VARCHAR,
    popularity INTEGER,
    source VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_song PRIMARY KEY (id),
    CONSTRAINT uq_song_artist_id_title_key UNIQUE (artist_id, title_key),
    CONSTRAINT fk_song_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON
        DELETE CASCADE
);
CREATE TABLE venue_link (
    id INTEGER NOT NULL,
    venue_id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    CONSTRAINT pk_venue_link PRIMARY KEY (id),
    CONSTRAINT uq_venue_link_service_external_id UNIQUE (service, external_id),
    CONSTRAINT fk_venue_link_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id)
        ON DELETE CASCADE
);
CREATE INDEX ix_venue_link_venue_id ON venue_link (venue_id);
CREATE TABLE performance (
    id INTEGER NOT NULL,
    show_id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    ordinal INTEGER DEFAULT 1 NOT NULL,
    billing INTEGER DEFAULT 1 NOT NULL,
    tour VARCHAR DEFAULT '' NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    url VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_performance PRIMARY KEY (id),
    CONSTRAINT fk_performance_show_id_show FOREIGN KEY(show_id) REFERENCES show (id) ON
        DELETE CASCADE,
    CONSTRAINT fk_performance_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist
        (id) ON DELETE CASCADE
);
CREATE INDEX ix_performance_artist_id_show_id ON performance (artist_id, show_id);
CREATE INDEX ix_performance_show_id ON performance (show_id);
CREATE TABLE forecast (
    id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    rule VARCHAR NOT NULL,
    setlists INTEGER NOT NULL,
    up_to DATE,
    made_at DATETIME NOT NULL,
    chances VARCHAR NOT NULL,
    song_order VARCHAR NOT NULL,
    CONSTRAINT pk_forecast PRIMARY KEY (id),
    CONSTRAINT fk_forecast_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_forecast_performance_id ON forecast (performance_id);
CREATE TABLE performance_link (
    id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    version VARCHAR DEFAULT '' NOT NULL,
    url VARCHAR DEFAULT '' NOT NULL,
    fetched_at DATETIME,
    CONSTRAINT pk_performance_link PRIMARY KEY (id),
    CONSTRAINT uq_performance_link_service_external_id UNIQUE (service, external_id),
    CONSTRAINT fk_performance_link_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_performance_link_performance_id ON performance_link (performance_id);
CREATE TABLE setlist (
    id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL,
    locked BOOLEAN DEFAULT 0 NOT NULL,
    version INTEGER DEFAULT 1 NOT NULL,
    song_count INTEGER DEFAULT 0 NOT NULL,
    named_count INTEGER DEFAULT 0 NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    url VARCHAR DEFAULT '' NOT NULL,
    fetched_at DATETIME,
    basis_rule VARCHAR,
    basis_setlists INTEGER,
    basis_up_to DATE,
    CONSTRAINT pk_setlist PRIMARY KEY (id),
    CONSTRAINT ck_setlist_kind_known CHECK (kind IN ('played', 'predicted')),
    CONSTRAINT fk_setlist_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_setlist_performance_id ON setlist (performance_id);
CREATE TABLE vote (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    song_id INTEGER NOT NULL,
    value INTEGER NOT NULL,
    voted_at DATETIME NOT NULL,
    CONSTRAINT pk_vote PRIMARY KEY (id),
    CONSTRAINT uq_vote_profile_id_performance_id_song_id UNIQUE (profile_id, performance_id, song_id),
    CONSTRAINT ck_vote_value_known CHECK (value IN (-1, 1)),
    CONSTRAINT fk_vote_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile (id)
        ON DELETE CASCADE,
    CONSTRAINT fk_vote_performance_id_performance FOREIGN KEY(performance_id) REFERENCES
        performance (id) ON DELETE CASCADE,
    CONSTRAINT fk_vote_song_id_song FOREIGN KEY(song_id) REFERENCES song (id) ON DELETE CASCADE
);
CREATE INDEX ix_vote_performance_id_song_id ON vote (performance_id, song_id);
CREATE INDEX ix_vote_voted_at ON vote (voted_at);
CREATE TABLE set_part (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    setlist_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR DEFAULT '' NOT NULL,
    encore INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT fk_set_part_setlist_id_setlist FOREIGN KEY(setlist_id) REFERENCES setlist
        (id) ON DELETE CASCADE
);
CREATE INDEX ix_set_part_setlist_id ON set_part (setlist_id);
CREATE TABLE item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR DEFAULT 'song' NOT NULL,
    label VARCHAR DEFAULT '' NOT NULL,
    note VARCHAR DEFAULT '' NOT NULL,
    guests VARCHAR DEFAULT '' NOT NULL,
    segue BOOLEAN DEFAULT 0 NOT NULL,
    pinned BOOLEAN DEFAULT 0 NOT NULL,
    duration_s INTEGER,
    probability DOUBLE,
    CONSTRAINT ck_item_type_known CHECK (type IN ('song', 'medley', 'tape', 'break',
        'talk', 'unknown')),
    CONSTRAINT fk_item_set_id_set_part FOREIGN KEY(set_id) REFERENCES set_part (id) ON
        DELETE CASCADE
);
CREATE INDEX ix_item_set_id ON item (set_id);
CREATE TABLE item_song (
    item_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    song_id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    cover_of VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_item_song PRIMARY KEY (item_id, position),
    CONSTRAINT fk_item_song_item_id_item FOREIGN KEY(item_id) REFERENCES item (id) ON
        DELETE CASCADE,
    CONSTRAINT fk_item_song_song_id_song FOREIGN KEY(song_id) REFERENCES song (id)
);
CREATE INDEX ix_item_song_song_id ON item_song (song_id);
"""  # noqa: E501

_FIRST_PROFILE = "INSERT INTO profile (id, name) VALUES (1, 'Me')"


def upgrade(op: Operations) -> None:
    """Create every table and index, and the profile of the person at this computer."""
    for statement in _SCHEMA.split(";\n"):
        if statement.strip():
            op.execute(statement)
    op.execute(_FIRST_PROFILE)
