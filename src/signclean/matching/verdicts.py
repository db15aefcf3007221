"""What a comparison says: clues, a veto where there is one, and the verdict drawn from them."""

from __future__ import annotations

from typing import Literal, NamedTuple

Answer = Literal["same", "doubt", "different"]


class Clue(NamedTuple):
    """One thing that speaks for or against; `rule` is a row of the weights, `text` says it in words."""

    rule: str
    text: str
    amount: float = 1.0


class Veto(NamedTuple):
    """What no score may override: at most `cap` is left, for the reason in `text`."""

    rule: str
    text: str
    cap: Answer = "different"


class Verdict(NamedTuple):
    """Whether two entries are one signatory. `probability` is 0-1, the evidence is in words, the strongest first.

    With a veto the probability still tells what the clues say without it.
    """

    answer: Answer
    probability: float
    evidence_for: tuple[str, ...] = ()
    evidence_against: tuple[str, ...] = ()
    veto: str | None = None
