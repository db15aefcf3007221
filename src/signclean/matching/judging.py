"""Verdicts on many pairs: drawn part by part, kept without their words, and asked for again where they are missing."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import starmap

from signclean.matching.candidates import Code, decode, encode
from signclean.matching.listing import Listing
from signclean.matching.profiles import Locate, Profile, make_profile
from signclean.matching.scoring import judge
from signclean.matching.screening import screen
from signclean.matching.spreading import PART_SIZE, Spread
from signclean.matching.verdicts import Verdict
from signclean.model import Mention

DIFFERENT = Verdict("different", 0.0)
"""The verdict on pairs of which nothing else is kept."""

Part = tuple[list[Mention], list[tuple[int, int]]]
"""Entries, and pairs of positions among them."""
State = tuple[Listing, Locate]


def judge_part(state: State, part: Part) -> list[Verdict]:
    """Return the verdicts on the pairs of a part, in order, without the evidence in words."""
    listing, locate = state
    mentions, pairs = part
    profiles = [make_profile(mention, locate) for mention in mentions]
    return [_strip(_judge(profiles[i], profiles[j], listing)) for i, j in pairs]


def _judge(a: Profile, b: Profile, listing: Listing) -> Verdict:
    return screen(a, b, listing) or judge(a, b, listing, briefly=True)


def _strip(verdict: Verdict) -> Verdict:
    if verdict.answer == "different":
        return _VETOED if verdict.veto else DIFFERENT
    if verdict.evidence_for or verdict.evidence_against:
        return verdict._replace(evidence_for=(), evidence_against=())
    return verdict


_VETOED = Verdict("different", 0.0, veto="told apart")


class Book:
    """The verdicts on pairs of a list's entries. What is not there yet is drawn when it is asked for."""

    def __init__(self, mentions: Sequence[Mention], state: State, spread: Spread) -> None:
        self.mentions = mentions
        self.state = state
        self.spread = spread
        self.notable: dict[Code, Verdict] = {}
        self._first = array("Q")
        self._later: set[Code] = set()

    def judge_all(self, codes: array[int]) -> None:
        """Draw the verdicts on the pairs."""
        cuts = (codes[start : start + PART_SIZE] for start in range(0, len(codes), PART_SIZE))
        verdicts = self.spread(judge_part, self.state, (self._make_part(cut) for cut in cuts))
        for at, found in enumerate(verdicts):
            part = codes[at * PART_SIZE : (at + 1) * PART_SIZE]
            self.notable.update((c, v) for c, v in zip(part, found, strict=True) if v != DIFFERENT)
        if self._first:
            self._later.update(codes)
        else:
            self._first = array("Q", sorted(codes))

    def _make_part(self, codes: Iterable[Code]) -> Part:
        places: dict[int, int] = {}
        pairs = []
        for code in codes:
            i, j = decode(code)
            pairs.append((places.setdefault(i, len(places)), places.setdefault(j, len(places))))
        return [self.mentions[i] for i in places], pairs

    def knows(self, code: Code) -> bool:
        """Tell whether the verdict on the pair was drawn."""
        at = bisect_left(self._first, code)
        return code in self._later or (at < len(self._first) and self._first[at] == code)

    def foresee(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Draw the verdicts on those of the pairs that are missing, all at once."""
        missing = dict.fromkeys(code for code in starmap(encode, pairs) if not self.knows(code))
        self.judge_all(array("Q", missing))

    def ask(self, pair: tuple[int, int]) -> Verdict:
        """Return the verdict on a pair."""
        code = encode(*pair)
        if not self.knows(code):
            self.judge_all(array("Q", [code]))
        return self.notable.get(code, DIFFERENT)
