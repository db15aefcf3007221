"""What must be found of faults that are planted into four letters of four layouts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checking.plant_faults import KINDS, OF_A_KIND, measure

ROOT = Path(__file__).parents[2]
LETTERS = (
    ROOT / "data" / "letters" / "americas-2022.txt",
    ROOT / "data" / "letters" / "pt-clima-grande-regioes.txt",
    Path(__file__).parent / "letters" / "de-moore.txt",
    Path(__file__).parent / "letters" / "en-ferries.txt",
)
SEEDS = range(10)
SHARE = 0.97


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_planted_faults_are_found_at_their_lines(path: Path) -> None:
    missed: list[str] = []
    planted, found = measure(str(path), SEEDS, missed.append)
    assert planted == KINDS * OF_A_KIND * len(SEEDS)
    assert found >= SHARE * planted, "\n".join(missed)
