"""The shows pane: upcoming and past shows of the chosen artist."""

from setlist_desktop.ui.panes.shows.pane import ShowsPane

__all__ = ["ShowsPane"]
