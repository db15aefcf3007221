from __future__ import annotations

from signclean.model import Kind
from signclean.naming import name_mentions
from tests.naming.conftest import build_mention

PEOPLE = ["Marisol Quiñones", "Tomás Uribe", "Lucía Ferrer", "Ana Soto Ruiz"]
BODIES = ["Red de Mujeres", "Fundación Puente", "Colectivo Semilla", "Asociación Lago Azul"]


def kinds(texts: list[str], **fields: str) -> list[Kind]:
    return [m.kind for m in name_mentions([build_mention(text, n, **fields) for n, text in enumerate(texts, 1)])]


def test_no_mentions_give_none() -> None:
    assert name_mentions([]) == ()


def test_clear_cases_stand_against_their_neighbours() -> None:
    assert kinds([*BODIES, "Marisol Quiñones", *BODIES])[4] is Kind.INDIVIDUAL
    assert kinds([*PEOPLE, "Fundación Puente", *PEOPLE])[4] is Kind.ORGANIZATION


def test_open_cases_follow_their_neighbours() -> None:
    assert kinds([*PEOPLE, "Xyla Quor", *PEOPLE])[4] is Kind.INDIVIDUAL
    assert kinds([*BODIES, "Xyla Quor", *BODIES])[4] is Kind.ORGANIZATION


def test_a_heading_parts_neighbours() -> None:
    mentions = [build_mention(text, n, section="A") for n, text in enumerate(PEOPLE, 1)]
    mentions += [build_mention(text, n, section="B") for n, text in enumerate(["Xyla Quor", *BODIES], 5)]
    assert name_mentions(mentions)[4].kind is Kind.ORGANIZATION


def test_order_and_numbers_stay() -> None:
    mentions = [build_mention(text, n) for n, text in enumerate(PEOPLE + BODIES, 1)]
    assert [(m.n, m.text) for m in name_mentions(mentions)] == [(m.n, m.text) for m in mentions]
