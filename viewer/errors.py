"""What can go wrong in a way that was foreseen, each with a sentence for the person."""


class ParallaxError(Exception):
    """A foreseen failure. Its text says what happened and what to do."""


class UnreadableSource(ParallaxError):
    """A file cannot become a source: too large, empty, binary or not in the encoding named."""


class NoTextLayer(UnreadableSource):
    """A PDF holds pictures of pages, in which text may be recognised."""


class ProjectError(ParallaxError):
    """A project file cannot be opened, or an edit does not fit what it holds."""


class Cancelled(ParallaxError):
    """The person stopped the work; nothing was changed."""


class ProjectChanged(ProjectError):
    """An edit was planned on a state that the project file no longer holds."""


class ExportError(ParallaxError):
    """A report cannot be written to the place that was chosen."""


class UnreadableProject(ParallaxError):
    """A file that should hold a comparison or annotations does not, or not soundly."""
