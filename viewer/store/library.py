"""The library that speaks to SQLite, loaded without what it looks for and Parallax does not use.

It stores the number types of numpy where numpy is installed. No project holds such a number, and loading numpy is a
tenth of the time until a project is seen.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Let these modules not be found meanwhile, unless they are loaded already."""
    hidden = [name for name in names if name not in sys.modules]
    # What Python itself does with a module that is known not to be there.
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type] # None is what import looks for
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


with _without("numpy", "pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
