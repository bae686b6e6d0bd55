"""What to do next in a project whose accounts are not compared yet, said in the notice strip."""

from PySide6.QtCore import QObject

from viewer.model.source import Source
from viewer.qt.workspace import Workspace
from viewer.widgets.notice_strip import NoticeStrip

ADD, ALIGN = "file.add_source", "align.run"


class NextStep(QObject):
    """Offers to add accounts, and to align those that are not aligned.

    That some of several are not aligned is said once: put away, it comes again only with another source.
    """

    def __init__(self, notice: NoticeStrip) -> None:
        """Say it in this strip."""
        super().__init__(notice)
        self._notice = notice
        self._said: list[str] = []

    def forget(self) -> None:
        """Offer anew what was put away."""
        self._said = []

    def offer(self, workspace: Workspace | None) -> None:
        """Offer the next step of a project, or take an offer back that is taken up."""
        if workspace is None or workspace.jobs.runs("align"):
            return
        project = workspace.project
        alone = _unaligned(workspace)
        if not project.sources:
            sentence = self.tr("Add two accounts of the same events. Drop files here or choose Add source.")
            self._notice.say(sentence, ADD, self.tr("Add source"))
        elif len(project.sources) == 1:
            self._notice.say(self.tr("Add a second account to compare."), ADD, self.tr("Add source"))
        elif not project.links:
            sentence = self.tr("These accounts are not aligned yet. Align finds passages that tell of the same event.")
            self._notice.say(sentence, ALIGN, self.tr("Align"))
        elif alone and [source.id for source in alone] != self._said:
            titles = ", ".join(source.meta.title for source in alone)
            sentence = self.tr("Not aligned with the others yet: {0}.").format(titles)
            self._notice.say(sentence, ALIGN, self.tr("Align"))
        elif not alone and self._notice.offered in (ADD, ALIGN):
            self._notice.hide()
        self._said = [source.id for source in alone]


def _unaligned(workspace: Workspace) -> list[Source]:
    """The sources that no link touches, unless this session has looked for links to them."""
    project, known = workspace.project, workspace.session.known
    sources = project.ordered_sources()
    if known and known.comparison.is_of(sources, project.ordered_name_rules()):
        return []
    alone = dict.fromkeys(source.id for source in sources)
    for link in project.links.values():
        for passage in link.passages:
            alone.pop(passage.source_id, None)
        if not alone:
            break
    return [source for source in sources if source.id in alone]
