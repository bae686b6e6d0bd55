"""Dates in prose."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.align.dates import DateMention, timeline
from viewer.align.units import from_lines
from viewer.model.calendars import day_number, day_parts
from viewer.model.source import Calendar


def mentions(*lines: str, language: str = "en", calendar: Calendar = Calendar.GREGORIAN) -> tuple[DateMention, ...]:
    return timeline(from_lines("a", lines, language), calendar).mentions


def iso(day: int) -> str:
    year, month, number = day_parts(day)
    return f"{year:04d}-{month:02d}-{number:02d}"


def days(*lines: str, calendar: Calendar = Calendar.GREGORIAN) -> list[tuple[str, str]]:
    """First and last day of every date found."""
    return [(iso(mention.first), iso(mention.last)) for mention in mentions(*lines, calendar=calendar)]


@pytest.mark.parametrize(
    ("words", "edtf", "first", "last"),
    [
        ("They met on 3 May 1906 in the hall.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("They met on May 3rd, 1906, in the hall.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("They met on the third of May 1906.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("They met on May the third, 1906.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("They met on 3.5.1906 in the hall.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("They met about 3 May 1906 at last.", "1906-05-03~", "1906-05-03", "1906-05-03"),
        ("They met from 3 to 5 May 1906 in the hall.", "1906-05-03/1906-05-05", "1906-05-03", "1906-05-05"),
        ("They sat from 3 May to 10 June 1906.", "1906-05-03/1906-06-10", "1906-05-03", "1906-06-10"),
        ("They sat May 3–June 10, 1906.", "1906-05-03/1906-06-10", "1906-05-03", "1906-06-10"),
        ("It fell in the night of May 3, 1906.", "1906-05-03/1906-05-04", "1906-05-03", "1906-05-04"),
        ("It was March-April 1920 before they met.", "1920-03/1920-04", "1920-03-01", "1920-04-30"),
        ("It froze all December–January 1920.", "1919-12/1920-01", "1919-12-01", "1920-01-31"),
        ("They met in early March 1921.", "1921-03-01~/1921-03-10~", "1921-03-01", "1921-03-10"),
        ("They met in early 1921 at last.", "1921-37", "1921-01-01", "1921-04-30"),
        ("They met in the spring of 1921.", "1921-21", "1921-03-01", "1921-05-31"),
        ("The winter of 1920-21 was mild.", "1920-24", "1920-12-01", "1921-02-28"),
        ("The winter of 1920 was mild.", "1920-24", "1920-01-01", "1921-02-28"),
        ("The war of 1918-21 was over.", "1918/1921", "1918-01-01", "1921-12-31"),
        ("They ruled from 1918 to 1921.", "1918/1921", "1918-01-01", "1921-12-31"),
        ("They had met in 1905 already.", "1905", "1905-01-01", "1905-12-31"),
        ("They met in the 1920s already.", "192X", "1920-01-01", "1929-12-31"),
        ("They met in the late 1920s already.", "1926~/1929~", "1926-01-01", "1929-12-31"),
        ("He was born on 11 February 1731/32.", "1732-02-11", "1732-02-11", "1732-02-11"),
        ("The town fell in A.D. 410 at last.", "0410", "0410-01-01", "0410-12-31"),
        ("He fell on 15 March 44 B.C. at noon.", "-0043-03-15", "-043-03-15", "-043-03-15"),
        ("He fought there from 58 to 50 BC.", "-0057/-0049", "-057-01-01", "-049-12-31"),
        ("He fell on the Ides of March, 44 BC.", "-0043-03-15", "-043-03-15", "-043-03-15"),
        ("He left on the Nones of June, 49 BC.", "-0048-06-05", "-048-06-05", "-048-06-05"),
        ("It was the third day before the Kalends of May, 49 BC.", "-0048-04-29", "-048-04-29", "-048-04-29"),
        ("Man traf sich am 3. Mai 1906 im Saal.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("Man traf sich am dritten Mai 1906.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("Es war die Nacht zum 4. Mai 1906.", "1906-05-03/1906-05-04", "1906-05-03", "1906-05-04"),
        ("Das war Ende März 1921 in Riga.", "1921-03-21~/1921-03-31~", "1921-03-21", "1921-03-31"),
        ("Im Herbst 1921 war alles still.", "1921-23", "1921-09-01", "1921-11-30"),
        ("In den 1920er Jahren war es still.", "192X", "1920-01-01", "1929-12-31"),
        ("Er starb im Jahre 44 v. Chr. in Rom.", "-0043", "-043-01-01", "-043-12-31"),
        ("Ils se réunirent le 3 mai 1906 au soir.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("Ils partirent le 1er mai 1906 à l’aube.", "1906-05-01", "1906-05-01", "1906-05-01"),
        ("Ils partirent le vingt-trois mai 1906.", "1906-05-23", "1906-05-23", "1906-05-23"),
        ("Ce fut au début de mars 1921.", "1921-03-01~/1921-03-10~", "1921-03-01", "1921-03-10"),
        ("Les années 1920 furent calmes.", "192X", "1920-01-01", "1929-12-31"),
        ("Il mourut en 44 av. J.-C. à Rome.", "-0043", "-043-01-01", "-043-12-31"),
        ("Se reunieron el 3 de mayo de 1906.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("Se reunieron el dos de mayo de 1906.", "1906-05-02", "1906-05-02", "1906-05-02"),
        ("Fue a mediados de marzo de 1921.", "1921-03-11~/1921-03-20~", "1921-03-11", "1921-03-20"),
        ("Murió en 44 a. C. en Roma.", "-0043", "-043-01-01", "-043-12-31"),
        ("Они собрались 3 мая 1906 года.", "1906-05-03", "1906-05-03", "1906-05-03"),
        ("Они собрались двадцать третьего мая 1906 года.", "1906-05-23", "1906-05-23", "1906-05-23"),
        ("Это было в начале марта 1921 года.", "1921-03-01~/1921-03-10~", "1921-03-01", "1921-03-10"),
        ("Это было весной 1921 года.", "1921-21", "1921-03-01", "1921-05-31"),
        ("Он умер в 44 году до н. э. в Риме.", "-0043", "-043-01-01", "-043-12-31"),
    ],
)
def test_a_date_is_read_in_any_of_its_forms(words: str, edtf: str, first: str, last: str) -> None:
    assert [(m.edtf, iso(m.first), iso(m.last)) for m in mentions(words)] == [(edtf, first, last)]


@pytest.mark.parametrize(
    "words",
    [
        "A levy of 1300 horsemen came.",
        "It may rain.",
        "See pp. 277-79 of the book.",
        "They sent 1,500 men and 12 boats.",
        "So we read in chapter 12 and on page 1917 there.",
        "The fall of the city, and the spring of the well.",
        "Mr. May met Mrs. March at the gate.",
        "They will march on, and he may come second.",
        "The 2nd regiment lost 44 men before noon.",
        "Five years before the war he was a clerk.",
        "Zwei Jahre Arbeit für 1500 Mann.",
        "Cinq ans avant la guerre il était commis.",
        "Dos años antes de la guerra era escribiente.",
        "Он заплатил 1500 рублей.",
    ],
)
def test_counts_and_common_words_are_no_dates(words: str) -> None:
    for language in ("en", "de", "fr", "es", "ru"):
        assert mentions(words, language=language) == ()


@pytest.mark.parametrize(
    ("language", "base", "words", "edtf"),
    [
        ("en", "It was 3 May 1906.", "The next day he left.", "1906-05-04"),
        ("en", "It was 3 May 1906.", "That evening he left.", "1906-05-03"),
        ("en", "It was 3 May 1906.", "The night before, he had left.", "1906-05-02"),
        ("en", "It was 3 May 1906.", "Two weeks later he left.", "1906-05-17"),
        ("en", "It was 3 May 1906.", "A month later he left.", "1906-05-19~/1906-06-18~"),
        ("en", "It was 3 May 1906.", "The following year, he left.", "1907"),
        ("de", "Es war am 3. Mai 1906.", "Am folgenden Tag ging er.", "1906-05-04"),
        ("de", "Es war am 3. Mai 1906.", "Am Abend zuvor ging er.", "1906-05-02"),
        ("de", "Es war am 3. Mai 1906.", "Zwei Wochen später ging er.", "1906-05-17"),
        ("fr", "C’était le 3 mai 1906.", "Le lendemain il partit.", "1906-05-04"),
        ("fr", "C’était le 3 mai 1906.", "La veille il était parti.", "1906-05-02"),
        ("fr", "C’était le 3 mai 1906.", "Deux jours plus tard il partit.", "1906-05-05"),
        ("es", "Era el 3 de mayo de 1906.", "Al día siguiente partió.", "1906-05-04"),
        ("es", "Era el 3 de mayo de 1906.", "Una semana más tarde partió.", "1906-05-10"),
        ("es", "Era el 3 de mayo de 1906.", "El mes siguiente partió.", "1906-06"),
        ("ru", "Это было 3 мая 1906 года.", "На следующий день он уехал.", "1906-05-04"),
        ("ru", "Это было 3 мая 1906 года.", "Накануне он уехал.", "1906-05-02"),
        ("ru", "Это было 3 мая 1906 года.", "Через две недели он уехал.", "1906-05-17"),
    ],
)
def test_a_relative_date_counts_from_the_last_one_named(language: str, base: str, words: str, edtf: str) -> None:
    assert [m.edtf for m in mentions(base, words, language=language)] == ["1906-05-03", edtf]


def test_a_relative_date_after_a_month_is_no_day() -> None:
    later = mentions("It was March 1906.", "The next day he left.")[1]
    assert not later.is_day
    assert later.sure < 1


def test_what_was_told_from_before_does_not_hold_the_story_back() -> None:
    lines = ("It was 3 May 1906.", "Two years earlier he had come.", "On 9 May he left.")
    assert [m.edtf for m in mentions(*lines)][-1] == "1906-05-09"


def test_a_double_date_tells_which_day_is_which() -> None:
    unknown = Calendar.UNKNOWN
    for words in (
        "It fell on November 1 (14), 1917.",
        "It fell on November 14 (1), 1917.",
        "It fell on 1 November (14 November) 1917.",
        "It fell on November 1/14, 1917.",
    ):
        found = mentions(words, calendar=unknown)
        assert [(iso(m.first), m.dual) for m in found] == [("1917-11-14", True)], words
    assert days("It fell on October 29 (November 11), 1917.") == [("1917-11-11", "1917-11-11")]
    assert days("It fell on October 29/November 11, 1917.") == [("1917-11-11", "1917-11-11")]
    assert days("Это было 29 октября (11 ноября) 1917 года.") == [("1917-11-11", "1917-11-11")]


@pytest.mark.parametrize(
    "words",
    [
        "It fell on October 24 (old calendar), 1917.",
        "It fell on 24 October 1917 (O.S.).",
        "It fell on 24 October 1917, Old Style.",
        "Es war am 24. Oktober 1917 alten Stils.",
        "C’était le 24 octobre 1917 ancien style.",
        "Era el 24 de octubre de 1917, estilo antiguo.",
        "Это было 24 октября 1917 (ст. ст.).",
        "Это было 24 октября 1917 года по старому стилю.",
    ],
)
def test_a_mark_beside_a_date_wins_over_what_is_known_of_the_source(words: str) -> None:
    assert days(words) == [("1917-11-06", "1917-11-06")]
    assert mentions(words)[0].calendar is Calendar.JULIAN


def test_a_date_of_the_new_style_stays_in_a_source_of_the_old() -> None:
    assert days("It fell on 7 November 1917 (N.S.).", calendar=Calendar.JULIAN) == [("1917-11-07", "1917-11-07")]


def test_1918_ends_the_old_style_in_russia() -> None:
    lines = ("It fell on 25 October 1917.", "It fell on 3 March 1918.")
    moved = days(*lines, calendar=Calendar.JULIAN_THEN_GREGORIAN)
    assert [first for first, _ in moved] == ["1917-11-07", "1918-03-03"]


def test_what_a_source_says_of_its_dates_holds_for_all() -> None:
    said = "All dates are given according to the old calendar."
    assert days(said, "It fell on 25 October 1917.", calendar=Calendar.UNKNOWN) == [("1917-11-07", "1917-11-07")]
    said = "All dates are given according to the new calendar (Russia kept to the Old Style)."
    assert days(said, "It fell on 7 November 1917.", calendar=Calendar.UNKNOWN) == [("1917-11-07", "1917-11-07")]


def test_a_weekday_beside_a_date_tells_the_calendar() -> None:
    found = mentions("They met on Wednesday, 25 October 1917, at night.", calendar=Calendar.UNKNOWN)
    assert [(m.calendar, iso(m.first)) for m in found] == [(Calendar.JULIAN, "1917-11-07")]
    found = mentions("They met on Thursday, 25 October 1917, at night.", calendar=Calendar.UNKNOWN)
    assert [(m.calendar, m.other) for m in found] == [(Calendar.GREGORIAN, None)]


def test_a_source_leaves_the_old_calendar_with_the_country_it_tells_of() -> None:
    lines = ("In London it was 2/13 March 1740.", "In London it was 3 May 1753.")
    assert [first for first, _ in days(*lines, calendar=Calendar.UNKNOWN)] == ["1740-03-13", "1753-05-03"]
    lines = ("In Moscow it was 2/13 March 1740.", "In Moscow it was 3 May 1753.")
    assert [first for first, _ in days(*lines, calendar=Calendar.UNKNOWN)] == ["1740-03-13", "1753-05-14"]


def test_nothing_is_in_doubt_after_the_last_state_has_left_the_old_calendar() -> None:
    found = mentions("It was 3 May 1917 there.", "It was 3 May 1955 there.", calendar=Calendar.UNKNOWN)
    assert [(m.calendar, m.other is None) for m in found] == [(Calendar.UNKNOWN, False), (Calendar.GREGORIAN, True)]


def test_a_feast_of_a_year_is_a_day() -> None:
    assert [m.edtf for m in mentions("It began on Easter Monday, 1916, at noon.")] == ["1916-04-24"]
    assert [m.edtf for m in mentions("Es war Weihnachten 1914 in Riga.")] == ["1914-12-25"]
    assert [m.edtf for m in mentions("They came on Whit Monday of 1431 there.")] == ["1431-05-21"]
    assert [m.edtf for m in mentions("It was Easter Sunday, 1917.")] == ["1917-04-08"]
    assert [m.edtf for m in mentions("It was Easter Sunday, 1917.", calendar=Calendar.JULIAN)] == ["1917-04-15"]
    assert [m.edtf for m in mentions("He had an epiphany 1917 times.")] == []


def test_days_before_the_reform_keep_their_names() -> None:
    found = mentions("The battle was on 14 October 1066 there.")
    assert [(m.edtf, m.calendar) for m in found] == [("1066-10-14", Calendar.JULIAN)]


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


def test_a_story_before_christ_goes_forward() -> None:
    lines = ("On 10 January 49 BC he crossed.", "On 17 March they sailed.", "In December 49 BC he came back.")
    assert [m.edtf for m in mentions(*lines)] == ["-0048-01-10", "-0048-03-17", "-0048-12"]


def test_where_no_year_is_known_none_is_given() -> None:
    found = mentions("He came on 3 May to the gate.")
    # EDTF writes a year that is not known as XXXX.
    assert [(m.edtf, m.firm) for m in found] == [("XXXX-05-03", False)]


def test_a_sentence_without_a_date_inherits_one_that_widens_and_grows_less_sure() -> None:
    when = timeline(from_lines("a", ["It was 3 May 1906.", "Then rain fell.", "Then snow fell."])).when
    first, second, third = when
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.given
    assert not second.given
    assert third.low < second.low < first.low <= first.high < second.high < third.high
    assert 1 == first.confidence > second.confidence > third.confidence > 0


@given(
    st.lists(
        st.one_of(
            st.text(max_size=30),
            st.sampled_from(
                "25 31 1917 44 1 / – ( ) BC v. Chr. May Mai мая October Ides of the Kalends before third night "
                "winter spring in early 1920s to and later days two years le lendemain накануне O.S. 1918-19 30 "
                "February".split()
            ),
        ),
        max_size=30,
    ),
    st.sampled_from(["en", "de", "fr", "es", "ru", ""]),
    st.sampled_from(list(Calendar)),
)
def test_no_text_breaks_the_grammar(parts: list[str], language: str, calendar: Calendar) -> None:
    account = from_lines("a", [" ".join(parts), "The next day they left on 3 May."], language)
    found = timeline(account, calendar)
    assert found == timeline(account, calendar)
    spans = [mention.span for mention in found.mentions]
    assert spans == sorted(spans)
    assert all(a.end_cp <= b.start_cp for a, b in pairwise(spans))
    for mention in found.mentions:
        assert 0 <= mention.span.start_cp < mention.span.end_cp <= len(account.text)
        assert day_number(-9999, 1, 1) <= mention.first <= mention.last <= day_number(9999, 12, 31)
        assert 0 < mention.sure <= 1
