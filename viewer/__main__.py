"""`python -m viewer`: the `parallax` command."""

from multiprocessing import freeze_support

from viewer.cli import main

if __name__ == "__main__":
    freeze_support()
    main()
