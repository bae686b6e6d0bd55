"""What a reader says of names: these are one, these are two, this is none."""

from collections.abc import Sequence

from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.project import Project

MOST_RULES = 5000


def merge_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that these forms are one name. What was said against it before no longer holds.

    Raises:
        ParallaxError: If there are fewer than two forms, or more than a rule can hold.
    """
    return _said(project, NameRuleKind.SAME, forms, by, f"Merge names: {', '.join(forms[:3])}")


def split_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that each of these forms is a name of its own.

    Raises:
        ParallaxError: As `merge_names`.
    """
    return _said(project, NameRuleKind.DIFFERENT, forms, by, f"Split names: {', '.join(forms[:3])}")


def strike_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that these forms are no names.

    Raises:
        ParallaxError: If there is no form, or more than a rule can hold.
    """
    return _said(project, NameRuleKind.NOT_A_NAME, forms, by, f"Not a name: {', '.join(forms[:3])}")


def restore_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Take back all that was said of these forms.

    Raises:
        ParallaxError: If nothing was said of them.
    """
    edits = [Edit(rule, None) for rule in project.ordered_name_rules() if set(rule.forms) & set(forms)]
    if not edits:
        raise ParallaxError("Nothing was said of this name, so there is nothing to restore.")
    return by.change(f"Restore names: {', '.join(forms[:3])}", *edits)


def _said(project: Project, kind: NameRuleKind, forms: Sequence[str], by: Hand, label: str) -> Change:
    if len(project.name_rules) >= MOST_RULES:
        raise ParallaxError(f"A project holds at most {MOST_RULES} rules on names. Restore some first.")
    try:
        rule = NameRule(fresh_id("name"), kind, tuple(dict.fromkeys(form.strip() for form in forms)))
    except ValueError as error:
        raise ParallaxError("These forms cannot make a rule. Choose two or more different names.") from error
    against = [old for old in project.ordered_name_rules() if _contradicts(old, rule)]
    return by.change(label, *(Edit(old, None) for old in against), Edit(None, rule))


def _contradicts(old: NameRule, new: NameRule) -> bool:
    """Whether both speak of the same two forms (or of one, that is struck), and do not say the same."""
    shared = len(set(old.forms) & set(new.forms))
    struck = NameRuleKind.NOT_A_NAME in (old.kind, new.kind)
    return old.kind is not new.kind and shared >= (1 if struck else 2)
