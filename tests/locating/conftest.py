from __future__ import annotations

from collections.abc import Callable

import pytest

from signclean.locating import decide_countries, gather_evidence
from signclean.model import Kind, Mention, Signatory, Signed, Span

Locate = Callable[..., Signatory]
MakeMention = Callable[..., Mention]


@pytest.fixture
def mention() -> MakeMention:
    def make(name: str, n: int = 1, **fields: object) -> Mention:
        return Mention(n=n, source="letter.txt", spans=(Span(n, 0, len(name)),), text=name, name=name, **fields)

    return make


@pytest.fixture
def locate(mention: MakeMention) -> Locate:
    """Return the verdict on a signatory with one mention."""

    def decide(name: str, kind: Kind = Kind.ORGANIZATION, **fields: object) -> Signatory:
        (placed,) = gather_evidence([mention(name, kind=kind, **fields)])
        signatory = Signatory("s1", name, name, kind, Signed.DIRECT, (1,), aliases=placed.aliases)
        return decide_countries([signatory], {1: placed})[0]

    return decide
