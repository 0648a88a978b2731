"""The composition root and the life cycle: what is built once, in which order it ends."""
