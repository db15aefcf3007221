"""What the fit tells: its pairs, how far to trust it, and what moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from bench.fitting.crossing import Lines, Unseen
from bench.fitting.examples import COMPOSED, TRUTH, Example
from bench.fitting.fit import START, is_free

BINS = (0.0, 0.01, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 1.0)
LABELS = tuple(TRUTH)
CERTAIN = 0.99


def show_examples(examples: Sequence[Example]) -> str:
    """Return how many pairs there are of each label, in letters and lists, and how many a veto settles."""
    lines = [f"{'':12} {'pairs':>7} {'different':>10} {'doubt':>7} {'same':>7} {'vetoed':>7}"]
    for kind in (COMPOSED, "others"):
        ones = [one for one in examples if one.source.startswith(COMPOSED) == (kind == COMPOSED)]
        labels = Counter(one.label for one in ones)
        vetoed = sum(not is_free(one) for one in ones)
        counts = f"{labels['different']:10} {labels['doubt']:7} {labels['same']:7} {vetoed:7}"
        lines.append(f"{kind:12} {len(ones):7} {counts}")
    return "\n".join(lines)


def show_holds(losses: Mapping[float | None, float], chosen: float) -> str:
    """Return the loss on unseen pairs by how firmly the weights are held."""
    told = [f"{'judged' if hold is None else f'{hold:g}'}: {value:.4f}" for hold, value in losses.items()]
    return f"\nlog-loss on unseen pairs of letters by hold: {', '.join(told)}; taken: {chosen:g}"


def show_bins(held_out: Sequence[Unseen]) -> str:
    """Return for each band of probability how many unseen pairs are one body, a doubt counted as half of one."""
    lines = [f"\n{'probability':12} {'pairs':>7} {'foretold':>9} {'one body':>9}  (unseen pairs)"]
    for lower, upper in pairwise(BINS):
        ones = [u for u in held_out if lower <= u.probability < upper or u.probability == upper == BINS[-1]]
        if ones:
            foretold = sum(one.probability for one in ones) / len(ones)
            share = sum(TRUTH[one.example.label] for one in ones) / len(ones)
            lines.append(f"{f'{lower:g}-{upper:g}':12} {len(ones):7} {foretold:9.3f} {share:9.3f}")
    sure = [one.example.label for one in held_out if one.probability >= CERTAIN]
    lines.append(
        f"of {len(sure)} pairs at {CERTAIN} and over {sum(label != 'same' for label in sure)} are not the same"
    )
    return "\n".join(lines)


def show_verdicts(held_out: Sequence[Unseen], lines: Lines) -> str:
    """Return labels against answers on unseen pairs."""
    counts = Counter((one.example.label, lines.answer(one.probability)) for one in held_out)
    rows = [f"\nlines: same {lines.same:g}, doubt {lines.doubt:g}; label in rows, answer in columns (unseen pairs)"]
    rows.append(f"{'':12}" + "".join(f"{answer:>10}" for answer in LABELS))
    rows += [f"{label:12}" + "".join(f"{counts[label, answer]:10}" for answer in LABELS) for label in LABELS]
    return "\n".join(rows)


def show_moves(worth: Mapping[str, float], judged: Mapping[str, float], examples: Sequence[Example]) -> str:
    """Return each weight, what was judged, and how many pairs have the clue."""
    support = Counter(rule for one in examples for rule in {rule for weighed in one.names for rule in weighed.amounts})
    support[START] = len(examples)
    rows = [f"\n{'clue':24} {'judged':>7} {'fitted':>7} {'pairs':>7}"]
    rows += [f"{rule:24} {judged[rule]:7.1f} {worth[rule]:7.1f} {support[rule]:7}" for rule in judged]
    return "\n".join(rows)
