"""Setlist Desktop: look up concerts, predict the setlist, vote on it, and see how right you were."""

__version__ = "0.1.0"
