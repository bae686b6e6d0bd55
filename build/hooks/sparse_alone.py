"""Run at the start of the frozen program: scipy's sparse arrays without its linear algebra.

`scipy.sparse` imports `csgraph`, and through it `linalg` and a second OpenBLAS of 60 MB, none of which is used here.
An empty module in the place of `csgraph` ends the chain.
"""

import sys
from types import ModuleType

sys.modules["scipy.sparse.csgraph"] = ModuleType("scipy.sparse.csgraph")
