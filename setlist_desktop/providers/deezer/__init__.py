"""Deezer: calls, payload types and their mapping."""
