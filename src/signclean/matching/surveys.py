"""The keys of a part of the list, as columns of numbers that can be joined."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial

from signclean.matching.blocking import chance_keys, entry_keys, initial_keys, letter_keys, long_list_keys, look_at
from signclean.matching.digests import digest
from signclean.matching.listing import LONG_LIST, Listing
from signclean.matching.profiles import Profile

MOST_BY_CHANCE = 40
NAMES_BY_CHANCE = 40_000
"""Entries that a key of first letters may bring together: `MOST_BY_CHANCE`, and in a long list so many fewer that
such keys stay rare among all (`NAMES_BY_CHANCE` divided by the length of the list)."""


def most_by_chance(names: int) -> int:
    """Return how many entries of a list so long a key of first letters may bring together; below two none."""
    return min(MOST_BY_CHANCE, NAMES_BY_CHANCE // max(names, 1))


@dataclass(slots=True)
class Column:
    """The keys of one kind, and in the same order the positions of the entries that have them."""

    keys: array[int] = field(default_factory=lambda: array("Q"))
    positions: array[int] = field(default_factory=lambda: array("I"))


@dataclass(slots=True)
class Survey:
    """Kind of key -> column; `spots` are the places beside the names, as numbers, in the order of the entries."""

    columns: defaultdict[str, Column] = field(default_factory=lambda: defaultdict(Column))
    spots: array[int] = field(default_factory=lambda: array("Q"))

    def update(self, other: Survey) -> None:
        """Add the part of the list that follows."""
        self.spots.extend(other.spots)
        for kind, column in other.columns.items():
            self.columns[kind].keys.extend(column.keys)
            self.columns[kind].positions.extend(column.positions)


def survey(profiles: Sequence[Profile], first: int, listing: Listing, names: int) -> Survey:
    """Return the keys of the entries, of which the first has the position `first` in a list of `names` entries."""
    found, keys_of = Survey(), _key_maker(listing, names)
    for position, profile in enumerate(profiles, first):
        found.spots.append(digest(profile.spot_key) if profile.spot else 0)
        for key in keys_of(profile):
            kind, _, words = key.partition(":")
            found.columns[kind].keys.append(digest(words))
            found.columns[kind].positions.append(position)
    return found


def _key_maker(listing: Listing, names: int) -> Callable[[Profile], Iterable[str]]:
    """Return what gives the keys of an entry; in a long list what is known of a word is looked up once."""
    if names >= LONG_LIST:
        look = cache(partial(look_at, listing=listing))
        return partial(long_list_keys, listing=listing, look=look)
    return partial(_short_list_keys, listing=listing, chance=most_by_chance(names) >= 2)


def _short_list_keys(profile: Profile, listing: Listing, *, chance: bool) -> Iterable[str]:
    keys = entry_keys(profile, listing)
    return _with_chance(keys, profile) if chance else keys


def _with_chance(keys: set[str], profile: Profile) -> Iterator[str]:
    yield from keys
    yield from chance_keys(profile)
    yield from (f"letters:{key}" for key in letter_keys(profile))
    yield from (f"spelled:{key}" for key in initial_keys(profile))
