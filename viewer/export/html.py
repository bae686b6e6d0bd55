"""The report as one page that needs nothing but itself: no script, no request, no font file."""

import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from viewer.export import markdown, theme
from viewer.export.dates import moment
from viewer.export.report import Report
from viewer.model.source import Calendar
from viewer.settings import resource

TEMPLATE = "comparison.html.jinja"


def write_html(report: Report) -> str:
    """The report as an HTML page, the words of sources and notes escaped."""
    return page_of(report, resource("templates"))


def page_of(report: Report, templates: Path) -> str:
    """The report as the template `comparison.html.jinja` of this folder words it."""
    environment = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters |= {
        "markdown": markdown.to_html,
        "moment": moment,
        "beginning": beginning,
        "calendar": CALENDARS.__getitem__,
    }
    environment.tests["web_link"] = markdown.is_web_link
    template = environment.get_template(TEMPLATE)
    page = template.render(
        report=report,
        themes={name: theme.css_variables(name) for name in ("light", "dark", "contrast")},
        family_rules=theme.family_rules(),
        symbols=theme.symbols(),
    )
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", page)


CALENDARS = {
    Calendar.GREGORIAN: "Gregorian",
    Calendar.JULIAN: "Julian",
    Calendar.JULIAN_THEN_GREGORIAN: "Julian until February 1918, then Gregorian",
    Calendar.UNKNOWN: "",
}

MAX_EVIDENCE_CP = 48
"""Evidence may be a whole sentence; the passage above it has all of its words."""


def beginning(words: str, length_cp: int = MAX_EVIDENCE_CP) -> str:
    """The words in one line, cut at a word if they are longer than this many code points."""
    flat = " ".join(words.split())
    if len(flat) <= length_cp:
        return flat
    return flat[:length_cp].rsplit(" ", 1)[0].rstrip(",;:–—-") + "…"


_UNPRINTABLE = re.compile("[\0\ud800-\udfff]")
"""What no HTML page can hold: NUL and halves of surrogate pairs."""
