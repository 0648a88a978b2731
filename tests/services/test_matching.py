"""Tracks and artists matched with those of a service: by code or id, then by what they say."""

from hypothesis import given
from hypothesis import strategies as st

from setlist_desktop.domain.records import ArtistRecord, TrackRecord
from setlist_desktop.domain.spotify import SpotifyTrack
from setlist_desktop.services.matching import Basis, match_artist, match_tracks

MBID, OTHER = "8f3471b5-7e6a-48da-86a9-c1c07a0f47ae", "e97f805a-ab48-4c52-855e-07049142113d"


def track(title: str, seconds: int | None = None, isrc: str | None = None) -> TrackRecord:
    return TrackRecord(title, duration_s=seconds, isrc=isrc)


def spotify(title: str, seconds: int | None = None, isrc: str | None = None) -> SpotifyTrack:
    return SpotifyTrack(title, "uri:" + title, title, duration_s=seconds, isrc=isrc)


def titles(pairs):
    return [(one.title, other.title) for one, other in pairs]


def test_the_code_of_a_recording_counts_before_its_title():
    pairs = match_tracks(
        [track("Ink", 200, "GB-AYE-06-01498")],
        [spotify("Ink", 200), spotify("Ink (2011 Remaster)", 260, "gbaye0601498")],
    )
    assert titles(pairs) == [("Ink", "Ink (2011 Remaster)")]


def test_titles_by_length_the_nearest_first():
    ours = [track("Ink", 200), track("Kites", 100), track("Dust", 300)]
    theirs = [spotify("INK", 204), spotify("ink", 201), spotify("Kites", 160), spotify("dust")]
    pairs = match_tracks(ours, theirs)
    assert [(one.title, other.duration_s) for one, other in pairs] == [("Ink", 201), ("Dust", None)]


names = st.sampled_from(["Ink", "ink", "Kites", "Dust", ""])
tracks = st.builds(
    track, names, st.sampled_from([None, 100, 103, 200]), st.sampled_from([None, "A"])
)


@given(st.lists(tracks, max_size=8), st.lists(tracks, max_size=8))
def test_no_track_is_matched_twice(ours, theirs):
    pairs = match_tracks(ours, theirs)
    assert len({id(other) for _, other in pairs}) <= len(pairs) <= min(len(ours), len(theirs))


def test_artists_by_mbid_then_by_links_then_by_name():
    wanted = ArtistRecord("The Tin Men", mbid=MBID, external_ids={"deezer": "7", "homepage": "h"})
    by_mbid = ArtistRecord("Other", external_ids={"musicbrainz": MBID.upper()})
    by_link = ArtistRecord("Tin Men, The", external_ids={"deezer": "7"})
    by_name = ArtistRecord("the tin men")
    stranger = ArtistRecord("The Tin Men", mbid=OTHER, external_ids={"deezer": "7"})
    same_page = ArtistRecord("A Label", external_ids={"homepage": "h"})
    everybody = [same_page, stranger, by_name, by_link, by_mbid]
    assert match_artist(wanted, everybody).artist == by_mbid
    assert match_artist(wanted, everybody[:-1]).artist == by_link
    assert match_artist(wanted, everybody[:-2]).basis is Basis.NAME
    assert match_artist(wanted, everybody[:-2]).artist == by_name
    assert match_artist(wanted, everybody[:2]).basis is None


def test_several_of_one_name_are_for_the_user_to_choose():
    twins = [ArtistRecord("Tin Men", disambiguation=where) for where in ("Leeds", "Lyon")]
    match = match_artist(ArtistRecord("tin men"), twins)
    assert match.artist is None
    assert len(match.artists) == 2
