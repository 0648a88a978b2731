"""What comes from the services by itself: imports in phases."""
