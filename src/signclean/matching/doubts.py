"""The questions that are left, in words: pairs of signatories which only a person can call one or two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from signclean.matching.clusters import Pair
from signclean.matching.questions import Question
from signclean.matching.verdicts import Verdict
from signclean.model import Doubt

CODE = "same-signatory"


def make_doubts(
    questions: Sequence[Question], ids: Sequence[str], explain: Callable[[Pair], Verdict]
) -> tuple[Doubt, ...]:
    """Return a doubt for each question, in order. `ids` names the clusters, `explain` gives the evidence in words."""
    return tuple(_make(question, ids, explain(question.nearest)) for question in questions)


def _make(question: Question, ids: Sequence[str], verdict: Verdict) -> Doubt:
    a, b = (ids[number] for number in question.clusters)
    reason = "one of several entries that are not all the same" if verdict.answer == "same" else "may be one signatory"
    against = verdict.evidence_against
    text = f"{reason}: {against[0]}" if against else reason
    return Doubt(CODE, a, b, round(verdict.probability, 3), text, verdict.evidence_for, against)
