"""The voting pane: the ballot of the chosen show."""

from setlist_desktop.ui.panes.voting.pane import VotingPane

__all__ = ["VotingPane"]
