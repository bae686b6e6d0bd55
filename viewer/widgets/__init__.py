"""The visible parts of the window."""
