"""The report as one page that needs nothing but itself: no request, no font file; its script is only a help."""

import re
from base64 import b64encode
from functools import partial
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from viewer.export import markdown, phrases, theme
from viewer.export.dates import moment
from viewer.export.entries import Report
from viewer.export.phrases import beginning
from viewer.export.scope import Layout
from viewer.export.work import Work
from viewer.model.words import in_words
from viewer.progress import Progress
from viewer.settings import resource
from viewer.translation import translate

TEMPLATE, SCRIPT = "comparison.html.jinja", "comparison.js"


def write_html(work: Work) -> bytes:
    """The report as an HTML page, the words of sources and notes escaped."""
    return page_of(work, resource("templates")).encode()


def page_of(work: Work, templates: Path) -> str:
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
        "marks": phrases.marks,
        "moment": moment,
        "beginning": partial(beginning, length_cp=MAX_EVIDENCE_CP),
        "calendar": phrases.calendar,
        "named": phrases.name,
        "words": in_words,
    }
    environment.tests["web_link"] = markdown.is_web_link
    environment.globals |= {"_": phrases.said, "phrases": phrases}
    template = environment.get_template(TEMPLATE)
    report, script = work.report, resource("templates", SCRIPT).read_text(encoding="utf-8")
    page = template.render(
        report=report,
        interleaved=work.form.layout is Layout.INTERLEAVED,
        kinds=sorted({kind for event in report.events for kind in event.kinds}),
        shown=_quoted(report),
        script=script,
        # The policy of the page lets just this script run.
        script_sum=b64encode(sha256(script.encode()).digest()).decode(),
        step=partial(_step, work.progress),
        themes={name: theme.css_variables(name) for name in ("light", "dark", "contrast")},
        family_rules=theme.family_rules(),
        symbols=theme.symbols(),
    )
    return _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", page)


def _quoted(report: Report) -> set[tuple[int, str, int]]:
    """Where the page shows words that something quotes: number of the event, letter of the source, place."""
    return {
        (event.number, telling.letter, run.start_cp)
        for event in report.events
        for telling in event.tellings
        for excerpt in telling.excerpts
        for paragraph in excerpt.paragraphs
        for run in paragraph
        if run.notes
    }


def _step(progress: Progress, done: int, total: int) -> str:
    progress.step(done, total, translate("Progress", "Writing"))
    return ""


MAX_EVIDENCE_CP = 48
"""Evidence may be a whole sentence; the passage above it has all of its words."""


_UNPRINTABLE = re.compile("[\0\ud800-\udfff]")
"""What no HTML page can hold: NUL and halves of surrogate pairs."""
