"""What a comparison is made of: frozen values, standard library only."""
