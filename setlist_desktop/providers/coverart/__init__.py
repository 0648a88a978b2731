"""Cover Art Archive: calls and payload types."""
