"""The page: its structure, and that words stay words."""

import re
from base64 import b64encode
from dataclasses import dataclass, field, replace
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import flood_project
from viewer.errors import ExportError
from viewer.export.write import FORMATS, export
from viewer.model.divergence import NoteKind
from viewer.model.project import Project
from viewer.model.source import Metadata

VOID = {"meta", "col", "br", "hr", "input"}
HOSTILE = (
    "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'><b onclick=alert(1)> {{ 7 * 7 }} &lt;"
)


@dataclass
class Page(HTMLParser):
    """The elements of a page and its text; refuses tags that do not match."""

    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    open_tags: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self):
        super().__init__()

    @classmethod
    def of(cls, html):
        page = cls()
        page.feed(html)
        page.close()
        assert page.open_tags == []
        return page

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open_tags.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag):
        assert self.open_tags.pop() == tag

    def handle_data(self, data):
        if not {"style", "script"} & set(self.open_tags):
            self.text += data

    def all(self, name):
        return [attributes for tag, attributes in self.elements if tag == name]


def page_of(project, title="The flood"):
    return export(project, title, "Made on 3 November 2026").decode()


def test_the_page_leads_from_the_overview_to_every_event_and_source():
    page = Page.of(page_of(flood_project()))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    inner = {href[1:] for tag in ("a", "use") for a in page.all(tag) if (href := a["href"]).startswith("#")}
    assert inner <= set(ids)
    assert {"event-1", "event-2", "source-A", "event-1-B", "event-2-A"} <= inner
    for tag, name in page.elements:
        if "aria-labelledby" in name:
            assert name["aria-labelledby"] in ids, tag


def test_headings_go_down_one_step_at_a_time():
    levels = [int(tag[1]) for tag, _ in Page.of(page_of(flood_project())).elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_the_page_says_in_words_what_it_says_by_signs():
    text = " ".join(Page.of(page_of(flood_project())).text.split())
    for words in (
        "2 events, 1 confirmed, 1 suggested",
        "Silent: this source does not tell of the event.",
        "23 April 1651 (Julian) / 3 May 1651 (Gregorian)",
        "Told by B, C, silent in A",
        "Suggested, not yet confirmed",
        "Confidence 0.80",
        "A counts five, B four.",
        "H. Brandt, 3 November 2026, 09:00",
        "Made on 3 November 2026",
    ):
        assert words in text


def test_the_page_asks_nothing_of_the_network_and_runs_nothing():
    html = page_of(flood_project())
    page = Page.of(html)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"link", "img", "iframe", "object", "embed", "base"}
    (policy,) = [meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
    assert "form-action 'none'" in policy
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert b64encode(sha256(script.encode()).digest()).decode() in policy
    style = html[html.index("<style>") : html.index("</style>")]
    assert "@import" not in style
    assert all(url.startswith('"data:image/svg+xml,') for url in re.findall(r"url\(([^)]{1,30})", style))


def filled(words, note=None):
    """The flood with these words wherever words can stand."""
    project = flood_project()
    sources = {
        key: replace(
            source,
            text=source.text + words,
            meta=replace(
                source.meta,
                **dict.fromkeys(
                    ("title", "author", "date", "container", "perspective", "language", "licence", "url", "note"), words
                ),
            ),
        )
        for key, source in project.sources.items()
    }
    link = project.links["l1"]
    return replace(
        project,
        sources=sources,
        events={key: replace(event, label=words, date=words) for key, event in project.events.items()},
        links={**project.links, "l1": replace(link, evidence=(replace(link.evidence[0], note=words),))},
        divergences={key: replace(found, note=words) for key, found in project.divergences.items()},
        annotations={
            key: replace(
                found,
                text=words if note is None else note,
                author=words,
                created=words,
                changed=words + "!",
                quotes=(replace(found.quotes[0], exact=words),),
            )
            for key, found in project.annotations.items()
        },
    )


def shape(page):
    """The elements without what differs by design."""
    return [tag for tag, _ in page.elements]


def test_hostile_words_stand_as_words_everywhere():
    page = Page.of(page_of(filled(HOSTILE), HOSTILE))
    assert shape(page) == shape(Page.of(page_of(filled("plain words"), "plain")))
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert page.text.count("<script>alert(1)</script>") > 20
    assert "49" not in page.text.replace(HOSTILE, "")


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", " javascript:alert(1)", "file:///etc/passwd"]
)
def test_a_source_address_that_is_no_web_address_is_no_link(url):
    project = flood_project()
    dike = replace(project.sources["dike"], meta=Metadata("The dike", url=url))
    page = Page.of(page_of(replace(project, sources={**project.sources, "dike": dike})))
    assert all(a["href"].startswith("#") for a in page.all("a"))
    assert url in page.text


@settings(max_examples=40)
@given(st.text(min_size=1, max_size=60))
def test_any_words_survive(words):
    page = Page.of(page_of(filled(words, note="n"), words))
    # A page cannot hold NUL or halves of surrogate pairs, and its lines end in a line feed.
    printed = re.sub("[\0\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", words)
    assert page.text.count(printed) >= 20
    page_of(filled(words), words).encode()


def test_an_unprintable_character_in_a_note_spoils_no_tag():
    html = page_of(filled("plain", note="a \0 *b* \ud800"))
    assert "<p>a \N{REPLACEMENT CHARACTER} <em>b</em> \N{REPLACEMENT CHARACTER}</p>" in html


def test_every_kind_of_note_has_its_sign_and_colour():
    project = flood_project()
    note = project.annotations["n1"]
    notes = {kind: replace(note, id=kind, kind=kind) for kind in NoteKind}
    html = page_of(replace(project, annotations=notes))
    for kind in NoteKind:
        assert f'id="note-{kind}"' in html
        assert f'href="#note-{kind}"' in html
        assert re.search(rf"\.k-{kind}\b[^{{]*{{ --kind", html)


def test_an_empty_project_makes_a_page_that_says_so():
    text = Page.of(page_of(Project())).text
    assert "This comparison has no source." in text
    assert "No event joins these sources yet." in text


def test_the_same_project_makes_the_same_page():
    assert page_of(flood_project()) == page_of(Project.of(reversed(flood_project().entities())))


def test_an_unknown_format_is_refused_by_name():
    with pytest.raises(ExportError, match=r"no format 'doc'.*html"):
        export(flood_project(), "The flood", "today", "doc")
    assert all(form.suffix.startswith(".") for form in FORMATS.values())
