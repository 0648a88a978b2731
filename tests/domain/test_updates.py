"""Versions in their order, and which releases are offered to whom."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from setlist_desktop.domain.errors import InvalidInput
from setlist_desktop.domain.updates import Release, newer_releases, version_key

IN_ORDER = ["0.9", "0.9.1", "0.10.0", "1.0a1", "1.0b1", "1.0rc1", "1.0rc2", "1.0", "1.0.1", "10.0"]


def release(version: str) -> Release:
    return Release(version, date(2026, 1, 1))


def test_versions_are_ordered_by_their_numbers():
    keys = [version_key(version) for version in IN_ORDER]
    assert all(earlier < later for earlier, later in pairwise(keys))
    assert version_key("1.0") == version_key("1.0.0")


@pytest.mark.parametrize("text", ["", "1", "v1.0", "1.0.0.0", "1.0-2", "1.0\n", "one.two", "1.0rc"])
def test_what_is_no_version_is_refused(text):
    with pytest.raises(InvalidInput):
        version_key(text)


def test_newer_ones_come_newest_first():
    told = newer_releases("1.0", [release(v) for v in ("0.9", "1.0", "1.0.1", "1.2", "1.1")])
    assert [each.version for each in told] == ["1.2", "1.1", "1.0.1"]


def test_preliminary_ones_are_for_those_who_have_one():
    releases = [release(v) for v in ("1.1rc1", "1.0")]
    assert newer_releases("1.0", releases) == ()
    assert [each.version for each in newer_releases("1.0rc1", releases)] == ["1.1rc1", "1.0"]
