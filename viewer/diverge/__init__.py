"""How the accounts of one event differ."""
