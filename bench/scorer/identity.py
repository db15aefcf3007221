"""Who is who: mentions put into one signatory, and pairs that only a person can settle."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

from bench.scorer.gold import find_maybe_pairs, find_roots
from bench.scorer.outcome import Outcome, Overlap, Share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.scorer.gold import GoldRow
    from bench.scorer.pairing import Matches
    from bench.scorer.reading import Reading


def score_same(gold: Sequence[GoldRow], matches: Matches) -> Outcome:
    """Return the pairwise F1 of joining; a pair of which the gold says `maybe` counts neither way."""
    roots = find_roots(gold)
    maybe = find_maybe_pairs(gold, roots)
    texts = {row.n: row.text for row in gold}
    hit = found = wanted = 0
    errors = []
    for a, b in combinations(sorted(roots), 2):
        same = roots[a] == roots[b]
        if not same and frozenset((roots[a], roots[b])) in maybe:
            continue
        joined = are_joined(matches, a, b)
        wanted, found, hit = wanted + same, found + joined, hit + (same and joined)
        if same != joined:
            errors.append(f"same: {'missed' if same else 'wrongly joined'}: {texts[a]} | {texts[b]}")
    return Outcome({"same": Overlap(hit, found, wanted)}, tuple(errors))


def are_joined(matches: Matches, a: int, b: int) -> bool:
    """Tell whether the mentions found for gold rows a and b belong to one signatory."""
    return a in matches and b in matches and matches[a].found.signatory == matches[b].found.signatory


def score_doubts(gold: Sequence[GoldRow], matches: Matches, reading: Reading) -> Outcome:
    """Return how many of the gold's `maybe` pairs are listed, how many were joined, and how long the review is."""
    roots = find_roots(gold)
    pairs = find_maybe_pairs(gold, roots)
    texts = {row.n: row.text for row in gold}
    listed = merged = 0
    errors = []
    for pair in sorted(map(sorted, pairs)):
        left, right = (signatories_of(root, roots, matches) for root in pair)
        is_listed = any(frozenset(ids) in reading.doubted for ids in product(left, right))
        listed += is_listed
        merged += bool(left & right)
        if not is_listed:
            errors.append("doubts: not listed: " + " | ".join(texts[root] for root in pair))
    figures = {
        "doubts": Share(listed, len(pairs)),
        "doubts_merged": Share(merged, len(pairs)),
        "review_load": Share(len(reading.doubted), len(reading.country_of)),
    }
    return Outcome(figures, tuple(errors))


def signatories_of(root: int, roots: dict[int, int], matches: Matches) -> set[str | None]:
    """Return the ids that the reading gave to the mentions of one signatory of the gold."""
    return {matches[n].found.signatory for n, its_root in roots.items() if its_root == root and n in matches}
