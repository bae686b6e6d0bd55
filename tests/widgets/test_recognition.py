"""The window offers to recognise text where that can be done; else it says why a file was not taken."""

import pytest
from PySide6.QtWidgets import QInputDialog, QLabel

from tests.ingest import files
from tests.samples import sources
from viewer.ingest import ocr
from viewer.session import Session


@pytest.mark.parametrize("languages", [(), ("eng", "rus")])
def test_a_pdf_of_pictures_is_offered_for_recognition_only_where_that_can_be_done(
    qtbot, tmp_path, opened, monkeypatch, languages
):
    Session.create(tmp_path / "own.parallax", "Nora", sources()).close()
    window = opened(tmp_path / "own.parallax")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(files.pdf([[]]))
    asked = []

    def refuse(_parent, title, question, offered, *_, **__):
        asked.append((question, tuple(offered)))
        return "", False

    monkeypatch.setattr(ocr, "installed_languages", lambda: languages)
    monkeypatch.setattr(QInputDialog, "getItem", refuse)
    window.files_dropped.emit([scan])
    qtbot.waitUntil(lambda: any("scan.pdf" in label.text() for label in window.notice.findChildren(QLabel)))
    assert [offered for _, offered in asked] == ([languages] if languages else [])
    assert all("scan.pdf" in question for question, _ in asked)
    assert len(window.project.sources) == len(sources())
