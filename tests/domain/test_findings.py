"""What wants looking after: each kind, in words, with what mends it; nothing where all is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from setlist_desktop.domain.artists import Artist
from setlist_desktop.domain.findings import Finding, FindingKind, Fix, findings
from setlist_desktop.domain.imports import ImportStage, ImportStatus
from setlist_desktop.domain.matches import Match, MatchKind, Verdict
from setlist_desktop.domain.services import Service, ServiceState, ServiceStatus
from setlist_desktop.domain.sync import JobState, JobStatus

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
WELL = Artist(1, "Velvet Meridian", "mbid-1", followed=True, refreshed_at=NOW - timedelta(days=3))


def found(
    artists: tuple[Artist, ...] = (),
    matches: tuple[Match, ...] = (),
    jobs: tuple[JobState, ...] = (),
    services: tuple[ServiceStatus, ...] = (),
) -> list[tuple[FindingKind, Fix, str]]:
    told = findings(artists, matches, jobs, services, NOW)
    assert all(one.words.endswith((".", "?")) for one in told)
    return [(one.kind, one.fix, one.key) for one in told]


def test_nothing_is_told_of_what_is_well():
    settled = Match(MatchKind.SONG, "k", "A", "B", verdict=Verdict.SAME)
    job = JobState("a", "Job", status=JobStatus.DONE)
    waiting = ServiceStatus(Service.SETLISTFM, ServiceState.NO_KEY)
    assert found((WELL,), (settled,), (job,), (waiting,)) == []
    unfollowed = replace(WELL, followed=False, refreshed_at=None)
    assert found((unfollowed,)) == []


def test_followed_artists_that_were_not_fetched_for_long_are_told():
    old = replace(WELL, refreshed_at=NOW - timedelta(days=31))
    assert found((old,)) == [(FindingKind.STALE, Fix.REFRESH, "1")]
    assert found((replace(WELL, refreshed_at=NOW - timedelta(days=30)),)) == []
    assert found((replace(WELL, refreshed_at=None),)) == [(FindingKind.STALE, Fix.REFRESH, "1")]
    said = findings((old,), (), (), (), NOW)
    assert said == (
        Finding(FindingKind.STALE, "Velvet Meridian was fetched 31 days ago.", Fix.REFRESH, "1"),
    )


def test_an_import_that_lacks_something_is_told_unless_it_runs():
    stopped = ImportStatus(
        1, WELL.name, ImportStage.FETCHING_SHOWS, 40, partial=("setlist.fm is over its limit.",)
    )
    assert found((replace(WELL, import_status=stopped),)) == [
        (FindingKind.FAILED, Fix.REFRESH, "1")
    ]
    running = replace(stopped, running=True)
    assert found((replace(WELL, import_status=running),)) == []


def test_artists_that_nobody_knows_and_namesakes_are_told():
    nobody = replace(WELL, id=2, mbid=None)
    assert found((nobody,)) == [(FindingKind.UNMATCHED, Fix.LINK, "2")]
    assert (FindingKind.DUPLICATE, Fix.LINK, "2") in found((WELL, nobody))
    both_known = replace(WELL, id=2, mbid="mbid-2")
    assert found((WELL, both_known)) == []


def test_undecided_matches_are_told_by_what_they_are_of():
    pairs = tuple(Match(kind, kind.value, "A", "B") for kind in MatchKind)
    kinds = [kind for kind, _fix, _key in found(matches=pairs)]
    assert kinds == [
        FindingKind.CONFLICT,
        FindingKind.UNMATCHED,
        FindingKind.DUPLICATE,
        FindingKind.DUPLICATE,
    ]


def test_failed_jobs_and_refused_keys_come_first():
    job = JobState("nightly", "Nightly job", status=JobStatus.FAILED, message="No network.")
    refused = ServiceStatus(Service.SETLISTFM, ServiceState.KEY_REFUSED)
    old = replace(WELL, refreshed_at=NOW - timedelta(days=90))
    assert found((old,), (), (job,), (refused,)) == [
        (FindingKind.FAILED, Fix.RUN, "nightly"),
        (FindingKind.FAILED, Fix.CONNECT, ""),
        (FindingKind.STALE, Fix.REFRESH, "1"),
    ]
