"""When a service may be asked next, known to all processes of one data folder.

The window and the command line may run at once, and a service counts them together. Two data
folders at once are left to themselves: all state lies below its folder, and where they do meet, the
service's refusal slows both down.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from setlist_desktop.providers.locking import locked_file, read_all, write_all

if TYPE_CHECKING:
    from setlist_desktop.system.clock import Clock

_FORM = struct.Struct("<dd")
# The monotonic clock begins anew with each start of the computer: a slot that lies farther ahead
# than any is of a former one. Holds are in the time of day, and last over a restart.
FARTHEST_SLOT_S = 60.0
LONGEST_HOLD_S = 2 * 86400.0
BUSY_S = 0.003


class Slot(Struct, frozen=True):
    """When the next request is due (monotonic seconds), until when none may go (epoch seconds)."""

    next_at: float
    held_until: float = 0.0


class SlotBook:
    """One service's slot, in a file of 16 bytes; without a usable file, in memory alone.

    The file is locked for microseconds and never waited for, so it may be used on any thread.
    """

    def __init__(self, file: Path | None, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._own = Slot(clock.monotonic())

    def change(self, act: Callable[[Slot], Slot]) -> bool:
        """Replace the slot by what `act` makes of it; False where another process holds it."""
        if self._file is not None:
            try:
                self._change_file(self._file, act)
            except BlockingIOError:
                return False
            except OSError:
                self._file = None  # a folder that cannot be written: each process for itself
            else:
                return True
        self._own = act(self._own)
        return True

    def _change_file(self, file: Path, act: Callable[[Slot], Slot]) -> None:
        if not file.parent.exists():
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked_file(file) as descriptor:
            slot = act(self._newer(read_all(descriptor, _FORM.size)))
            write_all(descriptor, _FORM.pack(slot.next_at, slot.held_until))
        self._own = slot

    def _newer(self, data: bytes) -> Slot:
        """Return what the file says where that can be of this run of the computer."""
        if len(data) != _FORM.size:
            return self._own
        next_at, held_until = _FORM.unpack(data)
        # Not-a-number fails both comparisons, and so is refused.
        if not next_at < self._clock.monotonic() + FARTHEST_SLOT_S:
            next_at = self._own.next_at
        if not held_until < self._clock.now().timestamp() + LONGEST_HOLD_S:
            held_until = self._own.held_until
        return Slot(max(next_at, self._own.next_at), max(held_until, self._own.held_until))
