"""The song pool below the editor: its songs, their orders, and songs that are one."""
