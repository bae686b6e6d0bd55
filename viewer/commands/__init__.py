"""Commands of `parallax` in modules of their own, and what they share."""
