"""One report of a comparison, and one writer a format."""
