from __future__ import annotations

import pytest

from signclean.segmenting.demands import demand_rows
from tests.segmenting.conftest import build_rows

NO_DEMANDS = [
    "",
    "Signed:\n1. Rede Maré\n2. Casa Lirio",
    "The undersigned organizations:\n- Rede Maré.\n- Casa Lirio.",
    "We urge you to listen.\n\n- Rede Maré\n- Casa Lirio",
    "Exigen justicia las organizaciones abajo firmantes:\n- Casa Lirio.\n- Red del Río.",
    "Pedimos justicia, y firmamos:\n1. Casa Lirio\n2. Red del Río",
    "We call on the council:\nRede Maré\nCasa Lirio",
    "Wir fordern:\n- Hof Süd\n- Rede Maré",
]

DEMANDS = [
    ("We, the undersigned, call on the council to:\n1. Open the well\n2. Stop the mine\n\nSigned:\n- Hof Süd", 3),
    ("We urge the ministers:\n\n- Open the well;\n\n- Stop the mine.\n\nSigned:\n- Hof Süd", 3),
    ("Las organizaciones abajo firmantes exigimos:\n1. Agua para\nla comarca.\n2. Alto a la mina.\n\nFirman:", 4),
    ("Nous demandons au conseil de :\n• Ouvrir le puits\n• Fermer la mine\n\nSignataires :\n• Hof Süd", 3),
    ("As entidades signatárias reivindicam:\n- Água para todos.\n- Fim da mina.", 3),
    ("Wir fordern die Stadt auf:\n* Öffnet den Brunnen!\n* Schließt die Mine!\n\nEs unterzeichnen:\n* Hof Süd", 3),
    ("Chiediamo al comune di:\n- aprire il pozzo\n- chiudere la cava", 3),
    ("Wij eisen dat:\n1. De put opengaat\n2. De mijn dichtgaat", 3),
    ("Demanem al consell que:\n- Obri el pou\n- Tanqui la mina", 3),
    ("1. Que se archive la ley.\n2. Que se escuche a la comarca.\n3. Casa Lirio", 2),
]


@pytest.mark.parametrize("text", NO_DEMANDS)
def test_lists_of_names_are_no_demands(text: str) -> None:
    assert demand_rows(build_rows(text)) == set()


@pytest.mark.parametrize(("text", "count"), DEMANDS)
def test_a_list_of_what_is_asked_is_told_from_one_of_names(text: str, count: int) -> None:
    assert len(demand_rows(build_rows(text))) == count
