"""The questions that are left: pairs of signatories which only a person can call one or two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from signclean.matching.clusters import Clustering, Pair
from signclean.matching.verdicts import Verdict
from signclean.model import Doubt

CODE = "same-signatory"


def make_doubts(clustering: Clustering, ids: Sequence[str], ask: Callable[[Pair], Verdict]) -> tuple[Doubt, ...]:
    """Return one doubt for each pair of clusters that a pair of entries leaves open, the likeliest first.

    `ids` names the clusters. Where anything keeps two entries of the clusters apart there is no question left, unless
    their nearest entries were the same and only the others forbade the join.
    """
    home = {position: number for number, members in enumerate(clustering.clusters) for position in members}
    nearest: dict[Pair, Verdict] = {}
    for (i, j), verdict in clustering.open_pairs.items():
        pair = (min(home[i], home[j]), max(home[i], home[j]))
        if pair not in nearest or _rank(verdict) > _rank(nearest[pair]):
            nearest[pair] = verdict
    asked = [(pair, v) for pair, v in nearest.items() if v.answer == "same" or not _vetoed(pair, clustering, ask)]
    asked.sort(key=lambda item: (-item[1].probability, item[0]))
    return tuple(_make(ids[a], ids[b], verdict) for (a, b), verdict in asked)


def _rank(verdict: Verdict) -> tuple[float, tuple[str, ...], tuple[str, ...]]:
    return verdict.probability, verdict.evidence_for, verdict.evidence_against


def _vetoed(pair: Pair, clustering: Clustering, ask: Callable[[Pair], Verdict]) -> bool:
    across = [(min(i, j), max(i, j)) for i in clustering.clusters[pair[0]] for j in clustering.clusters[pair[1]]]
    return any(ask(entry_pair).veto for entry_pair in across)


def _make(a: str, b: str, verdict: Verdict) -> Doubt:
    reason = "one of several entries that are not all the same" if verdict.answer == "same" else "may be one signatory"
    against = verdict.evidence_against
    text = f"{reason}: {against[0]}" if against else reason
    return Doubt(CODE, a, b, round(verdict.probability, 3), text, verdict.evidence_for, against)
