"""`python -m viewer`, and what the installed `parallax` calls: the command, from its first moment on."""

import signal
import sys
from multiprocessing import freeze_support
from pathlib import Path


def main() -> None:
    """Run the `parallax` command; see `viewer.cli.main` for its exit codes."""
    freeze_support()
    # While its parts are loaded, Ctrl-C ends the program without a word; from then on the command answers it.
    answer = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from viewer.commands.window import is_for_window, open_window  # noqa: PLC0415 - as said above

    if is_for_window(sys.argv[1:]):
        # Most people want the window, and it does not need what the commands load: a quarter of a second.
        open_window(Path(sys.argv[1]) if sys.argv[1:] else None)
    from viewer.cli import main as command  # noqa: PLC0415 - as said above

    signal.signal(signal.SIGINT, answer)
    command()


if __name__ == "__main__":
    main()
