"""Words that judge, added by a person."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.diverge.telling import told
from viewer.diverge.find import Findings
from viewer.diverge.own_words import UnreadableWords, shipped_words, words_with
from viewer.model.divergence import NoteKind
from viewer.model.link import LinkStatus
from viewer.model.project import Project
from viewer.session import propose
from viewer.settings import own_words_file

OWN = '[work]\ntoil = ["slaved away"]\nservice = ["gladly served"]\n\n[seizure]\ncoup = ["power grab"]\n'
LEFT = "The wardens of the mill slaved away for years."
RIGHT = "The wardens of the mill gladly served for years."


def notes(left: str, right: str, findings: Findings) -> list[str]:
    return [d.note for d in findings.of(told(left, right)) if d.kind is NoteKind.CHARACTERISATION]


def written(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_own_words_are_read_beside_the_shipped_ones(tmp_path: Path) -> None:
    findings = Findings(words_with(written(tmp_path / "words.toml", OWN)))
    assert notes(LEFT, RIGHT, findings) == ["A says “slaved away”, B “gladly served”."]
    assert notes(LEFT, RIGHT, Findings()) == []
    said = notes("The power grab of the wardens.", "The revolution of the wardens.", findings)
    assert said == ["A says “power grab”, B “revolution”."]
    assert notes("The coup of the wardens.", "The revolution of the wardens.", findings)


def test_without_a_file_the_shipped_words_are_used(tmp_path: Path) -> None:
    assert words_with(tmp_path / "none.toml") == shipped_words()


@pytest.mark.parametrize(
    "content",
    [
        "[work\n",
        'work = "toil"',
        "[work]\ntoil = []",
        "[work]\ntoil = [3]",
        '[work]\ntoil = "slaved"',
        '[work]\ntoil = [" "]',
        f'[work]\ntoil = ["{"x" * 81}"]',
        "x = " + "[" * 5_000,
        b"[work]\ntoil = ['\xff']",
        "#" * 200_001,
    ],
)
def test_a_bad_file_is_refused_with_what_to_do(tmp_path: Path, content: str | bytes) -> None:
    with pytest.raises(UnreadableWords, match="Mend the file"):
        words_with(written(tmp_path / "words.toml", content))


def test_an_alignment_honours_the_own_words_and_says_when_they_were_left_out() -> None:
    project = told(LEFT, RIGHT)
    (link,) = project.links.values()
    confirmed = replace(link, status=LinkStatus.CONFIRMED)
    project = Project.of([*project.sources.values(), *project.events.values(), confirmed])
    path = written(own_words_file(), OWN)
    try:
        proposal = propose(project)
        assert [d.note for d in proposal.divergences if d.kind is NoteKind.CHARACTERISATION]
        written(path, "[work")
        again = propose(project, known=proposal.known)
        assert "words.toml was left out" in again.remark
        assert not [d for d in again.divergences if d.kind is NoteKind.CHARACTERISATION]
    finally:
        path.unlink()
