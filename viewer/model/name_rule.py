"""What a reader says of names."""

from dataclasses import dataclass
from enum import StrEnum

MAX_FORMS = 200
MAX_FORM_CP = 200


class NameRuleKind(StrEnum):
    """What is said of the forms of a rule."""

    SAME = "same"
    DIFFERENT = "different"
    NOT_A_NAME = "not a name"


@dataclass(frozen=True, slots=True)
class NameRule:
    """Forms, as they are written, that are one name, different names (each from each), or no names.

    Raises:
        ValueError: If there are too few or too many forms, one twice, or one that is empty or too long.
    """

    id: str
    kind: NameRuleKind
    forms: tuple[str, ...]

    def __post_init__(self) -> None:
        """Hold the forms to what a name can be."""
        least = 1 if self.kind is NameRuleKind.NOT_A_NAME else 2
        if not least <= len(self.forms) <= MAX_FORMS or len(set(self.forms)) < len(self.forms):
            raise ValueError(f"not the forms of a rule on names: {self.forms!r}")
        if not all(form.strip() == form and 0 < len(form) <= MAX_FORM_CP for form in self.forms):
            raise ValueError(f"not the form of a name: {self.forms!r}")
