"""The comparison as TEI P5: each source as a text, links, notes and variants standing off.

Source: TEI Consortium, P5 Guidelines, chapters 4 (texts), 13 (apparatus), 17 and 21 (linking). What is written is the
subset that resources/schemas/parallax-tei.rng describes, and no more is claimed.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from viewer import __version__
from viewer.diverge.words import Act, Ignored, are_versions, compare
from viewer.export.phrases import CALENDARS
from viewer.export.work import Work
from viewer.export.xml_text import printable
from viewer.model.divergence import Annotation
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Source
from viewer.progress import Progress
from viewer.segment.paragraphs import paragraphs
from viewer.translation import translate

TEI = "http://www.tei-c.org/ns/1.0"
XML = "http://www.w3.org/XML/1998/namespace"

Element: TypeAlias = etree._Element
"""An element of lxml, by the name under which its types know it."""


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of anchors: one for each edge of a passage, by source and place."""

    anchors: Mapping[str, Mapping[int, str]]
    spans: Mapping[Passage, str]
    sources: Mapping[str, str]
    events: Mapping[str, str]


def write_tei(work: Work) -> bytes:
    """A teiCorpus: one TEI a source, its text sign for sign with an anchor at each edge of a passage; then standOff."""
    names = _named(work.project)
    corpus = etree.fromstring(f'<teiCorpus xmlns="{TEI}"/>')
    corpus.append(_corpus_header(work, names))
    corpus.append(_stand_off(work, names))
    for source in work.project.ordered_sources():
        corpus.append(_text_of(source, names))
    etree.indent(corpus[0], level=1)
    etree.indent(corpus[1], level=1)
    data: bytes = etree.tostring(corpus, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"


def _named(project: Project) -> _Names:
    passages = {passage for link in project.links.values() for passage in link.passages}
    passages |= {quote.passage for note in project.annotations.values() for quote in note.quotes}
    spans = {passage: f"passage-{number}" for number, passage in enumerate(sorted(passages), 1)}
    sources = {source.id: f"source-{number}" for number, source in enumerate(project.ordered_sources(), 1)}
    edges: dict[str, set[int]] = {}
    for passage in passages:
        edges.setdefault(passage.source_id, set()).update((passage.span.start_cp, passage.span.end_cp))
    anchors = {key: {place: f"{sources[key]}-{place}" for place in sorted(found)} for key, found in edges.items()}
    events = {event.id: f"event-{number}" for number, event in enumerate(project.ordered_events(), 1)}
    return _Names(anchors, spans, sources, events)


def _tag(name: str) -> str:
    return f"{{{TEI}}}{name}"


def _add(parent: Element, name: str, text: str = "", **attributes: str) -> Element:
    """A new last child; `xml_id` and `xml_lang` stand for the attributes of XML, `from_` for `from`."""
    child = etree.SubElement(parent, _tag(name))
    for key, value in attributes.items():
        if value:
            child.set(f"{{{XML}}}{key[4:]}" if key.startswith("xml_") else key.rstrip("_"), printable(value))
    if text:
        child.text = printable(text)
    return child


def _corpus_header(work: Work, names: _Names) -> Element:
    header = etree.Element(_tag("teiHeader"))
    file = _add(header, "fileDesc")
    _add(_add(file, "titleStmt"), "title", work.report.title or "Comparison")
    _add(_add(file, "publicationStmt"), "p", "Not published.")
    witnesses = _add(_add(file, "sourceDesc"), "listWit")
    for source in work.project.ordered_sources():
        _add(witnesses, "witness", source.meta.title, xml_id=f"wit-{names.sources[source.id]}")
    if not work.project.sources:
        _add(witnesses, "witness", "None")
    application = _add(
        _add(_add(header, "encodingDesc"), "appInfo"), "application", ident="Parallax", version=__version__
    )
    _add(application, "label", "Parallax")
    return header


def _text_of(source: Source, names: _Names) -> Element:
    whole = etree.Element(_tag("TEI"))
    whole.set(f"{{{XML}}}id", names.sources[source.id])
    whole.set("n", printable(source.id))
    whole.append(_header(source, names.sources[source.id]))
    meta = source.meta
    text = _add(whole, "text", xml_lang=meta.language)
    body = _add(text, "body")
    body.set(f"{{{XML}}}space", "preserve")
    _fill(body, source, names.anchors.get(source.id, {}))
    return whole


def _header(source: Source, own: str) -> Element:
    meta = source.meta
    header = etree.Element(_tag("teiHeader"))
    file = _add(header, "fileDesc")
    title = _add(file, "titleStmt")
    _add(title, "title", meta.title)
    if meta.author:
        _add(title, "author", meta.author)
    publication = _add(file, "publicationStmt")
    _add(publication, "p", meta.licence or "Licence not known.")
    described = _add(_add(file, "sourceDesc"), "bibl")
    for name, value in (("title", meta.container), ("date", meta.date), ("ref", meta.url), ("note", meta.note)):
        if value:
            _add(described, name, value)
    _add(described, "idno", source.sha256, type="sha256")
    profile = _add(header, "profileDesc")
    if meta.calendar.value != "unknown":
        calendar = _add(_add(profile, "calendarDesc"), "calendar", xml_id=f"calendar-{own}", n=meta.calendar.value)
        _add(calendar, "p", CALENDARS[meta.calendar])
    if meta.perspective:
        _add(_add(_add(profile, "textClass"), "keywords"), "term", meta.perspective, type="perspective")
    if not len(profile):
        header.remove(profile)
    return header


def _fill(body: Element, source: Source, anchors: Mapping[int, str]) -> None:
    """The text into its body: paragraphs as `p`, what lies between them as it is, with the anchors at their places."""
    left = deque(sorted(anchors.items()))
    at = 0
    for paragraph in paragraphs(source.text):
        if at < paragraph.span.start_cp:
            _gap(body, source.text, Span(at, paragraph.span.start_cp), left)
        _run(_add(body, "p"), source.text, paragraph.span, left)
        at = paragraph.span.end_cp
    if at < len(source.text):
        _gap(body, source.text, Span(at, len(source.text)), left)
    if not len(body):
        _add(body, "p")


def _gap(body: Element, text: str, span: Span, left: deque[tuple[int, str]]) -> None:
    """White space between paragraphs; where it is more than XML's own, or holds a place, in an element of its own."""
    # The paragraph that follows takes the place where it begins.
    held = bool(left) and (left[0][0] < span.end_cp or left[0][0] == len(text))
    if held or span.of(text).strip(" \t\n"):
        _run(_add(body, "ab", type="gap"), text, span, left)
    else:
        _append(body, span.of(text))


def _run(holder: Element, text: str, span: Span, left: deque[tuple[int, str]]) -> None:
    """The words of a span into an element, with the anchors that no element before it took."""
    at = span.start_cp
    while left and left[0][0] <= span.end_cp:
        place, name = left.popleft()
        _append(holder, text[at:place])
        _add(holder, "anchor", xml_id=name)
        at = place
    _append(holder, text[at : span.end_cp])


def _append(holder: Element, words: str) -> None:
    words = printable(words)
    if len(holder):
        holder[-1].tail = (holder[-1].tail or "") + words
    else:
        holder.text = (holder.text or "") + words


def _stand_off(work: Work, names: _Names) -> Element:
    project = work.project
    off = etree.Element(_tag("standOff"))
    spans = _add(off, "spanGrp", type="passage")
    for passage, name in names.spans.items():
        anchors = names.anchors[passage.source_id]
        start, end = anchors[passage.span.start_cp], anchors[passage.span.end_cp]
        _add(spans, "span", xml_id=name, from_=f"#{start}", to=f"#{end}")
    events = _add(off, "listEvent")
    for event in project.ordered_events():
        _event(events, event, names)
    links = _add(off, "linkGrp", type="alignment")
    in_order = sorted(project.links.values(), key=lambda link: link.id)
    for link in in_order:
        ends = " ".join(f"#{names.spans[passage]}" for passage in link.passages)
        event_name = f"#{names.events[link.event_id]}" if link.event_id else ""
        _add(links, "link", n=link.id, type=link.status.value, subtype=link.origin.value, cert=repr(link.score),
             target=ends, corresp=event_name)  # fmt: skip
    notes = _add(off, "listAnnotation")
    for note in sorted(project.annotations.values(), key=lambda note: note.id):
        _annotation(notes, note, names)
    variants = _add(off, "listApp", type="near-verbatim")
    for link in _with_progress(in_order, work.progress):
        _apparatus(variants, project, link, names)
    for group in list(off):
        if not len(group):
            off.remove(group)
    return off


def _with_progress(links: Sequence[Link], progress: Progress) -> Iterator[Link]:
    for done, link in enumerate(links):
        progress.step(done, len(links), translate("Progress", "Comparing words"))
        yield link


def _event(events: Element, event: Event, names: _Names) -> None:
    made = _add(events, "event", xml_id=names.events[event.id], n=event.id)
    _add(made, "label", event.label)
    if event.date:
        _add(made, "idno", event.date, type="edtf")


def _annotation(notes: Element, note: Annotation, names: _Names) -> None:
    targets = [f"#{names.spans[quote.passage]}" for quote in note.quotes]
    if note.event_id:
        targets.append(f"#{names.events[note.event_id]}")
    made = _add(notes, "annotation", n=note.id, target=" ".join(targets))
    marks = {"corresp": note.reply_to or "", "status": str(note.status), "cert": str(note.certainty)}
    for name, value in marks.items():
        if value:
            made.set(name, value)
    statement = _add(made, "respStmt")
    _add(statement, "resp", "annotator")
    _add(statement, "name", note.author or "unnamed")
    history = _add(made, "revisionDesc")
    _add(history, "change", status="created", when=note.created)
    _add(history, "change", status="changed", when=note.changed)
    _add(made, "note", note.text, type=note.kind.value)


def _apparatus(variants: Element, project: Project, link: Link, names: _Names) -> None:
    """The readings of two passages that are versions of one text, place by place; what only moved is no variant."""
    a, b = map(project.words, link.passages)
    if not are_versions(a, b):
        return
    found = compare(a, b, Ignored(case=True, punctuation=True))
    witnesses = [f"#wit-{names.sources[passage.source_id]}" for passage in link.passages]
    for step in found.steps:
        if step.act in (Act.KEEP, Act.MOVE):
            continue
        app = _add(variants, "app", corresp=" ".join(f"#{names.spans[passage]}" for passage in link.passages))
        for witness, words in zip(witnesses, (found.a[slice(*step.a)], found.b[slice(*step.b)]), strict=True):
            _add(app, "rdg", " ".join(word.text for word in words), wit=witness)
