"""Evidence that a reader can check."""

from viewer.align import likeness, pipeline
from viewer.align.evidence import Known, explain
from viewer.align.units import from_lines
from viewer.model.link import Evidence, EvidenceKind


def _explain(a: str, b: str) -> tuple[Evidence, ...]:
    others = ["Geese fly south.", "Rye rots slowly.", "Oxen plough clay.", "Fog hides the reef.", "Owls hunt mice."]
    reading = pipeline.understand([from_lines("a", [a, *others]), from_lines("b", [b, *others])])
    space = likeness.build(reading.accounts, reading.terms)
    idf = {key: float(space.idf[column]) for key, column in space.keys.items()}
    known = [
        Known(x.text, x.units[0], reading.terms[n][0], reading.timelines[n].by_unit[0], reading.numbers[n][0])
        for n, x in enumerate(reading.accounts)
    ]
    return explain(known[0], known[1], idf)


def test_each_kind_of_evidence_quotes_both_sides() -> None:
    a = "On January 9, 1906 (Old Style) the chairman Miliutin resigned over four hundred sacks."
    b = "It was on 22 January 1906 that Milyutin withdrew, and 400 sacks were lost."
    found = {(e.kind, e.a.of(a), e.b.of(b), e.note) for e in _explain(a, b)}
    assert (EvidenceKind.NAME, "Miliutin", "Milyutin", "same name in two spellings") in found
    assert (EvidenceKind.DATE, "January 9, 1906 (Old Style)", "22 January 1906", "same day in two calendars") in found
    assert (EvidenceKind.NUMBER, "four hundred", "400", "same number of the same") in found
    assert (EvidenceKind.WORDS, "resigned", "withdrew", "like act in other words") in found


def test_the_weights_share_out_the_whole() -> None:
    pieces = _explain("The keeper counted herring barrels by the lighthouse.", "Herring barrels hid the lighthouse.")
    assert abs(sum(piece.weight for piece in pieces) - 1) < 0.01
    assert [piece.weight for piece in pieces] == sorted((piece.weight for piece in pieces), reverse=True)


def test_a_long_run_of_equal_words_is_a_quotation() -> None:
    words = "we shall not sell one barrel of herring to the garrison"
    pieces = _explain(f"He wrote that {words} today.", f"In her diary: {words}!")
    assert pieces[0].kind is EvidenceKind.QUOTATION


def test_names_that_stand_together_are_one_piece_and_a_possessive_is_no_spelling() -> None:
    a, b = "They stormed the Winter Palace at dusk.", "Then the Winter Palace’s gates gave way."
    piece = next(e for e in _explain(a, b) if e.kind is EvidenceKind.NAME)
    assert (piece.a.of(a), piece.note) == ("Winter Palace", "")
