"""Names and their spellings."""

import pytest

from viewer.align.names import find_names, fold
from viewer.align.units import Account, from_lines


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Miliutin", "Milyutin"),
        ("Trotzky", "Trotskii"),
        ("Tchernov", "Chernoff"),
        ("Wrangel", "Vrangel"),
        ("Petritchenko", "Petrichenko"),
        ("Cronstadt", "Kronstadt"),
        ("Троцкий", "Trotsky"),
        ("Lenin’s", "Lenin"),
        ("Scæva", "Scaeva"),
    ],
)
def test_spellings_of_one_name_share_a_key(a: str, b: str) -> None:
    assert fold(a) == fold(b)


@pytest.mark.parametrize(("a", "b"), [("Lenin", "Larin"), ("Nogin", "Rykov"), ("Kamenev", "Krylenko")])
def test_names_of_different_people_do_not(a: str, b: str) -> None:
    assert fold(a) != fold(b)


def _names(account: Account) -> list[str]:
    unit_names = find_names([account])[0]
    return [unit.words[n].text for unit, names in zip(account.units, unit_names, strict=True) for n in sorted(names)]


def test_a_capital_at_the_start_of_a_sentence_alone_makes_no_name() -> None:
    account = from_lines("a", ["Bread was dear that year.", "Yesterday Rykov bought bread."])
    assert _names(account) == ["Rykov"]


def test_near_spellings_of_two_sources_are_one_name_and_of_one_source_two() -> None:
    here = from_lines("a", ["We saw Crassinius fall.", "We saw Crastinius rise."])
    there = from_lines("b", ["They praise Crassinnus most."])
    (first, second), (third,) = find_names([here, there])
    assert first[2] != second[2]
    assert third[2] in (first[2], second[2])
