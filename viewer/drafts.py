"""What is being written and is not yet kept: on disk from sign to sign, so that a power cut takes nothing."""

import hashlib
import logging
from pathlib import Path

from viewer.settings import state_folder

log = logging.getLogger(__name__)

MOST_CP = 200_000


class Draft:
    """The words of a note on one thing of one project."""

    def __init__(self, project: Path, about: str) -> None:
        """The draft of a note `about` an event, a note or a place of this project file."""
        name = hashlib.sha256(f"{project.resolve()}\0{about}".encode("utf-8", "surrogateescape")).hexdigest()[:24]
        self._path = state_folder() / "drafts" / f"{name}.md"

    def read(self) -> str:
        """What was written and neither kept nor given up; empty if nothing was."""
        try:
            return self._path.read_text(encoding="utf-8")[:MOST_CP]
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            log.warning("a draft cannot be read: %s", error)
            return ""

    def write(self, words: str) -> None:
        """Keep the words; where the disk refuses, they still stand on the screen."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".part")
            beside.write_text(words[:MOST_CP], encoding="utf-8", errors="replace")
            beside.replace(self._path)
        except OSError as error:
            log.warning("a draft cannot be kept: %s", error)

    def forget(self) -> None:
        """Take the draft away: the note was kept, or given up."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("a draft cannot be removed: %s", error)
