"""A library out into the records of an archive, and such records in again."""
