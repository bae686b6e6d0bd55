"""What the core says is said in the language spoken: nothing that a person reads is written past the catalogue."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

CODE = Path(__file__).parents[1] / "viewer"
MODULES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(CODE.rglob("*.py"))}
MARKS = {"translate", "QT_TRANSLATE_NOOP", "tr", "reword"}


def _errors() -> set[str]:
    """The names of ParallaxError and of every class that comes from it."""
    found, classes = {"ParallaxError"}, [n for tree in MODULES.values() for n in ast.walk(tree) if _is_class(n)]
    while more := {n.name for n in classes if n.name not in found and found & {_name(base) for base in n.bases}}:
        found |= more
    return found


def _is_class(node: ast.AST) -> bool:
    return isinstance(node, ast.ClassDef)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path, tree in MODULES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(CODE)}:{node.lineno}", node


def _unsaid(node: ast.expr) -> bool:
    """Whether it writes words of its own that pass through no mark."""
    if isinstance(node, ast.Call) and _name(node.func) in MARKS:
        return False
    if isinstance(node, ast.Call):
        # The words to be filled in are data, but what they are filled into is a text.
        return isinstance(node.func, ast.Attribute) and node.func.attr == "format" and _unsaid(node.func.value)
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and any(letter.isalpha() for letter in node.value)
    return any(_unsaid(each) for each in ast.iter_child_nodes(node) if isinstance(each, ast.expr))


def _written_past(name: str, place: int) -> list[str]:
    return [
        f"{where}: {ast.unparse(call.args[place])}"
        for where, call in _calls()
        if _name(call.func) == name and len(call.args) > place and _unsaid(call.args[place])
    ]


@pytest.mark.parametrize("error", sorted(_errors()))
def test_an_error_is_raised_with_a_text_of_the_catalogue_or_with_one_passed_on(error: str) -> None:
    assert _written_past(error, 0) == []


def test_a_label_of_progress_and_of_a_change_is_a_text_of_the_catalogue() -> None:
    assert _written_past("step", 2) == []
    assert _written_past("stepping", 2) == []
    assert _written_past("change", 0) == []


def test_a_sentence_on_a_divergence_is_marked_for_the_catalogue() -> None:
    assert _written_past("Finding", 3) == []
    notes = [
        f"{path.relative_to(CODE)}:{node.lineno}"
        for path, tree in MODULES.items()
        if path.parent.name == "diverge"
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and _name(node.targets[0]) == "note" and _unsaid(node.value)
    ]
    assert notes == []


def test_a_text_is_given_to_the_catalogue_where_it_is_written() -> None:
    """A function that translates what it is given is handed marked texts: lupdate does not look through it."""
    passing_on = {
        f"{path.stem}.{node.name}"
        for path, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and _translates_its_argument(node)
    }
    handed = [
        f"{where}: {ast.unparse(call)}"
        for where, call in _calls()
        if f"{Path(where.split(':')[0]).stem}.{_name(call.func)}" in passing_on and call.args and _unsaid(call.args[0])
    ]
    assert handed == []


def _translates_its_argument(function: ast.FunctionDef) -> bool:
    given = {argument.arg for argument in function.args.args}
    return function.name not in MARKS and any(
        isinstance(node, ast.Call) and _name(node.func) in MARKS and len(node.args) > 1 and _name(node.args[1]) in given
        for node in ast.walk(function)
    )
