"""MusicBrainz: calls, payload types and their mapping."""
