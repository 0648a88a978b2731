"""Whether the user goes to a show, went, or missed it."""

from __future__ import annotations

from enum import StrEnum


class Attendance(StrEnum):
    """A mark on a show; none means that nothing was said."""

    GOING = "going"
    WENT = "went"
    MISSED = "missed"


WORDS = {
    Attendance.GOING: "you are going",
    Attendance.WENT: "you went",
    Attendance.MISSED: "you missed it",
}
"""A mark as a row says it."""

STEPS = {
    Attendance.GOING: "Mark as going",
    Attendance.WENT: "Mark as went",
    Attendance.MISSED: "Mark as missed",
    None: "Take the mark off",
}
"""The names of the steps of undo."""
