"""The list of names that a reader looks through."""

from viewer.align.name_list import list_names
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.source import Metadata, Source

SOURCES = [
    Source("a", "We marched with Miliutin to Kiev. Then Miliutin left us there.", Metadata("A", language="en")),
    Source("b", "They followed old Milyutin to Kyiv. Later they praised him.", Metadata("B", language="en")),
]


def _forms(*rules: NameRule) -> dict[str, dict[str, int]]:
    return {name.forms[0].text: {f.text: f.count for f in name.forms} for name in list_names(SOURCES, rules)}


def test_names_are_listed_with_their_forms_and_counts() -> None:
    assert _forms() == {"Miliutin": {"Miliutin": 2, "Milyutin": 1}, "Kiev": {"Kiev": 1, "Kyiv": 1}}


def test_the_list_shows_what_the_reader_said() -> None:
    split = NameRule("r", NameRuleKind.DIFFERENT, ("Kiev", "Kyiv"))
    struck = NameRule("s", NameRuleKind.NOT_A_NAME, ("Miliutin",))
    assert _forms(split)["Kyiv"] == {"Kyiv": 1}
    assert [name.forms[0].text for name in list_names(SOURCES, [struck]) if name.struck] == ["Miliutin"]


def test_of_a_name_in_three_spellings_one_is_parted_and_two_stay_together() -> None:
    third = Source("c", "There stood Miliutine with his men, and Miliutine was silent.", Metadata("C", language="en"))
    sources = [*SOURCES, third]
    rules = [
        NameRule("r", NameRuleKind.DIFFERENT, ("Miliutine", "Miliutin")),
        NameRule("s", NameRuleKind.SAME, ("Miliutin", "Milyutin")),
    ]

    def written(rules: list[NameRule]) -> list[set[str]]:
        listed = [{form.text for form in name.forms} for name in list_names(sources, rules)]
        return [forms for forms in listed if any(form.startswith("Mil") for form in forms)]

    assert written([]) == [{"Miliutin", "Miliutine", "Milyutin"}]
    assert written(rules) == [{"Miliutin", "Milyutin"}, {"Miliutine"}]


def test_a_month_is_no_name() -> None:
    text = "It was in July that Kiev fell, and by July the men were home. They said that July was hot."
    listed = list_names([Source("a", text, Metadata("A", language="en"))])
    assert [name.forms[0].text for name in listed] == ["Kiev"]
