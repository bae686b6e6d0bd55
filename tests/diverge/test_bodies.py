from tests.diverge.telling import found, told
from viewer.diverge.find import find_divergences
from viewer.model.divergence import NoteKind
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project


def test_a_party_given_as_an_example_of_several_is_not_the_only_one() -> None:
    left = "The governor closed the papers of hostile parties, such as the Levellers."
    right = "He closed the paper of the Levellers."
    assert found(left, right, NoteKind.PARTICIPANTS) == [
        (
            "papers of hostile parties, such as the Levellers",
            "Levellers",
            "A gives Levellers as an example of several; B names no other.",
        )
    ]
    assert not found(left, "He closed papers, such as the Levellers'.", NoteKind.PARTICIPANTS)


def test_an_example_is_known_in_the_language_of_the_source() -> None:
    left = "Man verhaftete mehrere Offiziere, darunter Brixworth."
    right = "Brixworth was arrested."
    ((_, quote, _),) = found(left, right, NoteKind.PARTICIPANTS, languages=("de", "en"))
    assert quote == "Brixworth"


def test_another_body_after_the_same_words_is_a_difference() -> None:
    left = "They had gained control of the Harbour Guild’s Strike Committee by May."
    right = "On winning control of the Harbour and Weaver guilds they called a meeting."
    assert found(left, right, NoteKind.PARTICIPANTS) == [
        (
            "control of the Harbour Guild’s Strike Committee",
            "control of the Harbour and Weaver guilds",
            "A says “control of the Harbour Guild’s Strike Committee”, B “control of the Harbour and Weaver guilds”.",
        )
    ]


def test_a_body_named_more_fully_is_the_same() -> None:
    left = "They gained control of the Strike Committee."
    right = "They gained control of the Harbour Strike Committee."
    assert not found(left, right, NoteKind.PARTICIPANTS)


def _linked(a: str, b: str, *pairs: tuple[str, str, float]) -> Project:
    """One event of two texts, whose links join the passages quoted."""
    project = told(a, b)
    links = [
        Link(f"l{n}", Passage("a", _at(a, x)), Passage("b", _at(b, y)), score, event_id="e")
        for n, (x, y, score) in enumerate(pairs)
    ]
    return Project.of([*project.sources.values(), Event("e", "The event"), *links])


def _at(text: str, quote: str) -> Span:
    return Span(text.index(quote), text.index(quote) + len(quote))


def _found(project: Project, kind: NoteKind) -> list[set[str]]:
    return [{project.words(place) for place in d.passages} for d in find_divergences(project) if d.kind is kind]


def test_a_list_is_held_against_that_of_the_passage_it_is_linked_with() -> None:
    first = "Voss, Kray and Harms left the hall."
    second = "Voss, Kray and Tilling signed the letter."
    theirs = "The letter was signed by Voss, Kray, Tilling and Brixworth."
    project = _linked(f"{first} {second}", theirs, (first, theirs, 0.4), (second, theirs, 0.9))
    assert {"Voss, Kray and Tilling", "Brixworth"} in _found(project, NoteKind.PARTICIPANTS)


def test_a_sentence_without_a_date_takes_over_that_of_the_one_before() -> None:
    theirs = "The council met and voted the tax."
    mine = "Almost immediately the council voted a tax."
    project = _linked(mine, f"On 5 May 1632 the town fell. {theirs}", (mine, theirs, 0.9))
    assert _found(project, NoteKind.DATE) == [{"Almost immediately", "5 May 1632"}]


def test_it_does_not_take_over_a_date_from_another_paragraph() -> None:
    theirs = "The council met and voted the tax."
    mine = "Almost immediately the council voted a tax."
    assert not _found(_linked(mine, f"On 5 May 1632 the town fell.\n\n{theirs}", (mine, theirs, 0.9)), NoteKind.DATE)
