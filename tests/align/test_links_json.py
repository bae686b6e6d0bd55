"""The JSON form, and the measure on the texts the program was made for."""

import json
import subprocess
import sys
from pathlib import Path

from tests.align.examples import quarrel
from viewer.align.links_json import as_json
from viewer.align.pipeline import align
from viewer.model.source import Metadata, Source


def test_json_holds_ranked_links_with_their_evidence_and_events() -> None:
    sources = quarrel()
    found = json.loads(json.dumps(as_json([(s, Path(f"{s.id}.txt")) for s in sources], align(sources))))
    assert [(s["id"], s["path"], len(s["sha256"])) for s in found["sources"]] == [
        ("chronicle", "chronicle.txt", 64),
        ("memoir", "memoir.txt", 64),
    ]
    scores = [link["score"] for link in found["links"]]
    assert scores == sorted(scores, reverse=True)
    shown = {link["id"] for link in found["links"] if link["shown"]}
    assert shown == {key for event in found["events"] for key in event["links"]}
    assert all({"kind", "a", "b", "weight", "note"} == set(e) for link in found["links"] for e in link["evidence"])


def test_november_1917_is_found(shared: Path, tmp_path: Path) -> None:
    names = ("siegelbaum-essay", "pipes-based-account", "soviet-era-note")
    paths = [shared / "sources" / f"{name}.txt" for name in names]
    sources = [
        Source(path.stem, path.read_text(encoding="utf-8"), Metadata(path.stem, language="en"), n)
        for n, path in enumerate(paths)
    ]
    alignment = align(sources)
    out = tmp_path / "links.json"
    out.write_text(json.dumps(as_json(list(zip(sources, paths, strict=True)), alignment)), encoding="utf-8")

    best = max(alignment.links, key=lambda link: link.score)
    words = {side.source_id: side.span.of(sources[names.index(side.source_id)].text) for side in best.passages}
    assert "withdrew from the Central Committee" in words["soviet-era-note"]
    assert "resigned" in words["siegelbaum-essay"]

    bench = shared / "bench"
    report = subprocess.run(
        [sys.executable, bench / "evaluate_links.py", bench / "gold" / "november-1917.json", out],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    shown = next(line for line in report.splitlines() if line.startswith("shown"))
    assert float(shown.split("F1")[1].split()[0]) >= 0.55
