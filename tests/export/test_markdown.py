"""Notes as HTML."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.export.markdown import to_html


def test_marks_lists_and_links_are_rendered():
    html = to_html("Who *counted*?\n\n- see [the roll](https://example.org/roll)")
    assert "<em>counted</em>" in html
    assert '<li>see <a href="https://example.org/roll" rel="noopener noreferrer">the roll</a></li>' in html


def test_headings_leave_the_outline_of_the_page_alone():
    assert to_html("# To do\n\nTwo\n===") == '<p class="heading">To do</p>\n<p class="heading">Two</p>\n'


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1)> b",
        "[here](javascript:alert(1))",
        "[here](JaVaScRiPt:alert(1))",
        "[here](&#106;avascript:alert(1))",
        "[here](java\tscript:alert(1))",
        "[here](data:text/html;base64,PHNjcmlwdD4=)",
        "[here](file:///etc/passwd)",
        "[here](//example.org)",
        "[here](../secret.html)",
        "<javascript:alert(1)>",
        "![picture](data:image/png;base64,AAAA)",
        "[a]\n\n[a]: javascript:alert(1)",
    ],
)
def test_what_could_do_harm_is_shown_as_text(hostile):
    html = to_html(hostile)
    assert not re.search(r"<(?!/?p>|/?code>)", html), html


@pytest.mark.parametrize("depth", [*range(15, 25), *range(35, 45), 5_000])
@pytest.mark.parametrize("mark", ["> ", "- ", "1. ", "- > "])
def test_no_word_is_lost_however_deep_it_is_nested(mark, depth):
    assert "counted" in to_html(mark * depth + "counted")


def test_a_picture_is_not_loaded():
    assert "<img" not in to_html("![a](https://example.org/a.png)")


@given(st.text(alphabet="ab<>&\"'()[]!*_`#:/\\\n -+=~hjtps.", max_size=80))
def test_no_note_makes_other_tags_than_those_of_plain_markdown(text):
    tags = set(re.findall(r"<([^\s>]*)", to_html(text)))
    plain = "p em strong code pre ul ol li blockquote hr br a"
    assert tags <= {form for tag in plain.split() for form in (tag, f"/{tag}")} | {"hr", "br"}
