"""The stage as a whole: what a list makes of its entries."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from signclean.matching import Matched, compare, match_mentions
from signclean.model import Kind, Mention
from tests.matching.made_up import make_names
from tests.matching.mentions import make_mention as o
from tests.matching.mentions import make_person as p

LETTER = Path(__file__).parents[2] / "data" / "letters" / "americas-2022.gold.tsv"


def groups_of(matched: Matched) -> set[frozenset[int]]:
    return {frozenset(signatory.mentions) for signatory in matched.signatories}


def number(mentions: list[Mention]) -> list[Mention]:
    """Number mentions 1, 2, 3 …; `member_of` is meant that way too."""
    return [mention._replace(n=n) for n, mention in enumerate(mentions, 1)]


def match(*mentions: Mention) -> Matched:
    return match_mentions(number(list(mentions)))


def test_no_mentions_no_signatories() -> None:
    assert match_mentions([]) == Matched((), {}, ())


def test_one_mention_is_one_signatory() -> None:
    matched = match(o("Casa Luna"))
    assert [s.id for s in matched.signatories] == ["casa-luna"]
    assert matched.signatory_of == {1: "casa-luna"}
    assert matched.doubts == ()


APART = [
    # a body and its chapters: two places or more behind one name
    [o("Gray Foxes"), o("Gray Foxes of Ohio"), o("Gray Foxes", place="Austin, Texas")],
    [o("Red Fluvial", place="Chile"), o("Red Fluvial", acronym="RF - SUR"), o("Red Fluvial")],
    [o("HBH Kassel"), o("HBH Bremen"), o("Hirtenbund Holm", acronym="HBH")],
    # a coalition and a member of a name like its own
    [o("Mesa Norte", kind=Kind.COALITION), o("La Mesa Norte", member_of=1)],
    # two bodies with one acronym
    [o("Alianza Botánica Andina", acronym="ABA"), o("Asociación de Barrios Altos", acronym="ABA")],
]

TOGETHER = [
    # the list tells what letters stand for
    [o("Hirtenbund Holm", acronym="HBH"), o("HBH Kassel"), o("Hirtenbund Holm Kassel")],
    [o("Hirtenbund Deutschland", acronym="HBH"), o("Hirtenbund Kassel"), o("HBH Kassel")],
    [o("Red de Niñas", acronym="REDNI"), o("REDNI"), o("Red de Niñas")],
    # the list tells that two names are one body's
    [o("Casa Sur", aliases=("South House",)), o("South House"), o("Casa Sur")],
    [o("Raad Brussel", aliases=("Conseil de Bruxelles (CDB)",)), o("CDB", acronym="CDB")],
    # the members of its coalition tell where a member is
    [
        o("Mesa Norte", kind=Kind.COALITION),
        *(o(f"Casa {name}", member_of=1, country="MX") for name in ("Uno", "Dos", "Tres")),
        o("Servicio Andino a Presos", member_of=1),
        o("Servicio Andino a Presos México"),
    ],
]


@pytest.mark.parametrize("mentions", APART, ids=lambda ms: ms[0].name)
def test_what_a_list_keeps_apart_and_does_not_ask_about(mentions: list[Mention]) -> None:
    matched = match(*mentions)
    assert len(matched.signatories) == len(mentions)
    assert matched.doubts == ()


@pytest.mark.parametrize("mentions", TOGETHER, ids=lambda ms: ms[0].name)
def test_what_a_list_brings_together(mentions: list[Mention]) -> None:
    matched = match(*mentions)
    last = len(mentions)
    assert matched.signatory_of[last] == matched.signatory_of[last - 1]


def test_letters_of_several_bodies_are_asked_about_and_not_joined() -> None:
    matched = match(
        o("Alianza Botánica Andina", acronym="ABA"), o("Asociación de Barrios Altos", acronym="ABA"), o("ABA")
    )
    assert len(matched.signatories) == 3
    assert {(doubt.a, doubt.b) for doubt in matched.doubts} == {
        ("alianza-botanica-andina", "aba"),
        ("asociacion-de-barrios-altos", "aba"),
    }


def test_a_doubt_tells_its_reasons() -> None:
    (doubt,) = match(o("Coalición Pro Jornaleros"), o("Coalición Pro Jornaleros de Baja California")).doubts
    assert doubt.code == "same-signatory"
    assert (doubt.a, doubt.b) == ("coalicion-pro-jornaleros", "coalicion-pro-jornaleros-de-baja-california")
    assert doubt.reason == "may be one signatory: 'Baja California' in one entry alone"
    assert doubt.evidence_against[0] == "'Baja California' in one entry alone"
    assert 0.2 <= doubt.score < 0.9


def test_the_likeliest_doubts_come_first() -> None:
    matched = match(
        o("Centro de Acción Social Luterana"), o("Comisión de Acción Social Luterana"), o("Pan y Luz"),
        o("Movimiento Pan y Luz"),
    )  # fmt: skip
    scores = [doubt.score for doubt in matched.doubts]
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)


def test_what_is_told_apart_by_one_entry_is_no_doubt_of_another() -> None:
    entries = [
        o("Coalición Pro Jornaleros"), o("Coalición Pro Jornaleros", country="GT"),
        o("Coalición Pro Jornaleros de Baja California", country="MX"),
    ]  # fmt: skip
    matched = match(*entries)
    assert groups_of(matched) == {frozenset({1, 2}), frozenset({3})}
    assert matched.doubts == ()


def test_an_entry_with_members_is_compared_by_itself() -> None:
    matched = match(o("Mesa Norte", kind=Kind.COALITION), o("Casa Uno", member_of=1), o("Mesa Norte"))
    assert groups_of(matched) == {frozenset({1, 3}), frozenset({2})}


def test_people_of_one_name_in_two_countries_are_asked_about() -> None:
    matched = match(p("Rosa Luna", place="Chile", country="CL"), p("Rosa Luna", place="Spain", country="ES"))
    assert len(matched.signatories) == 2
    assert len(matched.doubts) == 1


def test_compare_hears_the_list() -> None:
    told = o("Hirtenbund Holm", 1, acronym="HBH")
    letters, name = o("HBH Kassel", 2), o("Hirtenbund Holm Kassel", 3)
    assert compare(letters, name).answer == "different"
    assert compare(letters, name, [told, letters, name]).answer == "same"


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 999), st.randoms(use_true_random=False))
def test_the_clusters_do_not_depend_on_the_order(seed: int, dice: random.Random) -> None:
    mentions = make_names(60, seed)
    moved = dice.sample(mentions, len(mentions))
    assert groups_of(match_mentions(moved)) == groups_of(match_mentions(mentions))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 999))
def test_every_mention_has_one_owner_and_every_pair_in_a_cluster_is_the_same(seed: int) -> None:
    mentions = {mention.n: mention for mention in make_names(60, seed)}
    matched = match_mentions(list(mentions.values()))
    assert sorted(n for signatory in matched.signatories for n in signatory.mentions) == sorted(mentions)
    assert {n: s.id for s in matched.signatories for n in s.mentions} == matched.signatory_of
    assert len({signatory.id for signatory in matched.signatories}) == len(matched.signatories)
    for signatory in matched.signatories:
        members = [mentions[n] for n in signatory.mentions]
        pairs = [(a, b) for a in members for b in members if a.n < b.n]
        assert all(compare(a, b, mentions.values()).answer == "same" for a, b in pairs)
    assert match_mentions(list(mentions.values())) == matched


def read_letter() -> list[Mention]:
    with LETTER.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    numbers = {row["name"]: int(row["n"]) for row in rows if row["kind"] == "coalition"}
    return [
        o(
            row["name"],
            int(row["n"]),
            row["country"] if row["basis"] in {"x", "c"} and len(row["country"]) == 2 else None,
            text=row["text"],
            acronym=row["acronym"] or None,
            legal_form=row["legal_form"] or None,
            aliases=(row["alias"],) if row["alias"] else (),
            place=row["place"] or None,
            role=row["role"] or None,
            kind=Kind(row["kind"]),
            member_of=numbers.get(row["member_of"]),
        )
        for row in rows
    ]


def test_the_first_letter() -> None:
    with LETTER.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    matched = match_mentions(read_letter())
    first = {row["n"]: row["same_as"] or row["n"] for row in rows}
    expected = {frozenset(int(n) for n in first if first[n] == root) for root in first.values()}
    assert groups_of(matched) == expected
    asked = {frozenset((doubt.a, doubt.b)) for doubt in matched.doubts}
    maybe = [(int(row["n"]), int(row["maybe"])) for row in rows if row["maybe"]]
    assert {frozenset((matched.signatory_of[a], matched.signatory_of[b])) for a, b in maybe} <= asked
    assert len(asked) <= 6
