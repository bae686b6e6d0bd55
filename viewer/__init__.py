"""Parallax: accounts of the same events, side by side."""

__version__ = "0.1.0"
