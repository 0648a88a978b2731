"""A local server that speaks the music services' wire formats and keeps their rules.

`python -m tests.standin` starts it for a developer; the `standin` fixture starts it for a test.
"""
