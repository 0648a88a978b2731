"""Sealed predictions in the window: sealed before a show, opened after it, counted in leagues."""
