"""What each part of a list tells of the whole: how often words stand in it, what letters stand for, who is where."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from signclean.matching.acronyms import covered, stands_out
from signclean.matching.chapters import whole_names
from signclean.matching.forms import Form, is_set_off
from signclean.matching.initialisms import MOST_NAMES
from signclean.matching.places import find_spot, is_place
from signclean.matching.profiles import Profile

Stems = frozenset[str]

MOST_BEARERS = 3
"""Names beside which the same second name may stand; beside more it is a place or a note, and no second name."""
MOST_LONG_FORMS = 20
"""Long forms of the same letters beyond which they tell nothing in this list."""


@dataclass(slots=True)
class Tally:
    """Counts over some entries; of what several tell only so many as can count are held.

    `frequency` is stem -> entries that have it, `spellings` the same of folded words, `wholes` their names as numbers.

    `aliases` are pairs of names that an entry gives, `former` those of which it calls one a former name;
    `bearers` is second name -> the names beside which it stands, all as numbers;
    `long_forms` is letters -> the stems that they stand for, `crowded` holds the letters that stand for too many;
    `bare_letters` are whole names, `placed_letters` have a place behind, `letterless` names tell no letters;
    `member_countries` is a coalition's number -> the countries that its members tell.
    """

    names: int = 0
    frequency: Counter[str] = field(default_factory=Counter)
    spellings: Counter[str] = field(default_factory=Counter)
    long_forms: defaultdict[str, set[Stems]] = field(default_factory=lambda: defaultdict(set))
    crowded: set[str] = field(default_factory=set)
    aliases: set[frozenset[Stems]] = field(default_factory=set)
    former: set[frozenset[Stems]] = field(default_factory=set)
    bearers: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    wholes: set[int] = field(default_factory=set)
    bare_letters: set[str] = field(default_factory=set)
    placed_letters: set[str] = field(default_factory=set)
    letterless: set[str] = field(default_factory=set)
    member_countries: defaultdict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def count(self, profile: Profile) -> None:
        """Add one entry."""
        self.names += 1
        _add_each(self.frequency, {stem for form in profile.forms for stem in form.stems})
        _add_each(self.spellings, {word.key for form in profile.forms for word in form.words})
        names = list(whole_names(profile))
        self.wholes.update(names)
        if len(profile.forms) > 1:
            self._note_aliases(profile, names)
        for stems in _long_forms(profile):
            self._tell(profile.acronym.key if profile.acronym else "", stems)
        self._note_letters(profile)
        if profile.mention.member_of is not None and len(profile.countries) == 1:
            self.member_countries[profile.mention.member_of].update(profile.countries)

    def _note_aliases(self, profile: Profile, names: Sequence[int]) -> None:
        """Note the second names of an entry; `names` are all of its names as numbers."""
        self.aliases.update(_aliases(profile))
        self.former.update(_aliases(profile, former=True))
        for other in names[1 : len(profile.forms)]:
            self._bear(other, {names[0]})

    def _note_letters(self, profile: Profile) -> None:
        """Note whether the name is letters alone, letters before a place, or a name without letters."""
        form = profile.forms[0]
        if profile.person or len(profile.forms) > 1:
            return
        first, rest = form.words[0], range(1, len(form.words))
        if profile.bare_acronym and not rest:
            self._hold(self.bare_letters, first.key)
        elif stands_out(first, form) and (profile.bare_acronym or is_place(form, rest)):
            self._hold(self.placed_letters, first.key)
        elif profile.acronym is None and len(form.words) > 1:
            self._hold(self.letterless, form.text)

    @staticmethod
    def _hold(texts: set[str], text: str) -> None:
        if len(texts) <= MOST_NAMES:
            texts.add(text)

    def update(self, other: Tally) -> None:
        """Add the entries of another part of the list."""
        self.names += other.names
        self.frequency.update(other.frequency)
        self.spellings.update(other.spellings)
        self.wholes |= other.wholes
        self.aliases |= other.aliases
        self.former |= other.former
        for mine, theirs in (
            (self.bare_letters, other.bare_letters),
            (self.placed_letters, other.placed_letters),
            (self.letterless, other.letterless),
        ):
            for text in theirs if len(mine) <= MOST_NAMES else ():
                self._hold(mine, text)
        for alias, names in other.bearers.items():
            self._bear(alias, names)
        for letters in other.crowded:
            self._crowd(letters)
        for letters, forms in other.long_forms.items():
            for stems in forms:
                self._tell(letters, stems)
        for coalition, countries in other.member_countries.items():
            self.member_countries[coalition].update(countries)

    def _bear(self, alias: int, names: set[int]) -> None:
        if len(self.bearers[alias]) <= MOST_BEARERS:
            self.bearers[alias] |= names

    def _tell(self, letters: str, stems: Stems) -> None:
        if letters in self.crowded:
            return
        self.long_forms[letters].add(stems)
        if len(self.long_forms[letters]) > MOST_LONG_FORMS:
            self._crowd(letters)

    def _crowd(self, letters: str) -> None:
        self.crowded.add(letters)
        self.long_forms.pop(letters, None)


def tally(profiles: Iterable[Profile]) -> Tally:
    """Return the counts over the entries."""
    counts = Tally()
    for profile in profiles:
        counts.count(profile)
    return counts


def _add_each(counts: Counter[str], found: Iterable[str]) -> None:
    """Count each of the words once more; for a few words `Counter.update` takes longer to begin than to count."""
    for word in found:
        counts[word] += 1


def _long_forms(profile: Profile) -> Iterator[Stems]:
    """Yield the words that the acronym of an entry stands for, and what is left of them without their place."""
    if profile.acronym is None or profile.bare_acronym:
        return
    form = profile.forms[0]
    size = covered(profile.acronym.key, [word.key for word in form.words])
    if size < len(form.words) and not (is_set_off(form, size) or _begins_chapter(form, size)):
        size = len(form.words)
    stems = frozenset(form.stems[:size])
    yield stems
    found = find_spot(form, range(size))
    if found and len(found[1]) < size:
        yield stems - found[0].words


def _begins_chapter(form: Form, at: int) -> bool:
    """Tell whether the rest of a name tells a chapter (`…, délégation Aude`), or stands behind a comma."""
    return any(word.role == "chapter" for word in form.words[at:]) or "," in form.text


def _aliases(profile: Profile, *, former: bool = False) -> Iterator[frozenset[Stems]]:
    """Yield the pairs of names that an entry gives as names of one body; of `former` names only those."""
    name = frozenset(profile.forms[0].stems)
    for form in profile.forms[1:]:
        if not former or form.text in profile.former:
            yield frozenset((name, frozenset(form.stems)))
