"""The right side: what an event is, why, what differs, what was noted; and what the person wants of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.samples import HAND
from viewer.annotate.links import judge_links
from viewer.annotate.rulings import refuse_evidence
from viewer.model.divergence import DivergenceStatus, NoteKind
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.qt.theme import Theme, load_theme, style_sheet
from viewer.widgets.cards import DivergenceCard, NoteCard
from viewer.widgets.evidence_list import EvidenceRow
from viewer.widgets.inspector import Inspector

HOSTILE = "<img src='file:///x'><b>bold</b>"


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme, flood: Project) -> Inspector:
    """The resignation of the wardens, with evidence, a divergence and a note."""
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.resize(288, 900)
    inspector.show_event(flood, "e1")
    with qtbot.waitActive(inspector):
        inspector.show()
        inspector.activateWindow()
    return inspector


def words(inspector: Inspector) -> str:
    """Everything that is to be read in plain labels."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in inspector.findChildren(QLabel) if label.isVisible())


def shown(inspector: Inspector, kind: type[QWidget]) -> list[QWidget]:
    # Cards made anew come into sight with the next event.
    QApplication.processEvents()
    return [widget for widget in inspector.findChildren(kind) if widget.isVisible()]


def button(inspector: Inspector, start: str) -> QAbstractButton:
    """The one button in sight whose words, or whose name, begin so."""
    (found,) = [
        each
        for each in inspector.findChildren(QAbstractButton)
        if each.isVisible() and (each.text().startswith(start) or each.accessibleName().startswith(start))
    ]
    return found


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_an_event_is_told_with_its_sources_dates_and_state(inspector: Inspector) -> None:
    said = words(inspector)
    for part in ("The wardens resign", "23 April 1651", "3 May 1651", "Suggested, not yet read", "in 3 sources"):
        assert part in said


def test_without_an_event_it_says_how_to_choose_one(inspector: Inspector, flood: Project) -> None:
    inspector.show_event(flood, None)
    assert "No event is chosen" in words(inspector)
    assert not shown(inspector, QPushButton)


def test_an_event_that_has_gone_is_no_event(inspector: Inspector, flood: Project) -> None:
    inspector.show_event(flood, "e99")
    assert "No event is chosen" in words(inspector)


def test_the_person_confirms_rejects_and_notes(qtbot: QtBot, inspector: Inspector) -> None:
    for name, wish in (
        ("Confirm", inspector.confirm_wanted),
        ("Reject", inspector.reject_wanted),
        ("Add note", inspector.note_wanted),
    ):
        with qtbot.waitSignal(wish):
            click(qtbot, button(inspector, name))


def test_what_is_confirmed_throughout_need_not_be_confirmed_again(inspector: Inspector, flood: Project) -> None:
    links = {key: replace(link, status=LinkStatus.CONFIRMED) for key, link in flood.links.items()}
    inspector.show_event(replace(flood, links=links), "e1")
    assert not button(inspector, "Confirm").isEnabled()
    assert "Suggested, not yet read" not in words(inspector)


def test_the_words_of_a_row_light_up_under_the_mouse_and_in_focus(
    qtbot: QtBot, inspector: Inspector, flood: Project
) -> None:
    (row,) = shown(inspector, EvidenceRow)
    link = flood.links["l1"]
    place = QPointF(5, 5)
    with qtbot.waitSignal(inspector.evidence_lit) as lit:
        QApplication.sendEvent(row, QEnterEvent(place, place, QPointF(row.mapToGlobal(QPoint(5, 5)))))
    assert lit.args == [link, link.evidence[0]]
    with qtbot.waitSignal(inspector.evidence_unlit):
        QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    inspector.activateWindow()
    with qtbot.waitSignal(inspector.evidence_lit) as lit:
        row.setFocus(Qt.FocusReason.TabFocusReason)
    assert lit.args == [link, link.evidence[0]]
    with qtbot.waitSignal(inspector.evidence_unlit):
        row.clearFocus()


def test_another_pair_of_sources_shows_its_own_evidence(qtbot: QtBot, inspector: Inspector) -> None:
    pairs = inspector.findChild(QComboBox)
    assert [pairs.itemText(place)[:7] for place in range(pairs.count())] == ["A and B", "A and C"]
    pairs.setFocus()
    qtbot.keyClick(pairs, Qt.Key.Key_Down)
    assert pairs.currentText().startswith("A and C")
    assert not shown(inspector, EvidenceRow)


def test_a_pair_stays_chosen_when_the_event_is_shown_again(qtbot: QtBot, inspector: Inspector, flood: Project) -> None:
    pairs = inspector.findChild(QComboBox)
    qtbot.keyClick(pairs, Qt.Key.Key_Down)
    inspector.show_event(replace(flood, annotations={}), "e1")
    assert pairs.currentText().startswith("A and C")


def test_a_proposal_is_accepted_as_it_is_or_as_another_kind_or_dismissed(qtbot: QtBot, inspector: Inspector) -> None:
    (card,) = shown(inspector, DivergenceCard)
    with qtbot.waitSignal(inspector.accept_wanted) as wish:
        click(qtbot, button(inspector, "Accept"))
    assert wish.args == ["d1", NoteKind.NUMBER]
    kinds = card.findChild(QToolButton).menu().actions()
    assert len(kinds) == 12
    with qtbot.waitSignal(inspector.accept_wanted) as wish:
        next(kind for kind in kinds if kind.text() == "Contradiction").trigger()
    assert wish.args == ["d1", NoteKind.CONTRADICTION]
    with qtbot.waitSignal(inspector.dismiss_wanted) as wish:
        click(qtbot, button(inspector, "Dismiss"))
    assert wish.args == ["d1"]


@pytest.mark.parametrize("status", [DivergenceStatus.ACCEPTED, DivergenceStatus.DISMISSED])
def test_a_proposal_that_was_answered_is_asked_no_more(
    inspector: Inspector, flood: Project, status: DivergenceStatus
) -> None:
    answered = replace(flood.divergences["d1"], status=status)
    inspector.show_event(replace(flood, divergences={"d1": answered}), "e1")
    assert not shown(inspector, DivergenceCard)
    assert "No divergence found here" in words(inspector)


def test_a_note_is_changed_and_removed(qtbot: QtBot, inspector: Inspector) -> None:
    for name, wish in (("Change the note", inspector.edit_note_wanted), ("Remove", inspector.remove_note_wanted)):
        with qtbot.waitSignal(wish) as wanted:
            click(qtbot, button(inspector, name))
        assert wanted.args == ["n1"]


def test_markdown_is_set_and_html_stays_text(inspector: Inspector, flood: Project) -> None:
    note = replace(flood.annotations["n1"], text=f"Who *counted*? {HOSTILE}\n\n![](file:///etc/hostname)")
    inspector.show_event(replace(flood, annotations={"n1": note}), "e1")
    (card,) = shown(inspector, NoteCard)
    (rich,) = [label.text() for label in card.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText]
    assert "font-style:italic" in rich
    assert "<img" not in rich
    assert "&lt;b&gt;bold" in rich


def test_markup_in_labels_and_remarks_stays_text(inspector: Inspector, flood: Project) -> None:
    hostile = replace(
        flood,
        events={**flood.events, "e1": replace(flood.events["e1"], label=HOSTILE)},
        divergences={"d1": replace(flood.divergences["d1"], note=HOSTILE)},
    )
    inspector.show_event(hostile, "e1")
    carriers = [label for label in shown(inspector, QLabel) if isinstance(label, QLabel) and HOSTILE in label.text()]
    assert len(carriers) == 2
    assert {label.textFormat() for label in carriers} == {Qt.TextFormat.PlainText}


def test_a_word_without_end_does_not_widen_it(qtbot: QtBot, inspector: Inspector, flood: Project) -> None:
    inspector.setStyleSheet(style_sheet(load_theme("light")))
    endless = "W" * 400
    note = replace(flood.annotations["n1"], text=f"https://example.org/{endless}")
    event = replace(flood.events["e1"], label=endless)
    inspector.show_event(replace(flood, events={**flood.events, "e1": event}, annotations={"n1": note}), "e1")
    qtbot.wait(100)
    assert inspector.widget().width() <= inspector.viewport().width()


def test_every_control_has_a_name_and_can_be_reached(inspector: Inspector) -> None:
    controls = [*shown(inspector, QAbstractButton), *shown(inspector, QComboBox)]
    assert len(controls) >= 9
    for control in controls:
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_it_changes_colours_with_an_event_and_without(inspector: Inspector, flood: Project, name: str) -> None:
    inspector.set_theme(load_theme(name))
    assert shown(inspector, DivergenceCard)
    inspector.show_event(flood, None)
    inspector.set_theme(load_theme("light"))
    assert "No event is chosen" in words(inspector)


def test_a_piece_of_evidence_is_refused_from_its_row_and_counted_again(
    qtbot: QtBot, inspector: Inspector, flood: Project
) -> None:
    link = flood.links["l1"]
    refuse = button(inspector, "This does not count")
    refuse.setFocus()
    with qtbot.waitSignal(inspector.refuse_wanted) as wish:
        qtbot.keyClick(refuse, Qt.Key.Key_Space)
    assert wish.args == [link, link.evidence[0], False]
    after = flood.after(refuse_evidence(flood, "l1", link.evidence[0], HAND))
    inspector.show_event(after, "e1")
    said = words(inspector)
    assert "Too little evidence is left" in said
    assert "Does not count" in said
    with qtbot.waitSignal(inspector.count_wanted):
        click(qtbot, button(inspector, "Let it count again"))
    with qtbot.waitSignal(inspector.take_back_wanted) as wish:
        click(qtbot, button(inspector, "Take back"))
    assert wish.args == list(after.rulings)


def test_a_rejected_link_is_listed_and_can_be_restored(qtbot: QtBot, inspector: Inspector, flood: Project) -> None:
    assert "Ruled out" not in words(inspector)
    after = flood.after(judge_links(flood, ["l2"], LinkStatus.REJECTED, HAND))
    inspector.show_event(after, None)
    assert "Rejected: A and C" in words(inspector)
    with qtbot.waitSignal(inspector.restore_wanted) as wish:
        click(qtbot, button(inspector, "Restore"))
    assert wish.args == ["l2"]


def five_proposals(flood: Project) -> Project:
    first = flood.divergences["d1"]
    more = {key: replace(first, id=key, note=f"They differ ({key}).") for key in ("d2", "d3", "d4", "d5")}
    return replace(flood, divergences={"d1": first, **more})


def test_the_keyboard_stays_among_the_proposals_when_one_is_answered(inspector: Inspector, flood: Project) -> None:
    several = five_proposals(flood)
    inspector.show_event(several, "e1")
    dismiss = [each for each in shown(inspector, QAbstractButton) if each.accessibleName().startswith("Dismiss")]
    dismiss[1].setFocus()
    gone = replace(several.divergences["d2"], status=DivergenceStatus.DISMISSED)
    inspector.show_event(replace(several, divergences={**several.divergences, "d2": gone}), "e1")
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Dismiss: They differ (d3)."


def test_the_rest_of_a_list_stays_in_sight_through_an_edit_and_not_for_another_event(
    qtbot: QtBot, inspector: Inspector, flood: Project
) -> None:
    several = five_proposals(flood)
    inspector.show_event(several, "e1")
    assert len(shown(inspector, DivergenceCard)) == 3
    more = button(inspector, "Show 2 more")
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    assert len(shown(inspector, DivergenceCard)) == 5
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Accept")
    inspector.show_event(replace(several, annotations={}), "e1")
    assert len(shown(inspector, DivergenceCard)) == 5
    inspector.show_event(several, "e2")
    inspector.show_event(several, "e1")
    assert len(shown(inspector, DivergenceCard)) == 3


def test_the_head_says_which_event_is_shown(inspector: Inspector, flood: Project) -> None:
    names = {widget.accessibleName() for widget in inspector.findChildren(QWidget)}
    number = [event.id for event in flood.ordered_events()].index("e1") + 1
    assert f"Event {number}: {flood.events['e1'].label}" in names
