"""Links and notes as W3C Web Annotations: one collection in JSON-LD.

Source: W3C Recommendation Web Annotation Data Model (2017). Positions are counted in code points, as it asks.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from viewer import __version__
from viewer.export.values import to_plain
from viewer.export.work import Work
from viewer.model.divergence import Annotation, NoteKind
from viewer.model.link import Link
from viewer.model.place import Passage
from viewer.model.project import Project
from viewer.translation import translate

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN = {"parallax": "urn:parallax:terms:", "parallax:record": {"@type": "@json"}, "parallax:project": {"@type": "@json"}}
"""Our own terms: what the model has no words for, kept whole for the way back."""

RECORD, PROJECT = "parallax:record", "parallax:project"
CONTEXT_CP = 32
"""Words before and after a quote by which it is found again."""

MOTIVATIONS = {NoteKind.QUESTION: "questioning", NoteKind.COMMENT: "commenting"}


def write_web_annotations(work: Work) -> bytes:
    """The links (two targets each) and the notes of a project, as one collection with one page."""
    items = list(_items(work))
    name = f"urn:parallax:collection:{_checksum(work.project)}"
    collection = {
        "@context": [CONTEXT, OWN],
        "id": name,
        "type": "AnnotationCollection",
        "label": work.report.title,
        "generator": {"id": "urn:parallax:program", "type": "Software", "name": f"Parallax {__version__}"},
        "total": len(items),
        PROJECT: {
            "sources": [
                {"id": source.id, "sha256": source.sha256, "title": source.meta.title}
                for source in work.project.ordered_sources()
            ],
            "events": [to_plain(event) for event in work.project.ordered_events()],
            "tags": [to_plain(tag) for tag in work.project.ordered_tags()],
        },
        "first": {"id": f"{name}:1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    return (json.dumps(collection, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def _checksum(project: Project) -> str:
    """A name for the texts that are compared."""
    return "-".join(source.sha256[:8] for source in project.ordered_sources()) or "empty"


def _items(work: Work) -> Iterator[dict[str, Any]]:
    project = work.project
    total = len(project.links) + len(project.annotations)
    for done, link in enumerate(sorted(project.links.values(), key=lambda link: link.id)):
        if done % 100 == 0:
            work.progress.step(done, total, translate("Progress", "Writing"))
        yield _link(project, link)
    for done, note in enumerate(sorted(project.annotations.values(), key=lambda note: note.id), len(project.links)):
        if done % 100 == 0:
            work.progress.step(done, total, translate("Progress", "Writing"))
        yield _note(project, note)


def _link(project: Project, link: Link) -> dict[str, Any]:
    event = project.events.get(link.event_id or "")
    bodies = [_textual(event.label, "identifying")] if event else []
    return {
        "id": f"urn:parallax:link:{link.id}",
        "type": "Annotation",
        "motivation": "linking",
        "body": [*bodies, _textual(link.status.value, "assessing")],
        "target": [_target(project, passage) for passage in link.passages],
        RECORD: to_plain(link),
    }


def _note(project: Project, note: Annotation) -> dict[str, Any]:
    answering = "replying" if note.reply_to is not None else ""
    motivation = answering or MOTIVATIONS.get(note.kind, "assessing" if note.kind.is_divergence else "commenting")
    text = [_textual(note.text, "commenting", "text/markdown")] if note.text else []
    made: dict[str, Any] = {
        "id": f"urn:parallax:note:{note.id}",
        "type": "Annotation",
        "motivation": motivation,
        "creator": {"type": "Person", "name": note.author},
        "created": note.created,
        "modified": note.changed,
        "body": [*text, _textual(note.kind.value, "classifying"), *_tags(project, note)],
        "target": _targets(project, note),
        RECORD: to_plain(note),
    }
    return made


def _tags(project: Project, note: Annotation) -> list[dict[str, str]]:
    return [_textual(project.tags[tag].name, "tagging") for tag in note.tags]


def _targets(project: Project, note: Annotation) -> Sequence[dict[str, Any]] | str:
    """The quotes; without any, the event by its name, for an annotation has to have a target."""
    if note.quotes:
        return [_target(project, quote.passage) for quote in note.quotes]
    if note.reply_to is not None:
        return f"urn:parallax:note:{note.reply_to}"
    return f"urn:parallax:event:{note.event_id}"


def _textual(words: str, purpose: str, form: str = "text/plain") -> dict[str, str]:
    return {"type": "TextualBody", "value": words, "format": form, "purpose": purpose}


def _target(project: Project, passage: Passage) -> dict[str, Any]:
    source, span = project.sources[passage.source_id], passage.span
    return {
        "type": "SpecificResource",
        "source": f"urn:sha256:{source.sha256}",
        "selector": [
            {"type": "TextPositionSelector", "start": span.start_cp, "end": span.end_cp},
            {
                "type": "TextQuoteSelector",
                "exact": span.of(source.text),
                "prefix": source.text[max(0, span.start_cp - CONTEXT_CP) : span.start_cp],
                "suffix": source.text[span.end_cp : span.end_cp + CONTEXT_CP],
            },
        ],
    }
