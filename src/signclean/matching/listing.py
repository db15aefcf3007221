"""What the list as a whole tells about its entries: how rare a word is, what letters stand for, where members sit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from signclean.matching.acronyms import covered
from signclean.matching.chapters import find_chapters
from signclean.matching.forms import Form
from signclean.matching.keys import Role, Word
from signclean.matching.likeness import count_slips
from signclean.matching.places import find_spot
from signclean.matching.profiles import Profile
from signclean.matching.repairs import find_repairs

Stems = frozenset[str]

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
COUNTRY_MEMBERS = 3
COUNTRY_SHARE = 0.75
"""A coalition has the country of its members where at least so many tell one, and this share of them the same."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The list around two entries. `long_forms`: letters to the stems they stand for; `chaptered`: names as stems."""

    names: int
    frequency: Mapping[str, int]
    long_forms: Mapping[str, frozenset[Stems]]
    aliases: frozenset[frozenset[Stems]]
    chaptered: frozenset[tuple[str, ...]]
    coalition_country: Mapping[int, str]
    repairs: Mapping[str, str]

    def information(self, word: Word) -> float:
        """Return how much an agreement on the word tells, in bits."""
        expected = self.frequency.get(word.stem, 0) + BACKGROUND_SHARE[word.role] * BACKGROUND_NAMES
        return log2((self.names + BACKGROUND_NAMES) / max(expected, 1.0))

    def repair(self, word: Word) -> str:
        """Return the stem of the frequent word that this one is a slip of, or its own."""
        return self.repairs.get(word.stem, word.stem)

    def expansions(self, key: str) -> frozenset[Stems]:
        """Return the sets of stems that the list gives as long forms of an acronym; empty where it is none."""
        return self.long_forms.get(key, frozenset())

    def are_aliases(self, a: Form, b: Form) -> bool:
        """Tell whether an entry of the list gives both as names of one body."""
        return frozenset((frozenset(a.stems), frozenset(b.stems))) in self.aliases

    def is_ambiguous(self, key: str) -> bool:
        """Tell whether the letters stand for two long forms that no slip of the pen explains."""
        forms = sorted(sorted(form) for form in self.expansions(key))
        return any(_contradict(set(a), set(b)) for i, a in enumerate(forms) for b in forms[:i])


def read_listing(profiles: Sequence[Profile]) -> Listing:
    """Return what the profiles tell together; of an empty list, what is true of any."""
    long_forms: defaultdict[str, set[Stems]] = defaultdict(set)
    for key, stems in _long_forms(profiles):
        long_forms[key].add(stems)
    frequency = Counter(stem for p in profiles for stem in {word.stem for f in p.forms for word in f.words})
    return Listing(
        names=len(profiles),
        frequency=frequency,
        long_forms={key: frozenset(forms) for key, forms in long_forms.items()},
        aliases=frozenset(_aliases(profiles)),
        chaptered=find_chapters(profiles),
        coalition_country=_coalition_countries(profiles),
        repairs=find_repairs(frequency),
    )


def _long_forms(profiles: Sequence[Profile]) -> Iterator[tuple[str, Stems]]:
    """Yield each acronym with the words it stands for, and with what is left of them without their place (`Peru`)."""
    for profile in profiles:
        if profile.acronym is None or profile.bare_acronym:
            continue
        form = profile.forms[0]
        size = covered(profile.acronym.key, [word.key for word in form.words])
        stems = frozenset(form.stems[:size])
        yield profile.acronym.key, stems
        found = find_spot(form, range(size))
        if found and len(found[1]) < size:
            yield profile.acronym.key, stems - found[0].words


def _aliases(profiles: Sequence[Profile]) -> Iterator[frozenset[Stems]]:
    """Yield the pairs of names that one entry gives as names of one body."""
    for profile in profiles:
        name, *others = (frozenset(form.stems) for form in profile.forms)
        yield from (frozenset((name, other)) for other in others)


def _contradict(a: set[str], b: set[str]) -> bool:
    only_a, only_b = a - b, b - a
    return bool(only_a and only_b) and not any(count_slips(x, y) for x in only_a for y in only_b)


def _coalition_countries(profiles: Sequence[Profile]) -> dict[int, str]:
    """Return a coalition's number -> the country that nearly all its members tell, where enough of them tell one."""
    told: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for profile in profiles:
        if profile.mention.member_of is not None and len(profile.countries) == 1:
            told[profile.mention.member_of].update(profile.countries)
    found = {}
    for coalition, counts in told.items():
        country, count = max(sorted(counts.items()), key=lambda item: item[1])
        if count >= COUNTRY_MEMBERS and count >= COUNTRY_SHARE * counts.total():
            found[coalition] = country
    return found
