"""One entry in a comparison: what its name has that the other's lacks, and the places it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from signclean.knowledge.legal_forms import legal_forms
from signclean.knowledge.lexicon import conjunctions
from signclean.lazy import Lazy
from signclean.matching.acronyms import is_own_acronym
from signclean.matching.forms import Form
from signclean.matching.keys import Word, as_epithet
from signclean.matching.lands import is_of_country
from signclean.matching.listing import Listing
from signclean.matching.places import find_spot, place_words
from signclean.matching.profiles import Profile
from signclean.matching.spellings import genderless
from signclean.matching.spots import Spot

CONTENT = ("offshoot", "topic", "rare")
"""Roles of the words that tell which body it is."""
_ADJECTIVES = ("regional", "local")
"""Senses of chapter words that may say something of the word before: `Movimiento Regional Campesino`."""
LETTERS_AND_STATE = 2
LONGEST_SHORT_LETTERS = 5
"""Letters of an acronym behind which two or three more tell a state (`CUT RS`)."""
MOST_EXTRA = 6
"""Words that the other name lacks, from which on no place among them can bring two names together."""


def make_side(profile: Profile, form: Form, free: list[int], other: Profile, listing: Listing) -> Side:
    """Return a side of the comparison; `free` are the indices of the words that have no counterpart.

    Words that either entry sets beside its name as a place are a place in it too. An acronym of either entry that
    stands in the name beside its other words, and a legal form at its end, say nothing more.
    """
    if not free:
        return Side(profile, form, frozenset(), (), (), None)
    inside, taken = _find_inside(form, free, (other, profile)) if len(free) <= MOST_EXTRA else (None, [])
    letters = {p.acronym.key for p in (profile, other) if p.acronym}
    doublets = frozenset(i for i in free if i not in taken and _is_doublet(form, i))
    left = tuple(
        i for i in free if i not in taken and i not in doublets and not _says_nothing(form, i, letters, listing)
    )
    extra = tuple(as_epithet(form.words[i], form.words[i - 1]) if i else form.words[i] for i in left)
    return Side(profile, form, frozenset(free), extra, left, inside, bool(doublets))


def _find_inside(form: Form, free: list[int], profiles: tuple[Profile, Profile]) -> tuple[Spot | None, list[int]]:
    """Return the place among the free words, and the indices of its words."""
    for spot in (spot for profile in profiles for spot in profile.beside):
        run = [i for i in free if form.words[i].stem in spot.words]
        if run and {form.words[i].stem for i in run} == spot.words:
            text = " ".join(form.words[i].raw for i in run)
            return Spot(text, spot.words, apart=False, place=spot.place), run
    return find_spot(form, free) or (None, [])


def _says_nothing(form: Form, i: int, letters: set[str], listing: Listing) -> bool:
    """Tell whether a word says nothing more.

    It is letters that stand beside the name they are short for, a legal form at either end, or a slip of a small word.
    """
    word = form.words[i]
    if 0 < i < len(form.words) - 1 and listing.is_small_word(word):
        return True
    if (
        i in {0, len(form.words) - 1}
        and len(form.words) > 1
        and not _beside_letters(form)
        and (legal := legal_forms().get(word.key))
        and (legal.bare or word.raw.isupper())
    ):
        return True
    if word.key not in letters and not is_own_acronym(form, i):
        return False
    others = [j for j in range(len(form.words)) if j != i]
    found = find_spot(form, others)
    return bool(others) and (found is None or len(found[1]) < len(others))


def _is_doublet(form: Form, i: int) -> bool:
    """Tell whether a word stands in its other gender beside it, an `and` between: `Obreros y Obreras`.

    A word beside its plural (`Network of Networks`) does not.
    """
    pairs = ((i - 1, i), (i, i + 1))
    return any(
        0 <= first < last < len(form.words)
        and not conjunctions().isdisjoint(form.gaps[last])
        and len({form.words[first].key.removesuffix("s"), form.words[last].key.removesuffix("s")}) > 1
        and genderless(form.stems[first]) == genderless(form.stems[last])
        for first, last in pairs
    )


def _beside_letters(form: Form) -> bool:
    """Tell whether a name is letters and one short word behind them, which tells a state sooner than a legal form."""
    letters = [word for word in form.words if word.raw.isupper() and len(word.key) <= LONGEST_SHORT_LETTERS]
    return len(letters) == len(form.words) == LETTERS_AND_STATE


def quote(words: Sequence[Word]) -> str:
    """Return words of a name as a reader may be shown them."""
    return "'" + " ".join(word.raw for word in words) + "'"


def umbrella_words(side: Side) -> tuple[Word, ...]:
    """Return the extra words where they are a sort of body and its land alone: `Fédération nationale`."""
    roles = {word.role for word in side.extra}
    return side.extra if "head" in roles and len(roles) > 1 and all(map(_of_umbrella, side.extra)) else ()


def _of_umbrella(word: Word) -> bool:
    return word.role == "head" or word.sense == "national" or (word.role == "rare" and is_of_country(word))


@dataclass(frozen=True)
class Side:
    """One entry in a comparison.

    `free` are the indices of all words without a counterpart; of these `inside` is a place, and `extra` (with its
    `indices`) what is left when letters and legal forms, which say nothing more, are taken off.
    `doubled` tells that a word stands in both genders, and the other name has one of them.
    """

    profile: Profile
    form: Form
    free: frozenset[int]
    extra: tuple[Word, ...]
    indices: tuple[int, ...]
    inside: Spot | None
    doubled: bool = False

    @Lazy
    def spots(self) -> list[Spot]:
        """The places beside the name and, of those in it, the one the other name lacks, each once."""
        if self.inside is None:
            return list(self.profile.beside)
        return [*(spot for spot in self.profile.beside if spot.words != self.inside.words), self.inside]

    @Lazy
    def begins_with_place(self) -> bool:
        """Tell whether the place in the name stands before all its other words: `Zambia Platform`."""
        return self.inside is not None and self.form.stems[0] in self.inside.words

    def says(self, spot: Spot) -> bool:
        """Tell whether the place stands in the name."""
        return spot.words <= set(self.form.stems)

    def implies(self, spot: Spot) -> bool:
        """Tell whether the entry says the place in its name, or its country, where the place is a country.

        A body of a table may have chapters in its own country too.
        """
        place = spot.place
        return self.says(spot) or (
            place is not None and place.level == "country" and place.country in self.profile.said_countries
        )

    def implies_by_form(self, spot: Spot) -> bool:
        """Tell whether nothing but a legal form says that the entry is of the country that the place is."""
        place = spot.place
        told = self.implies(spot) and not self.says(spot)
        return told and place is not None and place.country not in self.profile.placed_countries

    @Lazy
    def shares_chapter(self) -> bool:
        """Tell whether a chapter word stands here alone, but what is behind it in both entries: `Seccional Rosario`.

        Behind an adjective (`Regional`) that must be a place.
        """
        chapters = [i for i in self.indices if self.form.words[i].role == "chapter"]
        return bool(chapters) and all(self._leads_to_chapter(i) for i in chapters)

    def _leads_to_chapter(self, i: int) -> bool:
        noun = i > 0 and self.form.words[i].sense not in _ADJECTIVES
        named = noun and all(word.role == "rare" for word in self.form.words[i + 1 :])
        return self.leads_to_shared(i) if named else self.leads_to_place(i)

    def leads_to_place(self, i: int) -> bool:
        """Tell whether a place stands right behind a word, to the end of the name, and the other name has it too."""
        return self.leads_to_shared(i) and self.form.stems[i + 1] in place_words(self.form)

    def leads_to_shared(self, i: int) -> bool:
        """Tell whether other words stand behind a word, and the other name has them all."""
        behind = range(i + 1, len(self.form.words))
        return len(behind) > 0 and self.free.isdisjoint(behind)

    def has(self, *roles: str) -> list[Word]:
        """Return the extra words of these roles."""
        return [word for word in self.extra if word.role in roles]
