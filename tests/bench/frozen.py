"""How long the frozen program takes to its first words, beside an empty window of PySide6 frozen the same way.

Needs `make dist`. The first words are those of a source; the empty window counts when it is painted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.places import ROOT
from tests.bench.tables import Block, Printed, Table

FROZEN = ROOT / "out" / "dist" / "parallax" / "parallax"
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, said)

def said():
    sys.stdout.write("painted\\n")
    sys.stdout.flush()
    application.exit()

application = QApplication(sys.argv)
window = Window()
window.resize(1600, 1000)
window.show()
application.exec()
"""
RUNS = 5
CACHES = Path("/proc/sys/vm/drop_caches")


def measure(out: Path) -> Sequence[Block]:
    """Cold and warm starts of both."""
    if not FROZEN.exists():
        return [Printed("frozen program", "There is none. Run 'make dist' first.")]
    empty = _empty(out)
    rows = []
    with tempfile.TemporaryDirectory() as home:
        # The first start ever makes the sample project and aligns it; the starts after that are what people wait for.
        first = _start(FROZEN, home, "idle")
        for name, most, drop in (("cold", "1.0", True), ("warm", "0.6", False)):
            if drop and not _forget_files():
                rows.append((f"{name} start", "not measured: the page cache cannot be emptied here", "", "", most))
                continue
            taken = {}
            for what in (FROZEN, empty):
                _start(what, home)
                taken[what] = []
                for _ in range(RUNS):
                    if drop:
                        _forget_files()
                    taken[what].append(_start(what, home))
            ours, theirs = (statistics.median(taken[what]) for what in (FROZEN, empty))
            rows.append((f"{name} start", f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.1f}", most))
        rows.append(("first start ever, with its alignment", f"{first:.2f}", "", "", ""))
    head = ("to the first words, s (median of five)", "Parallax", "empty window", "ratio", "at most")
    return [Table("The frozen program", head, rows)]


def _empty(out: Path) -> Path:
    """An empty window, frozen."""
    script = out / "empty_window.py"
    script.write_text(EMPTY, encoding="utf-8")
    folders = ["--distpath", str(out / "empty"), "--workpath", str(out / "empty-work"), "--specpath", str(out)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--onedir", *folders]
    subprocess.run([*command, str(script)], check=True)
    return out / "empty" / "empty_window" / "empty_window"


def _forget_files() -> bool:
    """Empty the page cache; False where that is not allowed."""
    os.sync()
    try:
        CACHES.write_text("3")
    except OSError:
        return False
    return True


def _start(program: Path, home: str, when: str = "painted") -> float:
    """Seconds until a program says that it has painted, or done its work."""
    own = {
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CONFIG_HOME": f"{home}/config",
        "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_STATE_HOME": f"{home}/state",
        "QT_QPA_PLATFORM": "offscreen",
        "PARALLAX_CLOSE_WHEN": when,
        "LANG": "C.UTF-8",
    }
    begun = time.perf_counter()
    with subprocess.Popen([program], env=own, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith(when):
                taken = time.perf_counter() - begun
                process.wait(60)
                return taken
    raise RuntimeError(f"{program} ended without a word")
