from __future__ import annotations

import pytest

from signclean.matching.scoring import weigh
from signclean.matching.verdicts import Clue
from signclean.matching.weights import weights


@pytest.mark.parametrize("sign", [1, -1])
def test_clues_without_end_are_weighed(sign: int) -> None:
    rule, _ = max(weights().clues.items(), key=lambda item: sign * item[1])
    verdict = weigh([Clue(rule, "a word", 10_000.0)])
    assert verdict.answer == ("same" if sign > 0 else "different")
    assert 0 <= verdict.probability <= 1
