"""`python -m setlist_desktop`, and the command `setlist-desktop`."""

from __future__ import annotations

import sys

from setlist_desktop.app.launch import main

if __name__ == "__main__":
    sys.exit(main())
