"""From names to clusters of rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from signclean.deduping.crew import gather_crew
from signclean.deduping.naming_clusters import name_cluster
from signclean.deduping.outcome import Cluster, Deduplication
from signclean.deduping.parsing import parse_texts, settle_kinds
from signclean.deduping.written import NAMELESS, Written, collect_texts
from signclean.locating.evidence import gather
from signclean.matching.linking import Links, link
from signclean.matching.slugs import make_slugs
from signclean.matching.spreading import PART_SIZE
from signclean.matching.weights import weights
from signclean.model import Mention

Progress = Callable[[str, int, int], None]
"""Told the step, how many are done, and how many there are."""

STEPS = ("reading the names", "naming", "matching", "choosing names")


def dedupe_names(names: Iterable[str], *, workers: int = 1, progress: Progress | None = None) -> Deduplication:
    """Return which rows are one body or person; no names, no clusters.

    The clusters depend neither on the order of the rows nor on the number of workers (processes). A name without a
    letter or digit belongs to no cluster.
    """
    tell = progress or (lambda step, done, total: None)
    tell(STEPS[0], 0, len(STEPS))
    with gather_crew(workers) as spread:
        written = collect_texts(names)
        tell(STEPS[1], 1, len(STEPS))
        mentions = []
        for mention in parse_texts(written, spread):
            mentions.append(mention)
            if len(mentions) % PART_SIZE == 0:
                tell(STEPS[1], len(mentions), len(written.texts))
        settle_kinds(mentions)
        tell(STEPS[2], 2, len(STEPS))
        links = link(mentions, gather, spread)
    tell(STEPS[3], 3, len(STEPS))
    outcome = _make_outcome(written, mentions, links)
    tell(STEPS[3], len(STEPS), len(STEPS))
    return outcome


def _make_outcome(written: Written, mentions: Sequence[Mention], links: Links) -> Deduplication:
    members = [
        sorted(position for head in part for position in links.twins[head]) for part in links.clustering.clusters
    ]
    in_order = sorted(range(len(members)), key=members.__getitem__)
    rank = {number: place for place, number in enumerate(in_order)}
    ordered = [members[number] for number in in_order]
    names = [name_cluster([(mentions[i], written.texts[i], written.counts[i]) for i in part]) for part in ordered]
    ids = make_slugs(names)
    doubts = _list_doubts(links, [ids[rank[number]] for number in range(len(members))])
    clusters = (Cluster(id_, name, tuple(doubts.get(id_, ()))) for id_, name in zip(ids, names, strict=True))
    home = _spread_out(ordered, len(mentions))
    sure = _confidences(written, links)
    return Deduplication(
        tuple(clusters),
        array("I", (number if number == NAMELESS else home[number] for number in written.numbers)),
        array("d", (0.0 if number == NAMELESS else sure[number] for number in written.numbers)),
    )


def _spread_out(members: Sequence[Sequence[int]], size: int) -> array[int]:
    """Return for each text the number of its cluster."""
    home = array("I", bytes(4 * size))
    for number, part in enumerate(members):
        for position in part:
            home[position] = number
    return home


def _list_doubts(links: Links, ids: Sequence[str]) -> dict[str, list[str]]:
    """Return id -> the ids it may be one with, the likeliest first."""
    found: dict[str, list[str]] = {}
    for question in links.questions:
        a, b = (ids[number] for number in question.clusters)
        found.setdefault(a, []).append(b)
        found.setdefault(b, []).append(a)
    return found


def _confidences(written: Written, links: Links) -> array[float]:
    """Return for each text how sure it is that all its pairs in its cluster are one."""
    sure = array("d", [1.0]) * len(written.texts)
    for part in links.clustering.clusters:
        lowest = dict.fromkeys(part, weights().certain)
        for pair in combinations(part, 2):
            probability = links.book.ask(pair).probability
            for head in pair:
                lowest[head] = min(lowest[head], probability)
        alone = len(part) == 1
        for head, probability in lowest.items():
            twins = links.twins[head]
            for position in twins:
                if not alone or len(twins) > 1 or written.varied[position]:
                    sure[position] = round(probability, 4)
    return sure
