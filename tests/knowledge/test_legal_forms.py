"""Legal forms: which countries they point to, and which letters are too common to be one by themselves."""

from __future__ import annotations

import pycountry
import pytest

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import function_words, given_names, organization_words, role_words, surnames
from signclean.knowledge.tables import read_rows
from signclean.text import comparison_key

# letters that are a legal form without their dots and a word besides, each with the reason why it stays
WORDS_TOO = {
    "ong": "the usual mark of a non-profit body in four languages; the surname is written `Ong`",
    "ongd": "an organization word of its own",
    "osc": "an organization word of its own",
    "oscip": "an organization word of its own",
    "cic": "listed as a surname; the form stands in capitals",
    "stichting": "the Dutch word for a foundation is its legal form",
    "biedriba": "the Latvian word for an association is its legal form",
}


@pytest.mark.parametrize("letters", ["A.C.", "S.C.", "S.A.", "C.A.", "AS", "AB", "Co.", "P.A.", "SE", "ME", "UG"])
def test_common_letters_are_no_form_without_dots(letters: str) -> None:
    assert not legal_forms()[comparison_key(letters)].bare


@pytest.mark.parametrize("letters", ["S.A.", "S.R.L.", "Ltd", "Inc.", "LLC", "Ltda.", "ONG", "OSC", "S.A.S.", "AS"])
def test_a_form_of_many_countries_points_to_none(letters: str) -> None:
    assert legal_forms()[comparison_key(letters)].countries == ()


@pytest.mark.parametrize("word", ["N.A.", "P.S.", "St.", "Union", "Fundación", "Verein", "Company", "Association"])
def test_what_is_no_legal_form(word: str) -> None:
    assert comparison_key(word) not in legal_forms()


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("A. C.", ("MX",)),
        ("IAP", ("MX",)),
        ("A.B.P.", ("MX",)),
        ("e. V.", ("DE",)),
        ("gUG", ("DE",)),
        ("K. d. ö. R.", ("DE",)),
        ("Onlus", ("IT",)),
        ("ODV-ETS", ("IT",)),
        ("APS", ("IT",)),
        ("v.z.w.", ("BE",)),
        ("z. s.", ("CZ",)),
        ("o.z.", ("SK",)),
        ("r.f.", ("FI",)),
        ("ry", ("FI",)),
        ("501(c)(3)", ("US",)),
        ("501 (c) 3", ("US",)),
        ("loi 1901", ("FR",)),
        ("CIC", ("GB",)),
        ("SCIO", ("GB",)),
        ("OSCIP", ("BR",)),
        ("Sdn Bhd", ("BN", "MY")),
        ("MTÜ", ("EE",)),
    ],
)
def test_a_form_points_to_its_country(text: str, countries: tuple[str, ...]) -> None:
    assert legal_forms()[comparison_key(text)].countries == countries


def test_spellings_of_one_form_are_one() -> None:
    form = legal_forms()["eV".lower()]
    assert {"e.V.", "e. V.", "eV"} <= set(form.spellings)
    assert form.form == form.spellings[0]


def test_a_surname_is_no_spelling() -> None:
    assert "Ong" not in legal_forms()["ong"].spellings


def test_countries_are_known_and_sorted() -> None:
    known = {country.alpha_2 for country in pycountry.countries}
    for row in read_rows("legal_forms.csv"):
        codes = row["countries"].split()
        assert codes == sorted(set(codes)), row
        assert set(codes) <= known, row
        assert len(codes) <= 7, row


def test_bare_letters_that_are_words_too_are_reviewed() -> None:
    words = organization_words().keys() | role_words() | function_words() | given_names() | surnames()
    assert {key for key, form in legal_forms().items() if form.bare and key in words} == set(WORDS_TOO)
