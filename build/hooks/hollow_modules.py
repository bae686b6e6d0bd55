"""Run at the start of the frozen program: modules that are imported along the way, and not used, are hollow.

`scipy.sparse` imports `csgraph`, and through it `linalg` and a second OpenBLAS of 60 MB. Scipy takes all there is from
numpy, and with it the translator of Fortran.
"""

import sys
from types import ModuleType

for name in ("scipy.sparse.csgraph", "numpy.f2py.f2py2e"):
    sys.modules[name] = ModuleType(name)
vars(sys.modules["numpy.f2py.f2py2e"]).update(main=None, run_main=None)
