"""Predictions in the editor: what they stand on, why a song is there, what if, other nights."""
