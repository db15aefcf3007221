"""People of one name or two: what a personal name may leave out, and what makes it another."""

from __future__ import annotations

import pytest

from signclean.model import Mention
from tests.matching.judged import check
from tests.matching.mentions import make_person as p

DIFFERENT = [
    (p("Ana María Prado"), p("María Prado Gómez")),
    (p("J. Prado"), p("Ana Gómez Prado")),
    (p("J. L. Prado"), p("Juan Carlos Prado")),
    (p("M. Prado", role="M."), p("A. Prado")),
    (p("Ana Lux"), p("Ana Luxia Prado")),
]
DOUBT = [
    # a second surname, a second given name, both
    (p("María Quispe"), p("María Quispe Gómez")),
    (p("Juan Carlos Ordóñez"), p("Juan Ordóñez")),
    (p("José Luis Ortega Prado"), p("José Ortega")),
    # initials, of which each that fits says less than the first
    (p("K. Meierling"), p("Klaus Meierling")),
    (p("J. C. Ordóñez"), p("Juan Carlos Ordóñez")),
    (p("J.-P. Duvallon"), p("Jean-Pierre Duvallon")),
    # a given name that may be short for a longer one
    (p("Chris Meierling"), p("Christopher Meierling")),
    # initials that are titles or small words elsewhere
    (p("M. Duvallon"), p("Marie Duvallon")),
    (p("A. E. Ferro"), p("Anna Elena Ferro")),
]


SAME = [(p("Ugo De Carlini", role="prof."), p("Ugo Decarlini"))]


@pytest.mark.parametrize(("a", "b"), SAME, ids=lambda m: m.text)
def test_one_person(a: Mention, b: Mention) -> None:
    check(a, b, "same")


@pytest.mark.parametrize(("a", "b"), DIFFERENT, ids=lambda m: m.text)
def test_two_people(a: Mention, b: Mention) -> None:
    check(a, b, "different")


@pytest.mark.parametrize(("a", "b"), DOUBT, ids=lambda m: m.text)
def test_people_whom_only_a_person_can_tell(a: Mention, b: Mention) -> None:
    check(a, b, "doubt")
