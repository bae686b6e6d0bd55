"""What a reader says that a source says: the verdicts of the matrix, put right by hand."""

from viewer.annotate.events import OF_A_SOURCE, bereft
from viewer.annotate.hand import Hand, fresh_id
from viewer.annotate.rulings import rule_silent
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.project import Project
from viewer.model.ruling import Ruling, RulingKind, Verdict
from viewer.translation import QT_TRANSLATE_NOOP, translate


def judge_source(project: Project, event_id: str, source_id: str, verdict: Verdict | None, by: Hand) -> Change:
    """Say what a source says of an event, whatever the program makes of it; None leaves it to the program again.

    That a source is silent takes its suggested links out of the event, as `rule_silent` does; any other verdict
    takes an earlier word that it is silent back.

    Raises:
        ParallaxError: If that is how it stands already, or the reader confirmed or drew a link that says otherwise.
    """
    of_this = [
        ruling
        for ruling in project.rulings.values()
        if ruling.kind in OF_A_SOURCE and (ruling.event_id, ruling.source_id) == (event_id, source_id)
    ]
    letter = project.letter(source_id)
    if verdict is Verdict.SILENT:
        return rule_silent(project, event_id, source_id, by)
    if any(ruling.verdict is verdict for ruling in of_this) if verdict else not of_this:
        raise ParallaxError(translate("Errors", "That is how it stands already. Nothing has changed."))
    dropped = [Edit(ruling, None) for ruling in of_this]
    if verdict is None:
        return by.change(
            QT_TRANSLATE_NOOP("Changes", "{a}: as computed").format(a=letter),
            *dropped,
            *bereft(project.after(by.change("", *dropped))),
        )
    ruling = Ruling(fresh_id("ruling"), RulingKind.VERDICT, source_id=source_id, event_id=event_id, verdict=verdict)
    return by.change(
        QT_TRANSLATE_NOOP("Changes", "{a} {Words}").format(a=letter, Words=verdict), *dropped, Edit(None, ruling)
    )
