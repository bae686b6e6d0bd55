"""No text, however odd, makes the aligner crash, hang or lose its place."""

import pytest

from tests.hostile_texts import PLAIN, TEXTS
from viewer.align.pipeline import align
from viewer.align.units import read
from viewer.ingest.language import guess_language
from viewer.ingest.text_file import decode
from viewer.model.source import Metadata, Source
from viewer.segment.cuts import LONGEST
from viewer.segment.text import segment

SIZE = 6_000


def source(name: str, text: str) -> Source:
    return Source(name, text, Metadata(title=name, language=guess_language(text)))


class Steps:
    """Counts the reports of long work."""

    def __init__(self) -> None:
        self.count = 0

    def step(self, done: int, total: int, label: str) -> None:
        assert 0 <= done <= max(1, total), label
        self.count += 1


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_is_read_in_bounded_parts_and_aligned(name: str) -> None:
    text = decode(TEXTS[name](SIZE).encode()).text
    hostile, plain = source("hostile", text), source("plain", PLAIN)
    units = read(hostile).units
    assert all(unit.span.end_cp - unit.span.start_cp <= LONGEST + 10 for unit in units)
    assert "".join(part.span.of(text) for part in segment(text)) == text
    texts = {"hostile": text, "plain": PLAIN}
    found = align([hostile, plain])
    for link in (*found.links, *found.hidden):
        for passage in (link.a, link.b):
            assert 0 <= passage.span.start_cp < passage.span.end_cp <= len(texts[passage.source_id])
        for piece in link.evidence:
            assert 0 <= piece.a.start_cp < piece.a.end_cp <= len(texts[link.a.source_id])
            assert 0 <= piece.b.start_cp < piece.b.end_cp <= len(texts[link.b.source_id])


@pytest.mark.parametrize("name", ["no full stop", "one-word lines", "dates", "one sentence again and again", "names"])
def test_twice_the_text_is_about_twice_the_work(name: str) -> None:
    counts = []
    for size in (6_000, 12_000):
        steps = Steps()
        align([source("hostile", TEXTS[name](size)), source("plain", PLAIN)], progress=steps)
        counts.append(steps.count)
    assert counts[1] <= 2.5 * counts[0] + 10


def test_two_accounts_of_one_sentence_again_and_again_are_aligned() -> None:
    text = TEXTS["one sentence again and again"](4_000)
    found = align([source("a", text), source("b", text + "The end came later. Nobody saw the dike.")])
    assert all(link.a.span.end_cp <= len(text) for link in found.links)
