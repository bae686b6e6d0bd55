"""Where the labelled texts stand beside the checkout, and the measures that come with them, imported by path."""

import importlib.util
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared"
BENCH, SOURCES = SHARED / "bench", SHARED / "sources"
ACCOUNTS, SETS, CAESAR = BENCH / "accounts", BENCH / "sets", BENCH / "caesar"


@lru_cache
def measure_module(name: str) -> ModuleType:
    """The module `name` of ../shared/bench; it is no package, so it is found by its path."""
    spec = importlib.util.spec_from_file_location(name, BENCH / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
