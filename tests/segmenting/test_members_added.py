"""A member that somebody added to the wrapped paragraph of a coalition, without wrapping it anew."""

from __future__ import annotations

import pytest

from signclean import normalize

ALONE = [f"{head} {name}" for head in ("Casa", "Foro", "Liga", "Red") for name in ("Abril", "Bosque", "Lirio", "Monte")]
COALITION = [
    "Mesa de Trabajo sobre los Ríos-MTR: Alianza del Delta, A.C.; Brigada de las Dos Orillas;",
    "Centro de Estudios del Agua (CEA); Colectivo de Pescadoras de Punta Larga, A.C.; Defensa",
    "del Manglar, I.A.P.; Escuela de Barqueros; Fundación para la Cultura Ribereña; Guardianes",
    "del Estero del Norte y del Sur; Huertos de la Ribera; Instituto de las Aguas Mansas.",
]
MEMBERS = 10


def count_members(paragraph: list[str]) -> int:
    text = "\n".join(("Firman:", "", *ALONE[:8], *paragraph, *ALONE[8:], ""))
    return sum(mention.member_of is not None for mention in normalize(text).mentions)


def test_as_it_was_wrapped() -> None:
    assert count_members(COALITION) == MEMBERS


@pytest.mark.parametrize("row", range(len(COALITION) - 1))
def test_a_longer_row(row: int) -> None:
    longer = COALITION[row].replace("; ", "; Juventudes por la Cuenca Alta; ", 1)
    assert count_members([*COALITION[:row], longer, *COALITION[row + 1 :]]) == MEMBERS + 1


def test_a_short_row_of_its_own() -> None:
    assert count_members([COALITION[0], "Juventudes Ribereñas;", *COALITION[1:]]) == MEMBERS + 1
