from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.knowledge.places.countries import countries
from signclean.locating import decide_countries, gather_evidence
from signclean.locating.rules import Rule
from signclean.locating.verdict import weigh
from signclean.locating.words import split_words
from signclean.model import Evidence, Kind, Mention, Signatory, Signed, Span
from tests.locating.conftest import MakeMention


def evidence(rule: Rule, country: str, strength: float, text: str = "x") -> Evidence:
    return Evidence(rule, text, strength, country)


CASES = [
    ([], None, 0.0),
    ([evidence(Rule.CITY, "PE", 0.6)], "PE", 0.6),
    ([evidence(Rule.CITY, "PE", 0.6), evidence(Rule.CITY, "PE", 0.6)], "PE", 0.6),
    ([evidence(Rule.CITY, "PE", 0.6), evidence(Rule.LEGAL_FORM, "PE", 0.5)], "PE", 0.8),
    ([evidence(Rule.CITY, "PE", 0.8), evidence(Rule.DEMONYM, "CL", 0.5)], "PE", 0.4),
    ([evidence(Rule.COUNTRY, "PE", 0.95), evidence(Rule.COUNTRY, "CL", 0.4, "y")], "PE", 0.95),
    ([evidence(Rule.PLACE, "PE", 0.99), evidence(Rule.COUNTRY, "CL", 0.95)], "PE", 0.99),
    ([evidence(Rule.LEGAL_FORM, "PE", 0.95), evidence(Rule.COUNTRY, "CL", 0.95)], "PE", 0.05),
    ([evidence(Rule.LEGAL_FORM, "PE", 0.95), evidence(Rule.COUNTRY, "CL", 0.85)], "PE", 0.95),
    ([evidence(Rule.SECTION, "PE", 0.96), evidence(Rule.COUNTRY, "CL", 0.95)], "PE", 0.05),
    ([evidence(Rule.SECTION, "PE", 0.96), evidence(Rule.COUNTRY, "CL", 0.85)], "PE", 0.96),
    ([evidence(Rule.SECTION, "PE", 0.4), evidence(Rule.SECTION, "CL", 0.4)], "PE", 0.24),
    (
        [
            evidence(Rule.SECTION, "PE", 0.4),
            evidence(Rule.SECTION, "CL", 0.4),
            evidence(Rule.KNOWN, "CL", 0.8, "y"),
        ],
        "CL",
        0.88,
    ),
    ([evidence(Rule.PLACE, "PE", 0.99), evidence(Rule.SECTION, "CL", 0.96)], "PE", 0.04),
]


@pytest.mark.parametrize(("found", "country", "confidence"), CASES)
def test_agreement_adds_up_and_rivals_take_away(found: list[Evidence], country: str | None, confidence: float) -> None:
    verdict = weigh(found)
    assert verdict.country == country
    assert verdict.confidence == pytest.approx(confidence, abs=0.005)


def decide(mentions: list[Mention], signatories: list[Signatory], line: float = 0.9) -> tuple[Signatory, ...]:
    return decide_countries(signatories, {m.n: m for m in gather_evidence(mentions)}, line)


def test_all_mentions_speak_for_their_signatory(mention: MakeMention) -> None:
    mentions = [mention("Jardines", n=1), mention("Jardines", n=2, place="Perú")]
    (signatory,) = decide(mentions, [Signatory("s1", "J", "J", Kind.ORGANIZATION, Signed.DIRECT, (1, 2))])
    assert (signatory.country, signatory.country_evidence[0].rule) == ("PE", Rule.PLACE)


COALITIONS = [("Coordinadora", "Perú", "PE", None), ("Coordinadora del Perú", None, None, "PE")]


@pytest.mark.parametrize(("name", "place", "country", "guess"), COALITIONS)
def test_a_coalition_speaks_for_its_members(
    name: str, place: str | None, country: str | None, guess: str | None, mention: MakeMention
) -> None:
    mentions = [mention(name, n=1, place=place), mention("Jardines", n=2, member_of=1)]
    coalition = Signatory("s1", "Coordinadora", "Coordinadora", Kind.COALITION, Signed.DIRECT, (1,))
    member = Signatory("s2", "Jardines", "Jardines", Kind.ORGANIZATION, Signed.MEMBER, (2,), member_of=("s1",))
    _, member = decide(mentions, [coalition, member])
    assert (member.country, member.country_guess) == (country, guess)
    assert member.country_evidence[0].text == "Coordinadora"


MEMBERS = [
    (["Perú", "Perú"], "Casa de las Mareas", None),  # too few tell
    (["Perú", "Perú", "Perú", "Chile"], "Casa de las Mareas", None),
    (["Perú", "Perú", "Perú"], "House of the Tides for All", None),  # in another language
    (["Perú", "Perú", "Perú"], "Casa Latinoamericana de las Mareas", None),
    (["Perú", "Perú", "Perú"], "Casa de las Mareas", "PE"),
]


@pytest.mark.parametrize(("places", "name", "country"), MEMBERS)
def test_members_speak_for_their_coalition_and_their_fellows(
    places: list[str], name: str, country: str | None, mention: MakeMention
) -> None:
    mentions = [mention(f"Jardines {n}", n=n, place=place) for n, place in enumerate(places, 3)]
    members = [Signatory(f"s{m.n}", m.name, m.name, m.kind, Signed.MEMBER, (m.n,), member_of=("s1",)) for m in mentions]
    coalition = Signatory("s1", name, name, Kind.COALITION, Signed.DIRECT, (1,))
    fellow = Signatory("s2", name, name, Kind.ORGANIZATION, Signed.MEMBER, (2,), member_of=("s1",))
    mentions += [mention(name, n=1), mention(name, n=2)]
    first, second, *_ = decide(mentions, [coalition, fellow, *members])
    assert (first.country, second.country) == (country, country)


def test_members_that_their_coalition_places_are_no_witnesses(mention: MakeMention) -> None:
    """Nine are placed by the country of their coalition: neither a fellow nor another body of the letter is."""
    mentions = [mention("Coordinadora", n=1, place="Perú"), mention("Casa Latinoamericana", n=2)]
    mentions += [mention(f"Jardines {n}", n=n) for n in range(3, 13)]
    mentions += [mention("Casa de las Mareas", n=13)]
    coalition = Signatory("s1", "Coordinadora", "Coordinadora", Kind.COALITION, Signed.DIRECT, (1,))
    members = [
        Signatory(f"s{m.n}", m.name, m.name, m.kind, Signed.MEMBER, (m.n,), member_of=("s1",)) for m in mentions[1:12]
    ]
    alone = Signatory("s13", "Casa", "Casa de las Mareas", Kind.ORGANIZATION, Signed.DIRECT, (13,))
    _, fellow, member, *_, last = decide(mentions, [coalition, *members, alone])
    assert (fellow.country, member.country, last.country) == (None, "PE", None)


def test_a_member_that_names_a_region_may_sit_elsewhere(mention: MakeMention) -> None:
    mentions = [mention("Coordinadora", n=1, place="Senegal"), mention("Africa Garden Circle", n=2)]
    coalition = Signatory("s1", "Coordinadora", "Coordinadora", Kind.COALITION, Signed.DIRECT, (1,))
    member = Signatory("s2", "Africa", "Africa", Kind.ORGANIZATION, Signed.MEMBER, (2,), member_of=("s1",))
    assert decide(mentions, [coalition, member])[1].country is None


def test_the_line_can_be_moved(mention: MakeMention) -> None:
    signatory = Signatory("s1", "x", "x", Kind.ORGANIZATION, Signed.DIRECT, (1,))
    mentions = [mention("Forest Rights in China")]
    assert decide(mentions, [signatory], line=0.8)[0].country == "CN"
    assert decide(mentions, [signatory], line=1.0)[0].country is None


@settings(deadline=None)  # the first text in another script has its table made
@given(st.text(max_size=80), st.text(max_size=20), st.sampled_from(list(Kind)))
def test_any_text_gives_a_known_country_or_none(name: str, place: str, kind: Kind) -> None:
    mention = Mention(n=1, source="", spans=(Span(1, 0, 1),), text=name, name=name, place=place or None, kind=kind)
    (signatory,) = decide([mention], [Signatory("s1", name, name, kind, Signed.DIRECT, (1,))])
    assert signatory.country is None or signatory.country in countries()
    assert 0 <= signatory.country_confidence <= 1
    for found in signatory.country_evidence:
        assert 0 <= found.strength <= 1
        assert found.text.strip("()[] ") in name or found.text in " ".join(place.split()) or found.text in place


WORDS = [
    ("", []),
    ("Red de Perú", ["red", "de", "peru"]),
    ("SolBrasil", ["sol", "brasil"]),
    ("USGarden", ["us", "garden"]),
    ("UFMG", ["ufmg"]),
    ("d'Haïti", ["d", "haiti"]),
]


@pytest.mark.parametrize(("text", "keys"), WORDS)
def test_words(text: str, keys: list[str]) -> None:
    assert [word.key for word in split_words(text)] == keys
