"""Spotify: sign-in, calls, payload types and their mapping."""
