"""`parallax selftest` puts every part to work and names each that does not."""

from click.testing import CliRunner

from viewer.cli import parallax
from viewer.export.write import FORMATS
from viewer.ingest import rtf
from viewer.ingest.kinds import Kind
from viewer.translation import LANGUAGES


def test_every_reader_writer_and_language_is_named_as_working() -> None:
    result = CliRunner().invoke(parallax, ["selftest"])
    lines = result.output.splitlines()
    assert result.exit_code == 0, result.output
    for name in (
        *(f"reader: {kind}" for kind in Kind),
        *(f"writer: {key}" for key in FORMATS),
        *(f"language: {code}" for code in LANGUAGES),
        *(f"reader: {form}" for form in ("bibtex", "ris", "csl json")),
        *(f"taken in: {key}" for key in ("json", "tei", "annotations")),
        "citations",
        "search in notes",
        "alignment",
        "language model",
        "window",
    ):
        assert any(line.startswith(name) and "works" in line for line in lines), name


def test_a_part_that_is_broken_is_named_and_the_command_fails(monkeypatch) -> None:
    def broken(*_: object, **__: object) -> str:
        raise ImportError("no codec")

    monkeypatch.setattr(rtf, "rtf_to_text", broken)
    result = CliRunner().invoke(parallax, ["selftest"])
    assert result.exit_code == 1
    assert any("reader: rtf" in line and "no codec" in line for line in result.output.splitlines())
