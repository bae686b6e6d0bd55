"""Sentences end where a reader would end them."""

import pytest

from viewer.model.place import Span
from viewer.segment.sentences import sentences


def split(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)), language)]


ENGLISH = [
    ["The R.S.D.L.P.(B.) met in secret.", "Nobody slept."],
    ["The P.S.R.(L.) delegates left the hall."],
    ["The press was closed.(13)", "It opened again in May."],
    ["The press was closed.[1]", "It opened again in May."],
    ["The press was closed. [4]", "It opened again in May."],
    ["The press was closed.²", "It opened again in May."],
    ["The press was closed.17", "It opened again in May."],
    ["E.H. Gardner and A. J. P. Turner disagree.", "We follow neither."],
    ["J. Smith, M. Dupont and Mlle. Renaud signed it."],
    ["See pp. 277-79 and vol. ii of the diary; cf. Harris, c.f. Wood, e.g. No. 32-33."],
    ["On Oct. 25 the guns fired at 9 p.m.", "Then it was quiet."],
    ["Gen. Brusov and Col. Ivers met at St. Mark's.", "They quarrelled."],
    ["The U.S. Navy arrived.", "So did the U.S.", "The harbour was full."],
    ['"Stop!" he said.', "Nobody stopped."],
    ["“Why now?” Ana asked.", "There was no answer."],
    ["‘Halt!’ cried the guard, ‘or I fire.’", "He fired."],
    ['"Bread! Bread and peace!" shouted the women, and marched on.'],
    ["She wrote: “We had no coal.", "We burned the chairs.”", "It was January."],
    ["(He had been warned.)", "The bridge was up."],
    ["The order (was it his? Nobody knows) came at dawn."],
    ["He waited… and then he left.", "The door… it was open."],
    ["He waited . . . and then he left.", "Nobody saw."],
    ["They asked for land […]", "We have none to give."],
    ["What?!", "No."],
    ["He died in 1905.", "12 men carried him."],
    ["Prices rose by 3.5 per cent.", "Wages fell."],
    ["The motion fell (see pp. 12-14)", "At the next meeting it was carried."],
    ['The town was "ours at last."(The Long Year)', "Next came the fleet."],
    ["It was he, not I.", "Kerner fled."],
]


@pytest.mark.parametrize("expected", ENGLISH, ids=lambda parts: parts[0][:40])
def test_english_sentences_end_at_their_stops_and_nowhere_else(expected: list[str]) -> None:
    assert split(" ".join(expected)) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ["Am 1. November kam z.B. Dr. Weiß nach Bonn.", "Im 19. Jahrhundert war das anders."]),
        ("de", ["Das geschah unter Friedrich II. König August schwieg."]),
        ("de", ["Er ging am 25.", "Dann kam keiner mehr."]),
        ("de", ["„Halt!“, rief sie.", "Er blieb nicht stehen."]),
        ("fr", ["M. Duval et Mme. Roche partirent le 3 nov. 1905.", "Le train attendait."]),
        ("fr", ["« Non ! » dit-il.", "Elle sortit."]),
        ("es", ["El Sr. Vidal llegó.", "¿Quién lo sabía?", "¡Nadie!"]),
        ("ru", ["По ст. ст. это было 25 мая.", "По н. ст. — уже июнь."]),
        ("ru", ["В 1905 г. Иванов уехал.", "Он взял книги, карты и т. д.", "Потом шёл снег."]),
        ("ru", ["«Стой!» — крикнул он.", "Никто не остановился."]),
        ("it", ["Il sig. Neri venne.", "Poi andò via."]),
        ("zh", ["他来了。", "他走了！"]),
        ("", ["Mr. Lee left.", "She came."]),
    ],
)
def test_other_languages_keep_their_own_abbreviations_and_ordinals(language: str, expected: list[str]) -> None:
    assert split(("" if language == "zh" else " ").join(expected), language) == expected


def test_a_sentence_may_begin_without_a_space() -> None:
    assert split("They met the council (soviet).They left at once, angry.") == [
        "They met the council (soviet).",
        "They left at once, angry.",
    ]


def test_an_enumerator_does_not_stand_alone() -> None:
    assert split("1. The army must be paid. The fleet can wait.") == [
        "1. The army must be paid.",
        "The fleet can wait.",
    ]


def test_words_without_a_stop_are_a_sentence() -> None:
    assert split("he wrote in his conclusion") == ["he wrote in his conclusion"]


def test_a_tail_of_marks_stays_with_the_sentence_before() -> None:
    assert split("It was over. ***") == ["It was over. ***"]
