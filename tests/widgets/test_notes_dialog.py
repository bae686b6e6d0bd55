"""All notes in one list: found, filtered, gone to, settled; and the tags they carry."""

from pytestqt.qtbot import QtBot

from tests.samples import HAND
from viewer.annotate.notes import Wording, add_note
from viewer.model.divergence import NoteKind, NoteStatus
from viewer.widgets.main_window import MainWindow
from viewer.widgets.notes_dialog import NotesDialog
from viewer.widgets.tags_dialog import TagsDialog


def opened(qtbot: QtBot, window: MainWindow) -> NotesDialog:
    window.workspace.edit(
        lambda project, by: add_note(project, Wording(NoteKind.ORIGIN, "A clerk.", ("parish",)), HAND, event_id="e2")
    )
    window.action("annotate.notes").trigger()
    dialog = window.findChild(NotesDialog)
    qtbot.addWidget(dialog)
    return dialog


def words(dialog: NotesDialog) -> list[str]:
    model = dialog.model
    return [model.data(model.index(row, 2)) for row in range(model.rowCount())]


def test_words_narrow_the_list_and_marks_do(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    assert words(dialog) == ["Who *counted*?", "A clerk."]
    qtbot.keyClicks(dialog.search, "wardens coun")
    qtbot.waitUntil(lambda: words(dialog) == ["Who *counted*?"])
    dialog.search.clear()
    dialog.kind.setCurrentIndex(dialog.kind.findData(NoteKind.ORIGIN))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert words(dialog) == ["A clerk."]


def test_a_note_of_the_list_is_gone_to_and_settled(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    dialog.table.selectRow(1)
    dialog.go_wanted.emit(dialog.marked()[0])
    assert window.chosen_event == "e2"
    dialog.settle_wanted.emit(dialog.marked(), True)
    (note,) = (note for note in window.project.annotations.values() if note.kind is NoteKind.ORIGIN)
    assert note.status is NoteStatus.RESOLVED
    assert dialog.marked() == [note.id], "what was marked stays marked"


def test_a_tag_is_renamed_and_removed_in_one_step_each(qtbot: QtBot, window: MainWindow) -> None:
    opened(qtbot, window)
    dialog = TagsDialog(window, window.workspace)
    qtbot.addWidget(dialog)
    wishes = []
    dialog.change_wanted.connect(lambda key, parts: wishes.append(parts))
    dialog.remove_wanted.connect(wishes.append)
    dialog.name.setText("town")
    dialog.name.editingFinished.emit()
    dialog.remove.click()
    assert wishes == [{"name": "town"}, next(iter(window.project.tags))]
