"""Whether a project file is sound."""

from collections.abc import Iterator
from pathlib import Path

from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.store.project_file import ProjectFile


def check(path: Path) -> list[str]:
    """Everything wrong with a project file, a sentence each; an empty list for a sound one.

    Looks at SQLite's own integrity, references, texts against their checksums, spans against
    their texts, and quotes against the words at their place.

    Raises:
        ProjectError: If the file cannot be opened as a project at all.
    """
    with ProjectFile.open(path) as file:
        faults = file.faults()
        return faults or list(_faults_of(file.read()))


def _faults_of(project: Project) -> Iterator[str]:
    def outside(what: str, passage: Passage) -> Iterator[str]:
        source = project.sources.get(passage.source_id)
        if source is None:
            yield f"{what} speaks of a source {passage.source_id!r} that is not there"
        elif passage.span.end_cp > len(source.text):
            yield f"{what} ends at {passage.span.end_cp}, beyond the {len(source.text)} characters of {source.id}"

    for link in project.links.values():
        for passage in link.passages:
            yield from outside(f"link {link.id}", passage)
        for evidence in link.evidence:
            yield from outside(f"evidence of link {link.id}", Passage(link.a.source_id, evidence.a))
            yield from outside(f"evidence of link {link.id}", Passage(link.b.source_id, evidence.b))
    for divergence in project.divergences.values():
        for passage in divergence.passages:
            yield from outside(f"divergence {divergence.id}", passage)
    for note in project.annotations.values():
        for quote in note.quotes:
            faults = list(outside(f"note {note.id}", quote.passage))
            yield from faults
            if not faults and project.words(quote.passage) != quote.exact:
                yield f"note {note.id} quotes words that do not stand at their place in {quote.passage.source_id}"
