"""The TEI that we write, read back. Other TEI is a source, and is added as one."""

from collections.abc import Iterator
from functools import cache

from lxml import etree

from viewer.annotate.take_in import Incoming
from viewer.errors import UnreadableProject
from viewer.export.tei import TEI, XML, Element
from viewer.model.change import Entity
from viewer.model.divergence import Annotation, Certainty, NoteKind, NoteStatus, Quote
from viewer.model.link import Event, Link, LinkStatus, Origin
from viewer.model.place import Passage, Span
from viewer.model.source import Calendar, Metadata, Source
from viewer.settings import resource
from viewer.translation import translate

_PLACE = {"t": TEI}


def read_tei(data: bytes) -> Incoming:
    """The sources, events, links and notes of a TEI file of ours.

    Raises:
        UnreadableProject: If it is no XML, has a document type, or is not of the subset that we write.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableProject(translate("Errors", "This is no sound XML: {0}.").format(error.msg)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableProject(
            translate("Errors", "This XML declares a document type, which Parallax does not read. Take it out first.")
        )
    schema = _schema()
    if not schema.validate(root):
        fault = schema.error_log[0]
        raise UnreadableProject(
            translate(
                "Errors",
                "This TEI was not written by Parallax, or was altered ({0}, line {1}). To compare its text, add it "
                "as a source.",
            ).format(fault.message, fault.line)
        )
    try:
        return _incoming(root)
    except (KeyError, ValueError) as error:
        raise UnreadableProject(
            translate("Errors", "This TEI points to what is not in it, or not rightly: {0}.").format(error)
        ) from error


@cache
def _schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(str(resource("schemas", "parallax-tei.rng"))))


def _incoming(root: Element) -> Incoming:
    sources: list[Source] = []
    places: dict[str, tuple[str, int]] = {}
    for position, whole in enumerate(_all(root, "t:TEI")):
        source = _source(whole, position)
        sources.append(source)
        for name, place in _anchors(_all(whole, "t:text/t:body")[0]):
            places[name] = (source.id, place)
    spans = {span.get(f"{{{XML}}}id", ""): _passage(span, places) for span in _all(root, "t:standOff/t:spanGrp/t:span")}
    events: dict[str, Event] = {}
    for position, made in enumerate(_all(root, "t:standOff/t:listEvent/t:event")):
        event = Event(made.get("n", ""), _words(made, "t:label"), _words(made, "t:idno"), position)
        events[made.get(f"{{{XML}}}id", "")] = event
    entities: list[Entity] = [*events.values()]
    entities += [_link(link, spans, events) for link in _all(root, "t:standOff/t:linkGrp/t:link")]
    texts = {source.id: source.text for source in sources}
    quotes = {name: Quote(passage, passage.span.of(texts[passage.source_id])) for name, passage in spans.items()}
    entities += [_note(note, quotes, events) for note in _all(root, "t:standOff/t:listAnnotation/t:annotation")]
    return Incoming(tuple(sources), tuple(entities))


def _all(element: Element, path: str) -> list[Element]:
    found: list[Element] = element.findall(path, _PLACE)
    return found


def _words(element: Element, path: str) -> str:
    return str(element.findtext(path, "", _PLACE))


def _source(whole: Element, position: int) -> Source:
    file, profile = "t:teiHeader/t:fileDesc/", "t:teiHeader/t:profileDesc/"
    calendars = _all(whole, f"{profile}t:calendarDesc/t:calendar")
    licence = _words(whole, f"{file}t:publicationStmt/t:p")
    meta = Metadata(
        title=_words(whole, f"{file}t:titleStmt/t:title"),
        author=_words(whole, f"{file}t:titleStmt/t:author"),
        date=_words(whole, f"{file}t:sourceDesc/t:bibl/t:date"),
        container=_words(whole, f"{file}t:sourceDesc/t:bibl/t:title"),
        perspective=_words(whole, f"{profile}t:textClass/t:keywords/t:term"),
        calendar=Calendar(calendars[0].get("n", "")) if calendars else Calendar.UNKNOWN,
        language=_all(whole, "t:text")[0].get(f"{{{XML}}}lang", ""),
        licence="" if licence == "Licence not known." else licence,
        url=_words(whole, f"{file}t:sourceDesc/t:bibl/t:ref"),
        note=_words(whole, f"{file}t:sourceDesc/t:bibl/t:note"),
    )
    text = "".join(map(str, _all(whole, "t:text/t:body")[0].itertext()))
    if not text:
        raise ValueError(f"the text of {meta.title!r} is empty")
    return Source(whole.get("n", ""), text, meta, position)


def _anchors(body: Element) -> Iterator[tuple[str, int]]:
    """The names of the anchors and the places they stand at, in code points of the text."""
    at = len(body.text or "")
    for block in body:
        at += len(block.text or "")
        for anchor in block:
            yield anchor.get(f"{{{XML}}}id", ""), at
            at += len(anchor.tail or "")
        at += len(block.tail or "")


def _passage(span: Element, places: dict[str, tuple[str, int]]) -> Passage:
    (source, start), (other, end) = (places[span.get(side, "")[1:]] for side in ("from", "to"))
    if source != other:
        raise ValueError(f"a span over two texts: {span.get('from')} to {span.get('to')}")
    return Passage(source, Span(start, end))


def _link(link: Element, spans: dict[str, Passage], events: dict[str, Event]) -> Link:
    a, b = (spans[pointer[1:]] for pointer in link.get("target", "").split())
    event = link.get("corresp", "")[1:]
    return Link(
        link.get("n", ""),
        a,
        b,
        float(link.get("cert", "")),
        LinkStatus(link.get("type", "")),
        Origin(link.get("subtype", "")),
        events[event].id if event else None,
    )


def _note(note: Element, quotes: dict[str, Quote], events: dict[str, Event]) -> Annotation:
    said = _all(note, "t:note")[0]
    pointers = [pointer[1:] for pointer in note.get("target", "").split()]
    about = [events[pointer].id for pointer in pointers if pointer in events]
    author = _words(note, "t:respStmt/t:name")
    moments = {change.get("status"): change.get("when", "") for change in _all(note, "t:revisionDesc/t:change")}
    return Annotation(
        note.get("n", ""),
        NoteKind(said.get("type", "")),
        said.text or "",
        author,
        moments.get("created", ""),
        moments.get("changed", ""),
        about[0] if about else None,
        tuple(quotes[pointer] for pointer in pointers if pointer not in events),
        reply_to=note.get("corresp"),
        status=NoteStatus(note.get("status", NoteStatus.OPEN)),
        certainty=Certainty(note.get("cert", "")),
    )
