"""`watch.py FILE COMMAND ...` runs a command and writes to a file its CPU seconds and the greatest memory in bytes.

A process of its own, and a small one, because Linux counts what the starter of a process holds as the new one's memory.
"""

import os
import sys

UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in which the system gives the greatest memory."""


def main(usage: str, *command: str) -> int:
    """Run the command; its exit code."""
    child = os.posix_spawn(command[0], command, os.environ)
    _, status, used = os.wait4(child, 0)
    with open(usage, "w", encoding="utf-8") as file:  # noqa: PTH123 - pathlib would triple this process
        file.write(f"{used.ru_utime + used.ru_stime} {used.ru_maxrss * UNIT}")
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
