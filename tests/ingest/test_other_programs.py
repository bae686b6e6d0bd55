"""Files that other programs wrote are read to the letter."""

import pytest

from tests.bench.formats import BUNDLED, MAKES, errors, made

pytestmark = pytest.mark.outside

MOST = 0.002
MOST_PDF = 0.01
"""Lines and pages are put together again; a hyphen at the end of a line may be one of the word's own."""

MADE = [(program, kind) for program, kinds in MAKES.items() for kind in kinds]


@pytest.mark.parametrize(("name", "kind"), MADE)
def test_words_written_by_another_program_are_read_to_the_letter(program, tmp_path, name, kind):
    text = BUNDLED / "coup-narrative.txt"
    (path,) = made(program(name), kind, [text], tmp_path)
    lost, length = errors(text, path)
    assert lost <= (MOST_PDF if kind == "pdf" else MOST) * length


@pytest.mark.parametrize(("name", "kind"), MADE)
def test_long_texts_written_by_another_program_are_read_to_the_letter(program, shared, tmp_path, name, kind):
    texts = sorted((shared / "sources").glob("*.txt"))
    counted = [errors(text, path) for text, path in zip(texts, made(program(name), kind, texts, tmp_path), strict=True)]
    assert sum(lost for lost, _ in counted) <= (MOST_PDF if kind == "pdf" else MOST) * sum(all_ for _, all_ in counted)
