"""Which passages tell of the same event, and why."""
