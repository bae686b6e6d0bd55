"""The reader's intentions, as pure functions that return a change."""
