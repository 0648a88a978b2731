"""The music services: one package each, and the chain that every request of theirs goes through."""
