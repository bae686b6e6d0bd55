"""The report as one page that needs nothing but itself: no script, no request, no font file."""

import re
from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from viewer.export import markdown, theme
from viewer.export.dates import moment
from viewer.export.entries import Report
from viewer.export.phrases import CALENDARS, beginning
from viewer.export.scope import USUAL, Form
from viewer.export.work import Work
from viewer.settings import resource

TEMPLATE = "comparison.html.jinja"


def write_html(work: Work) -> bytes:
    """The report as an HTML page, the words of sources and notes escaped."""
    return page_of(work.report, resource("templates"), work.form).encode()


def page_of(report: Report, templates: Path, form: Form = USUAL) -> str:
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
        "beginning": partial(beginning, length_cp=MAX_EVIDENCE_CP),
        "calendar": CALENDARS.__getitem__,
    }
    environment.tests["web_link"] = markdown.is_web_link
    template = environment.get_template(TEMPLATE)
    page = template.render(
        report=report,
        form=form,
        themes={name: theme.css_variables(name) for name in ("light", "dark", "contrast")},
        family_rules=theme.family_rules(),
        symbols=theme.symbols(),
    )
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", page)


MAX_EVIDENCE_CP = 48
"""Evidence may be a whole sentence; the passage above it has all of its words."""


_UNPRINTABLE = re.compile("[\0\ud800-\udfff]")
"""What no HTML page can hold: NUL and halves of surrogate pairs."""
