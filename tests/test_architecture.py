"""The rules that keep the house in order, held against the code as it stands."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "viewer"
SCRIPTS = sorted(path for folder in ("viewer", "tests", "build") for path in (ROOT / folder).rglob("*.py"))
MAX_LINES = 400


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)


def test_imports_keep_to_the_contracts() -> None:
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = _python("-c", linter, "--no-cache")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_session_is_loaded_without_qt() -> None:
    """In a process of its own, where no other test has loaded Qt."""
    done = _python("-c", "import sys, viewer.session; print(*sorted(m for m in sys.modules if 'PySide6' in m))")
    assert done.returncode == 0, done.stderr
    assert not done.stdout.strip(), f"importing viewer.session loads {done.stdout}"


@pytest.mark.parametrize("path", SCRIPTS, ids=_name)
def test_a_file_can_be_read_at_one_sitting(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{_name(path)} has {lines} lines, more than {MAX_LINES}"


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("__init__.py")), ids=_name)
def test_a_package_file_holds_its_docstring_only(path: Path) -> None:
    docstring, *rest = ast.parse(path.read_text(encoding="utf-8")).body
    assert isinstance(docstring, ast.Expr)
    assert isinstance(docstring.value, ast.Constant)
    assert isinstance(docstring.value.value, str)
    if path == PACKAGE / "__init__.py":
        version = rest.pop()
        assert isinstance(version, ast.Assign)
        assert ast.unparse(version.targets[0]) == "__version__"
    assert not rest, f"{_name(path)} holds more than its docstring"


def test_every_folder_of_the_program_says_what_it_holds() -> None:
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert sorted(_name(folder) for folder in folders if not (folder / "__init__.py").exists()) == []
