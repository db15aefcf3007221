"""The verdict on two mentions, from either side."""

from __future__ import annotations

from collections.abc import Iterable

from signclean.matching import compare
from signclean.model import Mention


def check(a: Mention, b: Mention, expected: str, among: Iterable[Mention] = ()) -> None:
    """Assert the verdict on two mentions; `among` are others of their list, with numbers from 3 on."""
    others = list(among)
    b = b._replace(n=2)
    one, other = compare(a, b, others), compare(b, a, others)
    assert one == other
    assert one.answer == expected, f"{one.probability:.3f} {one.evidence_for} {one.evidence_against}"
