"""Whether the user goes to a show, went, or missed it."""

from __future__ import annotations

from enum import StrEnum

from setlist_desktop.domain.language import mark


class Attendance(StrEnum):
    """A mark on a show; none means that nothing was said."""

    GOING = "going"
    WENT = "went"
    MISSED = "missed"


WORDS = {
    Attendance.GOING: mark("you are going"),
    Attendance.WENT: mark("you went"),
    Attendance.MISSED: mark("you missed it"),
}
"""A mark as a row says it; given to `tr` where it is shown."""

STEPS = {
    Attendance.GOING: mark("Mark as going"),
    Attendance.WENT: mark("Mark as went"),
    Attendance.MISSED: mark("Mark as missed"),
    None: mark("Take the mark off"),
}
"""The names of the steps of undo, given to `tr` where they are shown."""

ATTENDED_STEP = mark("Take over shows you have been to")
