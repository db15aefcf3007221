"""The tree's scorer and the one beside the shared letters have the same definitions; this holds the two together."""

from __future__ import annotations

import importlib.util
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bench.scorer import score
from bench.scorer.gold import read_gold
from bench.scorer.reading import parse_reading

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
GOLD = sorted(
    path
    for folder in (ROOT / "data" / "letters", ROOT / "tests" / "bench" / "letters", SHARED / "letters")
    for path in folder.glob("*.gold.tsv")
)

pytestmark = pytest.mark.skipif(not (SHARED / "evaluate.py").exists(), reason="no ../shared/evaluate.py here")


@pytest.fixture(scope="module")
def evaluate() -> Callable[[Path, dict[str, Any]], Any]:
    spec = importlib.util.spec_from_file_location("shared_evaluate", SHARED / "evaluate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return lambda gold, output: module.evaluate(gold, output)[0]


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("gold", GOLD, ids=lambda path: path.name.removesuffix(".gold.tsv"))
def test_both_scorers_give_equal_figures(
    evaluate: Callable[[Path, dict[str, Any]], Any],
    read_badly: Callable[[Path, int], dict[str, Any]],
    gold: Path,
    seed: int,
) -> None:
    output = read_badly(gold, seed)
    letter = gold.with_name(gold.name.replace(".gold.tsv", ".txt")).read_text(encoding="utf-8")
    expected = evaluate(gold, output)
    figures = score(read_gold(gold), parse_reading(output), letter).figures
    assert {name: asdict(figure) for name, figure in figures.items()} == expected
    assert list(figures) == list(expected)
