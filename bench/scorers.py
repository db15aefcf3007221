"""The two scorers of the same definitions: the one beside the letters where there is one, else the tree's own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from bench.letters import GOLD_SUFFIX
from bench.scorer import score
from bench.scorer.gold import read_gold
from bench.scorer.outcome import Figure, Outcome, Overlap, Share
from bench.scorer.reading import parse_reading

if TYPE_CHECKING:
    from pathlib import Path

    from bench.letters import Letter

Outcomes = dict[str, Outcome]  # by the name of the letter, in the order given


def find_scorer(folder: Path) -> Path | None:
    """Return the scorer that stands beside the folder of letters, if there is one."""
    script = folder.resolve().parent / "evaluate.py"
    return script if script.exists() else None


def score_here(letters: list[Letter], outputs: list[Path]) -> Outcomes:
    """Score each letter with the tree's own scorer."""
    return {letter.name: score_letter(letter, output) for letter, output in zip(letters, outputs, strict=True)}


def score_letter(letter: Letter, output: Path) -> Outcome:
    """Score one letter with the tree's own scorer."""
    reading = parse_reading(json.loads(output.read_text(encoding="utf-8")))
    return score(read_gold(letter.gold), reading, letter.text.read_text(encoding="utf-8"))


def score_beside(script: Path, letters: list[Letter], outputs: list[Path]) -> Outcomes:
    """Score the letters with the script that stands beside them; subprocess.CalledProcessError where it fails."""
    pairs = [str(path) for letter, output in zip(letters, outputs, strict=True) for path in (letter.gold, output)]
    command = [sys.executable, str(script), "--json", "--errors", *pairs]
    run = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    results, errors = json.loads(run.stdout), group_errors(run.stderr)
    return {
        letter.name: Outcome(parse_figures(results[letter.gold.name]), tuple(errors[letter.gold.name]))
        for letter in letters
    }


def parse_figures(result: dict[str, dict[str, Any]]) -> dict[str, Figure]:
    """Return the figures of one letter as the script prints them."""
    return {name: parse_figure(counts) for name, counts in result.items()}


def parse_figure(counts: dict[str, Any]) -> Figure:
    """Return one figure from its counts."""
    if "found" in counts:
        return Overlap(counts["hit"], counts["found"], counts["gold"])
    return Share(counts["hit"], counts["of"])


def group_errors(stderr: str) -> defaultdict[str, list[str]]:
    """Return the errors by gold file; the script prints one a line, with the file's name before it."""
    errors: defaultdict[str, list[str]] = defaultdict(list)
    for line in stderr.splitlines():
        name, found, error = line.strip().partition(f"{GOLD_SUFFIX}: ")
        if found:
            errors[name + GOLD_SUFFIX].append(error)
    return errors
