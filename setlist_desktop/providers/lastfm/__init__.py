"""Last.fm: calls, payload types and their mapping."""
