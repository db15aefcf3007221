from __future__ import annotations

import pytest

from signclean.model import Reason
from signclean.segmenting.around_tables import around_table
from tests.segmenting.conftest import build_rows

TABLE = "| No. | Organización | País |\n|---|---|---|\n| 1 | Casa Lirio | Perú |\n| 2 | Hof Süd | Chile |"

NOTHING_AROUND = [
    "",
    TABLE,
    "Quedamos a la espera.\n\nCasa Lirio\nHof Süd\nRede Maré",
    f"Casa Memoria\n\n{TABLE}",
    f"{TABLE}\n\nRed Solidaria del Sur\n\n| 3 | De Kade | Cuba |",
    f"{TABLE}\n| 3 | Red Solidaria | |",
    "Casa Lirio\tPerú\nHof Süd\tChile\nQuedamos a la espera.",
]

AROUND = [
    ("Form responses 1\n\nTimestamp\tOrganization\tCountry\n1/2/2025\tHof Süd\tChile", {0: Reason.TITLE}),
    ("Form responses 1\n\nTimestamp\tOrganization\tCountry\n1/2/2025\tHof Süd\tChile", {0: Reason.TITLE}),
    (f"Quedamos a la espera.\nDe usted,\n\n{TABLE}", {0: Reason.PROSE, 1: Reason.PROSE}),
    (f"{TABLE}\nPage 2\n| No. | Organización | País |\n| 3 | De Kade | Cuba |", {5: Reason.TABLE_HEADER}),
    (f"{TABLE}\n| | **Organizaciones internacionales** | |\n| 3 | De Kade | Cuba |", {4: Reason.HEADING}),
]


@pytest.mark.parametrize("text", NOTHING_AROUND)
def test_rows_of_tables_and_lists_stay(text: str) -> None:
    assert around_table(build_rows(text)) == {}


@pytest.mark.parametrize(("text", "reasons"), AROUND)
def test_what_stands_around_a_table(text: str, reasons: dict[int, Reason]) -> None:
    assert around_table(build_rows(text)) == reasons
