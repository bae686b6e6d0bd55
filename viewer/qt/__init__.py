"""Qt services without visible widgets."""
