"""What a comparison weighs: the clues of every pair of names that it looks at; a verdict tells only the outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple
from unittest.mock import patch

from signclean.matching import scoring
from signclean.matching.keys import Word
from signclean.matching.listing import Listing
from signclean.matching.profiles import Profile
from signclean.matching.verdicts import Clue, Verdict, Veto

Amounts = dict[str, float]
"""Rule -> how much of the clue there is."""


class Weighed(NamedTuple):
    """The clues of one pair of names; `vetoed` where a veto caps the answer, so that no weight can change it."""

    amounts: Amounts
    vetoed: bool


def watch_pair(a: Profile, b: Profile, listing: Listing) -> list[Weighed]:
    """Return what is weighed for each pair of names of two entries; nothing where they have no word in common."""
    with _watched() as seen:
        scoring.judge(a, b, listing)
    return seen


@contextmanager
def _watched() -> Iterator[list[Weighed]]:
    """Yield a list that grows with all that is weighed; no pair is dismissed before all its clues are there."""
    seen: list[Weighed] = []
    weigh = scoring.weigh

    def note(findings: Sequence[Clue | Veto], shared: Sequence[Word] = ()) -> Verdict:
        amounts: Amounts = {}
        for clue in findings:
            if isinstance(clue, Clue):
                amounts[clue.rule] = amounts.get(clue.rule, 0.0) + clue.amount
        seen.append(Weighed(amounts, any(isinstance(finding, Veto) for finding in findings)))
        return weigh(findings, shared)

    with patch.object(scoring, "weigh", note), patch.object(scoring, "is_hopeless", lambda clues: False):
        yield seen
