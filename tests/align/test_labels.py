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


def _mention(first: date, last: date, edtf: str) -> DateMention:
    return DateMention(Span(0, 1), first.toordinal(), last.toordinal(), (0, 0), edtf)


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
    given = [
        _mention(third, third, "1906-05-03"),
        _mention(fourth, fourth, "1906-05-04"),
        _mention(third, third, "1906-05-03"),
    ]
    assert edtf(given) == "1906-05-03"


def test_a_day_is_the_date_of_an_event_before_a_longer_time() -> None:
    month = _mention(date(1906, 5, 1), date(1906, 5, 31), "1906-05")
    assert edtf([month]) == "1906-05"
    assert edtf([month, _mention(date(1906, 5, 3), date(1906, 5, 3), "1906-05-03"), month]) == "1906-05-03"
    assert edtf([]) == ""


def test_a_label_begins_and_ends_where_the_account_draws_breath() -> None:
    text = (
        "The water fell. In the end Ode Vries, Jan Hollen and two more left the council, which the town had not hoped."
    )
    accounts = {"a": from_lines("a", [text]), "b": from_lines("b", [OTHER])}
    evidence = (Evidence(EvidenceKind.NAME, _span("Ode Vries", text), _span("Ode Vries", OTHER), 0.5),)
    link = Link("x", Passage("a", Span(0, len(text))), Passage("b", Span(0, 8)), 0.9, evidence=evidence)
    assert label([link], accounts) == "In the end Ode Vries, Jan Hollen and two more left the council"
