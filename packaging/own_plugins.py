"""Run by the built program before all else: Qt takes its plug-ins from the folder, no others.

The environment may point to those of another Qt. PyInstaller's own hook does this too, but imports
Qt for it, which the command line never needs.
"""

import os
import sys

_QT = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
_HERE: str = sys._MEIPASS  # noqa: SLF001 - so PyInstaller names the folder
os.environ["QT_PLUGIN_PATH"] = os.path.join(_HERE, *_QT, "plugins")  # noqa: PTH118 - no pathlib
