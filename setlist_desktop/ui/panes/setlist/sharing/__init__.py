"""Setlists that leave the program: paper, files, drags, playlists."""
