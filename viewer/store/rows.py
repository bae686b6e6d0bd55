"""Rows of a project file and the things they stand for, both ways."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from math import isfinite
from typing import Any

from viewer.model.bookmark import Bookmark
from viewer.model.change import Entity
from viewer.model.divergence import (
    Annotation,
    Certainty,
    Divergence,
    DivergenceStatus,
    NoteKind,
    NoteStatus,
    Quote,
)
from viewer.model.link import Event, Evidence, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.place import Passage, Span
from viewer.model.ruling import Ruling, RulingKind, Verdict
from viewer.model.source import Calendar, Metadata, Source
from viewer.model.structure import Block, BlockKind, Locus, LocusKind, Structure
from viewer.model.tag import Tag, TagColour, TagShape
from viewer.model.unplaced import LostWords, Unplaced

Row = dict[str, str | int | float | None]
Stored = Mapping[str, Any]
"""A row as SQLite gives it: its columns hold what STRICT tables let in."""


@dataclass(frozen=True, slots=True)
class Table:
    """How things of one kind are kept. `from_row` raises ValueError, KeyError or TypeError on a damaged row."""

    name: str
    to_row: Callable[[Any], Row]
    from_row: Callable[[Stored], Entity]


def _source_row(source: Source) -> Row:
    about = {field.name: str(getattr(source.meta, field.name)) for field in fields(Metadata)}
    structure = _structure_row(source.structure)
    return {"id": source.id, "sha256": source.sha256, "position": source.position, "structure": structure, **about}


def _source(row: Stored) -> Source:
    about = {field.name: row[field.name] for field in fields(Metadata)}
    meta = Metadata(**{**about, "calendar": Calendar(row["calendar"])})
    source = Source(row["id"], row["text"], meta, row["position"], _structure(row["structure"]))
    if source.sha256 != row["sha256"]:
        raise ValueError("the text is not the one that was kept")
    return source


def _structure_row(structure: Structure) -> str:
    blocks = [[block.kind, block.span.start_cp, block.span.end_cp, block.level] for block in structure.blocks]
    return _dump({"blocks": blocks, "loci": [[locus.kind, locus.label, locus.start_cp] for locus in structure.loci]})


def _structure(kept: str) -> Structure:
    stored = json.loads(kept)
    blocks = (Block(BlockKind(kind), _span(start, end), int(level)) for kind, start, end, level in stored["blocks"])
    loci = (Locus(LocusKind(kind), str(label), int(start)) for kind, label, start in stored["loci"])
    return Structure(tuple(blocks), tuple(loci))


def _event_row(event: Event) -> Row:
    return {
        "id": event.id,
        "label": event.label,
        "date": event.date,
        "position": event.position,
        "named": int(event.named),
    }


def _event(row: Stored) -> Event:
    return Event(row["id"], row["label"], row["date"], row["position"], bool(row["named"]))


def _pair_row(a: Passage, b: Passage | None) -> Row:
    return {
        f"{side}_{part}": value
        for side, passage in (("a", a), ("b", b))
        for part, value in (
            ("source", passage.source_id if passage else None),
            ("start", passage.span.start_cp if passage else None),
            ("end", passage.span.end_cp if passage else None),
        )
    }


def _passage(row: Stored, side: str) -> Passage:
    return Passage(row[f"{side}_source"], Span(row[f"{side}_start"], row[f"{side}_end"]))


def _span(start: object, end: object) -> Span:
    if type(start) is not int or type(end) is not int:
        raise ValueError(f"not a place in a text: {start!r} to {end!r}")
    return Span(start, end)


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or value < 0:
        raise ValueError(f"not a share: {value!r}")
    return float(value)


def _link_row(link: Link) -> Row:
    evidence = [[e.kind, e.a.start_cp, e.a.end_cp, e.b.start_cp, e.b.end_cp, e.weight, e.note] for e in link.evidence]
    return {
        "id": link.id,
        **_pair_row(link.a, link.b),
        "score": float(link.score),
        "status": str(link.status),
        "origin": str(link.origin),
        "event_id": link.event_id,
        "evidence": _dump(evidence),
        "refused": _dump([place for place, piece in enumerate(link.evidence) if piece.refused]),
        "full_score": link.full_score,
    }


def _link(row: Stored) -> Link:
    pieces, refused = json.loads(row["evidence"]), json.loads(row["refused"])
    if not all(type(place) is int and 0 <= place < len(pieces) for place in refused):
        raise ValueError(f"not pieces of the evidence: {refused!r}")
    evidence = tuple(
        Evidence(EvidenceKind(kind), _span(a, a_end), _span(b, b_end), _share(weight), str(note), place in refused)
        for place, (kind, a, a_end, b, b_end, weight, note) in enumerate(pieces)
    )
    return Link(
        row["id"],
        _passage(row, "a"),
        _passage(row, "b"),
        row["score"],
        LinkStatus(row["status"]),
        Origin(row["origin"]),
        row["event_id"],
        evidence,
        row["full_score"],
    )


def _divergence_row(divergence: Divergence) -> Row:
    return {
        "id": divergence.id,
        "event_id": divergence.event_id,
        "kind": str(divergence.kind),
        **_pair_row(divergence.a, divergence.b),
        "note": divergence.note,
        "confidence": float(divergence.confidence),
        "status": str(divergence.status),
    }


def _divergence(row: Stored) -> Divergence:
    return Divergence(
        row["id"],
        row["event_id"],
        NoteKind(row["kind"]),
        _passage(row, "a"),
        _passage(row, "b") if row["b_source"] is not None else None,
        row["note"],
        row["confidence"],
        DivergenceStatus(row["status"]),
    )


def _annotation_row(note: Annotation) -> Row:
    quotes = [[q.passage.source_id, q.passage.span.start_cp, q.passage.span.end_cp, q.exact] for q in note.quotes]
    return {
        "id": note.id,
        "kind": str(note.kind),
        "text": note.text,
        "author": note.author,
        "created": note.created,
        "changed": note.changed,
        "event_id": note.event_id,
        "quotes": _dump(quotes),
        "link_id": note.link_id,
        "divergence_id": note.divergence_id,
        "reply_to": note.reply_to,
        "status": str(note.status),
        "certainty": str(note.certainty),
        "tags": _dump(note.tags),
    }


def _annotation(row: Stored) -> Annotation:
    quotes = tuple(
        Quote(Passage(str(source), _span(start, end)), str(exact))
        for source, start, end, exact in json.loads(row["quotes"])
    )
    return Annotation(
        row["id"],
        NoteKind(row["kind"]),
        row["text"],
        row["author"],
        row["created"],
        row["changed"],
        row["event_id"],
        quotes,
        row["link_id"],
        row["divergence_id"],
        row["reply_to"],
        NoteStatus(row["status"]),
        Certainty(row["certainty"]),
        _texts(row["tags"]),
    )


def _tag_row(tag: Tag) -> Row:
    return {"id": tag.id, "name": tag.name, "colour": str(tag.colour), "shape": str(tag.shape)}


def _tag(row: Stored) -> Tag:
    return Tag(row["id"], row["name"], TagColour(row["colour"]), TagShape(row["shape"]))


def _ruling_row(ruling: Ruling) -> Row:
    passages = [[p.source_id, p.span.start_cp, p.span.end_cp] for p in ruling.passages]
    return {
        "id": ruling.id,
        "kind": str(ruling.kind),
        "passages": _dump(passages),
        "source_id": ruling.source_id,
        "event_id": ruling.event_id,
        "other_id": ruling.other_id,
        "evidence": str(ruling.evidence) if ruling.evidence else None,
        "words": _dump(ruling.words) if ruling.words else None,
        "verdict": str(ruling.verdict) if ruling.verdict else None,
    }


def _ruling(row: Stored) -> Ruling:
    passages = tuple(Passage(str(source), _span(start, end)) for source, start, end in json.loads(row["passages"]))
    words = None
    if row["words"] is not None:
        a, b = json.loads(row["words"])
        words = str(a), str(b)
    return Ruling(
        row["id"],
        RulingKind(row["kind"]),
        passages,
        row["source_id"],
        row["event_id"],
        row["other_id"],
        EvidenceKind(row["evidence"]) if row["evidence"] is not None else None,
        words,
        Verdict(row["verdict"]) if row["verdict"] is not None else None,
    )


def _name_rule_row(rule: NameRule) -> Row:
    return {"id": rule.id, "kind": str(rule.kind), "forms": _dump(rule.forms)}


def _name_rule(row: Stored) -> NameRule:
    return NameRule(row["id"], NameRuleKind(row["kind"]), _texts(row["forms"]))


def _texts(kept: str) -> tuple[str, ...]:
    texts = json.loads(kept)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"not a list of words: {kept[:80]!r}")
    return tuple(texts)


def _bookmark_row(mark: Bookmark) -> Row:
    passage = mark.passage
    return {
        "id": mark.id,
        "label": mark.label,
        "author": mark.author,
        "created": mark.created,
        "event_id": mark.event_id,
        "source_id": passage.source_id if passage else None,
        "start": passage.span.start_cp if passage else None,
        "end": passage.span.end_cp if passage else None,
    }


def _bookmark(row: Stored) -> Bookmark:
    passage = Passage(row["source_id"], _span(row["start"], row["end"])) if row["source_id"] is not None else None
    return Bookmark(row["id"], row["label"], row["author"], row["created"], row["event_id"], passage)


def _unplaced_row(lost: Unplaced) -> Row:
    words = [[each.number, each.exact, each.prefix, each.suffix, each.near_cp] for each in lost.lost]
    thing = lost.thing
    table = TABLES[type(thing)] if thing else None
    return {
        "id": lost.id,
        "source_id": lost.source_id,
        "lost": _dump(words),
        "kind": table.name if table else "annotation",
        "thing": _dump(table.to_row(thing) if table else lost.note_id),
    }


def _unplaced(row: Stored) -> Unplaced:
    words = []
    for number, exact, prefix, suffix, near_cp in json.loads(row["lost"]):
        if type(number) is not int or type(near_cp) is not int:
            raise ValueError(f"not words that were lost: {number!r}, {near_cp!r}")
        words.append(LostWords(number, str(exact), str(prefix), str(suffix), near_cp))
    thing, kind = json.loads(row["thing"]), row["kind"]
    if kind == "annotation":
        return Unplaced(row["id"], row["source_id"], tuple(words), note_id=str(thing))
    tables = {table.name: table for shelf, table in TABLES.items() if shelf in (Link, Divergence, Ruling, Bookmark)}
    # The field has the name of the table.
    return Unplaced(row["id"], row["source_id"], tuple(words), **{kind: tables[kind].from_row(thing)})  # type: ignore[arg-type]


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


TABLES: dict[type[Entity], Table] = {
    Source: Table("source", _source_row, _source),
    Event: Table("event", _event_row, _event),
    Link: Table("link", _link_row, _link),
    Divergence: Table("divergence", _divergence_row, _divergence),
    Tag: Table("tag", _tag_row, _tag),
    Annotation: Table("annotation", _annotation_row, _annotation),
    Ruling: Table("ruling", _ruling_row, _ruling),
    NameRule: Table("name_rule", _name_rule_row, _name_rule),
    Bookmark: Table("bookmark", _bookmark_row, _bookmark),
    Unplaced: Table("unplaced", _unplaced_row, _unplaced),
}
