"""The `parallax` command does what its help says, and fails in one line."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.samples import HAND, flood_project
from viewer.cli import parallax
from viewer.errors import ParallaxError
from viewer.ingest.catalogue import comparison
from viewer.model.change import Edit
from viewer.session import Session
from viewer.settings import comparisons_folder


def run(*words: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, without a display."""
    kept = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    here = str(Path(__file__).parent.parent)
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "viewer", *map(str, words)],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={**kept, "PYTHONPATH": here, "PYTHONUTF8": "1", **environment},
        timeout=60,
        check=False,
    )


@pytest.fixture
def files() -> list[Path]:
    """The five bundled accounts of November 1917."""
    folder = comparisons_folder() / "november-1917"
    return [folder / f"{source.id}.txt" for source in comparison(folder).sources]


def test_a_project_is_made_checked_and_exported(tmp_path: Path, files: list[Path]) -> None:
    made = run("new", tmp_path / "five", *files)
    assert made.returncode == 0, made.stderr
    assert "5 sources" in made.stdout
    project = tmp_path / "five.parallax"
    assert run("check", project).stdout.strip().endswith("sound")
    exported = run("export", project, "--format", "html", tmp_path / "five.html")
    assert exported.returncode == 0, exported.stderr
    page = (tmp_path / "five.html").read_text(encoding="utf-8")
    assert all(source.meta.title in page for source in comparison(files[0].parent).sources)


def test_the_language_model_is_left_alone_where_it_is_switched_off_for_all(
    tmp_path: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def asked() -> None:
        raise AssertionError

    managed = tmp_path / "managed.toml"
    managed.write_text("meaning = false\n", encoding="utf-8")
    monkeypatch.setattr("viewer.commands.terminal.managed_settings_file", lambda: managed)
    monkeypatch.setattr("viewer.session.own_encoder", asked)
    made = CliRunner().invoke(parallax, ["new", str(tmp_path / "two"), *map(str, files[:2])], catch_exceptions=False)
    assert "2 sources" in made.output


def test_links_are_written_as_the_bench_reads_them(tmp_path: Path, files: list[Path]) -> None:
    out = tmp_path / "links.json"
    done = run("align", *files, "--json", out)
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text(encoding="utf-8"))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in files}
    assert [source["id"] for source in found["sources"]] == list(texts)
    shown = [link for link in found["links"] if link["shown"]]
    assert shown
    assert len(found["links"]) > len(shown)
    for link in found["links"]:
        assert 0 <= link["score"] <= 1
        for side in (link["a"], link["b"]):
            assert 0 <= side["start"] < side["end"] <= len(texts[side["source"]])
    assert all(len(link["evidence"]) >= 1 for link in shown)
    assert {link for event in found["events"] for link in event["links"]}


def test_the_same_texts_give_the_same_links_whatever_the_hash_seed(tmp_path: Path, files: list[Path]) -> None:
    for seed in ("0", "4711"):
        run("align", *files, "--json", tmp_path / seed, PYTHONHASHSEED=seed)
    assert (tmp_path / "0").read_bytes() == (tmp_path / "4711").read_bytes()


def test_without_a_display_the_demo_is_a_web_page_that_is_named(tmp_path: Path) -> None:
    done = run("demo", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout
    assert str(tmp_path / "november-1917.html") in done.stdout
    assert "<html" in (tmp_path / "november-1917.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["align", "missing.txt", "other.txt", "--json", "x"], 1, "There is no file missing.txt"),
        (["align", "one.txt", "--json", "x"], 1, "second account"),
        (["align", "one.txt", "same.txt", "--json", "x"], 1, "same text"),
        (["align", "one.txt", "two.txt", "--json", "no/such/folder"], 1, "There is no folder"),
        (["align", "one.txt", "two.txt", "--json", "./one.txt"], 1, "a source of this comparison"),
        (["align", "one.txt", "two.txt", "--json", "there.parallax"], 1, "is a project"),
        (["align", "one.txt", "two.txt", "--json", "x", "--encoding", "runes"], 1, "not known"),
        (["new", "p", "one.txt"], 1, "second account"),
        (["align", "one.txt", "two.txt", "--json", "x", "--calendar", "mayan"], 2, "Invalid value"),
        (["new", "there.parallax", "one.txt", "two.txt"], 1, "exists already"),
        (["new", "p.parallax", "one.txt", "empty.txt"], 1, "no words"),
        (["check", "one.txt"], 1, "not a project file"),
        (["export", "one.txt", "--format", "html", "x"], 1, "not a project file"),
        (["demo", "atlantis"], 1, "no comparison 'atlantis'"),
        (["open", "there.parallax"], 1, "no display"),
        ([], 1, "no display"),
        (["align"], 2, "Missing argument"),
        (["export", "p", "--format", "scroll", "x"], 2, "Invalid value"),
        (["sing"], 2, "No such command"),
    ],
)
def test_failures_are_one_line_and_a_code(tmp_path: Path, words: list[str], code: int, sentence: str) -> None:
    (tmp_path / "one.txt").write_text("The dike broke in May. Five wardens left.", encoding="utf-8")
    (tmp_path / "same.txt").write_text("The dike broke in May. Five wardens left.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("In May the dike gave way.", encoding="utf-8")
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "there.parallax").write_bytes(b"kept")
    done = run(*words, cwd=tmp_path)
    assert done.returncode == code
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    if code == 1:
        assert len(done.stderr.strip().splitlines()) == 1
    assert (tmp_path / "there.parallax").read_bytes() == b"kept"
    assert not (tmp_path / "p.parallax").exists()


def test_an_encoding_that_was_guessed_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Плотина у Гарнверта прорвалась в мае, и пять старост ушли.".encode("cp1251"))
    (tmp_path / "b.txt").write_text("The dike at Harnwerth broke in May.", encoding="utf-8")
    done = run("align", "a.txt", "b.txt", "--json", "x.json", cwd=tmp_path)
    assert done.returncode == 0
    assert "a.txt: read as" in done.stderr
    assert "--encoding" in done.stderr
    told = run("align", "a.txt", "b.txt", "--json", "x.json", "--encoding", "utf-8", cwd=tmp_path)
    assert told.returncode == 1
    assert "no text in the encoding utf-8" in told.stderr


def test_an_export_never_takes_the_place_of_a_project(tmp_path: Path, files: list[Path]) -> None:
    run("new", tmp_path / "five", *files[:2])
    project = tmp_path / "five.parallax"
    before = project.read_bytes()
    done = run("export", project, "--format", "html", project)
    assert done.returncode == 1
    assert "Choose another name" in done.stderr
    assert project.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, which only Linux has")
def test_output_that_cannot_be_written_is_said_in_one_line(tmp_path: Path, files: list[Path]) -> None:
    here = str(Path(__file__).parent.parent)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "viewer", "new", str(tmp_path / "p"), *map(str, files[:2])],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": here},
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("parallax: The output cannot be written")


def test_an_event_is_explained_with_its_evidence(tmp_path: Path, files: list[Path]) -> None:
    project = tmp_path / "five.parallax"
    assert run("new", project, *files).returncode == 0
    told = run("explain", project, "1")
    assert told.returncode == 0, told.stderr
    assert told.stdout.startswith("1. ")
    assert "confidence" in told.stdout
    found = json.loads(run("explain", project, "1", "--json").stdout)
    assert all(len(link["evidence"]) >= 2 for link in found["links"])
    missing = run("explain", project, "no such words")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "There is no event 'no such words'" in missing.stderr


def test_names_are_listed_with_the_forms_taken_for_one(tmp_path: Path) -> None:
    said = {"a": "We marched to Kiev at dawn. We lost Kiev.", "b": "They rode to Kyiv at noon. They held it."}
    for name, text in said.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    project = tmp_path / "n.parallax"
    runner = CliRunner()
    assert runner.invoke(parallax, ["new", str(project), *(str(tmp_path / f"{n}.txt") for n in said)]).exit_code == 0
    listed = runner.invoke(parallax, ["names", str(project)]).output
    assert "Kiev 2, Kyiv 1 (AB) - one name in two languages or ages" in listed


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that a process can send itself as Ctrl-C")
def test_ctrl_c_while_the_program_is_loaded_ends_it_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n", encoding="utf-8")
    here = str(Path(__file__).parent.parent)
    done = run("--version", PYTHONPATH=os.pathsep.join([str(tmp_path), here]))
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGINT, "", "")


def test_a_comparison_goes_out_in_a_scope_and_comes_in_elsewhere(tmp_path: Path, flood_file: Path) -> None:
    """In one process: the options reach the writer, and what is written for programs is taken in."""

    def invoke(*words: str | Path) -> str:
        done = CliRunner().invoke(parallax, [str(word) for word in words], catch_exceptions=False)
        assert done.exit_code == 0, done.output
        return done.output

    text = tmp_path / "out.txt"
    invoke("export", flood_file, text, "--confirmed-only", "--source", "b", "--source", "C", "--no-silences")
    assert "2 sources, 1 event: 1 confirmed, 0 suggested" in text.read_text(encoding="utf-8")
    invoke("export", flood_file, tmp_path / "out.json")
    assert "0 without a place" in invoke("import", tmp_path / "again", tmp_path / "out.json")
    with Session.open(flood_file, "x") as one, Session.open(tmp_path / "again.parallax", "x") as other:
        assert one.project == other.project


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["out.xyz"], "does not say in which format"),
        (["out.txt", "--source", "Q"], "There is no source 'Q'"),
        (["out.txt", "--event", "nothing like it"], "There is no event"),
    ],
)
def test_an_export_that_cannot_be_is_told_in_a_sentence(tmp_path: Path, flood_file: Path, words, sentence: str) -> None:
    with pytest.raises(ParallaxError, match=sentence):
        CliRunner().invoke(
            parallax, ["export", str(flood_file), str(tmp_path / words[0]), *words[1:]], catch_exceptions=False
        )
    assert list(tmp_path.glob("out.*")) == []


def test_a_project_that_could_not_be_filled_is_not_left_behind(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{}", encoding="utf-8")
    assert CliRunner().invoke(parallax, ["import", str(tmp_path / "new"), str(broken)]).exit_code == 1
    assert not (tmp_path / "new.parallax").exists()


@pytest.fixture
def flood_file(tmp_path: Path) -> Path:
    """A project file of the flood."""
    path = tmp_path / "flood.parallax"
    with Session.create(path, "H. Brandt") as session:
        session.apply(HAND.change("Everything", *(Edit(None, entity) for entity in flood_project().entities())))
    return path
