"""Forms that are one name: by the table, by the texts, by the reader."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.align.name_book import Line, NameBook, _table, aliases, book_for, plain
from viewer.align.names import find_names
from viewer.align.pipeline import understand
from viewer.align.units import Account, from_lines
from viewer.model.name_rule import NameRule, NameRuleKind

SAME, DIFFERENT, NOTHING = NameRuleKind.SAME, NameRuleKind.DIFFERENT, NameRuleKind.NOT_A_NAME


def _keys(accounts: list[Account], *rules: NameRule) -> list[set[str]]:
    """By account: the keys of its terms that are names."""
    reading = understand(accounts, rules=rules)
    return [{t.key for unit in units for t in unit if t.key.startswith("N")} for units in reading.terms]


@pytest.mark.parametrize(
    ("here", "there", "languages"),
    [
        ("They marched to Kiev at dawn.", "They lost Kyiv at dawn.", "en en"),
        ("They sailed to Constantinople.", "Sie segelten nach Konstantinopel zurück.", "en de"),
        ("They returned to Vienna then.", "Они вернулись в Вену утром.", "en ru"),
        ("They obeyed King Louis then.", "Sie folgten König Ludwig damals.", "en de"),
        ("The Council of People's Commissars met.", "That night Sovnarkom sat.", "en en"),
    ],
)
def test_the_names_of_one_thing_share_a_key(here: str, there: str, languages: str) -> None:
    a, b = languages.split()
    one, other = _keys([from_lines("a", [here], a), from_lines("b", [there], b)])
    assert one & other


def test_given_names_of_one_language_stay_apart() -> None:
    one, other = _keys([from_lines("a", ["They met Karl there."]), from_lines("b", ["They met Charles there."])])
    assert not one & other


def test_no_form_stands_in_two_lines_of_the_table() -> None:
    forms = [plain(form) for lines in _table().values() for line in lines for form in {plain(f): f for f in line}]
    assert [form for form, count in Counter(forms).items() if count > 1] == []


def test_what_a_text_calls_a_thing_by_two_names_is_an_alias_and_a_place_in_brackets_is_none() -> None:
    account = from_lines("a", ["The Green Valley Union, known as Grevun, met.", "The Winter Palace (Petrograd) fell."])
    assert list(aliases(account)) == [Line(("Green Valley Union", "Grevun"), "called so in a")]


def test_the_reader_joins_parts_and_strikes_names() -> None:
    accounts = [from_lines("a", ["We saw Miliutin fall."]), from_lines("b", ["We saw Milyutin rise with Grey."])]
    (one, other) = _keys(accounts)
    assert one & other
    one, other = _keys(accounts, NameRule("r", DIFFERENT, ("Miliutin", "Milyutin")))
    assert not one & other
    one, other = _keys(accounts, NameRule("r", SAME, ("Miliutin", "Grey")), NameRule("s", NOTHING, ("Milyutin",)))
    assert (len(other), one) == (1, other)


_RULES = st.lists(
    st.tuples(st.sampled_from([SAME, DIFFERENT]), st.lists(st.sampled_from("ABCDEFG"), min_size=2, max_size=3)).filter(
        lambda rule: len(set(rule[1])) == len(rule[1])
    ),
    max_size=6,
)


@given(_RULES, st.randoms())
def test_the_order_of_rules_and_forms_makes_no_difference(
    said: list[tuple[NameRuleKind, list[str]]], chance: random.Random
) -> None:
    rules = [NameRule(str(n), kind, tuple(forms)) for n, (kind, forms) in enumerate(said)]
    shuffled = [NameRule(r.id, r.kind, tuple(chance.sample(r.forms, len(r.forms)))) for r in rules]
    chance.shuffle(shuffled)
    one, other = NameBook((), rules), NameBook((), shuffled)
    assert [one.entry(form) for form in "ABCDEFG"] == [other.entry(form) for form in "ABCDEFG"]


@given(_RULES)
def test_forms_told_apart_are_never_read_as_one(said: list[tuple[NameRuleKind, list[str]]]) -> None:
    rules = [NameRule(str(n), kind, tuple(forms)) for n, (kind, forms) in enumerate(said)]
    book = NameBook((), rules)
    for rule in rules:
        if rule.kind is DIFFERENT:
            chiefs = [entry.chief for form in rule.forms if (entry := book.entry(form))]
            assert len(set(chiefs)) == len(rule.forms)


def test_a_rule_of_many_words_holds_for_the_whole_name_only() -> None:
    account = from_lines("a", ["We met the Grey Owl Club there.", "We met Grey there."])
    book = book_for([account], [NameRule("r", NOTHING, ("Grey Owl Club",))])
    first, second = find_names([account], book=book)[0]
    assert (first, second) == ({}, {2: "grei"})


@pytest.mark.parametrize("forms", [(), ("A", "A"), ("A", " "), ("A", "x" * 201), ("A",)])
def test_a_rule_of_no_forms_of_names_is_refused(forms: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="name"):
        NameRule("r", SAME, forms)
