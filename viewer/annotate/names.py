"""What a reader says of names: these are one, these are two, this is none."""

from collections.abc import Sequence

from viewer.annotate.hand import Hand, fresh_id
from viewer.errors import ParallaxError
from viewer.model.change import Change, Edit
from viewer.model.name_rule import NameRule, NameRuleKind
from viewer.model.project import Project
from viewer.translation import QT_TRANSLATE_NOOP, translate

MOST_RULES = 5000


def merge_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that these forms are one name. What was said against it before no longer holds.

    Raises:
        ParallaxError: If there are fewer than two forms, or more than a rule can hold.
    """
    return _said(
        project,
        NameRuleKind.SAME,
        forms,
        by,
        QT_TRANSLATE_NOOP("Changes", "Merge names: {0}").format(", ".join(forms[:3])),
    )


def split_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that each of these forms is a name of its own.

    Raises:
        ParallaxError: As `merge_names`.
    """
    return _said(
        project,
        NameRuleKind.DIFFERENT,
        forms,
        by,
        QT_TRANSLATE_NOOP("Changes", "Split names: {0}").format(", ".join(forms[:3])),
    )


def part_names(project: Project, parted: Sequence[str], kept: Sequence[str], by: Hand) -> Change:
    """Say that forms that were taken for one name are two: the forms of `parted` are one, those of `kept` another.

    Raises:
        ParallaxError: If there is no form on a side, one on both, or more than a rule can hold.
    """
    if not parted or not kept:
        raise ParallaxError(translate("Errors", "A name is split into two. Leave at least one form on each side."))
    apart = (NameRuleKind.DIFFERENT, (parted[0], kept[0]))
    sides = [(NameRuleKind.SAME, side) for side in (parted, kept) if len(side) > 1]
    label = QT_TRANSLATE_NOOP("Changes", "Split names: {0}").format(", ".join((parted[0], kept[0])))
    across = [
        rule
        for rule in project.ordered_name_rules()
        if rule.kind is NameRuleKind.SAME and set(rule.forms) & set(parted) and set(rule.forms) & set(kept)
    ]
    return _all_said(project, [apart, *sides], by, label, across)


def strike_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Say that these forms are no names.

    Raises:
        ParallaxError: If there is no form, or more than a rule can hold.
    """
    return _said(
        project,
        NameRuleKind.NOT_A_NAME,
        forms,
        by,
        QT_TRANSLATE_NOOP("Changes", "Not a name: {0}").format(", ".join(forms[:3])),
    )


def restore_names(project: Project, forms: Sequence[str], by: Hand) -> Change:
    """Take back all that was said of these forms.

    Raises:
        ParallaxError: If nothing was said of them.
    """
    edits = [Edit(rule, None) for rule in project.ordered_name_rules() if set(rule.forms) & set(forms)]
    if not edits:
        raise ParallaxError(translate("Errors", "Nothing was said of this name, so there is nothing to restore."))
    return by.change(QT_TRANSLATE_NOOP("Changes", "Restore names: {0}").format(", ".join(forms[:3])), *edits)


def _said(project: Project, kind: NameRuleKind, forms: Sequence[str], by: Hand, label: str) -> Change:
    return _all_said(project, [(kind, forms)], by, label)


def _all_said(
    project: Project,
    said: Sequence[tuple[NameRuleKind, Sequence[str]]],
    by: Hand,
    label: str,
    outdated: Sequence[NameRule] = (),
) -> Change:
    """The change that makes these the last word; `outdated` rules go, and those that contradict one of them."""
    if len(project.name_rules) + len(said) > MOST_RULES:
        raise ParallaxError(
            translate("Errors", "A project holds at most {0} rules on names. Restore some first.").format(MOST_RULES)
        )
    try:
        rules = [
            NameRule(fresh_id("name"), kind, tuple(dict.fromkeys(form.strip() for form in forms)))
            for kind, forms in said
        ]
    except ValueError as error:
        raise ParallaxError(
            translate("Errors", "These forms cannot make a rule. Choose two or more different names.")
        ) from error
    against = [
        old for old in project.ordered_name_rules() if old in outdated or any(_contradicts(old, rule) for rule in rules)
    ]
    return by.change(label, *(Edit(old, None) for old in against), *(Edit(None, rule) for rule in rules))


def _contradicts(old: NameRule, new: NameRule) -> bool:
    """Whether both speak of the same two forms (or of one, that is struck), and do not say the same."""
    shared = len(set(old.forms) & set(new.forms))
    struck = NameRuleKind.NOT_A_NAME in (old.kind, new.kind)
    return old.kind is not new.kind and shared >= (1 if struck else 2)
