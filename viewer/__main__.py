"""`python -m viewer`, and what the installed `parallax` calls: the command, from its first moment on."""

import signal
from multiprocessing import freeze_support


def main() -> None:
    """Run the `parallax` command; see `viewer.cli.main` for its exit codes."""
    freeze_support()
    # While its parts are loaded, Ctrl-C ends the program without a word; from then on the command answers it.
    answer = signal.signal(signal.SIGINT, signal.SIG_DFL)
    from viewer.cli import main as command  # noqa: PLC0415 - as said above

    signal.signal(signal.SIGINT, answer)
    command()


if __name__ == "__main__":
    main()
