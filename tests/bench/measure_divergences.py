"""Measures the proposed divergences on links made from the gold events, so that the aligner's errors do not count.

    python -m tests.bench.measure_divergences accounts ../shared/bench/accounts [--fold even|odd|all]
    python -m tests.bench.measure_divergences texts ../shared/bench/gold/november-1917.json ../shared/sources
    ... --draw 50 [--seed 4]     prints so many proposals with their context, to be judged one by one

Of the gold divergences that quote both sides: the share that some proposal touches on both sides, by kind. Folds
take every other episode, so that what was tuned on one can be reported on the other.
"""

import argparse
import itertools
import json
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.diverge.find import find_divergences
from viewer.model.divergence import Divergence
from viewer.model.link import Event, Link
from viewer.model.place import Passage, Span
from viewer.model.project import Project
from viewer.model.source import Metadata, Source

FACTUAL = ("number", "date", "name", "participants", "contradiction")
AGREEING = ("spelling", "calendar")
CONTEXT = 110

Gold = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Case:
    """One set of texts with its gold events and what was proposed on them."""

    name: str
    project: Project
    events: Gold
    proposed: Sequence[Divergence]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["accounts", "texts"])
    parser.add_argument("gold", type=Path)
    parser.add_argument("sources", type=Path, nargs="?")
    parser.add_argument("--fold", choices=["even", "odd", "all"], default="all")
    parser.add_argument("--draw", type=int, default=0)
    parser.add_argument("--seed", type=int, default=4)
    options = parser.parse_args()
    if options.what == "accounts":
        cases = episodes(options.gold, options.fold)
    else:
        cases = raters(options.gold, options.sources)
    report(cases)
    exceptions(cases)
    if options.draw:
        draw(cases, options.draw, options.seed)


def episodes(folder: Path, fold: str) -> list[Case]:
    """The written accounts, every episode or every other one."""
    step = {"even": slice(0, None, 2), "odd": slice(1, None, 2), "all": slice(None)}[fold]
    cases = []
    for place in sorted(folder.iterdir())[step]:
        languages = {
            f"account-{entry['n']}": entry["language"]
            for entry in json.loads((place / "episode.json").read_text(encoding="utf-8"))["accounts"]
        }
        texts = {name: (place / f"{name}.txt").read_text(encoding="utf-8") for name in sorted(languages)}
        events = json.loads((place / "gold.json").read_text(encoding="utf-8"))["author"]["events"]
        project = project_of(texts, events, languages)
        cases.append(Case(place.name, project, events, find_divergences(project)))
    return cases


def raters(gold: Path, folder: Path) -> list[Case]:
    """Texts judged by several raters: what was proposed on the events of all is held against each."""
    judged = json.loads(gold.read_text(encoding="utf-8"))
    names = sorted(next(iter(judged.values()))["sources"])
    texts = {name: (folder / f"{name}.txt").read_text(encoding="utf-8") for name in names}
    projects = {rater: project_of(texts, judged[rater]["events"], {}) for rater in judged}
    pool = {d.id: d for project in projects.values() for d in find_divergences(project)}
    return [Case(rater, project, judged[rater]["events"], list(pool.values())) for rater, project in projects.items()]


def project_of(texts: Mapping[str, str], events: Gold, languages: Mapping[str, str]) -> Project:
    """A project whose links join the passages of each gold event."""
    sources = [
        Source(name, text, Metadata(name, language=languages.get(name, "en")), n)
        for n, (name, text) in enumerate(texts.items())
    ]
    made: list[Event | Link] = []
    for number, event in enumerate(events):
        key = f"event-{number:03}"
        made.append(Event(key, event["label"], "", number))
        passages = [Passage(p["source"], Span(p["start"], p["end"])) for p in event["passages"]]
        for a, b in itertools.combinations(sorted(passages), 2):
            if a.source_id != b.source_id:
                made.append(Link(f"{key}-{len(made):05}", a, b, 0.9, event_id=key))
    return Project.of([*sources, *made])


def report(cases: Sequence[Case]) -> None:
    """Found of the gold, and proposals that touch some gold, by kind."""
    want: Counter[str] = Counter()
    found: Counter[str] = Counter()
    touching: Counter[str] = Counter()
    for case in cases:
        gold = [d for event in case.events for d in event["divergences"] if "start" in d["a"] and "start" in d["b"]]
        for entry in gold:
            want[entry["kind"]] += 1
            found[entry["kind"]] += any(touches(p, entry) for p in case.proposed)
        for proposal in case.proposed:
            touching[proposal.kind] += any(touches(proposal, entry) for entry in gold)
    proposed = Counter(p.kind.value for case in cases for p in case.proposed)
    total, hit = sum(want[kind] for kind in FACTUAL), sum(found[kind] for kind in FACTUAL)
    print(f"factual: {hit} of {total} found ({hit / max(1, total):.3f}), {proposed.total()} proposed of all kinds")
    for kind in sorted(want | proposed):
        met = f"{touching[kind]:3}/{proposed[kind]:3}"
        print(f"{kind:17} gold {found[kind]:3}/{want[kind]:3}   proposals that touch gold {met}")


def exceptions(cases: Sequence[Case]) -> None:
    """Cases of spelling and calendar in the gold that proposed conflicts quote on both sides, and no agreement."""
    print("agreements of the gold that are proposed as conflicts only:")
    number = 0
    for case in cases:
        for entry in (d for event in case.events for d in event["divergences"]):
            if entry["kind"] not in AGREEING or "start" not in entry["a"] or "start" not in entry["b"]:
                continue
            met = [proposal for proposal in case.proposed if touches(proposal, entry)]
            if met and not any(proposal.kind in AGREEING for proposal in met):
                number += 1
                print(
                    f"  {case.name} {entry['kind']} “{entry['note']}”: {'; '.join(f'{d.kind}: {d.note}' for d in met)}"
                )
    print(f"  {number} in all")


def touches(proposal: Divergence, gold: Mapping[str, Any]) -> bool:
    """Whether a proposal meets both quotes of a gold divergence."""
    if proposal.b is None:
        return False
    pairs = ((proposal.a, proposal.b), (proposal.b, proposal.a))
    return any(_meets(x, gold["a"]) and _meets(y, gold["b"]) for x, y in pairs)


def _meets(place: Passage, quote: Mapping[str, Any]) -> bool:
    return place.overlap(Passage(quote["source"], Span(quote["start"], quote["end"]))) > 0


def draw(cases: Sequence[Case], count: int, seed: int) -> None:
    """Proposals drawn at random, each once, with what stands about them."""
    every = {(d.kind, d.passages, d.note): (case, d) for case in cases for d in case.proposed}
    chosen = list(every.values())
    random.Random(seed).shuffle(chosen)
    print(f"{min(count, len(chosen))} of {len(chosen)} proposals")
    for number, (case, divergence) in enumerate(chosen[:count], 1):
        print(f"{number}. {case.name} {divergence.kind} {divergence.note}")
        for passage in divergence.passages:
            text = case.project.sources[passage.source_id].text
            start, end = passage.span.start_cp, passage.span.end_cp
            shown = f"{text[max(0, start - CONTEXT) : start]}[[{text[start:end]}]]{text[end : end + CONTEXT]}"
            print("     " + " ".join(shown.split()))


if __name__ == "__main__":
    main()
