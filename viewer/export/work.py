"""What a writer is given."""

from dataclasses import dataclass

from viewer.export.entries import Report
from viewer.export.scope import USUAL, Form
from viewer.model.project import Project
from viewer.progress import SILENT, Progress


@dataclass(frozen=True, slots=True)
class Work:
    """A comparison to be written: for people the report, for programs the project within the scope, its title within.

    A writer calls `progress.step` between events, so that it can be stopped there.
    """

    project: Project
    report: Report
    form: Form = USUAL
    progress: Progress = SILENT
