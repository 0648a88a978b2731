"""Start, memory and size beside programs of the kind, as Debian packages them.

Run with `python -m benchmarks.peers` on an X screen with no window manager (`scripts/bench.sh
peers` gives one), after `make package`. The programs start in turn, each in a home of its
own that only its first start, which is not counted, finds empty:
ours has an empty library of its own there, or the sample library, which a first start shows.
`mapped_s` is the time from its launch until X tells that its window is mapped (MapNotify),
`rss_mb` and `pss_mb` its processes' memory 5 s later, `disk_mb` what it takes on disk itself,
without what it depends on. What is not installed is left out. Aims: mapped ≤ 0.6 × picard's,
memory ≤ 110 MB, the folder ≤ 180 MB, the Debian package ≤ 60 MB.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import os
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = int(os.environ.get("SETLIST_DESKTOP_BENCH_RUNS", "5"))
IDLE_S = 5.0
LONGEST_S = 60.0
SMALLEST_PX = 200
ROOT = Path(__file__).resolve().parent.parent
BUILT = ROOT / "dist" / "setlist-desktop" / "setlist-desktop"
MB = 1_000_000

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
app.exec()
"""
PROGRAMS: dict[str, list[str]] = {
    "bare PySide6 window": [sys.executable, "-c", BARE],
    "setlist-desktop, built": [str(BUILT)],
    "setlist-desktop, built, sample library": [str(BUILT), "--demo"],
    "setlist-desktop, sources": [sys.executable, "-m", "setlist_desktop"],
    "picard": ["picard"],
    "quodlibet": ["quodlibet"],
    "strawberry": ["strawberry"],
}


class _MapNotify(ctypes.Structure):
    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("event", ctypes.c_uint32),
        ("window", ctypes.c_uint32),
        ("override_redirect", ctypes.c_uint8),
    )


class _Geometry(ctypes.Structure):
    _fields_ = (
        ("head", ctypes.c_uint8 * 8),
        ("root", ctypes.c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", ctypes.c_uint16),
        ("height", ctypes.c_uint16),
    )


class Screen:
    """Hears of every window that is mapped on the X screen."""

    _MAP_NOTIFY = 19
    _EVENT_MASK, _SUBSTRUCTURE = 2048, 0x80000

    def __init__(self) -> None:
        xcb = ctypes.CDLL(ctypes.util.find_library("xcb") or "libxcb.so.1")
        for name in ("connect", "get_setup", "poll_for_event", "get_geometry_reply"):
            getattr(xcb, f"xcb_{name}").restype = ctypes.c_void_p
        self._xcb = xcb
        self._link = ctypes.c_void_p(xcb.xcb_connect(None, None))
        if xcb.xcb_connection_has_error(self._link):
            raise SystemExit("peers: there is no X screen")
        self._root = self._find_root()
        mask = ctypes.c_uint32(self._SUBSTRUCTURE)
        xcb.xcb_change_window_attributes(
            self._link, self._root, self._EVENT_MASK, ctypes.byref(mask)
        )
        xcb.xcb_flush(self._link)
        self._free = ctypes.CDLL(None).free

    def wait_for_window(self, process: subprocess.Popen[bytes]) -> float:
        """Return the instant (perf_counter) at which a real window was mapped."""
        end = time.perf_counter() + LONGEST_S
        while process.poll() is None and time.perf_counter() < end:
            at = time.perf_counter()
            while window := self._next_mapped():
                if self._is_real(window):
                    return at
            select.select([self._xcb.xcb_get_file_descriptor(self._link)], [], [], 0.5)
        raise RuntimeError(f"no window came (exit code {process.poll()})")

    def forget(self) -> None:
        """Drop what was heard until now."""
        while self._next_mapped():
            pass

    def _find_root(self) -> ctypes.c_uint32:
        class Iterator(ctypes.Structure):
            _fields_ = (
                ("data", ctypes.POINTER(ctypes.c_uint32)),
                ("rem", ctypes.c_int),
                ("index", ctypes.c_int),
            )

        roots = self._xcb.xcb_setup_roots_iterator
        roots.restype = Iterator
        setup = ctypes.c_void_p(self._xcb.xcb_get_setup(self._link))
        return ctypes.c_uint32(roots(setup).data[0])

    def _next_mapped(self) -> int:
        while event := self._xcb.xcb_poll_for_event(self._link):
            told = ctypes.cast(event, ctypes.POINTER(_MapNotify)).contents
            window = told.window if told.kind & 0x7F == self._MAP_NOTIFY else 0
            self._free(ctypes.c_void_p(event))
            if window:
                return int(window)
        return 0

    def _is_real(self, window: int) -> bool:
        cookie = self._xcb.xcb_get_geometry(self._link, ctypes.c_uint32(window))
        reply = self._xcb.xcb_get_geometry_reply(self._link, cookie, None)
        if not reply:
            return False
        told = ctypes.cast(reply, ctypes.POINTER(_Geometry)).contents
        size = min(told.width, told.height)
        self._free(ctypes.c_void_p(reply))
        return size >= SMALLEST_PX


def memory_mb(group: int) -> tuple[float, float]:
    """Return (RSS, PSS) of the processes of a group, in MB."""
    rss = pss = 0
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            if os.getpgid(int(folder.name)) != group:
                continue
            lines = (folder / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        told = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
        rss, pss = rss + told["Rss"], pss + told["Pss"]
    return rss * 1024 / MB, pss * 1024 / MB


def environ_at(home: Path) -> dict[str, str]:
    """Return the environment of a program whose home is this folder, which is made."""
    home.mkdir(exist_ok=True)
    environ = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1"}
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    for name in ("SETLIST_DESKTOP_DATA_DIR", "PYTHONDONTWRITEBYTECODE"):
        environ.pop(name, None)
    environ["PYTHONPYCACHEPREFIX"] = str(home / "bytecode")
    return environ


def make_library(command: list[str], home: Path) -> None:
    """Make a library of the user's own, so that the window does not open on the sample."""
    quiet = subprocess.DEVNULL
    subprocess.run(
        [*command, "doctor", "--offline"],
        check=True,
        env=environ_at(home),
        cwd=ROOT,
        stdout=quiet,
        stderr=quiet,
    )


def once(screen: Screen, command: list[str], home: Path) -> dict[str, float]:
    """Start a program at a home of its own; return when its window came and what it takes then."""
    environ = environ_at(home)
    screen.forget()
    began = time.perf_counter()
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(
        command, env=environ, cwd=ROOT, start_new_session=True, stdout=quiet, stderr=quiet
    )
    try:
        mapped_s = screen.wait_for_window(process) - began
        time.sleep(IDLE_S)
        rss, pss = memory_mb(process.pid)
    finally:
        end(process)
    return {"mapped_s": mapped_s, "rss_mb": rss, "pss_mb": pss}


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program that was started, kindly first."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def disk_mb(name: str, command: list[str]) -> float | None:
    """Return what a program takes on disk, without what it depends on; None where unknown."""
    if name.endswith("built"):
        files = (path for path in BUILT.parent.rglob("*") if path.is_file())
        return sum(path.stat().st_size for path in files if not path.is_symlink()) / MB
    if shutil.which("dpkg-query") is None or command[0] == sys.executable:
        return None
    told = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Installed-Size}", command[0]],
        capture_output=True,
        text=True,
        check=False,
    )
    return int(told.stdout) * 1024 / MB if told.stdout.isdigit() else None


def main() -> int:
    """Print the medians of each program, and ours against the aims, as JSON."""
    screen = Screen()
    there = {name: command for name, command in PROGRAMS.items() if shutil.which(command[0])}
    homes = Path(tempfile.mkdtemp())
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in there}
    for name, command in there.items():
        if "setlist-desktop" in name and "sample" not in name:
            make_library(command, homes / name.replace(" ", "-"))
    for run in range(RUNS + 1):  # the first, from a cold disk, is not counted
        for name, command in there.items():
            try:
                measured = once(screen, command, homes / name.replace(" ", "-"))
            except RuntimeError as error:
                print(f"{name}: {error}", file=sys.stderr)
                continue
            if run:
                taken[name].append(measured)
    shutil.rmtree(homes, ignore_errors=True)
    figures = {
        name: {
            "mapped_s": round(statistics.median(r["mapped_s"] for r in runs), 3),
            "mapped_s_min_max": [round(f(r["mapped_s"] for r in runs), 3) for f in (min, max)],
            "rss_mb": round(statistics.median(r["rss_mb"] for r in runs), 1),
            "pss_mb": round(statistics.median(r["pss_mb"] for r in runs), 1),
            "disk_mb": size if (size := disk_mb(name, there[name])) is None else round(size, 1),
        }
        for name, runs in taken.items()
        if runs
    }
    missing = sorted(PROGRAMS.keys() - there.keys())
    print(json.dumps({"runs": RUNS, "load": os.getloadavg()[0], "peers": figures}, indent=1))
    print(json.dumps({"not_here": missing, "against_the_aims": against_the_aims(figures)}))
    return 0


def against_the_aims(figures: dict[str, dict[str, object]]) -> dict[str, object]:
    """Return each aim with what was measured."""
    ours = figures.get("setlist-desktop, built")
    if ours is None:
        return {"ours": "nothing is built: make package"}
    debs = [path.stat().st_size / MB for path in (ROOT / "dist").glob("*.deb")]
    picard, bare = figures.get("picard"), figures["bare PySide6 window"]
    return {
        "mapped_to_picard": ratio(ours, picard) if picard else None,
        "mapped_to_picard_aim": 0.6,
        "mapped_to_bare": ratio(ours, bare),
        "rss_mb": ours["rss_mb"],
        "rss_mb_aim": 110,
        "folder_mb": ours["disk_mb"],
        "folder_mb_aim": 180,
        "deb_mb": round(debs[0], 1) if debs else None,
        "deb_mb_aim": 60,
    }


def ratio(ours: dict[str, object], other: dict[str, object]) -> float:
    """Return how long ours takes to a mapped window, against another."""
    return round(float(str(ours["mapped_s"])) / float(str(other["mapped_s"])), 2)


if __name__ == "__main__":
    sys.exit(main())
