"""Panes stand on each screen as the user left them there.

Run in a process of its own: the offscreen platform has several screens only where it is told of
them when it starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": width, "height": height}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width, height in (("laptop", 0, 1440, 900), ("monitor", 1440, 1920, 1080))
    ]
}
SCRIPT = """
import json
import sys
from pathlib import Path

from setlist_desktop.ui.application import make_application

app = make_application(["setlist-desktop"])
from setlist_desktop.ui.main_window import MainWindow


def opened(x):
    window = MainWindow(Path(sys.argv[1]))
    window.show()
    window.furnish()
    window.move(x, 20)
    app.processEvents()
    return window


def state(window):
    hidden = [dock.objectName() for dock in window.docks if dock.isHidden()]
    return [window.screen().name(), hidden]


def closed(window):
    window.allow_close()
    window.close()


told = []
window = opened(20)
window.resize(1300, 800)
window.docks[3].hide()
window.move(1500, 20)
app.processEvents()
told.append(state(window))
window.docks[3].show()
window.docks[0].hide()
window.move(20, 20)
app.processEvents()
told.append(state(window))
window.move(1500, 20)
app.processEvents()
told.append(state(window))
closed(window)
again = opened(1500)
told.append(state(again))
again.move(20, 20)
app.processEvents()
told.append(state(again))
closed(again)
print(json.dumps(told))
"""


def test_each_screen_has_the_panes_as_they_were_left_there(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "window.ini")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
    )
    first_sight, left, come_back, *after_a_restart = json.loads(ended.stdout)
    assert first_sight == ["monitor", ["voting"]]
    assert left == ["laptop", ["voting"]]
    assert come_back == ["monitor", ["artists"]]
    assert after_a_restart == [["monitor", ["artists"]], ["laptop", ["voting"]]]
