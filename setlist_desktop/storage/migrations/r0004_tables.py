"""The tables that revision 0004 adds."""

from __future__ import annotations

TABLES = """
ALTER TABLE profile ADD COLUMN role VARCHAR DEFAULT 'member' NOT NULL;
UPDATE profile SET role = 'owner' WHERE id = 1;
CREATE INDEX ix_venue_latitude_longitude ON venue (latitude, longitude);
CREATE INDEX ix_vote_log_voted_at ON vote_log (voted_at);
CREATE INDEX ix_setlist_fetched_at ON setlist (fetched_at);
CREATE INDEX ix_forecast_made_at ON forecast (made_at);
CREATE INDEX ix_score_scored_at ON score (scored_at);
CREATE TABLE city (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_city PRIMARY KEY (id),
    CONSTRAINT uq_city_name_country UNIQUE (name, country)
);
CREATE TABLE job_run (
    id INTEGER NOT NULL,
    job VARCHAR NOT NULL,
    began_at DATETIME NOT NULL,
    ended_at DATETIME,
    status VARCHAR DEFAULT 'running' NOT NULL,
    words VARCHAR DEFAULT '' NOT NULL,
    log VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_job_run PRIMARY KEY (id)
);
CREATE INDEX ix_job_run_began_at ON job_run (began_at);
CREATE INDEX ix_job_run_job ON job_run (job);
CREATE TABLE request_log (
    id INTEGER NOT NULL,
    service VARCHAR NOT NULL,
    endpoint VARCHAR NOT NULL,
    sent_at DATETIME NOT NULL,
    took_ms INTEGER,
    outcome VARCHAR NOT NULL,
    CONSTRAINT pk_request_log PRIMARY KEY (id)
);
CREATE INDEX ix_request_log_sent_at ON request_log (sent_at);
CREATE TABLE setting (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_setting PRIMARY KEY (name)
);
CREATE TABLE tag (
    id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    genre BOOLEAN DEFAULT 0 NOT NULL,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_name UNIQUE (name)
);
CREATE TABLE trend (
    taken_at DATETIME NOT NULL,
    kind VARCHAR NOT NULL,
    place INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    score DOUBLE NOT NULL,
    CONSTRAINT pk_trend PRIMARY KEY (taken_at, kind, place)
);
CREATE TABLE view_count (
    kind VARCHAR NOT NULL,
    row_id INTEGER NOT NULL,
    day VARCHAR NOT NULL,
    views INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_view_count PRIMARY KEY (kind, row_id, day)
);
CREATE TABLE album (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    mbid VARCHAR,
    kind VARCHAR DEFAULT 'album' NOT NULL,
    released_on VARCHAR DEFAULT '' NOT NULL,
    CONSTRAINT pk_album PRIMARY KEY (id),
    CONSTRAINT uq_album_artist_id_title UNIQUE (artist_id, title),
    CONSTRAINT fk_album_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON
        DELETE CASCADE
);
CREATE TABLE artist_count (
    artist_id INTEGER NOT NULL,
    shows INTEGER DEFAULT 0 NOT NULL,
    setlists INTEGER DEFAULT 0 NOT NULL,
    followers INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_artist_count PRIMARY KEY (artist_id),
    CONSTRAINT fk_artist_count_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id)
        ON DELETE CASCADE
);
CREATE TABLE artist_tag (
    artist_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    source VARCHAR NOT NULL,
    weight INTEGER DEFAULT 1 NOT NULL,
    CONSTRAINT pk_artist_tag PRIMARY KEY (artist_id, tag_id, source),
    CONSTRAINT fk_artist_tag_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON
        DELETE CASCADE,
    CONSTRAINT fk_artist_tag_tag_id_tag FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE
);
CREATE INDEX ix_artist_tag_tag_id ON artist_tag (tag_id);
CREATE TABLE follow (
    profile_id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    followed_at DATETIME NOT NULL,
    CONSTRAINT pk_follow PRIMARY KEY (profile_id, artist_id),
    CONSTRAINT fk_follow_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile (id) ON
        DELETE CASCADE,
    CONSTRAINT fk_follow_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON
        DELETE CASCADE
);
CREATE INDEX ix_follow_artist_id ON follow (artist_id);
CREATE INDEX ix_follow_followed_at ON follow (followed_at);
CREATE TABLE notification (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    row_id INTEGER,
    words VARCHAR NOT NULL,
    made_at DATETIME NOT NULL,
    seen_at DATETIME,
    CONSTRAINT pk_notification PRIMARY KEY (id),
    CONSTRAINT fk_notification_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile
        (id) ON DELETE CASCADE
);
CREATE INDEX ix_notification_profile_id_seen_at_made_at
    ON notification (profile_id, seen_at, made_at);
CREATE TABLE notification_preference (
    profile_id INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    wanted BOOLEAN DEFAULT 1 NOT NULL,
    days_before INTEGER,
    CONSTRAINT pk_notification_preference PRIMARY KEY (profile_id, kind),
    CONSTRAINT fk_notification_preference_profile_id_profile FOREIGN KEY(profile_id) REFERENCES
        profile (id) ON DELETE CASCADE
);
CREATE TABLE saved_search (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    "query" VARCHAR NOT NULL,
    made_at DATETIME NOT NULL,
    CONSTRAINT pk_saved_search PRIMARY KEY (id),
    CONSTRAINT uq_saved_search_profile_id_name UNIQUE (profile_id, name),
    CONSTRAINT fk_saved_search_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile
        (id) ON DELETE CASCADE
);
CREATE TABLE tour (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    CONSTRAINT pk_tour PRIMARY KEY (id),
    CONSTRAINT uq_tour_artist_id_name UNIQUE (artist_id, name),
    CONSTRAINT fk_tour_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON DELETE
        CASCADE
);
CREATE TABLE venue_review (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    venue_id INTEGER NOT NULL,
    rating INTEGER,
    note VARCHAR DEFAULT '' NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_venue_review PRIMARY KEY (id),
    CONSTRAINT uq_venue_review_profile_id_venue_id UNIQUE (profile_id, venue_id),
    CONSTRAINT ck_venue_review_rating_known CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT fk_venue_review_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile
        (id) ON DELETE CASCADE,
    CONSTRAINT fk_venue_review_venue_id_venue FOREIGN KEY(venue_id) REFERENCES venue (id) ON
        DELETE CASCADE
);
CREATE INDEX ix_venue_review_venue_id ON venue_review (venue_id);
CREATE TABLE song_alias (
    id INTEGER NOT NULL,
    artist_id INTEGER NOT NULL,
    song_id INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    title_key VARCHAR NOT NULL,
    merged_from VARCHAR DEFAULT '' NOT NULL,
    decided_at DATETIME,
    CONSTRAINT pk_song_alias PRIMARY KEY (id),
    CONSTRAINT uq_song_alias_artist_id_title_key UNIQUE (artist_id, title_key),
    CONSTRAINT fk_song_alias_artist_id_artist FOREIGN KEY(artist_id) REFERENCES artist (id) ON
        DELETE CASCADE,
    CONSTRAINT fk_song_alias_song_id_song FOREIGN KEY(song_id) REFERENCES song (id) ON DELETE
        CASCADE
);
CREATE INDEX ix_song_alias_song_id ON song_alias (song_id);
CREATE TABLE attendance (
    id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    performance_id INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    seen BOOLEAN DEFAULT 1 NOT NULL,
    rating INTEGER,
    note VARCHAR DEFAULT '' NOT NULL,
    changed_at DATETIME NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT uq_attendance_profile_id_performance_id UNIQUE (profile_id, performance_id),
    CONSTRAINT ck_attendance_state_known CHECK (state IN ('going', 'went', 'missed')),
    CONSTRAINT ck_attendance_rating_known CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT fk_attendance_profile_id_profile FOREIGN KEY(profile_id) REFERENCES profile (id)
        ON DELETE CASCADE,
    CONSTRAINT fk_attendance_performance_id_performance FOREIGN KEY(performance_id) REFERENCES
        performance (id) ON DELETE CASCADE
);
CREATE INDEX ix_attendance_changed_at ON attendance (changed_at);
CREATE INDEX ix_attendance_performance_id ON attendance (performance_id);
CREATE TABLE performance_count (
    performance_id INTEGER NOT NULL,
    up INTEGER DEFAULT 0 NOT NULL,
    down INTEGER DEFAULT 0 NOT NULL,
    going INTEGER DEFAULT 0 NOT NULL,
    went INTEGER DEFAULT 0 NOT NULL,
    missed INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_performance_count PRIMARY KEY (performance_id),
    CONSTRAINT fk_performance_count_performance_id_performance FOREIGN KEY(performance_id)
        REFERENCES performance (id) ON DELETE CASCADE
);
CREATE TABLE vote_tally (
    performance_id INTEGER NOT NULL,
    song_id INTEGER NOT NULL,
    up INTEGER DEFAULT 0 NOT NULL,
    down INTEGER DEFAULT 0 NOT NULL,
    CONSTRAINT pk_vote_tally PRIMARY KEY (performance_id, song_id),
    CONSTRAINT fk_vote_tally_performance_id_performance FOREIGN KEY(performance_id) REFERENCES
        performance (id) ON DELETE CASCADE,
    CONSTRAINT fk_vote_tally_song_id_song FOREIGN KEY(song_id) REFERENCES song (id) ON DELETE
        CASCADE
);
CREATE INDEX ix_vote_tally_song_id ON vote_tally (song_id);
CREATE TABLE setlist_version (
    id INTEGER NOT NULL,
    setlist_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    source VARCHAR DEFAULT '' NOT NULL,
    content VARCHAR NOT NULL,
    replaced_at DATETIME NOT NULL,
    CONSTRAINT pk_setlist_version PRIMARY KEY (id),
    CONSTRAINT uq_setlist_version_setlist_id_version UNIQUE (setlist_id, version),
    CONSTRAINT fk_setlist_version_setlist_id_setlist FOREIGN KEY(setlist_id) REFERENCES setlist
        (id) ON DELETE CASCADE
);
"""
