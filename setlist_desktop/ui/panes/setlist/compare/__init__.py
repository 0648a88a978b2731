"""Predicted beside played: the rows, the view, and the scores in words."""
