"""The two tasks of a tool: joining a file of names, and answering labelled pairs of names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bench.matching.closing import Scored, answer_in_turn, find_best
from bench.matching.counting import Counts, count_clusters
from bench.matching.labelled import LabelledPair, read_names, read_pairs
from bench.matching.measured import Answer, Request, Watch
from bench.matching.peers import Peer


class NamesFound(NamedTuple):
    """The counts on a file of names; `threshold` is the one that was best for them, None where the tool has none."""

    counts: Counts
    threshold: float | None


class PairsFound(NamedTuple):
    """For each pair of a file whether the tool calls it one body (or doubts), None where it knows no pairs."""

    answers: list[bool] | None


THRESHOLDS = tuple(n / 100 for n in range(5, 101))


def join_names(peer: Peer, request: Request) -> Answer:
    """Return how well the tool joins the names of the file; counting is no part of the cost."""
    names, gold = read_names(request.path, request.rows)
    join = peer.prepare()
    watch = Watch()
    found = join(names)
    cost = watch.stop()
    if isinstance(found, Scored):
        threshold, counts = find_best(found, gold)
        return Answer(NamesFound(counts, threshold), cost)
    return Answer(NamesFound(count_clusters(found, gold), None), cost)


def answer_pairs(peer: Peer, request: Request) -> Answer:
    """Return what the tool answers to the pairs of the file, by thresholds learnt from the other pairs."""
    pairs = read_pairs(request.path)
    score = peer.prepare_pairs()
    watch = Watch()
    scores = score([(pair.a, pair.b) for pair in pairs]) if score else None
    cost = watch.stop()
    return Answer(PairsFound(None if scores is None else decide(peer, scores, pairs)), cost)


def decide(peer: Peer, scores: Sequence[float], pairs: Sequence[LabelledPair]) -> list[bool]:
    """Return the answers: signclean's own verdict, where a doubt is no `different`; else by the best threshold."""
    if peer.name == "signclean":
        return [score > 0 for score in scores]
    return answer_in_turn(scores, [pair.same for pair in pairs], THRESHOLDS)
