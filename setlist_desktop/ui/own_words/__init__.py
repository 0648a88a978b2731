"""What the user says of venues and artists, and what stood in a setlist before."""
