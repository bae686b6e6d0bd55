"""Whether a project file is sound."""

from pathlib import Path

from viewer.model.faults import faults_of
from viewer.store.project_file import ProjectFile


def check(path: Path) -> list[str]:
    """Everything wrong with a project file, a sentence each; an empty list for a sound one.

    Looks at SQLite's own integrity, references, texts against their checksums, spans against
    their texts, and quotes against the words at their place.

    Raises:
        ProjectError: If the file cannot be opened as a project at all.
    """
    with ProjectFile.open(path, only_read=True) as file:
        return file.faults() or list(faults_of(file.read_unchecked()))
