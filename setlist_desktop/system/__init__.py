"""What the program needs of the computer: paths, settings, secrets, logging, clock, resources."""
