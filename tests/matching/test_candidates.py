"""Only pairs that share a key are compared, and nothing is lost by it."""

from __future__ import annotations

from itertools import combinations

from signclean.matching.blocking import initial_keys, letter_keys
from signclean.matching.candidates import find_candidates
from signclean.matching.listing import read_listing
from signclean.matching.profiles import make_profile
from signclean.matching.scoring import judge
from signclean.model import Mention
from tests.matching.made_up import make_names
from tests.matching.mentions import make_mention, make_person


def test_blocking_reproduces_the_exhaustive_result() -> None:
    profiles = [make_profile(mention) for mention in make_names(1000, seed=3)]
    listing = read_listing(profiles)
    candidates = set(find_candidates(profiles, listing))
    others = (pair for pair in combinations(range(len(profiles)), 2) if pair not in candidates)
    lost = [(i, j) for i, j in others if judge(profiles[i], profiles[j], listing).answer != "different"]
    assert [(profiles[i].mention.text, profiles[j].mention.text) for i, j in lost] == []
    assert len(candidates) < 0.05 * len(profiles) * (len(profiles) - 1) / 2


def candidates_of(mentions: list[Mention]) -> list[tuple[int, int]]:
    profiles = [make_profile(mention) for mention in mentions]
    return find_candidates(profiles, read_listing(profiles))


def test_pairs_come_once_and_in_order() -> None:
    pairs = candidates_of(make_names(60, seed=1))
    assert pairs == sorted(set(pairs))
    assert all(i < j for i, j in pairs)


def test_people_and_organizations_share_no_key() -> None:
    assert candidates_of([make_person("Rosa Luna"), make_mention("Rosa Luna", 2)]) == []


def test_nothing_to_compare() -> None:
    assert candidates_of([]) == []
    assert candidates_of([make_mention("Rosa Luna")]) == []


def test_letters_meet_other_entries_through_the_words_that_the_list_tells() -> None:
    told = make_mention("Hirtenbund Holm", 1, acronym="HBH")
    assert (1, 2) in candidates_of([told, make_mention("HBH Kassel", 2), make_mention("Hirtenbund Hulm Kassel", 3)])


def test_letters_meet_the_initials_of_names() -> None:
    letters = letter_keys(make_profile(make_mention("CIPREL")))
    assert letters & initial_keys(make_profile(make_mention("Centro de Investigación, Prensa y Libertad")))
    assert not letters & initial_keys(make_profile(make_mention("Mesa de Investigación, Prensa y Libertad")))
