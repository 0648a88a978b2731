"""Setlist Desktop: look up concerts, predict the setlist, vote, and see how right you were."""

__version__ = "0.1.0"
