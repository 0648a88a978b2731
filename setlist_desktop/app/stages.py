"""How a start comes along: when it reached each of its stages. `--profile-start` tells it."""

from __future__ import annotations

import os
import sys
import time

FIRST = "interpreter"


class Stages:
    """The stages that a start has reached, each with its time.

    Times are ms since the process began where the system tells that (Linux, to 10 ms), elsewhere
    since this was made: `since` says which.
    """

    def __init__(self) -> None:
        age_ms = _age_of_process_ms()
        self.since = "program" if age_ms is None else "process"
        self._began = time.perf_counter() - (age_ms or 0) / 1000
        self._reached: list[tuple[str, float]] = []
        self.reached(FIRST)

    def reached(self, stage: str) -> None:
        """Note that a stage is reached now."""
        self._reached.append((stage, (time.perf_counter() - self._began) * 1000))

    def document(self) -> dict[str, object]:
        """Return `{"start": {"since", "frozen", "stages": [{"stage", "at_ms", "took_ms"}]}}`."""
        before = [0.0, *(at for _, at in self._reached)]
        stages = [
            {"stage": stage, "at_ms": round(at, 1), "took_ms": round(at - earlier, 1)}
            for (stage, at), earlier in zip(self._reached, before, strict=False)
        ]
        frozen = bool(getattr(sys, "frozen", False))
        return {"start": {"since": self.since, "frozen": frozen, "stages": stages}}

    def told(self, *, as_json: bool) -> str:
        """Return the stages as one JSON document, or as a table for people."""
        if as_json:
            import json

            return json.dumps(self.document(), indent=2)
        before = [0.0, *(at for _, at in self._reached)]
        lines = [f"ms since the {self.since} began, and what each stage took:"]
        lines += [
            f"{at:8.0f} {at - earlier:+8.0f}   {stage}"
            for (stage, at), earlier in zip(self._reached, before, strict=False)
        ]
        return "\n".join(lines)


def _age_of_process_ms() -> float | None:
    """Return how long this process has been running; None where that cannot be read."""
    try:
        with open("/proc/self/stat", encoding="ascii", errors="replace") as stat:  # noqa: PTH123
            # the name of the process, in brackets, may hold spaces and brackets itself
            started_ticks = int(stat.read().rpartition(")")[2].split()[19])
        now_s = time.clock_gettime(time.CLOCK_BOOTTIME)
        return max(0.0, (now_s - started_ticks / os.sysconf("SC_CLK_TCK")) * 1000)
    except (OSError, ValueError, IndexError, AttributeError):
        return None
