"""`sync`: background jobs from the command line, against the stand-in."""

from __future__ import annotations

from tests.standin.fiction import CARTOGRAPHERS

NAMES = {
    "shows", "played", "setlists", "catalogues", "imports", "predictions", "statistics", "cleanup",
    "cache", "trends", "reminders", "nearby", "popular",
}  # fmt: skip


def test_the_jobs_are_listed_before_they_ever_ran(cli, online):
    answer = cli("sync", "--list", "--json")
    assert answer.code == 0
    jobs = answer.json["jobs"]
    assert {job["name"] for job in jobs} == NAMES
    assert {(job["due"], job["last_run"], job["status"]) for job in jobs} == {(None, None, "never")}
    assert online.seen() == []


def test_a_job_runs_once_and_is_not_due_any_more(cli, online):
    cli("import", CARTOGRAPHERS)
    [job] = cli("sync", "predictions", "--json").json["jobs"]
    assert (job["name"], job["status"]) == ("predictions", "done")
    assert job["message"] != "0 shows got a first prediction."
    listed = {job["name"]: job for job in cli("sync", "--list", "--json").json["jobs"]}
    assert listed["predictions"]["last_run"] == job["last_run"]
    assert listed["predictions"]["due"] > job["last_run"]
    due = {job["name"] for job in cli("sync", "--due", "--json").json["jobs"]}
    assert due == NAMES - {"predictions"}
    assert cli("sync", "--due").out == "Nothing is due.\n"


def test_offline_nothing_is_asked_and_that_is_told(cli, online):
    cli("import", CARTOGRAPHERS)
    asked = len(online.seen())
    answer = cli("sync", "shows", "--offline", "--json")
    assert answer.code == 4
    assert answer.json["jobs"][0]["status"] == "offline"
    assert len(online.seen()) == asked


def test_a_job_that_is_none(cli, online):
    answer = cli("sync", "everything", "--json")
    assert answer.code == 3
    assert "The jobs are: shows" in answer.json["error"]["hint"]
    assert cli("sync", "shows", "--due").code == 2


def test_jobs_are_paused_resumed_and_re_timed(cli, online):
    def job(name):
        listed = cli("sync", "--list", "--json").json["jobs"]
        return next(one for one in listed if one["name"] == name)

    [paused] = cli("sync", "popular", "--pause", "--json").json["jobs"]
    assert (paused["status"], paused["paused"]) == ("paused", True)
    cli("sync", "shows", "played", "--every", "12h")
    assert (job("shows")["every_s"], job("played")["every_s"]) == (43_200, 43_200)
    assert "popular" not in [one["name"] for one in cli("sync", "--due", "--json").json["jobs"]]
    cli("sync", "popular", "--resume")
    assert not job("popular")["paused"]
    cli("sync", "shows", "--every", "usual")
    assert job("shows")["every_s"] is None


def test_what_is_no_span_and_what_names_no_job_is_refused(cli, online):
    for span in ("5m", "0h", "h", "6", "-6h", "61d", "soon"):
        answer = cli("sync", "shows", "--every", span, "--json")
        assert (answer.code, answer.json["error"]["code"]) == (2, "invalid-input"), span
    assert cli("sync", "--pause").code == 2
    assert cli("sync", "shows", "--pause", "--every", "6h").code == 2
    assert cli("sync", "nothing", "--pause").code == 3
    assert online.seen() == []
