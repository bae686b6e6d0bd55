"""Terms: stems, names, abbreviations spelt out, acts."""

from viewer.align.names import find_names
from viewer.align.terms import find_terms
from viewer.align.units import from_lines


def _keys(*lines: str, language: str = "en") -> list[set[str]]:
    account = from_lines("a", lines, language)
    return [{term.key for term in unit} for unit in find_terms([account], find_names([account]))[0]]


def test_an_abbreviation_stands_for_the_names_it_shortens() -> None:
    full, short = _keys("We met the Socialist Revolutionaries there.", "Then the SRs walked out again.")
    assert {key for key in full if key.startswith("N")} <= short


def test_different_words_for_one_act_share_a_term() -> None:
    one, other = _keys("the chairman resigned in anger", "the chairman withdrew in anger")
    assert "Aresign" in one & other


def test_an_act_is_known_across_languages() -> None:
    english = _keys("the chairman resigned in anger")[0]
    german = _keys("der Rücktritt kam spät am Tag", language="de")[0]
    assert "Aresign" in english & german


def test_the_commonest_words_and_months_are_no_terms() -> None:
    assert _keys("it was the month of October and that was that") <= [{"Wmonth"}]
