from __future__ import annotations

import pytest

from signclean.naming.organization import read_organization
from signclean.naming.parts import Parts

APART = [
    ("Amis du Lac – Friends of Lakes (FoL)", Parts("Amis du Lac", "FoL", None, ("Friends of Lakes",))),
    ("Unión de Defensa – Guatemala (UDEGUA)", Parts("Unión de Defensa", "UDEGUA", place="Guatemala")),
    ("Rede do Xisto (RDX) – Coletivo das Águas", Parts("Rede do Xisto", "RDX", None, ("Coletivo das Águas",))),
    ("FoL – Friends of Lakes – Nord", Parts("Friends of Lakes – Nord", "FoL")),
]
JOINED = [
    ("CGX-IN – Confederação Geral do Xisto - Intersindical Nacional", "CGX-IN"),
    ("Organização dos Tecelões de Xaloc – Central Sindical (OTX-CS)", "OTX-CS"),
    ("Jubilee Lakes – Asia/Pacific Movement on Debt (JLAPMD)", "JLAPMD"),
    ("Centro de Estudios de la Mujer – Honduras (CEM-H)", "CEM-H"),
    ("Frente por la Tierra – Morelos, Puebla y Tlaxcala (FPT-MPT)", "FPT-MPT"),
]


@pytest.mark.parametrize(("text", "parts"), APART)
def test_what_spells_out_letters_by_itself_is_not_joined(text: str, parts: Parts) -> None:
    assert read_organization(text) == parts


@pytest.mark.parametrize(("text", "acronym"), JOINED)
def test_a_dash_is_part_of_a_name_whose_letters_tell(text: str, acronym: str) -> None:
    name = text.removeprefix(f"{acronym} – ").removesuffix(f" ({acronym})")
    assert read_organization(text) == Parts(name, acronym)
