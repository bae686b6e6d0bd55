"""The aligner's door: from sources to links and events."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from viewer.align import likeness, meaning, score, select
from viewer.align.constraints import Constraints, without_refused
from viewer.align.dates import DateMention, Timeline, timeline
from viewer.align.encoder import Encoder
from viewer.align.events import Group, digest, event, gather, named_links
from viewer.align.evidence import Known, explain
from viewer.align.founded import suffices
from viewer.align.labels import edtf, label
from viewer.align.name_book import book_for
from viewer.align.names import find_names
from viewer.align.order import in_order
from viewer.align.quantities import Quantity, find_numbers
from viewer.align.select import Match
from viewer.align.terms import Term, find_terms
from viewer.align.third import supported
from viewer.align.units import Account, read
from viewer.model.alignment import Alignment
from viewer.model.link import Event, Link, LinkStatus
from viewer.model.name_rule import NameRule
from viewer.model.place import Passage, Span
from viewer.model.ruling import Ruling
from viewer.model.source import Calendar, Source
from viewer.progress import SILENT, Progress, stepping
from viewer.translation import translate

HIDDEN = 400
"""Runners-up that are kept for measuring."""


@dataclass(frozen=True)
class Reading:
    """All that is known of the accounts before they are compared."""

    accounts: tuple[Account, ...]
    timelines: tuple[Timeline, ...]
    numbers: list[list[tuple[Quantity, ...]]]
    terms: list[list[list[Term]]]


@dataclass(frozen=True)
class Comparison:
    """What does not depend on the reader's decisions: the accounts read and compared. Kept, it makes a re-run quick.

    `meant` says whether likeness of meaning took part.
    """

    sources: tuple[Source, ...]
    names: tuple[NameRule, ...]
    reading: Reading
    matches: tuple[Match, ...]
    scored: "_Scored"
    idf: dict[str, float]
    meant: bool = False
    explained: dict[Match, Link] = field(default_factory=dict)
    """The links of matches as they were explained so far."""

    def is_of(self, sources: Sequence[Source], names: Sequence[NameRule]) -> bool:
        """Whether these sources were read, under these rules for names."""
        return self.sources == tuple(sources) and self.names == tuple(names)


def read_and_compare(
    sources: Sequence[Source],
    encoder: Encoder | None = None,
    names: Sequence[NameRule] = (),
    progress: Progress = SILENT,
) -> Comparison:
    """Read the sources and score the pairs of their passages, by meaning as well if there is an encoder.

    `names` is what the reader says of names.
    """
    reading = read_all(sources, progress, names)
    matches: list[Match] = []
    pairs: list[score.Pairs] = []
    idf: dict[str, float] = {}
    meant = encoder is not None
    if sum(bool(account.units) for account in reading.accounts) > 1:
        space = space_of(reading, encoder, progress)
        meant = bool(space.meaning)
        pairs = compare(reading, space, progress)
        matches = select.matches(pairs)
        idf = {key: float(space.idf[column]) for key, column in space.keys.items()}
    return Comparison(tuple(sources), tuple(names), reading, tuple(matches), _Scored(reading, pairs), idf, meant)


def align(
    sources: Sequence[Source],
    *,
    fixed: Sequence[Link] = (),
    rulings: Sequence[Ruling] = (),
    names: Sequence[NameRule] = (),
    known: Comparison | None = None,
    encoder: Encoder | None = None,
    progress: Progress = SILENT,
) -> Alignment:
    """Link the passages of different sources that tell of the same event.

    `fixed` are links that a reader drew, confirmed or rejected. Those stay as they are, but that one between
    sources of this run is given an event if it has none; no suggestion repeats them, nor contradicts the `rulings`.
    The same sources and decisions give the same alignment. `known` is the comparison of these sources, if it was
    kept; one of other sources is not used. Without an `encoder` nothing is known of meaning beyond the shared words.

    Raises:
        Cancelled: From `progress`, when the person stops the work.
    """
    if known is None or not known.is_of(sources, names):
        known = read_and_compare(sources, encoder, names, progress)
    constraints = Constraints(tuple(fixed), tuple(rulings))
    shown, hidden = _shown_and_hidden(known, constraints, progress)
    progress.step(1, 1, translate("Progress", "Gathering events"))
    here = {source.id for source in sources}
    kept = [link for link in fixed if link.status is not LinkStatus.REJECTED]
    kept = [link for link in kept if link.a.source_id in here and link.b.source_id in here]
    groups = gather([*kept, *shown], known.scored.likelihood, constraints, progress)
    gathered = {link.id for link in kept}
    untouched = [link for link in fixed if link.id not in gathered]
    links = (*named_links(groups), *untouched)
    return Alignment(links, _events(groups, known.reading, progress), tuple(hidden), known.meant)


def read_all(sources: Sequence[Source], progress: Progress = SILENT, names: Sequence[NameRule] = ()) -> Reading:
    """Read every source: sentences, names, dates, numbers, terms."""
    accounts = [read(source, progress) for source in sources]
    return understand(accounts, [source.meta.calendar for source in sources], progress, names)


def understand(
    accounts: Sequence[Account],
    calendars: Sequence[Calendar] = (),
    progress: Progress = SILENT,
    rules: Sequence[NameRule] = (),
) -> Reading:
    """Find what the accounts are compared by."""
    book = book_for(accounts, rules, progress)
    names = find_names(accounts, progress, book)
    reading = translate("Progress", "Reading dates and numbers")
    timelines: list[Timeline] = []
    numbers: list[list[tuple[Quantity, ...]]] = []
    for number, account in enumerate(accounts):
        times = timeline(account, calendars[number] if calendars else Calendar.UNKNOWN, progress)
        timelines.append(times)
        numbers.append(
            [
                find_numbers(unit, account.language, [mention.span for mention in dates])
                for unit, dates in stepping(list(zip(account.units, times.by_unit, strict=True)), progress, reading)
            ]
        )
    return Reading(tuple(accounts), tuple(timelines), numbers, find_terms(accounts, names, progress, book))


def space_of(reading: Reading, encoder: Encoder | None, progress: Progress = SILENT) -> likeness.Space:
    """The vectors of all units: of words, letters and, with an encoder, meaning."""
    space = likeness.build(reading.accounts, reading.terms, progress)
    return replace(space, meaning=meaning.vectors(reading.accounts, encoder, progress))


def compare(
    reading: Reading, space: likeness.Space, progress: Progress = SILENT, only: Sequence[tuple[int, int]] | None = None
) -> list[score.Pairs]:
    """The scored candidates of every pair of accounts, or of the pairs (lower number first) in `only`."""
    pairs = itertools.combinations(range(len(reading.accounts)), 2) if only is None else only
    told = [any(unit.links for unit in account.units) for account in reading.accounts]
    compared = [compare_two(reading, space, a, b, progress) for a, b in pairs if told[a] and told[b]]
    sizes = [len(account.units) for account in reading.accounts]
    return [in_order(pairs) for pairs in supported(score.among_kin(compared, space.wording), sizes)]


def compare_two(reading: Reading, space: likeness.Space, a: int, b: int, progress: Progress) -> score.Pairs:
    """The scored candidates of two accounts, given by number."""
    whens = [times.when for times in reading.timelines]
    pairs = score.candidates(space, whens, a, b, progress)
    wording = space.wording.alike(pairs.rows + space.offset[a], pairs.columns + space.offset[b])
    pairs = score.reworded(pairs, wording)
    pairs = score.with_facts(pairs, reading.timelines, reading.numbers, progress)
    return score.without_crowding(pairs)


class _Scored:
    """How likely it is that two passages tell of one event, from the candidates of all pairs of accounts."""

    def __init__(self, reading: Reading, compared: Sequence[score.Pairs]) -> None:
        self._reading = reading
        self._number = {account.id: number for number, account in enumerate(reading.accounts)}
        self._values = {
            (pairs.a, pairs.b, i, j): share
            for pairs in compared
            for i, j, share in zip(
                pairs.rows.tolist(),
                pairs.columns.tolist(),
                select.confidence(pairs.score, pairs.choices).tolist(),
                strict=True,
            )
        }

    def likelihood(self, x: Passage, y: Passage) -> float:
        """That of the likeliest pair of units in the two passages."""
        if self._number[x.source_id] > self._number[y.source_id]:
            x, y = y, x
        a, b = self._number[x.source_id], self._number[y.source_id]
        values = [
            self._values[a, b, i, j]
            for i in self._units(a, x.span)
            for j in self._units(b, y.span)
            if (a, b, i, j) in self._values
        ]
        return max(values, default=0.0)

    def _units(self, account: int, span: Span) -> list[int]:
        return units_in(self._reading.accounts[account], span)


def units_in(account: Account, span: Span) -> list[int]:
    """The numbers of the units that a span touches."""
    low = max(0, bisect_right(account.starts, span.start_cp) - 1)
    high = bisect_left(account.starts, span.end_cp)
    return [i for i in range(low, high) if account.units[i].span.overlap(span)]


def _shown_and_hidden(known: Comparison, constraints: Constraints, progress: Progress) -> tuple[list[Link], list[Link]]:
    """Links for the matches: those sure and well founded enough to be shown, and the best of the others."""
    shown: list[Link] = []
    odds: dict[tuple[int, int, int, int], float] = {}
    others: list[Link] = []
    texts = {source.id: source.text for source in known.sources}

    def link_of(match: Match) -> Link:
        if match not in known.explained:
            known.explained[match] = _link(known.reading, match, known.idf)
        return without_refused(known.explained[match], constraints.rulings, texts)

    cut = select.cut(known.matches)
    for number, match in enumerate(known.matches):
        if number % 50 == 0:
            progress.step(number, len(known.matches), translate("Progress", "Explaining links"))
        if match.score < cut and len(others) >= HIDDEN:
            break
        link = link_of(match)
        if constraints.forbids(link):
            continue
        if match.score >= cut and suffices(link) and not select.overshadowed(match, odds):
            shown.append(link)
            odds[match.a, match.b, *match.units] = match.odds
        else:
            # What is not founded well enough to be shown, or stands beside it, is no surer than the least sure that is.
            others.append(replace(link, score=min(link.score, round(cut, 4))))
    return shown, sorted(others, key=lambda link: (-link.score, link.id))[:HIDDEN]


def _link(reading: Reading, match: Match, idf: dict[str, float]) -> Link:
    """The link of a match, with the evidence of the units it began with."""
    a, b = match.passages(reading.accounts)
    key = digest("link", a.source_id, a.span.start_cp, a.span.end_cp, b.source_id, b.span.start_cp, b.span.end_cp)
    left, right = _known(reading, match.a, match.units[0]), _known(reading, match.b, match.units[1])
    return Link(key, a, b, round(match.score, 4), evidence=explain(left, right, idf, match.meaning))


def _known(reading: Reading, account: int, unit: int) -> Known:
    return Known(
        reading.accounts[account].text,
        reading.accounts[account].units[unit],
        reading.terms[account][unit],
        reading.timelines[account].by_unit[unit],
        reading.numbers[account][unit],
        [
            (term, likeness.lent(reading.accounts[account], unit, other))
            for other in (unit - 1, unit + 1)
            if 0 <= other < len(reading.terms[account])
            for term in reading.terms[account][other]
        ],
    )


def _events(groups: Sequence[Group], reading: Reading, progress: Progress) -> tuple[Event, ...]:
    """The events of the groups, in the order of their dates where known, else of the first source that tells them."""
    accounts = {account.id: account for account in reading.accounts}
    number = {account.id: index for index, account in enumerate(reading.accounts)}

    def dates(passages: Sequence[Passage]) -> list[DateMention]:
        return [
            mention
            for passage in passages
            for unit in units_in(accounts[passage.source_id], passage.span)
            for mention in reading.timelines[number[passage.source_id]].by_unit[unit]
        ]

    made = []
    for group in stepping(groups, progress, translate("Progress", "Gathering events")):
        best = max(group.links, key=lambda link: (link.score, link.id))
        when = [
            time.low + time.high
            for passage in group.passages
            for unit in units_in(accounts[passage.source_id], passage.span)
            if (time := reading.timelines[number[passage.source_id]].when[unit]) is not None
        ]
        first = min((number[p.source_id], p.span.start_cp) for p in group.passages)
        middle = sorted(when)[len(when) // 2] / 2 if when else float("inf")
        date = edtf(dates(best.passages)) or edtf(dates(group.passages))
        made.append((middle, first, event(group, label(group.links, accounts), date, 0)))
    made.sort(key=lambda entry: (entry[0], entry[1], entry[2].id))
    return tuple(replace(item, position=position) for position, (_, _, item) in enumerate(made))
