"""What an event is called and when it was."""

from datetime import date

from viewer.align.dates import DateMention
from viewer.align.labels import LONGEST_LABEL, edtf, label
from viewer.align.units import from_lines
from viewer.model.link import Evidence, EvidenceKind, Link
from viewer.model.place import Passage, Span

TEXT = "Fog lay on the water, and Ode Vries with four wardens gave up their seats (though not gladly) that spring."
OTHER = "In spring Ode Vries gave up."


def _span(words: str, text: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def _mention(first: date, last: date, month: int, day: int) -> DateMention:
    return DateMention(Span(0, 1), first, last, (month, day))


def test_a_label_quotes_the_words_that_hold_the_evidence() -> None:
    accounts = {"a": from_lines("a", [TEXT]), "b": from_lines("b", [OTHER])}
    evidence = tuple(
        Evidence(EvidenceKind.NAME, _span(words, TEXT), _span(words, OTHER), 0.5) for words in ("Ode Vries", "gave up")
    )
    link = Link("x", Passage("a", Span(0, len(TEXT))), Passage("b", Span(0, len(OTHER))), 0.9, evidence=evidence)
    found = label([link], accounts)
    assert "Ode Vries" in found
    assert "gave up" in found
    assert len(found) <= LONGEST_LABEL
    assert found.count("(") == found.count(")")


def test_the_day_that_most_dates_give_is_the_date_of_the_event() -> None:
    third, fourth = date(1906, 5, 3), date(1906, 5, 4)
    mentions = [_mention(third, third, 5, 3), _mention(fourth, fourth, 5, 4), _mention(third, third, 5, 3)]
    assert edtf(mentions) == "1906-05-03"


def test_dates_are_no_finer_than_the_text_gives_them() -> None:
    assert edtf([_mention(date(1906, 5, 1), date(1906, 5, 31), 5, 0)]) == "1906-05"
    assert edtf([_mention(date(1906, 1, 1), date(1906, 12, 31), 0, 0)]) == "1906"
    assert edtf([_mention(date(1906, 5, 3), date(1906, 5, 5), 5, 3)]) == "1906-05-03/1906-05-05"
    assert edtf([]) == ""
