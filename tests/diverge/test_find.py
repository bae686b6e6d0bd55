import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diverge.telling import quotes, told
from tests.samples import flood_project
from viewer.align.pipeline import align
from viewer.diverge.find import Findings, find_divergences
from viewer.errors import Cancelled
from viewer.model.change import Change, Edit
from viewer.model.divergence import NoteKind
from viewer.model.project import Project
from viewer.model.source import Metadata, Source

ROOT = Path(__file__).resolve().parents[2]
LEFT = "Five wardens, Voss and Milyutin among them, left the council on 3 May 1632."
RIGHT = "Four wardens, Voss and Miliutin and Harms among them, left the council on 5 May 1632."


def bundled(folder: str, names: list[str]) -> Project:
    texts = [(name, (ROOT / "sources" / folder / f"{name}.txt").read_text(encoding="utf-8")) for name in names]
    sources = [Source(name, text, Metadata(name, language="en"), n) for n, (name, text) in enumerate(texts)]
    alignment = align(sources)
    return Project.of([*sources, *alignment.events, *alignment.links])


def test_the_same_project_gives_the_same_divergences() -> None:
    assert find_divergences(told(LEFT, RIGHT)) == find_divergences(told(LEFT, RIGHT))


def test_each_difference_is_proposed_once_and_within_its_event() -> None:
    project = told(LEFT, RIGHT)
    divergences = find_divergences(project)
    assert len({(d.kind, d.passages) for d in divergences}) == len(divergences) == len({d.id for d in divergences})
    assert {d.kind for d in divergences} >= {NoteKind.NUMBER, NoteKind.DATE, NoteKind.SPELLING}
    assert {d.event_id for d in divergences} == {"e"}


def test_an_id_speaks_of_the_places_and_not_of_the_event() -> None:
    project = told(LEFT, RIGHT)
    event, link = project.events["e"], project.links["l"]
    renamed = Project.of(
        [
            *project.sources.values(),
            type(event)("other", event.label),
            type(link)("m", link.a, link.b, 0.4, event_id="other"),
        ]
    )
    assert {d.id for d in find_divergences(renamed)} == {d.id for d in find_divergences(project)}


def test_numbers_of_the_same_wardens_differ_in_the_flood() -> None:
    project = flood_project()
    assert ("Five wardens", "Four wardens", "A gives “Five wardens”, B “Four wardens”.") in [
        quotes(project, d) for d in find_divergences(project)
    ]


def test_a_person_can_stop_it() -> None:
    class Stop:
        def step(self, done: int, total: int, label: str) -> None:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        find_divergences(told(LEFT, RIGHT), Stop())


def test_the_bundled_resignation_yields_number_participant_and_spelling() -> None:
    project = bundled("november-1917", ["social-history-essay", "soviet-editors-note"])
    notes = [(d.kind, d.note) for d in find_divergences(project)]
    assert any(kind is NoteKind.SPELLING and "Miliutin" in note and "Milyutin" in note for kind, note in notes)
    assert any(kind is NoteKind.PARTICIPANTS and "Teodorovich" in note for kind, note in notes)
    conflicts = [note for kind, note in notes if kind in (NoteKind.NAME, NoteKind.PARTICIPANTS)]
    assert not any("Miliutin" in note and "Milyutin" in note for note in conflicts)


def test_the_word_lists_can_be_read_and_hold_no_empty_list() -> None:
    for path in sorted((ROOT / "resources" / "lexicons").glob("*.toml")):
        for lists in tomllib.loads(path.read_text(encoding="utf-8")).values():
            assert all(words and all(isinstance(word, str) and word for word in words) for words in lists.values())


WORDS = st.sampled_from(
    "three four 1,200 half of the men Voss Harms and , . ; coup legend 3 May 1632 on Monday was not at ten a b".split()
)


@given(st.lists(WORDS, min_size=1, max_size=25), st.lists(WORDS, min_size=1, max_size=25))
def test_any_two_texts_can_be_compared(left: list[str], right: list[str]) -> None:
    project = told(" ".join(left), " ".join(right))
    for divergence in find_divergences(project):
        a, b, note = quotes(project, divergence)
        assert a.strip()
        assert b.strip() or divergence.b is None
        assert note.endswith(".")
        assert 0 < divergence.confidence < 1


def test_a_run_in_the_middle_of_another_disturbs_neither() -> None:
    project, findings = told(LEFT, RIGHT), Findings()
    turned = project.after(
        Change("", "", "", tuple(Edit(s, replace(s, position=-s.position)) for s in project.sources.values()))
    )

    class Meanwhile:
        """Lets a run over the sources in another order begin and end between two steps of this one."""

        def step(self, done: int, total: int, label: str) -> None:
            if label == "Comparing accounts":
                findings.of(turned.after(Change("", "", "", tuple(Edit(link, None) for link in turned.links.values()))))

    assert findings.of(project, Meanwhile()) == find_divergences(project)
    assert findings.of(turned) == find_divergences(turned) != find_divergences(project)
