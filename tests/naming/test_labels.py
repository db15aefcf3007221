from __future__ import annotations

import pytest

from signclean.naming.labels import without_labels

WHOLE = [
    "River Aid",
    "Signed Paper Club",
    "Radio Contact, Leeds",
    "Jugendhaus: Kontakt und Rat",
    "Open Wells: Ruth Osei, Director",
    "River Aid, contact person Ruth Osei",
    "Fdo.",
    "",
]

BARE = [
    ("Organization: River Aid", "River Aid"),
    ("Organización: Río Vivo, A.C.", "Río Vivo, A.C."),
    ("Signatory: Ruth Osei, Director", "Ruth Osei, Director"),
    ("gez. Ute Lang (Verein Sonnblick)", "Ute Lang (Verein Sonnblick)"),
    ("/s/ Ruth Osei", "Ruth Osei"),
    ("Fdo.: Ana Roca", "Ana Roca"),
    ("Signé : Luc Roy", "Luc Roy"),
    ("River Aid – tel.", "River Aid"),
    ("River Aid, contact: ***@***", "River Aid"),
    ("River Aid, e-mail: ***@***", "River Aid"),
    ("River Aid – tel. +44 ***", "River Aid"),
]


@pytest.mark.parametrize("text", WHOLE)
def test_signatures_without_a_label_stay_whole(text: str) -> None:
    assert without_labels(text) == text


@pytest.mark.parametrize(("text", "bare"), BARE)
def test_labels_are_no_part_of_a_signature(text: str, bare: str) -> None:
    assert without_labels(text) == bare
