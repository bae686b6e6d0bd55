"""Which links of an event make a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from viewer.model.link import Link
from viewer.model.project import Project
from viewer.widgets.labels import short_quote
from viewer.widgets.mark_dialog import MarkDialog

LONGEST = 70


class SplitDialog(MarkDialog):
    """The links of an event, to be marked; Enter splits only if some are marked and some are not."""

    def __init__(self, parent: QWidget, project: Project, links: Sequence[Link]) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("SplitDialog", "Mark the links that tell of another event."),
            QCoreApplication.translate("SplitDialog", "Links that make a new event"),
            [(link.id, _ends(project, link)) for link in links],
        )
        self.setWindowTitle(self.tr("Split event"))


def _ends(project: Project, link: Link) -> str:
    return " ≈ ".join(
        f"{project.letter(end.source_id)}: {short_quote(project.words(end), LONGEST)}" for end in link.passages
    )
