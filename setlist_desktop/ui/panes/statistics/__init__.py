"""The statistics pane: how predictions have done, and what an artist's past tells."""
