"""Walk the running window as a screen reader sees it; print what was found as JSON.

Run by the system's Python, which has pyatspi, inside the session bus of the program:
`python3 walk.py PROGRAM…`.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys

import pyatspi

CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_PROGRESS_BAR,
    pyatspi.ROLE_SPIN_BUTTON,
}
ROWS = {pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL}
ROWS_OF_A_LIST = 30
LOOK_S = 1.0


def showing(node) -> bool:
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node, path, found) -> None:
    role, name = node.getRole(), node.name
    where = [*path, f"{node.getRoleName()} {name!r}"]
    if not showing(node) and role not in {pyatspi.ROLE_APPLICATION, *ROWS}:
        return
    if role in CONTROLS:
        found["controls"].append([" > ".join(where[-4:]), name])
    if role in ROWS:
        found["rows"].append([path[-1] if path else "", name])
        return
    for at in range(min(node.childCount, 4000 if role not in CONTROLS else ROWS_OF_A_LIST)):
        child = node.getChildAtIndex(at)
        if child is not None:
            walk(child, where, found)


def program(pid):
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        app = desktop.getChildAtIndex(at)
        if app is not None and app.get_process_id() == pid:
            return app
    return None


def main() -> int:
    process = subprocess.Popen(
        sys.argv[1:], env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    )
    try:
        found, before = {"controls": [], "rows": []}, None
        while process.poll() is None:
            app = program(process.pid)
            found = {"controls": [], "rows": []}
            if app is not None:
                walk(app, [], found)
            if found["rows"] and found == before:  # nothing comes any more
                break
            before = found
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(LOOK_S)  # the processor is the program's meanwhile
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    finally:
        process.terminate()
        process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
