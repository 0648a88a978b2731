"""The words and rules of concerts and setlists: frozen values, standard library only."""
