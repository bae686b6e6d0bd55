"""A text falls into parts that a reader would name the same."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.segment.segments import SegmentKind
from viewer.segment.text import segment

PROSE = (
    "The committee met at noon in the house of the miller. Its members had come on foot, some of them from the coast, "
    "and none had eaten since the day before."
)


def parts(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(part.kind.value, part.span.of(text)) for part in segment(text, language) if part.kind != SegmentKind.GAP]


def kind_of(line: str, text: str, language: str = "en") -> str:
    return next(kind for kind, words in parts(text, language) if words == line)


PIECES = (
    *(
        "Title Line",
        "# Head",
        "1. One",
        "- item",
        "Said Mr. X. “No!” ",
        "(13)",
        "[1] ",
        "10,661 24.0%\n",
        "By Ann Lee\n",
    ),
    *(
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\t",
        "…",
        ". . .",
        "\u2028",
        "\x0c",
        "。",
        "\U0001f600",
        "é",
        "a" * 70 + "\n",
        "*",
        ">",
    ),
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES), max_size=30).map("".join))


@given(TEXTS)
@example("")
@example("\n")
@example("a\r\nb\u2029c")
def test_the_parts_tile_the_text(text: str) -> None:
    found = segment(text)
    assert "".join(part.span.of(text) for part in found) == text
    at = 0
    for part in found:
        assert part.span.start_cp == at
        at = part.span.end_cp


@given(TEXTS, st.sampled_from(["en", "de", "ru", "it", ""]))
def test_a_part_lies_in_one_paragraph_and_a_gap_is_white_space(text: str, language: str) -> None:
    found = segment(text, language)
    numbers = [part.paragraph for part in found]
    assert numbers == sorted(numbers)
    for part in found:
        words = part.span.of(text)
        if part.kind is SegmentKind.GAP:
            assert words.isspace()
        else:
            assert words == words.strip()
            assert "\n\n" not in words
    assert found == segment(text, language)


@pytest.mark.parametrize(
    "line",
    [
        "The March on the Arsenal",
        "THE STRIKE ENDS",
        "## What came after",
        "The Miners’ Congress (1919-21)",
        "1. What were the causes?",
        "• The Fall of the City: May, 1871",
        "Chapter IV",
        "An afterword",
        "No bread in the valley",
        "A wheel broken",
        "What went wrong?",
        "How it was mended",
        "**What was lost**",
    ],
)
def test_a_heading_is_known_by_its_form(line: str) -> None:
    text = f"The Whole Story\n\n{PROSE}\n\n{line}\n\n{PROSE}\n"
    assert kind_of(line, text) == "heading"


@pytest.mark.parametrize(
    "title", ["What the clerk saw that night", "Who fired first?", "Minutes of the R.D.P.(U.) May 4 (17), 1911"]
)
def test_the_first_line_is_the_title(title: str) -> None:
    assert parts(f"{title}\n\n{PROSE}")[0] == ("heading", title)


def test_a_subtitle_below_the_title_is_a_heading() -> None:
    line = "A carter remembers what he was told"
    assert kind_of(line, f"Snow on the Pass\n\n{line}\n\n{PROSE}\n") == "heading"


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee",
        "Subject essay: Ann Lee",
        "Monday 09 October 2023",
        "Aug 12th, 2010",
        "Monday, October 16, 2023",
        "12. März 1921",
        "Translated by A. B. Lee",
        "Von Anna Weiß",
        "*By Ann Lee*",
        "Published April 11, 2007",
    ],
)
def test_names_of_authors_and_dates_of_issue_are_bylines(line: str) -> None:
    assert kind_of(line, f"The Long March\n\n{line}\n\n{PROSE}\n") == "byline"


def test_a_day_above_an_entry_of_a_diary_is_a_heading() -> None:
    text = f"A Diary\n\n4 May 1911\n\n{PROSE}\n\n5 May 1911\n\n{PROSE}\n"
    assert kind_of("4 May 1911", text) == "byline"
    assert kind_of("5 May 1911", text) == "heading"


def test_a_lone_name_below_the_end_is_a_byline() -> None:
    assert parts(f"The Long March\n\n{PROSE}\nAnna Lee\n")[-1] == ("byline", "Anna Lee")


@pytest.mark.parametrize(
    "line",
    [
        "Texts \u00a0 \u00a0\u00a0Maps\u00a0 \u00a0 \u00a0Sound",
        "Home | News | About us",
        "Comments are closed.",
        "No comments:",
        "Read more",
        "Source: The People's Archive.",
        "This work is licensed under a Creative Commons Attribution 4.0 licence.",
        "© 2019 The Mill Press",
        "Farmers 12,044 31.5%",
        "| Ivan Petrov (1880-1941)",
        "![The mill](mill.png)",
        "https://example.org/mill",
        "* * *",
        "Written for Parallax after Ann Lee, The Mill; not the original.",
    ],
)
def test_what_surrounds_an_account_is_furniture(line: str) -> None:
    assert kind_of(line, f"The Long March\n\n{PROSE}\n\n{line}\n\n{PROSE}\n") == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "No comment was made.",
        "Copyright laws were passed in May.",
        "Published in 1921, the pamphlet caused a storm.",
        "The paper was licensed under the censor of 1905.",
        "By noon the square was full.",
        "Available on the market were only turnips.",
    ],
)
def test_prose_that_begins_like_furniture_stays_prose(line: str) -> None:
    assert kind_of(line, f"The Long March\n\n{PROSE}\n\n{line}\n\n{PROSE}\n") == "sentence"


def test_a_table_is_furniture_with_its_head() -> None:
    table = "Votes in the Valley\nParty Votes Share\nFarmers 12,044 31.5%\nMiners 9,120 24.0%\nOthers 801 2.1%\n"
    kinds = [kind for kind, _ in parts(f"The Count\n\n{PROSE}\n\n{table}\n{PROSE}\n")]
    assert kinds == ["heading", "sentence", "sentence", *["furniture"] * 5, "sentence", "sentence"]


def test_a_quotation_after_a_colon_is_told_and_the_line_that_names_its_book_is_not() -> None:
    text = f"{PROSE} {PROSE} {PROSE} He wrote:\n\nAll power to the mill\nLee, The Mill and its Men\n\n{PROSE}"
    assert kind_of("All power to the mill", text) == "sentence"
    text = f"{PROSE} He wrote:\n\nThe mill shall be ours by May.\nLee, The Mill and its Men\n\n{PROSE}"
    assert kind_of("The mill shall be ours by May.", text) == "sentence"
    assert kind_of("Lee, The Mill and its Men", text) == "furniture"


@pytest.mark.parametrize("line", ["And she went on,", "Petrov added", "He also said", "In August it was resolved that"])
def test_a_clause_that_leads_into_a_quotation_is_no_heading(line: str) -> None:
    assert kind_of(line, f"The Mill\n\n{PROSE}\n\n{line}\n\n{PROSE}") == "sentence"


def test_a_caption_above_a_byline_and_links_below_the_end_are_furniture() -> None:
    text = f"The Mill\n\n{PROSE}\n\nMillers at the Gate in 1911\n\nBy Ann Lee\n\n{PROSE}\n\nThe Next Part: 1912\n"
    assert kind_of("Millers at the Gate in 1911", text) == "furniture"
    assert kind_of("The Next Part: 1912", text) == "furniture"


def test_a_reading_list_is_furniture_up_to_the_next_heading() -> None:
    book = "The Mill and the Men by Ann Lee, second printing."
    text = f"The Mill\n\n{PROSE}\n\nFurther reading\n\n{book}\n\nWhat Followed\n\n{PROSE}\n"
    assert kind_of(book, text) == "furniture"
    assert parts(text)[-1][0] == "sentence"


def test_list_items_tell_and_keep_their_numbers() -> None:
    items = "1. That of Lee, for the men. It failed.\n2. That of Roy, for the mill.\n\n- a third way\n- a fourth\n"
    text = f"{PROSE}\n\n{items}"
    assert parts(text)[2:] == [
        ("list-item", "1. That of Lee, for the men."),
        ("list-item", "It failed."),
        ("list-item", "2. That of Roy, for the mill."),
        ("list-item", "- a third way"),
        ("list-item", "- a fourth"),
    ]


def test_a_german_day_at_the_start_of_a_line_is_no_list_item() -> None:
    line = "1. November war ein kalter Tag."
    assert kind_of(line, f"Der Winter\n\n{PROSE}\n\n{line}\n\n{PROSE}", "de") == "sentence"


@pytest.mark.parametrize("line", ["(13)", "13", "[4]", "13."])
def test_a_lone_number_is_a_note_mark(line: str) -> None:
    assert kind_of(line, f"The Mill\n\n{PROSE}\n\n{line}\n\n{PROSE}") == "note-mark"


def test_the_mark_of_a_note_stands_apart_from_its_words() -> None:
    assert parts(f"{PROSE}\n\n[1] The reference is to the mill.")[2:] == [
        ("note-mark", "[1]"),
        ("sentence", "The reference is to the mill."),
    ]


def test_lines_of_verse_are_no_headings() -> None:
    verse = "The miller's gone\nThe wheel is still\nThe crows come on\nAcross the hill\n"
    assert {kind for kind, _ in parts(f"The Mill\n\n{PROSE}\n\n{verse}\n{PROSE}")} == {"heading", "sentence"}


def test_a_hard_wrapped_text_is_put_together_again() -> None:
    wrapped = (
        "The committee met at noon in the house of the miller. Its members had\ncome on foot, some of them from the "
        "coast, and none had eaten since the\nday before.\n\nBy evening they had agreed on a letter to the governor, "
        "which the\nschoolmaster wrote out twice because the first sheet had been spoilt by\nthe rain that came "
        "through the roof.\n"
    )
    found = [part for part in segment(wrapped) if part.tells]
    assert [part.paragraph for part in found] == [0, 0, 1]
    assert found[1].span.of(wrapped).endswith("day before.")


def test_short_lines_of_one_list_are_not_put_together() -> None:
    text = "Bread\nCoal\nOil\nSalt\nFlour\nSoap\n"
    assert len(parts(text)) == 6


def test_the_written_accounts_fall_into_the_sentences_that_were_marked(shared: Path) -> None:
    hits = misses = extra = 0
    for episode_file in sorted((shared / "bench" / "accounts").glob("*/episode.json")):
        episode = json.loads(episode_file.read_text(encoding="utf-8"))
        languages = {f"account-{account['n']}": account["language"] for account in episode["accounts"]}
        for name, spans in episode["sentences"].items():
            text = (episode_file.parent / f"{name}.txt").read_text(encoding="utf-8")
            gold = {tuple(span) for span in spans}
            own = {(part.span.start_cp, part.span.end_cp) for part in segment(text, languages[name]) if part.tells}
            hits, misses, extra = hits + len(gold & own), misses + len(gold - own), extra + len(own - gold)
    assert 2 * hits / (2 * hits + misses + extra) >= 0.99


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("siegelbaum-essay", {"heading": 1, "byline": 1, "furniture": 4, "sentence": 21}),
        ("soviet-era-note", {"heading": 1, "note-mark": 1, "furniture": 1}),
        ("pipes-based-account", {"heading": 2, "furniture": 18}),
        ("basketter-left-opposition", {"heading": 1, "byline": 4, "furniture": 7}),
        ("olivier-bolshevik-left", {"heading": 14, "byline": 2, "furniture": 8}),
    ],
)
def test_the_real_texts_fall_into_the_parts_that_a_reader_found(
    shared: Path, name: str, expected: dict[str, int]
) -> None:
    text = (shared / "sources" / f"{name}.txt").read_text(encoding="utf-8")
    kinds = [kind for kind, _ in parts(text)]
    assert {kind: kinds.count(kind) for kind in expected} == expected


SLOW = {
    "no stop": "words of men " * 30_000,
    "lines": "Word\n" * 30_000,
    "digits": "1234567890" * 100_000,
    "scripts": "x. 漢字。Д (a " * 20_000,
    "headings": "Head Line\n\n" * 20_000,
    "brackets": "(" * 500_000,
    "quotes": '"No! ' * 40_000,
    "stops": ". " * 100_000,
}


@pytest.mark.parametrize("text", SLOW.values(), ids=SLOW)
def test_a_text_made_to_be_slow_is_read_to_its_end(text: str) -> None:
    found = segment(text)
    assert found[-1].span.end_cp == len(text)


def test_the_parts_do_not_hang_on_the_hash_seed() -> None:
    code = (
        "from viewer.segment.text import segment; "
        "print(segment('The Mill\\n\\nBy Ann Lee\\n\\nHe said no. (4) She said yes.\\n\\n1. Go\\n2. Stay\\n'))"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
            cwd=Path(__file__).parents[2],
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(seen) == 1
