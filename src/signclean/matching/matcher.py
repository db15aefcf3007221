"""The stage as a whole: mentions in, signatories and doubts out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from signclean.matching.clusters import Pair
from signclean.matching.doubts import make_doubts
from signclean.matching.linking import Links, link
from signclean.matching.listing import read_listing
from signclean.matching.profiles import make_profile
from signclean.matching.scoring import judge
from signclean.matching.signatories import make_signatories
from signclean.matching.verdicts import Verdict
from signclean.model import Doubt, Mention, Signatory


class Matched(NamedTuple):
    """Who signed: the signatories in the order of their first mention, the owner of each mention, and the doubts."""

    signatories: tuple[Signatory, ...]
    signatory_of: dict[int, str]
    doubts: tuple[Doubt, ...]


def match_mentions(mentions: Sequence[Mention]) -> Matched:
    """Return the signatories behind the mentions; no mentions, no signatories.

    Each mention belongs to exactly one signatory, and which mentions go together does not depend on their order.
    """
    links = link(mentions)
    members = [
        sorted(position for head in part for position in links.twins[head]) for part in links.clustering.clusters
    ]
    in_order = sorted(range(len(members)), key=members.__getitem__)
    signatories = make_signatories([[mentions[position] for position in members[number]] for number in in_order])
    owner = {n: signatory.id for signatory in signatories for n in signatory.mentions}
    ids = [owner[mentions[positions[0]].n] for positions in members]
    return Matched(tuple(signatories), owner, make_doubts(links.questions, ids, _Explainer(links)))


def compare(a: Mention, b: Mention, among: Iterable[Mention] = ()) -> Verdict:
    """Return the verdict on two mentions, with its evidence, in the light of the list they stand in.

    `among` is the whole list; without it the two are all there is. The verdict is on the pair alone: a cluster may
    still leave it open because of other entries.
    """
    others = [mention for mention in among if mention.n not in (a.n, b.n)]
    profiles = [make_profile(mention) for mention in (a, b, *others)]
    return judge(profiles[0], profiles[1], read_listing(profiles))


@dataclass(frozen=True, slots=True)
class _Explainer:
    """Gives the verdict on two heads once more, with the evidence in words."""

    links: Links

    def __call__(self, pair: Pair) -> Verdict:
        a, b = (make_profile(self.links.heads[position]) for position in pair)
        return judge(a, b, self.links.listing)
