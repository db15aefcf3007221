from __future__ import annotations

import pytest

from signclean.model import Evidence, Kind, Signatory, Signed
from signclean.writing.country_reason import tell_country_reason

PLACE = Evidence("place set apart", "México", 0.99, "MX")
FORM = Evidence("legal form of one country", "A.C.", 0.9, "MX")
NAME = Evidence("country in the name", "México", 0.95, "MX")
RIVAL = Evidence("demonym in the name", "Peruana", 0.93, "PE")
REGION = Evidence("region in the name", "América Latina", 0.0)


@pytest.mark.parametrize(
    ("country", "guess", "evidence", "told"),
    [
        (None, None, (), ""),
        ("MX", None, (), ""),
        ("MX", None, (RIVAL,), ""),
        (None, None, (REGION,), "region in the name: América Latina"),
        ("MX", None, (PLACE, RIVAL), "place set apart: México"),
        ("MX", None, (FORM, PLACE, NAME), "place set apart: México; country in the name: México"),
        (None, "PE", (RIVAL, REGION), "perhaps PE: demonym in the name: Peruana"),
    ],
)
def test_the_reason_names_rules_and_words(
    country: str | None, guess: str | None, evidence: tuple[Evidence, ...], told: str
) -> None:
    signatory = Signatory(
        "x", "x", "x", Kind.ORGANIZATION, Signed.DIRECT, (1,), country=country, country_guess=guess,
        country_evidence=evidence,
    )  # fmt: skip
    assert tell_country_reason(signatory) == told
