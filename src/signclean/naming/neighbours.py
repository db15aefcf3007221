"""What stands around a mention as evidence of its kind: lists keep people and bodies together."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from signclean.model import Mention
from signclean.naming import weights
from signclean.naming.kind import Judgement, judge_kind
from signclean.naming.sign import Sign


def judge_together(mentions: Sequence[Mention]) -> Iterator[Judgement]:
    """Yield a judgement for each mention, the neighbours under the same heading and coalition weighed in."""
    for start, end in _runs(mentions):
        yield from _judge_run(mentions[start:end])


def _runs(mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Return the stretches of mentions under one heading; a coalition's members are a stretch of their own."""
    starts = [i for i, m in enumerate(mentions) if i == 0 or _place(m) != _place(mentions[i - 1])]
    return list(pairwise([*starts, len(mentions)]))


def _place(mention: Mention) -> tuple[str, str | None, int | None]:
    return mention.source, mention.section, mention.member_of


def _judge_run(mentions: Sequence[Mention]) -> Iterator[Judgement]:
    """Yield each judgement as soon as its neighbours are judged by themselves: a long list is never held whole."""
    waiting: deque[Judgement] = deque()
    sums = [0.0]
    for mention in mentions:
        waiting.append(judge_kind(mention))
        sums.append(sums[-1] + waiting[-1].person)
        if len(waiting) > weights.WINDOW:
            yield _among(sums, len(sums) - 1 - len(waiting), waiting.popleft())
    while waiting:
        yield _among(sums, len(sums) - 1 - len(waiting), waiting.popleft())


def _among(sums: Sequence[float], at: int, judgement: Judgement) -> Judgement:
    """Return the judgement at a place with its neighbours weighed in; `sums` add up who are people so far."""
    start, end = max(0, at - weights.WINDOW), min(len(sums) - 1, at + weights.WINDOW + 1)
    people, others = sums[end] - sums[start] - judgement.person, end - start - 1
    return judgement.with_signs(_sign(people, others)) if others else judgement


def _sign(people: float, others: int) -> Sign:
    """Return what the neighbours make of the prior; `people` is the sum of the chances that they are people."""
    odds = math.log((people + 1) / (others - people + 2))
    return Sign("neighbours", f"{round(people)} of {others} are people", weights.NEIGHBOURS * (odds - weights.PRIOR))
