"""ListenBrainz: calls, payload types and their mapping."""
