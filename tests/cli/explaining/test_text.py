"""What is told of an entry, a pair and a layout, on an outcome made by hand."""

from __future__ import annotations

import json

import pytest

from signclean.cli.explaining.answer import answer_as_json, answer_as_text
from signclean.model import SignatoryList


def explain(outcome: SignatoryList, *names: str, layout: bool = False) -> list[str]:
    return answer_as_text(outcome, names, layout=layout).splitlines()


def test_an_entry_is_told_from_its_lines_to_its_country(outcome: SignatoryList) -> None:
    lines = explain(outcome, "Casa Luz (Perú)")
    assert lines[:20] == [
        "Casa Luz [casa-luz]",
        "Read at",
        "  carta.txt:4  * Casa Luz (Perú)",
        "Cut",
        "  entry    Casa Luz (Perú) (mention 4)",
        "  read as  bullets (lines 2-6, 0.90)",
        "  heading  Casas",
        "Parts",
        "  name   Casa Luz",
        "  place  Perú",
        "Kind: organization (0.90)",
        "  rule               words  strength",
        "  organization word  Casa   0.90",
        "Country: PE (0.96), scope unknown",
        "  rule             words  country  strength",
        "  place set apart  Perú   PE       0.95",
        "  weak word        Luz    ES       0.20",
        "Signed: direct",
        "Joined with",
        lines[19],
    ]
    assert lines[19].startswith("  carta.txt:2: 'Casa Luz, A.C.' [casa-luz]: ")


def test_a_member_is_told_with_its_coalition_and_its_doubt(outcome: SignatoryList) -> None:
    lines = explain(outcome, "Casa del Sol")
    assert "  member of  Red Andina" in lines
    assert "  read as    members, separated by ';' (lines 2-3, 0.80)" in lines
    assert "Country: not known, scope unknown" in lines
    assert "Signed: member, through red-andina" in lines
    assert lines[-3:] == [
        "Doubt: one acronym (same, 0.61) [casa-del-sol, centro-sur]",
        "  + both CS",
        "  - other words",
    ]


def test_a_guess_is_told_as_a_guess(outcome: SignatoryList) -> None:
    assert "Country: not told, at a guess BO (0.40), scope unknown" in explain(outcome, "Centro Sur")


@pytest.mark.parametrize("names", [("Ana Río",), ("Ana Río", "Centro Sur")])
def test_contacts_are_masked(outcome: SignatoryList, names: tuple[str, ...]) -> None:
    assert "ana@" not in answer_as_text(outcome, names, layout=False)
    assert "ana@" not in answer_as_json(outcome, names, layout=False)


def test_a_doubtful_pair_is_told_with_both_sides(outcome: SignatoryList) -> None:
    lines = explain(outcome, "casa-del-sol", "centro-sur")
    assert lines[:3] == [
        "carta.txt:3: 'Casa del Sol (CS)' [casa-del-sol]",
        "carta.txt:5: 'Centro Sur (CS)' [centro-sur]",
        "Not joined: a question for a person.",
    ]
    assert lines[3].startswith("Verdict on the pair: ")
    assert lines[-1] == "Listed for review: one acronym (same, 0.61) [casa-del-sol, centro-sur]"


@pytest.mark.parametrize(
    ("a", "b", "outcome_told"),
    [
        ("Casa Luz, A.C.", "Casa Luz (Perú)", "Joined: both are mentions of 'Casa Luz'."),
        ("Red Andina", "Ana Río", "Not joined: two signatories."),
        ("RA", "Red Andina", "Both names mean this one entry."),
    ],
)
def test_what_became_of_a_pair_is_told(outcome: SignatoryList, a: str, b: str, outcome_told: str) -> None:
    assert explain(outcome, a, b)[2] == outcome_told


def test_the_layout_is_told_part_by_part(outcome: SignatoryList) -> None:
    assert explain(outcome, layout=True) == [
        "carta.txt",
        "  lines  read as  separator  confidence  next",
        "  2-6    bullets  -          0.90        one a line 0.10",
        "  2-3    members  ';'        0.80        -",
    ]


def test_json_tells_the_same_with_the_records_of_the_list(outcome: SignatoryList) -> None:
    told = json.loads(answer_as_json(outcome, ["Casa Luz (Perú)"], layout=True))
    assert told["signatory"]["id"] == told["mention"]["signatory"] == "casa-luz"
    assert told["read_at"] == [{"source": "carta.txt", "line": 4, "text": "* Casa Luz (Perú)"}]
    assert told["read_as"]["kind"] == "bullets"
    assert told["kind_evidence"] == [{"rule": "organization word", "text": "Casa", "strength": 0.9}]
    assert [pair["b"]["n"] for pair in told["joined"]] == [2]
    assert len(told["layout"]) == 2


def test_json_of_a_pair(outcome: SignatoryList) -> None:
    told = json.loads(answer_as_json(outcome, ["casa-del-sol", "centro-sur"], layout=False))
    assert (told["a"]["n"], told["b"]["n"], told["joined"]) == (3, 5, False)
    assert told["review"][0]["evidence_for"] == ["both CS"]
    assert told["answer"] in {"same", "doubt", "different"}
    assert 0 <= told["probability"] <= 1
