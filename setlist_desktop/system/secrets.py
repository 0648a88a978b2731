"""Keys of the user, in the keyring of the system."""
