"""Sources described from a bibliography, as far as the person agrees."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.widgets.bibliography import Bibliography, MatchDialog
from viewer.widgets.main_window import MainWindow

ENTRIES = """@book{a, title={High water}, author={Vries, Ode}, year={1652}, publisher={Quay Press}}
@book{b, title={The dike}, author={Boom, A.}, year={1651}, publisher={Mill Press}}
"""


def test_what_stays_marked_is_taken_over_in_one_step(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "zotero.bib"
    path.write_text(ENTRIES, encoding="utf-8")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, MatchDialog):
            QTimer.singleShot(20, answer)
            return
        rows = {dialog.list.item(row).text()[0]: dialog.list.item(row) for row in range(dialog.list.count())}
        rows["A"].setCheckState(Qt.CheckState.Unchecked)
        dialog.accept()

    before = window.project
    QTimer.singleShot(0, answer)
    window.findChild(Bibliography).describe_from(path)
    qtbot.waitUntil(lambda: window.project != before)
    assert window.project.sources["flood"].meta.publisher == "Quay Press"
    assert window.project.sources["dike"].meta == before.sources["dike"].meta
    window.action("edit.undo").trigger()
    assert window.project == before


def test_a_bibliography_without_a_source_of_the_project_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "other.bib"
    path.write_text("@book{x, title={Astronomy of the southern sky}, year={1900}}", encoding="utf-8")
    window.findChild(Bibliography).describe_from(path)
    qtbot.waitUntil(lambda: "No entry" in window.notice.sentence)
