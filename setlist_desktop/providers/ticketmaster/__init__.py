"""Ticketmaster: calls, payload types and their mapping."""
