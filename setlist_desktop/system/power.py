"""Whether the computer runs on its battery, where the system tells."""

from __future__ import annotations

from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(supplies: Path = SUPPLIES) -> bool:
    """Whether a battery alone feeds the computer; False where nothing is told (Linux tells)."""
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


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
