"""The larger body beside a name, and the part of one behind a name and a sign."""

from __future__ import annotations

import pytest

from signclean.matching import match_mentions
from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_mention as o

CASES = [
    # two universities, a faculty of each
    (o("Núcleo de Estudos Agrários", role="UFSV"), o("Núcleo de Estudos Agrários", role="UFPX"), "different"),
    (
        o("Laboratório de Direito", role="da Universidade de Vilarinho"),
        o("Laboratório de Direito", role="Universidade do Sul"),
        "different",
    ),
    # one alone tells the larger body: common words leave it open, a name of its own does not
    (o("Centro de Direitos Humanos", role="UFSV"), o("Centro de Direitos Humanos"), "doubt"),
    (o("Observatório Guaxinim", role="UFSV"), o("Observatório Guaxinim"), "same"),
    # a note that names no body
    (o("Rede Guaxinim", role="observadora"), o("Rede Guaxinim"), "same"),
    # parts behind a sign, which naming may read as second names or as what letters stand for
    (o("Mercurio", aliases=("Gruppe Klima",), text="Mercurio – Gruppe Klima"), o("Mercurio"), "doubt"),
    (
        o("QGT", acronym="QGT", aliases=("Federación de Maestros",), text="QGT - Federación de Maestros"),
        o("QGT", acronym="QGT"),
        "doubt",
    ),
    (
        o("Fédération des transports", acronym="QGT", text="QGT – Fédération des transports"),
        o("QGT", acronym="QGT"),
        "doubt",
    ),
    # what the body is
    (o("Vientosur", aliases=("Red de Mujeres",), text="Vientosur – Red de Mujeres"), o("Vientosur"), "same"),
    (o("Coordinamento Enti Liberi", acronym="SQAC", text="SQAC - Coordinamento …"), o("SQAC", acronym="SQAC"), "same"),
    (o("Fédération des transports", acronym="FDT", text="FDT – Fédération …"), o("FDT", acronym="FDT"), "same"),
    (o("Mercurio", aliases=("Gruppe Klima",)), o("Gruppe Klima", aliases=("Mercurio",)), "same"),
]


@pytest.mark.parametrize(("a", "b", "expected"), CASES, ids=lambda m: getattr(m, "text", m))
def test_larger_bodies_and_parts(a: Mention, b: Mention, expected: str) -> None:
    check(a, b, expected)


def test_entries_that_differ_by_the_larger_body_alone_are_no_twins() -> None:
    found = match_mentions([o("Núcleo Rural", 1, role="UFSV"), o("Núcleo Rural", 2, role="UFPX")])
    assert len(found.signatories) == 2
