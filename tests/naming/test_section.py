from __future__ import annotations

import pytest

from signclean.model import Kind
from signclean.naming.section import section_kind


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "Guatemala",
        "Organizations and individuals",
        "Marca temporal, nombre de la organización, país y comentarios de cada firma",
    ],
)
def test_headings_that_tell_no_kind(heading: str) -> None:
    assert section_kind(heading) is None


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Individuals", Kind.INDIVIDUAL),
        ("Organizaciones adherentes:", Kind.ORGANIZATION),
        ("A título individual", Kind.INDIVIDUAL),
    ],
)
def test_headings_that_tell_a_kind(heading: str, kind: Kind) -> None:
    assert section_kind(heading) is kind
