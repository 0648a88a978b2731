"""The setlist pane: read, predict and edit a show's setlists."""

from setlist_desktop.ui.panes.setlist.pane import SetlistPane

__all__ = ["SetlistPane"]
