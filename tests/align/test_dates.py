"""Dates in prose."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.align.dates import timeline
from viewer.align.units import from_lines
from viewer.model.source import Calendar


def days(*lines: str, reckoning: Calendar = Calendar.GREGORIAN) -> list[tuple[str, str]]:
    """First and last day of every date found."""
    found = timeline(from_lines("a", lines), reckoning).mentions
    return [(mention.first.isoformat(), mention.last.isoformat()) for mention in found]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("They met on 3 May 1906 in the hall.", "1906-05-03", "1906-05-03"),
        ("They met on May 3rd, 1906, in the hall.", "1906-05-03", "1906-05-03"),
        ("They met on the third of May 1906.", "1906-05-03", "1906-05-03"),
        ("They met from 3 to 5 May 1906 in the hall.", "1906-05-03", "1906-05-05"),
        ("Man traf sich am 3. Mai 1906 im Saal.", "1906-05-03", "1906-05-03"),
        ("Ils se réunirent le 3 mai 1906 au soir.", "1906-05-03", "1906-05-03"),
        ("Se reunieron el 3 de mayo de 1906.", "1906-05-03", "1906-05-03"),
        ("Они собрались 3 мая 1906 года.", "1906-05-03", "1906-05-03"),
        ("It was March-April 1920 before they met.", "1920-03-01", "1920-04-30"),
        ("They met in early 1921 at last.", "1921-01-01", "1921-04-30"),
        ("The war of 1918-21 was over.", "1918-01-01", "1921-12-31"),
        ("They had met in 1905 already.", "1905-01-01", "1905-12-31"),
    ],
)
def test_a_date_is_read_in_any_of_its_forms(words: str, first: str, last: str) -> None:
    assert days(words) == [(first, last)]


@pytest.mark.parametrize(
    "words",
    ["A levy of 1300 horsemen came.", "They marched in March order.", "It may rain.", "See pp. 277-79 of the book."],
)
def test_counts_and_common_words_are_no_dates(words: str) -> None:
    assert [d for d in days(words) if not d[0].startswith("1000")] in ([], [("1000-03-01", "1000-03-31")])


def test_a_double_date_tells_which_day_is_which() -> None:
    assert days("It fell on November 1 (14), 1917.", reckoning=Calendar.UNKNOWN) == [("1917-11-14", "1917-11-14")]
    assert days("It fell on November 14 (1), 1917.", reckoning=Calendar.UNKNOWN) == [("1917-11-14", "1917-11-14")]
    assert days("It fell on October 29 (November 11), 1917.") == [("1917-11-11", "1917-11-11")]


def test_old_style_moves_a_day_and_1918_ends_it_in_russia() -> None:
    assert days("It fell on October 24 (old calendar), 1917.") == days("It fell on 6 November 1917.")
    lines = ("It fell on 25 October 1917.", "It fell on 3 March 1918.")
    moved = days(*lines, reckoning=Calendar.JULIAN_THEN_GREGORIAN)
    assert [first for first, _ in moved] == ["1917-11-07", "1918-03-03"]


def test_years_that_the_text_leaves_out_come_from_the_story() -> None:
    lines = (
        "On October 25 they left.",
        "On December 12 three came back.",
        "In March 1918 all was over.",
        "By 3 April too.",
    )
    assert [first for first, _ in days(*lines)] == ["1917-10-25", "1917-12-12", "1918-03-01", "1918-04-03"]


def test_a_year_mentioned_in_passing_does_not_move_the_story() -> None:
    lines = ("On 27 February 1933 it burned.", "In 1962 a book took it up.", "On 5 March they voted.")
    assert [first for first, _ in days(*lines)] == ["1933-02-27", "1962-01-01", "1933-03-05"]


def test_one_of_the_next_years_that_opens_a_sentence_moves_the_story() -> None:
    lines = ("On 3 May 1922 he came.", "In 1923 the fleet was sold.", "On 15 October it left.")
    assert [first for first, _ in days(*lines)] == ["1922-05-03", "1923-01-01", "1923-10-15"]


def test_the_next_day_follows_the_last_one_named() -> None:
    assert [first for first, _ in days("He spoke on 3 May 1906.", "The next day he left.")] == [
        "1906-05-03",
        "1906-05-04",
    ]


def test_a_sentence_without_a_date_inherits_one_that_widens() -> None:
    when = timeline(from_lines("a", ["It was 3 May 1906.", "Then rain fell.", "Then snow fell."])).when
    first, second, third = when
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.given
    assert not second.given
    assert third.low < second.low < first.low <= first.high < second.high < third.high


@given(st.text(alphabet="0123456789 .,()[]/-–May of to the 1917 January in on", max_size=120))
def test_no_text_breaks_the_grammar(words: str) -> None:
    for mention in timeline(from_lines("a", [words])).mentions:
        assert date.min <= mention.first <= mention.last
