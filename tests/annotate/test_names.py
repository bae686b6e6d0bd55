"""What a reader says of names."""

import pytest

from tests.samples import HAND, flood_project
from viewer.annotate.names import merge_names, part_names, restore_names, split_names, strike_names
from viewer.errors import ParallaxError
from viewer.model.name_rule import NameRuleKind
from viewer.model.project import Project


def _kinds(project: Project) -> list[NameRuleKind]:
    return [rule.kind for rule in project.name_rules.values()]


def test_the_last_word_on_names_holds_and_undo_brings_back_the_one_before() -> None:
    merged = flood_project().after(merge_names(flood_project(), ["Grey", "Gray"], HAND))
    split = split_names(merged, ["Gray", "Grey"], HAND)
    assert _kinds(merged.after(split)) == [NameRuleKind.DIFFERENT]
    assert merged.after(split).after(split.inverse()) == merged


def test_a_name_that_was_struck_is_restored() -> None:
    struck = flood_project().after(strike_names(flood_project(), ["Grey"], HAND))
    assert _kinds(struck) == [NameRuleKind.NOT_A_NAME]
    assert struck.after(restore_names(struck, ["Grey"], HAND)) == flood_project()


@pytest.mark.parametrize("forms", [["Grey"], ["Grey", " Grey"], ["Grey", ""]])
def test_one_form_is_not_merged_with_nothing(forms: list[str]) -> None:
    with pytest.raises(ParallaxError, match="two or more"):
        merge_names(flood_project(), forms, HAND)


def test_what_was_never_said_cannot_be_taken_back() -> None:
    with pytest.raises(ParallaxError, match="nothing to restore"):
        restore_names(flood_project(), ["Grey"], HAND)


def test_a_name_is_parted_into_two_that_each_keep_their_forms() -> None:
    merged = flood_project().after(merge_names(flood_project(), ["Grey", "Gray", "Graye", "Greye"], HAND))
    change = part_names(merged, ["Gray", "Graye"], ["Grey", "Greye"], HAND)
    said = {(rule.kind, rule.forms) for rule in merged.after(change).name_rules.values()}
    assert said == {
        (NameRuleKind.DIFFERENT, ("Gray", "Grey")),
        (NameRuleKind.SAME, ("Gray", "Graye")),
        (NameRuleKind.SAME, ("Grey", "Greye")),
    }
    again = merged.after(change).after(merge_names(merged.after(change), ["Grey", "Gray"], HAND))
    assert NameRuleKind.DIFFERENT not in _kinds(again)


@pytest.mark.parametrize(("parted", "kept"), [([], ["Grey"]), (["Grey"], []), (["Grey"], ["Grey"])])
def test_a_name_is_not_parted_from_nothing(parted: list[str], kept: list[str]) -> None:
    with pytest.raises(ParallaxError):
        part_names(flood_project(), parted, kept, HAND)
