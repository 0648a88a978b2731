"""What speaks against work in the background: the battery, a connection paid by volume."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from setlist_desktop.domain.language import mark, tr
from setlist_desktop.system.desktop_bus import is_metered, runs_on_battery

if TYPE_CHECKING:
    from collections.abc import Callable

    from setlist_desktop.system.clock import Clock

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(
    upower: Callable[[], bool | None] = runs_on_battery, supplies: Path = SUPPLIES
) -> bool:
    """Whether a battery alone feeds the computer; False where nothing is told (Linux tells).

    UPower knows more batteries and mains than the kernel's folder, which is looked at without it.
    """
    told = upower()
    return is_discharging(supplies) if told is None else told


def is_discharging(supplies: Path) -> bool:
    """Whether the kernel's folder of supplies tells of a battery that is used, without mains."""
    mains, discharging = [], False
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return False
    for folder in folders:
        kind = _read(folder / "type")
        if kind == "Battery":
            is_device = _read(folder / "scope") == "Device"  # a mouse's or a headset's
            discharging |= not is_device and _read(folder / "status") == "Discharging"
        elif kind in {"Mains", "USB"}:
            mains.append(_read(folder / "online") == "1")
    return discharging and not any(mains)


BATTERY_WORDS = mark("Waits until the computer is on mains power.")
METERED_WORDS = mark("Waits until the network is not metered.")
ASKED_EVERY_S = 60.0


class Rest:
    """Says why background work should wait; asks the system once a minute at most.

    Call it off the GUI thread: the system's answer may take some seconds.
    """

    def __init__(
        self,
        clock: Clock,
        battery: Callable[[], bool] = on_battery,
        metered: Callable[[], bool] = is_metered,
    ) -> None:
        self._clock = clock
        self._battery = battery
        self._metered = metered
        self._asked_s: float | None = None
        self._told = ("", "")

    def why(self, *, online: bool) -> str:
        """Return why work waits, "" where it need not; `online`: it asks services."""
        now_s = self._clock.monotonic()
        if self._asked_s is None or now_s - self._asked_s >= ASKED_EVERY_S:
            battery = BATTERY_WORDS if self._battery() else ""
            self._told = battery, METERED_WORDS if self._metered() else ""
            self._asked_s = now_s
        battery, metered = self._told
        words = battery or (metered if online else "")
        return tr(words) if words else ""


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
