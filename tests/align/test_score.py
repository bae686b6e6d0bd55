"""Likeness and score."""

from dataclasses import replace

import numpy as np
import pytest

from viewer.align import likeness, pipeline, score
from viewer.align.third import supported
from viewer.align.units import Account, from_lines
from viewer.align.wording import phrased
from viewer.progress import SILENT

SEA = ["The lighthouse keeper counted herring barrels.", "Fog lay over the estuary.", "A schooner struck the reef."]
LAND = ["Barrels of herring stood by the lighthouse.", "Oxen ploughed the heavy clay.", "The reef broke a schooner."]


def _scores(a: list[str], b: list[str]) -> dict[tuple[int, int], float]:
    accounts: list[Account] = [from_lines("a", a), from_lines("b", b)]
    reading = pipeline.understand(accounts)
    space = likeness.build(reading.accounts, reading.terms)
    pairs = pipeline.compare_two(reading, space, 0, 1, SILENT)
    return dict(zip(zip(pairs.rows.tolist(), pairs.columns.tolist(), strict=True), pairs.score.tolist(), strict=True))


def test_units_that_share_rare_words_score_best() -> None:
    found = _scores(SEA, LAND)
    assert sorted(found, key=lambda pair: -found[pair])[:2] in ([(0, 0), (2, 2)], [(2, 2), (0, 0)])


def test_time_between_two_units_lowers_their_score() -> None:
    near = _scores(["On 3 May 1906 the schooner struck the reef."], ["On 9 May 1906 a schooner struck a reef."])
    far = _scores(["On 3 May 1906 the schooner struck the reef."], ["On 9 May 1926 a schooner struck a reef."])
    assert far[0, 0] < near[0, 0]


def test_blocks_do_not_change_the_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    a = [f"{word} {other} met the harbour master" for word in ("Kell", "Orr", "Vane") for other in ("Lund", "Maes")]
    whole = _scores(a, LAND + a)
    monkeypatch.setattr(score, "BLOCK_CELLS", 20)
    assert _scores(a, LAND + a) == pytest.approx(whole)


VERSE = "the shepherd led his flock of {} over the {} hills and came down to the river at {}"
SAID = [
    VERSE.format(a, b, c) for a, b, c in (("goats", "red", "dawn"), ("sheep", "bare", "noon"), ("kine", "low", "dusk"))
]
AFRESH = ["At dawn he watered goats.", "Noon found sheep grazing on bare ground.", "His cattle drank when dusk fell."]


def _compared(*texts: list[str]) -> list[score.Pairs]:
    reading = pipeline.understand([from_lines(str(n), lines) for n, lines in enumerate(texts)])
    return pipeline.compare(reading, likeness.build(reading.accounts, reading.terms))


def test_a_retelling_is_told_from_independent_accounts() -> None:
    retold = {(pairs.a, pairs.b): pairs.retold for pairs in _compared(SAID, [f"And {line}" for line in SAID], AFRESH)}
    assert retold[0, 1] == 1
    assert max(retold[0, 2], retold[1, 2]) < 0.2


def test_between_retellings_the_pair_in_step_wins() -> None:
    rows, columns = np.array([0, 1, 1, 2]), np.array([0, 1, 2, 2])
    pairs = score.Pairs(0, 1, rows, columns, np.array([0.9, 0.4, 0.4, 0.9]), np.zeros(4), retold=1.0)
    found = score.without_crowding(pairs).score
    assert found[1] > found[2]


def test_among_retellings_accounts_unlike_as_wholes_count_less() -> None:
    alike, unlike = _compared(SAID, SAID, AFRESH)[:2]
    reading = pipeline.understand([from_lines("a", SAID), from_lines("b", SAID), from_lines("c", AFRESH)])
    wording = phrased(reading.accounts)
    assert wording.remoteness(alike.a, alike.b) == 0
    assert wording.remoteness(unlike.a, unlike.b) > 0


def test_wording_is_the_same_for_equal_units_and_none_where_nothing_is_shared() -> None:
    wording = phrased([from_lines("a", [SAID[0], "Rye rots slowly."]), from_lines("b", [SAID[0], "Rain fell."])])
    assert wording.alike(np.array([0, 1]), np.array([2, 3])) == pytest.approx([1, 0])


def test_accounts_in_two_languages_are_not_called_remote() -> None:
    wording = phrased([from_lines("a", SAID), from_lines("b", SAID), from_lines("c", ["Der Hirt kam am Abend."], "de")])
    assert wording.remoteness(0, 2) == 0


def test_accounts_without_a_word_in_common_score_next_to_nothing() -> None:
    assert all(
        value < 0.05 for value in _scores(["Geese fly south in autumn."], ["Rye rots slowly on quays."]).values()
    )


def test_fragments_are_no_partners() -> None:
    assert _scores(
        ["Quite so.", "The schooner struck the reef."], ["Quite so.", "A schooner broke on that reef."]
    ).keys() == {(1, 1)}


def test_two_units_that_both_meet_a_third_are_likelier_to_meet() -> None:
    one = np.array([0, 1]), np.array([0, 1])
    strong, weak = np.array([0.4, 0.0]), np.array([0.1, 0.1])
    through = score.Pairs(0, 2, *one, strong, np.zeros(2)), score.Pairs(1, 2, *one, strong, np.zeros(2))
    direct = score.Pairs(0, 1, *one, weak, np.zeros(2), retold=1.0)
    raised = supported([direct, *through], [2, 2, 2])[0]
    assert raised.score[0] > 0.25
    assert raised.score[1] < 0.2
    assert supported([direct], [2, 2])[0].score == pytest.approx(weak)
    free = replace(direct, retold=0.0)
    assert supported([free, *through], [2, 2, 2])[0].score == pytest.approx(weak)
