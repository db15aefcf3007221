"""Only pairs that share a key are compared, and nothing is lost by it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest

from signclean.matching import surveys
from signclean.matching.blocking import entry_keys, initial_keys, letter_keys
from signclean.matching.candidates import decode, encode, find_candidates
from signclean.matching.listing import read_listing
from signclean.matching.profiles import Profile, make_profile
from signclean.matching.scoring import judge
from signclean.matching.surveys import Survey, survey
from signclean.model import Mention
from tests.matching.made_up import make_names
from tests.matching.mentions import make_mention, make_person


def candidates_of(profiles: Sequence[Profile], cuts: int = 1) -> list[tuple[int, int]]:
    listing, found = read_listing(profiles), Survey()
    for first in range(0, len(profiles), max(len(profiles) // cuts, 1)):
        part = profiles[first : first + max(len(profiles) // cuts, 1)]
        found.update(survey(part, first, listing, len(profiles)))
    return [decode(code) for code in find_candidates(found)]


def profiles_of(*mentions: Mention) -> list[Profile]:
    return [make_profile(mention) for mention in mentions]


def find_lost(profiles: list[Profile], *answers: str) -> list[tuple[str, str]]:
    candidates, listing = set(candidates_of(profiles)), read_listing(profiles)
    others = [pair for pair in combinations(range(len(profiles)), 2) if pair not in candidates]
    assert len(candidates) < 0.05 * len(others)
    lost = [(i, j) for i, j in others if judge(profiles[i], profiles[j], listing).answer in answers]
    return [(profiles[i].mention.text, profiles[j].mention.text) for i, j in lost]


def test_blocking_reproduces_the_exhaustive_result() -> None:
    assert find_lost(profiles_of(*make_names(1000, seed=3)), "same", "doubt") == []


def test_blocking_of_a_long_list_loses_little_but_letters_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surveys, "LONG_LIST", 2)
    monkeypatch.setattr("signclean.matching.candidates.LONG_LIST", 2)
    profiles = profiles_of(*make_names(300, seed=4))
    lost = [pair for pair in find_lost(profiles, "same") if not any(text.split()[0].isupper() for text in pair)]
    assert len(lost) < 10


def test_pairs_come_once() -> None:
    profiles = profiles_of(*make_names(60, seed=1))
    pairs = candidates_of(profiles)
    assert len(set(pairs)) == len(pairs)
    assert all(i < j for i, j in pairs)
    assert set(candidates_of(profiles, cuts=7)) == set(pairs)


def test_a_pair_is_a_number_and_back() -> None:
    assert decode(encode(7, 3)) == decode(encode(3, 7)) == (3, 7)
    assert decode(encode(0, 4_000_000_000)) == (0, 4_000_000_000)


def test_people_and_organizations_share_no_key() -> None:
    person, body = profiles_of(make_person("Rosa Luna"), make_mention("Rosa Luna", 2))
    listing = read_listing([person, body])
    assert not entry_keys(person, listing) & entry_keys(body, listing)


def test_in_a_short_list_all_pairs_are_compared() -> None:
    assert candidates_of(profiles_of(make_mention("Vanderholt"), make_mention("van der Holt", 2))) == [(0, 1)]


def test_nothing_to_compare() -> None:
    assert candidates_of([]) == []
    assert candidates_of(profiles_of(make_mention("Rosa Luna"))) == []


def test_letters_meet_other_entries_through_the_words_that_the_list_tells() -> None:
    told = make_mention("Hirtenbund Holm", 1, acronym="HBH")
    others = make_mention("HBH Kassel", 2), make_mention("Hirtenbund Hulm Kassel", 3)
    assert (1, 2) in candidates_of(profiles_of(told, *others))


def test_letters_meet_the_initials_of_names() -> None:
    letters = letter_keys(make_profile(make_mention("CIPREL")))
    assert letters & initial_keys(make_profile(make_mention("Centro de Investigación, Prensa y Libertad")))
    assert not letters & initial_keys(make_profile(make_mention("Mesa de Investigación, Prensa y Libertad")))
