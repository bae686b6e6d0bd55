"""Two accounts of one event, as a project: every word of them belongs to it."""

from viewer.diverge.find import find_divergences
from viewer.model.divergence import Divergence, NoteKind
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Calendar, Metadata, Source


def told(
    a: str, b: str, languages: tuple[str, str] = ("en", "en"), calendars: tuple[Calendar, Calendar] | None = None
) -> Project:
    """A project of one event that two texts tell of as a whole."""
    reckoning = calendars or (Calendar.UNKNOWN, Calendar.UNKNOWN)
    texts = zip("ab", (a, b), languages, reckoning, strict=True)
    sources = [
        Source(key, text, Metadata(key, language=language, calendar=calendar), number)
        for number, (key, text, language, calendar) in enumerate(texts)
    ]
    whole = [Passage(source.id, Span(0, len(source.text))) for source in sources]
    return Project.of([*sources, Event("e", "The event"), Link("l", whole[0], whole[1], 0.9, event_id="e")])


def found(a: str, b: str, *kinds: NoteKind, languages: tuple[str, str] = ("en", "en")) -> list[tuple[str, str, str]]:
    """Both quotes and the note of each divergence of these kinds."""
    project = told(a, b, languages)
    return [quotes(project, d) for d in find_divergences(project) if not kinds or d.kind in kinds]


def quotes(project: Project, divergence: Divergence) -> tuple[str, str, str]:
    """Both quotes, the second empty where the other is silent, and the note."""
    return project.words(divergence.a), project.words(divergence.b) if divergence.b else "", divergence.note
