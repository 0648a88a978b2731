"""The panes: each a view (layout), a controller (slots), models and delegates."""
