"""Edit ▸ Preferences: what the user likes, page by page. Every choice holds at once."""
