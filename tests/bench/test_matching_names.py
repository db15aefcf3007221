"""What the comparison of matchers reads, and the keys that it makes itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.matching.agreeing import agree
from bench.matching.labelled import LabelledPair, Names, read_names, read_pairs
from bench.matching.peers.openrefine import fingerprint, ngram_fingerprint
from bench.matching.peers.ours import answer, cluster


@pytest.mark.parametrize(
    ("a", "b", "agrees"),
    [
        ("Harbour Fund", "Harbour Found", True),
        ("Brigade Forty-Four", "Brigade 44", True),
        ("1st Harbour Bank", "First Harbour Bank", True),
        ("Harbour Fund II", "Harbour Fund 2", True),
        ("Harbour Fund XIV", "Harbour Fund 14", True),
        ("Harbour Fund V", "Harbour Fund VI", False),
        ("Harbour Fund", "Harbour Fund I", False),
        ("Local 12", "Local 21", False),
        ("Harbour Trust 2004-1", "Harbour Trust 2004-2", False),
        ("Harbour Bank of Chile", "Harbour Bank of China", False),
        ("Harbour Bank", "Harbour Bank México", False),
        ("Chilean Harbour Bank", "Harbour Bank of Chile", True),
        ("U.S. Harbour Board", "United States Harbour Board", False),  # letters with stops are no words
    ],
)
def test_agree(a: str, b: str, agrees: bool) -> None:
    assert agree(a, b) is agrees
    assert agree(b, a) is agrees


@pytest.mark.parametrize(
    ("name", "key", "runs"),
    [
        ("", "", ""),
        ("A", "a", "a"),
        ("  Niñas, Red de ", "de ninas red", "asdddeedinnaniresr"),
        ("Red de niñas - RED", "de ninas red", "asdddeedeninnaniresr"),
    ],
)
def test_the_keys_of_openrefine(name: str, key: str, runs: str) -> None:
    assert fingerprint(name) == key
    assert ngram_fingerprint(name) == runs


def test_keys_of_runs_see_no_spaces_and_no_accents() -> None:
    assert ngram_fingerprint("Casa Luna") == ngram_fingerprint("casalúna!") == "alascalunasaun"


def test_read_names(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text("id,name,cluster\n0,Casa Luna,7\n1,Casa Sol,8\n2,CASA LUNA,7\n", encoding="utf-8")
    assert read_names(path) == Names(["Casa Luna", "Casa Sol", "CASA LUNA"], ["7", "8", "7"])
    assert read_names(path, 2).clusters == ["7", "8"]


def test_read_pairs_keeps_organizations(tmp_path: Path) -> None:
    path = tmp_path / "pairs.csv"
    rows = ("Company,Casa Luna 1,Casa Luna 2,false", "Person,Ana Luz,Ana Luz,true", "Organization,Sol,Sól,TRUE")
    path.write_text("\n".join(("schema,name1,name2,is_match", *rows)), encoding="utf-8")
    assert read_pairs(path) == [
        LabelledPair("Casa Luna 1", "Casa Luna 2", same=False, agrees=False),
        LabelledPair("Sol", "Sól", same=True, agrees=True),
    ]


def test_signclean_answers_as_the_command_does() -> None:
    assert answer("Casa Luna", "CASA LUNA") == 1.0
    assert answer("Casa Luna", "Taller del Sol") == 0.0
    assert 0 < answer("Fundación Casa Luna", "Casa Luna") <= 1


def test_names_without_a_letter_stand_alone() -> None:
    found = cluster(["Casa Luna", "---", "CASA LUNA", "***"])
    assert found[0] == found[2]
    assert len(set(found)) == 3
