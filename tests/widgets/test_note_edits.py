"""Notes on one link and on one divergence, from the inspector to the disk."""

import pytest
from PySide6.QtWidgets import QPushButton

from viewer.annotate.notes import Wording
from viewer.model.divergence import Annotation, NoteKind
from viewer.widgets.cards import DivergenceCard
from viewer.widgets.link_list import LinkList
from viewer.widgets.main_window import MainWindow
from viewer.widgets.note_composer import NoteComposer


@pytest.fixture(autouse=True)
def _composed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is asked for a note writes the same one."""

    def ask(*given: object, **_: object) -> bool:
        keep = given[6]
        assert callable(keep)
        keep(Wording(NoteKind.COMMENT, "Who says so?"))
        return True

    monkeypatch.setattr(NoteComposer, "ask", ask)


def _written(window: MainWindow, before: set[str]) -> Annotation:
    (note,) = (note for key, note in window.project.annotations.items() if key not in before)
    return note


def test_a_note_on_a_divergence_speaks_of_its_quotes(window: MainWindow) -> None:
    before = set(window.project.annotations)
    divergence = next(iter(window.project.divergences.values()))
    window.choose_event(divergence.event_id)
    card = window.inspector.findChildren(DivergenceCard)[0]
    (button,) = (each for each in card.findChildren(QPushButton) if each.text() == "Write a note")
    button.click()
    note = _written(window, before)
    assert note.divergence_id == divergence.id
    assert note.event_id == divergence.event_id
    assert tuple(quote.passage for quote in note.quotes) == divergence.passages


def test_a_note_on_a_link_speaks_of_its_two_passages(window: MainWindow) -> None:
    before = set(window.project.annotations)
    link = next(link for link in window.project.links.values() if link.event_id)
    window.choose_event(link.event_id)
    (rows,) = window.inspector.findChildren(LinkList)
    buttons = [each for each in rows.findChildren(QPushButton) if each.toolTip() == "Write a note on this link"]
    buttons[0].click()
    note = _written(window, before)
    assert note.link_id in {each.id for each in window.project.links_of(link.event_id)}
    assert tuple(quote.passage for quote in note.quotes) == window.project.links[note.link_id].passages
