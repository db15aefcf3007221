"""Numbers that stand in a running text part its entries; those of demands, dates and names do not."""

from __future__ import annotations

import pytest

from signclean.segmenting.inline_numbers import split_inline_numbers
from tests.segmenting.conftest import STANDING, build_rows, read_segments

KEPT = [
    "",
    "1. Casa Lirio\n2. Red Sal\n3. Voz Sur\n4. De Kade",
    "Casa Lirio; Red Sal; Voz Sur; De Kade",
    "Exigimos 1. el agua limpia 2. la tierra propia 3. el fin de las minas 4. la paz",
    "Red 1. Mayo Casa 3. Abril Voz 5. Junio Sol 7. Julio",
    "Casa Lirio 1. Red Sal 2. Voz Sur",
    "1. Casa Lirio 3. Red Sal 5. Voz Sur 7. De Kade",
]

PARTED = [
    ("1. Casa Lirio 2. Red Sal 3. Voz Sur 4. De Kade", ["Casa Lirio", "Red Sal", "Voz Sur", "De Kade"]),
    (
        "Firman: 1) Casa Lirio, 2) Red Sal, 3) Voz Sur, 4) De Kade",
        ["Firman:", "Casa Lirio,", "Red Sal,", "Voz Sur,", "De Kade"],
    ),
    ("(1) Casa Lirio; (2) Red Sal; (3) Voz Sur; (4) De Kade.", ["Casa Lirio;", "Red Sal;", "Voz Sur;", "De Kade."]),
    (
        "1. Casa Lirio 2. Red de la Sal y\nlos Ríos 3. Voz Sur\n4. De Kade 5. Hof Süd",
        ["Casa Lirio", "Red de la Sal y", "los Ríos", "Voz Sur", "De Kade", "Hof Süd"],
    ),
    (
        "1. Casa Lirio 2. Red Sal 3. Voz Sur 4. De Kade\n\n1. Ana Roca 2. Luis Vidal 3. Rosa Iturbe 4. Marta Fanton",
        ["Casa Lirio", "Red Sal", "Voz Sur", "De Kade", "", "Ana Roca", "Luis Vidal", "Rosa Iturbe", "Marta Fanton"],
    ),
]


@pytest.mark.parametrize("text", KEPT)
def test_rows_without_numbered_entries_inside_stay(text: str) -> None:
    rows = build_rows(text)
    assert split_inline_numbers(rows, STANDING) == rows


@pytest.mark.parametrize(("text", "parts"), PARTED)
def test_numbers_in_sequence_part_the_entries(text: str, parts: list[str]) -> None:
    assert [row.text for row in split_inline_numbers(build_rows(text), STANDING)] == parts


def test_the_demands_of_a_letter_sign_nothing() -> None:
    demands = "We demand: (1) End the mining now; (2) Return all the land; (3) Pay what you owe; (4) Stop the trials."
    segments = read_segments(f"{demands}\n\nSigned:\n\nCasa Lirio\nRed Sal\nVoz Sur")
    assert [mention.text for mention in segments.mentions] == ["Casa Lirio", "Red Sal", "Voz Sur"]


def test_no_letter_is_lost_and_the_numbers_are_markers() -> None:
    rows = split_inline_numbers(build_rows("1. Casa Lirio 2. Red Sal 3. Voz Sur 4. De Kade"), STANDING)
    assert [row.marker.value if row.marker else None for row in rows] == [1, 2, 3, 4]
    assert " ".join(row.whole.text for row in rows) == "1. Casa Lirio 2. Red Sal 3. Voz Sur 4. De Kade"
