"""What a reader says of many suggestions at once."""

from collections.abc import Collection

from viewer.annotate.hand import Hand
from viewer.annotate.links import judge_links
from viewer.errors import ParallaxError
from viewer.model.change import Change
from viewer.model.link import Link, LinkStatus
from viewer.model.project import Project
from viewer.translation import translate


def suggested_links(
    project: Project, *, least: float = 0.0, below: float = 2.0, events: Collection[str] | None = None
) -> list[Link]:
    """The links not judged yet whose score is `least` or more and less than `below`, best first.

    Only those of `events`, if they are named.
    """
    found = [
        link
        for link in project.links.values()
        if link.status is LinkStatus.SUGGESTED
        and least <= link.score < below
        and (events is None or link.event_id in events)
    ]
    return sorted(found, key=lambda link: (-link.score, link.id))


def judge_suggested(
    project: Project,
    status: LinkStatus,
    by: Hand,
    *,
    least: float = 0.0,
    below: float = 2.0,
    events: Collection[str] | None = None,
) -> Change:
    """Confirm or reject all links that `suggested_links` finds, in one change.

    Raises:
        ParallaxError: If there is none.
    """
    links = suggested_links(project, least=least, below=below, events=events)
    if not links:
        raise ParallaxError(translate("Errors", "No suggested link has such a confidence. Choose another."))
    return judge_links(project, [link.id for link in links], status, by)
