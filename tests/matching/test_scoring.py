from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signclean.matching.listing import read_listing
from signclean.matching.profiles import make_profile
from signclean.matching.scoring import decide, judge, weigh
from signclean.matching.verdicts import Clue
from signclean.matching.weights import weights
from tests.matching.made_up import make_names


@pytest.mark.parametrize("sign", [1, -1])
def test_clues_without_end_are_weighed(sign: int) -> None:
    rule, _ = max(weights().clues.items(), key=lambda item: sign * item[1])
    verdict = weigh([Clue(rule, "a word", 10_000.0)])
    assert verdict.answer == ("same" if sign > 0 else "different")
    assert 0 <= verdict.probability <= 1


def test_a_brief_verdict_is_the_whole_one_without_its_words() -> None:
    profiles = [make_profile(mention) for mention in make_names(120, seed=7)]
    listing = read_listing(profiles)
    for a, b in combinations(profiles, 2):
        whole, brief = judge(a, b, listing), judge(a, b, listing, briefly=True)
        assert brief.answer == whole.answer
        if whole.answer != "different":
            assert brief == whole._replace(evidence_for=(), evidence_against=())


@given(st.permutations([Clue("spelled", "x", 0.3), Clue("order", "y"), Clue("place-agrees", "z", 0.7)]))
def test_a_verdict_does_not_depend_on_the_order_of_the_clues(clues: list[Clue]) -> None:
    assert decide(clues) == decide(sorted(clues))
