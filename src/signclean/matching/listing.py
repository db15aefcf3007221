"""What the list as a whole tells about its entries: how rare a word is, what letters stand for, where members sit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2

from signclean.matching.chapters import Extensions, find_extensions
from signclean.matching.digests import digest_words
from signclean.matching.forms import Form
from signclean.matching.initialisms import guess_long_forms
from signclean.matching.keys import Role, Word, stem
from signclean.matching.known_bodies import known_long_forms
from signclean.matching.likeness import count_slips, is_slip_of_small_word
from signclean.matching.profiles import Profile
from signclean.matching.repairs import find_repairs
from signclean.matching.tally import MOST_BEARERS, Stems, Tally, tally

BACKGROUND_NAMES = 1000
"""Names of a typical list that stand behind the one at hand: a list of thirty says little about how rare a word is."""
BACKGROUND_SHARE: Mapping[Role, float] = {
    "formal": 0.1,
    "head": 0.06,
    "scope": 0.05,
    "chapter": 0.02,
    "offshoot": 0.02,
    "topic": 0.02,
    "number": 0.01,
    "rare": 0.0005,
}
"""Share of all names in which one word of this role is expected."""
RARE_SLIP = 1 / 5_000
"""Share of all entries, two at least, that may have a word which is taken for a slip of a small word."""
LONG_LIST = 20_000
"""Entries from which only what may be the same is looked for; doubts are told where they come up on the way."""
_NONE: frozenset[Stems] = frozenset()
COUNTRY_MEMBERS = 3
COUNTRY_SHARE = 0.75
"""A coalition has the country of its members where at least so many tell one, and this share of them the same."""


def read_listing(profiles: Sequence[Profile]) -> Listing:
    """Return what the profiles tell together; of an empty list, what is true of any."""
    counts = tally(profiles)
    return make_listing(counts).with_extensions(find_extensions(profiles, counts.wholes))


def make_listing(counts: Tally) -> Listing:
    """Return what the counts over a whole list tell; which names head several bodies is told by `with_extensions`."""
    return Listing(
        names=counts.names,
        frequency=counts.frequency,
        long_forms={letters: frozenset(forms) for letters, forms in counts.long_forms.items()},
        likely_forms=_likely_forms(counts),
        known_forms=known_long_forms(counts.bare_letters | counts.placed_letters),
        crowded=frozenset(counts.crowded),
        aliases=frozenset(counts.aliases),
        former=frozenset(counts.former),
        no_aliases=frozenset(alias for alias, names in counts.bearers.items() if len(names) > MOST_BEARERS),
        chaptered=frozenset(),
        series=frozenset(),
        coalition_country=_coalition_countries(counts.member_countries),
        repairs={word: stem(meant) for word, meant in find_repairs(counts.spellings).items()},
    )


@dataclass(frozen=True, slots=True)
class Listing:
    """The list around two entries. `long_forms`: letters to the stems they stand for, `likely_forms`: unsaid ones.

    `known_forms` are those of bodies that a table has. `repairs` is folded word -> the stem of the word it is a slip
    of. `chaptered`, `series` and `no_aliases`, which stand beside too many names to be second ones, are names as
    numbers.
    """

    names: int
    frequency: Mapping[str, int]
    long_forms: Mapping[str, frozenset[Stems]]
    likely_forms: Mapping[str, frozenset[Stems]]
    known_forms: Mapping[str, frozenset[Stems]]
    crowded: frozenset[str]
    aliases: frozenset[frozenset[Stems]]
    former: frozenset[frozenset[Stems]]
    no_aliases: frozenset[int]
    chaptered: frozenset[int]
    series: frozenset[int]
    coalition_country: Mapping[int, str]
    repairs: Mapping[str, str]

    @property
    def bits_of_one(self) -> float:
        """The information (bits) that tells one name of the list and its background from all others."""
        return log2(self.names + BACKGROUND_NAMES)

    def information(self, word: Word) -> float:
        """Return how much an agreement on the word tells, in bits."""
        expected = self.frequency.get(word.stem, 0) + BACKGROUND_SHARE[word.role] * BACKGROUND_NAMES
        return log2((self.names + BACKGROUND_NAMES) / max(expected, 1.0))

    def repair(self, word: Word) -> str:
        """Return the stem of the frequent word that this one is a slip of, or its own."""
        return self.repairs.get(word.key, word.stem)

    def is_small_word(self, word: Word) -> bool:
        """Tell whether a rare word is a slip of a function word (`sobte`)."""
        rare = self.frequency.get(word.stem, 0) <= max(2, RARE_SLIP * self.names)
        return rare and is_slip_of_small_word(word)

    def expansions(self, key: str) -> frozenset[Stems]:
        """Return the sets of stems that the list gives as long forms of an acronym; empty where it is none.

        Where no entry says what letters alone stand for, it is the one name of the list that they fit, and what the
        table of bodies has.
        """
        return self.long_forms.get(key) or self.likely_forms.get(key, _NONE) | self.known_forms.get(key, _NONE)

    def is_known(self, key: str, stems: Stems) -> bool:
        """Tell whether the table of bodies has the stems as a long form of the letters."""
        return stems in self.known_forms.get(key, _NONE)

    @property
    def knows_bodies(self) -> bool:
        """Tell whether names are looked up in the table of bodies; in a long list they are not."""
        return self.names < LONG_LIST

    def are_aliases(self, a: Form, b: Form) -> bool:
        """Tell whether an entry of the list gives both as names of one body."""
        return bool(self.aliases) and frozenset((frozenset(a.stems), frozenset(b.stems))) in self.aliases

    def are_former(self, a: Form, b: Form) -> bool:
        """Tell whether an entry of the list calls one of both the former name of the other."""
        return bool(self.former) and frozenset((frozenset(a.stems), frozenset(b.stems))) in self.former

    def names_of(self, profile: Profile) -> Sequence[Form]:
        """Return the names of an entry without those that stand beside too many others to be a second name."""
        name, *others = profile.forms
        if not others or not self.no_aliases:
            return profile.forms
        return name, *(form for form in others if digest_words(form.stems) not in self.no_aliases)

    def is_told(self, key: str) -> bool:
        """Tell whether an entry of the list says what the letters stand for."""
        return key in self.long_forms

    def is_crowded(self, key: str) -> bool:
        """Tell whether letters stand for too many names of the list to tell one."""
        return key in self.crowded

    def is_ambiguous(self, key: str) -> bool:
        """Tell whether the letters stand for two long forms that no slip of the pen explains.

        A form that says another and more, as of a chapter, is none of its own.
        """
        told = self.long_forms.get(key) or self.likely_forms.get(key, _NONE)
        forms = sorted(sorted(form) for form in told if not any(other < form for other in told))
        return key in self.crowded or any(_contradict(set(a), set(b)) for i, a in enumerate(forms) for b in forms[:i])

    def with_extensions(self, found: Extensions) -> Listing:
        """Return the same, with the names that head several bodies of the list."""
        return replace(self, chaptered=frozenset(found.chaptered), series=frozenset(found.series))

    def heads_series(self, form: Form) -> bool:
        """Tell whether three bodies of the list or more have one name, in as many places."""
        return bool(self.series) and digest_words(form.stems) in self.series

    def heads_chapters(self, form: Form, letters: str | None = None) -> bool:
        """Tell whether a name, or its acronym, heads several bodies of the list."""
        names = (digest_words(form.stems), digest_words((letters,)) if letters else None)
        return bool(self.chaptered) and not self.chaptered.isdisjoint(names)


def _likely_forms(counts: Tally) -> dict[str, frozenset[Stems]]:
    """Return letters that no entry explains -> the names that they fit."""
    alone = counts.bare_letters - counts.long_forms.keys()
    placed = counts.placed_letters - counts.long_forms.keys()
    found = guess_long_forms(alone, placed, counts.letterless)
    return {letters: frozenset(forms) for letters, forms in found.items()}


def _contradict(a: set[str], b: set[str]) -> bool:
    only_a, only_b = a - b, b - a
    return bool(only_a and only_b) and not any(count_slips(x, y) for x in only_a for y in only_b)


def _coalition_countries(told: Mapping[int, Counter[str]]) -> dict[int, str]:
    """Return a coalition's number -> the country that nearly all its members tell, where enough of them tell one."""
    found = {}
    for coalition, counts in told.items():
        country, count = max(sorted(counts.items()), key=lambda item: item[1])
        if count >= COUNTRY_MEMBERS and count >= COUNTRY_SHARE * counts.total():
            found[coalition] = country
    return found
