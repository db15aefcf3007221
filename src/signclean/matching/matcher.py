"""The stage as a whole: mentions in, signatories and doubts out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from signclean.matching.candidates import find_candidates
from signclean.matching.clusters import Pair, cluster
from signclean.matching.doubts import make_doubts
from signclean.matching.listing import Listing, read_listing
from signclean.matching.profiles import Profile, make_profile
from signclean.matching.scoring import judge
from signclean.matching.screening import screen
from signclean.matching.signatories import make_signatories
from signclean.matching.twins import group_twins
from signclean.matching.verdicts import Verdict
from signclean.model import Doubt, Mention, Signatory


@dataclass(frozen=True, slots=True)
class Matched:
    """Who signed: the signatories in the order of their first mention, the owner of each mention, and the doubts."""

    signatories: tuple[Signatory, ...]
    signatory_of: dict[int, str]
    doubts: tuple[Doubt, ...]


def match_mentions(mentions: Sequence[Mention]) -> Matched:
    """Return the signatories behind the mentions; no mentions, no signatories.

    Each mention belongs to exactly one signatory, and which mentions go together does not depend on their order.
    """
    profiles = [make_profile(mention) for mention in mentions]
    listing = read_listing(profiles)
    groups = group_twins(profiles)
    members = list(groups.values())
    heads = [profiles[positions[0]] for positions in members]
    book = _Book(heads, listing)
    found = cluster(len(heads), book.judge_all(find_candidates(heads, listing)), book.ask, list(groups))
    clusters = [sorted(position for head in part for position in members[head]) for part in found.clusters]
    signatories = make_signatories([[mentions[position] for position in part] for part in clusters])
    owner = {n: signatory.id for signatory in signatories for n in signatory.mentions}
    doubts = make_doubts(found, [signatory.id for signatory in signatories], book.ask)
    return Matched(tuple(signatories), owner, doubts)


def compare(a: Mention, b: Mention, among: Iterable[Mention] = ()) -> Verdict:
    """Return the verdict on two mentions, with its evidence, in the light of the list they stand in.

    `among` is the whole list; without it the two are all there is. The verdict is on the pair alone: a cluster may
    still leave it open because of other entries.
    """
    others = [mention for mention in among if mention.n not in (a.n, b.n)]
    profiles = [make_profile(mention) for mention in (a, b, *others)]
    return judge(profiles[0], profiles[1], read_listing(profiles))


class _Book:
    """The verdicts so far on pairs of positions."""

    def __init__(self, profiles: Sequence[Profile], listing: Listing) -> None:
        self.profiles = profiles
        self.listing = listing
        self.verdicts: dict[Pair, Verdict] = {}

    def ask(self, pair: Pair) -> Verdict:
        """Return the verdict on a pair, drawn once."""
        if pair not in self.verdicts:
            a, b = self.profiles[pair[0]], self.profiles[pair[1]]
            self.verdicts[pair] = screen(a, b, self.listing) or judge(a, b, self.listing)
        return self.verdicts[pair]

    def judge_all(self, pairs: Iterable[Pair]) -> dict[Pair, Verdict]:
        """Return the verdicts on all the pairs."""
        return {pair: self.ask(pair) for pair in pairs}
