"""Releases of the program: which is newer, and what is told of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from setlist_desktop.domain.errors import InvalidInput, ReplyInvalid
from setlist_desktop.domain.language import tr

_VERSION = re.compile(r"(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:(a|b|rc)(\d{1,6}))?")
_KINDS = {"a": 0, "b": 1, "rc": 2}
_FINAL = 3


class UpdateSource(StrEnum):
    """Where releases are told; named as the music services are where a request fails."""

    FEED = "releases"

    @property
    def title(self) -> str:  # type: ignore[override]
        """The name for people."""
        return tr("The list of releases")


class UpdateWay(StrEnum):
    """How this copy of the program learns of newer ones."""

    SYSTEM = "system"
    """The system's packages bring them; the program never asks."""
    NONE = "none"
    """No list of releases, or no key to check it by, is known: there is nothing to ask."""
    UNASKED = "unasked"
    """The user was not asked yet whether the program may look by itself."""
    ON = "on"
    OFF = "off"


class Release(Struct, frozen=True):
    """One release as the list tells it: `notes` are plain text, `page` an https address."""

    version: str
    date: date
    notes: str = ""
    page: str = ""


class ReleaseList(Struct, frozen=True):
    """The list of releases: what is in it, when that was signed, and until when it is good."""

    issued: datetime
    expires: datetime
    releases: tuple[Release, ...] = ()

    def check_age(self, now: datetime, newest_issued: datetime | None) -> None:
        """Refuse a list that is past its time, or older than one that was seen before.

        An old list is signed as well as a new one: who holds the network could keep it standing, so
        that nobody hears of a release that closes a hole. Raises ReplyInvalid.
        """
        if newest_issued is not None and self.issued < newest_issued:
            raise not_believed(
                tr(
                    "The list of releases was not believed: it is of {day}, older than the one of "
                    "{later_day} that was seen before.",
                    day=_day(self.issued),
                    later_day=_day(newest_issued),
                )
            )
        if now >= self.expires:
            raise not_believed(
                tr(
                    "The list of releases was not believed: it was good until {day}, unless this "
                    "computer's clock is wrong.",
                    day=_day(self.expires),
                )
            )


class Lookout(Struct, frozen=True):
    """What a look at the list gave: the newer releases, newest first."""

    current: str
    newer: tuple[Release, ...] = ()

    @property
    def newest(self) -> Release | None:
        """The newest release, if it is newer than this copy."""
        return self.newer[0] if self.newer else None


def not_believed(words: str) -> ReplyInvalid:
    """Return the error of a list of releases that is not to be trusted; `words` say why."""
    return ReplyInvalid(
        UpdateSource.FEED,
        words,
        hint=tr("Nothing was changed. Look at the program's own page."),
    )


def version_key(version: str) -> tuple[int, ...]:
    """Return what versions are ordered by: `0.9 < 1.0a1 < 1.0rc2 < 1.0 < 1.0.1`.

    Raises InvalidInput for any other form.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise InvalidInput(
            tr("{text!r} is no version of the program.", text=version[:40]), field="version"
        )
    major, minor, patch, kind, number = found.groups()
    return (
        int(major),
        int(minor),
        int(patch or 0),
        _KINDS.get(kind, _FINAL),
        int(number or 0),
    )


def is_preliminary(version: str) -> bool:
    """Whether this is an alpha, a beta or a release candidate."""
    return version_key(version)[3] != _FINAL


def newer_releases(current: str, releases: Iterable[Release]) -> tuple[Release, ...]:
    """Return the releases after a version, newest first.

    Preliminary ones are for those who have one already. Raises InvalidInput.
    """
    wants_all, here = is_preliminary(current), version_key(current)
    newer = [
        release
        for release in releases
        if version_key(release.version) > here
        and (wants_all or not is_preliminary(release.version))
    ]
    return tuple(sorted(newer, key=lambda release: version_key(release.version), reverse=True))


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
