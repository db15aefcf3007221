"""What is a body at a glance is one at a closer look, and read the same."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from signclean.deduping.plain_bodies import is_plain_body, read_plain_body
from signclean.model import Kind, Mention
from signclean.naming import name_mention

LETTERS = Path(__file__).parents[2] / "data" / "letters"

CLOSER = [
    "Casa Luna",
    "Rosa Luna Vega",
    "Red",
    "Director: Fundación Luna y Sol",
    "De la Torre Rosa",
    "",
    "Luna Network for X",
    "Rosa Center for Community Health",
    "Zorvex Centre for Community Health, director",
    "Luna Sol Vega",
]
PLAIN = [
    "Red de Abogadas del Norte (RAN) - Quito",
    "House of Rivers, Inc.",
    '"Fundación Luna y Sol" A.C.',
    "Network for Clean Rivers // Réseau des rivières",
    "Zorvex Centre for Community Health",
    "Xonian Community Health Fund (XCHF), Ltd.",
    "Ecumenical Committee for Social Action Fr. Juan Luna",
]  # fmt: skip


def make(text: str) -> Mention:
    return Mention(n=0, source="names", spans=(), text=text)


@pytest.mark.parametrize("text", CLOSER)
def test_what_needs_a_closer_look(text: str) -> None:
    assert not is_plain_body(text)


@pytest.mark.parametrize("text", PLAIN)
def test_what_speaks_for_a_body(text: str) -> None:
    assert is_plain_body(text)


def test_a_plain_body_is_read_as_naming_reads_it() -> None:
    texts = [*PLAIN]
    for path in sorted(LETTERS.glob("*.gold.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            texts += [row["text"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    plain = [make(text) for text in dict.fromkeys(texts) if is_plain_body(text)]
    assert len(plain) > 200
    for mention in plain:
        named = name_mention(mention)
        assert named.kind is Kind.ORGANIZATION
        assert read_plain_body(mention) == named._replace(kind_evidence=(), kind_confidence=1.0)
