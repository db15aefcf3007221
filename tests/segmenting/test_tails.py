from __future__ import annotations

import pytest

from signclean.segmenting.tails import tail_rows
from tests.segmenting.conftest import build_rows

BULLETS = "• Rede Maré\n• Hof Süd\n• De Kade\n• Ligue du Sel\n• Casa Lirio"
CELLS = "Rede | Brasil\nHof | Kenia\nKade | Gana\nSel | Suiza\nLirio | Perú"

NO_TAILS = [
    ("", set()),
    (BULLETS, set()),
    (BULLETS + "\n  e Amigas", set()),
    ("• Rede Maré\n• Hof Süd\n\nDe Kade", set()),
    ("Rede Maré\nHof Süd\nDe Kade\nLigue du Sel\nCasa Lirio\n\nOpen Wells", set()),
    (BULLETS + "\n\nPersonas\n\nAna Roca", {6}),
    ("Rede Maré\nHof Süd\n\nNetwork for the letter and the signatures", set()),
    ("Rede Maré.\nHof Süd.\n\nRede de cartas e mulheres que assinam.", set()),
    ("Rede Maré\nHof Süd\n\nInstitute of Letters and Petitions Inc.", set()),
    (BULLETS + "\n\nOpen Wells\nRiver Guild\nClean Banks\nRete Onda", set()),
]

TAILS = [
    (BULLETS + "\n\nShare this letter", [6]),
    (BULLETS + "\n" + BULLETS + "\n\nShare\nPrint", [11, 12]),
    (CELLS + "\nShare this letter", [5]),
    ("Rede Maré\nHof Süd\n\nManifest obert a noves adhesions fins al 22 de març.", [3]),
    ("Rede Maré\nHof Süd\n\nThis letter remains open for further signatures until May.", [3]),
]


@pytest.mark.parametrize(("text", "headings"), NO_TAILS)
def test_entries_and_other_lists_are_no_tail(text: str, headings: set[int]) -> None:
    assert tail_rows(build_rows(text), headings) == []


@pytest.mark.parametrize(("text", "tail"), TAILS)
def test_last_rows_out_of_the_list_s_manner(text: str, tail: list[int]) -> None:
    assert tail_rows(build_rows(text), set()) == tail
