"""The artists pane: the library's artists, and a search that also asks the services."""

from setlist_desktop.ui.panes.artists.pane import ArtistsPane

__all__ = ["ArtistsPane"]
