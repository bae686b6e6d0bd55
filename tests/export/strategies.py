"""Any sound project, for tests that nothing is lost."""

from hypothesis import strategies as st

from viewer.model.bookmark import Bookmark
from viewer.model.divergence import Annotation, Certainty, Divergence, DivergenceStatus, NoteKind, NoteStatus, Quote
from viewer.model.link import Event, Evidence, EvidenceKind, Link, LinkStatus, Origin
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind
from viewer.model.source import Calendar, Metadata, Source
from viewer.model.tag import Tag, TagColour, TagShape

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n"), min_size=1, max_size=60)
SHARES = st.floats(0, 1)
MOMENTS = st.datetimes().map(lambda when: when.isoformat() + "+00:00")


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Two or three sources with events, links, divergences, notes and rulings on places that are there."""
    texts = draw(st.lists(TEXTS, min_size=2, max_size=3, unique=True))
    sources = [
        Source(
            f"s{place}",
            text,
            Metadata(draw(WORDS), author=draw(WORDS), calendar=draw(st.sampled_from(Calendar))),
            place,
        )
        for place, text in enumerate(texts)
    ]

    def span(source: Source) -> Span:
        start = draw(st.integers(0, len(source.text) - 1))
        return Span(start, draw(st.integers(start + 1, len(source.text))))

    def passage(source: Source) -> Passage:
        return Passage(source.id, span(source))

    events = [
        Event(f"e{n}", draw(WORDS), draw(st.sampled_from(["", "1917-11-07"])), n)
        for n in range(draw(st.integers(0, 2)))
    ]
    event_ids = st.sampled_from([None, *(event.id for event in events)])
    made: list[object] = [*sources, *events]
    for number in range(draw(st.integers(0, 3))):
        a, b = draw(st.permutations(sources))[:2]
        evidence = Evidence(
            draw(st.sampled_from(EvidenceKind)), span(a), span(b), draw(SHARES), draw(WORDS), draw(st.booleans())
        )
        made.append(
            Link(f"l{number}", passage(a), passage(b), draw(SHARES), draw(st.sampled_from(LinkStatus)),
                 draw(st.sampled_from(Origin)), draw(event_ids), (evidence,) * draw(st.integers(0, 2)))
        )  # fmt: skip
    for number in range(draw(st.integers(0, 3))):
        places = [passage(source) for source in draw(st.permutations(sources))[: draw(st.integers(0, 2))]]
        quotes = tuple(Quote(place, place.span.of(texts[int(place.source_id[1:])])) for place in places)
        about = draw(event_ids) if quotes or not events else events[0].id
        if quotes or about:
            made.append(
                Annotation(f"n{number}", draw(st.sampled_from(NoteKind)), draw(WORDS), draw(WORDS), draw(MOMENTS),
                           draw(MOMENTS), about, quotes, status=draw(st.sampled_from(NoteStatus)),
                           certainty=draw(st.sampled_from(Certainty)), tags=("t1",) * draw(st.integers(0, 1)))
            )  # fmt: skip
            made.append(
                Annotation(f"n{number}-answer", NoteKind.COMMENT, draw(WORDS), draw(WORDS), draw(MOMENTS),
                           draw(MOMENTS), reply_to=f"n{number}")
            )  # fmt: skip
    if events:
        made.append(
            Divergence("d1", events[0].id, draw(st.sampled_from(NoteKind)), passage(sources[0]), None, draw(WORDS),
                       draw(SHARES), draw(st.sampled_from(DivergenceStatus)))
        )  # fmt: skip
        made.append(Ruling("r1", RulingKind.SILENT, (passage(sources[1]),), sources[0].id, events[0].id))
    made.append(Tag("t1", "seminar 4", TagColour.VIOLET, TagShape.DIAMOND))
    made.append(Bookmark("b1", "Here", draw(WORDS), draw(MOMENTS), passage=passage(sources[0])))
    made.append(NameRule("m1", NameRuleKind.SAME, ("Nogin", "Ногин")))
    return Project.of(made)
