"""The timeline and the map as SVG files, for the command line and for other exports."""

from viewer.align.told_times import ToldTimes
from viewer.export.link_map import link_map
from viewer.export.link_map_picture import draw_map
from viewer.export.svg import write_svg
from viewer.export.timeline import timeline_of
from viewer.export.timeline_picture import Window, draw_timeline
from viewer.export.work import Work
from viewer.model.project import Project
from viewer.progress import SILENT, Progress
from viewer.translation import translate

WIDTH = 1400.0


def timeline_svg(project: Project, title: str, progress: Progress = SILENT) -> str:
    """The whole timeline of a project; the dates of its sources are read for it.

    Raises:
        Cancelled: From `progress`.
    """
    timeline = timeline_of(project, ToldTimes(project.ordered_sources(), progress))
    return write_svg(draw_timeline(timeline, WIDTH, Window.whole(timeline), overview=False), title)


def map_svg(project: Project, title: str) -> str:
    """The map of a project, with the pair of the most links large."""
    found = link_map(project)
    fullest = max(found.pairs, key=lambda pair: len(pair.dots), default=None)
    return write_svg(draw_map(found, WIDTH, (fullest.a, fullest.b) if fullest else None), title)


def write_timeline(work: Work) -> bytes:
    """The timeline of a comparison, as an export."""
    return timeline_svg(work.project, work.report.title, work.progress).encode()


def write_map(work: Work) -> bytes:
    """The map of a comparison, as an export."""
    work.progress.step(0, 1, translate("Progress", "Drawing"))
    return map_svg(work.project, work.report.title).encode()
