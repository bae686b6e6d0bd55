"""The core in other languages: what it says follows the language, what it finds and keeps does not."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.align.examples import quarrel
from tests.samples import flood_project, sources
from viewer.annotate.hand import Hand
from viewer.annotate.notes import accept_divergence
from viewer.annotate.sources import add_sources, describe_source
from viewer.diverge.find import find_divergences
from viewer.errors import ParallaxError
from viewer.export.dates import long_date, moment, short_date
from viewer.export.explain import as_text, explain_event, find_event
from viewer.export.write import export
from viewer.ingest.text_file import read_bytes
from viewer.model.project import Project
from viewer.model.source import Metadata
from viewer.session import Session, propose, taken
from viewer.settings import resource
from viewer.translation import ENGLISH, LANGUAGES, MAX_LENGTH, read_catalogue, reword, speak

BY = Hand("И. Петров", "2026-11-03T10:00:00+01:00")
Speaking = Callable[[str], None]


@pytest.fixture
def speaking() -> Iterator[Speaking]:
    yield lambda code: speak(read_catalogue(resource("translations", f"{code}.ts")) if code != "en" else ENGLISH)
    speak(ENGLISH)


def _project() -> Project:
    return Project().after(add_sources(Project(), quarrel(), Hand("", "")))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "is a folder; choose the text files in it."),
        ("de", "ist ein Ordner; wählen Sie die Textdateien darin."),
        ("ru", "— папка; выберите текстовые файлы в ней."),
    ],
)
def test_an_error_is_said_in_the_language_spoken(speaking: Speaking, tmp_path: Path, code: str, said: str) -> None:
    speaking(code)
    with pytest.raises(ParallaxError) as refused:
        read_bytes(tmp_path)
    assert str(refused.value) == f"{tmp_path.name} {said}"


@pytest.mark.parametrize(("code", "label"), [("de", "Berichte werden verglichen"), ("ru", "Сравнение рассказов")])
def test_progress_is_told_in_the_language_spoken(speaking: Speaking, code: str, label: str) -> None:
    told = []

    class Listener:
        def step(self, done: int, total: int, label: str) -> None:
            told.append(label)

    speaking(code)
    find_divergences(flood_project(), Listener())
    assert label in told


def test_history_is_kept_in_one_language_and_told_in_each(speaking: Speaking, tmp_path: Path) -> None:
    speaking("ru")
    with Session.create(tmp_path / "p.parallax", BY.author, sources()) as session:
        change = describe_source(session.project, "dike", Metadata("The dam"), BY)
        session.apply(change)
        session.undo(change)
        labels = [entry.label for entry in session.history()]
    assert labels[0] == "Undo: Describe The dam"
    assert reword("Changes", labels[0]) == "Отмена: Описать: The dam"
    speaking("de")
    assert reword("Changes", labels[0]) == "Rückgängig: The dam beschreiben"
    assert reword("Changes", "Confirm 3 links") == "3 Verbindungen bestätigen"
    assert reword("Changes", "Undo: A differs") == "Rückgängig: A weicht ab"


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("de", ("Derselbe Tag in zwei Kalendern: A schreibt 25 October, B 7 November, 1917; der 25. Oktober julianisch "
        "ist der 7. November gregorianisch.")),
        ("ru", ("Один день в двух календарях: A пишет 25 October, B — 7 November, 1917; 25 октября по юлианскому — "
        "это 7 ноября по григорианскому.")),
    ],
)  # fmt: skip
def test_what_differs_is_said_again_and_the_words_of_the_sources_stay(
    speaking: Speaking, code: str, sentence: str
) -> None:
    speaking(code)
    kept = (
        "Same day in two calendars: A writes 25 October, B 7 November, 1917; 25 October Julian is 7 November Gregorian."
    )
    assert reword("Divergences", kept) == sentence


def test_a_sentence_of_no_text_and_one_that_is_too_long_stay_as_they_are(speaking: Speaking) -> None:
    speaking("fr")
    assert reword("Divergences", "Jean a noté ceci.") == "Jean a noté ceci."
    long = f"A says “{'x' * MAX_LENGTH}”, B “y”."
    assert reword("Divergences", long) == long


def test_what_is_found_and_kept_is_the_same_in_every_language(speaking: Speaking) -> None:
    project = _project()
    found = []
    for code in LANGUAGES:
        speaking(code)
        proposal = propose(project)
        found.append((proposal.alignment.links, proposal.alignment.events, proposal.divergences))
    assert all(each == found[0] for each in found)
    assert found[0][2]


def test_every_sentence_on_a_divergence_and_every_piece_of_evidence_is_said_in_other_words(speaking: Speaking) -> None:
    project = _project()
    proposal = propose(project)
    speaking("ru")
    for divergence in proposal.divergences:
        assert reword("Divergences", divergence.note) != divergence.note
    for link in proposal.alignment.links:
        for piece in filter(None, (piece.note for piece in link.evidence)):
            assert reword("Evidence", piece) != piece


def test_an_accepted_divergence_is_the_readers_own_sentence_in_the_readers_language(speaking: Speaking) -> None:
    project = _project()
    project = project.after(taken(project, propose(project), Hand("", "")))
    speaking("de")
    divergence = next(iter(project.divergences.values()))
    after = project.after(accept_divergence(project, divergence.id, BY))
    (note,) = after.annotations.values()
    assert note.text == reword("Divergences", divergence.note) != divergence.note


@pytest.mark.parametrize(
    ("code", "words"),
    [("de", ("bestätigt", "vorgeschlagen")), ("ru", ("подтверждено", "предложено"))],
)
@pytest.mark.parametrize("kind", ["html", "markdown", "odt", "text"])
def test_an_export_is_written_in_the_language_spoken(
    speaking: Speaking, code: str, words: tuple[str, ...], kind: str
) -> None:
    speaking(code)
    made = export(flood_project(), "X", "2026-11-03", kind)
    if kind == "odt":
        with zipfile.ZipFile(io.BytesIO(made)) as parts:
            made = parts.read("content.xml")
    page = made.decode()
    assert all(word.casefold() in page.casefold() for word in words)
    assert "not yet confirmed" not in page
    assert kind != "html" or f'<html lang="{code}">' in page


def test_tables_have_their_headings_in_the_language_spoken_and_titles_as_they_are(speaking: Speaking) -> None:
    speaking("ru")
    with zipfile.ZipFile(io.BytesIO(export(flood_project(), "X", "2026-11-03", "csv"))) as parts:
        head = parts.read("matrix.csv").decode("utf-8-sig").splitlines()[0]
    assert head == "Событие,Название,A The dike,B High water,C Chronicle"


def test_an_explanation_is_told_in_the_language_spoken(speaking: Speaking) -> None:
    project = flood_project()
    speaking("de")
    told = as_text(explain_event(project, find_event(project, "wardens")))
    assert "A und B: Sicherheit 0.80, vorgeschlagen" in told


@pytest.mark.parametrize(
    ("code", "day", "span", "short", "when"),
    [
        ("de", "25. Oktober 1917 (julianisch) / 7. November 1917 (gregorianisch)", "4.–7. November 1917",
         "25. Okt. (7. Nov.) 1917", "3. November 2026, 10:12"),
        ("fr", "25 octobre 1917 (julien) / 7 novembre 1917 (grégorien)", "4–7 novembre 1917",
         "25 oct. (7 nov.) 1917", "3 novembre 2026, 10:12"),
        ("es", "25 de octubre de 1917 (juliano) / 7 de noviembre de 1917 (gregoriano)", "4–7 de noviembre de 1917",
         "25 oct (7 nov) 1917", "3 de noviembre de 2026, 10:12"),
        ("ru", "25 октября 1917 (ст. ст.) / 7 ноября 1917 (н. ст.)", "4–7 ноября 1917",
         "25 окт. (7 нояб.) 1917", "3 ноября 2026, 10:12"),
    ],
)  # fmt: skip
def test_dates_are_written_as_each_language_writes_them(
    speaking: Speaking, code: str, day: str, span: str, short: str, when: str
) -> None:
    speaking(code)
    assert long_date("1917-11-07") == day
    assert long_date("1917-11-04/1917-11-07", both=False) == span
    assert short_date("1917-11-07") == short
    assert moment("2026-11-03T10:12:00+01:00") == when


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"LC_ALL": "ru_RU.UTF-8"}, "Сколько мест самое большее."),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "tlh:de:fr"}, "Wie viele Stellen höchstens."),
        ({"LC_ALL": "C", "LANGUAGE": "de"}, "How many places at most."),
    ],
)
def test_the_command_speaks_the_language_of_the_system_in_its_help(variables: dict[str, str], said: str) -> None:
    shell = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    asked = [sys.executable, "-m", "viewer", "search", "--help"]
    told = subprocess.run(asked, env={**shell, **variables, "PYTHONUTF8": "1"}, capture_output=True, check=True)
    assert said in told.stdout.decode()
