"""The library: one SQLite file, one writer, a few readers, and the queries over it."""
